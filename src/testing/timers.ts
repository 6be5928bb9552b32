/** Something that is to happen at a point of virtual time. */
export interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
  /** True for timers of the cluster's users: whoever waits on them gets a turn before time goes on. */
  readonly foreign: boolean;
}

/** Timers in the order of their due times; those due at the same time in the order they were set. */
export interface TimerQueue {
  add(timer: Timer): void;
  remove(timer: Timer): void;
  /** Takes the first timer out if it is due. */
  takeDue(atMs: number): Timer | undefined;
  clear(): void;
}

export function createTimerQueue(): TimerQueue {
  let timers: Timer[] = [];
  return {
    add(timer) {
      const index = timers.findLastIndex((other) => other.dueMs <= timer.dueMs);
      timers.splice(index + 1, 0, timer);
    },
    remove(timer) {
      timers = timers.filter((other) => other !== timer);
    },
    takeDue: (atMs) => (timers[0] !== undefined && timers[0].dueMs <= atMs ? timers.shift() : undefined),
    clear() {
      timers = [];
    },
  };
}
