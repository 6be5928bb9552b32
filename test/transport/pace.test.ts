import { expect, test } from "vitest";
import { createPace, type Pace } from "../../src/transport/pace.ts";
import { manualClock } from "../support/manual-clock.ts";

interface Network {
  readonly roundTripMs: number;
  /** What a call takes of one of the three workers. */
  readonly workMs: number;
}

const bounds = { min: 6, start: 12, max: 48 };

/**
 * Calls one after the other over so many slots as the pace allows, on a host with three workers: how long all of them
 * took, in parts of what three workers that never rest would take, and the longest line at the workers.
 */
function run(
  count: number,
  { roundTripMs, workMs }: Network,
  pace: (clock: ReturnType<typeof manualClock>) => Pick<Pace, "limit" | "answered">,
) {
  const clock = manualClock(0);
  const { limit, answered } = {
    limit: () => paced.limit,
    answered: (ms: number) => paced.answered("GET", ms),
  };
  const paced = pace(clock);
  const freeAtMs = [0, 0, 0];
  let begun = 0;
  let underWay = 0;
  let longestLine = 0;
  const limits: number[] = [];

  function begin(): void {
    begun += 1;
    underWay += 1;
    const sinceMs = clock.now();
    const [soonest = 0] = freeAtMs.sort((a, b) => a - b);
    const arrivesMs = sinceMs + roundTripMs / 2;
    const startsMs = Math.max(arrivesMs, soonest);
    longestLine = Math.max(longestLine, (startsMs - arrivesMs) / (workMs / 3));
    freeAtMs[0] = startsMs + workMs;
    clock.after(startsMs + workMs + roundTripMs / 2 - sinceMs, () => {
      underWay -= 1;
      if (begun < count) answered(clock.now() - sinceMs);
      limits.push(limit());
      fill();
    });
  }

  function fill(): void {
    while (begun < count && underWay < limit()) begin();
  }

  fill();
  clock.advance(1e9);
  const endMs = Math.max(...freeAtMs) + roundTripMs / 2;
  return { ratio: endMs / ((count * workMs) / 3), longestLine, limits };
}

const adaptive = (clock: ReturnType<typeof manualClock>): Pace => createPace({ ...bounds, clock });
const fixed = (limit: number) => () => ({ limit, answered: () => {} });

test.each([0, 5, 20, 50])(
  "with a round trip of %d ms a thousand calls take hardly longer than with the best fixed number of slots",
  (roundTripMs) => {
    const network = { roundTripMs, workMs: 4 };
    const best = Math.min(...[6, 12, 24, 48].map((limit) => run(1000, network, fixed(limit)).ratio));
    expect(run(1000, network, adaptive).ratio).toBeLessThan(best * 1.1);
  },
);

test("a host that is near never has more in line than it takes to keep its workers busy", () => {
  const { limits, longestLine } = run(3000, { roundTripMs: 0, workMs: 4 }, adaptive);
  expect(Math.max(...limits.slice(100))).toBeLessThanOrEqual(bounds.start);
  expect(longestLine).toBeLessThanOrEqual(bounds.start + 2);
});

test("over a slow network there are as many under way as fill it, and no long line at the server", () => {
  const { limits } = run(3000, { roundTripMs: 20, workMs: 4 }, adaptive);
  const late = limits.slice(1000);
  expect(Math.min(...late)).toBeGreaterThanOrEqual(18);
  expect(Math.max(...late)).toBeLessThanOrEqual(32);
});

test("a host that becomes slow gets fewer calls at a time, and more again when it has recovered", () => {
  const pace = createPace({ ...bounds, clock: manualClock() });
  const round = (tookMs: number): number => {
    for (let left = pace.limit; left > 0; left -= 1) pace.answered("GET", tookMs);
    return pace.limit;
  };
  expect([25, 25, 25].map(round)).toEqual([24, 48, 48]);
  expect([250, 250, 250, 250].map(round)).toEqual([24, 12, 9, 9]);
  expect([25, 25, 25].map(round)).toEqual([17, 25, 33]);
});

test("each kind of call is compared with its own least time", () => {
  const pace = createPace({ ...bounds, clock: manualClock() });
  for (let index = 0; index < 6; index += 1) {
    pace.answered("GET /version", 2);
    pace.answered("GET /cluster/resources", 200);
  }
  expect(pace.limit).toBe(24);
});

test("what was least is forgotten after a minute: the way to the host may have become longer", () => {
  const clock = manualClock();
  const pace = createPace({ ...bounds, clock });
  const round = (tookMs: number): number => {
    for (let left = pace.limit; left > 0; left -= 1) pace.answered("GET", tookMs);
    return pace.limit;
  };
  for (let rounds = 0; rounds < 9; rounds += 1) round(5);
  for (let rounds = 0; rounds < 9; rounds += 1) round(50);
  expect(pace.limit).toBeLessThan(20);
  clock.advance(60_001);
  expect([50, 50, 50].map(round)).toEqual([12, 24, 48]);
});

test("an answer that takes no time at all divides by nothing", () => {
  const pace = createPace({ ...bounds, clock: manualClock() });
  for (let index = 0; index < 100; index += 1) pace.answered("GET", 0);
  expect(pace.limit).toBe(48);
});
