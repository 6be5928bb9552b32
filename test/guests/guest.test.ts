import { describe, expect, it } from "vitest";
import { isNotFoundError } from "../../src/errors/index.ts";
import type { Call } from "../../src/requester.ts";
import { copyOfRows } from "../support/cluster-rows.ts";
import { aUpid, guestServer, param, Refusal } from "../support/guest-server.ts";

const lookup = "GET /cluster/resources";

/** The rows with some guests elsewhere. */
const movedRows = (nodes: Record<number, string>): unknown[] =>
  copyOfRows().map((row) => ({ ...row, node: nodes[Number(row["vmid"])] ?? row["node"] }));

const notOn = (node: string, vmid: number): Refusal =>
  new Refusal(`Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist`);

describe("a guest", () => {
  it("is a handle: it sends nothing by itself", () => {
    const { guest, calls } = guestServer();
    guest(100);
    guest({ name: "db-1" });
    expect(calls).toEqual([]);
  });

  it("is found by its vmid, on whatever node it is", async () => {
    const { guest, calls } = guestServer();
    const task = await guest(200).start();
    expect(task.upid).toBe(aUpid("pve2", "any", "200"));
    expect(calls).toEqual([lookup, "POST /nodes/pve2/lxc/200/status/start"]);
  });

  it("is found by its name", async () => {
    const { guest, calls } = guestServer();
    await guest({ name: "db-1" }).shutdown({ timeout: 30, forceStop: false });
    expect(calls).toEqual([lookup, "POST /nodes/pve1/qemu/101/status/shutdown?timeout=30&forceStop=0"]);
  });

  it("tells where it is", async () => {
    const { guest } = guestServer();
    expect(await guest(200).locate()).toEqual({
      vmid: 200,
      type: "lxc",
      node: "pve2",
      status: "running",
      name: "ct-1",
    });
  });

  it("is looked up together with all others of the same tick", async () => {
    const { guest, calls } = guestServer();
    await Promise.all([guest(100).start(), guest(101).stop(), guest(200).start()]);
    expect(calls.toSorted()).toEqual([
      lookup,
      "POST /nodes/pve1/qemu/100/status/start",
      "POST /nodes/pve1/qemu/101/status/stop",
      "POST /nodes/pve2/lxc/200/status/start",
    ]);
  });

  it("is looked up again when it has moved in mid-flight", async () => {
    let lookups = 0;
    const { guest, calls } = guestServer({
      [lookup]: () => movedRows({ 100: lookups++ === 0 ? "pve1" : "pve2" }),
      "GET /nodes/pve1/qemu/100/config": notOn("pve1", 100),
      "GET /nodes/pve2/qemu/100/config": { name: "web-1", digest: "x" },
    });
    expect(await guest(100).config()).toMatchObject({ name: "web-1" });
    expect(calls).toEqual([
      lookup,
      "GET /nodes/pve1/qemu/100/config",
      lookup,
      "GET /nodes/pve2/qemu/100/config",
    ]);
  });

  it("is looked up again once only", async () => {
    let lookups = 0;
    const { guest, calls } = guestServer({
      [lookup]: () => movedRows({ 100: lookups++ === 0 ? "pve1" : "pve2" }),
      "GET /nodes/pve1/qemu/100/config": notOn("pve1", 100),
      "GET /nodes/pve2/qemu/100/config": notOn("pve2", 100),
    });
    const error: unknown = await guest(100)
      .config()
      .catch((caught: unknown) => caught);
    expect(isNotFoundError(error)).toBe(true);
    expect((error as Error).message).toBe(
      "cannot read the configuration of guest 100 (web-1) on pve2: the server does not find guest 100 on pve2",
    );
    expect(calls).toHaveLength(4);
  });

  it("narrows to its kind", async () => {
    const { guest } = guestServer({
      "GET /nodes/pve2/lxc/200/interfaces": [{ name: "eth0", inet: "10.0.0.5/24" }],
    });
    expect(await guest(200, { type: "lxc" }).interfaces()).toEqual([{ name: "eth0", inet: "10.0.0.5/24" }]);
    // @ts-expect-error -- a virtual machine has an agent instead
    expect(() => guest(100, { type: "qemu" }).interfaces).not.toThrow();
    // @ts-expect-error -- a container has no agent
    expect(guest(200, { type: "lxc" }).agent).toBeDefined();
  });
});

