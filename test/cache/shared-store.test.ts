import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CacheStore } from "../../src/cache/store.ts";
import { type Clock, systemClock } from "../../src/clock.ts";
import type { Call, Reply, Requester } from "../../src/requester.ts";
import { manualClock } from "../support/manual-clock.ts";
import { type RemoteStore, remoteStore } from "../support/remote-store.ts";
import { smallCluster } from "../support/small-cluster.ts";
import { cacheOver, config, putConfig, resources, start, taskStatus, turn, versionOf } from "./support.ts";

/** Two processes that share a store and a cluster. */
function twoProcesses(store: CacheStore = remoteStore(), clock: Clock = systemClock) {
  const server = smallCluster();
  const one = cacheOver(server, { store, clock });
  const two = cacheOver(server, { store, clock });
  return { server, store, one: one.cache, two: two.cache, events: one.events };
}

const configReads = (calls: readonly string[]): number =>
  calls.filter((call) => call.startsWith("GET") && call.endsWith("/config")).length;

/** Lets a store, timers of the manual clock and everything between go on. */
async function pass(clock: ReturnType<typeof manualClock>, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 20) {
    await turn();
    await turn();
    clock.advance(Math.min(20, ms - passed));
  }
  await turn();
  await turn();
}

test("what one process has read, the other finds", async () => {
  const { server, one, two } = twoProcesses();
  await one.request(config(100));
  expect(await versionOf(two.request(config(100)))).toBe(1);
  expect(server.calls).toHaveLength(1);
});

test("a write in one is seen by the other's next read", async () => {
  const { server, one, two } = twoProcesses();
  for (const cache of [one, two]) await cache.request(config(100));
  await one.request(putConfig(100));
  expect(await versionOf(two.request(config(100)))).toBe(2);
  expect(configReads(server.calls)).toBe(2);
});

test("a task of one process keeps the other from using what it may be changing, until its end is known", async () => {
  const { server, one, two } = twoProcesses();
  const upid = (await one.request(start(100))).data as string;
  expect(await versionOf(two.request(config(100)))).toBe(1);
  server.end(upid);
  // Nobody has told the second process: it knows from the store that the task was open.
  expect(await versionOf(two.request(config(100)))).toBe(2);
  await one.request(taskStatus(upid));
  const before = configReads(server.calls);
  for (const cache of [one, two, one, two]) await cache.request(config(100));
  expect(configReads(server.calls)).toBe(before + 1);
});

test.each(["one", "two"] as const)(
  "of two that write at the same time, what %s says is not lost",
  async (first) => {
    const { one, two, store } = twoProcesses();
    const [before, after] = first === "one" ? [one, two] : [two, one];
    const [reply] = await Promise.all([before.request(start(100)), after.request(start(101))]);
    const records = [...(store as RemoteStore).records].filter(([key]) => key.endsWith(":tag:guests"));
    const [[, text] = ["", ""]] = records;
    expect((JSON.parse(text) as { tasks: string[] }).tasks).toContain(reply.data);
    expect(new Set((await after.guestMarks()).map(({ vmid }) => vmid))).toEqual(new Set([100, 101]));
  },
);

test("the other finds out about the end by itself when the first has gone", async () => {
  const clock = manualClock();
  const { server, one, two } = twoProcesses(createMemoryStore(), clock);
  const upid = (await one.request(start(100))).data as string;
  await two.request(config(100));
  await turn();
  server.end(upid);
  clock.advance(1000);
  await two.request(config(100));
  await turn();
  const before = configReads(server.calls);
  await two.request(config(100));
  await two.request(config(100));
  expect(configReads(server.calls)).toBe(before + 1);
});

test("guests written to by one are known to the other, also when both write at the same time", async () => {
  const { one, two } = twoProcesses();
  await Promise.all([one.request(putConfig(100)), two.request(putConfig(101))]);
  // Whichever lost the race writes its mark again when it looks next.
  await Promise.all([one.guestMarks(), two.guestMarks()]);
  await turn();
  await turn();
  for (const cache of [one, two]) {
    const vmids = (await cache.guestMarks()).map(({ vmid }) => vmid);
    expect(new Set(vmids)).toEqual(new Set([100, 101]));
  }
});

