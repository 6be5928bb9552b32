/**
 * Resolves when that time (of `performance.now()`) has come, give or take a millisecond: timers are no finer.
 * Who needs exact totals keeps the exact times and is not put off by when this resolves.
 */
function until(dueMs: number): Promise<void> {
  const restMs = dueMs - performance.now();
  return restMs <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, restMs));
}

/** Does one thing at a time, in order. */
export class Worker {
  readonly #isFree: boolean;
  freeAtMs = 0;
  busyMs = 0;

  constructor(isFree: boolean) {
    this.#isFree = isFree;
  }

  /** Resolves when the worker has spent that time on it. */
  occupy(ms: number): Promise<void> {
    if (this.#isFree) return Promise.resolve();
    this.freeAtMs = Math.max(this.freeAtMs, performance.now()) + ms;
    this.busyMs += ms;
    return until(this.freeAtMs);
  }
}

/** The workers of one kind of one node. */
export class Workers {
  readonly #workers: readonly Worker[];

  constructor(count: number, isFree: boolean) {
    this.#workers = Array.from({ length: count }, () => new Worker(isFree));
  }

  /** Who is free first. */
  next(): Worker {
    return this.#workers.reduce((best, worker) => (worker.freeAtMs < best.freeAtMs ? worker : best));
  }

  get busyMs(): number {
    return this.#workers.reduce((sum, { busyMs }) => sum + busyMs, 0);
  }

  reset(): void {
    for (const worker of this.#workers) worker.busyMs = 0;
  }
}
