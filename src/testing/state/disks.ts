import { failure } from "../refusal.ts";
import { type Guest, type GuestConfig, parseSize, sizeOf } from "./guest.ts";
import { isAvailableOn, type Storage, type Volume, volumesOn } from "./storage.ts";
import { formatSize, printString, splitString } from "./strings.ts";
import type { World } from "./world.ts";

/** Storages that keep images as files in a folder per guest. */
const fileTypes = new Set(["dir", "nfs", "cifs", "cephfs", "btrfs", "glusterfs"]);

export const isFileStorage = (storage: Storage): boolean => fileTypes.has(storage.type);

const diskPattern = {
  qemu: /^(?:ide|sata|scsi|virtio|efidisk|tpmstate)\d+$/,
  lxc: /^(?:rootfs|mp\d+)$/,
} as const;

/** Keys of a configuration that hold volumes, CD drives included. */
export const isDiskKey = (type: "qemu" | "lxc", key: string): boolean => diskPattern[type].test(key);

/** The volume id a disk's property string begins with; undefined for `none` and devices of the host. */
export function volidOf(value: string | number | undefined): string | undefined {
  const parts = splitString(String(value ?? ""));
  const text = parts.get("") ?? parts.get("file") ?? parts.get("volume") ?? "";
  return /^[a-zA-Z][\w.-]*:/.test(text) ? text : undefined;
}

export const isCdrom = (value: string | number): boolean => String(value).includes("media=cdrom");

/** @throws Refusal 500 where the storage is unknown or not on that node. */
export function storageOn(world: World, name: string, node: string): Storage {
  const storage = world.storages.get(name);
  if (storage === undefined) throw failure(`storage '${name}' does not exist`);
  if (storage.disabled) throw failure(`storage '${name}' is disabled`);
  if (!isAvailableOn(storage, node)) throw failure(`storage '${name}' is not available on node '${node}'`);
  return storage;
}

export function findVolume(world: World, volid: string, node: string): Volume | undefined {
  const storage = world.storages.get(volid.split(":")[0] ?? "");
  return storage === undefined ? undefined : volumesOn(storage, node).get(volid);
}

interface NewVolume {
  readonly vmid: number;
  readonly size: number;
  readonly content: "images" | "rootdir";
  readonly format?: string | undefined;
  /** Instead of a number: `cloudinit`. */
  readonly suffix?: string | undefined;
  readonly isBase?: boolean | undefined;
}

/** The lowest free name for a volume of a guest. */
function freeName(volumes: ReadonlyMap<string, Volume>, storage: Storage, wanted: NewVolume): string {
  const extension = isFileStorage(storage) ? `.${wanted.format ?? "raw"}` : "";
  const folder = isFileStorage(storage) ? `${wanted.vmid}/` : "";
  const stem = `${wanted.isBase === true ? "base" : "vm"}-${wanted.vmid}`;
  const name = (suffix: string): string => `${storage.storage}:${folder}${stem}-${suffix}${extension}`;
  if (wanted.suffix !== undefined) return name(wanted.suffix);
  const stems = new Set([...volumes.keys()].map((volid) => volid.replace(/\.\w+$/, "")));
  let number = 0;
  while (stems.has(name(`disk-${number}`).replace(/\.\w+$/, ""))) number += 1;
  return name(`disk-${number}`);
}

/** Makes a volume for a guest and hands back its id. */
export function allocate(world: World, storage: Storage, node: string, wanted: NewVolume): string {
  const volumes = volumesOn(storage, node);
  const volid = freeName(volumes, storage, wanted);
  volumes.set(volid, {
    volid,
    content: wanted.content,
    format: isFileStorage(storage) ? (wanted.format ?? "raw") : "raw",
    size: wanted.size,
    ctime: Math.floor(world.clock.now() / 1000),
    vmid: wanted.vmid,
  });
  return volid;
}

const gibibyte = 1024 ** 3;

/** `local:8` asks for a new volume of 8 GiB, `local:cloudinit` for one with the cloud-init data. */
const request = /^([a-zA-Z][\w.-]*):(\d+(?:\.\d+)?|cloudinit)$/;

/**
 * A disk as the configuration keeps it: new volumes made, sizes filled in, keys in order.
 * @throws Refusal 500 for a volume or storage that is not there.
 */
export function settleDisk(world: World, guest: Guest, value: string): string {
  const parts = splitString(value);
  const file = parts.get("") ?? parts.get("file") ?? parts.get("volume") ?? "";
  for (const key of ["", "file", "volume"]) parts.delete(key);
  const [, storageName, amount = ""] = request.exec(file) ?? [];
  if (storageName !== undefined)
    return printString(newVolume(world, guest, storageName, amount, parts), parts);
  if (!/^[a-zA-Z][\w.-]*:/.test(file)) return printString(file, parts);
  const storage = storageOn(world, file.split(":")[0] ?? "", guest.node);
  const volume = volumesOn(storage, guest.node).get(file);
  if (volume === undefined) throw failure(`volume '${file}' does not exist`);
  if (!parts.has("size")) parts.set("size", formatSize(volume.size));
  return printString(file, parts);
}

function newVolume(
  world: World,
  guest: Guest,
  storageName: string,
  amount: string,
  parts: Map<string, string>,
): string {
  const storage = storageOn(world, storageName, guest.node);
  const format =
    parts.get("format") ?? (guest.type === "qemu" && amount === "cloudinit" ? "qcow2" : undefined);
  parts.delete("format");
  const content = guest.type === "lxc" ? "rootdir" : "images";
  const base = { vmid: guest.vmid, content, format } as const;
  if (amount === "cloudinit") {
    parts.set("media", "cdrom");
    return allocate(world, storage, guest.node, { ...base, size: 4 * 1024 * 1024, suffix: "cloudinit" });
  }
  const size = Math.round(Number(amount) * gibibyte);
  parts.set("size", formatSize(size));
  return allocate(world, storage, guest.node, { ...base, size });
}

/** Where a disk goes that is taken out of a configuration: `unused0` and so on. */
export function addUnused(config: GuestConfig, volid: string): void {
  let number = 0;
  while (config[`unused${number}`] !== undefined) number += 1;
  config[`unused${number}`] = volid;
}

export function removeVolume(world: World, volid: string, node: string): void {
  const storage = world.storages.get(volid.split(":")[0] ?? "");
  if (storage !== undefined) volumesOn(storage, node).delete(volid);
}

/** Every volume a configuration names, CD images left out. */
export function volumesOf(guest: Guest): string[] {
  return Object.entries(guest.config)
    .filter(([key, value]) =>
      isDiskKey(guest.type, key) || /^unused\d+$/.test(key)
        ? !isCdrom(value) || String(value).includes("cloudinit")
        : false,
    )
    .flatMap(([, value]) => volidOf(value) ?? []);
}

/** `+2G` adds, `32G` sets; a disk never shrinks. */
export function grownSize(current: string | number, wanted: string): number {
  const bytes = parseSize(wanted.replace(/^\+/, ""));
  return wanted.startsWith("+") ? sizeOf(current) + bytes : bytes;
}
