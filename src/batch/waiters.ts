import { onAbort } from "../on-abort.ts";
import { type CallSite, errorAt } from "./call-site.ts";

/** Everybody who waits for one result. Each can leave by its own signal. */
export interface Waiters<V> {
  readonly size: number;
  /** Waits for the result; rejects with the signal's reason as soon as the signal fires. */
  add(signal: AbortSignal | undefined, site: CallSite): Promise<V>;
  /** Hands each waiter, in the order they came, what `valueFor` makes for it. */
  resolve(valueFor: (index: number) => V): void;
  /** Gives each waiter its own copy of the error. */
  reject(error: unknown): void;
}

interface Waiter<V> {
  readonly site: CallSite;
  readonly resolve: (value: V) => void;
  readonly reject: (reason: unknown) => void;
  readonly release: (() => void) | undefined;
}

/** `onEmpty` runs when the last waiter has left before there was a result. */
export function createWaiters<V>(onEmpty: () => void): Waiters<V> {
  const waiting = new Set<Waiter<V>>();

  function leave(waiter: Waiter<V>, reason: unknown): void {
    waiting.delete(waiter);
    waiter.reject(reason);
    if (waiting.size === 0) onEmpty();
  }

  function takeAll(): Waiter<V>[] {
    const all = [...waiting];
    waiting.clear();
    for (const waiter of all) waiter.release?.();
    return all;
  }

  return {
    get size() {
      return waiting.size;
    },
    add(signal, site) {
      return new Promise((resolve, reject) => {
        const release = signal && onAbort(signal, () => leave(waiter, signal.reason));
        const waiter: Waiter<V> = { site, resolve, reject, release };
        waiting.add(waiter);
      });
    },
    resolve(valueFor) {
      for (const [index, waiter] of takeAll().entries()) waiter.resolve(valueFor(index));
    },
    reject(error) {
      for (const waiter of takeAll()) waiter.reject(errorAt(error, waiter.site));
    },
  };
}
