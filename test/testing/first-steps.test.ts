import { request } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors/index.ts";
import { createTestCluster, type TestCluster, type TestClusterOptions } from "../../src/testing/index.ts";
import { asToken, byToken, call, logIn } from "./support.ts";

describe("logging in", () => {
  it("answers a version to a token, and records who asked", async () => {
    const cluster = createTestCluster();
    const answer = await call(cluster, "GET", "/version");
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ version: "9.2.11", release: "9.2", repoid: "14a22df3000000ff" });
    expect(cluster.calls).toMatchObject([
      { method: "GET", path: "/version", template: "/version", credentials: "token", status: 200 },
    ]);
  });

  it("gives a ticket for the password of root@pam, and takes it as a cookie", async () => {
    const cluster = createTestCluster();
    const login = await logIn(cluster);
    expect((await call(cluster, "GET", "/version", {}, login)).status).toBe(200);
  });

  it("says 401 without a body three virtual seconds after a request without a login", async () => {
    const cluster = createTestCluster({ clock: "manual" });
    const before = cluster.clock.now();
    const asked = call(cluster, "GET", "/version", {}, {});
    await cluster.advance(3000);
    const answer = await asked;
    expect([answer.status, answer.reason, answer.text]).toEqual([401, "No ticket", ""]);
    expect(cluster.clock.now() - before).toBe(3000);
  });

  it("puts the reason of a wrong password into body and reason phrase", async () => {
    const cluster = createTestCluster();
    const wrong = { username: "root@pam", password: "wrong" };
    const answer = await call(cluster, "POST", "/access/ticket", wrong, {});
    expect([answer.status, answer.reason]).toEqual([401, "authentication failure"]);
    expect([answer.data, answer.message]).toEqual([null, "authentication failure\n"]);
  });

  it("refuses a write by ticket without its CSRF token", async () => {
    const cluster = createTestCluster();
    const { cookie = "" } = await logIn(cluster);
    const answer = await call(cluster, "PUT", "/nodes/pve1/qemu/100/config", {}, { cookie });
    expect([answer.status, answer.reason, answer.text]).toEqual([
      401,
      "Permission denied - invalid csrf token",
      "",
    ]);
  });
});

describe("errors", () => {
  it.each([
    [
      "/nodes/pve1/qemu/999/config",
      500,
      "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
    ],
    ["/nonsense", 501, "Method 'GET /nonsense' not implemented"],
    [
      "/nodes/nosuchnode/qemu",
      500,
      "hostname lookup 'nosuchnode' failed - failed to get address info for: nosuchnode: Name or service not known",
    ],
  ])("answers %s with %i %s", async (path, status, reason) => {
    const answer = await call(createTestCluster(), "GET", path);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
    expect(answer.message?.trimEnd()).toBe(reason);
  });

  it("answers 595 without a body for a node that is down", async () => {
    const cluster = createTestCluster();
    cluster.node("pve3").down();
    const answer = await call(cluster, "GET", "/nodes/pve3/status");
    expect([answer.status, answer.reason, answer.text]).toEqual([595, "No route to host", ""]);
  });

  it("names the path and the privilege a token lacks", async () => {
    const cluster = createTestCluster({
      users: [{ userid: "ops@pve", tokens: [{ tokenid: "ro", secret: "s" }] }],
    });
    const answer = await call(cluster, "GET", "/nodes/pve1/qemu/999/config", {}, asToken("ops@pve!ro", "s"));
    expect([answer.status, answer.reason]).toEqual([403, "Permission check failed (/vms/999, VM.Audit)"]);
  });

  it("rejects as fetch does when the host itself is down", async () => {
    const cluster = createTestCluster();
    cluster.node("pve1").down("refused");
    await expect(call(cluster, "GET", "/version")).rejects.toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { code: "ECONNREFUSED" },
    });
  });
});

