import { type Clock, systemClock } from "../clock.ts";
import { createTimerQueue, type Timer } from "./timers.ts";

/**
 * The cluster's time. `auto` follows the real clock and can be pushed ahead of it; `manual` stands still
 * until it is pushed. Timers run in the order of their due times, each seeing its own due time as `now()`.
 */
export interface VirtualClock extends Clock {
  readonly mode: "auto" | "manual";
  /** Runs `run` at a virtual time; nothing keeps the process alive for it. */
  at(dueMs: number, run: () => void): void;
  /** Runs everything that is due. */
  settle(): void;
  /** Pushes the time ahead and runs everything that comes due on the way. */
  advance(ms: number): Promise<void>;
  /** `auto` goes straight to that time, `manual` stays where it is. */
  jumpTo(targetMs: number): Promise<void>;
  /** A delay of the server itself: `auto` jumps over it, `manual` waits for `advance()`. */
  delay(ms: number): Promise<void>;
  /** Forgets every timer and goes back to the start. */
  reset(): void;
}

/** One turn of the event loop, so that whoever was woken can act. */
export const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Virtual time as a start, a real clock that may flow, and what it was pushed ahead by. */
function createTime(mode: "auto" | "manual", startMs: number) {
  let offsetMs = 0;
  let realStartMs = systemClock.now();
  let heldMs: number | undefined;
  const flowing = (): number => (mode === "auto" ? systemClock.now() - realStartMs : 0);
  const now = (): number => heldMs ?? startMs + offsetMs + flowing();
  return {
    now,
    pushTo(targetMs: number) {
      offsetMs += Math.max(0, targetMs - now());
    },
    /** Runs with the time held at the timer's own. */
    run(timer: Timer) {
      const before = heldMs;
      heldMs = timer.dueMs;
      try {
        timer.run();
      } finally {
        heldMs = before;
      }
    },
    reset() {
      offsetMs = 0;
      realStartMs = systemClock.now();
    },
  };
}

export function createVirtualClock(mode: "auto" | "manual", startMs: number): VirtualClock {
  const time = createTime(mode, startMs);
  const queue = createTimerQueue();
  const settle = (): void => {
    const atMs = time.now();
    for (let timer = queue.takeDue(atMs); timer !== undefined; timer = queue.takeDue(atMs)) time.run(timer);
  };
  const goTo = async (targetMs: number): Promise<void> => {
    for (let timer = queue.takeDue(targetMs); timer !== undefined; timer = queue.takeDue(targetMs)) {
      time.pushTo(timer.dueMs);
      time.run(timer);
      if (timer.foreign) await turn();
    }
    time.pushTo(targetMs);
  };
  const advance = (ms: number): Promise<void> => goTo(time.now() + ms);
  const after = (delayMs: number, run: () => void): (() => void) => {
    const timer = { dueMs: time.now() + delayMs, run, foreign: true };
    queue.add(timer);
    const cancelReal = mode === "auto" ? systemClock.after(delayMs, settle) : undefined;
    return () => {
      queue.remove(timer);
      cancelReal?.();
    };
  };
  return {
    mode,
    now: time.now,
    after,
    at: (dueMs, run) => queue.add({ dueMs, run, foreign: false }),
    settle,
    advance,
    jumpTo: (targetMs) => (mode === "auto" ? goTo(targetMs) : Promise.resolve()),
    delay: (ms) => (mode === "auto" ? advance(ms) : new Promise((resolve) => void after(ms, resolve))),
    reset() {
      queue.clear();
      time.reset();
    },
  };
}
