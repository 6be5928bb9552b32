import type { ProxmoxError } from "../errors/index.ts";

/**
 * May this login be seeing only a part? `filtered`: it lacks a privilege that listings need;
 * `complete`: it sees everything; `unknown`: nothing in the answer tells.
 */
export type Visibility = "complete" | "filtered" | "unknown";

/** What an answer lacks, and why. */
export interface Missing<K = string | number> {
  /** The name of a node, or the vmid of a guest. */
  readonly key: K;
  readonly error: ProxmoxError;
}

/** What could be listed, and what could not. */
export interface Listing<Row> {
  readonly items: Row[];
  /**
   * Nodes that do not answer, and guests that were written to and whose state cannot be read since. What is known of
   * them, and of the guests and storages of such nodes, is among the items all the same, with status `unknown`.
   */
  readonly missing: Missing[];
  /** When the server was asked, in milliseconds since 1970; its own figures are up to 10 s older. */
  readonly asOf: number;
  /** Older than it should be, because the cluster cannot be reached or a newer answer is on its way. */
  readonly stale: boolean;
  readonly visibility: Visibility;
}

export interface InventoryOptions {
  readonly signal?: AbortSignal | undefined;
  /** Never answer from the cache. */
  readonly fresh?: boolean | undefined;
}

export interface ListingOptions extends InventoryOptions {
  /** Throw the first error of `missing` instead of reporting it. */
  readonly strict?: boolean | undefined;
}
