import { describe, expect, it } from "vitest";
import { createTestCluster } from "../../src/testing/index.ts";
import { asToken, call, logIn } from "./support.ts";

const empty = () => createTestCluster({ guests: 0 });

describe("users, groups and roles", () => {
  it("are made, put together and taken apart", async () => {
    const cluster = createTestCluster({ guests: [{ vmid: 100 }] });
    const root = await logIn(cluster);
    await call(cluster, "POST", "/access/groups", { groupid: "ops" }, root);
    await call(cluster, "POST", "/access/roles", { roleid: "Viewer", privs: "VM.Audit" }, root);
    await call(
      cluster,
      "POST",
      "/access/users",
      { userid: "a@pve", password: "secret-1", groups: "ops", comment: "a & b" },
      root,
    );
    await call(cluster, "PUT", "/access/acl", { path: "/vms", roles: "Viewer", groups: "ops" }, root);
    const login = await logIn(cluster, { username: "a@pve", password: "secret-1" });
    const read = () => call(cluster, "GET", "/nodes/pve1/qemu/100/config", {}, login);
    expect((await read()).status).toBe(200);
    await call(
      cluster,
      "PUT",
      "/access/acl",
      { path: "/vms", roles: "Viewer", groups: "ops", delete: 1 },
      root,
    );
    expect((await read()).reason).toBe("Permission check failed (/vms/100, VM.Audit)");
    expect((await call(cluster, "GET", "/access/users/a@pve", {}, root)).data).toMatchObject({
      groups: ["ops"],
      comment: "a & b",
      enable: 1,
    });
    await call(cluster, "DELETE", "/access/groups/ops", {}, root);
    expect((await call(cluster, "GET", "/access/users/a@pve", {}, root)).data.groups).toEqual([]);
  });

  it("cannot be made twice, or of what is not there", async () => {
    const cluster = empty();
    const root = await logIn(cluster);
    const make = (params: Record<string, string>) => call(cluster, "POST", "/access/users", params, root);
    await make({ userid: "a@pve" });
    expect((await make({ userid: "a@pve" })).reason).toBe("create user failed: user 'a@pve' already exists");
    expect((await make({ userid: "b@pve", groups: "none" })).reason).toContain("no such group 'none'");
    expect((await make({ userid: "c@nowhere", password: "secret-1" })).reason).toBe(
      "create user failed: auth domain 'nowhere' does not exist",
    );
  });

  it("keep a right on a pool for its members, and NoAccess against it", async () => {
    const cluster = createTestCluster({
      guests: [
        { vmid: 100, pool: "dev" },
        { vmid: 101, pool: "dev", node: "pve1" },
      ],
      users: [{ userid: "a@pve", password: "secret-1" }],
      acl: [
        { path: "/pool/dev", roleid: "PVEVMUser", to: "a@pve" },
        { path: "/vms/101", roleid: "NoAccess", to: "a@pve" },
      ],
    });
    const login = await logIn(cluster, { username: "a@pve", password: "secret-1" });
    const { data } = await call(cluster, "GET", "/nodes/pve1/qemu", {}, login);
    expect(data.map(({ vmid }: { vmid: number }) => vmid)).toEqual([100]);
  });
});

describe("tokens", () => {
  it("are shown their secret once, regenerate it and go", async () => {
    const cluster = empty();
    const root = await logIn(cluster);
    const path = "/access/users/root@pam/token/ci";
    const made = await call(cluster, "POST", path, { comment: "ci", privsep: 0 }, root);
    expect(made.data).toMatchObject({ "full-tokenid": "root@pam!ci", info: { privsep: "0", comment: "ci" } });
    const use = async (secret: string) =>
      (await call(cluster, "GET", "/version", {}, asToken("root@pam!ci", secret))).status;
    expect(await use(made.data.value)).toBe(200);
    const again = await call(cluster, "PUT", path, { regenerate: 1 }, root);
    expect([await use(made.data.value), await use(again.data.value)]).toEqual([401, 200]);
    expect((await call(cluster, "GET", path, {}, root)).data).toEqual({
      privsep: 0,
      expire: 0,
      comment: "ci",
    });
    await call(cluster, "DELETE", path, {}, root);
    expect(await use(again.data.value)).toBe(401);
  });
});

describe("realms", () => {
  it("are added with their options and cannot go while they are built in", async () => {
    const cluster = empty();
    await call(cluster, "POST", "/access/domains", {
      realm: "corp",
      type: "ldap",
      server1: "192.0.2.9",
      base_dn: "dc=example,dc=org",
      user_attr: "uid",
    });
    expect((await call(cluster, "GET", "/access/domains/corp")).data).toMatchObject({
      type: "ldap",
      base_dn: "dc=example,dc=org",
    });
    await call(cluster, "DELETE", "/access/domains/corp");
    await call(cluster, "DELETE", "/access/domains/pam");
    const { data } = await call(cluster, "GET", "/access/domains");
    expect(data.map(({ realm }: { realm: string }) => realm).sort()).toEqual(["pam", "pve"]);
  });
});
