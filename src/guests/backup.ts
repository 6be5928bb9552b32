import type { Task } from "../tasks/task.ts";
import type { VerbOptions, Voice } from "./voice.ts";

export interface BackupParams {
  /** Where to; the node's default storage for backups otherwise. */
  readonly storage?: string | undefined;
  /** The server's default is `snapshot`, which does not stop the guest. */
  readonly mode?: "snapshot" | "suspend" | "stop" | undefined;
  readonly compress?: "0" | "gzip" | "lzo" | "zstd" | undefined;
  /** Notes of the backup; `{{guestname}}`, `{{node}}` and `{{vmid}}` are filled in. Needs `storage`. */
  readonly "notes-template"?: string | undefined;
  /** Keep it from being pruned. Needs `storage`. */
  readonly protected?: boolean | undefined;
  /** Prune older backups of the guest afterwards, by the rules of the storage. */
  readonly remove?: boolean | undefined;
  /** KiB a second. */
  readonly bwlimit?: number | undefined;
}

export interface RestoreParams {
  /** The backup: `local:backup/vzdump-qemu-100-2026_01_01-00_00_00.vma.zst`. */
  readonly archive: string;
  /** Storage of the disks; otherwise where they were. */
  readonly storage?: string | undefined;
  /** Start the guest afterwards. */
  readonly start?: boolean | undefined;
  /** With new MAC addresses. */
  readonly unique?: boolean | undefined;
  /** KiB a second. */
  readonly bwlimit?: number | undefined;
}

export interface BackupVerbs {
  backup(params?: BackupParams, options?: VerbOptions): Promise<Task>;
  /**
   * Replaces the guest and all of its disks by a backup; it must be stopped.
   * A backup becomes another guest by `createGuest({ archive })`.
   */
  restore(params: RestoreParams, options?: VerbOptions): Promise<Task>;
}

export function backupVerbs(voice: Voice): BackupVerbs {
  return {
    backup: (params, options) =>
      voice.task(
        "back up",
        ({ place, sendNode }) => sendNode("POST", "vzdump", { ...params, vmid: place.vmid }),
        options,
      ),
    restore: ({ archive, ...params }, options) =>
      voice.task(
        "restore",
        ({ place: { type, vmid }, sendNode }) => {
          const source = type === "qemu" ? { archive } : { ostemplate: archive, restore: true };
          return sendNode("POST", type, { ...params, ...source, vmid, force: true });
        },
        options,
      ),
  };
}
