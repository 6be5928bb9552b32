import { z } from "zod";
import type { Client } from "../../index.ts";
import { failureNote } from "../notes.ts";
import type { GuestRow } from "../rows.ts";
import { listOutput } from "../text/output.ts";
import type { Column } from "../text/table.ts";
import { ToolError } from "../tool-error.ts";
import { readTool } from "../toolkit.ts";
import { type GuestPart, guestParts, readPart } from "./guest-parts.ts";
import { vmids } from "./inputs.ts";

/** A guest and what was read of it besides. */
interface Row {
  readonly guest: GuestRow;
  readonly parts: Partial<Record<GuestPart, string>>;
  readonly failures: readonly string[];
}

const columns: readonly Column<Row>[] = [
  { title: "vmid", of: ({ guest }) => guest.vmid },
  { title: "name", of: ({ guest }) => guest.name },
  { title: "type", of: ({ guest }) => guest.type },
  { title: "node", of: ({ guest }) => guest.node },
  { title: "status", of: ({ guest }) => guest.status },
  { title: "tags", of: ({ guest }) => guest.tags.join(",") },
  { title: "pool", of: ({ guest }) => guest.pool },
];

export const getGuests = readTool({
  name: "get_guests",
  title: "Guest details",
  description: "Tags and pool of guests; on demand config, live status, snapshots, IPs.",
  input: z.strictObject({
    vmids: vmids.max(50),
    include: z.array(z.enum(guestParts)).optional(),
  }),
  async run({ vmids, include = [] }, { client, settings: { scope }, context: { signal } }) {
    const [{ items }, nodes] = await Promise.all([
      client.inventory.guests({ vmids }, { signal }),
      client.inventory.nodes({ signal }),
    ]);
    const guests = items.filter((row) => scope.guest(row)).sort((a, b) => a.vmid - b.vmid);
    const absent = vmids.filter((vmid) => !guests.some((row) => row.vmid === vmid));
    const online = new Set(nodes.items.filter(({ status }) => status === "online").map(({ node }) => node));
    const parts = [...new Set(include)];
    const rows = await Promise.all(
      guests.map(async (guest) =>
        online.has(guest.node) ? await detailed(client, guest, parts, signal) : onDeadNode(guest, parts),
      ),
    );
    const output = listOutput({
      columns: [...columns, ...parts.map(columnOf)],
      rows,
      total: rows.length,
      limit: rows.length,
      moreAfter: (_, shown) =>
        `ask for the others: ${rows
          .slice(shown)
          .map(({ guest }) => guest.vmid)
          .join(",")}`,
      notes: [
        ...rows.flatMap(({ failures }) => failures),
        ...absent.map((vmid) => `${vmid}: NOT_FOUND no such guest, or not visible to this login`),
      ],
    });
    return { ...output, failed: rows.length === 0 };
  },
});

const columnOf = (part: GuestPart): Column<Row> => ({
  title: part,
  of: ({ parts }) => parts[part],
  maxChars: 4_000,
});

async function detailed(
  client: Client,
  guest: GuestRow,
  wanted: readonly GuestPart[],
  signal: AbortSignal | undefined,
): Promise<Row> {
  const parts: Partial<Record<GuestPart, string>> = {};
  const failures: string[] = [];
  await Promise.all(
    wanted.map(async (part) => {
      try {
        parts[part] = await readPart(client, guest, part, signal);
      } catch (error) {
        signal?.throwIfAborted();
        failures.push(failureNote(`${guest.vmid} ${part}`, error));
      }
    }),
  );
  return { guest, parts, failures: failures.sort() };
}

function onDeadNode(guest: GuestRow, wanted: readonly GuestPart[]): Row {
  const error = new ToolError("NODE_UNREACHABLE", `its node ${guest.node} is not online`);
  return { guest, parts: {}, failures: wanted.length === 0 ? [] : [failureNote(guest.vmid, error)] };
}
