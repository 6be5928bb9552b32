import type { GetNodesQemuSnapshotItem } from "../generated/operations.ts";
import type { Task } from "../tasks/task.ts";
import type { VerbOptions, Voice } from "./voice.ts";

/** A snapshot of a guest. */
export interface Snapshot {
  readonly name: string;
  readonly description: string;
  /** When it was made, in seconds since 1970. */
  readonly snaptime?: number | undefined;
  /** The snapshot it was made after. */
  readonly parent?: string | undefined;
  /** Whether it holds the guest's memory; virtual machines only. */
  readonly vmstate?: boolean | undefined;
}

export interface SnapshotParams {
  readonly description?: string | undefined;
  /** Also keep the memory; virtual machines only. */
  readonly vmstate?: boolean | undefined;
}

export interface RollbackParams {
  /** Start the guest afterwards. */
  readonly start?: boolean | undefined;
}

export interface DeleteSnapshotParams {
  /** Remove it from the configuration even when its disks cannot be removed. */
  readonly force?: boolean | undefined;
}

export interface SnapshotVerbs {
  /** All snapshots, the oldest first. */
  snapshots(options?: VerbOptions): Promise<Snapshot[]>;
  snapshot(name: string, params?: SnapshotParams, options?: VerbOptions): Promise<Task>;
  rollback(name: string, params?: RollbackParams, options?: VerbOptions): Promise<Task>;
  deleteSnapshot(name: string, params?: DeleteSnapshotParams, options?: VerbOptions): Promise<Task>;
}

export function snapshotVerbs(voice: Voice): SnapshotVerbs {
  return {
    snapshots: (options) =>
      voice.run(
        "list the snapshots of",
        async ({ send }) => listed((await send("GET", "snapshot")) as GetNodesQemuSnapshotItem[]),
        options,
      ),
    snapshot: (name, params, options) =>
      voice.task(
        "make a snapshot of",
        ({ send }) => send("POST", "snapshot", { ...params, snapname: name }),
        options,
      ),
    rollback: (name, params, options) =>
      voice.task(
        "roll back",
        ({ send }) => send("POST", "snapshot/{snapname}/rollback", { ...params, snapname: name }),
        options,
      ),
    deleteSnapshot: (name, params, options) =>
      voice.task(
        "delete a snapshot of",
        ({ send }) => send("DELETE", "snapshot/{snapname}", { ...params, snapname: name }),
        options,
      ),
  };
}

/** The list ends with the present, which is no snapshot; descriptions end with a line break. */
function listed(rows: readonly GetNodesQemuSnapshotItem[]): Snapshot[] {
  return rows
    .filter(({ name }) => name !== "current")
    .map(({ name, description, snaptime, parent, vmstate }) => ({
      name,
      description: description.trimEnd(),
      snaptime,
      parent,
      vmstate,
    }))
    .sort((a, b) => (a.snaptime ?? 0) - (b.snaptime ?? 0));
}
