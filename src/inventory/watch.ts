import { anything, aSignal, aWholeNumber, checkOptions, type RulesFor } from "../api/rules.ts";
import type { Clock } from "../clock.ts";
import { changesBetween, filledIn, type GuestMap, type InventoryChange } from "./changes.ts";
import { type GuestFilter, guestTest } from "./filter.ts";
import type { Reading } from "./overlay.ts";
import { type Onlooker, Poller } from "./poller.ts";
import type { GuestRow } from "./rows.ts";
import type { SnapshotReader } from "./snapshot-reader.ts";

export interface WatchOptions {
  /** Ends the watch; the loop over it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time between two looks in milliseconds. Default 10,000: the server itself refreshes no more often (FACTS 71). */
  readonly intervalMs?: number | undefined;
  /** Only these guests: one that begins to fit is added, one that no longer does is removed. */
  readonly filter?: GuestFilter | undefined;
}

const defaultIntervalMs = 10_000;

const rules: RulesFor<WatchOptions> = {
  signal: aSignal,
  intervalMs: aWholeNumber(1000, 24 * 60 * 60_000),
  filter: anything,
};

/** Makes watches that share their looks. */
export class Watches {
  readonly #reader: SnapshotReader;
  readonly #clock: Clock;
  readonly #pollers = new Map<number, Poller>();

  /** `closing` ends all watches with its reason. */
  constructor(reader: SnapshotReader, clock: Clock, closing: AbortSignal) {
    this.#reader = reader;
    this.#clock = clock;
    closing.addEventListener("abort", () => {
      for (const poller of this.#pollers.values()) poller.end(closing.reason);
    });
  }

  /** @throws InvalidParametersError for options that are wrong. */
  watch(options: WatchOptions): AsyncIterable<InventoryChange> {
    checkOptions(options, rules);
    const { signal, intervalMs = defaultIntervalMs, filter = {} } = options;
    const poller = this.#pollerFor(intervalMs);
    const fits = guestTest(filter);
    return { [Symbol.asyncIterator]: () => watching(poller, fits, signal) };
  }

  #pollerFor(intervalMs: number): Poller {
    const look = (): Promise<Reading> => this.#reader.read({ wanted: "guests", fresh: true }, undefined);
    const poller = this.#pollers.get(intervalMs) ?? new Poller({ look, clock: this.#clock, intervalMs });
    this.#pollers.set(intervalMs, poller);
    return poller;
  }
}

async function* watching(
  poller: Poller,
  fits: (row: GuestRow) => boolean,
  signal: AbortSignal | undefined,
): AsyncGenerator<InventoryChange> {
  signal?.throwIfAborted();
  const watcher = new Watcher(fits);
  const leave = poller.join(watcher);
  const onAbort = (): void => watcher.ended(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    for (;;) yield* await watcher.next();
  } finally {
    leave();
    signal?.removeEventListener("abort", onAbort);
  }
}

/**
 * Remembers the newest look and the last state it has told of. Whoever is slow gets the sum of what has happened since,
 * so however long a step of the loop takes, nothing piles up.
 */
class Watcher implements Onlooker {
  readonly #fits: (row: GuestRow) => boolean;
  #told: GuestMap | undefined;
  #newest: Reading | undefined;
  /** Undefined while the cluster can be asked. */
  #outage: { readonly error: unknown; isTold: boolean } | undefined;
  #hasResumed = false;
  #end: { readonly error: unknown } | undefined;
  #wake = Promise.withResolvers<void>();

  constructor(fits: (row: GuestRow) => boolean) {
    this.#fits = fits;
  }

  saw(reading: Reading): void {
    this.#hasResumed ||= this.#outage?.isTold === true;
    this.#outage = undefined;
    this.#newest = reading;
    this.#wake.resolve();
  }

  missed(error: unknown): void {
    this.#outage ??= { error, isTold: false };
    this.#wake.resolve();
  }

  ended(error: unknown): void {
    this.#end = { error };
    this.#wake.resolve();
  }

  /** What is to be told, as soon as there is anything. */
  async next(): Promise<InventoryChange[]> {
    for (;;) {
      if (this.#end !== undefined) throw this.#end.error;
      const changes = [...this.#news(), ...this.#interruption()];
      if (changes.length > 0) return changes;
      await this.#wake.promise;
      this.#wake = Promise.withResolvers();
    }
  }

  #interruption(): InventoryChange[] {
    if (this.#outage === undefined || this.#outage.isTold) return [];
    this.#outage.isTold = true;
    return [{ type: "interrupted", error: this.#outage.error }];
  }

  #news(): InventoryChange[] {
    const reading = this.#newest;
    if (reading === undefined) return [];
    this.#newest = undefined;
    const { asOf } = reading;
    const before = this.#told;
    const after = this.#selected(reading, before);
    this.#told = after;
    const resumed: InventoryChange[] = this.#hasResumed ? [{ type: "resumed", asOf }] : [];
    this.#hasResumed = false;
    if (before !== undefined) return [...resumed, ...changesBetween(before, after, asOf)];
    const guests = [...after.values()].map((row) => ({ ...row, tags: [...row.tags] }));
    return [...resumed, { type: "sync", guests, asOf }];
  }

  #selected({ snapshot }: Reading, before: GuestMap | undefined): GuestMap {
    const rows = [...snapshot.guests.values()].map((row) => filledIn(row, before?.get(row.vmid)));
    return new Map(rows.filter(this.#fits).map((row) => [row.vmid, row]));
  }
}
