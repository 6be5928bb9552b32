import { beforeEach, describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { asToken, call } from "./support.ts";

let cluster: TestCluster;

beforeEach(() => {
  cluster = createTestCluster({
    nodes: 3,
    guests: [
      { vmid: 100, name: "running", node: "pve1", status: "running" },
      { vmid: 101, name: "stopped", node: "pve1" },
      { vmid: 102, name: "template", node: "pve1", template: true },
      { vmid: 103, name: "protected", node: "pve1", config: { name: "protected", protection: 1 } },
      { vmid: 104, node: "pve1", config: { name: "lonely", net0: "virtio=BC:24:11:00:00:01,bridge=vmbr7" } },
      { vmid: 200, name: "ct-running", type: "lxc", node: "pve1", status: "running" },
      { vmid: 201, type: "lxc", node: "pve1", config: { hostname: "ct", net0: "name=eth0,bridge=vmbr7" } },
    ],
    users: [{ userid: "ci@pve", tokens: [{ tokenid: "none", secret: "s" }] }],
  });
});

const guest = (vmid: number): string => `/nodes/pve1/${vmid < 200 ? "qemu" : "lxc"}/${vmid}`;

/** Texts of upstream: qemu-server, pve-container, pve-guest-common; in the answer. */
const atOnce: readonly (readonly [method: string, path: string, Record<string, string>, string])[] = [
  ["DELETE", guest(100), {}, "VM 100 is running - destroy failed"],
  ["DELETE", guest(200), {}, "unable to destroy CT 200 - container is running"],
  ["DELETE", guest(103), {}, "can't remove VM 103 - protection mode enabled"],
  ["POST", `${guest(100)}/template`, {}, "you can't convert a VM to template if VM is running"],
  ["POST", `${guest(200)}/template`, {}, "you can't convert a CT to template if the CT is running"],
  ["POST", `${guest(102)}/template`, {}, "you can't convert a template to a template"],
  ["POST", `${guest(200)}/status/start`, {}, "CT 200 already running"],
  ["POST", `${guest(101)}/status/reboot`, {}, "VM 101 not running"],
  ["POST", `${guest(101)}/status/reset`, {}, "VM 101 not running"],
  ["POST", `${guest(101)}/status/suspend`, {}, "VM 101 not running"],
  ["POST", `${guest(101)}/migrate`, { target: "pve9" }, "no such cluster node 'pve9'"],
  ["POST", `${guest(100)}/migrate`, { target: "pve2" }, "can't migrate running VM without --online"],
  [
    "POST",
    `${guest(200)}/migrate`,
    { target: "pve2" },
    "can't migrate running container without --online or --restart",
  ],
];

/** In the task alone: its exit text, and where that says little the line before. */
const inTheTask: readonly (readonly [method: string, path: string, Record<string, string>, string[]])[] = [
  ["POST", `${guest(100)}/status/start`, {}, ["VM 100 already running"]],
  ["POST", `${guest(102)}/status/start`, {}, ["you can't start a vm if it's a template"]],
  ["POST", `${guest(104)}/status/start`, {}, ["bridge 'vmbr7' does not exist"]],
  ["POST", `${guest(201)}/status/start`, {}, ["startup for container '201' failed"]],
  ["POST", `${guest(102)}/snapshot`, { snapname: "no" }, ["you can't take a snapshot if it's a template"]],
  [
    "POST",
    `${guest(101)}/migrate`,
    { target: "pve3" },
    [
      "migration aborted",
      "ERROR: migration aborted (duration 00:00:00): Can't connect to destination address using public key",
    ],
  ],
  [
    "POST",
    `${guest(200)}/migrate`,
    { target: "pve2", online: "1" },
    [
      "migration aborted",
      "ERROR: migration aborted (duration 00:00:00): lxc live migration is currently not implemented",
    ],
  ],
];

describe("what the state of a guest forbids", () => {
  it.each(atOnce)("%s %s %o: %s", async (method, path, params, message) => {
    const answer = await call(cluster, method, path, params);
    expect([answer.status, answer.reason, answer.message]).toEqual([500, message, `${message}\n`]);
  });

  it("is told by the parameter where a guest is to move to where it is", async () => {
    const { status, errors } = await call(cluster, "POST", `${guest(101)}/migrate`, { target: "pve1" });
    expect([status, errors]).toEqual([400, { target: "target is local node." }]);
  });

  it.each(inTheTask)("%s %s %o: %s", async (method, path, params, [exit, line]) => {
    cluster.node("pve3").down();
    const { status, data: upid } = await call(cluster, method, path, params);
    const task = await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/status`);
    expect([status, task.data.exitstatus]).toEqual([200, exit]);
    const log = await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/log`);
    const lines = log.data.map(({ t }: { t: string }) => t);
    expect(lines).toEqual([...(line === undefined ? [] : [line]), `TASK ERROR: ${exit}`]);
  });

  it("keeps a guest with snapshots from becoming a template", async () => {
    const { data: upid } = await call(cluster, "POST", `${guest(101)}/snapshot`, { snapname: "before" });
    await call(cluster, "GET", `/nodes/pve1/tasks/${upid}/status`);
    const { reason } = await call(cluster, "POST", `${guest(101)}/template`);
    expect(reason).toBe("unable to create template, because VM contains snapshots");
  });
});