describe("the verbs", () => {
  it("speak each kind's own words", async () => {
    const { guest, calls } = guestServer({ "GET /cluster/nextid": "150" });
    await guest(100).moveDisk("scsi0", { storage: "fast", delete: true });
    await guest(200).moveDisk("rootfs", { storage: "fast", delete: true });
    await guest(100).clone({ name: "copy", full: true });
    await guest(200).clone({ newid: 151, name: "copy" });
    await guest(100).migrate({ target: "pve2", targetstorage: "fast", online: true });
    await guest(200).migrate({ target: "pve1", targetstorage: "fast", restart: true });
    // The lookups ask for the state of the tasks that were started before.
    const verbs = calls.filter((call) => call !== lookup && !call.includes("/tasks/"));
    expect(verbs).toEqual([
      "POST /nodes/pve1/qemu/100/move_disk?storage=fast&delete=1&disk=scsi0",
      "POST /nodes/pve2/lxc/200/move_volume?storage=fast&delete=1&volume=rootfs",
      "GET /cluster/nextid",
      "POST /nodes/pve1/qemu/100/clone?full=1&name=copy&newid=150",
      "POST /nodes/pve2/lxc/200/clone?hostname=copy&newid=151",
      "POST /nodes/pve1/qemu/100/migrate?target=pve2&online=1&targetstorage=fast",
      "POST /nodes/pve2/lxc/200/migrate?target=pve1&restart=1&target-storage=fast",
    ]);
  });

  it("list snapshots without the present, the oldest first", async () => {
    const { guest } = guestServer({
      "GET /nodes/pve1/qemu/100/snapshot": [
        { name: "b", description: "second\n", snaptime: 200, parent: "a", vmstate: 1 },
        { name: "a", description: "first", snaptime: 100, vmstate: 0 },
        { name: "current", description: "You are here!", parent: "b", running: 0, digest: "x" },
      ],
    });
    expect(await guest(100).snapshots()).toEqual([
      { name: "a", description: "first", snaptime: 100, parent: undefined, vmstate: false },
      { name: "b", description: "second", snaptime: 200, parent: "a", vmstate: true },
    ]);
  });

  it("hand the copy out with the task that makes it", async () => {
    const { guest } = guestServer({ "GET /cluster/nextid": "150" });
    const task = await guest(100).clone();
    expect(task.vmid).toBe(150);
    expect((await task.wait()).status).toBe("ok");
  });

  it("answer nothing where a container becomes a template at once", async () => {
    const { guest } = guestServer({ "POST /nodes/pve2/lxc/200/template": null });
    expect(await guest(200).template()).toBeUndefined();
    expect((await guest(100).template())?.node).toBe("pve1");
  });
});

describe("the check of a migration", () => {
  const disk = {
    volid: "local:100/disk.raw",
    drivename: "scsi0",
    shared: 0,
    cdrom: 0,
    is_unused: 0,
    size: 1,
  };

  it("says what stands in the way", async () => {
    const { guest } = guestServer({
      "GET /nodes/pve1/qemu/101/migrate": {
        running: 1,
        local_disks: [disk, { ...disk, drivename: "ide2", cdrom: 1 }],
        local_resources: ["hostpci0"],
        not_allowed_nodes: { pve2: { unavailable_storages: ["fast"] } },
      },
    });
    expect(await guest(101).canMigrate({ target: "pve2" })).toEqual({
      possible: false,
      obstacles: [
        "it is running: set online",
        "it uses what only its node has: hostpci0",
        "disks are not on shared storage: scsi0; set with-local-disks",
        "pve2 does not have the storage fast",
      ],
    });
    const { obstacles } = await guest(101).canMigrate({
      target: "pve3",
      online: true,
      "with-local-disks": true,
    });
    expect(obstacles).toEqual(["pve3 is offline", "it uses what only its node has: hostpci0"]);
  });

  it("is one lookup and one question", async () => {
    const { guest, calls } = guestServer({
      "GET /nodes/pve2/lxc/200/migrate": { running: 0, "allowed-nodes": ["pve1", "pve3"] },
    });
    expect(await guest(200).canMigrate({ target: "pve1" })).toEqual({ possible: true, obstacles: [] });
    expect(calls).toEqual([lookup, "GET /nodes/pve2/lxc/200/migrate?target=pve1"]);
  });

  it("knows that a running container has to be restarted, and who is there already", async () => {
    const { guest } = guestServer({
      "GET /nodes/pve2/lxc/200/migrate": { running: 1, "allowed-nodes": ["pve1"] },
    });
    expect((await guest(200).canMigrate({ target: "pve1" })).obstacles).toEqual([
      "it is running, and a container has to be restarted for it: set restart",
    ]);
    expect((await guest(200).canMigrate({ target: "pve2" })).obstacles).toEqual(["it is on pve2 already"]);
  });
});

describe("vmids", () => {
  it("are never the same for two copies that are made at once", async () => {
    const taken = new Set([151]);
    const { guest, calls } = guestServer({
      "GET /cluster/nextid": (call: Call) => {
        const vmid = param(call, "vmid");
        if (vmid === undefined) return "150";
        if (!taken.has(Number(vmid))) return vmid;
        return new Refusal("Parameter verification failed.", 400, { vmid: `VM ${vmid} already exists` });
      },
    });
    const tasks = await Promise.all([1, 2, 3].map(() => guest(110).clone()));
    expect(new Set(tasks.map((task) => task.vmid))).toEqual(new Set([150, 152, 153]));
    expect(calls.filter((call) => call.includes("/clone"))).toHaveLength(3);
  });

  it("are asked for anew when another program was faster", async () => {
    let next = 149;
    const { guest, calls } = guestServer({
      "GET /cluster/nextid": () => String(++next),
      "POST /nodes/pve1/qemu/110/clone": (call: Call) =>
        param(call, "newid") === "152"
          ? aUpid()
          : new Refusal(`unable to create VM ${next}: VM ${next} already exists on node 'pve2'`),
    });
    expect((await guest(110).clone()).guest.ref).toBe(152);
    expect(calls.filter((call) => call.includes("/clone"))).toHaveLength(3);
  });

  it("that are given are never replaced", async () => {
    const { guest } = guestServer({
      "POST /nodes/pve1/qemu/110/clone": new Refusal("unable to create VM 101: config file already exists"),
    });
    await expect(guest(110).clone({ newid: 101 })).rejects.toThrow(
      "cannot clone guest 110 (tmpl-debian) on pve1: unable to create VM 101: config file already exists",
    );
  });
});
