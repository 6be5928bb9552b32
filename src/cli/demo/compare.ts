import { type Client, createClient } from "../../client.ts";
import type { Connection } from "../connection.ts";
import { table, wrapped } from "../table.ts";
import type { Lists } from "../inventory.ts";

/** What one way of listing cost. */
export interface Cost {
  readonly calls: number;
  readonly ms: number;
}

export interface Outcome<T> {
  readonly cost: Cost;
  readonly result: T | Error;
}

/** Runs a way of listing on a client of its own that is connected already, and counts what it sends. */
async function measure<T>(
  connection: Connection,
  list: (pve: Client) => Promise<T>,
  onCall: (calls: number) => void = () => {},
): Promise<Outcome<T>> {
  let calls = 0;
  await using pve = createClient({
    ...connection,
    onEvent: ({ type }) => {
      if (type === "request") onCall((calls += 1));
    },
  });
  await pve.version.get();
  calls = 0;
  const startMs = performance.now();
  const result = await list(pve).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  return { result, cost: { calls, ms: performance.now() - startMs } };
}

/** The way most tools go: every node, its guests, and each guest's configuration, one after the other. */
export function listNaively(
  connection: Connection,
  onCall: (calls: number) => void,
): Promise<Outcome<number>> {
  const list = async (pve: Client): Promise<number> => {
    let guests = 0;
    for (const { node } of await pve.nodes.get()) {
      for (const { vmid } of await pve.nodes(node).qemu.get()) {
        await pve.nodes(node).qemu(vmid).config.get();
        guests += 1;
      }
    }
    return guests;
  };
  return measure(connection, list, onCall);
}

/** One read of the cluster's own summary answers all three. */
export function listWithProxkit(connection: Connection): Promise<Outcome<Lists>> {
  return measure(connection, async ({ inventory }) => {
    const [guests, nodes, storages] = await Promise.all([
      inventory.guests(),
      inventory.nodes(),
      inventory.storages(),
    ]);
    return { guests, nodes, storages };
  });
}

/** Both ways side by side. */
export function comparison(rows: Readonly<Record<string, Outcome<unknown>>>): string {
  const cells = Object.entries(rows).map(([how, { cost, result }]) => [
    how,
    String(cost.calls),
    `${cost.ms.toFixed(0)} ms`,
    result instanceof Error ? "failed" : "",
  ]);
  const compared = table(
    [{ title: "HOW" }, { title: "CALLS", align: "right" }, { title: "TIME", align: "right" }, { title: "" }],
    cells,
  );
  const failures = Object.entries(rows).flatMap(([how, { result }]) =>
    result instanceof Error ? wrapped(`! ${how}: ${result.message}`) : [],
  );
  return [compared, ...failures].join("\n");
}
