import type { GuestAgent } from "./agent.ts";
import type { Task } from "./task.ts";

/** A configuration as the server answers it: numbers where the schema says integer or boolean, else strings. */
export type GuestConfig = Record<string, string | number>;

export interface Snapshot {
  readonly name: string;
  readonly description: string;
  readonly parent?: string | undefined;
  readonly snaptime: number;
  readonly vmstate: boolean;
  config: GuestConfig;
}

export interface Guest {
  readonly vmid: number;
  readonly type: "qemu" | "lxc";
  node: string;
  config: GuestConfig;
  /** Values that wait for the next cold start (FACTS 60). */
  pending: GuestConfig;
  readonly pendingDelete: Set<string>;
  status: "running" | "stopped";
  paused: boolean;
  startedMs: number;
  pid: number;
  readonly snapshots: Map<string, Snapshot>;
  /** The snapshot the current state descends from. */
  parent: string | undefined;
  /** The last task in line for the lock of its configuration file (FACTS 70). */
  held: Task | undefined;
  /** Its operating system does not react to a shutdown. */
  readonly ignoresShutdown: boolean;
  readonly agent: GuestAgent;
}

export const guestName = (guest: Guest): string =>
  String(guest.config[guest.type === "lxc" ? "hostname" : "name"] ?? fallbackName(guest));

const fallbackName = (guest: Guest): string => `${guest.type === "lxc" ? "CT" : "VM"}${guest.vmid}`;

export const isTemplate = (guest: Guest): boolean => guest.config["template"] === 1;

export const guestTags = (guest: Guest): string | undefined => {
  const tags = guest.config["tags"];
  return tags === undefined || tags === "" ? undefined : String(tags);
};

/** Virtual processors, as the lists count them. */
export function guestCpus(guest: Guest): number {
  const { config } = guest;
  if (guest.type === "lxc") return Number(config["cores"] ?? config["cpulimit"] ?? 0);
  return Number(config["vcpus"] ?? Number(config["sockets"] ?? 1) * Number(config["cores"] ?? 1));
}

/** Memory in bytes; `memory` is a property string on qemu ("512" or "current=512"). */
export function guestMemoryBytes(guest: Guest): number {
  const digits = /(\d+)/.exec(String(guest.config["memory"] ?? 512))?.[1] ?? "512";
  return Number(digits) * 1024 * 1024;
}

/** The seconds a guest has been running at the virtual time `nowMs`. */
export function uptimeSeconds(guest: Guest, nowMs: number): number {
  return guest.status === "running" ? Math.max(0, Math.floor((nowMs - guest.startedMs) / 1000)) : 0;
}

const sizes: Record<string, number> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };

/** Bytes from the server's notation of sizes, for instance `32G`. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([KMGT]?)$/.exec(text);
  return match === null ? 0 : Number(match[1]) * (sizes[match[2] ?? ""] ?? 1);
}

/** The `size=` of a volume's property string in bytes. */
export function sizeOf(volume: string | number | undefined): number {
  return parseSize(/(?:^|,)size=([^,]+)/.exec(String(volume ?? ""))?.[1] ?? "0");
}

/** What the lists show as `maxdisk`: the boot disk of a VM, the root file system of a container. */
export function guestDiskBytes(guest: Guest): number {
  if (guest.type === "lxc") return sizeOf(guest.config["rootfs"]);
  const order = /order=([^,]*)/.exec(String(guest.config["boot"] ?? ""))?.[1] ?? "";
  const disk = order.split(";").find((key) => /^(?:scsi|virtio|sata|ide)\d+$/.test(key));
  return disk === undefined ? 0 : sizeOf(guest.config[disk]);
}
