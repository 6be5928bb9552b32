import { findVolume, isFileStorage, volumesOf } from "./disks.ts";
import type { Guest } from "./guest.ts";
import type { World } from "./world.ts";

/** Storages that keep snapshots themselves. */
const snapshotting = new Set(["lvmthin", "zfspool", "rbd", "btrfs", "zfs"]);

/** Raw files know no snapshots, and containers on plain folders neither (FACTS 91). */
function volumeCan(world: World, guest: Guest, volid: string): boolean {
  const storage = world.storages.get(volid.split(":")[0] ?? "");
  if (storage === undefined) return false;
  if (snapshotting.has(storage.type)) return true;
  const format = findVolume(world, volid, guest.node)?.format;
  return guest.type === "qemu" && isFileStorage(storage) && (format === "qcow2" || volid.endsWith(".qcow2"));
}

export const canSnapshot = (world: World, guest: Guest): boolean =>
  volumesOf(guest).every((volid) => volumeCan(world, guest, volid));

/** A linked clone needs a template, whose volumes stay as they are. */
export const canCloneLinked = (guest: Guest): boolean => guest.config["template"] === 1;
