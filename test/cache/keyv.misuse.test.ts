import { Keyv } from "keyv";
import { expect, test } from "vitest";
import { createKeyvStore } from "../../src/cache/keyv.ts";
import { isConfigurationError } from "../../src/errors/index.ts";

test.each([
  ["nothing", undefined, "undefined without get()"],
  ["null", null, "null without get()"],
  ["a URL", "redis://localhost", "string without get()"],
  ["a Map", new Map(), "object without getMany()"],
])("%s is no Keyv", (_, keyv, came) => {
  let error: unknown;
  try {
    createKeyvStore(keyv as never);
  } catch (caught) {
    error = caught;
  }
  expect(isConfigurationError(error) && error.message).toBe(
    `createKeyvStore: expected a Keyv of version 5 or later, got ${came}: install keyv and give new Keyv(…)`,
  );
});

test("a failure that a Keyv only tells of by its event is a failure of the store", async () => {
  const failing = async (): Promise<never> => {
    throw new Error("connection refused");
  };
  const storage = {
    opts: {},
    on: () => {},
    get: failing,
    getMany: failing,
    set: failing,
    delete: failing,
    clear: failing,
  };
  const store = createKeyvStore(new Keyv({ store: storage as never }));
  await expect(store.get("key")).rejects.toThrow("connection refused");
  await expect(store.getMany?.(["key"])).rejects.toThrow("connection refused");
  await expect(store.set("key", {}, 1000)).rejects.toThrow("connection refused");
  await expect(store.delete("key")).rejects.toThrow("connection refused");
  await expect(store.clear()).rejects.toThrow("connection refused");
});

test("what somebody else has put under a key is no record", async () => {
  const keyv = new Keyv();
  await keyv.set("key", "text");
  expect(await createKeyvStore(keyv).get("key")).toBeUndefined();
});
