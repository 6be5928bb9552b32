import { gatherer } from "../batch/gather.ts";
import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Awaitable, CacheRecord, CacheStore } from "./store.ts";

interface Options {
  readonly store: CacheStore;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** What is to be done before anything is read; undefined when there is nothing. */
  readonly beforeReads: () => Promise<unknown> | undefined;
}

/** A store that has not answered by then has failed; reading from the server is faster than waiting longer. */
const patienceMs = 500;
/** A store that failed is asked again after this long. */
const restMs = 1000;

type MaybeRecord = CacheRecord | undefined;

/** A store that never throws: what fails is a miss and an event. */
export class GuardedStore {
  readonly #options: Options;
  #restsUntilMs = -Infinity;
  // A store that answers at once needs no gathering; the first promise it gives tells that it is another kind.
  #isRemote: boolean;

  constructor(options: Options) {
    this.#options = options;
    this.#isRemote = options.store.getMany !== undefined;
  }

  /** It answers by promise, so others may be using it too. */
  get isRemote(): boolean {
    return this.#isRemote;
  }

  /** It failed a moment ago and is left alone for now. */
  get resting(): boolean {
    return this.#options.clock.now() < this.#restsUntilMs;
  }

  /**
   * Everything asked for in one tick goes to a remote store together, and comes back together.
   * Undefined when the store has failed.
   */
  async lookup(keys: readonly string[]): Promise<readonly MaybeRecord[] | undefined> {
    if (!this.#isRemote) return await this.#readAtOnce(keys);
    const found = await this.#readTogether(keys);
    return found && keys.map((key) => found.get(key));
  }

  /** What a store that answers at once has; undefined where that has to be waited for. */
  peek(keys: readonly string[]): readonly MaybeRecord[] | undefined {
    if (this.#isRemote || this.resting) return undefined;
    try {
      const records = this.#eachOf(keys);
      if (!isPromise(records)) return records;
      // It was asked in vain; whoever asks now will be told what is wrong with it.
      records.catch(() => {});
    } catch {
      // Likewise.
    }
    return undefined;
  }

  /** False when the record could not be written. */
  async set(key: string, record: CacheRecord, ttlMs: number): Promise<boolean> {
    return (await this.#attempt(() => this.#options.store.set(key, record, ttlMs))) !== undefined;
  }

  async delete(key: string): Promise<void> {
    await this.#attempt(() => this.#options.store.delete(key));
  }

  readonly #readTogether = gatherer(async (wanted: readonly (readonly string[])[]) => {
    const { store, beforeReads } = this.#options;
    const keys = [...new Set(wanted.flat())];
    await beforeReads();
    const records = await this.#attempt(() => store.getMany?.(keys) ?? this.#eachOf(keys));
    return records && new Map(keys.map((key, index) => [key, records.value[index] ?? undefined]));
  });

  async #readAtOnce(keys: readonly string[]): Promise<readonly MaybeRecord[] | undefined> {
    const before = this.#options.beforeReads();
    if (before !== undefined) await before;
    const records = await this.#attempt(() => this.#eachOf(keys));
    return records?.value;
  }

  #eachOf(keys: readonly string[]): Awaitable<readonly MaybeRecord[]> {
    const answers = keys.map((key) => this.#options.store.get(key));
    if (!answers.some(isPromise)) return answers as readonly MaybeRecord[];
    this.#isRemote = true;
    return Promise.all(answers.map(async (answer) => await answer));
  }

  async #attempt<T>(work: () => Awaitable<T>): Promise<{ readonly value: T } | undefined> {
    const { clock, emit } = this.#options;
    if (this.resting) return undefined;
    try {
      return { value: await within(patienceMs, clock, work()) };
    } catch (error) {
      // Many fail together; one of them tells.
      const reason = error === late ? "timeout" : "error";
      if (!this.resting) emit({ type: "cache", outcome: "store-failed", reason });
      this.#restsUntilMs = clock.now() + restMs;
      return undefined;
    }
  }
}

const late = Symbol("late");

function within<T>(limitMs: number, clock: Clock, work: Awaitable<T>): Awaitable<T> {
  if (!isPromise(work)) return work;
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.after(limitMs, () => reject(late));
    void work.then(resolve, reject).finally(cancel);
  });
}

function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return value instanceof Promise;
}
