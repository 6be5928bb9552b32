import { describe, expect, it } from "vitest";
import { busyCluster, createTestCluster, smallOffice, type TestCluster } from "../../src/testing/index.ts";
import { type Answer, byToken, call, logIn } from "./support.ts";

const namesOf = ({ data }: Answer): string => data.map(({ name }: { name: string }) => name).join(" ");

describe("scenarios", () => {
  it("small office: guests, pools and people who see a part of them", async () => {
    const cluster = createTestCluster(smallOffice);
    const all = await call(cluster, "GET", "/cluster/resources", { type: "vm" });
    expect(namesOf(all)).toBe("router files mail erp old-erp dns-1 dns-2 wiki build sandbox debian-13");
    const alice = await logIn(cluster, { username: "alice@pve", password: "correct-horse" });
    const hers = await call(cluster, "GET", "/cluster/resources", { type: "vm" }, alice);
    expect(namesOf(hers)).toBe("files mail erp old-erp wiki build sandbox");
  });

  it("busy cluster: 10,000 guests, of which a team sees its own", async () => {
    const cluster = createTestCluster(busyCluster);
    const all = await call(cluster, "GET", "/cluster/resources", { type: "vm" });
    expect(all.data).toHaveLength(10_000);
    const team = await logIn(cluster, { username: "team-01@pve", password: "only-my-own" });
    const own = await call(cluster, "GET", "/cluster/resources", { type: "vm" }, team);
    expect(own.data).toHaveLength(500);
  });
});

describe("seeds", () => {
  /** What a cluster answers to a few reads and writes, its token included. */
  async function story(seed: number, after: (cluster: TestCluster) => void = () => {}): Promise<unknown[]> {
    const cluster = createTestCluster({ clock: "manual", guests: 5, seed });
    after(cluster);
    const asked: readonly (readonly [string, string, Record<string, string | number>])[] = [
      ["GET", "/cluster/resources", {}],
      ["GET", "/nodes/pve1/qemu/100/config", {}],
      ["POST", "/nodes/pve1/qemu", { vmid: 200, net0: "virtio,bridge=vmbr0", scsi0: "local-lvm:4" }],
      ["GET", "/nodes/pve1/qemu/200/config", {}],
      ["POST", "/access/users/root@pam/token/other", {}],
      ["GET", "/nodes/pve1/tasks", {}],
    ];
    const answers = [];
    for (const [method, path, params] of asked) {
      answers.push((await call(cluster, method, path, params)).text);
      await cluster.advance(15_000);
    }
    return [cluster.credentials, ...answers];
  }

  it("make the same cluster and the same answers, also after a reset", async () => {
    const first = await story(7);
    expect(await story(7)).toEqual(first);
    expect(await story(7, (cluster) => cluster.reset())).toEqual(first);
    expect(await story(8)).not.toEqual(first);
  });
});

describe("reset", () => {
  it("brings back guests, calls, faults and time; credentials and the clock stay", async () => {
    const cluster = createTestCluster({ clock: "manual", guests: 3 });
    const login = byToken(cluster);
    const startMs = cluster.clock.now();
    const before = await call(cluster, "GET", "/cluster/resources", {}, login);
    await call(cluster, "DELETE", "/nodes/pve1/qemu/100", {}, login);
    await cluster.advance(60_000);
    cluster.fault({ kind: "hang", times: Infinity });
    cluster.node("pve2").down();
    cluster.reset();
    expect([cluster.clock.now(), cluster.calls.length]).toEqual([startMs, 0]);
    expect(await call(cluster, "GET", "/cluster/resources", {}, login)).toMatchObject({ data: before.data });
  });

  it("keeps listeners and their fingerprints", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: 0 });
    const { fingerprint } = await cluster.listen();
    cluster.reset();
    const { data } = await call(cluster, "GET", "/nodes/pve1/certificates/info");
    expect(data.map((row: { fingerprint: string }) => row.fingerprint)).toContain(fingerprint);
    await cluster.close();
  });
});
