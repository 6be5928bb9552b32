import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createKeyvStore } from "../../src/cache/keyv.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CacheStore } from "../../src/cache/store.ts";
import { storeContract } from "../../src/testing/index.ts";
import { redisCommand, type RedisServer, startRedis } from "../support/redis-server.ts";
import { remoteStore } from "../support/remote-store.ts";
import { sqliteStorage } from "../support/sqlite-storage.ts";

describe("memory", () => {
  for (const { name, run } of storeContract(() => createMemoryStore())) test(name, run);
});

describe("a Keyv over a Map", () => {
  for (const { name, run } of storeContract(() => createKeyvStore(new Keyv()))) test(name, run);
});

describe("a Keyv over SQLite", () => {
  const make = (): CacheStore => createKeyvStore(new Keyv({ store: sqliteStorage() }));
  for (const { name, run } of storeContract(make)) test(name, run);
});

// On the machine that decides it must be there.
describe.skipIf(redisCommand === undefined && process.env["CI"] === undefined)(
  "a Keyv over Redis or Valkey",
  () => {
    let server: RedisServer;
    let redis: KeyvRedis<unknown>;
    beforeAll(async () => {
      server = await startRedis();
      redis = new KeyvRedis(server.url);
    });
    afterAll(async () => {
      await redis.disconnect();
      await server.stop();
    });
    const make = async (): Promise<CacheStore> => {
      const store = createKeyvStore(new Keyv(redis, { namespace: "contract" }));
      await store.clear();
      return store;
    };
    for (const { name, run } of storeContract(make)) test(name, run);
  },
);

describe("the contract notices a store that", () => {
  const broken: readonly (readonly [fault: string, Partial<CacheStore>, failing: string])[] = [
    [
      "answers null for nothing",
      { get: async () => null as never },
      "has nothing under a key that was never set",
    ],
    ["does not delete", { delete: async () => undefined }, "forgets what is deleted, and nothing else"],
    ["does not clear", { clear: async () => undefined }, "forgets everything when cleared"],
    ["never forgets by itself", {}, "forgets what has had its time"],
    [
      "mixes up the order of many",
      { getMany: async (keys) => keys.map(() => undefined) },
      "reads many keys in their order, where it can read many at all",
    ],
  ];
  test.each(broken)("%s", async (_, fault, failing) => {
    const cases = storeContract(() => ({ ...remoteStore(), ...fault }));
    const outcomes = await Promise.allSettled(cases.map(({ run }) => run()));
    const failed = cases.filter((_, index) => outcomes[index]?.status === "rejected").map(({ name }) => name);
    expect(failed).toContain(failing);
  });
});
