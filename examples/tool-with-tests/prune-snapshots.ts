// Deletes old snapshots. A small tool as you might have it; its tests are in prune-snapshots.test.ts.
import type { Client } from "proxkit";

export interface Pruned {
  /** `100 before-update` */
  readonly deleted: readonly string[];
  /** `101: why not` */
  readonly failed: readonly string[];
}

/** Deletes every snapshot of the guests with a tag that was made before `beforeMs`. */
export async function pruneSnapshots(pve: Client, tag: string, beforeMs: number): Promise<Pruned> {
  const deleted: string[] = [];
  const { failed } = await pve.guests({ tag }).each(async (guest) => {
    const { vmid } = await guest.locate();
    for (const { name, snaptime = Infinity } of await guest.snapshots()) {
      if (snaptime * 1000 >= beforeMs) continue;
      const task = await guest.deleteSnapshot(name);
      await task.wait();
      deleted.push(`${vmid} ${name}`);
    }
  });
  return { deleted, failed: failed.map(({ vmid, error }) => `${vmid}: ${error?.message}`) };
}
