import { z } from "zod";
import type { Client } from "../../index.ts";
import { failureNote, listingNotes } from "../notes.ts";
import type { StorageRow } from "../rows.ts";
import { listOutput, narrower } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { gibibytes, percentOf } from "../text/units.ts";
import { readTool } from "../toolkit.ts";

interface Row extends Omit<Partial<StorageRow>, "content"> {
  readonly storage: string;
  readonly where: string;
  readonly status: string;
  readonly content: readonly string[];
}

const columns: readonly Column<Row>[] = [
  { title: "storage", of: (row) => row.storage },
  { title: "node", of: (row) => row.where },
  { title: "type", of: (row) => row.plugintype },
  { title: "status", of: (row) => row.status },
  { title: "usedGiB", of: (row) => gibibytes(row.disk) },
  { title: "maxGiB", of: (row) => gibibytes(row.maxdisk) },
  { title: "used%", of: (row) => percentOf(row.disk, row.maxdisk) },
  { title: "content", of: (row) => row.content.join(",") },
];

export const getStorage = readTool({
  name: "get_storage",
  title: "Storage",
  description: "Storages with use and content types; a shared one has one row.",
  input: z.strictObject({
    node: z.string().optional(),
    content: z.string().optional().describe("such as images, iso, backup"),
  }),
  async run(filter, { client, settings: { scope }, context: { signal } }) {
    const [listing, disabled] = await Promise.all([
      client.inventory.storages(filter, { signal }),
      disabledStorages(client, filter, signal),
    ]);
    const visible = listing.items.filter(({ node }) => scope.node(node));
    const rows = [...onePerShared(visible), ...(disabled instanceof Error ? [] : disabled)].sort(byName);
    const missing = listing.missing.filter(({ key }) => scope.node(String(key)));
    const notes = [
      ...listingNotes({ ...listing, missing }),
      ...(disabled instanceof Error ? [failureNote("disabled storages", disabled)] : []),
    ];
    return listOutput({ columns, rows, total: rows.length, limit: rows.length, moreAfter: narrower, notes });
  },
});

const byName = (a: Row, b: Row): number =>
  a.storage === b.storage ? (a.where < b.where ? -1 : 1) : a.storage < b.storage ? -1 : 1;

/** Every node has a row for a shared storage; the one that has figures is shown. */
function onePerShared(rows: readonly StorageRow[]): Row[] {
  const shared = new Map<string, StorageRow>();
  for (const row of rows.filter((row) => row.shared)) {
    const known = shared.get(row.storage);
    if (known === undefined || (known.status !== "available" && row.status === "available"))
      shared.set(row.storage, row);
  }
  const own = rows.filter((row) => !row.shared).map((row) => ({ ...row, where: row.node }));
  return [...own, ...[...shared.values()].map((row) => ({ ...row, where: "shared" }))];
}

/** The bulk read leaves disabled storages out. */
async function disabledStorages(
  client: Client,
  { node, content }: { readonly node?: string | undefined; readonly content?: string | undefined },
  signal: AbortSignal | undefined,
): Promise<Row[] | Error> {
  try {
    const definitions = (await client.storage.get({}, { signal })) as readonly Definition[];
    return definitions
      .filter(({ disable }) => disable === true || disable === 1)
      .map((definition) => ({
        storage: definition.storage,
        where: definition.nodes ?? "all",
        plugintype: definition.type,
        status: "disabled",
        content: (definition.content ?? "").split(",").sort(),
      }))
      .filter((row) => content === undefined || row.content.includes(content))
      .filter((row) => node === undefined || row.where === "all" || row.where.split(",").includes(node));
  } catch (error) {
    if (signal?.aborted === true || !(error instanceof Error)) throw error;
    return error;
  }
}

interface Definition {
  readonly storage: string;
  readonly type?: string;
  readonly content?: string;
  readonly nodes?: string;
  readonly disable?: boolean | number;
}
