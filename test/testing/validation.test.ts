import { describe, expect, it } from "vitest";
import { createTestCluster } from "../../src/testing/index.ts";
import { asToken, call } from "./support.ts";

describe("parameters", () => {
  it.each([
    [
      "GET",
      "/version",
      { foo: 1 },
      { foo: "property is not defined in schema and the schema does not allow additional properties" },
    ],
    [
      "GET",
      "/cluster/resources",
      { type: "bogus" },
      { type: "value 'bogus' does not have a value in the enumeration 'vm, storage, node, sdn'" },
    ],
    ["GET", "/nodes/pve1/qemu", { full: "true" }, { full: "type check ('boolean') failed - got 'true'" }],
    [
      "GET",
      "/nodes/pve1/qemu/12/config",
      {},
      { vmid: "invalid format - value does not look like a valid VM ID\n" },
    ],
    [
      "POST",
      "/access/ticket",
      { username: "root@pam" },
      { password: "property is missing and it is not optional" },
    ],
  ])("of %s %s %j are answered with 400 and a text each", async (method, path, params, errors) => {
    const answer = await call(createTestCluster(), method, path, params);
    expect([answer.status, answer.reason, answer.message]).toEqual([
      400,
      "Parameter verification failed.",
      "Parameter verification failed.\n",
    ]);
    expect(answer.errors).toEqual(errors);
  });

  it("that repeat a path value must agree with it", async () => {
    const answer = await call(createTestCluster(), "GET", "/nodes/pve1/qemu/100/config", { vmid: 101 });
    expect(answer.errors).toEqual({
      vmid: "duplicate parameter (already defined in URI) with conflicting values!",
    });
  });

  it("are looked at after the permission", async () => {
    const cluster = createTestCluster({
      users: [{ userid: "ops@pve", tokens: [{ tokenid: "t", secret: "s" }] }],
    });
    const login = asToken("ops@pve!t", "s");
    const answer = await call(cluster, "GET", "/nodes/pve1/qemu/100/config", { bogus: 1 }, login);
    expect(answer.reason).toBe("Permission check failed (/vms/100, VM.Audit)");
  });
});

describe("operations without a handler", () => {
  it("answer 501 in the server's words and are listed", async () => {
    const cluster = createTestCluster();
    const [first = ""] = cluster.unimplemented().filter((name) => !name.includes("{"));
    const [method = "", path = ""] = first.split(" ");
    const answer = await call(cluster, method, path);
    expect([answer.status, answer.message]).toEqual([501, `Method '${method} ${path}' not implemented`]);
  });
});
