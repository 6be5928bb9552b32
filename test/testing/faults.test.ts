import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestCluster, type Fault, type TestCluster } from "../../src/testing/index.ts";
import { rawConnection } from "./raw.ts";
import { byToken, call } from "./support.ts";

const config = "/nodes/{node}/qemu/{vmid}/config";

function oneGuest(): TestCluster {
  return createTestCluster({ nodes: 2, guests: [{ vmid: 100, name: "web", node: "pve1" }] });
}

const rename = (cluster: TestCluster, name: string) =>
  call(cluster, "PUT", "/nodes/pve1/qemu/100/config", { name });

const codeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause
    ? error.cause.code
    : undefined;

describe("faults through fetch", () => {
  it("resets the connection before anything happens", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "reset-before", method: "PUT", route: config });
    const error = await rename(cluster, "other").catch((cause: unknown) => cause);
    expect(codeOf(error)).toBe("ECONNRESET");
    expect(cluster.guest(100).config["name"]).toBe("web");
    expect(cluster.calls.map(({ method, template, status }) => [method, template, status])).toEqual([
      ["PUT", config, undefined],
    ]);
  });

  it("resets the connection after the write took effect", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "reset-after", method: "PUT" });
    await expect(rename(cluster, "other")).rejects.toThrow("fetch failed");
    expect(cluster.guest(100).config["name"]).toBe("other");
  });

  it("breaks off in the middle of the answer after the write took effect", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "reset-during" });
    await expect(rename(cluster, "other")).rejects.toThrow("terminated");
    expect(cluster.guest(100).config["name"]).toBe("other");
  });

  it("announces more bytes than it sends", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "content-length" });
    await expect(call(cluster, "GET", "/version")).rejects.toThrow("terminated");
  });

  it("hangs until the caller gives up", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "hang", route: "/version" });
    const signal = AbortSignal.abort();
    await expect(
      cluster.fetch(`${cluster.urls[0]}/api2/json/version`, { headers: byToken(cluster), signal }),
    ).rejects.toThrow("aborted");
    const waiting = new AbortController();
    const hanging = cluster.fetch(`${cluster.urls[0]}/api2/json/version`, {
      headers: byToken(cluster),
      signal: waiting.signal,
    });
    waiting.abort(new Error("enough"));
    await expect(hanging).rejects.toThrow("enough");
  });

  it("is slow on the virtual clock", async () => {
    const cluster = oneGuest();
    const startMs = cluster.clock.now();
    cluster.fault({ kind: "slow", delayMs: 45_000 });
    expect((await call(cluster, "GET", "/version")).status).toBe(200);
    expect(cluster.clock.now() - startMs).toBeGreaterThanOrEqual(45_000);
  });

  const broken: readonly [Fault["kind"], RegExp][] = [
    ["truncated", /^\{"data":[^}]*$/],
    ["garbage", /^<html>/],
    ["nan", /:NaN[,}]/],
  ];
  it.each(broken)("sends %s JSON", async (kind, pattern) => {
    const cluster = oneGuest();
    cluster.fault({ kind, route: config } as Fault);
    const answer = await cluster.fetch(`${cluster.urls[0]}/api2/json/nodes/pve1/qemu/100/config`, {
      headers: byToken(cluster),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(await answer.text()).toMatch(pattern);
  });

  it("refuses without a body, as a proxy in front does, or with the server's", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "refuse", status: 502 });
    cluster.fault({ kind: "refuse", status: 500, message: "got timeout\n" });
    const proxy = await rename(cluster, "other");
    expect([proxy.status, proxy.text]).toEqual([502, ""]);
    const server = await rename(cluster, "other");
    expect([server.status, server.reason, server.message]).toEqual([500, "got timeout", "got timeout\n"]);
    expect(cluster.guest(100).config["name"]).toBe("web");
  });
});

