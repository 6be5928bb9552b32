import { parseTags } from "../codecs/tags.ts";
import { ProtocolError } from "../errors/index.ts";
import type { GuestRow, NodeRow, PoolRow, StorageRow } from "./rows.ts";

/** The bulk read, sorted by kind and indexed. Shared by everybody who reads it: nothing in it may be changed. */
export interface Snapshot {
  readonly guests: ReadonlyMap<number, Readonly<GuestRow>>;
  readonly nodes: ReadonlyMap<string, Readonly<NodeRow>>;
  /** By node and storage, see {@link storageKey}. */
  readonly storages: ReadonlyMap<string, Readonly<StorageRow>>;
  readonly pools: ReadonlyMap<string, Readonly<PoolRow>>;
}

type RawRow = Readonly<Record<string, unknown>>;

export function storageKey(node: string, storage: string): string {
  return `${node}/${storage}`;
}

/** Rows of a kind that is not known here, and rows without their key, are left out. */
export function parseSnapshot(data: unknown): Snapshot {
  if (!Array.isArray(data)) throw notAList(data);
  const guests = new Map<number, GuestRow>();
  const nodes = new Map<string, NodeRow>();
  const storages = new Map<string, StorageRow>();
  const pools = new Map<string, PoolRow>();
  for (const row of data.filter(isRow)) {
    if (isGuest(row)) guests.set(Number(row["vmid"]), guestRow(row));
    else if (row["type"] === "node") nodes.set(String(row["node"]), nodeRow(row));
    else if (row["type"] === "storage") {
      storages.set(storageKey(String(row["node"]), String(row["storage"])), storageRow(row));
    } else if (row["type"] === "pool") pools.set(String(row["pool"]), poolRow(row));
  }
  return { guests, nodes, storages, pools };
}

function isRow(row: unknown): row is RawRow {
  return typeof row === "object" && row !== null;
}

function isGuest({ type }: RawRow): boolean {
  return type === "qemu" || type === "lxc";
}

/** Unknown keys stay: a newer server may send more. */
function guestRow(row: RawRow): GuestRow {
  return {
    ...row,
    id: String(row["id"]),
    vmid: Number(row["vmid"]),
    type: row["type"] as GuestRow["type"],
    node: String(row["node"]),
    status: statusOf(row),
    tags: parseTags(typeof row["tags"] === "string" ? row["tags"] : ""),
    template: isTrue(row["template"]),
  };
}

function nodeRow(row: RawRow): NodeRow {
  return { ...row, id: String(row["id"]), node: String(row["node"]), status: statusOf(row) };
}

function storageRow(row: RawRow): StorageRow {
  return {
    ...row,
    id: String(row["id"]),
    storage: String(row["storage"]),
    node: String(row["node"]),
    status: statusOf(row),
    content: listOf(row["content"]).sort(),
    shared: isTrue(row["shared"]),
  };
}

function poolRow(row: RawRow): PoolRow {
  return { ...row, id: String(row["id"]), pool: String(row["pool"]) };
}

function statusOf({ status }: RawRow): string {
  return typeof status === "string" && status !== "" ? status : "unknown";
}

function listOf(value: unknown): string[] {
  return typeof value === "string" ? value.split(",").filter((part) => part !== "") : [];
}

/** Booleans come as numbers, now and then as strings (FACTS 55). */
export function isTrue(value: unknown): boolean {
  return value === 1 || value === "1" || value === true;
}

function notAList(data: unknown): ProtocolError {
  const came = data === null ? "null" : typeof data;
  return new ProtocolError(`GET /cluster/resources answered ${came} where a list was expected`, {
    method: "GET",
    template: "/cluster/resources",
  });
}
