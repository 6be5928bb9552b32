import { askerOf } from "../api/by-template.ts";
import type { Edge } from "../api/perform.ts";
import { checkOptions } from "../api/rules.ts";
import { createTaskStates } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { parseUpid, type Upid } from "../codecs/upid.ts";
import type { EventListener } from "../events.ts";
import { signalRules, waitRules } from "./checks.ts";
import { createTaskLogs } from "./log.ts";
import type { Task } from "./task.ts";
import { createWait } from "./wait.ts";
import { createTaskWatch } from "./watch.ts";

export interface TasksSetup {
  readonly edge: Edge;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** The time by the server's clock, which tasks start by, as far as it is known. */
  readonly serverNow: () => number;
  /** Ends all waits with its reason. */
  readonly closing?: AbortSignal | undefined;
}

export interface Tasks {
  /**
   * A task by its UPID. Sends nothing by itself.
   * @throws InvalidParametersError for text that is no UPID.
   */
  readonly task: (upid: string) => Task;
}

export function createTasks({ edge, clock, emit, serverNow, closing }: TasksSetup): Tasks {
  const ask = askerOf(edge);
  const states = createTaskStates({ requester: edge.requester });
  const watch = createTaskWatch({ states, clock, closing });
  const logs = createTaskLogs({ ask, watch, clock });
  const wait = createWait({ watch, logs, clock, emit, serverNow, stop });

  async function stop(upid: Upid, signal?: AbortSignal): Promise<void> {
    await ask("DELETE", "/nodes/{node}/tasks/{upid}", { node: parseUpid(upid).node, upid }, { signal });
  }

  function task(text: string): Task {
    const { node, type, id, user, tokenId } = parseUpid(text);
    const upid = text as Upid;
    return Object.freeze({
      upid,
      node,
      type,
      id,
      user: tokenId ?? user,
      async wait(options = {}) {
        checkOptions(options, waitRules);
        return await wait(upid, options);
      },
      log(options = {}) {
        checkOptions(options, signalRules);
        return logs.follow(upid, options.signal);
      },
      async status(options = {}) {
        checkOptions(options, signalRules);
        const { status, exitstatus } = await states.load(upid, options);
        return { running: status === "running", exitstatus };
      },
      async stop(options = {}) {
        checkOptions(options, signalRules);
        await stop(upid, options.signal);
      },
    } satisfies Task);
  }

  return { task };
}
