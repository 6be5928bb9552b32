import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { refused } from "../errors/refused.ts";

/** A volume of a storage: `local:100/vm-100-disk-0.qcow2`. */
export interface VolumeId {
  storage: string;
  /** Name of the volume on its storage. */
  name: string;
}

/**
 * Takes a volume id apart; undefined for text that is none, for instance `none`, `cdrom` or a path.
 * @throws InvalidParametersError for what is no text.
 */
export function parseVolumeId(text: string): VolumeId | undefined {
  if (typeof text !== "string") throw refused("volume", 'text such as "local:iso/debian.iso"', kindOf(text));
  const [, storage, name] = /^([a-z][a-z0-9\-_.]*[a-z0-9]):(.+)$/is.exec(text) ?? [];
  return storage === undefined || name === undefined ? undefined : { storage, name };
}

/**
 * Puts a volume id together.
 * @throws InvalidParametersError for what has no storage or no name.
 */
export function formatVolumeId(volume: VolumeId): string {
  const isVolume =
    isPlainObject(volume) && typeof volume.storage === "string" && typeof volume.name === "string";
  if (!isVolume) throw refused("volume", "an object with storage and name", kindOf(volume));
  return `${volume.storage}:${volume.name}`;
}
