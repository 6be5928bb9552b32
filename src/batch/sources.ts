/** What of the cluster can be asked for by itself. */
export type Wanted =
  | "guest"
  | "guests"
  | "location"
  | "locations"
  | "node"
  | "nodes"
  | "storage"
  | "storages"
  | "pools";

/** The `type` by which the bulk read can be narrowed; pools and networks have none of their own (FACTS 72). */
export type BulkType = "vm" | "node" | "storage";

/**
 * Which single read is answered by which part of the bulk read (`Product.bulkTemplate`). All of them share the untyped
 * read; the part alone is read only where nothing is kept for whoever comes next. Listings also tell which nodes are
 * down, for which it takes the rows of nodes as well.
 */
const bulkParts: Readonly<Record<Wanted, BulkType | "all">> = {
  guest: "vm",
  guests: "all",
  location: "vm",
  locations: "all",
  node: "node",
  nodes: "node",
  storage: "storage",
  storages: "all",
  pools: "all",
};

/** The part that is enough for all that is wanted. */
export function bulkPartFor(wanted: readonly Wanted[]): BulkType | undefined {
  const [first = "all", ...others] = new Set(wanted.map((each) => bulkParts[each]));
  return first === "all" || others.length > 0 ? undefined : first;
}

/**
 * Which list answers for the state of many guests of one node. `full` tells paused from running, at the price of asking
 * every running VM there (FACTS 76).
 */
export const guestLists = {
  qemu: { template: "/nodes/{node}/qemu", params: [["full", "1"]] },
  lxc: { template: "/nodes/{node}/lxc", params: [] },
} as const;

/** From so many guests of one node on, the list is cheaper than the state of each. */
export const guestListFrom = 8;