describe("scope of faults", () => {
  it("hits one call unless told otherwise, and only those it is for", async () => {
    const cluster = oneGuest();
    const fault = cluster.fault({ kind: "refuse", status: 503, host: "pve1", method: "GET", times: 2 });
    await rename(cluster, "other");
    const statuses = [];
    for (let round = 0; round < 3; round++) statuses.push((await call(cluster, "GET", "/version")).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect(fault.hits).toBe(2);
  });

  it("goes on until it is lifted", async () => {
    const cluster = oneGuest();
    const fault = cluster.fault({ kind: "refuse", status: 503, times: Infinity });
    expect((await call(cluster, "GET", "/version")).status).toBe(503);
    expect((await call(cluster, "GET", "/version")).status).toBe(503);
    fault.lift();
    expect((await call(cluster, "GET", "/version")).status).toBe(200);
  });

  it("asks a predicate about the call", async () => {
    const cluster = oneGuest();
    cluster.fault({ kind: "refuse", status: 503, when: ({ credentials }) => credentials === "token" });
    expect((await call(cluster, "GET", "/version", {}, {})).status).toBe(401);
    expect((await call(cluster, "GET", "/version")).status).toBe(503);
  });

  it.each([
    [{ kind: "explode" }, 'cluster.fault: kind is "explode", allowed is one of reset-before'],
    [{ kind: "hang", times: 0 }, "cluster.fault: times is 0, allowed is a number from 1 on, or Infinity"],
    [{ kind: "slow", delayMs: -1 }, "cluster.fault: delayMs is -1, allowed is milliseconds"],
    [{ kind: "refuse", status: 200 }, "cluster.fault: status is 200, allowed is 400 to 599"],
  ])("names what is wrong with %j", (fault, message) => {
    expect(() => oneGuest().fault(fault as Fault)).toThrow(message);
  });
});

describe("faults of the cluster", () => {
  it("says 595 for a node that is down and 596 after 30 virtual seconds for one that hangs", async () => {
    const cluster = oneGuest();
    cluster.node("pve2").down("refused");
    cluster.setQuorate(true);
    const down = await call(cluster, "GET", "/nodes/pve2/status");
    expect([down.status, down.reason, down.text]).toEqual([595, "Connection refused", ""]);
    cluster.node("pve2").down("hung");
    const startMs = cluster.clock.now();
    const hung = await call(cluster, "GET", "/nodes/pve2/status");
    expect([hung.status, hung.reason]).toEqual([596, "Connection timed out"]);
    expect(cluster.clock.now() - startMs).toBeGreaterThanOrEqual(30_000);
  });

  it("invalidates every ticket", async () => {
    const cluster = oneGuest();
    const { data } = await call(cluster, "POST", "/access/ticket", cluster.credentials.password, {});
    const login = { cookie: `PVEAuthCookie=${encodeURIComponent(data.ticket)}` };
    expect((await call(cluster, "GET", "/version", {}, login)).status).toBe(200);
    cluster.expireTickets();
    const answer = await call(cluster, "GET", "/version", {}, login);
    expect([answer.status, answer.reason]).toEqual([401, "permission denied - invalid PVE ticket"]);
  });

  it("refuses what a locked guest does not allow", async () => {
    const cluster = oneGuest();
    cluster.guest(100).lock("backup");
    const answer = await rename(cluster, "other");
    expect([answer.status, answer.message]).toEqual([500, "VM is locked (backup)\n"]);
    cluster.guest(100).unlock();
    expect((await rename(cluster, "other")).status).toBe(200);
  });

  it("refuses writes without a quorum, and reads on", async () => {
    const cluster = oneGuest();
    cluster.node("pve2").down();
    const answer = await rename(cluster, "other");
    expect([answer.status, answer.message]).toEqual([500, "cluster not ready - no quorum?\n"]);
    expect((await call(cluster, "GET", "/nodes/pve1/qemu/100/config")).status).toBe(200);
    cluster.node("pve2").up();
    expect((await rename(cluster, "other")).status).toBe(200);
  });

  it("takes a permission away in mid-flight", async () => {
    const cluster = createTestCluster({
      guests: [{ vmid: 100 }],
      users: [{ userid: "a@pve", password: "secret-1" }],
      acl: [{ path: "/vms/100", roleid: "PVEVMUser", to: "a@pve" }],
    });
    const { data } = await call(
      cluster,
      "POST",
      "/access/ticket",
      { username: "a@pve", password: "secret-1" },
      {},
    );
    const login = { cookie: `PVEAuthCookie=${encodeURIComponent(data.ticket)}` };
    const read = () => call(cluster, "GET", "/nodes/pve1/qemu/100/config", {}, login);
    expect((await read()).status).toBe(200);
    cluster.revoke("a@pve", "/vms/100");
    expect((await read()).reason).toBe("Permission check failed (/vms/100, VM.Audit)");
    cluster.grant({ path: "/vms", roleid: "PVEAuditor", to: "a@pve" });
    expect((await read()).status).toBe(200);
  });

  it("waits for a storage that hangs until the proxy gives up", async () => {
    const cluster = createTestCluster({ nodes: 1 });
    cluster.storage("nas").hang();
    const all = await call(cluster, "GET", "/nodes/pve1/storage");
    expect([all.status, all.reason]).toEqual([596, "Connection timed out"]);
    expect((await call(cluster, "GET", "/nodes/pve1/storage/local/status")).status).toBe(200);
    cluster.storage("nas").recover();
    expect((await call(cluster, "GET", "/nodes/pve1/storage")).status).toBe(200);
  });

  it("scripts commands in a guest", async () => {
    const cluster = createTestCluster({
      nodes: 1,
      guests: [{ vmid: 100, status: "running", config: { agent: "1" } }],
    });
    cluster.guest(100).exec((command) => ({ exitCode: 3, stdout: command.join("|") }));
    const { data } = await call(cluster, "POST", "/nodes/pve1/qemu/100/agent/exec", {
      command: ["ls", "-l"],
    });
    await cluster.advance(1000);
    const result = await call(cluster, "GET", "/nodes/pve1/qemu/100/agent/exec-status", { pid: data.pid });
    expect(result.data).toMatchObject({ exited: 1, exitcode: 3, "out-data": "ls|-l" });
    cluster.guest(100).agent(false);
    const silent = await call(cluster, "POST", "/nodes/pve1/qemu/100/agent/ping");
    expect(silent.message).toBe("QEMU guest agent is not running\n");
  });

  it.each([
    [
      (cluster: TestCluster) => cluster.guest(999),
      "cluster.guest: 999 does not exist, allowed is one of 100",
    ],
    [
      (cluster: TestCluster) => cluster.storage("x"),
      'cluster.storage: "x" does not exist, allowed is one of local, local-lvm, nas',
    ],
  ])("names what there is when it is asked for something else", (ask, message) => {
    expect(() => ask(oneGuest())).toThrow(message);
  });
});

describe("faults on a real connection", () => {
  let cluster: TestCluster;
  let url = "";
  const headers = () => byToken(cluster);

  beforeEach(async () => {
    cluster = oneGuest();
    ({ url } = await cluster.listen({ tls: false }));
  });
  afterEach(() => cluster.close());

  it.each(["reset-before", "reset-during", "reset-after", "content-length"] as const)(
    "breaks it: %s",
    async (kind) => {
      cluster.fault({ kind });
      const answer = fetch(`${url}/api2/json/version`, { headers: headers() });
      await expect(answer.then((response) => response.text())).rejects.toThrow(/fetch failed|terminated/);
      expect((await fetch(`${url}/api2/json/version`, { headers: headers() })).status).toBe(200);
    },
  );

  it("is silent when it hangs", async () => {
    cluster.fault({ kind: "hang" });
    const giveUp = new AbortController();
    const answer = fetch(`${url}/api2/json/version`, { headers: headers(), signal: giveUp.signal });
    while (cluster.calls.length === 0) await cluster.advance(0);
    giveUp.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
  });

  const version = (): Promise<Response> => fetch(`${url}/api2/json/version`, { headers: headers() });

  it.each(["no-route", "refused", "no-address"] as const)(
    "refuses connections to a node that is down (%s), drops those it had, and takes them again when it is back",
    async (how) => {
      const open = rawConnection(Number(new URL(url).port));
      cluster.node("pve1").down(how);
      await open.closed;
      await expect(version()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
      expect(cluster.calls).toEqual([]);
      cluster.node("pve1").up();
      expect((await version()).status).toBe(200);
    },
  );

  it("takes connections again after a reset", async () => {
    cluster.node("pve1").down();
    cluster.reset();
    expect((await version()).status).toBe(200);
    cluster.node("pve1").down();
    await expect(version()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });

  it("is closed for good when it is closed while its node is down", async () => {
    cluster.node("pve1").down();
    await cluster.close();
    cluster.node("pve1").up();
    await expect(version()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });

  it("comes back after a reboot, though nobody can call it meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
    const alone = createTestCluster({ nodes: 1, guests: 0 });
    const { url: own } = await alone.listen({ tls: false });
    const status = (init: RequestInit = {}): Promise<Response> =>
      fetch(`${own}/api2/json/nodes/pve1/status`, { headers: byToken(alone), ...init });
    await status({ method: "POST", body: new URLSearchParams({ command: "reboot" }) });
    await vi.advanceTimersByTimeAsync(1);
    await expect(status()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    await expect(status()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
    await vi.advanceTimersByTimeAsync(2_100);
    expect((await status()).status).toBe(200);
    await alone.close();
    vi.useRealTimers();
  });
});
