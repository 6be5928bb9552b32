import type { manualClock } from "./manual-clock.ts";

/** One turn of the event loop and of its queues. */
export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Lets the time pass in steps until the promise is settled, everybody having a turn in between. */
export async function untilSettled<T>(
  clock: ReturnType<typeof manualClock>,
  promise: Promise<T>,
  stepMs = 50,
): Promise<T> {
  const state = { settled: false };
  const done = (): void => void (state.settled = true);
  promise.then(done, done);
  for (let step = 0; !state.settled && step < 100_000; step++) {
    for (let turns = 0; turns < 8 && !state.settled; turns++) await turn();
    if (!state.settled) clock.advance(stepMs);
  }
  return await promise;
}
