import { describe, expect, it } from "vitest";
import { classifyRefusal } from "../../src/errors/classify.ts";

const site = {
  method: "PUT",
  template: "/nodes/{node}/qemu/{vmid}/config",
  path: { node: "pve1", vmid: "100" },
} as const;
const classify = (status: number, reason: string): unknown => classifyRefusal(site, { status, reason });

describe("a refusal that was not recorded", () => {
  it.each([
    [500, "VM is locked (backup)", { code: "LOCKED", lock: "backup" }],
    [500, "CT is locked (snapshot-delete)", { code: "LOCKED", lock: "snapshot-delete" }],
    [500, "cluster not ready - no quorum?", { code: "NO_QUORUM" }],
    [500, "VM 100 qmp command 'guest-ping' failed - got timeout", { code: "AGENT_UNAVAILABLE" }],
    [500, "VM 100 is running - destroy failed", { code: "CONFLICT" }],
    [500, "unable to destroy CT 200 - container is running", { code: "CONFLICT" }],
    [500, "can't migrate running VM without --online", { code: "CONFLICT" }],
    [500, "unable to remove VM 100 - used in HA resources and purge parameter not set", { code: "CONFLICT" }],
    [500, "unable to create template, because VM contains snapshots", { code: "CONFLICT" }],
    [500, "can't rollback, 'a' is not most recent snapshot on 'vm-100-disk-0'", { code: "CONFLICT" }],
    [500, "you can't convert a VM to template if VM is running", { code: "CONFLICT" }],
    [599, "Too many redirections", { code: "NODE_UNREACHABLE" }],
    [503, "Service Unavailable", { code: "SERVER", status: 503 }],
  ])("%d %s", (status, reason, expected) => {
    expect(classify(status, reason)).toMatchObject({ ...expected, reason });
  });

  it("says who may make a call that no role allows", () => {
    expect(classify(403, "Permission check failed (user != root@pam)")).toMatchObject({
      code: "PERMISSION",
      message: expect.stringContaining(
        "permission denied (only root@pam may do this, logged in by password: no role and no token allows it): ",
      ),
    });
  });

  it("names the concrete call, every value encoded", () => {
    const odd = { ...site, path: { node: "pve1", vmid: "1/../2" } };
    expect(classifyRefusal(odd, { status: 500, reason: "no" }).message).toBe(
      "PUT /nodes/pve1/qemu/1%2F..%2F2/config: the server refused with 500: no",
    );
  });
});
