import type { Clock } from "../../clock.ts";
import { ConflictError } from "../../errors/index.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { NodeRow } from "../../inventory/rows.ts";

/** Chooses nodes for new guests. */
export interface NodeChooser {
  /**
   * The node with most free memory among those that are online and have all of the storages.
   * @throws ConflictError saying of each node why not.
   */
  choose(storages: readonly string[], memoryBytes: number, signal?: AbortSignal): Promise<string>;
}

interface Placed {
  readonly node: string;
  readonly bytes: number;
  readonly atMs: number;
}

/** The server's figures are up to 10 s old (FACTS 71), and a guest takes a while to take its memory. */
const rememberMs = 60_000;

export function createNodeChooser(inventory: Inventory, clock: Clock): NodeChooser {
  let placed: Placed[] = [];

  /** What has been given to guests of late, which the figures do not show yet. */
  function givenAt(node: string): number {
    placed = placed.filter(({ atMs }) => clock.now() - atMs < rememberMs);
    return placed.filter((each) => each.node === node).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  return {
    async choose(storages, memoryBytes, signal) {
      const [nodes, rows] = await Promise.all([
        inventory.nodes({ signal }),
        inventory.storages({}, { signal }),
      ]);
      const available = new Set(
        rows.items
          .filter(({ status }) => status === "available")
          .map(({ node, storage }) => `${node}/${storage}`),
      );
      const judged = nodes.items.map((row) => ({ row, fault: faultOf(row, storages, available) }));
      const free = ({ node, mem = 0, maxmem = 0 }: NodeRow): number => maxmem - mem - givenAt(node);
      const [best] = judged
        .filter(({ fault }) => fault === undefined)
        .sort((a, b) => free(b.row) - free(a.row));
      if (best === undefined) throw nowhere(judged.map(({ row, fault = "" }) => `${row.node} ${fault}`));
      const { node } = best.row;
      placed.push({ node, bytes: memoryBytes, atMs: clock.now() });
      return node;
    },
  };
}

function faultOf(
  { node, status }: NodeRow,
  storages: readonly string[],
  available: ReadonlySet<string>,
): string | undefined {
  if (status !== "online") return `is ${status}`;
  const missing = storages.filter((storage) => !available.has(`${node}/${storage}`));
  return missing.length === 0 ? undefined : `does not have ${missing.join(", ")}`;
}

function nowhere(faults: readonly string[]): ConflictError {
  return new ConflictError(`createGuest: no node can take the guest: ${faults.join("; ")}`);
}
