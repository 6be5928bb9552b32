import { describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster, type TestClusterOptions } from "../../src/testing/index.ts";
import { call, logIn } from "./support.ts";

const one = (options: TestClusterOptions = {}): TestCluster =>
  createTestCluster({
    nodes: 2,
    guests: [
      { vmid: 100, node: "pve1", name: "web", cores: 1, memoryMiB: 512 },
      { vmid: 101, node: "pve1", name: "db", status: "running" },
      { vmid: 200, node: "pve2", type: "lxc", name: "ct" },
    ],
    ...options,
  });

const config = async (cluster: TestCluster, vmid = 100, node = "pve1"): Promise<Record<string, unknown>> =>
  (await call(cluster, "GET", `/nodes/${node}/qemu/${vmid}/config`)).data;

/** Runs a call that makes a task and hands back how the task ended. */
async function ending(cluster: TestCluster, method: string, path: string, params = {}): Promise<string> {
  const { data: upid, reason } = await call(cluster, method, path, params);
  if (typeof upid !== "string") throw new Error(reason);
  const node = upid.split(":")[1];
  const { data } = await call(cluster, "GET", `/nodes/${node}/tasks/${encodeURIComponent(upid)}/status`);
  return data.exitstatus;
}

describe("configuration", () => {
  it("changes a stopped guest at once, numbers as numbers and text as text", async () => {
    const cluster = one();
    const answer = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", {
      cores: 4,
      memory: "2048",
      onboot: 1,
      cpulimit: 0.5,
    });
    expect([answer.status, answer.data]).toEqual([200, null]);
    expect(await config(cluster)).toMatchObject({ cores: 4, memory: "2048", onboot: 1, cpulimit: "0.5" });
  });

  it("keeps what a running guest cannot take yet, and shows it as pending", async () => {
    const cluster = one();
    const path = "/nodes/pve1/qemu/101";
    await call(cluster, "PUT", `${path}/config`, { memory: "2048", name: "db2" });
    const { data: current } = await call(cluster, "GET", `${path}/config`, { current: 1 });
    expect(current).toMatchObject({ memory: "512", name: "db2" });
    expect(await config(cluster, 101)).toMatchObject({ memory: "2048" });
    const { data: rows } = await call(cluster, "GET", `${path}/pending`);
    expect(rows).toContainEqual({ key: "memory", value: "512", pending: "2048" });
    await call(cluster, "PUT", `${path}/config`, { revert: "memory" });
    expect(await config(cluster, 101)).toMatchObject({ memory: "512" });
  });

  it("applies what was pending at the next cold start", async () => {
    const cluster = one();
    const path = "/nodes/pve1/qemu/101";
    await call(cluster, "PUT", `${path}/config`, { memory: "2048" });
    expect(await ending(cluster, "POST", `${path}/status/stop`)).toBe("OK");
    expect(await ending(cluster, "POST", `${path}/status/start`)).toBe("OK");
    const { data } = await call(cluster, "GET", `${path}/config`, { current: 1 });
    expect(data).toMatchObject({ memory: "2048" });
  });

  it("refuses a digest that is not the file's, and takes the right one", async () => {
    const cluster = one();
    const wrong = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", {
      name: "x",
      digest: "0".repeat(40),
    });
    expect([wrong.status, wrong.reason]).toEqual([500, "checksum mismatch (file change by other user?)"]);
    const { digest } = await config(cluster);
    const right = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", {
      name: "x",
      digest: String(digest),
    });
    expect(right.status).toBe(200);
    expect((await config(cluster))["digest"]).not.toBe(digest);
  });

  it("fills in addresses, makes volumes and sorts tags as the server does", async () => {
    const cluster = one();
    const answer = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", {
      net1: "model=virtio,tag=42,bridge=vmbr0,firewall=on",
      scsi1: "local-lvm:8,ssd=1",
      tags: "web,Prod;web",
    });
    expect(answer.status).toBe(200);
    const { net1, scsi1, tags } = await config(cluster);
    expect(net1).toMatch(/^virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr0,firewall=1,tag=42$/);
    expect(scsi1).toBe("local-lvm:vm-100-disk-1,size=8G,ssd=1");
    expect(tags).toBe("prod;web");
    const { data: volumes } = await call(cluster, "GET", "/nodes/pve1/storage/local-lvm/content", {
      vmid: 100,
    });
    expect(volumes.map((volume: { volid: string }) => volume.volid)).toContain("local-lvm:vm-100-disk-1");
  });

  it.each([
    [{}, 500, "no options specified"],
    [{ delete: "nosuchoption" }, 400, "Parameter verification failed."],
    [{ name: "x", delete: "name" }, 400, "Parameter verification failed."],
    [{ ide2: "local:iso/nosuch.iso,media=cdrom" }, 500, "volume 'local:iso/nosuch.iso' does not exist"],
    [{ args: "-no-reboot" }, 500, "only root can set 'args' config"],
    [{ net0: "virtio,foo=1" }, 400, "Parameter verification failed."],
  ])("answers %j with %i", async (params, status, reason) => {
    const answer = await call(one(), "PUT", "/nodes/pve1/qemu/100/config", params);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
  });

  it("lets root@pam set by ticket what no token may", async () => {
    const cluster = one();
    const login = await logIn(cluster);
    await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", { lock: "backup" }, login);
    const locked = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", { name: "x" });
    expect([locked.status, locked.reason]).toEqual([500, "VM is locked (backup)"]);
    const path = "/nodes/pve1/qemu/100/status/start";
    expect(await ending(cluster, "POST", path)).toBe("VM is locked (backup)");
  });
});