test.each([true, false])(
  "the reads of one tick ask the store together, and their misses go on together (getMany: %s)",
  async (withGetMany) => {
    const store = remoteStore({ withGetMany });
    const vmids = Array.from({ length: 100 }, (_, index) => 100 + index);
    const server = smallCluster(vmids);
    const ticks: number[] = [];
    let tick = 0;
    const count = (): void => {
      tick += 1;
      counting = setImmediate(count);
    };
    let counting = setImmediate(count);
    const requester: Requester = {
      async request(call) {
        ticks.push(tick);
        return await server.request(call);
      },
    };
    const { cache } = cacheOver(requester, { store, clock: systemClock });
    await Promise.all(vmids.map((vmid) => cache.request(config(vmid))));
    clearImmediate(counting);
    expect(ticks).toHaveLength(100);
    expect(new Set(ticks).size).toBe(1);
    if (!withGetMany) return;
    store.commands.length = 0;
    await Promise.all(vmids.map((vmid) => cache.request(config(vmid))));
    // 100 answers, a tag for each guest, and the two they all carry.
    expect(store.commands).toEqual(["getMany 202"]);
    expect(server.calls).toHaveLength(100);
  },
);

test("fifty processes that miss at the same time make one call per key", async () => {
  const store = remoteStore();
  const server = smallCluster();
  const caches = Array.from({ length: 50 }, () => cacheOver(server, { store, clock: systemClock }).cache);
  const reads = caches.flatMap((cache) => [cache.request(config(100)), cache.request(resources())]);
  const replies = await Promise.all(reads);
  expect(replies).toHaveLength(100);
  expect([...server.calls].sort()).toEqual(["GET /cluster/resources", "GET /nodes/pve1/qemu/100/config"]);
});

test("when the process that asks dies, the others ask after a while", async () => {
  const clock = manualClock();
  const store = remoteStore();
  const dying = cacheOver({ request: () => new Promise<Reply>(() => {}) }, { store, clock }).cache;
  void dying.request(config(100));
  await pass(clock, 40);
  const server = smallCluster();
  const other = cacheOver(server, { store, clock }).cache;
  let version: unknown;
  void versionOf(other.request(config(100))).then((found) => (version = found));
  await pass(clock, 1000);
  expect(version).toBeUndefined();
  await pass(clock, 5000);
  expect(version).toBe(1);
});

test("when the process that asks fails, the others ask at once", async () => {
  const store = remoteStore();
  const failing = cacheOver(
    { request: () => Promise.reject(new Error("away")) },
    { store, clock: systemClock },
  );
  const server = smallCluster();
  const other = cacheOver(server, { store, clock: systemClock });
  const [failed, found] = await Promise.allSettled([
    failing.cache.request(config(100)),
    (async () => {
      await new Promise((resolve) => void setTimeout(resolve, 5));
      return await other.cache.request(config(100));
    })(),
  ]);
  expect([failed.status, found.status]).toEqual(["rejected", "fulfilled"]);
});

test("a fresh read does not wait for what others are asking", async () => {
  const clock = manualClock();
  const store = remoteStore();
  const slow = cacheOver({ request: () => new Promise<Reply>(() => {}) }, { store, clock }).cache;
  void slow.request(config(100));
  await pass(clock, 40);
  const server = smallCluster();
  const { cache } = cacheOver(server, { store, clock });
  let version: unknown;
  void versionOf(cache.request(config(100, { fresh: true }))).then((found) => (version = found));
  await pass(clock, 100);
  expect(version).toBe(1);
});

test.each(["error", "hang"] as const)(
  "a store with %s costs misses and one event a second, never an error",
  async (fault) => {
    const clock = manualClock();
    const store = remoteStore();
    const { server, one, events } = twoProcesses(store, clock);
    const ask = async (): Promise<unknown> => {
      const version = versionOf(one.request(config(100)));
      await pass(clock, 600);
      return await version;
    };
    expect(await ask()).toBe(1);
    store.fault = fault;
    expect(await ask()).toBe(1);
    expect(await ask()).toBe(1);
    expect(server.calls).toHaveLength(3);
    const failures = events.filter((event) => event.type === "cache" && event.outcome === "store-failed");
    expect(failures[0]).toEqual({
      type: "cache",
      outcome: "store-failed",
      reason: fault === "hang" ? "timeout" : "error",
    });
    store.fault = "none";
    await pass(clock, 2000);
    await ask();
    const calls = server.calls.length;
    await ask();
    await ask();
    expect(server.calls).toHaveLength(calls);
  },
);

