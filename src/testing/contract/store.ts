import { createExpectation } from "./expectation.ts";

type Awaitable<T> = T | Promise<T>;

interface StoredRecord {
  readonly [field: string]: unknown;
}

/** What a store of the client's cache has; the same as `CacheStore` of the main entry. */
export interface StoreUnderTest {
  get(key: string): Awaitable<StoredRecord | undefined>;
  set(key: string, record: StoredRecord, ttlMs: number): Awaitable<unknown>;
  delete(key: string): Awaitable<unknown>;
  clear(): Awaitable<unknown>;
  getMany?(keys: readonly string[]): Awaitable<readonly (StoredRecord | undefined)[]>;
}

/** One thing a store must do. */
export interface StoreCase {
  readonly name: string;
  /** Rejects when the store does not. */
  readonly run: () => Promise<void>;
}

const expectEqual = createExpectation("the store");

const minute = 60_000;

const record = {
  text: 'ümläut \u0000 " \\ 🦄',
  empty: "",
  number: 1.5,
  big: 2 ** 53 - 1,
  yes: true,
  no: false,
  nothing: null,
  list: [1, "2", { three: 3 }, []],
  nested: { a: { b: { c: {} } } },
  ":colon": ":value",
};

const checks: Readonly<Record<string, (store: StoreUnderTest) => Promise<void>>> = {
  "has nothing under a key that was never set": async (store) => {
    expectEqual(await store.get("nothing"), undefined);
  },
  "hands back what was set, to the last character": async (store) => {
    await store.set("key", record, minute);
    expectEqual(await store.get("key"), record);
  },
  "replaces what was set before": async (store) => {
    await store.set("key", { value: 1 }, minute);
    await store.set("key", { other: 2 }, minute);
    expectEqual(await store.get("key"), { other: 2 });
  },
  "keeps keys apart, whatever characters they are made of": async (store) => {
    const keys = ["a", "A", "a:b", "a b", "a/b", "a*", "ä", "🦄", "x".repeat(250)];
    await Promise.all(keys.map((key, index) => store.set(key, { index }, minute)));
    const found = await Promise.all(keys.map(async (key) => await store.get(key)));
    expectEqual(
      found,
      keys.map((_, index) => ({ index })),
    );
  },
  "forgets what is deleted, and nothing else": async (store) => {
    await store.set("one", { value: 1 }, minute);
    await store.set("two", { value: 2 }, minute);
    await store.delete("one");
    await store.delete("never set");
    expectEqual([await store.get("one"), await store.get("two")], [undefined, { value: 2 }]);
  },
  "forgets everything when cleared": async (store) => {
    await store.set("one", { value: 1 }, minute);
    await store.set("two", { value: 2 }, minute);
    await store.clear();
    expectEqual([await store.get("one"), await store.get("two")], [undefined, undefined]);
    await store.set("one", { value: 3 }, minute);
    expectEqual(await store.get("one"), { value: 3 });
  },
  "forgets what has had its time": async (store) => {
    await store.set("short", { value: 1 }, 40);
    await store.set("long", { value: 2 }, minute);
    await new Promise((resolve) => void setTimeout(resolve, 120));
    expectEqual([await store.get("short"), await store.get("long")], [undefined, { value: 2 }]);
  },
  "keeps a record of a megabyte": async (store) => {
    const large = {
      rows: Array.from({ length: 10_000 }, (_, vmid) => ({ vmid, name: `guest-${vmid}`.padEnd(80, "x") })),
    };
    await store.set("large", large, minute);
    expectEqual(await store.get("large"), large);
  },
  "takes many records at once": async (store) => {
    const keys = Array.from({ length: 500 }, (_, index) => `many:${index}`);
    await Promise.all(keys.map((key, value) => store.set(key, { value }, minute)));
    const found = await Promise.all(keys.map(async (key) => await store.get(key)));
    expectEqual(
      found,
      keys.map((_, value) => ({ value })),
    );
  },
  "reads many keys in their order, where it can read many at all": async (store) => {
    if (store.getMany === undefined) return;
    await store.set("one", { value: 1 }, minute);
    await store.set("two", { value: 2 }, minute);
    const found = await store.getMany(["two", "nothing", "one", "two"]);
    expectEqual([...found], [{ value: 2 }, undefined, { value: 1 }, { value: 2 }]);
  },
};

/**
 * What every store of the client's cache must do, for any test runner. `makeStore` is called for each of them
 * and gives a store with nothing in it.
 *
 * @example
 * for (const { name, run } of storeContract(() => createMyStore())) test(name, run);
 */
export function storeContract(makeStore: () => Awaitable<StoreUnderTest>): readonly StoreCase[] {
  return Object.entries(checks).map(([name, check]) => ({
    name,
    run: async () => await check(await makeStore()),
  }));
}
