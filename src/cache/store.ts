export type Awaitable<T> = T | Promise<T>;

/** What a store keeps: plain JSON, opaque to the store. */
export interface CacheRecord {
  readonly [field: string]: unknown;
}

/**
 * Where the cache keeps its records. May answer at once or by promise. A store may forget anything at any time, and
 * must hand back what was set or `undefined`; it need not copy. It should forget first what was used least of late:
 * were it to forget what tells of a write and not the answers from before it, another process could use one of those
 * until its time is over.
 */
export interface CacheStore {
  get(key: string): Awaitable<CacheRecord | undefined>;
  /** Keeps the record for `ttlMs` milliseconds, or shorter. */
  set(key: string, record: CacheRecord, ttlMs: number): Awaitable<unknown>;
  delete(key: string): Awaitable<unknown>;
  /** Forgets everything. */
  clear(): Awaitable<unknown>;
  /** Many keys at once, in their order; without it they are read one by one, in parallel. */
  getMany?(keys: readonly string[]): Awaitable<readonly (CacheRecord | undefined)[]>;
}