test("an invalidation that could not be written is written before anything is read when the store is back", async () => {
  const clock = manualClock();
  const store = remoteStore();
  const { server, one, two } = twoProcesses(store, clock);
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    await pass(clock, 600);
    return await work;
  };
  await settle(one.request(config(100)));
  store.fault = "error";
  await settle(one.request(putConfig(100)));
  store.fault = "none";
  await pass(clock, 1000);
  expect(await settle(versionOf(one.request(config(100))))).toBe(2);
  expect(await settle(versionOf(two.request(config(100))))).toBe(2);
  expect(configReads(server.calls)).toBe(2);
});

test("if the process that could not write it has died, others use the old answer no longer than it is fresh", async () => {
  const clock = manualClock();
  const store = remoteStore();
  const { one, two } = twoProcesses(store, clock);
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    await pass(clock, 600);
    return await work;
  };
  await settle(one.request(config(100)));
  store.fault = "error";
  await settle(one.request(putConfig(100)));
  store.fault = "none";
  expect(await settle(versionOf(two.request(config(100))))).toBe(1);
  await pass(clock, 30_000);
  expect(await settle(versionOf(two.request(config(100))))).toBe(2);
});

test("a read writes nothing about tags, with which it could undo what another process wrote at the same time", async () => {
  const { one, store } = twoProcesses();
  const { records } = store as RemoteStore;
  await one.request(config(100));
  expect([...records.keys()].filter((key) => key.includes(":tag:"))).toEqual([]);
  await one.request(putConfig(100));
  expect([...records.keys()].filter((key) => key.includes(":tag:"))).not.toEqual([]);
});

test("a store that forgets tags costs misses, never an old answer", async () => {
  const { server, one, store } = twoProcesses();
  const { records } = store as RemoteStore;
  await one.request(config(100));
  const tags = (): string[] => [...records.keys()].filter((key) => key.includes(":tag:"));
  for (const key of tags()) records.delete(key);
  await one.request(putConfig(100));
  for (const key of tags()) records.delete(key);
  expect(await versionOf(one.request(config(100)))).toBe(2);
  expect(configReads(server.calls)).toBe(2);
});

test.each([
  ["of another version", { asOf: 1, data: "x" }],
  ["without generations", { asOf: Date.now(), reply: { data: "x" } }],
  [
    "with a generation that never was",
    { asOf: Date.now(), reply: { data: "x" }, generations: { all: "no" } },
  ],
  ["with a reply that is none", { asOf: Date.now(), reply: "x", generations: {} }],
  ["that is empty", {}],
])("a record %s is a miss", async (_, record) => {
  const { server, one, store } = twoProcesses();
  await one.request(config(100));
  for (const key of (store as RemoteStore).records.keys()) {
    if (!key.includes(":tag:")) (store as RemoteStore).records.set(key, JSON.stringify(record));
  }
  expect(await versionOf(one.request(config(100)))).toBe(1);
  expect(server.calls).toHaveLength(2);
});

test("a store of one's own that throws at once, or answers without a promise, does as well", async () => {
  const broken: CacheStore = {
    get: () => {
      throw new Error("no");
    },
    set: () => {
      throw new Error("no");
    },
    delete: () => undefined,
    clear: () => undefined,
  };
  const server = smallCluster();
  const { cache } = cacheOver(server, { store: broken });
  expect(await versionOf(cache.request(config(100)))).toBe(1);
  expect(await versionOf(cache.request(config(100)))).toBe(1);
});

test("a read that set out before another process's write does not serve one that begins after it", async () => {
  const store = remoteStore();
  const server = smallCluster();
  let hold: Promise<void> | undefined;
  const slow: Requester = {
    async request(call: Call) {
      const reply = await server.request(call);
      await hold;
      return reply;
    },
  };
  const one = cacheOver(slow, { store, clock: systemClock }).cache;
  const two = cacheOver(server, { store, clock: systemClock }).cache;
  await one.request(config(101));
  let go: () => void = () => {};
  hold = new Promise((resolve) => (go = resolve));
  const early = one.request(config(100));
  await new Promise((resolve) => void setTimeout(resolve, 60));
  await two.request(putConfig(100));
  const late = one.request(config(100));
  await new Promise((resolve) => void setTimeout(resolve, 60));
  go();
  expect(await versionOf(early)).toBe(1);
  expect(await versionOf(late)).toBe(2);
  expect(await versionOf(one.request(config(100)))).toBe(2);
});
