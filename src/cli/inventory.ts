import type { Listing } from "../inventory/listing.ts";
import type { GuestRow, NodeRow, StorageRow } from "../inventory/rows.ts";
import {
  bytes,
  type Colour,
  duration,
  percent,
  shortened,
  table,
  withoutControls,
  wrapped,
} from "./table.ts";

export interface Lists {
  readonly guests: Listing<GuestRow>;
  readonly nodes: Listing<NodeRow>;
  readonly storages: Listing<StorageRow>;
}

const firstFew = 12;

/** The cluster in 80 columns. */
export function printInventory({ guests, nodes, storages }: Lists, all: boolean): void {
  console.log(`${nodeTable(nodes.items)}\n\n${storageTable(storages.items)}\n`);
  const shown = all ? guests.items : guests.items.slice(0, firstFew);
  printGuests(shown);
  const rest = guests.items.length - shown.length;
  if (rest > 0) console.log(`… and ${rest} more (--all shows them)`);
}

export function printGuests(guests: readonly GuestRow[]): void {
  console.log(guests.length === 0 ? "(no guest fits)" : guestTable(guests));
}

/** What is missing, and why. */
export function printNotes({ guests }: Lists): void {
  for (const { key, error } of guests.missing)
    console.error(wrapped(withoutControls(`! ${key}: ${error.message}`)));
  if (guests.visibility === "filtered")
    console.error(
      wrapped(
        "! This login does not see everything: it lacks Sys.Audit, and maybe VM.Audit and Datastore.Audit " +
          "(role PVEAuditor on / has them). Its rights are shown by: proxkit get /access/permissions",
      ),
    );
}

const left = (title: string) => ({ title });
/** Of a state, on a terminal. */
function colourOf(status: string): Colour | undefined {
  if (["online", "available", "running"].includes(status)) return "green";
  return ["offline", "unknown"].includes(status) ? "red" : undefined;
}
const right = (title: string) => ({ title, align: "right" }) as const;

function nodeTable(nodes: readonly NodeRow[]): string {
  const columns = [
    left("NODE"),
    { title: "STATUS", style: colourOf },
    right("CPU"),
    right("MEMORY"),
    right("OF"),
    right("UPTIME"),
  ];
  const cells = ({ node, status, cpu, mem, maxmem, uptime }: NodeRow): string[] => [
    node,
    status,
    percent(cpu),
    bytes(mem),
    bytes(maxmem),
    duration(uptime),
  ];
  return table(columns, nodes.map(cells));
}

function storageTable(storages: readonly StorageRow[]): string {
  const columns = [
    left("STORAGE"),
    left("NODE"),
    { title: "STATUS", style: colourOf },
    right("USED"),
    right("OF"),
    left("CONTENT"),
  ];
  const cells = ({ storage, node, status, disk, maxdisk, content }: StorageRow): string[] => [
    storage,
    node,
    status,
    bytes(disk),
    bytes(maxdisk),
    shortened(content.join(","), 30),
  ];
  return table(columns, storages.map(cells));
}

function guestTable(guests: readonly GuestRow[]): string {
  const columns = [
    right("VMID"),
    left("NAME"),
    left("TYPE"),
    left("NODE"),
    { title: "STATUS", style: colourOf },
    right("CPU"),
    right("MEMORY"),
    left("TAGS"),
  ];
  const cells = ({ vmid, name = "-", type, node, status, cpu, mem, tags }: GuestRow): string[] => [
    String(vmid),
    shortened(name, 20),
    type,
    node,
    status,
    percent(cpu),
    bytes(mem),
    shortened(tags.join(","), 20),
  ];
  return table(columns, guests.map(cells));
}
