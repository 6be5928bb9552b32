import QuickLRU from "quick-lru";
import { ConfigurationError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import type { CacheRecord, CacheStore } from "./store.ts";

export interface MemoryStoreOptions {
  /** How many records are surely kept before the least recently used go; never more than twice as many. Default 20,000. */
  readonly maxEntries?: number | undefined;
}

/**
 * Keeps records in this process, bounded by their number.
 *
 * @throws ConfigurationError when `maxEntries` is no whole number of at least 1.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): CacheStore {
  if (!isPlainObject(options))
    throw new ConfigurationError(`createMemoryStore: expected { maxEntries }, got ${kindOf(options)}`);
  const { maxEntries = 20_000, ...rest } = options;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new ConfigurationError(`createMemoryStore: ${unknown}: unknown option; there is: maxEntries`);
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new ConfigurationError(
      `createMemoryStore: option "maxEntries" must be a whole number of at least 1, got ${String(maxEntries)}`,
    );
  }
  const records = new QuickLRU<string, CacheRecord>({ maxSize: maxEntries });
  return {
    get: (key) => records.get(key),
    set: (key, record, ttlMs) => void records.set(key, record, { maxAge: ttlMs }),
    delete: (key) => records.delete(key),
    clear: () => records.clear(),
  };
}
