/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds that something takes, from call to end. */
export async function timed(run: () => unknown): Promise<number> {
  const startMs = performance.now();
  await run();
  return performance.now() - startMs;
}

/** Bytes in use after everything that nobody holds any more is gone. */
export async function heapUsed(): Promise<number> {
  let used = Infinity;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
    const now = process.memoryUsage().heapUsed;
    if (now > used - 10_000) return now;
    used = now;
  }
}
