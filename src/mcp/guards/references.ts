import { isUpid, parseUpid } from "../../codecs/upid.ts";
import type { Endpoint } from "../endpoint.ts";

/** What a call names, wherever it names it: in the path, in parameters, inside volume names. */
export interface References {
  readonly nodes: readonly string[];
  /** Guests that exist, or should. */
  readonly vmids: readonly number[];
  /** A guest that is to be made, or replaced. */
  readonly newVmids: readonly number[];
}

const nodeParameters = new Set(["node", "nodes", "target", "target-node"]);
const vmidParameters = new Set(["vmid", "vmids", "vms", "target-vmid", "guest", "guests"]);
const newVmidParameters = new Set(["newid"]);

/** `local-lvm:vm-100-disk-0`, `base-100-…`, `subvol-100-…`, `local:100/vm-100-…`, `vzdump-qemu-100-…`, `backup/ct/100/…` */
const vmidsInVolumes = [
  /(?:^|[:/,=])(?:vm|base|basevol|subvol)-(\d+)-/g,
  /:(\d+)\//g,
  /vzdump-(?:qemu|lxc|openvz)-(\d+)-/g,
  /(?:^|[:/])(?:vm|ct)\/(\d+)\//g,
];

/** Calls that make a guest under the number of their parameter `vmid`. */
const creates = /^\/nodes\/\{node\}\/(qemu|lxc)$/;

export function referencesOf(
  { method, template, values }: Endpoint,
  params: Readonly<Record<string, unknown>>,
): References {
  const isCreate = method === "POST" && creates.test(template);
  const given = Object.entries({ ...params, ...values });
  const named = (names: ReadonlySet<string>): string[] =>
    given.filter(([name]) => names.has(name)).flatMap(([, value]) => listed(value));
  const numbered = (names: ReadonlySet<string>): number[] => named(names).map(Number);
  const created = isCreate ? numbered(new Set(["vmid"])) : [];
  const mentioned = [
    ...numbered(vmidParameters),
    ...given.flatMap(([, value]) => volumeOwners(value)),
    ...taskSubject(values["upid"]),
  ];
  return {
    nodes: unique(named(nodeParameters)),
    // A new guest's own disks bear its number.
    vmids: unique(mentioned.filter((vmid) => !created.includes(vmid))),
    newVmids: unique([...created, ...numbered(newVmidParameters)]),
  };
}

/** Lists come as arrays or joined by commas, semicolons or blanks (FACTS 49). */
export function listed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  if (typeof value !== "string" && typeof value !== "number") return [];
  return String(value)
    .split(/[,;\s\0]+/)
    .filter((item) => item !== "");
}

function volumeOwners(value: unknown): number[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(volumeOwners);
  if (typeof value !== "string") return [];
  return vmidsInVolumes.flatMap((pattern) =>
    [...value.matchAll(pattern)].map(([, digits]) => Number(digits)),
  );
}

/** The guest a task is about; tasks about something else have other words there, or none. */
function taskSubject(upid: string | undefined): number[] {
  if (upid === undefined || !isUpid(upid)) return [];
  const { id } = parseUpid(upid);
  return /^[1-9]\d{2,8}$/.test(id) ? [Number(id)] : [];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