describe("bulk migration", () => {
  it("moves what runs online only, along with its local volumes", async () => {
    const volumes = async (node: string): Promise<string[]> =>
      (await call(cluster, "GET", `/nodes/${node}/storage/local-lvm/content`)).data.map(
        ({ volid }: { volid: string }) => volid,
      );
    const bulk = "/cluster/bulk-action/guest/migrate";
    await call(cluster, "POST", bulk, { target: "pve2", vms: 100 });
    await cluster.advance(60_000);
    expect(cluster.guest(100).node).toBe("pve1");
    await call(cluster, "POST", bulk, { target: "pve2", vms: 100, online: 1 });
    await cluster.advance(60_000);
    expect(cluster.guest(100).node).toBe("pve2");
    expect(await volumes("pve2")).toContain("local-lvm:vm-100-disk-0");
    expect(await volumes("pve1")).not.toContain("local-lvm:vm-100-disk-0");
  });
});

describe("names of snapshots", () => {
  it.each(["a", "1st", "a b", "ä", ""])("cannot be %j, as the client says too", async (snapname) => {
    const { status, errors } = await call(cluster, "POST", `${guest(101)}/snapshot`, { snapname });
    expect([status, errors]).toEqual([
      400,
      { snapname: `invalid format - invalid configuration ID '${snapname}'\n` },
    ]);
  });

  it.each(["ab", "a1", "A_b-9"])("can be %j", async (snapname) => {
    expect((await call(cluster, "POST", `${guest(101)}/snapshot`, { snapname })).status).toBe(200);
  });

  it("are looked at after the rights of whoever asks", async () => {
    const login = asToken("ci@pve!none", "s");
    const { status } = await call(cluster, "POST", `${guest(101)}/snapshot`, { snapname: "a" }, login);
    expect(status).toBe(403);
  });
});

describe("the name of a task (upstream: pve-manager Utils.js)", () => {
  it.each([
    [100, "status/suspend", {}, "qmpause"],
    [100, "status/suspend", { todisk: 1 }, "qmsuspend"],
    [200, "status/suspend", {}, "vzsuspend"],
    [101, "migrate", { target: "pve2" }, "qmigrate"],
    [201, "migrate", { target: "pve2" }, "vzmigrate"],
    [101, "template", {}, "qmtemplate"],
    [101, "move_disk", { disk: "scsi0", storage: "nas" }, "qmmove"],
    [200, "resize", { disk: "rootfs", size: "+1G" }, "resize"],
  ])("for %i %s %o is %4$s", async (vmid, path, params, type) => {
    const { data: upid } = await call(
      cluster,
      path === "resize" ? "PUT" : "POST",
      `${guest(vmid)}/${path}`,
      params,
    );
    expect(String(upid).split(":")[5]).toBe(type);
  });
});
