import { type GuestOptions, wrongEntry } from "../options.ts";
import { createAgent } from "../state/agent.ts";
import type { Guest, GuestConfig } from "../state/guest.ts";
import { volumesOn } from "../state/storage.ts";
import type { World } from "../state/world.ts";
import { addToPool } from "./pools.ts";

const roles = ["web", "db", "mail", "cache", "build", "monitor", "proxy", "files"] as const;
const stages = ["prod", "staging", "dev"] as const;

/** Descriptions of guests as a cluster of that size might have them. */
function inventGuests(world: World, count: number): GuestOptions[] {
  const { random } = world;
  const nodes = [...world.nodes.keys()];
  return Array.from({ length: count }, (_, index) => {
    const role = random.pick(roles);
    return {
      vmid: 100 + index,
      type: index % 5 === 4 ? "lxc" : "qemu",
      node: nodes[index % nodes.length],
      name: `${role}-${index + 1}`,
      status: random.next() < 0.7 ? "running" : "stopped",
      tags: [role, random.pick(stages)].sort(),
      cores: random.pick([1, 2, 4, 8]),
      memoryMiB: random.pick([512, 1024, 2048, 4096]),
    };
  });
}

/** Where the disks of new guests go: the first storage that takes them. */
function diskStorage(world: World, type: "qemu" | "lxc"): string | undefined {
  const kind = type === "lxc" ? "rootdir" : "images";
  return [...world.storages.values()].find((storage) => storage.content.includes(kind))?.storage;
}

function diskOf(world: World, vmid: number, type: "qemu" | "lxc"): string | undefined {
  const storage = diskStorage(world, type);
  return storage === undefined ? undefined : `${storage}:vm-${vmid}-disk-0`;
}

function qemuConfig(world: World, vmid: number, options: GuestOptions): GuestConfig {
  const disk = diskOf(world, vmid, "qemu");
  const ctime = Math.floor(world.clock.now() / 1000) - world.random.integer(1, 300) * 86_400;
  return {
    name: options.name ?? `vm-${vmid}`,
    cores: options.cores ?? 1,
    sockets: 1,
    memory: String(options.memoryMiB ?? 512),
    ostype: "l26",
    scsihw: "virtio-scsi-single",
    net0: `virtio=${world.random.mac()},bridge=vmbr0,firewall=1`,
    boot: disk === undefined ? "order=net0" : "order=scsi0;net0",
    ...(disk === undefined ? {} : { scsi0: `${disk},iothread=1,size=32G` }),
    smbios1: `uuid=${world.random.uuid()}`,
    vmgenid: world.random.uuid(),
    meta: `creation-qemu=10.1.2,ctime=${ctime}`,
  };
}

function lxcConfig(world: World, vmid: number, options: GuestOptions): GuestConfig {
  const disk = diskOf(world, vmid, "lxc");
  return {
    hostname: options.name ?? `ct-${vmid}`,
    arch: "amd64",
    cores: options.cores ?? 1,
    memory: options.memoryMiB ?? 512,
    swap: 512,
    ostype: "debian",
    unprivileged: 1,
    features: "nesting=1",
    net0: `name=eth0,bridge=vmbr0,firewall=1,hwaddr=${world.random.mac()},ip=dhcp,type=veth`,
    ...(disk === undefined ? {} : { rootfs: `${disk},size=8G` }),
  };
}

function configFrom(world: World, vmid: number, options: GuestOptions): GuestConfig {
  const made = options.type === "lxc" ? lxcConfig(world, vmid, options) : qemuConfig(world, vmid, options);
  const tags: GuestConfig =
    options.tags === undefined || options.tags.length === 0 ? {} : { tags: options.tags.join(";") };
  const template: GuestConfig = options.template === true ? { template: 1 } : {};
  return { ...(options.config ?? made), ...statedBy(options), ...tags, ...template };
}

/** What was said in so many words holds beside a configuration of one's own. */
function statedBy({ type, name, cores, memoryMiB }: GuestOptions): GuestConfig {
  return {
    ...(name !== undefined && { [type === "lxc" ? "hostname" : "name"]: name }),
    ...(cores !== undefined && { cores }),
    ...(memoryMiB !== undefined && { memory: type === "lxc" ? memoryMiB : String(memoryMiB) }),
  };
}

/** The least free number; `from` is one below which none is free. */
function freeVmid(world: World, from: number): number {
  let vmid = from;
  while (world.guests.has(vmid)) vmid += 1;
  return vmid;
}

function check(world: World, vmid: number, node: string): void {
  if (!Number.isInteger(vmid) || vmid < 100 || vmid > 999_999_999) {
    throw wrongEntry("guests[].vmid", vmid, "a whole number from 100 to 999999999");
  }
  if (world.guests.has(vmid)) throw wrongEntry("guests[].vmid", vmid, "a number that is not taken");
  if (!world.nodes.has(node)) {
    throw wrongEntry("guests[].node", node, `one of ${[...world.nodes.keys()].join(", ")}`);
  }
}

const diskKey = /^(?:(?:ide|sata|scsi|virtio|efidisk|tpmstate|unused|mp)\d+|rootfs)$/;

/** The disks of a configuration become volumes of their storages. */
function registerVolumes(world: World, guest: Guest): void {
  for (const [key, value] of Object.entries(guest.config)) {
    if (!diskKey.test(key)) continue;
    const volid = /^([a-zA-Z][\w.-]*:[^,]+)/.exec(String(value))?.[1];
    const storage = world.storages.get(volid?.split(":")[0] ?? "");
    if (volid === undefined || storage === undefined || String(value).includes("media=cdrom")) continue;
    const bytes = /size=(\d+)G/.exec(String(value))?.[1] ?? "1";
    volumesOn(storage, guest.node).set(volid, {
      volid,
      content: guest.type === "lxc" ? "rootdir" : "images",
      format: volid.endsWith(".qcow2") ? "qcow2" : "raw",
      size: Number(bytes) * 1024 ** 3,
      ctime: Math.floor(world.clock.now() / 1000),
      vmid: guest.vmid,
    });
  }
}

function addGuest(world: World, vmid: number, options: GuestOptions, fallbackNode: string): void {
  const node = options.node ?? fallbackNode;
  check(world, vmid, node);
  const nowMs = world.clock.now();
  const guest: Guest = {
    vmid,
    type: options.type ?? "qemu",
    node,
    config: configFrom(world, vmid, options),
    pending: {},
    pendingDelete: new Set(),
    status: options.status ?? "stopped",
    paused: false,
    startedMs: nowMs - world.random.integer(60, 30 * 86_400) * 1000,
    pid: world.random.integer(1000, 99_999),
    snapshots: new Map(),
    parent: undefined,
    held: undefined,
    ignoresShutdown: options.ignoresShutdown ?? false,
    agent: createAgent(options.name ?? String(options.config?.["name"] ?? `guest-${vmid}`)),
  };
  world.guests.set(vmid, guest);
  if (options.pool !== undefined) addToPool(world, options.pool, vmid);
  registerVolumes(world, guest);
}

export function seedGuests(world: World, guests: number | readonly GuestOptions[]): void {
  const nodes = [...world.nodes.keys()];
  const list = typeof guests === "number" ? inventGuests(world, guests) : guests;
  let free = 100;
  for (const [index, options] of list.entries()) {
    free = freeVmid(world, free);
    addGuest(world, options.vmid ?? free, options, nodes[index % nodes.length] ?? "");
  }
}
