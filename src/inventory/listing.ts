import { NodeUnreachableError, type ProxmoxError } from "../errors/index.ts";
import type { NodeRow } from "./rows.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * May this login be seeing only a part? `filtered`: it lacks a privilege that listings need;
 * `complete`: it sees everything; `unknown`: nothing in the answer tells.
 */
export type Visibility = "complete" | "filtered" | "unknown";

/** What an answer lacks, and why. */
export interface Missing<K = string> {
  /** The name of a node, or the vmid of a guest. */
  readonly key: K;
  readonly error: ProxmoxError;
}

/** What could be listed, and what could not. */
export interface Listing<Row> {
  readonly items: Row[];
  /** Nodes that do not answer; what is known of their guests and storages is among the items all the same. */
  readonly missing: Missing[];
  /** When the server was asked, in milliseconds since 1970; its own figures are up to 10 s older. */
  readonly asOf: number;
  /** Older than it should be, because the cluster cannot be reached or a newer answer is on its way. */
  readonly stale: boolean;
  readonly visibility: Visibility;
}

/** The nodes that are not online, as errors that name them. */
export function deadNodes(snapshot: Snapshot, wanted: (row: NodeRow) => boolean): Missing[] {
  return [...snapshot.nodes.values()]
    .filter((row) => row.status !== "online" && wanted(row))
    .map((row) => ({ key: row.node, error: unreachable(row) }));
}

function unreachable({ node, status }: NodeRow): NodeUnreachableError {
  return new NodeUnreachableError(
    `node ${node} is ${status}: its guests and storages are listed without status and figures`,
    { node, method: "GET", template: "/cluster/resources" },
  );
}
