import type { Clock } from "../clock.ts";
import type { AttemptFailure } from "./failure.ts";
import type { Outcome } from "./http.ts";

/** The server's own proxy gives up after 30 s (FACTS 16); an attempt waits a little longer, to hear it say so. */
const longestAttemptMs = 35_000;

/** No limit at all: an upload takes as long as it takes. */
export const noTimeout = Infinity;

/**
 * The time one call has. It runs from the first attempt on, pauses and further attempts included;
 * waiting for a free slot does not count, so that thousands of calls at once do not time each other out.
 */
export interface Deadline {
  /** Fires when the caller gives up, the client closes, or the time is used up. */
  readonly signal: AbortSignal;
  /** Runs one attempt within its share of the time. */
  attempt(run: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome>;
  /** Turns what an attempt ended with into a timeout where time was the reason; throws the caller's own reason. */
  explain(failure: AttemptFailure): AttemptFailure;
  clear(): void;
}

/** Marks the end of time among the reasons of an abort. */
const timeIsUp = Symbol("time is up");

export function createDeadline(
  clock: Clock,
  timeoutMs: number,
  outer: readonly (AbortSignal | undefined)[],
  attemptMs = longestAttemptMs,
): Deadline {
  const after = (delayMs: number, run: () => void): (() => void) =>
    delayMs === noTimeout ? () => {} : clock.after(delayMs, run);
  const total = new AbortController();
  const unlink = outer.filter((signal) => signal !== undefined).map((signal) => link(signal, total));
  let cancelTotal: (() => void) | undefined;
  let attemptTimedOut = false;

  return {
    signal: total.signal,
    async attempt(run) {
      cancelTotal ??= after(timeoutMs, () => total.abort(timeIsUp));
      attemptTimedOut = false;
      const inner = new AbortController();
      const unlinkInner = link(total.signal, inner);
      const cancel = after(attemptMs, () => {
        attemptTimedOut = true;
        inner.abort(timeIsUp);
      });
      try {
        return await run(inner.signal);
      } finally {
        cancel();
        unlinkInner();
      }
    },
    explain(failure) {
      const { aborted, reason } = total.signal;
      if (aborted && reason !== timeIsUp) throw reason;
      const isLate = failure.kind === "network" && (aborted || attemptTimedOut);
      return isLate ? { kind: "timeout", sent: failure.sent } : failure;
    },
    clear() {
      cancelTotal?.();
      for (const undo of unlink) undo();
    },
  };
}

/** Passes an abort on. Undone by hand: AbortSignal.any() would hold memory for as long as the outer signal lives. */
function link(outer: AbortSignal, inner: AbortController): () => void {
  const pass = (): void => inner.abort(outer.reason);
  if (outer.aborted) pass();
  else outer.addEventListener("abort", pass, { once: true });
  return () => outer.removeEventListener("abort", pass);
}
