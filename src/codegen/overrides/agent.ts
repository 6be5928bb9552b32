import {
  anything,
  bytes,
  choice,
  either,
  flag,
  list,
  map,
  number,
  object,
  type Override,
  text,
  whole,
} from "./shapes.ts";
import type { Schema } from "../schema.ts";

const agent = (command: string): string => `/nodes/{node}/qemu/{vmid}/agent/${command}`;

/** The agent's own failure arrives as a result with status 200 (FACTS 89). */
const failure = object({ error: object({ class: text, desc: text }) });
const result = (schema: Schema): Schema => object({ result: either(schema, failure) });
/** Members of a result object; a failure is told by its `error`. */
const members = (properties: Record<string, Schema>): Schema =>
  object({ result: object({ ...properties, error: object({ class: text, desc: text }) }) });

const protocol = "qemu qga/qapi-schema.json";

const address = object({ "ip-address": text, "ip-address-type": choice("ipv4", "ipv6"), prefix: whole });
const counters = ["bytes", "dropped", "errs", "packets"].flatMap((name) => [`rx-${name}`, `tx-${name}`]);
const networkInterface = object({
  name: text,
  "hardware-address": text,
  "ip-addresses": list(address),
  statistics: object(Object.fromEntries(counters.map((name) => [name, number]))),
});

const disk = object({
  "bus-type": text,
  bus: whole,
  target: whole,
  unit: whole,
  dev: text,
  serial: text,
  "pci-controller": object({ domain: whole, bus: whole, slot: whole, function: whole }),
});
const filesystem = object({
  name: text,
  mountpoint: text,
  type: text,
  "used-bytes": bytes,
  "total-bytes": bytes,
  "total-bytes-privileged": bytes,
  disk: list(disk),
});

const osFields = ["id", "name", "pretty-name", "version", "version-id", "variant", "variant-id", "machine"];
const osInfo = Object.fromEntries(
  [...osFields, "kernel-release", "kernel-version"].map((name) => [name, text]),
);
const command = object({ name: text, enabled: flag, "success-response": flag });

/** Answers of the guest agent: the description only says that there is an object. */
export const agentOverrides: readonly Override[] = [
  {
    operations: [`GET ${agent("network-get-interfaces")}`],
    recorded: ["get-nodes-node-qemu-vmid-agent-network-get-interfaces"],
    note: protocol,
    is: result(list(networkInterface)),
  },
  {
    operations: [`GET ${agent("info")}`],
    recorded: ["get-nodes-node-qemu-vmid-agent-info"],
    note: protocol,
    is: members({ version: text, supported_commands: list(command) }),
  },
  {
    operations: [`GET ${agent("get-host-name")}`],
    recorded: ["get-nodes-node-qemu-vmid-agent-get-host-name"],
    note: protocol,
    is: members({ "host-name": text }),
  },
  { operations: [`GET ${agent("get-osinfo")}`], note: `${protocol}: GuestOSInfo`, is: members(osInfo) },
  {
    operations: [`GET ${agent("get-fsinfo")}`],
    note: `${protocol}: GuestFilesystemInfo`,
    is: result(list(filesystem)),
  },
  {
    operations: [`GET ${agent("get-users")}`],
    note: `${protocol}: GuestUser`,
    is: result(list(object({ user: text, domain: text, "login-time": number }))),
  },
  {
    operations: [`GET ${agent("get-vcpus")}`],
    note: `${protocol}: GuestLogicalProcessor`,
    is: result(list(object({ "logical-id": whole, online: flag, "can-offline": flag }))),
  },
  {
    operations: [`GET ${agent("get-memory-blocks")}`],
    note: `${protocol}: GuestMemoryBlock`,
    is: result(list(object({ "phys-index": whole, online: flag, "can-offline": flag }))),
  },
  {
    operations: [`GET ${agent("get-memory-block-info")}`],
    note: `${protocol}: GuestMemoryBlockInfo`,
    is: members({ size: bytes }),
  },
  {
    operations: [`GET ${agent("get-timezone")}`],
    note: `${protocol}: GuestTimezone`,
    is: members({ zone: text, offset: whole }),
  },
  {
    operations: [
      `GET ${agent("get-time")}`,
      `POST ${agent("fsfreeze-freeze")}`,
      `POST ${agent("fsfreeze-thaw")}`,
    ],
    note: `${protocol}: guest-get-time; guest-fsfreeze-freeze; guest-fsfreeze-thaw`,
    is: result(whole),
  },
  {
    operations: [`POST ${agent("fsfreeze-status")}`],
    recorded: ["agent-fsfreeze-status-ok"],
    note: protocol,
    is: result(choice("thawed", "frozen")),
  },
  {
    operations: [`POST ${agent("fstrim")}`],
    note: `${protocol}: GuestFilesystemTrimResponse`,
    is: members({ paths: list(object({ path: text, trimmed: bytes, minimum: bytes, error: text })) }),
  },
  {
    operations: [
      `POST ${agent("ping")}`,
      `POST ${agent("shutdown")}`,
      `POST ${agent("suspend-disk")}`,
      `POST ${agent("suspend-hybrid")}`,
      `POST ${agent("suspend-ram")}`,
      `POST ${agent("set-user-password")}`,
    ],
    note: `${protocol}: commands without an answer of their own`,
    is: object({ result: map(anything) }),
  },
  {
    operations: [`GET ${agent("file-read")}`],
    recorded: ["get-nodes-node-qemu-vmid-agent-file-read"],
    has: { "bytes-read": bytes },
  },
];
