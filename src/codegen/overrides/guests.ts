import {
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
  either,
  anything,
} from "./shapes.ts";
import type { Schema } from "../schema.ts";

const guest = (kind: "qemu" | "lxc", rest: string): string => `/nodes/{node}/${kind}/{vmid}${rest}`;
const both = (rest: string): string[] => [`GET ${guest("qemu", rest)}`, `GET ${guest("lxc", rest)}`];

/** Pressure stall figures, in percent of the time. */
const pressure = ["cpu", "io", "memory"].flatMap((kind) => [`pressure${kind}some`, `pressure${kind}full`]);
const figures = [
  "cpu",
  "maxcpu",
  "mem",
  "memhost",
  "maxmem",
  "disk",
  "maxdisk",
  "diskread",
  "diskwrite",
  "netin",
  "netout",
];
const guestFigures = Object.fromEntries([...figures, ...pressure].map((name) => [name, number]));

/** Pending values keep the type they have in the configuration. */
const settingValue: Schema = either(text, number);

const migrationDisk = {
  drivename: text,
  is_attached: flag,
  is_cloudinit: flag,
  is_tpmstate: flag,
  is_vmstate: flag,
  replicate: flag,
  shared: flag,
};

/** Results below a guest that are not what the description says. */
export const guestOverrides: readonly Override[] = [
  {
    operations: both("/rrddata"),
    recorded: ["rrddata-vm"],
    note: "pve-manager PVE/Service/pvestatd.pm",
    is: list(object({ time: { type: "integer", renderer: "timestamp" }, ...guestFigures })),
  },
  {
    operations: both("/pending"),
    recorded: ["qemu-pending-101"],
    note: "type-drift: [].value declared string, got integer",
    has: { value: settingValue, pending: settingValue },
  },
  {
    operations: [`GET ${guest("qemu", "/snapshot/{snapname}/config")}`],
    recorded: ["qemu-snapshot-config-put-read"],
    note: "qemu-server src/PVE/QemuConfig.pm",
    likeResultOf: `GET ${guest("qemu", "/config")}`,
    has: { snaptime: timestamp, snapstate: text, vmstate: text, runningmachine: text, runningcpu: text },
  },
  {
    operations: [`GET ${guest("lxc", "/snapshot/{snapname}/config")}`],
    recorded: ["get-nodes-node-lxc-vmid-snapshot-snapname-config"],
    note: "pve-container src/PVE/LXC/Config.pm",
    likeResultOf: `GET ${guest("lxc", "/config")}`,
    has: { snaptime: timestamp, snapstate: text },
  },
  {
    operations: both("/snapshot"),
    recorded: ["snapshot-list"],
    note: "qemu-server src/PVE/API2/Qemu.pm; pve-container src/PVE/API2/LXC/Snapshot.pm",
    has: { digest: text, running: flag },
  },
  { operations: ["GET /nodes/{node}/qemu"], recorded: ["qemu-list"], has: { disk: bytes } },
  { operations: ["GET /nodes/{node}/lxc"], recorded: ["lxc-list"], has: { swap: bytes, type: text } },
  {
    operations: [`GET ${guest("qemu", "/status/current")}`],
    recorded: ["qemu-status-current-running"],
    has: { disk: bytes },
  },
  {
    operations: [`GET ${guest("lxc", "/status/current")}`],
    recorded: ["lxc-status-current"],
    has: { swap: bytes, type: text },
  },
  {
    operations: [`GET ${guest("qemu", "/migrate")}`],
    recorded: ["migrate-preconditions"],
    note: "not_allowed_nodes is keyed by node",
    has: {
      local_disks: list(object(migrationDisk)),
      "mapped-resource-info": map(anything),
      not_allowed_nodes: map(
        object({
          unavailable_storages: list(text),
          "unavailable-resources": list(text),
          "blocking-ha-resources": list(object({ sid: text, cause: text })),
        }),
      ),
    },
  },
  {
    operations: [`GET ${guest("lxc", "/interfaces")}`],
    recorded: ["get-nodes-node-lxc-vmid-interfaces"],
    note: "null while the container does not run",
    is: nullable(
      list(
        object({
          name: { type: "string" },
          hwaddr: text,
          "hardware-address": text,
          inet: text,
          inet6: text,
          "ip-addresses": list(object({ "ip-address": text, "ip-address-type": text, prefix: whole })),
        }),
      ),
    ),
  },
  {
    operations: ["POST /nodes/{node}/vzdump"],
    note: "pve-manager PVE/API2/VZDump.pm: OK where no guest of the node is to be backed up",
    is: either({ type: "string", format: "upid" }, { type: "string", enum: ["OK"] }),
  },
];
