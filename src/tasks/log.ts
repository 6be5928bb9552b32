import type { Ask } from "../api/by-template.ts";
import { type Clock, sleep } from "../clock.ts";
import { parseUpid } from "../codecs/upid.ts";
import { createBackoff } from "./backoff.ts";
import type { TaskWatch } from "./watch.ts";

/** Lines of one read; the server's own default is 50 (FACTS 67). */
const pageLines = 500;
const firstPauseMs = 250;
const longestPauseMs = 2_000;

interface Setup {
  readonly ask: Ask;
  readonly watch: TaskWatch;
  readonly clock: Clock;
}

/** Reads logs of tasks. */
export interface TaskLogs {
  /** All lines, as they come, until the task has ended. */
  follow(upid: string, signal?: AbortSignal): AsyncGenerator<string, void>;
  /** The lines there are now. */
  read(upid: string, signal?: AbortSignal): AsyncGenerator<string, unknown>;
  /** The last lines, at most `count` of them. */
  tail(upid: string, count: number, signal?: AbortSignal): Promise<string[]>;
}

interface LogPage {
  readonly lines: readonly string[];
  readonly total: number;
}

export function createTaskLogs({ ask, watch, clock }: Setup): TaskLogs {
  /** The lines from number `start` (counted from 0) on, and how many there are so far. */
  async function page(upid: string, start: number, signal?: AbortSignal): Promise<LogPage> {
    const { data, total = 0 } = await ask(
      "GET",
      "/nodes/{node}/tasks/{upid}/log",
      { node: parseUpid(upid).node, upid, start, limit: pageLines },
      { signal, full: true },
    );
    const lines = data.map(({ t }) => t ?? "");
    return isEmpty(lines, total) ? { lines: [], total: 0 } : { lines, total };
  }

  async function* rest(upid: string, start: number, signal?: AbortSignal): AsyncGenerator<string, number> {
    for (let next = start; ;) {
      const { lines } = await page(upid, next, signal);
      yield* lines;
      next += lines.length;
      if (lines.length < pageLines) return next;
    }
  }

  async function* follow(upid: string, signal?: AbortSignal): AsyncGenerator<string, void> {
    signal?.throwIfAborted();
    const leaving = new AbortController();
    const either = AbortSignal.any([leaving.signal, ...(signal === undefined ? [] : [signal])]);
    let isOver = false;
    const over = watch.ended(upid, either).then(() => (isOver = true));
    // Told below, by the pause that it ends.
    over.catch(() => {});
    const pauses = createBackoff(firstPauseMs, longestPauseMs);
    try {
      for (let next = 0; ;) {
        const last = isOver;
        const before = next;
        next = yield* rest(upid, next, either);
        if (last) return;
        if (next > before) pauses.reset();
        await Promise.race([over, sleep(clock, pauses.nextMs(), either)]);
      }
    } finally {
      leaving.abort(new DOMException("the log is read no further", "AbortError"));
    }
  }

  async function tail(upid: string, count: number, signal?: AbortSignal): Promise<string[]> {
    const first = await page(upid, 0, signal);
    if (first.total <= first.lines.length) return first.lines.slice(-count);
    return [...(await page(upid, Math.max(0, first.total - count), signal)).lines];
  }

  return { follow, tail, read: (upid, signal) => rest(upid, 0, signal) };
}

/** An empty log answers with a line that says so, and so does one that is not written yet (FACTS 67). */
function isEmpty(lines: readonly string[], total: number): boolean {
  return total <= 1 && lines.length === 1 && /^(no content|unable to open file - .*)$/.test(lines[0] ?? "");
}
