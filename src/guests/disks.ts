import type { Task } from "../tasks/task.ts";
import type { VerbOptions, Voice } from "./voice.ts";

export interface MoveDiskParams {
  /** Storage to go to. */
  readonly storage?: string | undefined;
  /** Remove the old one afterwards; otherwise it stays as an unused disk. */
  readonly delete?: boolean | undefined;
  /** Virtual machines only. */
  readonly format?: "raw" | "qcow2" | "vmdk" | undefined;
  /** Hand it over to another guest instead. */
  readonly "target-vmid"?: number | undefined;
  /** Its name there: `scsi1`, `mp0`. */
  readonly "target-disk"?: string | undefined;
  /** KiB a second. */
  readonly bwlimit?: number | undefined;
}

export interface DiskVerbs {
  /** Sets the size (`"64G"`) or adds to it (`"+10G"`); disks never shrink. */
  resizeDisk(disk: string, size: string, options?: VerbOptions): Promise<Task>;
  moveDisk(disk: string, params: MoveDiskParams, options?: VerbOptions): Promise<Task>;
}

export function diskVerbs(voice: Voice): DiskVerbs {
  return {
    resizeDisk: (disk, size, options) =>
      voice.task("resize a disk of", ({ send }) => send("PUT", "resize", { disk, size }), options),
    moveDisk: (disk, { "target-disk": target, ...params }, options) =>
      voice.task(
        "move a disk of",
        ({ place, send }) =>
          place.type === "qemu"
            ? send("POST", "move_disk", { ...params, disk, "target-disk": target })
            : send("POST", "move_volume", { ...params, volume: disk, "target-volume": target }),
        options,
      ),
  };
}
