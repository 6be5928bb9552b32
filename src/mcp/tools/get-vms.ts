import { z } from "zod";
import { listingNotes } from "../notes.ts";
import type { GuestRow } from "../rows.ts";
import { listOutput, nextCursor } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { gibibytes, percent, uptime } from "../text/units.ts";
import { ToolError } from "../tool-error.ts";
import { readTool } from "../toolkit.ts";
import { cursor, guestType, limit, startOf, vmids } from "./inputs.ts";

const columns: readonly Column<GuestRow>[] = [
  { title: "vmid", of: (row) => row.vmid },
  { title: "name", of: (row) => row.name },
  { title: "node", of: (row) => row.node },
  { title: "status", of: (row) => row.status },
  { title: "cpus", of: (row) => row.maxcpu },
  { title: "cpu%", of: (row) => (row.status === "running" ? percent(row.cpu) : undefined) },
  { title: "memGiB", of: (row) => (row.status === "running" ? gibibytes(row.mem) : undefined) },
  { title: "maxGiB", of: (row) => gibibytes(row.maxmem) },
  { title: "uptime", of: (row) => uptime(row.uptime) },
  { title: "type", of: (row) => row.type },
];

/** Only where a row has something to say. */
const rareColumns: readonly Column<GuestRow>[] = [
  { title: "template", of: (row) => (row.template ? "yes" : undefined) },
  { title: "lock", of: (row) => row.lock },
];

const input = z.strictObject({
  type: guestType.optional(),
  node: z.string().optional(),
  status: z.string().optional(),
  name: z.string().optional().describe("part of the name"),
  tag: z.string().optional(),
  pool: z.string().optional(),
  vmids: vmids.optional(),
  limit: limit.optional(),
  cursor: cursor.optional(),
});

export const getVms = readTool({
  name: "get_vms",
  title: "VMs and containers",
  description: "VMs and containers with node, status, CPU, memory, uptime; filters add up.",
  input,
  async run({ limit = 100, cursor, ...filter }, { client, settings: { scope }, context: { signal } }) {
    const from = startOf(cursor);
    const { type = "all", name, ...exact } = filter;
    const listing = await client.inventory.guests({ ...exact, ...(type !== "all" && { type }) }, { signal });
    const found = listing.items
      .filter((row) => scope.guest(row) && (name === undefined || hasName(row, name)))
      .sort((a, b) => a.vmid - b.vmid);
    const absent = (filter.vmids ?? []).filter((vmid) => !found.some((row) => row.vmid === vmid));
    if (found.length === 0 && absent.length > 0) throw notFound(absent);
    const missing = listing.missing.filter(({ key }) =>
      typeof key === "number" ? found.some(({ vmid }) => vmid === key) : scope.node(key),
    );
    return listOutput({
      columns: [...columns, ...rareColumns.filter(({ of }) => found.some((row) => of(row) !== undefined))],
      rows: found.filter(({ vmid }) => vmid > from),
      total: found.length,
      limit,
      moreAfter: ({ vmid }) => nextCursor(vmid),
      notes: [
        ...listingNotes({ ...listing, missing }),
        ...(absent.length > 0 ? [`not found: ${absent.join(", ")}`] : []),
      ],
    });
  },
});

const hasName = (row: GuestRow, part: string): boolean =>
  row.name?.toLowerCase().includes(part.toLowerCase()) === true;

function notFound(vmids: readonly number[]): ToolError {
  return new ToolError(
    "NOT_FOUND",
    `there is no guest ${vmids.join(", ")}, or this login may not see it`,
    "list them without vmids",
  );
}
