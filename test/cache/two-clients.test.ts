import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CacheStore } from "../../src/cache/store.ts";
import type { Clock } from "../../src/clock.ts";
import { manualClock } from "../support/manual-clock.ts";
import { smallCluster } from "../support/small-cluster.ts";
import { cacheOver, config, putConfig, start, taskStatus, turn, versionOf } from "./support.ts";

/** Two clients that share a store and a cluster. */
function twoClients(store: CacheStore, clock: Clock) {
  const server = smallCluster();
  const [one, two] = [0, 1].map(() => cacheOver(server, { store, clock }).cache);
  if (one === undefined || two === undefined) throw new Error("two clients");
  return { server, one, two };
}

const configReads = (calls: readonly string[]): number =>
  calls.filter((call) => call.startsWith("GET") && call.endsWith("/config")).length;

test("a task whose end is known by way of one thing it touched is over for all it touched", async () => {
  const clock = manualClock();
  const store = createMemoryStore();
  const { server, one, two } = twoClients(store, clock);
  await two.request(config(100));
  const upid = (await one.request(start(100))).data as string;
  // As kept by a client that read the guest while the task was running, and knew the tag only since.
  const entryKey = "proxkit:1:test:root@pam:GET /nodes/pve1/qemu/100/config?";
  const { generation } = (await store.get("proxkit:1:test:tag:guest:100")) ?? {};
  const entry = (await store.get(entryKey)) as { generations: object };
  store.set(entryKey, { ...entry, generations: { ...entry.generations, "guest:100": generation } }, 30_000);
  // The second client learns of the task by what is known of guests in general, and of its end likewise.
  await two.guestMarks();
  server.end(upid);
  await two.request(taskStatus(upid));
  expect(await versionOf(two.request(config(100)))).toBe(2);
  await turn();
  await two.request(config(100));
  const before = configReads(server.calls);
  expect(await versionOf(two.request(config(100)))).toBe(2);
  expect(configReads(server.calls)).toBe(before);
});

test("a later write of another client is not hidden by an earlier one of its own", async () => {
  const clock = manualClock();
  const { one, two } = twoClients(createMemoryStore(), clock);
  await one.request(putConfig(100));
  clock.advance(50_000);
  await two.request(putConfig(100));
  expect(await one.guestMarks()).toEqual([{ vmid: 100, atMs: clock.now() }]);
});

test("what two clients of one process write at the same moment is all kept", async () => {
  const { one, two } = twoClients(createMemoryStore(), manualClock());
  await Promise.all(
    [100, 101, 102].flatMap((vmid) => [one, two].map((cache) => cache.request(putConfig(vmid)))),
  );
  for (const cache of [one, two])
    expect(new Set((await cache.guestMarks()).map(({ vmid }) => vmid))).toEqual(new Set([100, 101, 102]));
});
