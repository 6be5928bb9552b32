import { type Clock, sleep } from "../clock.ts";
import { parseUpid, type Upid } from "../codecs/upid.ts";
import { TimeoutError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import { createEnding } from "./ending.ts";
import type { TaskLogs } from "./log.ts";
import { progressIn } from "./progress.ts";
import type { TaskResult, WaitOptions } from "./task.ts";
import type { TaskWatch } from "./watch.ts";

interface Setup {
  readonly watch: TaskWatch;
  readonly logs: TaskLogs;
  readonly clock: Clock;
  readonly emit: EventListener;
  readonly serverNow: () => number;
  readonly stop: (upid: Upid) => Promise<void>;
}

/** Makes `wait` of tasks. */
export function createWait({ watch, logs, clock, emit, serverNow, stop }: Setup) {
  const endingOf = createEnding({ logs, emit, serverNow });

  async function report(upid: Upid, options: WaitOptions, signal: AbortSignal): Promise<void> {
    for await (const line of logs.follow(upid, signal)) {
      options.onLog?.(line);
      const percent = progressIn(line);
      if (percent === undefined) continue;
      options.onProgress?.({ percent, line });
      emit({ type: "task", upid, status: "running", progress: percent });
    }
  }

  async function untilEnd(upid: Upid, options: WaitOptions, signal: AbortSignal): Promise<TaskResult> {
    const isReported = options.onLog !== undefined || options.onProgress !== undefined;
    const [state] = await Promise.all([
      watch.ended(upid, signal),
      isReported ? report(upid, options, signal) : undefined,
    ]);
    return await endingOf(upid, state.exitstatus, signal);
  }

  return async function wait(upid: Upid, options: WaitOptions): Promise<TaskResult> {
    const { signal, timeoutMs, stopOnAbort = false } = options;
    signal?.throwIfAborted();
    const leaving = new AbortController();
    const either = AbortSignal.any([leaving.signal, ...(signal === undefined ? [] : [signal])]);
    const end = untilEnd(upid, options, either);
    try {
      if (timeoutMs === undefined) return await end;
      return await Promise.race([end, timeout(clock, upid, timeoutMs, either)]);
    } catch (error) {
      const isLeft = signal?.aborted === true || error instanceof TimeoutError;
      if (isLeft && stopOnAbort) await stop(upid);
      throw error;
    } finally {
      leaving.abort(new DOMException("the wait is over", "AbortError"));
    }
  };
}

async function timeout(clock: Clock, upid: Upid, timeoutMs: number, signal: AbortSignal): Promise<never> {
  await sleep(clock, timeoutMs, signal);
  const { node, type } = parseUpid(upid);
  throw new TimeoutError(`task ${type} on ${node} still runs after ${timeoutMs} ms: ${upid}`, { node });
}
