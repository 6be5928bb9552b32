import type { Clock } from "../clock.ts";

/** How many calls to one host make sense at a time, by how long its answers take. */
export interface Pace {
  readonly limit: number;
  /** A call of that kind was answered after so long, while others waited for its slot. */
  answered(kind: string, tookMs: number): void;
}

interface Options {
  readonly min: number;
  /** As long as nothing is known. */
  readonly start: number;
  readonly max: number;
  readonly clock: Clock;
}

/** So many calls may be waiting at the server: its workers then never run out of work, and nobody else waits long. */
const waitingThere = 8;
/** Above this share of an answer's time there is no line worth the name. */
const hardlyAnyLine = 0.7;
/** After this long the least time is looked for anew: the way to the host may be another one by now. */
const memoryMs = 60_000;

/**
 * What is added to the least time that an answer took is time in line: on the server, or here where this process is the
 * slow part. Calls under way beyond what fills the network and the workers only make the line longer. So after each
 * round of answers the limit becomes what was of use, and the length of line that does no harm; until there is a line for
the first time it is doubled.
 */
export function createPace({ min, start, max, clock }: Options): Pace {
  const least = new Map<string, number>();
  let limit = start;
  let sinceMs = clock.now();
  let answers = 0;
  let useful = 0;
  let isSeeking = true;

  function beginAnew(): void {
    least.clear();
    isSeeking = true;
    limit = start;
    sinceMs = clock.now();
  }

  function adapt(): void {
    const share = useful / answers;
    isSeeking &&= share > hardlyAnyLine;
    const wanted = isSeeking ? limit * 2 : Math.max(limit / 2, limit * share + waitingThere);
    limit = Math.min(max, Math.max(min, Math.round(wanted)));
    answers = 0;
    useful = 0;
    if (clock.now() - sinceMs > memoryMs) beginAnew();
  }

  return {
    get limit() {
      return limit;
    },
    answered(kind, tookMs) {
      const leastMs = Math.min(tookMs, least.get(kind) ?? Infinity);
      least.set(kind, leastMs);
      answers += 1;
      useful += tookMs > 0 ? leastMs / tookMs : 1;
      if (answers >= limit) adapt();
    },
  };
}
