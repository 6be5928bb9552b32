import { describe, expect, it } from "vitest";
import { busyCluster, createTestCluster, smallOffice } from "../../src/testing/index.ts";
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
