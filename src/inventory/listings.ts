import { checkOptions } from "../api/rules.ts";
import type { Session } from "../batch/node-batch.ts";
import type { Wanted } from "../batch/sources.ts";
import { NodeUnreachableError, NotFoundError } from "../errors/index.ts";
import { inventoryRules, listingRules } from "./checks.ts";
import type { InventoryOptions, Listing, ListingOptions, Missing, Visibility } from "./listing.ts";
import type { GuestRow, NodeRow } from "./rows.ts";
import type { SnapshotReader } from "./snapshot-reader.ts";
import type { Snapshot } from "./snapshot.ts";
import { visibilityOf } from "./visibility.ts";

/** What of the bulk read a list is about. */
interface Selection<Row> {
  readonly items: (snapshot: Snapshot) => readonly Readonly<Row>[];
  /** Is a node that does not answer missing from this list? */
  readonly concernsNode?: (row: NodeRow) => boolean;
  readonly concernsGuest?: (row: GuestRow) => boolean;
}

/** Lists and single rows from the bulk read. What they hand out is the caller's own. */
export function createListings(reader: SnapshotReader, session: () => Session | undefined) {
  async function list<Row extends object>(
    wanted: Wanted,
    options: ListingOptions,
    { items, concernsNode = () => true, concernsGuest = () => false }: Selection<Row>,
  ): Promise<Listing<Row>> {
    checkOptions(options, listingRules);
    const { signal, fresh = false, strict = false } = options;
    const { snapshot, asOf, stale, unclear } = await reader.read({ wanted, fresh }, signal);
    const unclearHere = unclear.filter(({ key }) => {
      const row = snapshot.guests.get(key);
      return row !== undefined && concernsGuest(row);
    });
    const missing = [...deadNodes(snapshot, concernsNode), ...unclearHere];
    if (strict && missing[0] !== undefined) throw missing[0].error;
    const visibility = visibilityOf(snapshot, session());
    return { items: items(snapshot).map(copyRow), missing, asOf, stale, visibility };
  }

  async function one<Row extends object>(
    wanted: Wanted,
    id: number | string,
    options: InventoryOptions,
    pick: (snapshot: Snapshot) => Row | undefined,
  ): Promise<Row> {
    checkOptions(options, inventoryRules);
    const { signal, fresh = false } = options;
    const { snapshot, unclear } = await reader.read({ wanted, id, fresh }, signal);
    const row = pick(snapshot);
    if (row === undefined) throw notThere(wanted, id, visibilityOf(snapshot, session()));
    const lacking = wanted === "guest" ? unclear.find(({ key }) => key === id) : undefined;
    if (lacking !== undefined) throw lacking.error;
    return copyRow(row);
  }

  return { list, one };
}

/** The nodes that are not online, as errors that name them. */
function deadNodes(snapshot: Snapshot, wanted: (row: NodeRow) => boolean): Missing<string>[] {
  return [...snapshot.nodes.values()]
    .filter((row) => row.status !== "online" && wanted(row))
    .map((row) => ({ key: row.node, error: unreachable(row) }));
}

export function unreachable({ node, status }: NodeRow): NodeUnreachableError {
  return new NodeUnreachableError(
    `node ${node} is ${status}: its guests and storages are listed without status and figures`,
    { node, method: "GET", template: "/cluster/resources" },
  );
}

/** Rows are flat but for lists of strings. */
function copyRow<Row extends object>(row: Row): Row {
  const copy = { ...row } as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy)) if (Array.isArray(value)) copy[name] = [...value];
  return copy as Row;
}

/** What to check, by kind. */
const privileges: Readonly<Partial<Record<Wanted, string>>> = {
  guest: "VM.Audit on /vms",
  location: "VM.Audit on /vms",
  storage: "Datastore.Audit on /storage",
};

/** What to do about what is not there. */
export function notThere(wanted: Wanted, id: number | string, visibility: Visibility): NotFoundError {
  const what = wanted === "location" ? "guest" : wanted;
  const privilege = privileges[wanted];
  const advice =
    privilege === undefined || visibility === "complete"
      ? ": compare with the whole list"
      : `, or this login may not see it: it takes ${privilege}, and a token with privilege separation has none of its user's privileges`;
  return new NotFoundError(`there is no ${what} ${id}${advice}`, {
    method: "GET",
    template: "/cluster/resources",
  });
}
