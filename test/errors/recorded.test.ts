import { describe, expect, it } from "vitest";
import { recordedRefusals } from "../support/recorded-refusals.ts";
import { withoutShared } from "../support/shared.ts";

const refusals = withoutShared ? [] : recordedRefusals();
const errorOf = (name: string): unknown => {
  const found = refusals.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no recording ${name}`);
  return found.error;
};

/** What the server really said, and what a caller gets to see. */
const recorded: readonly (readonly [name: string, expected: Record<string, unknown>])[] = [
  [
    "version-noauth",
    { name: "AuthenticationError", code: "AUTHENTICATION", status: 401, reason: "No ticket" },
  ],
  [
    "token-unknown",
    { code: "AUTHENTICATION", message: expect.stringContaining("check the token id and secret") },
  ],
  [
    "login-wrong-password-pam",
    { code: "AUTHENTICATION", message: expect.stringContaining("check user name, realm and password") },
  ],
  ["csrf-missing-post", { code: "AUTHENTICATION", message: expect.stringContaining("CSRF") }],
  [
    "err-get-nodes-node-vncwebsocket-401",
    { code: "AUTHENTICATION", message: expect.stringContaining("the ticket among the parameters") },
  ],
  [
    "restricted-unknown-vmid-403",
    { name: "PermissionError", code: "PERMISSION", status: 403, privileges: ["VM.Audit"], path: "/vms/999" },
  ],
  [
    "permission-403-user",
    {
      path: "/vms/101",
      privileges: expect.arrayContaining(["VM.Config.Disk", "VM.Config.CPU"]),
      message: expect.stringMatching(/needs VM\.Config\.Disk or VM\.Config\.CDROM or .* on \/vms\/101/),
    },
  ],
  ["err-403-restricted-vm-create-403", { code: "PERMISSION", privileges: [], path: undefined }],
  [
    "token-put-password-403",
    { code: "PERMISSION", message: expect.stringContaining("not available with API token") },
  ],
  ["execute-other-user-ticket", { code: "PERMISSION", message: expect.stringContaining("user != root@pam") }],
  [
    "args-option-as-token",
    { code: "PERMISSION", status: 500, message: expect.stringContaining("only root can set 'args'") },
  ],
  [
    "vm-skiplock-as-token",
    { code: "PERMISSION", status: 400, message: expect.stringContaining("skiplock: Only root may") },
  ],
  [
    "unknown-vmid-status-500",
    {
      name: "NotFoundError",
      code: "NOT_FOUND",
      status: 500,
      node: "pve1",
      reason: expect.stringContaining("999.conf' does not exist"),
    },
  ],
  ["unknown-node-qemu", { code: "NOT_FOUND", node: "nosuchnode" }],
  [
    "storage-unknown-400",
    { code: "NOT_FOUND", status: 400, message: expect.stringContaining("storage: No such storage") },
  ],
  [
    "xnode-task-status-wrong-node",
    { code: "NOT_FOUND", message: expect.stringContaining("upid: no such task") },
  ],
  [
    "err-multiple-errors-400",
    {
      name: "InvalidParametersError",
      code: "INVALID_PARAMETERS",
      status: 400,
      fields: expect.objectContaining({
        bogus: expect.stringContaining("property is not defined in schema"),
      }),
      message: expect.stringContaining("bogus: property is not defined"),
    },
  ],
  [
    "ha-rules-post-oneof-400",
    { fields: expect.objectContaining({ "oneOf[node-affinity].nodes": expect.any(String) }) },
  ],
  [
    "param-property-string-400",
    { fields: { scsi1: expect.stringContaining("scsi1.ssd: type check ('boolean') failed") } },
  ],
  ["err-backup-two-selections-500", { code: "INVALID_PARAMETERS", status: 500 }],
  [
    "err-sdn-vnet-tag-missing-500",
    { code: "INVALID_PARAMETERS", message: expect.stringContaining("tag: missing vlan tag") },
  ],
  ["big-body-513k-501", { code: "INVALID_PARAMETERS", status: 501, reason: "for data too large" }],
  [
    "qemu-config-digest-mismatch",
    { name: "ConflictError", code: "CONFLICT", reason: expect.stringContaining("checksum mismatch") },
  ],
  [
    "qemu-create-vmid-on-other-node",
    { code: "CONFLICT", message: expect.stringContaining("already exists on node 'pve2'") },
  ],
  [
    "nextid-check-taken",
    { code: "CONFLICT", message: expect.stringContaining("vmid: VM 100 already exists") },
  ],
  ["err-reset-stopped-500", { code: "CONFLICT" }],
  [
    "lock-timeout-config-put-during-task",
    {
      name: "LockedError",
      code: "LOCKED",
      lock: undefined,
      message: expect.stringContaining("can't lock file"),
    },
  ],
  ["sdn-locked-create-no-token-500", { code: "LOCKED" }],
  [
    "offline-node-unreachable-595",
    {
      name: "NodeUnreachableError",
      code: "NODE_UNREACHABLE",
      status: 595,
      node: "pve3",
      message: expect.stringMatching(/pve3 cannot be reached .*No route to host/),
    },
  ],
  [
    "proxy-timeout-596-local-pvedaemon-hung",
    { code: "NODE_UNREACHABLE", message: expect.stringContaining("did not answer in time") },
  ],
  ["offline-node-loopback-address-500", { code: "NODE_UNREACHABLE", status: 500 }],
  ["unknown-path-501", { name: "UnsupportedError", code: "UNSUPPORTED", status: 501 }],
  ["method-head-501", { code: "UNSUPPORTED" }],
  [
    "agent-ping-not-enabled",
    {
      name: "AgentUnavailableError",
      code: "AGENT_UNAVAILABLE",
      message: expect.stringContaining("agent: 1"),
    },
  ],
  [
    "err-get-cluster-ceph-metadata-500",
    { name: "ProxmoxError", code: "SERVER", reason: expect.stringContaining("ceph-mon") },
  ],
  [
    "acme-plugin-create-500",
    { code: "SERVER", message: expect.stringContaining("the server refused with 500") },
  ],
];

/** What no class stands for: faults of the server itself, and requests that this library does not make. */
const plain = [
  "acme-plugin-create-500",
  "backup-jobs-post",
  "content-type-multipart-nonupload",
  "content-type-text-plain",
  "err-clone-target-not-shared-500",
  "err-get-cluster-acme-account-name-500",
  "err-get-cluster-ceph-flags-flag-500",
  "err-get-cluster-ceph-metadata-500",
  "err-get-cluster-ha-groups-500",
  "err-get-nodes-node-ceph-cfg-raw-500",
  "err-get-nodes-node-ceph-crush-500",
  "err-get-nodes-node-ceph-log-500",
  "err-get-nodes-node-ceph-mds-500",
  "err-get-nodes-node-ceph-osd-osdid-metadata-500",
  "err-get-nodes-node-ceph-rules-500",
  "err-get-nodes-node-ceph-status-500",
  "err-get-nodes-node-disks-smart-500",
  "err-get-nodes-node-scan-nfs-500",
  "err-get-nodes-node-scan-pbs-500",
  "err-get-nodes-node-storage-storage-content-volume-500",
  "json-invalid",
  "json-post-empty-body",
  "json-top-level-array",
  "network-create-bond-500",
  "replication-create-500",
  "sdn-ipam-create-500",
  "sdn-vnet-fw-rule-500",
  "upload-to-offline-node-500",
];

describe.skipIf(withoutShared)("a refusal of a real server", () => {
  it.each(recorded)("%s", (name, expected) => {
    expect(errorOf(name)).toMatchObject(expected);
  });

  it("always has one class that says what the caller can do, save the server's own faults", () => {
    const without = refusals.filter(({ error }) => error.code === "SERVER").map(({ name }) => name);
    expect(without).toEqual(plain);
  });

  it("always says which call it was, what is wrong, and the server's own words", () => {
    const silent = refusals.filter(
      ({ error }) =>
        !/^[A-Z]+ \/\S* ?: .+/.test(error.message) || error.reason === "" || error.status === undefined,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
