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

/** Resolves in the next turn of the event loop, when what was sent in this one is on its way. */
function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis;
  return new Promise((resolve) => {
    if (setImmediate === undefined) setTimeout(resolve, 0);
    else setImmediate(resolve);
  });
}

/**
 * Gives each key, in the order they come, a turn of the event loop of its own: what belongs to the first is on its way
 * while that of the next is still being made.
 */
export function turnPerKey(): (key: string) => Promise<void> {
  const turns = new Map<string, Promise<void>>();
  let next = Promise.resolve();
  return (key) => {
    const known = turns.get(key);
    if (known !== undefined) return known;
    const mine = next;
    turns.set(key, mine);
    next = mine.then(nextTurn);
    return mine;
  };
}

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
