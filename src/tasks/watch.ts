import type { Loader } from "../batch/loader.ts";
import type { TaskState } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { parseUpid } from "../codecs/upid.ts";
import { NodeWatch } from "./node-watch.ts";

/** Waits for the ends of tasks. All that wait for tasks of one node share each look at it. */
export interface TaskWatch {
  /**
   * Resolves when the task has stopped, by the word of its own node.
   * Rejects with the signal's reason, or when nobody may ask about the task.
   */
  ended(upid: string, signal?: AbortSignal): Promise<TaskState>;
}

interface Setup {
  readonly states: Loader<string, TaskState>;
  readonly clock: Clock;
  /** Ends all waits with its reason. */
  readonly closing?: AbortSignal | undefined;
}

export function createTaskWatch({ states, clock, closing }: Setup): TaskWatch {
  const watches = new Map<string, NodeWatch>();
  closing?.addEventListener("abort", () => {
    for (const watch of watches.values()) watch.end(closing.reason);
  });

  function watchOf(node: string): NodeWatch {
    const watch =
      watches.get(node) ?? new NodeWatch({ states, clock, onEmpty: () => void watches.delete(node) });
    watches.set(node, watch);
    return watch;
  }

  function ended(upid: string, signal?: AbortSignal): Promise<TaskState> {
    const { node } = parseUpid(upid);
    return new Promise((resolve, reject) => {
      const over = [closing, signal].find((each) => each?.aborted === true);
      if (over !== undefined) return reject(over.reason);
      const release = (): void => signal?.removeEventListener("abort", onAbort);
      const leave = watchOf(node).join(upid, {
        resolve: (state) => (release(), resolve(state)),
        reject: (reason) => (release(), reject(reason)),
      });
      const onAbort = (): void => (leave(), reject(signal?.reason));
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  return { ended };
}
