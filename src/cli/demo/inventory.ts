import type { Listing } from "../../inventory/listing.ts";
import type { GuestRow, NodeRow, StorageRow } from "../../inventory/rows.ts";
import { bytes, duration, percent, table } from "../table.ts";

export interface Lists {
  readonly guests: Listing<GuestRow>;
  readonly nodes: Listing<NodeRow>;
  readonly storages: Listing<StorageRow>;
}

const firstFew = 12;

/** The cluster in 80 columns. */
export function printInventory({ guests, nodes, storages }: Lists, all: boolean): void {
  const nodeColumns = [
    { title: "NODE" },
    { title: "STATUS" },
    right("CPU"),
    right("MEMORY"),
    right("OF"),
    right("UPTIME"),
  ];
  console.log(
    table(
      nodeColumns,
      nodes.items.map((node) => [
        node.node,
        node.status,
        percent(node.cpu),
        bytes(node.mem),
        bytes(node.maxmem),
        duration(node.uptime),
      ]),
    ),
  );

  const storageColumns = [
    { title: "STORAGE" },
    { title: "NODE" },
    { title: "STATUS" },
    right("USED"),
    right("OF"),
    { title: "CONTENT" },
  ];
  console.log(
    `\n${table(
      storageColumns,
      storages.items.map((row) => [
        row.storage,
        row.node,
        row.status,
        bytes(row.disk),
        bytes(row.maxdisk),
        row.content.join(",").slice(0, 30),
      ]),
    )}`,
  );

  const shown = all ? guests.items : guests.items.slice(0, firstFew);
  const guestColumns = [
    right("VMID"),
    { title: "NAME" },
    { title: "TYPE" },
    { title: "NODE" },
    { title: "STATUS" },
    right("CPU"),
    right("MEMORY"),
    { title: "TAGS" },
  ];
  const rows = shown.map((guest) => [
    String(guest.vmid),
    guest.name ?? "-",
    guest.type,
    guest.node,
    guest.status,
    percent(guest.cpu),
    bytes(guest.mem),
    guest.tags.join(","),
  ]);
  console.log(`\n${table(guestColumns, rows)}`);
  const rest = guests.items.length - shown.length;
  if (rest > 0) console.log(`… and ${rest} more (--all shows them)`);
  for (const { key, error } of guests.missing) console.log(`! ${key}: ${error.message}`);
}

const right = (title: string) => ({ title, align: "right" }) as const;
