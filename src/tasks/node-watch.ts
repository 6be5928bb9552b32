import type { Loader } from "../batch/loader.ts";
import type { TaskState } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { isConnectionError, isNodeUnreachableError, isTimeoutError } from "../errors/index.ts";
import { createBackoff } from "./backoff.ts";

export interface Waiter {
  readonly resolve: (state: TaskState) => void;
  readonly reject: (reason: unknown) => void;
}

/** Looks at the tasks of one node until nobody waits for any of them. */
export interface NodeWatch {
  /** Tells the waiter of the end of the task; the function handed back takes the waiter out again. */
  join(upid: string, waiter: Waiter): () => void;
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

export function createNodeWatch({ states, clock, onEmpty }: Setup): NodeWatch {
  const tasks = new Map<string, Watched>();
  const pauses = createBackoff(firstPauseMs, longestPauseMs);
  let phase: "due" | "looking" | "pausing" = "pausing";
  let endPause = (): void => {};

  function remove(upid: string): void {
    tasks.delete(upid);
    if (tasks.size > 0) return;
    endPause();
    onEmpty();
  }

  async function lookAt(upid: string, task: Watched): Promise<void> {
    try {
      const state = await states.load(upid, { signal: task.left.signal });
      task.silentSinceMs = undefined;
      if (state.status === "running") return;
      remove(upid);
      for (const { resolve } of task.waiters) resolve(state);
    } catch (error) {
      if (task.left.signal.aborted || isBearable(task, error, clock.now())) return;
      remove(upid);
      for (const { reject } of task.waiters) reject(error);
    }
  }

  async function look(): Promise<void> {
    phase = "looking";
    await Promise.all([...tasks].map(([upid, task]) => lookAt(upid, task)));
    if (tasks.size === 0) return;
    phase = "pausing";
    endPause = clock.after(pauses.nextMs(), () => void look());
  }

  /** A new task may be a short one, so it is looked at anon; with all others that come in this tick. */
  function begin(upid: string, task: Watched): void {
    tasks.set(upid, task);
    pauses.reset();
    if (phase === "looking") void lookAt(upid, task);
    if (phase !== "pausing") return;
    phase = "due";
    endPause();
    queueMicrotask(() => void look());
  }

  return {
    join(upid, waiter) {
      const task = tasks.get(upid) ?? newlyWatched();
      task.waiters.add(waiter);
      if (!tasks.has(upid)) begin(upid, task);
      return () => {
        task.waiters.delete(waiter);
        if (task.waiters.size > 0) return;
        remove(upid);
        task.left.abort();
      };
    },
  };
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
