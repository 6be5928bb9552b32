/** Pauses that grow from `firstMs` by half each time, up to `longestMs`. */
export interface Backoff {
  nextMs(): number;
  reset(): void;
}

export function createBackoff(firstMs: number, longestMs: number): Backoff {
  let pauseMs = firstMs;
  return {
    nextMs() {
      const nowMs = pauseMs;
      pauseMs = Math.min(pauseMs * 1.5, longestMs);
      return Math.round(nowMs);
    },
    reset() {
      pauseMs = firstMs;
    },
  };
}
