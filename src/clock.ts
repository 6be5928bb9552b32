/** Time as the library sees it. Tests and the test cluster bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once after `delayMs` milliseconds; the returned function cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

export const systemClock: Clock = Object.freeze({
  now: () => Date.now(),
  after(delayMs: number, run: () => void) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
});

/** A clock of which all that waits is due as soon as the signal fires: who sleeps wakes up and finds the client closed. */
export function endingClock(clock: Clock, ending: AbortSignal): Clock {
  const waiting = new Set<() => void>();
  ending.addEventListener("abort", () => waiting.forEach((wake) => wake()), { once: true });
  return {
    now: () => clock.now(),
    after(delayMs, run) {
      const wake = (): void => {
        cancel();
        run();
      };
      const cancelOwn = clock.after(delayMs, wake);
      const cancel = (): void => {
        waiting.delete(wake);
        cancelOwn();
      };
      waiting.add(wake);
      if (ending.aborted) queueMicrotask(() => waiting.has(wake) && wake());
      return cancel;
    },
  };
}

/** Resolves after `delayMs`; rejects with the signal's reason as soon as the signal fires. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
