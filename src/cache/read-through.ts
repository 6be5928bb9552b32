import { callKey } from "../batch/call-key.ts";
import { toldAbove } from "../batch/call-site.ts";
import { createFlights } from "../batch/flights.ts";
import { gatherer } from "../batch/gather.ts";
import { tickCounter } from "../batch/schedule.ts";
import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply } from "../requester.ts";
import { asEntry, type Entry, entryFor, isValid } from "./entry.ts";
import type { GuardedStore } from "./guarded-store.ts";
import type { CachePolicy } from "./policies.ts";
import type { Stampede } from "./stampede.ts";
import { type TagBook, tagLifetimeMs } from "./tag-book.ts";
import type { TagStates } from "./tag-state.ts";
import type { WriteLog } from "./write-log.ts";

/** A reply and how old it is. */
export interface Answer {
  /** Shared with other readers: not to be changed. */
  readonly reply: Reply;
  /** When the server was asked for it, in milliseconds since 1970. */
  readonly asOf: number;
  /** Older than it should be. */
  readonly stale: boolean;
  /** Why it is, where the server could not be asked. */
  readonly failure?: unknown;
}

export interface ReadOptions {
  /** Tags whose changes the reader makes up for by itself. */
  readonly despite?: readonly string[] | undefined;
  /** The failures that may be answered with what is kept beyond its time. */
  readonly staleIf?: ((error: unknown) => boolean) | undefined;
}

/** How one call is kept: for how long, under which key, and on what it depends. */
export interface Keeping {
  readonly policy: CachePolicy;
  readonly tags: readonly string[];
  /** Undefined as long as nobody is logged in. */
  readonly key: () => string | undefined;
}

interface Options {
  readonly store: GuardedStore;
  readonly book: TagBook;
  readonly log: WriteLog;
  readonly stampede: Stampede;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** Asks the server. */
  readonly ask: (call: Call) => Promise<Reply>;
}

/** One read on its way through the store. */
interface Reading {
  readonly call: Call;
  readonly keeping: Keeping;
  /** The tags whose changes count for this reader. */
  readonly trusted: readonly string[];
  readonly states: TagStates;
  /** What is kept and still true, however old. */
  readonly entry: Entry | undefined;
}

/** Answers from the store while it may, else from the server; what comes from there is kept. */
export class ReadThrough {
  readonly #options: Options;
  readonly #flights = createFlights<Answer>();
  readonly #tick = tickCounter();

  constructor(options: Options) {
    this.#options = options;
  }

  async read(call: Call, keeping: Keeping, options: ReadOptions): Promise<Answer> {
    const { log, emit } = this.#options;
    const reading = await this.#consult(call, keeping, options.despite ?? []);
    if (log.isUnsettled(reading.trusted, reading.states)) return await this.#ask(call);
    const found = this.#usable(reading);
    if (found !== undefined) return found;
    emit({ type: "cache", outcome: "miss", template: call.template });
    try {
      return await this.#fetchShared(reading);
    } catch (error) {
      const last = options.staleIf?.(error) === true ? this.#fallback(reading) : undefined;
      if (last === undefined) throw error;
      return { ...last, failure: error };
    }
  }

