import type { GuestRow } from "./rows.ts";

interface GuestChange {
  /** The guest as it is now; for `removed`, as it was last. */
  readonly guest: GuestRow;
  /** When the server was asked, in milliseconds since 1970. */
  readonly asOf: number;
}

/** What happened to a guest between two looks; several at once are told one after the other. */
export type InventoryChange =
  /** All guests there are; the first thing a watch tells. */
  | { readonly type: "sync"; readonly guests: GuestRow[]; readonly asOf: number }
  | (GuestChange & { readonly type: "added" | "removed" | "started" | "stopped" })
  | (GuestChange & { readonly type: "moved"; readonly from: string; readonly to: string })
  /** `fields` names what else is different; figures such as `cpu` and `uptime` do not count. */
  | (GuestChange & { readonly type: "changed"; readonly fields: string[]; readonly before: GuestRow })
  /** The cluster cannot be asked; told once, until it can be again. */
  | { readonly type: "interrupted"; readonly error: unknown }
  /** It can be asked again; what has changed meanwhile follows. */
  | { readonly type: "resumed"; readonly asOf: number };

export type GuestMap = ReadonlyMap<number, Readonly<GuestRow>>;

/** Change with every look. */
const figures: ReadonlySet<string> = new Set([
  "cpu",
  "mem",
  "memhost",
  "disk",
  "diskread",
  "diskwrite",
  "netin",
  "netout",
  "uptime",
]);
/** Not told of a guest whose node is down (FACTS 71): what they were before counts. */
const hiddenWhileUnknown = ["name", "template", "maxcpu", "maxmem", "maxdisk"] as const;

/** What has happened from one look to the next. */
export function changesBetween(before: GuestMap, after: GuestMap, asOf: number): InventoryChange[] {
  const gone = [...before.values()].filter(({ vmid }) => !after.has(vmid));
  const changes = [...after.values()].flatMap((row): InventoryChange[] => {
    const old = before.get(row.vmid);
    return old === undefined ? [{ type: "added", guest: copyOf(row), asOf }] : changesOf(old, row, asOf);
  });
  return [...gone.map((row) => ({ type: "removed" as const, guest: copyOf(row), asOf })), ...changes];
}

/** The row with what is hidden while its node is down. */
export function filledIn(
  row: Readonly<GuestRow>,
  before: Readonly<GuestRow> | undefined,
): Readonly<GuestRow> {
  if (row.status !== "unknown" || before === undefined) return row;
  const hidden = hiddenWhileUnknown.flatMap((name) =>
    before[name] === undefined ? [] : [[name, before[name]]],
  );
  return { ...row, ...Object.fromEntries(hidden) };
}

function changesOf(old: Readonly<GuestRow>, row: Readonly<GuestRow>, asOf: number): InventoryChange[] {
  if (old === row) return [];
  const told = new Set<string>();
  const changes: InventoryChange[] = [];
  const guest = copyOf(row);
  if (old.node !== row.node) {
    changes.push({ type: "moved", guest, from: old.node, to: row.node, asOf });
    told.add("node");
  }
  const turn = turnOf(old.status, row.status);
  if (turn !== undefined) {
    changes.push({ type: turn, guest, asOf });
    told.add("status");
  }
  const names = new Set([...Object.keys(old), ...Object.keys(row)]) as Set<keyof GuestRow>;
  const fields = [...names].filter(
    (name) => !figures.has(name) && !told.has(name) && !isSame(old[name], row[name]),
  );
  if (fields.length > 0) changes.push({ type: "changed", guest, fields, before: copyOf(old), asOf });
  return changes;
}

/** A guest whose node was out of reach has not been started or stopped by coming back. */
function turnOf(from: string, to: string): "started" | "stopped" | undefined {
  if (from === "unknown" || to === "unknown" || from === to) return undefined;
  if (to === "stopped") return "stopped";
  return from === "stopped" && to === "running" ? "started" : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

function copyOf(row: Readonly<GuestRow>): GuestRow {
  return { ...row, tags: [...row.tags] };
}
