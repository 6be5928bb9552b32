import { describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { asToken, call } from "./support.ts";

const cluster = (): TestCluster =>
  createTestCluster({
    nodes: 2,
    clock: "manual",
    guests: [
      { vmid: 100, node: "pve1" },
      { vmid: 101, node: "pve1" },
    ],
    users: [
      {
        userid: "ops@pve",
        tokens: ["a", "b"].map((tokenid) => ({ tokenid, secret: tokenid, privsep: false })),
      },
    ],
    acl: [{ path: "/vms", roleid: "PVEVMAdmin", to: "ops@pve" }],
  });

const start = async (world: TestCluster, login?: Record<string, string>): Promise<string> =>
  (await call(world, "POST", "/nodes/pve1/qemu/100/status/start", {}, login)).data;

const statusOf = (world: TestCluster, upid: string, login?: Record<string, string>) =>
  call(world, "GET", `/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`, {}, login);

describe("a task", () => {
  it("runs until its time has passed, without an exit status before", async () => {
    const world = cluster();
    const upid = await start(world);
    const running = (await statusOf(world, upid)).data;
    expect(running).toMatchObject({ status: "running", upid, type: "qmstart", id: "100", tokenid: "test" });
    expect(running).not.toHaveProperty("exitstatus");
    await world.advance(2000);
    expect((await statusOf(world, upid)).data).toMatchObject({ status: "stopped", exitstatus: "OK" });
  });

  it("ends by itself when somebody asks for it on a clock that jumps", async () => {
    const world = createTestCluster({ nodes: 1, guests: [{ vmid: 100 }] });
    const upid = await start(world);
    expect((await statusOf(world, upid)).data).toMatchObject({ status: "stopped", exitstatus: "OK" });
  });

  it("is known at its own node only", async () => {
    const world = cluster();
    const upid = await start(world);
    const answer = await call(world, "GET", `/nodes/pve2/tasks/${encodeURIComponent(upid)}/status`);
    expect([answer.status, answer.errors]).toEqual([400, { upid: "no such task" }]);
  });

  it("has a log that is empty at first and ends with the outcome", async () => {
    const world = cluster();
    const upid = await start(world);
    const path = `/nodes/pve1/tasks/${encodeURIComponent(upid)}/log`;
    const early = await call(world, "GET", path);
    expect([early.data, early.total]).toEqual([[{ n: 1, t: "no content" }], 1]);
    await world.advance(2000);
    const late = await call(world, "GET", path, { start: 0, limit: 1 });
    expect([late.data, late.total]).toEqual([[{ n: 1, t: "TASK OK" }], 1]);
    const text = await call(world, "GET", path, { download: 1 });
    expect([text.headers.get("content-type"), text.text]).toEqual(["text/plain", "TASK OK\n"]);
  });

  it("stops when it is told to, and a finished one stays as it is", async () => {
    const world = cluster();
    const upid = await start(world);
    const path = `/nodes/pve1/tasks/${encodeURIComponent(upid)}`;
    expect((await call(world, "DELETE", path)).data).toBeNull();
    expect((await statusOf(world, upid)).data).toMatchObject({ exitstatus: "received interrupt" });
    expect((await call(world, "DELETE", path)).status).toBe(200);
    expect((await statusOf(world, upid)).data).toMatchObject({ exitstatus: "received interrupt" });
  });

  it("of one token is not shown to another of the same user", async () => {
    const world = cluster();
    const [one, other] = [asToken("ops@pve!a", "a"), asToken("ops@pve!b", "b")];
    const upid = await start(world, one);
    expect((await statusOf(world, upid, one)).status).toBe(200);
    const refused = await statusOf(world, upid, other);
    expect(refused.reason).toBe("Permission check failed (/nodes/pve1, Sys.Audit)");
  });

  it("ends as it was ordered to: with warnings, an error, lines of its own, or never", async () => {
    const world = cluster();
    world.nextTask({ type: "qmstart", exit: "WARNINGS: 2", log: ["careful"] });
    world.nextTask({ type: "qmstop", durationMs: Infinity });
    const upid = await start(world);
    await world.advance(2000);
    expect((await statusOf(world, upid)).data.exitstatus).toBe("WARNINGS: 2");
    const log = await call(world, "GET", `/nodes/pve1/tasks/${encodeURIComponent(upid)}/log`);
    expect(log.data.map((line: { t: string }) => line.t)).toEqual(["careful", "TASK WARNINGS: 2"]);
    const { data: stop } = await call(world, "POST", "/nodes/pve1/qemu/100/status/stop");
    await world.advance(3_600_000);
    expect((await statusOf(world, stop)).data.status).toBe("running");
  });
});

describe("lists of tasks", () => {
  it("of a node say RUNNING while they run and put the exit text into status afterwards", async () => {
    const world = cluster();
    await start(world);
    const active = await call(world, "GET", "/nodes/pve1/tasks", { source: "active" });
    expect(active.data).toMatchObject([{ status: "RUNNING", user: "root@pam!test", saved: "0" }]);
    expect((await call(world, "GET", "/nodes/pve1/tasks")).data).toEqual([]);
    await world.advance(2000);
    const archive = await call(world, "GET", "/nodes/pve1/tasks");
    expect(archive.data).toMatchObject([{ status: "OK", user: "root@pam", tokenid: "test" }]);
    expect(archive.total).toBe(1);
  });

  it("of the cluster are empty for tokens without Sys.Audit, even of their own tasks", async () => {
    const world = cluster();
    const login = asToken("ops@pve!a", "a");
    await start(world, login);
    expect((await call(world, "GET", "/cluster/tasks", {}, login)).data).toEqual([]);
    expect((await call(world, "GET", "/nodes/pve1/tasks", { source: "active" }, login)).data).toHaveLength(1);
    const all = (await call(world, "GET", "/cluster/tasks")).data;
    expect(all).toMatchObject([{ type: "qmstart", user: "ops@pve", tokenid: "a" }]);
    expect(all[0]).not.toHaveProperty("status");
  });
});

describe("bulk actions", () => {
  it("start what is off and tell each guest in a task of its own", async () => {
    const world = cluster();
    const { data: upid } = await call(world, "POST", "/cluster/bulk-action/guest/start", { vms: [100, 101] });
    expect(upid).toMatch(/^UPID:pve1:.*:bulk-start::root@pam!test:$/);
    await world.advance(5000);
    const { data } = await call(world, "GET", "/nodes/pve1/tasks");
    expect(data.map((task: { type: string; id: string }) => `${task.type} ${task.id}`).sort()).toEqual([
      "bulk-start ",
      "qmstart 100",
      "qmstart 101",
    ]);
    expect((await statusOf(world, upid)).data.exitstatus).toBe("OK");
  });
});
