import type { GuestConfig } from "./guest.ts";

/** One volume; `volid` is its name everywhere on the wire. */
export interface Volume {
  readonly volid: string;
  readonly content: string;
  readonly format: string;
  size: number;
  used?: number | undefined;
  readonly ctime: number;
  readonly vmid?: number | undefined;
  notes?: string | undefined;
  protected?: boolean | undefined;
  readonly parent?: string | undefined;
  /** The guest as it was, where this is its backup. */
  readonly backupOf?: { readonly type: "qemu" | "lxc"; readonly config: GuestConfig } | undefined;
}

export interface Storage {
  readonly storage: string;
  readonly type: string;
  shared: boolean;
  /** Where it is available; undefined means everywhere. */
  nodes: readonly string[] | undefined;
  disabled: boolean;
  content: readonly string[];
  readonly totalBytes: number;
  readonly usedBytes: number;
  /** The rest of its configuration, as written. */
  readonly config: Map<string, string | number>;
  /** Whoever asks it for anything waits for ever. */
  isHung: boolean;
  /** Volumes by node (`""` for shared storages) and volume id. */
  readonly volumes: Map<string, Map<string, Volume>>;
}

export function isAvailableOn(storage: Storage, node: string): boolean {
  return !storage.disabled && (storage.nodes === undefined || storage.nodes.includes(node));
}

/** The volumes of a storage as one node sees them. */
export function volumesOn(storage: Storage, node: string): Map<string, Volume> {
  const place = storage.shared ? "" : node;
  const found = storage.volumes.get(place);
  if (found !== undefined) return found;
  const created = new Map<string, Volume>();
  storage.volumes.set(place, created);
  return created;
}
