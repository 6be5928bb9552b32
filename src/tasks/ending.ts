import { parseUpid, type Upid } from "../codecs/upid.ts";
import { TaskFailedError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { TaskLogs } from "./log.ts";
import { outcomeOf, warningsIn } from "./outcome.ts";
import type { TaskResult } from "./task.ts";

/** Lines of the log that an error carries. */
const tailLines = 20;

interface Setup {
  readonly logs: TaskLogs;
  readonly emit: EventListener;
  readonly serverNow: () => number;
}

/** Turns the exit text of a task that is over into its result. */
export function createEnding({ logs, emit, serverNow }: Setup) {
  /** A log that cannot be read any more does not hide why the task failed. */
  async function failure(upid: Upid, reason: string, signal: AbortSignal): Promise<TaskFailedError> {
    const logTail = await logs.tail(upid, tailLines, signal).catch(() => []);
    const { node, type, id } = parseUpid(upid);
    const what = id === "" ? type : `${type} of ${id}`;
    return new TaskFailedError(`task ${what} on ${node} failed: ${reason}`, { upid, reason, node, logTail });
  }

  /** Throws TaskFailedError. */
  return async function endingOf(
    upid: Upid,
    exitstatus: string | undefined,
    signal: AbortSignal,
  ): Promise<TaskResult> {
    const outcome = outcomeOf(exitstatus);
    emit({ type: "task", upid, status: exitstatus ?? "unexpected status" });
    if (!outcome.ok) throw await failure(upid, outcome.reason, signal);
    const durationMs = Math.max(0, serverNow() - parseUpid(upid).startTimeSeconds * 1000);
    const hasWarnings = outcome.status === "warnings";
    const warnings = hasWarnings ? warningsIn(await Array.fromAsync(logs.read(upid, signal))) : [];
    return { upid, status: outcome.status, warnings, durationMs, log: () => logs.read(upid) };
  };
}
