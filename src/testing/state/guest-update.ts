import { failure, invalid } from "../refusal.ts";
import { addUnused, isCdrom, isDiskKey, removeVolume, settleDisk, volidOf } from "./disks.ts";
import type { Guest, GuestConfig } from "./guest.ts";
import { normalisedFlag, printString, splitString } from "./strings.ts";
import { tagsFrom } from "./tags.ts";
import type { World } from "./world.ts";

export interface GuestChange {
  readonly set: Readonly<Record<string, string | number>>;
  readonly remove: readonly string[];
  /** Pending values to forget. */
  readonly revert: readonly string[];
}

const models = new Set([
  "e1000",
  "e1000-82540em",
  "e1000-82544gc",
  "e1000-82545em",
  "e1000e",
  "i82551",
  "i82557b",
  "i82559er",
  "ne2k_isa",
  "ne2k_pci",
  "pcnet",
  "rtl8139",
  "virtio",
  "vmxnet3",
]);

const macPrefix = (world: World): string => world.options.get("mac_prefix") ?? "BC:24:11";

/** `model=virtio,bridge=vmbr0` becomes `virtio=<MAC>,bridge=vmbr0` (FACTS 57). */
function qemuNet(world: World, value: string): string {
  const parts = splitString(value);
  let model = parts.get("model") ?? parts.get("") ?? "virtio";
  let mac = parts.get("macaddr");
  for (const [key, given] of parts) {
    if (!models.has(key)) continue;
    model = key;
    mac = given;
    parts.delete(key);
  }
  for (const key of ["", "model", "macaddr"]) parts.delete(key);
  const rest = new Map([...parts].map(([key, given]) => [key, netFlag(key, given)]));
  return printString(`${model}=${(mac ?? world.random.mac(macPrefix(world))).toUpperCase()}`, rest);
}

const netFlag = (key: string, value: string): string =>
  key === "firewall" || key === "link_down" ? normalisedFlag(value) : value;

function lxcNet(world: World, value: string): string {
  const parts = splitString(value);
  const name = parts.get("name") ?? "eth0";
  parts.delete("name");
  const mac = parts.get("hwaddr") ?? world.random.mac(macPrefix(world));
  parts.set("hwaddr", mac.toUpperCase());
  if (!parts.has("type")) parts.set("type", "veth");
  return printString(`name=${name}`, new Map([...parts].map(([key, given]) => [key, netFlag(key, given)])));
}

/** A value as the server keeps it: network cards with their address, volumes that exist, tags in order. */
function settle(world: World, guest: Guest, key: string, value: string | number): string | number {
  if (typeof value === "number") return value;
  if (/^net\d+$/.test(key)) return guest.type === "qemu" ? qemuNet(world, value) : lxcNet(world, value);
  if (isDiskKey(guest.type, key)) return settleDisk(world, guest, value);
  if (key === "tags") return tagsFrom(world, value);
  if (key === "description" && guest.type === "lxc" && !value.endsWith("\n")) return `${value}\n`;
  return value;
}

/** Keys that take effect at once on a running guest; the others wait (FACTS 60). */
const immediate = {
  qemu: /^(?:description|hookscript|lock|migrate_(?:downtime|speed)|name|onboot|protection|shares|startup|tags|vmstatestorage|cpulimit|cpuunits|hotplug|parent|snapstate|net\d+|usb\d+|unused\d+|(?:scsi|virtio|sata|ide)\d+)$/,
  lxc: /^(?:description|hookscript|lock|onboot|protection|startup|tags|memory|swap|cores|cpulimit|cpuunits|hostname|nameserver|searchdomain|timezone|net\d+|mp\d+|unused\d+)$/,
} as const;

const isImmediate = (guest: Guest, key: string): boolean =>
  guest.status === "stopped" || immediate[guest.type].test(key);

/** A disk that leaves the configuration stays as `unusedN`; an unused one is destroyed. */
function drop(world: World, guest: Guest, key: string): void {
  const value = guest.config[key];
  delete guest.config[key];
  const volid = volidOf(value);
  if (value === undefined || volid === undefined) return;
  if (/^unused\d+$/.test(key)) removeVolume(world, volid, guest.node);
  else if (isDiskKey(guest.type, key) && !isCdrom(value)) addUnused(guest.config, volid);
}

function setNow(world: World, guest: Guest, key: string, value: string | number): void {
  const before = guest.config[key];
  const isReplaced = before !== undefined && isDiskKey(guest.type, key) && volidOf(before) !== volidOf(value);
  if (isReplaced) drop(world, guest, key);
  guest.config[key] = value;
  delete guest.pending[key];
  guest.pendingDelete.delete(key);
}

function removeKey(world: World, guest: Guest, key: string): void {
  delete guest.pending[key];
  if (isImmediate(guest, key)) drop(world, guest, key);
  else if (guest.config[key] !== undefined) guest.pendingDelete.add(key);
}

function setKey(world: World, guest: Guest, key: string, value: string | number): void {
  if (isImmediate(guest, key)) return setNow(world, guest, key, value);
  guest.pendingDelete.delete(key);
  if (guest.config[key] === value) delete guest.pending[key];
  else guest.pending[key] = value;
}

/** @throws Refusal 400 where the same key is set and removed (FACTS 50). */
export function checkChange({ set, remove }: GuestChange): void {
  const both = remove.find((key) => key in set);
  if (both !== undefined) {
    throw invalid({ delete: `you can't use '-${both}' and -delete ${both}' at the same time` });
  }
}

/** Makes a change: at once where that is possible, else it waits for the next start. */
export function applyChange(world: World, guest: Guest, change: GuestChange): void {
  const settled = Object.entries(change.set).map(
    ([key, value]) => [key, settle(world, guest, key, value)] as const,
  );
  for (const key of change.revert) {
    delete guest.pending[key];
    guest.pendingDelete.delete(key);
  }
  for (const key of change.remove) removeKey(world, guest, key);
  for (const [key, value] of settled) setKey(world, guest, key, value);
}

/** What waited takes effect: the guest starts cold. */
export function applyPending(world: World, guest: Guest): void {
  const waiting: GuestConfig = { ...guest.pending };
  for (const key of guest.pendingDelete) drop(world, guest, key);
  guest.pendingDelete.clear();
  for (const [key, value] of Object.entries(waiting)) setNow(world, guest, key, value);
}

/** @throws Refusal 500 where a configuration has a lock (FACTS 70). */
export function checkLock(guest: Guest): void {
  const lock = guest.config["lock"];
  if (lock !== undefined) throw failure(`${guest.type === "lxc" ? "CT" : "VM"} is locked (${lock})`);
}
