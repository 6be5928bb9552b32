import {
  type Guest,
  guestCpus,
  guestDiskBytes,
  guestMemoryBytes,
  guestName,
  guestTags,
  isTemplate,
  uptimeSeconds,
} from "./guest.ts";
import type { ClusterNode } from "./node.ts";
import type { World } from "./world.ts";

/** A share between 0 and 1 that is the same for the same guest or node and wanders slowly with time. */
function wandering(key: number, nowMs: number): number {
  return 0.5 + 0.3 * Math.sin(key * 12.9898) + 0.2 * Math.sin(key + nowMs / 600_000);
}

interface Load {
  readonly cpu: number;
  readonly mem: number;
  readonly netin: number;
  readonly netout: number;
  readonly diskread: number;
  readonly diskwrite: number;
}

const idle: Load = { cpu: 0, mem: 0, netin: 0, netout: 0, diskread: 0, diskwrite: 0 };

/** What a guest uses; a guest that does not run uses nothing. */
export function guestLoad(guest: Guest, nowMs: number): Load {
  if (guest.status !== "running") return idle;
  const share = wandering(guest.vmid, nowMs);
  const seconds = uptimeSeconds(guest, nowMs);
  return {
    cpu: Math.round(share * 4_000_000) / 10_000_000,
    mem: Math.round(guestMemoryBytes(guest) * (0.25 + share / 2)),
    netin: seconds * Math.round(share * 20_000),
    netout: seconds * Math.round(share * 9_000),
    diskread: seconds * Math.round(share * 4_000),
    diskwrite: seconds * Math.round(share * 7_000),
  };
}

const pressures = {
  pressurecpusome: 0,
  pressurecpufull: 0,
  pressureiosome: 0,
  pressureiofull: 0,
  pressurememorysome: 0,
  pressurememoryfull: 0,
};

const optional = (name: string, value: unknown): Record<string, unknown> =>
  value === undefined ? {} : { [name]: value };

/** What both kinds of guests show in the lists of their node. */
function commonRow(guest: Guest, nowMs: number): Record<string, unknown> {
  const load = guestLoad(guest, nowMs);
  return {
    vmid: guest.vmid,
    name: guestName(guest),
    status: guest.status,
    uptime: uptimeSeconds(guest, nowMs),
    cpu: load.cpu,
    cpus: guestCpus(guest),
    mem: load.mem,
    maxmem: guestMemoryBytes(guest),
    disk: 0,
    maxdisk: guestDiskBytes(guest),
    netin: load.netin,
    netout: load.netout,
    ...optional("tags", guestTags(guest)),
    ...optional("lock", guest.config["lock"]),
    ...(isTemplate(guest) ? { template: 1 } : {}),
    ...(guest.status === "running" ? { pid: guest.pid, ...pressures } : {}),
  };
}

export const qmpStatus = (guest: Guest): string => (guest.paused ? "paused" : guest.status);

/** A row of `/nodes/{node}/qemu`; `full` adds what only QMP knows (FACTS 76). */
export function qemuRow(guest: Guest, nowMs: number, full: boolean): Record<string, unknown> {
  const memhost = guest.status === "running" ? Math.round(guestLoad(guest, nowMs).mem * 1.05) : 0;
  return { ...commonRow(guest, nowMs), memhost, ...(full ? { qmpstatus: qmpStatus(guest) } : {}) };
}

/** A row of `/nodes/{node}/lxc`. */
export function lxcRow(guest: Guest, nowMs: number): Record<string, unknown> {
  const { diskread, diskwrite } = guestLoad(guest, nowMs);
  const swap = Number(guest.config["swap"] ?? 512);
  return {
    ...commonRow(guest, nowMs),
    type: "lxc",
    swap: 0,
    maxswap: swap * 1024 * 1024,
    diskread,
    diskwrite,
    disk: guest.status === "running" ? Math.round(guestDiskBytes(guest) * 0.3) : 0,
  };
}

/** What `/cluster/resources` shows of a guest once its node has announced it. */
export function announcementOf(guest: Guest, nowMs: number): Record<string, unknown> {
  const load = guestLoad(guest, nowMs);
  return {
    name: guestName(guest),
    status: guest.status,
    template: isTemplate(guest) ? 1 : 0,
    uptime: uptimeSeconds(guest, nowMs),
    maxcpu: guestCpus(guest),
    maxmem: guestMemoryBytes(guest),
    maxdisk: guestDiskBytes(guest),
    disk: 0,
    memhost: load.mem,
    ...load,
  };
}

interface NodeLoad {
  readonly cpu: number;
  readonly mem: number;
  readonly disk: number;
  readonly uptime: number;
}

export function nodeLoad(world: World, node: ClusterNode): NodeLoad {
  const nowMs = world.clock.now();
  const share = wandering(node.nodeid, nowMs);
  return {
    cpu: Math.round(share * 5_000_000) / 10_000_000,
    mem: Math.round(node.memoryBytes * (0.2 + share / 2)),
    disk: Math.round(node.diskBytes * 0.15),
    uptime: Math.max(0, Math.floor((nowMs - node.bootedMs) / 1000)),
  };
}
