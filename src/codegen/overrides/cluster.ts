import type { Schema } from "../schema.ts";
import {
  anything,
  bytes,
  flag,
  list,
  map,
  nullable,
  number,
  object,
  type Override,
  text,
  timestamp,
  whole,
} from "./shapes.ts";

const poolMember = {
  cpu: number,
  disk: bytes,
  diskread: bytes,
  diskwrite: bytes,
  maxcpu: number,
  maxdisk: bytes,
  maxmem: bytes,
  mem: bytes,
  memhost: bytes,
  name: text,
  netin: bytes,
  netout: bytes,
  status: text,
  template: flag,
  uptime: whole,
};
const members = list({ type: "object", properties: poolMember });

const task = {
  endtime: timestamp,
  id: text,
  node: text,
  pid: whole,
  saved: flag,
  starttime: timestamp,
  status: text,
  tokenid: text,
  type: text,
  user: text,
};

const problem = object({ message: text, severity: text });
const mapping = { digest: text, description: text, map: list(text), type: text };

/** Privileges by path; 1 where they hold for what is below as well, 0 where they do not: no yes and no. */
const privileges: Schema = map(map(whole));

/** Results of the cluster, its users, pools and storages that are not what the description says. */
export const clusterOverrides: readonly Override[] = [
  {
    operations: ["GET /access/permissions"],
    recorded: ["access-permissions"],
    note: "pve-access-control src/PVE/API2/AccessControl.pm: the value tells propagation",
    is: privileges,
  },
  {
    operations: ["POST /access/ticket"],
    recorded: ["login-json-body"],
    note: "FACTS 37, 42a",
    has: { cap: map(map(flag)), NeedTFA: flag },
  },
  {
    operations: ["GET /access/users"],
    recorded: ["access-users"],
    note: "tokens null for a user without; only there with full=1",
    has: {
      tokens: nullable(
        list(object({ comment: text, expire: timestamp, privsep: flag, tokenid: { type: "string" } })),
      ),
    },
  },
  {
    operations: ["GET /access/users/{userid}"],
    recorded: ["user-create-minimal-read"],
    note: "null, else keyed by token id",
    has: { tokens: nullable(map(object({ comment: text, expire: timestamp, privsep: flag }))) },
  },
  {
    operations: ["GET /access/domains/{realm}"],
    recorded: ["domain-create-ldap-read"],
    readsBack: "POST /access/domains",
    has: { digest: text },
  },
  {
    operations: ["GET /cluster/options"],
    recorded: ["options-update-read"],
    note: "pve-cluster src/PVE/DataCenterConfig.pm: parse_datacenter_config (FACTS 56)",
    readsBack: "PUT /cluster/options",
    parsed: [
      "crs",
      "ha",
      "migration",
      "next-id",
      "notify",
      "tag-style",
      "u2f",
      "user-tag-access",
      "webauthn",
    ],
    has: {
      "allowed-tags": list(text),
      "registered-tags": list(text),
      "user-tag-access": object({ "user-allow-list": list(text) }),
    },
  },
  { operations: ["GET /cluster/tasks"], recorded: ["cluster-tasks-after-bulk"], has: task },
  {
    operations: ["GET /cluster/log"],
    recorded: ["get-cluster-log"],
    is: list(
      object({
        id: text,
        msg: text,
        node: text,
        pid: whole,
        pri: whole,
        tag: text,
        time: timestamp,
        uid: text,
        user: text,
      }),
    ),
  },
  {
    operations: ["GET /cluster/backup/{id}"],
    recorded: ["backup-job-create-pool-read"],
    has: { type: text },
  },
  {
    operations: ["GET /cluster/backup/{id}/included_volumes"],
    recorded: ["backup-job-create-all-exclude-read1"],
    has: { children: list(object({ leaf: flag, children: list(object({ leaf: flag })) })) },
  },
  {
    operations: ["GET /cluster/config/nodes"],
    recorded: ["cluster-config-nodes"],
    has: { name: text, nodeid: text, quorum_votes: text, ring0_addr: text, ring1_addr: text },
  },
  {
    operations: ["GET /cluster/config/totem"],
    recorded: ["get-cluster-config-totem"],
    is: object({
      cluster_name: text,
      config_version: text,
      interface: map(object({ linknumber: text, bindnetaddr: text })),
      ip_version: text,
      link_mode: text,
      secauth: text,
      version: text,
    }),
  },
  {
    operations: ["GET /cluster/config/qdevice"],
    recorded: ["get-cluster-config-qdevice"],
    note: "(empty without one); pve-cluster src/PVE/API2/ClusterConfig.pm: values of corosync-qdevice-tool",
    is: map(text),
  },
  {
    operations: ["GET /cluster/ha/resources"],
    recorded: ["get-cluster-ha-resources"],
    likeResultOf: "GET /cluster/ha/resources/{sid}",
    has: { sid: { type: "string" } },
  },
  {
    operations: ["GET /cluster/ha/rules", "GET /cluster/ha/rules/{rule}"],
    recorded: ["ha-rule-disable-update-read", "ha-rule-resource-affinity-ok-read1"],
    readsBack: "POST /cluster/ha/rules",
    has: { digest: text, order: whole, rule: { type: "string" }, type: { type: "string" } },
  },
  {
    operations: ["GET /cluster/ha/status/current"],
    recorded: ["get-cluster-ha-status-current"],
    has: { comment: text },
  },
  {
    operations: ["GET /cluster/ha/status/manager_status"],
    recorded: ["get-cluster-ha-status-manager_status"],
    note: "pve-ha-manager src/PVE/API2/HA/Status.pm",
    is: object({
      lrm_status: map(map(anything)),
      manager_status: object({
        master_node: text,
        node_status: map(text),
        service_status: map(map(anything)),
        timestamp,
      }),
      quorum: object({ node: text, quorate: flag }),
    }),
  },
  {
    operations: ["GET /cluster/ha/groups/{group}"],
    note: "pve-ha-manager src/PVE/API2/HA/Groups.pm (always 500 on 9.x, FACTS 92)",
    readsBack: "POST /cluster/ha/groups",
    has: { digest: text, type: text },
  },
  {
    operations: ["GET /cluster/jobs/realm-sync/{id}"],
    recorded: ["get-cluster-jobs-realm-sync-id"],
    readsBack: "POST /cluster/jobs/realm-sync/{id}",
    has: { type: text, digest: text },
  },
  {
    operations: ["GET /cluster/metrics/server/{id}"],
    recorded: ["metric-graphite-update-read"],
    readsBack: "POST /cluster/metrics/server/{id}",
  },
  {
    operations: ["GET /cluster/mapping/dir", "GET /cluster/mapping/pci"],
    recorded: ["mapping-dir-create-read1", "mapping-pci-create-read1"],
    has: { digest: text, mdev: flag, "live-migration-capable": flag, type: text },
  },
  {
    operations: ["GET /cluster/mapping/usb"],
    recorded: ["mapping-usb-create-read1"],
    note: "errors, where the description says error",
    has: { digest: text, errors: list(problem), type: text },
  },
  {
    operations: [
      "GET /cluster/mapping/dir/{id}",
      "GET /cluster/mapping/pci/{id}",
      "GET /cluster/mapping/usb/{id}",
    ],
    recorded: ["get-cluster-mapping-pci-id", "get-cluster-mapping-usb-id"],
    is: object({ ...mapping, mdev: flag, "live-migration-capable": flag }),
  },
  {
    operations: ["GET /pools"],
    recorded: ["pool-dev"],
    note: "members with poolid=, their figures as in /cluster/resources",
    has: { members },
  },
  { operations: ["GET /pools/{poolid}"], recorded: ["pool-dev-legacy-path"], has: { members, poolid: text } },
  {
    operations: ["GET /storage", "GET /storage/{storage}"],
    recorded: ["storage-config", "storage-create-dir-read"],
    readsBack: "POST /storage",
    has: { digest: text, storage: { type: "string" }, type: { type: "string" } },
  },
];
