/** Decides when a batch goes out: calls `run` once, later. */
export type Schedule = (run: () => void) => void;

/**
 * Runs after everything that is queued in this tick, promise callbacks included, so that loads made
 * in a chain of resolved promises still share a batch.
 * Node has a queue behind its promise jobs (`nextTick` called from one of them); elsewhere a timer stands in.
 */
export const endOfTick: Schedule = (run) => {
  const { process } = globalThis;
  if (process?.nextTick === undefined) setTimeout(run, 0);
  else void Promise.resolve().then(() => process.nextTick(run));
};

/** A number that is the same throughout a tick. */
export function tickCounter(): () => number {
  let tick = 0;
  let isCounting = false;
  return () => {
    if (!isCounting) {
      isCounting = true;
      endOfTick(() => {
        tick += 1;
        isCounting = false;
      });
    }
    return tick;
  };
}
