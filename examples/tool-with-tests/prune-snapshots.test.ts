// npx vitest examples/tool-with-tests
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";
import { beforeEach, expect, test } from "vitest";
import { pruneSnapshots } from "./prune-snapshots.ts";

const day = 86_400_000;

const cluster = createTestCluster({
  nodes: 2,
  guests: [
    { vmid: 100, name: "web", node: "pve1", tags: ["prod"] },
    { vmid: 101, name: "db", node: "pve2", tags: ["prod"] },
    { vmid: 102, name: "toy", node: "pve2" },
  ],
});
const connect = () =>
  createClient({
    url: cluster.urls,
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
  });

/** Every test begins with a snapshot of ten days ago, and one of today. */
beforeEach(async () => {
  cluster.reset();
  await using pve = connect();
  await pve.guests([100, 101, 102]).snapshot({ snapname: "old" });
  await cluster.advance(10 * day);
  await pve.guests([100, 101, 102]).snapshot({ snapname: "new" });
  cluster.clearCalls();
});

const aWeekAgo = (): number => cluster.clock.now() - 7 * day;

test("deletes what is old, of guests with the tag alone", async () => {
  await using pve = connect();
  const { deleted, failed } = await pruneSnapshots(pve, "prod", aWeekAgo());
  expect(deleted.toSorted()).toEqual(["100 old", "101 old"]);
  expect(failed).toEqual([]);
  expect((await pve.guest(100).snapshots()).map(({ name }) => name)).toEqual(["new"]);
  expect((await pve.guest(102).snapshots()).map(({ name }) => name)).toEqual(["old", "new"]);
});

test("goes on where one guest is locked", async () => {
  cluster.guest(100).lock("backup");
  await using pve = connect();
  const { deleted, failed } = await pruneSnapshots(pve, "prod", aWeekAgo());
  expect(deleted).toEqual(["101 old"]);
  expect(failed).toEqual([expect.stringContaining("VM is locked (backup)")]);
});

test("reports a task that fails while it runs", async () => {
  cluster.nextTask({ type: "qmdelsnapshot", id: "101", exit: "lvremove failed: exit code 5" });
  await using pve = connect();
  const { failed } = await pruneSnapshots(pve, "prod", aWeekAgo());
  expect(failed).toEqual([expect.stringContaining("lvremove failed: exit code 5")]);
});

test("survives an answer that gets lost", async () => {
  const lost = cluster.fault({ kind: "reset-during", route: "/nodes/{node}/qemu/{vmid}/snapshot" });
  await using pve = connect();
  expect((await pruneSnapshots(pve, "prod", aWeekAgo())).failed).toEqual([]);
  expect(lost.hits).toBe(1);
});

test("asks for no more than it needs", async () => {
  await using pve = connect();
  await pruneSnapshots(pve, "prod", aWeekAgo());
  // The list of guests is read again after a write: the client forgets what a write may have changed.
  expect(cluster.counts()).toMatchObject({
    "GET /cluster/resources": 2,
    "GET /nodes/{node}/qemu/{vmid}/snapshot": 2,
    "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": 2,
  });
});
