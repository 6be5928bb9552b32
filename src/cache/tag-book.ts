import QuickLRU from "quick-lru";
import type { Clock } from "../clock.ts";
import type { GuardedStore } from "./guarded-store.ts";
import type { CacheRecord } from "./store.ts";
import {
  asState,
  isNeedless,
  isTold,
  nextState,
  type TagChange,
  type TagState,
  type TagStates,
} from "./tag-state.ts";

interface Options {
  readonly store: GuardedStore;
  readonly clock: Clock;
  readonly keyOf: (tag: string) => string;
}

/** No answer is kept for longer: one from before a write must not outlive what tells of the write. */
export const tagLifetimeMs = 24 * 60 * 60_000;
const mostRemembered = 1000;
/** How often a change is looked after until it is seen to have lasted. */
const mostLooks = 3;

/** The generations of tags, in the store, so that everybody who shares it sees a change at the next read. */
export class TagBook {
  readonly #options: Options;
  /** States that could not be written. They count here at once, and are written before anything is read again. */
  readonly #unwritten = new Map<string, TagState>();
  /** What was written here of late: a store that forgets it is told again. */
  readonly #written = new QuickLRU<string, TagState>({ maxSize: mostRemembered, maxAge: tagLifetimeMs });
  /** Makes generations unique among all who share the store. */
  readonly #owner = globalThis.crypto.randomUUID().slice(0, 13);
  #counter = 0;
  #waiting: { readonly changes: TagChange[]; readonly done: Promise<TagStates> } | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #flushing: Promise<unknown> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async states(tags: readonly string[]): Promise<TagStates> {
    const { store, keyOf } = this.#options;
    return this.#statesIn(tags, await store.lookup(tags.map(keyOf)));
  }

  /** Nothing is known of tags that could not be looked up. */
  #statesIn(tags: readonly string[], records: readonly (CacheRecord | undefined)[] | undefined): TagStates {
    const stateOf = (tag: string, index: number): TagState | undefined =>
      this.#unwritten.get(tag) ??
      (records && (this.#forgotten(tag, records[index]) ?? asState(records[index])));
    return new Map(tags.map((tag, index) => [tag, stateOf(tag, index)]));
  }

  /** What the store has lost. Only who wrote it can tell: to others, answers from before the write are good again. */
  #forgotten(tag: string, record: CacheRecord | undefined): TagState | undefined {
    const state = record === undefined ? this.#written.get(tag) : undefined;
    if (state !== undefined) void this.#put(tag, state);
    return state;
  }

  /**
   * Resolves, with the new states, when every reader of the store sees the change.
   * Changes that come while others are being written are written together after them.
   */
  async change(change: TagChange): Promise<TagStates> {
    this.#waiting ??= this.#nextTurn();
    this.#waiting.changes.push(change);
    return await this.#waiting.done;
  }

  /** Writes what could not be written before; undefined when there is nothing. */
  flush(): Promise<unknown> | undefined {
    if (this.#unwritten.size === 0 || this.#options.store.resting) return undefined;
    this.#flushing ??= Promise.all([...this.#unwritten].map(([tag, state]) => this.#put(tag, state))).finally(
      () => (this.#flushing = undefined),
    );
    return this.#flushing;
  }

  #nextTurn(): { readonly changes: TagChange[]; readonly done: Promise<TagStates> } {
    const changes: TagChange[] = [];
    const done = this.#last.then(() => {
      this.#waiting = undefined;
      return this.#write(changes);
    });
    this.#last = done;
    return { changes, done };
  }

  async #write(changes: readonly TagChange[]): Promise<TagStates> {
    const { store, keyOf } = this.#options;
    const byTag = groupByTag(changes);
    const tags = [...byTag.keys()];
    // Without a pause between reading and writing nobody who shares the store in this process comes in between.
    const records = store.peek(tags.map(keyOf));
    if (records) return await this.#putAll(byTag, this.#statesIn(tags, records));
    let states = await this.#putAll(byTag, await this.states(tags));
    // A remote store cannot read and write in one: who wrote in between may have overwritten this, or the other way round.
    for (let look = 0; look < mostLooks; look += 1) {
      const seen = await this.states(tags);
      const lost = new Map([...byTag].filter(([tag, mine]) => isLost(mine, tag, seen.get(tag))));
      if (lost.size === 0) break;
      states = new Map([...states, ...(await this.#putAll(lost, seen))]);
    }
    return states;
  }

  /** Writes the tags' next states, and hands back all states. */
  async #putAll(byTag: ReadonlyMap<string, readonly TagChange[]>, before: TagStates): Promise<TagStates> {
    const states = new Map(before);
    const writes = [...byTag].map(async ([tag, mine]) => {
      const known = states.get(tag);
      if (mine.every((change) => isNeedless(change, known))) return;
      const state = nextState(tag, known, mine, this.#newGeneration(), this.#options.clock.now());
      states.set(tag, state);
      await this.#put(tag, state);
    });
    await Promise.all(writes);
    return states;
  }

  async #put(tag: string, state: TagState): Promise<void> {
    const { store, keyOf } = this.#options;
    this.#written.set(tag, state);
    const isWritten = await store.set(keyOf(tag), { ...state }, tagLifetimeMs);
    if (isWritten) this.#unwritten.delete(tag);
    else this.#unwritten.set(tag, state);
  }

  #newGeneration(): string {
    this.#counter += 1;
    return `${this.#owner}.${this.#counter.toString(36)}`;
  }
}

/** What several changes say together may cancel out: only what the last of them says of a task has to be there. */
function isLost(mine: readonly TagChange[], tag: string, seen: TagState | undefined): boolean {
  if (seen === undefined) return false;
  const ended = new Set(mine.map(({ endedTask }) => endedTask));
  return mine.some(
    (change) => !(change.startedTask && ended.has(change.startedTask)) && !isTold(change, tag, seen),
  );
}

function groupByTag(changes: readonly TagChange[]): ReadonlyMap<string, TagChange[]> {
  const byTag = new Map<string, TagChange[]>();
  for (const change of changes) {
    for (const tag of change.tags) {
      const mine = byTag.get(tag);
      if (mine === undefined) byTag.set(tag, [change]);
      else mine.push(change);
    }
  }
  return byTag;
}