describe("power", () => {
  it("starts and stops, and tells a failure only in the task", async () => {
    const cluster = one();
    const path = "/nodes/pve1/qemu/100/status";
    expect(await ending(cluster, "POST", `${path}/start`)).toBe("OK");
    expect(await ending(cluster, "POST", `${path}/start`)).toBe("VM 100 already running");
    expect((await call(cluster, "GET", `${path}/current`)).data).toMatchObject({ status: "running" });
    expect(await ending(cluster, "POST", `${path}/stop`)).toBe("OK");
    expect(await ending(cluster, "POST", "/nodes/pve1/qemu/999/status/start")).toBe(
      "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
    );
  });

  it("waits for a guest that does not listen, and stops it only by force", async () => {
    const guests = [{ vmid: 100, node: "pve1", status: "running" as const, ignoresShutdown: true }];
    const cluster = one({ guests });
    const path = "/nodes/pve1/qemu/100/status/shutdown";
    expect(await ending(cluster, "POST", path, { timeout: 14 })).toBe(
      "VM quit/powerdown failed - got timeout",
    );
    expect(await ending(cluster, "POST", path, { timeout: 14, forceStop: 1 })).toBe("OK");
  });

  it("makes a change wait for a task that holds the file, 10 s at most", async () => {
    const guests = [{ vmid: 100, node: "pve1", status: "running" as const, ignoresShutdown: true }];
    const cluster = one({ guests, clock: "manual" });
    await call(cluster, "POST", "/nodes/pve1/qemu/100/status/shutdown", { timeout: 60 });
    const change = call(cluster, "PUT", "/nodes/pve1/qemu/100/config", { description: "x" });
    await cluster.advance(10_000);
    const answer = await change;
    expect(answer.reason).toBe("can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout");
  });

  it("looks at containers before a task is made", async () => {
    const answer = await call(one(), "POST", "/nodes/pve2/lxc/200/status/stop");
    expect([answer.status, answer.reason]).toEqual([500, "CT 200 not running"]);
  });
});