  async #consult(call: Call, keeping: Keeping, despite: readonly string[]): Promise<Reading> {
    const { store, book } = this.#options;
    const { tags } = keeping;
    const trusted = tags.filter((tag) => !despite.includes(tag));
    const key = keeping.key();
    const [records, states] = await Promise.all([
      store.lookup(key === undefined ? [] : [key]),
      book.states(tags),
    ]);
    const kept = asEntry(records?.[0]);
    const entry = kept !== undefined && isValid(kept, trusted, states) ? kept : undefined;
    return { call, keeping, trusted, states, entry };
  }

  /** What is kept, if it may be used as it is. */
  #usable(reading: Reading): Answer | undefined {
    const { call, entry, keeping } = reading;
    if (entry === undefined || call.options.fresh === true) return undefined;
    const { freshMs, staleMs = 0 } = keeping.policy;
    const ageMs = this.#ageOf(entry);
    if (ageMs >= freshMs + staleMs) return undefined;
    const stale = ageMs >= freshMs;
    this.#options.emit({ type: "cache", outcome: stale ? "stale" : "hit", template: call.template, ageMs });
    if (stale) this.#revalidate(reading);
    return asAnswer(entry, stale);
  }

  /** Fetches a new answer for the next reader; whether that succeeds concerns nobody now. */
  #revalidate(reading: Reading): void {
    const options = { ...reading.call.options, signal: undefined };
    void this.#fetchShared({ ...reading, call: { ...reading.call, options } }).catch(() => {});
  }

  /** What is kept beyond its time, for when the cluster cannot be reached. */
  #fallback({ entry, keeping }: Reading): Answer | undefined {
    const isKept = entry !== undefined && this.#ageOf(entry) < lifetimeMs(keeping.policy);
    return isKept ? asAnswer(entry, true) : undefined;
  }

  /** Readers who find the same generations share one flight; whoever sees a later write starts another. */
  async #fetchShared(reading: Reading): Promise<Answer> {
    const isOurs = await this.#isOurs(reading);
    const { call, trusted, states } = reading;
    const { signal, timeoutMs, retry, fresh } = call.options;
    const seen = trusted.map((tag) => states.get(tag)?.generation).join();
    const key = [callKey(call), seen, timeoutMs, retry, fresh === true ? this.#tick() : ""].join(" ");
    return await this.#flights.join({ key, signal, site: call.site }, async (signal) => {
      const flown = { ...call, site: toldAbove, options: { ...call.options, signal } };
      const flying = { ...reading, call: flown };
      return isOurs ? await this.#fetchClaimed(flying) : await this.#fromElsewhere(flying);
    });
  }

  async #fetchClaimed(reading: Reading): Promise<Answer> {
    try {
      return await this.#fetchAndKeep(reading);
    } finally {
      const key = reading.keeping.key();
      if (key !== undefined) await this.#options.stampede.release(key);
    }
  }

  /** Is it for us to ask the server, or does somebody else who shares the store? */
  async #isOurs({ keeping, call }: Reading): Promise<boolean> {
    const key = keeping.key();
    const claimed = await this.#claimTogether(key === undefined ? [] : [key]);
    return key === undefined || call.options.fresh === true || claimed.has(key);
  }

  /** The misses of one tick claim their keys together, and so go on together. */
  readonly #claimTogether = gatherer(
    async (wanted: readonly (readonly string[])[]) =>
      await this.#options.stampede.claim([...new Set(wanted.flat())]),
  );

  /** Keeps the answer if nothing it depends on was written meanwhile. */
  async #fetchAndKeep({ call, keeping, trusted, states }: Reading): Promise<Answer> {
    const { log, store } = this.#options;
    const watch = log.watchRead(trusted);
    try {
      const keyBefore = keeping.key();
      const answer = await this.#ask(call);
      const entry = watch.spoiled ? undefined : entryFor(answer, keeping.tags, states);
      // Somebody else may have been logged in meanwhile: then nobody can say whose answer it is.
      const key = keeping.key();
      if (entry !== undefined && key !== undefined && (keyBefore ?? key) === key)
        await store.set(key, entry, lifetimeMs(keeping.policy));
      return answer;
    } finally {
      watch.end();
    }
  }

  /** Somebody else is asking the server: waits for the answer to be kept. */
  async #fromElsewhere({ call, keeping, trusted }: Reading): Promise<Answer> {
    const { stampede, clock } = this.#options;
    const key = keeping.key() ?? "";
    const sinceMs = clock.now();
    const despite = keeping.tags.filter((tag) => !trusted.includes(tag));
    for (;;) {
      const goesOn = await stampede.waitFor(key, sinceMs, call.options.signal);
      const reading = await this.#consult(call, keeping, despite);
      const { entry } = reading;
      const isFresh = entry !== undefined && this.#ageOf(entry) < keeping.policy.freshMs;
      if (isFresh) return asAnswer(entry, false);
      if (!goesOn) return await this.#fetchAndKeep(reading);
    }
  }

  /** `fresh`, so that it joins nothing that set out before: what is kept must be as new as its generations say. */
  async #ask(call: Call): Promise<Answer> {
    const asOf = this.#options.clock.now();
    const reply = await this.#options.ask({ ...call, options: { ...call.options, fresh: true } });
    return { reply, asOf, stale: false };
  }

  #ageOf({ asOf }: Entry): number {
    return this.#options.clock.now() - asOf;
  }
}

function lifetimeMs({ freshMs, staleMs = 0, fallbackMs = 0 }: CachePolicy): number {
  return Math.min(freshMs + staleMs + fallbackMs, tagLifetimeMs);
}

function asAnswer({ reply, asOf }: Entry, stale: boolean): Answer {
  return { reply, asOf, stale };
}
