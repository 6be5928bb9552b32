import { describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { type Answer, byToken, call, logIn } from "./support.ts";

const manual = (): TestCluster =>
  createTestCluster({ nodes: 2, clock: "manual", guests: [{ vmid: 100, name: "web" }] });

const rowOf = ({ data }: Answer, id: string) => data.find((row: { id: string }) => row.id === id);

describe("what the nodes tell each other", () => {
  it("is ten seconds old at most, tags and locks excepted", async () => {
    const cluster = manual();
    const resource = async () => rowOf(await call(cluster, "GET", "/cluster/resources"), "qemu/100");
    await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", { name: "renamed", tags: "new" });
    expect(await resource()).toMatchObject({ name: "web", tags: "new" });
    await cluster.advance(10_000);
    expect(await resource()).toMatchObject({ name: "renamed", tags: "new" });
  });

  it("gives the next free number, and a range of its own when one is set", async () => {
    const cluster = manual();
    const next = async () => (await call(cluster, "GET", "/cluster/nextid")).data;
    expect(await next()).toBe("101");
    await call(cluster, "PUT", "/cluster/options", { "next-id": "lower=500,upper=600" });
    expect(await next()).toBe("500");
    const taken = await call(cluster, "GET", "/cluster/nextid", { vmid: 100 });
    expect([taken.status, taken.errors]).toEqual([400, { vmid: "VM 100 already exists" }]);
  });
});

describe("pools", () => {
  it("take guests, give them up only when they are told to, and go when they are empty", async () => {
    const cluster = manual();
    await call(cluster, "POST", "/pools", { poolid: "one" });
    await call(cluster, "POST", "/pools", { poolid: "two" });
    await call(cluster, "PUT", "/pools", { poolid: "one", vms: "100" });
    const refused = await call(cluster, "PUT", "/pools", { poolid: "two", vms: "100" });
    expect(refused.reason).toBe(
      "update pool failed: VM 100 belongs already to pool 'one' and 'allow-move' is not set",
    );
    await call(cluster, "PUT", "/pools", { poolid: "two", vms: "100", "allow-move": 1 });
    const full = await call(cluster, "DELETE", "/pools", { poolid: "two" });
    expect(full.reason).toContain("is not empty (contains VM 100)");
    await call(cluster, "PUT", "/pools", { poolid: "two", vms: "100", delete: 1 });
    expect((await call(cluster, "DELETE", "/pools", { poolid: "two" })).status).toBe(200);
  });
});

describe("many calls in one", () => {
  it("are for root@pam by ticket, one after the other, each with its own outcome", async () => {
    const cluster = manual();
    const commands = JSON.stringify([
      { method: "PUT", path: "qemu/100/config", args: { description: "x" } },
      { method: "GET", path: "qemu/999/config" },
      { method: "GET", path: "qemu/100/config" },
    ]);
    const path = "/nodes/pve1/execute";
    const refused = await call(cluster, "POST", path, { commands });
    expect(refused.reason).toBe("Permission check failed (user != root@pam)");
    const { data } = await call(cluster, "POST", path, { commands }, await logIn(cluster));
    expect(data).toMatchObject([
      { status: 200, data: null },
      { status: 500, message: "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist\n" },
      { status: 200, data: { description: "x" } },
    ]);
  });

  it("run into the proxy's 30 s when they wait for each other, and are executed all the same", async () => {
    const cluster = createTestCluster({
      nodes: 1,
      guests: [{ vmid: 100, status: "running", ignoresShutdown: true }],
    });
    const root = await logIn(cluster);
    await call(cluster, "POST", "/nodes/pve1/qemu/100/status/shutdown", { timeout: 600 }, root);
    const change = (description: string) => ({
      method: "PUT",
      path: "qemu/100/config",
      args: { description },
    });
    const commands = JSON.stringify(["a", "b", "c", "d"].map(change));
    const startMs = cluster.clock.now();
    const answer = await call(cluster, "POST", "/nodes/pve1/execute", { commands }, root);
    expect([answer.status, answer.reason]).toEqual([596, "Connection timed out"]);
    expect(cluster.clock.now() - startMs).toBeLessThan(45_000);
  });
});

describe("what runs by itself", () => {
  it("counts a guest as backed up when a job covers it", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }, { vmid: 101 }] });
    const missing = async (): Promise<number[]> =>
      (await call(cluster, "GET", "/cluster/backup-info/not-backed-up")).data.map(
        ({ vmid }: { vmid: number }) => vmid,
      );
    expect(await missing()).toEqual([100, 101]);
    await call(cluster, "POST", "/cluster/backup", { schedule: "daily", storage: "local", vmid: "101" });
    expect(await missing()).toEqual([100]);
    const [job] = (await call(cluster, "GET", "/cluster/backup")).data;
    expect(job).toMatchObject({ schedule: "daily", vmid: "101", type: "vzdump" });
    const both = await call(cluster, "POST", "/cluster/backup", { schedule: "daily", vmid: "100", all: 1 });
    expect([both.status, both.message]).toEqual([
      500,
      "400 Parameter verification failed.\nall: option conflicts with option 'vmid'\n",
    ]);
  });

  it("shows the state of a guest the HA manager looks after at once", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
    await call(cluster, "POST", "/cluster/ha/resources", { sid: "vm:100", state: "ignored" });
    const row = rowOf(await call(cluster, "GET", "/cluster/resources"), "qemu/100");
    expect(row.hastate).toBe("ignored");
  });
});

describe("answers in another format", () => {
  it("wraps an error into a 200 for the web interface", async () => {
    const cluster = manual();
    const answer = await cluster.fetch(`${cluster.urls[0]}/api2/extjs/nodes/pve1/qemu/9/config`, {
      headers: byToken(cluster),
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ success: 0, status: 400, data: null });
  });
});
