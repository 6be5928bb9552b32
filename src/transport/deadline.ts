import type { Clock } from "../clock.ts";
import type { AttemptFailure, Sent } from "./failure.ts";
import type { Outcome } from "./http.ts";
import { linkSignal } from "./link-signal.ts";

/** The server's own proxy gives up after 30 s (FACTS 16); an attempt waits a little longer, to hear it say so. */
const longestAttemptMs = 35_000;

/** No limit at all: an upload takes as long as it takes. */
export const noTimeout = Infinity;

/** The time one call has, and the one signal by which it ends early. */
export interface Deadline {
  /** Fires when the caller gives up, the client closes, or the time is used up. */
  readonly signal: AbortSignal;
  /** From now on the time runs; pauses and further attempts are part of it. */
  start(): void;
  /** Milliseconds that are left; Infinity before the start. */
  remainingMs(): number;
  /** Runs one attempt within its share of the time; "aborted" when the caller gave up. */
  attempt(run: (signal: AbortSignal) => Promise<Outcome>): Promise<Outcome | "aborted">;
  /** Why the call ended while nothing of it was on its way; undefined when that was the caller's wish. */
  ending(): Ending | undefined;
  /** The client is being closed. */
  close(): void;
  clear(): void;
}

export type Ending = Extract<AttemptFailure, { kind: "timeout" | "closed" }>;

export interface DeadlineOptions {
  readonly clock: Clock;
  /** For the whole call, from `start()` on. */
  readonly timeoutMs: number;
  /** For one attempt. */
  readonly attemptMs?: number | undefined;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/** Marks among the reasons of an abort; they never leave the transport. */
const timeIsUp = Symbol("time is up");
const closed = Symbol("the client was closed");

export function createDeadline(options: DeadlineOptions): Deadline {
  const { clock, timeoutMs, attemptMs = longestAttemptMs, signal } = options;
  const total = new AbortController();
  const unlink = signal && linkSignal(signal, total);
  let endsAtMs = Infinity;
  let cancelTotal: (() => void) | undefined;

  return {
    signal: total.signal,
    start() {
      if (cancelTotal !== undefined || timeoutMs === noTimeout) return;
      endsAtMs = clock.now() + timeoutMs;
      cancelTotal = clock.after(timeoutMs, () => total.abort(timeIsUp));
    },
    remainingMs: () => endsAtMs - clock.now(),
    async attempt(run) {
      const inner = new AbortController();
      const unlinkInner = linkSignal(total.signal, inner);
      const cancel =
        attemptMs === noTimeout ? undefined : clock.after(attemptMs, () => inner.abort(timeIsUp));
      try {
        const outcome = await run(inner.signal);
        // A cut connection may be the doing of the signal; what the server said stands.
        if (!inner.signal.aborted || outcome.ok || outcome.failure.kind !== "network") return outcome;
        const failure = endingBy(inner.signal.reason, outcome.failure.sent);
        return failure === undefined ? "aborted" : { ok: false, failure };
      } finally {
        cancel?.();
        unlinkInner();
      }
    },
    ending: () => (total.signal.aborted ? endingBy(total.signal.reason, "no") : undefined),
    close: () => total.abort(closed),
    clear() {
      cancelTotal?.();
      unlink?.();
    },
  };
}

function endingBy(reason: unknown, sent: Sent): Ending | undefined {
  if (reason === timeIsUp) return { kind: "timeout", sent };
  return reason === closed ? { kind: "closed", sent } : undefined;
}