describe("lifecycle", () => {
  it("creates a guest that is nameless in the cluster's list until the next broadcast", async () => {
    const cluster = one({ clock: "manual" });
    const created = await call(cluster, "POST", "/nodes/pve2/qemu", {
      vmid: 500,
      name: "new",
      memory: "1024",
      scsi0: "local-lvm:4",
      tags: "fresh",
    });
    expect(created.data).toMatch(
      /^UPID:pve2:[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}:qmcreate:500:root@pam!test:$/,
    );
    await cluster.advance(5000);
    const row = async (): Promise<Record<string, unknown>> =>
      (await call(cluster, "GET", "/cluster/resources", { type: "vm" })).data.find(
        (guest: { vmid: number }) => guest.vmid === 500,
      );
    expect(await row()).toEqual({
      id: "qemu/500",
      vmid: 500,
      node: "pve2",
      type: "qemu",
      status: "unknown",
      tags: "fresh",
    });
    await cluster.advance(5000);
    expect(await row()).toMatchObject({ name: "new", status: "stopped", maxmem: 1024 ** 3 });
  });

  it("refuses a number that is taken, naming the node that has it", async () => {
    const answer = await call(one(), "POST", "/nodes/pve1/qemu", { vmid: 200 });
    expect([answer.status, answer.reason]).toEqual([
      500,
      "unable to create VM 200 - CT 200 already exists on node 'pve2'",
    ]);
  });

  it("takes snapshots, rolls back and forgets them", async () => {
    const cluster = one();
    const path = "/nodes/pve1/qemu/100";
    expect(await ending(cluster, "POST", `${path}/snapshot`, { snapname: "before" })).toBe("OK");
    expect(await ending(cluster, "POST", `${path}/snapshot`, { snapname: "before" })).toBe(
      "snapshot name 'before' already used",
    );
    await call(cluster, "PUT", `${path}/config`, { cores: 8 });
    expect(await ending(cluster, "POST", `${path}/snapshot/before/rollback`)).toBe("OK");
    expect(await config(cluster)).toMatchObject({ cores: 1 });
    const { data: rows } = await call(cluster, "GET", `${path}/snapshot`);
    expect(rows.map((row: { name: string; parent?: string }) => [row.name, row.parent])).toEqual([
      ["before", undefined],
      ["current", "before"],
    ]);
    expect(await ending(cluster, "DELETE", `${path}/snapshot/before`)).toBe("OK");
    expect((await call(cluster, "GET", `${path}/snapshot`)).data).toHaveLength(1);
  });

  it("clones with addresses and volumes of its own", async () => {
    const cluster = one();
    expect(
      await ending(cluster, "POST", "/nodes/pve1/qemu/100/clone", { newid: 300, name: "copy", full: 1 }),
    ).toBe("OK");
    const [from, to] = [await config(cluster), await config(cluster, 300)];
    expect(to).toMatchObject({ name: "copy", scsi0: "local-lvm:vm-300-disk-0,iothread=1,size=32G" });
    expect(to["net0"]).not.toBe(from["net0"]);
    expect(to["vmgenid"]).not.toBe(from["vmgenid"]);
  });

  it("moves a guest to another node, with its lock while it lasts", async () => {
    const cluster = one({ clock: "manual" });
    await call(cluster, "POST", "/nodes/pve1/qemu/100/migrate", { target: "pve2" });
    expect((await config(cluster))["lock"]).toBe("migrate");
    await cluster.advance(20_000);
    expect((await call(cluster, "GET", "/nodes/pve1/qemu/100/config")).status).toBe(500);
    expect((await config(cluster, 100, "pve2"))["lock"]).toBeUndefined();
  });

  it("grows a disk and refuses to shrink it", async () => {
    const cluster = one();
    const path = "/nodes/pve1/qemu/100/resize";
    expect(await ending(cluster, "PUT", path, { disk: "scsi0", size: "+8G" })).toBe("OK");
    expect((await config(cluster))["scsi0"]).toContain("size=40G");
    const shrink = await call(cluster, "PUT", path, { disk: "scsi0", size: "8G" });
    expect(shrink.reason).toBe("shrinking disks is not supported");
  });

  it("destroys a stopped guest and its volumes, and refuses a running one", async () => {
    const cluster = one();
    expect(await ending(cluster, "DELETE", "/nodes/pve1/qemu/100")).toBe("OK");
    expect((await call(cluster, "GET", "/nodes/pve1/qemu/100/config")).status).toBe(500);
    const { data } = await call(cluster, "GET", "/nodes/pve1/storage/local-lvm/content", { vmid: 100 });
    expect(data).toEqual([]);
    const running = await call(cluster, "DELETE", "/nodes/pve1/qemu/101");
    expect(running.reason).toBe("VM 101 is running - destroy failed");
  });
});
