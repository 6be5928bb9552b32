import { describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";
import { createTestCluster } from "../../src/testing/index.ts";

const cluster = createTestCluster({
  nodes: 1,
  guests: [{ vmid: 100 }, { vmid: 101 }],
  users: [
    {
      userid: "ops@pve",
      tokens: [
        { tokenid: "full", secret: "s1", privsep: false },
        { tokenid: "sep", secret: "s2" },
      ],
    },
  ],
  acl: [{ path: "/vms/100", roleid: "PVEVMUser", to: "ops@pve" }],
});
const as = (tokenId: string, secret: string) =>
  createClient({ url: cluster.urls, auth: { tokenId, secret }, fetch: cluster.fetch, clock: cluster.clock });
const start = "/nodes/{node}/qemu/{vmid}/status/start";

describe("permissions.explain()", () => {
  it("says that a login may make a call, and by what", async () => {
    const pve = as("ops@pve!full", "s1");
    expect(await pve.permissions.explain("POST", start, { node: "pve1", vmid: 100 })).toEqual({
      verdict: "allowed",
      reason: "this login has VM.PowerMgmt on /vms/100",
      missing: [],
    });
  });

  it("says what is missing where, before the call is made", async () => {
    const pve = as("ops@pve!full", "s1");
    const explained = await pve.permissions.explain("POST", start, { node: "pve1", vmid: 101 });
    expect(explained).toEqual({
      verdict: "denied",
      reason: "this login lacks VM.PowerMgmt on /vms/101",
      missing: [{ path: "/vms/101", privileges: ["VM.PowerMgmt"], any: false }],
    });
    await expect(pve.nodes("pve1").qemu(101).status.start.post()).rejects.toMatchObject({
      code: "PERMISSION",
    });
  });

  it("tells that a token with privilege separation has none of its user's rights", async () => {
    const pve = as("ops@pve!sep", "s2");
    expect((await pve.permissions.explain("POST", start, { node: "pve1", vmid: 100 })).verdict).toBe(
      "denied",
    );
  });

  it("does not guess where a value is missing", async () => {
    const pve = as("ops@pve!full", "s1");
    expect(await pve.permissions.explain("POST", start)).toMatchObject({ verdict: "unknown" });
  });

  it("knows the calls that no token may make, and those for root@pam alone", async () => {
    const pve = as(cluster.credentials.token.tokenId, cluster.credentials.token.secret);
    await pve.version.get();
    expect((await pve.permissions.explain("PUT", "/access/password")).reason).toBe(
      "no API token may make this call; log in with a password",
    );
    expect((await pve.permissions.explain("POST", "/nodes/{node}/execute")).reason).toBe(
      "only root@pam may make this call, by password, not by token",
    );
    const root = createClient({
      url: cluster.urls,
      auth: cluster.credentials.password,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    await root.version.get();
    expect((await root.permissions.explain("POST", "/nodes/{node}/execute")).verdict).toBe("allowed");
  });

  it("names the call that was meant", async () => {
    const pve = as("ops@pve!full", "s1");
    await expect(pve.permissions.explain("GET", "/nodes/{node}/qmeu")).rejects.toThrow(
      'did you mean "/nodes/{node}/qemu"?',
    );
  });
});
