import type { GuestMark } from "../cache/cache.ts";
import type { Clock } from "../clock.ts";
import { parseTags } from "../codecs/tags.ts";
import { isNotFoundError, NodeUnreachableError, ProxmoxError } from "../errors/index.ts";
import type { Requester } from "../requester.ts";
import { type LiveStatus, readLiveStatus } from "./live-status.ts";
import type { Missing } from "./listing.ts";
import type { GuestRow } from "./rows.ts";
import { isTrue, type Snapshot } from "./snapshot.ts";

/** The bulk read at one moment. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** When the server was asked for it. */
  readonly asOf: number;
  readonly stale: boolean;
  /** Why it is older than it should be, where the server could not be asked. */
  readonly failure?: unknown;
  /** Guests that were written to and whose state could not be read since. */
  readonly unclear: readonly Missing<number>[];
}

interface Options {
  readonly requester: Requester;
  readonly clock: Clock;
  /** Reads the bulk read anew. */
  readonly reread: (signal: AbortSignal) => Promise<Reading>;
}

/** The bulk read shows what a guest was up to 10 s ago (FACTS 71); nobody's clock is that exact. */
const lagMs = 20_000;
/** The state of a guest that was written to is used again for so long, as figures are. */
const freshMs = 3000;

/**
 * Lays over the bulk read the state of guests that were written to of late, as their own nodes tell it:
 * the bulk read does not show a write for up to 10 s. Guests that have gone or moved are looked up again.
 */
export class Overlay {
  readonly #options: Options;
  readonly #known = new Map<number, { readonly row: GuestRow; readonly atMs: number }>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** `only` limits it to the guests that somebody asks for. */
  async apply(
    reading: Reading,
    marks: readonly GuestMark[],
    only: ReadonlySet<number> | undefined,
    signal: AbortSignal,
  ): Promise<Reading> {
    const changed = changedGuests(reading, marks, only);
    if (changed.size === 0) return reading;
    if (reading.failure !== undefined) return unclearAll(reading, [...changed.keys()], reading.failure);
    const current = await this.#withNewcomers(reading, changed, signal);
    const rows = [...changed.keys()].flatMap((vmid) => current.snapshot.guests.get(vmid) ?? []);
    const wanted = rows.filter((row) => !this.#isKnown(row, changed.get(row.vmid)));
    const statuses = await this.#read(wanted, signal);
    const lost = wanted.filter(({ vmid }) => isNotFoundError(statuses.get(vmid)));
    const settled = lost.length === 0 ? current : await this.#lookAgain(current, lost, statuses, signal);
    return this.#merge(settled, rows, statuses);
  }

  /** A guest that is not in the bulk read may be newer than it. */
  async #withNewcomers(reading: Reading, changed: Changed, signal: AbortSignal): Promise<Reading> {
    const isNew = [...changed].some(
      ([vmid, sinceMs]) => !reading.snapshot.guests.has(vmid) && reading.asOf <= sinceMs,
    );
    return isNew ? await this.#options.reread(signal) : reading;
  }

