import type { Clock } from "../../src/clock.ts";

/** A clock that stands still until it is told to go on. */
export function manualClock(
  startMs = 1_000_000,
): Clock & { advance(ms: number): void; readonly timers: number } {
  let now = startMs;
  const timers = new Set<{ at: number; run: () => void }>();

  function runDue(until: number): void {
    for (;;) {
      const next = [...timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) return;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.run();
    }
  }

  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { at: now + delayMs, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const until = now + ms;
      runDue(until);
      now = until;
    },
    get timers() {
      return timers.size;
    },
  };
}
