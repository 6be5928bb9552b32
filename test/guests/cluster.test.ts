import { describe, expect, it } from "vitest";
import { createClient, isTaskFailedError } from "../../src/index.ts";
import { createTestCluster, type GuestOptions } from "../../src/testing/index.ts";
import { manualClock } from "../support/manual-clock.ts";

const seed: readonly GuestOptions[] = [
  {
    vmid: 100,
    node: "pve1",
    status: "running",
    tags: ["prod"],
    config: { name: "web-1", agent: "1", memory: "512", scsi0: "local-lvm:vm-100-disk-0,size=8G" },
  },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped" },
  { vmid: 110, name: "debian", node: "pve1", template: true },
  { vmid: 200, name: "ct-1", node: "pve2", type: "lxc", status: "running" },
];

function setUp(options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const cluster = createTestCluster({ nodes: 3, guests: seed });
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
    ...options,
  });
  return { cluster, pve };
}

describe("guests of a cluster", () => {
  it("are started, stopped, suspended and shut down", async () => {
    const { pve } = setUp();
    const db = pve.guest(101);
    const status = async () => (await pve.nodes("pve2").qemu(101).status.current.get()).status;
    expect(await (await db.start()).wait()).toMatchObject({ status: "ok", warnings: [] });
    expect(await status()).toBe("running");
    await (await db.suspend()).wait();
    await (await db.resume()).wait();
    await (await db.reboot()).wait();
    await (await db.reset()).wait();
    await (await db.shutdown()).wait();
    expect(await status()).toBe("stopped");
    await (await pve.guest(200).stop()).wait();
    expect((await pve.nodes("pve2").lxc(200).status.current.get()).status).toBe("stopped");
  });

  it("that fail to start say why", async () => {
    const { pve } = setUp();
    const error: unknown = await pve
      .guest(100)
      .start()
      .then((task) => task.wait())
      .catch((caught: unknown) => caught);
    expect(isTaskFailedError(error)).toBe(true);
    expect((error as Error).message).toBe("task qmstart of 100 on pve1 failed: VM 100 already running");
  });

  it("tell how long a task took by the server's clock, however far off ours is", async () => {
    const { pve } = setUp({ clock: manualClock(Date.UTC(2030, 0, 1)) });
    const { durationMs } = await (await pve.guest(101).start()).wait();
    expect(durationMs).toBeLessThan(60_000);
  });

  it("have snapshots that are made, listed, rolled back to and deleted", async () => {
    const { pve } = setUp();
    const web = pve.guest({ name: "web-1" });
    await (await web.snapshot("before", { description: "clean", vmstate: true })).wait();
    await web.update({ description: "spoilt" });
    await (await web.snapshot("after")).wait();
    expect((await web.snapshots()).map(({ name, parent }) => [name, parent])).toEqual([
      ["before", undefined],
      ["after", "before"],
    ]);
    await (await web.deleteSnapshot("after")).wait();
    await (await web.rollback("before")).wait();
    expect((await web.config()).description).toBeUndefined();
  });

  it("are cloned in parallel, each with a vmid of its own, and answer with their addresses", async () => {
    const { pve } = setUp();
    const names = ["a", "b", "c", "d"];
    const tasks = await Promise.all(
      names.map((name) => pve.guest(110, { type: "qemu" }).clone({ name: `clone-${name}` })),
    );
    await Promise.all(tasks.map((task) => task.wait()));
    const vmids = tasks.map(({ vmid }) => vmid);
    expect(new Set(vmids).size).toBe(4);
    const { items } = await pve.inventory.guests({ vmids: vmids.map(Number) });
    expect(items).toHaveLength(4);
    const [first] = tasks;
    await first?.guest.update({ agent: { enabled: true } });
    await (await first?.guest.start())?.wait();
    expect(await first?.guest.agent.ips({ waitMs: 60_000 })).not.toEqual([]);
  });

  it("run commands", async () => {
    const { pve } = setUp();
    const web = pve.guest(100);
    await web.agent.ping();
    expect(await web.exec(["echo", "a b", "$HOME"])).toEqual({
      stdout: "a b $HOME\n",
      stderr: "",
      exitCode: 0,
      signal: undefined,
      truncated: false,
    });
    expect(await web.exec(["cat"], { stdin: "grün" })).toMatchObject({ stdout: "grün" });
    expect(await web.exec(["nonsense"])).toMatchObject({ exitCode: 127 });
    await expect(pve.guest(101).exec(["uname"])).rejects.toThrow(/^cannot run a command in guest 101/);
  });

  it("are changed where others change them too", async () => {
    const { pve } = setUp();
    const web = pve.guest(100, { type: "qemu" });
    await web.update({ net0: { model: "virtio", bridge: "vmbr0" } });
    await Promise.all([
      web.update({ net0: { tag: 20 } }),
      web.update({ net0: { firewall: true } }),
      web.update({ net0: { mtu: 1400 } }),
    ]);
    expect((await web.config()).nets[0]).toMatchObject({
      tag: 20,
      firewall: true,
      mtu: 1400,
      bridge: "vmbr0",
    });
    await web.unset("net0");
    expect((await web.config()).nets).toEqual([]);
  });

  it("migrate, and are found where they went", async () => {
    const { pve } = setUp();
    const db = pve.guest(101);
    const check = await db.canMigrate({ target: "pve3" });
    expect(check).toEqual({ possible: true, obstacles: [] });
    await (await db.migrate({ target: "pve3" })).wait();
    expect(await db.locate()).toMatchObject({ node: "pve3" });
    expect(await db.config()).toMatchObject({ name: "db-1" });
  });

  it("grow their disks and move them", async () => {
    const { pve } = setUp();
    const db = pve.guest(101, { type: "qemu" });
    const before = (await db.config()).disks[0];
    await (await db.resizeDisk(before?.key ?? "", "+10G")).wait();
    await (await db.moveDisk(before?.key ?? "", { storage: "nas", delete: true })).wait();
    const after = (await db.config()).disks[0];
    expect(after?.volumeId?.storage).toBe("nas");
    expect(after?.size).not.toBe(before?.size);
  });

  it("are backed up, deleted and restored", async () => {
    const { pve } = setUp();
    const db = pve.guest(101);
    const lines: string[] = [];
    await (await db.backup({ storage: "nas", mode: "stop" })).wait({ onLog: (line) => lines.push(line) });
    expect(lines.length).toBeGreaterThan(2);
    const [backup] = await pve.nodes("pve2").storage("nas").content.get({ content: "backup", vmid: 101 });
    await db.update({ description: "spoilt" });
    await (await db.restore({ archive: backup?.volid ?? "" })).wait();
    expect((await db.config()).description).toBeUndefined();

    await db.update({ protection: true });
    await expect(db.delete({ purge: true })).rejects.toThrow("it is protected");
    await db.update({ protection: false });
    await (await db.delete({ purge: true })).wait();
    await expect(db.config()).rejects.toThrow("there is no guest 101");
  });

  it("of the container kind have the same life", async () => {
    const { pve } = setUp();
    const ct = pve.guest(200, { type: "lxc" });
    expect((await ct.interfaces()).map(({ name }) => name)).toEqual(["lo", "eth0"]);
    await (await ct.snapshot("before")).wait();
    expect((await ct.snapshots()).map(({ name }) => name)).toEqual(["before"]);
    await (await ct.deleteSnapshot("before")).wait();
    await (await ct.update({ net0: { tag: 20 }, hostname: "ct-2" }), await ct.shutdown()).wait();
    expect((await ct.config()).nets[0]).toMatchObject({ name: "eth0", tag: 20 });
    const copy = await ct.clone({ name: "copy", full: true });
    await copy.wait();
    expect(await copy.guest.config()).toMatchObject({ hostname: "copy" });
    await (await ct.migrate({ target: "pve3" })).wait();
    expect((await ct.locate()).node).toBe("pve3");
  });

  it("are made anew from a backup", async () => {
    const { pve } = setUp();
    for (const [vmid, type] of [
      [101, "qemu"],
      [200, "lxc"],
    ] as const) {
      await (await pve.guest(vmid).backup({ storage: "nas", mode: "stop" })).wait();
      const [backup] = await pve.nodes("pve2").storage("nas").content.get({ content: "backup", vmid });
      const archive = backup?.volid ?? "";
      const task =
        type === "qemu"
          ? await pve.createGuest({ type, node: "pve1", archive })
          : await pve.createGuest({ type, node: "pve1", archive });
      await task.wait();
      expect((await pve.inventory.guest(task.vmid, { fresh: true })).type).toBe(type);
    }
  });

  it("become templates", async () => {
    const { pve } = setUp();
    await (await pve.guest(101).template())?.wait();
    expect((await pve.guest(101).config()).template).toBe(true);
  });

  it("of a node that is down are told apart", async () => {
    const { pve, cluster } = setUp();
    cluster.node("pve2").down();
    await expect(pve.guest(101).start()).rejects.toMatchObject({
      code: "NODE_UNREACHABLE",
      message: expect.stringMatching(
        /^cannot start guest 101 on pve2: its node pve2 cannot be reached/,
      ) as string,
    });
  });
});
