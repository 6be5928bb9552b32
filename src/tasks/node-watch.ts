import type { Loader } from "../batch/loader.ts";
import type { TaskState } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { isConnectionError, isNodeUnreachableError, isTimeoutError } from "../errors/index.ts";
import { createBackoff } from "./backoff.ts";

export interface Waiter {
  readonly resolve: (state: TaskState) => void;
  readonly reject: (reason: unknown) => void;
}

interface Setup {
  readonly states: Loader<string, TaskState>;
  readonly clock: Clock;
  /** Called when nothing is left to watch. */
  readonly onEmpty: () => void;
}

interface Watched {
  readonly waiters: Set<Waiter>;
  /** Ends the look that is under way when nobody waits any more. */
  readonly left: AbortController;
  /** Since when its node cannot be asked; undefined while it can. */
  silentSinceMs: number | undefined;
}

const firstPauseMs = 250;
const longestPauseMs = 5_000;
/** For so long a node may be cut off, or in a reboot, before the waits for its tasks are given up. */
const patienceMs = 120_000;

/** Looks at the tasks of one node until nobody waits for any of them. */
export class NodeWatch {
  readonly #setup: Setup;
  readonly #tasks = new Map<string, Watched>();
  readonly #pauses = createBackoff(firstPauseMs, longestPauseMs);
  #phase: "due" | "looking" | "pausing" = "pausing";
  #endPause = (): void => {};

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** Tells the waiter of the end of the task; the function handed back takes the waiter out again. */
  join(upid: string, waiter: Waiter): () => void {
    const task = this.#tasks.get(upid) ?? newlyWatched();
    task.waiters.add(waiter);
    if (!this.#tasks.has(upid)) this.#begin(upid, task);
    return () => {
      task.waiters.delete(waiter);
      if (task.waiters.size === 0) this.#leave(upid, task);
    };
  }

  /** Ends all waits with this reason. */
  end(reason: unknown): void {
    for (const [upid, task] of this.#tasks) {
      for (const { reject } of task.waiters) reject(reason);
      this.#leave(upid, task);
    }
  }

  /** A new task may be a short one, so it is looked at anon; with all others that come in this tick. */
  #begin(upid: string, task: Watched): void {
    this.#tasks.set(upid, task);
    this.#pauses.reset();
    if (this.#phase === "looking") void this.#lookAt(upid, task);
    if (this.#phase !== "pausing") return;
    this.#phase = "due";
    this.#endPause();
    queueMicrotask(() => void this.#look());
  }

  async #look(): Promise<void> {
    this.#phase = "looking";
    await Promise.all([...this.#tasks].map(([upid, task]) => this.#lookAt(upid, task)));
    if (this.#tasks.size === 0) return;
    this.#phase = "pausing";
    this.#endPause = this.#setup.clock.after(this.#pauses.nextMs(), () => void this.#look());
  }

  async #lookAt(upid: string, task: Watched): Promise<void> {
    const { states, clock } = this.#setup;
    try {
      const state = await states.load(upid, { signal: task.left.signal });
      task.silentSinceMs = undefined;
      if (state.status === "running") return;
      this.#remove(upid);
      for (const { resolve } of task.waiters) resolve(state);
    } catch (error) {
      if (task.left.signal.aborted || isBearable(task, error, clock.now())) return;
      this.#remove(upid);
      for (const { reject } of task.waiters) reject(error);
    }
  }

  #leave(upid: string, task: Watched): void {
    this.#remove(upid);
    task.left.abort();
  }

  #remove(upid: string): void {
    this.#tasks.delete(upid);
    if (this.#tasks.size > 0) return;
    this.#endPause();
    this.#setup.onEmpty();
  }
}

const newlyWatched = (): Watched => ({
  waiters: new Set(),
  left: new AbortController(),
  silentSinceMs: undefined,
});

/** Is the failure one that passes, as the reboot of a node does? */
function isBearable(task: Watched, error: unknown, nowMs: number): boolean {
  if (!isNodeUnreachableError(error) && !isConnectionError(error) && !isTimeoutError(error)) return false;
  task.silentSinceMs ??= nowMs;
  return nowMs - task.silentSinceMs < patienceMs;
}
