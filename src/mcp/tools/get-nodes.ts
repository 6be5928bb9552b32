import { z } from "zod";
import { listingNotes } from "../notes.ts";
import type { NodeRow } from "../rows.ts";
import { listOutput, narrower } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { gibibytes, percent, percentOf, uptime } from "../text/units.ts";
import { readTool } from "../toolkit.ts";

const columns: readonly Column<NodeRow>[] = [
  { title: "node", of: (row) => row.node },
  { title: "status", of: (row) => row.status },
  { title: "cpus", of: (row) => row.maxcpu },
  { title: "cpu%", of: (row) => percent(row.cpu) },
  { title: "memGiB", of: (row) => gibibytes(row.mem) },
  { title: "maxGiB", of: (row) => gibibytes(row.maxmem) },
  { title: "root%", of: (row) => percentOf(row.disk, row.maxdisk) },
  { title: "uptime", of: (row) => uptime(row.uptime) },
];

export const getNodes = readTool({
  name: "get_nodes",
  title: "Nodes",
  description: "Nodes with status, CPU, memory, root disk and uptime.",
  input: z.strictObject({}),
  async run(_, { client, settings: { scope }, context: { signal } }) {
    const listing = await client.inventory.nodes({ signal });
    const rows = listing.items
      .filter(({ node }) => scope.node(node))
      .sort((a, b) => (a.node < b.node ? -1 : 1));
    // A dead node has a row of its own here.
    const notes = listingNotes({ ...listing, missing: [] });
    return listOutput({ columns, rows, total: rows.length, limit: rows.length, moreAfter: narrower, notes });
  },
});
