/**
 * Keeps the client's answers in any Keyv: Redis, Valkey, SQLite, Memcached …
 *
 * @module proxkit/cache/keyv
 */

import { ConfigurationError } from "../errors/index.ts";
import type { CacheRecord, CacheStore } from "./store.ts";

/** What is used of a Keyv; version 5 or later has it. */
export interface KeyvLike {
  get(key: string): Promise<unknown>;
  getMany(keys: string[]): Promise<readonly unknown[]>;
  /** Resolves to false when the value could not be written. */
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
  on(event: "error", listener: (error: unknown) => void): unknown;
  throwOnErrors?: boolean;
}

/**
 * A store for `createClient({ cache: { store } })` that keeps its records in a Keyv. Give each Keyv a namespace of its
 * own when it shares a database; processes share what they keep when they have the same database and namespace.
 *
 * By default a Keyv hides failures; this one is told to throw them (`throwOnErrors`), and those it tells of by its
 * event alone count as well, so that the client does not take them for answers.
 *
 * @throws ConfigurationError for what is no Keyv.
 * @example
 * const store = createKeyvStore(new Keyv(new KeyvRedis("redis://localhost:6379"), { namespace: "proxkit" }));
 * const pve = createClient({ url, auth, cache: { store } });
 */
export function createKeyvStore(keyv: KeyvLike): CacheStore {
  checkKeyv(keyv);
  keyv.throwOnErrors = true;
  let failures = 0;
  let lastFailure: unknown;
  keyv.on("error", (error) => {
    failures += 1;
    lastFailure = error;
  });

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    const before = failures;
    const result = await work();
    if (failures !== before) throw lastFailure;
    return result;
  }

  return {
    get: (key) => guarded(async () => asRecord(await keyv.get(key))),
    getMany: (keys) => guarded(async () => (await keyv.getMany([...keys])).map(asRecord)),
    async set(key, record, ttlMs) {
      const isWritten = await guarded(() => keyv.set(key, record, ttlMs));
      if (isWritten === false) throw lastFailure ?? new Error("the Keyv could not write");
    },
    delete: (key) => guarded(() => keyv.delete(key)),
    clear: () => guarded(() => keyv.clear()),
  };
}

const methods = ["get", "getMany", "set", "delete", "clear", "on"] as const;

function checkKeyv(keyv: unknown): void {
  const missing = methods.find((name) => typeof (keyv as KeyvLike | undefined)?.[name] !== "function");
  if (missing === undefined) return;
  throw new ConfigurationError(
    `createKeyvStore: expected a Keyv of version 5 or later, got ${keyv === null ? "null" : typeof keyv} without ${missing}(): install keyv and give new Keyv(…)`,
  );
}

function asRecord(value: unknown): CacheRecord | undefined {
  return typeof value === "object" && value !== null ? (value as CacheRecord) : undefined;
}
