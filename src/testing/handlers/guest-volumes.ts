import { allocate, findVolume, isCdrom, isDiskKey, storageOn, volidOf } from "../state/disks.ts";
import { type Guest, type GuestConfig, sizeOf } from "../state/guest.ts";
import { type Context, optionalText } from "./context.ts";

/** The disks of a configuration, CD drives left out. */
export const disksOf = (type: Guest["type"], config: GuestConfig): [string, string][] =>
  Object.entries(config)
    .filter(([key, value]) => isDiskKey(type, key) && !isCdrom(value) && volidOf(value) !== undefined)
    .map(([key, value]) => [key, String(value)]);

/** A disk with another volume in front. */
export const withVolume = (value: string, volid: string): string => value.replace(/^[^,]*/, volid);

/** A new volume for a disk: on the storage and in the format the call names, else like the old one. */
export function copyDisk(context: Context, from: Guest, to: Guest, value: string): string {
  const { world } = context;
  const source = volidOf(value) ?? "";
  const name = optionalText(context, "storage") ?? source.split(":")[0] ?? "";
  const storage = storageOn(world, name, to.node);
  const format = optionalText(context, "format") ?? findVolume(world, source, from.node)?.format;
  const content = to.type === "lxc" ? "rootdir" : "images";
  return withVolume(
    value,
    allocate(world, storage, to.node, { vmid: to.vmid, size: sizeOf(value), content, format }),
  );
}
