import { type Clock, sleep } from "../clock.ts";
import type { GuardedStore } from "./guarded-store.ts";

/**
 * Keeps processes that share a store from asking the server for the same thing at the same time. A store has no atomic
 * operation, so this is the best that reading and writing can do: everybody who misses writes its name, waits a moment,
 * and the one whose name is still there asks. Should two ask all the same, nothing is wrong but the number of calls.
 */
export interface Stampede {
  /** Of these keys, the ones this process is to ask for; the others are being asked for elsewhere. */
  claim(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Waits a moment; false when nobody is asking for the key any more, or has been for too long. */
  waitFor(key: string, sinceMs: number, signal: AbortSignal | undefined): Promise<boolean>;
  release(key: string): Promise<void>;
}

/** Longer than it takes all of a stampede to write their names. */
const settleMs = 15;
const pollMs = 20;
/** Whoever asks has died or hangs when it takes longer. */
const claimMs = 5000;

export function createStampede(store: GuardedStore, clock: Clock): Stampede {
  const owner = globalThis.crypto.randomUUID();
  const keyOf = (key: string): string => `${key}:asking`;

  async function owners(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const records = await store.lookup(keys.map(keyOf));
    return new Map(keys.map((key, index) => [key, records?.[index]?.["owner"]]));
  }

  async function claim(keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (!store.isRemote || store.resting) return new Set(keys);
    const before = await owners(keys);
    const free = keys.filter((key) => before.get(key) === undefined || before.get(key) === owner);
    await Promise.all(free.map((key) => store.set(keyOf(key), { owner }, claimMs)));
    if (free.length > 0) await sleep(clock, settleMs);
    const after = await owners(free);
    // A store that has gone meanwhile holds nobody back.
    return new Set(free.filter((key) => after.get(key) === undefined || after.get(key) === owner));
  }

  return {
    claim,
    async waitFor(key, sinceMs, signal) {
      await sleep(clock, pollMs, signal);
      const who = (await owners([key])).get(key);
      return who !== undefined && clock.now() - sinceMs < claimMs;
    },
    async release(key) {
      if (store.isRemote && !store.resting) await store.delete(keyOf(key));
    },
  };
}
