/** A volume of a storage: `local:100/vm-100-disk-0.qcow2`. */
export interface VolumeId {
  storage: string;
  /** Name of the volume on its storage. */
  name: string;
}

/** Takes a volume id apart; undefined for what is none, for instance `none`, `cdrom` or a path. */
export function parseVolumeId(text: string): VolumeId | undefined {
  const [, storage, name] = /^([a-z][a-z0-9\-_.]*[a-z0-9]):(.+)$/is.exec(text) ?? [];
  return storage === undefined || name === undefined ? undefined : { storage, name };
}

/** Puts a volume id together. */
export const formatVolumeId = ({ storage, name }: VolumeId): string => `${storage}:${name}`;