describe("lists", () => {
  it("is the same cluster for the same seed, and another for another", async () => {
    const read = async (options: TestClusterOptions): Promise<string> =>
      (await call(createTestCluster({ clock: "manual", ...options }), "GET", "/cluster/resources")).text;
    expect(await read({ seed: 7 })).toBe(await read({ seed: 7 }));
    expect(await read({ seed: 7 })).not.toBe(await read({ seed: 8 }));
  });

  it("shows guests of a dead node without a name and with status unknown", async () => {
    const cluster = createTestCluster({ nodes: 3, guests: 100 });
    cluster.node("pve3").down();
    const { data } = await call(cluster, "GET", "/cluster/resources", { type: "vm" });
    expect(data).toHaveLength(100);
    expect(data[2]).toMatchObject({ vmid: 102, node: "pve3", status: "unknown" });
    expect(data[2]).not.toHaveProperty("name");
  });

  it("shows a token only what it may audit", async () => {
    const cluster = createTestCluster({
      guests: 6,
      users: [{ userid: "ops@pve", tokens: [{ tokenid: "t", secret: "s", privsep: false }] }],
      pools: [{ poolid: "dev", guests: [101] }],
      acl: [{ path: "/pool/dev", roleid: "PVEVMAdmin", to: "ops@pve" }],
    });
    const login = asToken("ops@pve!t", "s");
    const { data } = await call(cluster, "GET", "/cluster/resources", { type: "vm" }, login);
    expect(data.map((row: { vmid: number }) => row.vmid)).toEqual([101]);
  });
});

describe("a listener", () => {
  const open: TestCluster[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((cluster) => cluster.close()));
  });

  it("speaks HTTPS with a certificate its authority vouches for", async () => {
    const cluster = createTestCluster();
    open.push(cluster);
    const { url, ca, fingerprint } = await cluster.listen();
    const seen = await new Promise<{ status: number | undefined; fingerprint: string }>((resolve, reject) => {
      const call = request(`${url}/api2/json/version`, { ca, headers: byToken(cluster) }, (answer) => {
        const { socket } = answer;
        const seenFingerprint =
          "getPeerCertificate" in socket && typeof socket.getPeerCertificate === "function"
            ? socket.getPeerCertificate().fingerprint256
            : "";
        answer.resume();
        answer.once("end", () => resolve({ status: answer.statusCode, fingerprint: seenFingerprint }));
      });
      call.once("error", reject);
      call.end();
    });
    expect(seen).toEqual({ status: 200, fingerprint });
  });

  it("carries the reason phrase on plain HTTP too", async () => {
    const cluster = createTestCluster();
    open.push(cluster);
    const { url } = await cluster.listen({ tls: false, node: "pve2" });
    const answer = await fetch(`${url}/api2/json/nodes/pve2/lxc/1000/config`, {
      headers: byToken(cluster),
    });
    expect(answer.statusText).toBe("Configuration file 'nodes/pve2/lxc/1000.conf' does not exist");
    expect(cluster.calls.map((call) => call.host)).toEqual(["pve2"]);
  });
});

describe("misuse", () => {
  it.each([
    [{ nodes: 0 }, "nodes is 0, allowed is a number from 1 on"],
    [{ guests: -1 }, "guests is -1"],
    [{ guests: [{ vmid: 7 }] }, "guests[].vmid is 7, allowed is a whole number from 100"],
    [{ guests: [{ node: "nowhere" }] }, 'guests[].node is "nowhere", allowed is one of pve1, pve2, pve3'],
    [{ users: [{ userid: "root" }] }, 'users[].userid is "root", allowed is name@realm'],
    [{ bogus: 1 }, "bogus"],
  ])("refuses %j", (options, text) => {
    const make = (): TestCluster => createTestCluster(options as TestClusterOptions);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(text);
  });

  it("names the members when a node is not one of them", () => {
    expect(() => createTestCluster({ nodes: 2 }).node("pve9")).toThrow(
      'cluster.node: "pve9" does not exist, allowed is one of pve1, pve2',
    );
  });
});