  #isKnown({ vmid, node }: GuestRow, sinceMs = Infinity): boolean {
    const known = this.#known.get(vmid);
    if (known === undefined || known.row.node !== node) return false;
    return known.atMs > sinceMs && this.#options.clock.now() - known.atMs < freshMs;
  }

  async #read(rows: readonly GuestRow[], signal: AbortSignal): Promise<Map<number, LiveStatus>> {
    const { requester, clock } = this.#options;
    const atMs = clock.now();
    const statuses = new Map(await readLiveStatus(requester, rows, signal));
    for (const row of rows) {
      const status = statuses.get(row.vmid);
      if (status === undefined || status instanceof Error) this.#known.delete(row.vmid);
      else this.#known.set(row.vmid, { row: liveRow(row, status), atMs });
    }
    return statuses;
  }

  /** What is not where it was has been deleted, or has moved: the bulk read knows at once which. */
  async #lookAgain(
    before: Reading,
    lost: readonly GuestRow[],
    statuses: Map<number, LiveStatus>,
    signal: AbortSignal,
  ): Promise<Reading> {
    const after = await this.#options.reread(signal);
    const moved = lost.flatMap(({ vmid, node }) => {
      const row = after.snapshot.guests.get(vmid);
      return row === undefined || row.node === node ? [] : [row];
    });
    for (const [vmid, status] of await this.#read(moved, signal)) statuses.set(vmid, status);
    return { ...after, stale: before.stale && after.stale };
  }

  #merge(reading: Reading, rows: readonly GuestRow[], statuses: ReadonlyMap<number, LiveStatus>): Reading {
    const guests = new Map(reading.snapshot.guests);
    const unclear: Missing<number>[] = [];
    for (const { vmid } of rows) {
      const row = guests.get(vmid);
      const status = statuses.get(vmid);
      if (row === undefined) continue;
      const known = this.#known.get(vmid);
      if (status instanceof Error || known === undefined) {
        guests.set(vmid, { ...row, status: "unknown" });
        unclear.push({ key: vmid, error: asError(status, row) });
      } else guests.set(vmid, { ...known.row, ...immediate(row) });
    }
    return { ...reading, snapshot: { ...reading.snapshot, guests }, unclear };
  }
}

/** The guests whose rows are behind, and since when; those whose task is open are since ever changing. */
type Changed = ReadonlyMap<number, number>;

function changedGuests(
  { snapshot, asOf }: Reading,
  marks: readonly GuestMark[],
  only: ReadonlySet<number> | undefined,
): Changed {
  const changed = new Map<number, number>();
  for (const { vmid, atMs, upid } of marks) {
    if (upid === undefined && asOf >= atMs + lagMs) continue;
    const sinceMs = upid === undefined ? atMs : Infinity;
    for (const each of vmid === "every" ? snapshot.guests.keys() : [vmid]) {
      if (only === undefined || only.has(each)) changed.set(each, Math.max(sinceMs, changed.get(each) ?? 0));
    }
  }
  return changed;
}

function unclearAll(reading: Reading, vmids: readonly number[], failure: unknown): Reading {
  const guests = new Map(reading.snapshot.guests);
  const unclear = vmids.flatMap((vmid): Missing<number>[] => {
    const row = guests.get(vmid);
    if (row === undefined) return [];
    guests.set(vmid, { ...row, status: "unknown" });
    return [{ key: vmid, error: asError(failure, row) }];
  });
  return { ...reading, snapshot: { ...reading.snapshot, guests }, unclear };
}

function asError(cause: unknown, { vmid, node }: GuestRow): ProxmoxError {
  if (cause instanceof ProxmoxError) return cause;
  return new NodeUnreachableError(`guest ${vmid} was written to, and its state could not be read since`, {
    node,
    cause,
  });
}

/** What the bulk read shows at once (FACTS 71). */
function immediate({ node, pool, hastate }: GuestRow): Partial<GuestRow> {
  return { node, ...(pool !== undefined && { pool }), ...(hastate !== undefined && { hastate }) };
}

/** The figures that a guest's own state and its row have in common, under the names of the row. */
const figures = {
  cpu: "cpu",
  maxcpu: "cpus",
  mem: "mem",
  maxmem: "maxmem",
  memhost: "memhost",
  disk: "disk",
  maxdisk: "maxdisk",
  diskread: "diskread",
  diskwrite: "diskwrite",
  netin: "netin",
  netout: "netout",
  uptime: "uptime",
} as const;

function liveRow({ id, vmid, type, node }: GuestRow, status: Readonly<Record<string, unknown>>): GuestRow {
  const { name, tags, lock, template, qmpstatus } = status;
  const numbers = Object.entries(figures).flatMap(([to, from]) =>
    typeof status[from] === "number" ? [[to, status[from]] as const] : [],
  );
  return {
    ...Object.fromEntries(numbers),
    id,
    vmid,
    type,
    node,
    status: [qmpstatus, status["status"]].find((text) => typeof text === "string") ?? "unknown",
    ...(typeof name === "string" && { name }),
    ...(typeof lock === "string" && { lock }),
    tags: parseTags(typeof tags === "string" ? tags : ""),
    template: isTrue(template),
  };
}
