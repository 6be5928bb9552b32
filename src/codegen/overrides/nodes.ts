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
  seconds,
  text,
  timestamp,
  whole,
} from "./shapes.ts";

const nodeFigures = [
  "arcsize",
  "cpu",
  "iowait",
  "loadavg",
  "maxcpu",
  "memavailable",
  "memtotal",
  "memused",
  "netin",
  "netout",
  "pressurecpusome",
  "pressureiofull",
  "pressureiosome",
  "pressurememoryfull",
  "pressurememorysome",
  "roottotal",
  "rootused",
  "swaptotal",
  "swapused",
];

const rows = (names: readonly string[]) =>
  list(
    object({
      time: { type: "integer", renderer: "timestamp" },
      ...Object.fromEntries(names.map((name) => [name, number])),
    }),
  );

const usage = object({ total: bytes, used: bytes, free: bytes });

const networkMembers = {
  bridge_fd: text,
  bridge_stp: text,
  exists: nullable(flag),
};

const template = [
  "architecture",
  "description",
  "headline",
  "infopage",
  "location",
  "maintainer",
  "manageurl",
  "md5sum",
  "os",
  "package",
  "section",
  "sha512sum",
  "source",
  "template",
  "type",
  "version",
];

const replicationMembers = {
  comment: text,
  disable: flag,
  duration: number,
  error: text,
  fail_count: whole,
  guest: whole,
  jobnum: whole,
  last_sync: timestamp,
  last_try: timestamp,
  next_sync: timestamp,
  pid: whole,
  rate: number,
  remove_job: text,
  schedule: text,
  source: text,
  target: text,
  type: text,
  vmtype: text,
};

/** Results of a node that are not what the description says. */
export const nodeOverrides: readonly Override[] = [
  {
    operations: ["GET /nodes"],
    recorded: ["nodes", "nodes-restricted"],
    note: "type-drift: ssl_fingerprint null for a member that is down",
    has: { disk: bytes, id: text, maxdisk: bytes, ssl_fingerprint: nullable(text), type: text },
  },
  {
    operations: ["GET /nodes/{node}/status"],
    recorded: ["node-status"],
    has: {
      cpuinfo: object({ family: text, flags: text, hvm: text, mhz: text, user_hz: whole, vendor: text }),
      idle: number,
      ksm: object({ shared: bytes }),
      kversion: text,
      swap: usage,
      uptime: seconds,
      wait: number,
    },
  },
  { operations: ["GET /nodes/{node}/rrddata"], recorded: ["rrddata-node"], is: rows(nodeFigures) },
  {
    operations: ["GET /nodes/{node}/storage/{storage}/rrddata"],
    recorded: ["get-nodes-node-storage-storage-rrddata"],
    is: rows(["total", "used"]),
  },
  {
    operations: ["GET /nodes/{node}/network"],
    recorded: ["get-nodes-node-network"],
    note: "exists is null for what is only configured",
    has: networkMembers,
  },
  {
    operations: ["GET /nodes/{node}/network/{iface}"],
    recorded: ["network-create-bridge-read"],
    likeResultOf: "GET /nodes/{node}/network",
    has: networkMembers,
  },
  {
    operations: ["GET /nodes/{node}/tasks"],
    recorded: ["get-nodes-node-tasks", "long-task-active-list"],
    has: { saved: flag, tokenid: text },
  },
  {
    operations: ["GET /nodes/{node}/tasks/{upid}/status"],
    recorded: ["task-status-failed"],
    has: { tokenid: text },
  },
  {
    operations: ["GET /nodes/{node}/services/{service}/state"],
    recorded: ["get-nodes-node-services-service-state"],
    note: "null for a unit systemd does not know",
    has: { desc: nullable(text), name: nullable(text) },
  },
  {
    operations: ["GET /nodes/{node}/replication"],
    recorded: ["get-nodes-node-replication"],
    note: "pve-guest-common src/PVE/ReplicationState.pm",
    has: replicationMembers,
  },
  {
    operations: ["GET /nodes/{node}/replication/{id}/status"],
    recorded: ["get-nodes-node-replication-id-status"],
    is: object({ id: { type: "string" }, ...replicationMembers }),
  },
  {
    operations: ["GET /nodes/{node}/storage/{storage}/content"],
    recorded: ["storage-content"],
    note: "type-drift: parent null for a volume that is no clone",
    has: { content: text, parent: nullable(text) },
  },
  {
    operations: ["GET /nodes/{node}/storage/{storage}/import-metadata"],
    recorded: ["get-nodes-node-storage-storage-import-metadata"],
    note: "the volume of an OVF file",
    has: { source: text },
  },
  {
    operations: ["GET /nodes/{node}/aplinfo"],
    note: "pve-manager PVE/APLInfo.pm (the recorded lists are empty)",
    is: list(object(Object.fromEntries(template.map((name) => [name, text])))),
  },
  {
    operations: ["GET /nodes/{node}/netstat"],
    note: "pve-manager PVE/API2/Nodes.pm: netstat",
    is: list(object({ dev: text, in: number, out: number, vmid: whole })),
  },
  {
    operations: ["POST /nodes/{node}/execute"],
    recorded: ["execute-root-ticket-form"],
    note: "FACTS 73",
    is: list(object({ status: { type: "integer" }, data: anything, message: text, errors: map(text) })),
  },
  {
    operations: ["GET /nodes/{node}/vzdump/defaults"],
    note: "type-drift: performance and fleecing are read back as objects",
    has: {
      fleecing: object({ enabled: flag, storage: text }),
      performance: object({ "max-workers": whole, "pbs-entries-max": whole }),
    },
  },
  {
    operations: [
      "GET /nodes/{node}/rrd",
      "GET /nodes/{node}/qemu/{vmid}/rrd",
      "GET /nodes/{node}/lxc/{vmid}/rrd",
    ],
    note: "type-drift: .image is sent beside .filename",
    has: { image: text },
  },
];
