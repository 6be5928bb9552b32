import type { Random } from "../random.ts";
import type { VirtualClock } from "../clock.ts";
import type { AccessState } from "./access.ts";
import type { Guest } from "./guest.ts";
import { type ClusterNode, isOnline } from "./node.ts";
import type { Sections } from "./sections.ts";
import type { Storage } from "./storage.ts";
import type { TaskStore } from "./task.ts";

export interface Pool {
  readonly poolid: string;
  comment?: string | undefined;
  readonly guests: Set<number>;
  readonly storages: Set<string>;
}

/** What a node last told the others about a guest; `/cluster/resources` knows nothing newer (FACTS 71). */
export interface Announcement {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Everything the cluster knows; handlers read and change it, nothing else does. */
export interface World {
  readonly clusterName: string;
  readonly random: Random;
  readonly clock: VirtualClock;
  readonly nodes: Map<string, ClusterNode>;
  readonly guests: Map<number, Guest>;
  readonly storages: Map<string, Storage>;
  readonly pools: Map<string, Pool>;
  readonly access: AccessState;
  readonly announced: Map<number, Announcement>;
  /** Datacenter options as they were written: property strings. */
  readonly options: Map<string, string>;
  readonly tasks: TaskStore;
  readonly sections: Sections;
  /** Undefined: whether the members that are up are the majority decides. */
  quorate: boolean | undefined;
}

/** The node of that name; the caller knows that it exists. */
export function nodeOf(world: World, name: string): ClusterNode {
  const node = world.nodes.get(name);
  if (node === undefined) throw new Error(`no node '${name}' in the test cluster`);
  return node;
}

/** Whether the cluster may change its configuration. */
export function isQuorate(world: World): boolean {
  const nodes = [...world.nodes.values()];
  return world.quorate ?? nodes.filter(isOnline).length * 2 > nodes.length;
}

/** The pool a guest is in, if any; a guest is in one pool at most. */
export function poolOf(world: World, vmid: number): string | undefined {
  for (const pool of world.pools.values()) if (pool.guests.has(vmid)) return pool.poolid;
  return undefined;
}
