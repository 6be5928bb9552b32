import type { Counts } from "../server/protocol.ts";
import { targetOf } from "../ways/target.ts";
import type { Way } from "../ways/way.ts";
import { timed } from "./measure.ts";
import type { Line } from "./bench.ts";
import type { BenchServer } from "./server.ts";

/** What one way of doing a job took: the least time of its rounds, and what came in at the server then. */
export interface Took {
  readonly name: string;
  readonly ms: number;
  readonly calls: number;
  readonly connections: number;
  /** Time that the cluster's workers were busy. */
  readonly workerMs: number;
}

export interface Job {
  readonly server: BenchServer;
  readonly guests: number;
  readonly rounds: number;
  readonly log: (line: string) => void;
}

/** Clients notice that their connections are gone. */
const settleMs = 50;

/**
 * Does a job in several ways, in turns. The least time of several rounds counts: whatever else the machine does can
 * only add to it. Each round has a new client, whose first cheap call is not measured.
 * @throws Error for a way that did not get all the guests.
 */
export async function compare(ways: readonly Way[], job: Job): Promise<Took[]> {
  const best = new Map<Way, Took>();
  for (let round = 0; round < job.rounds; round += 1) {
    for (const way of ways) {
      const before = best.get(way);
      if (before !== undefined && way.isSlow === true) continue;
      const took = await once(way, job);
      if (before === undefined || took.ms < before.ms) best.set(way, took);
    }
  }
  const all = ways.flatMap((way) => best.get(way) ?? []);
  for (const { name, ms, calls } of all) job.log(`${ms.toFixed(0)} ms, ${calls} calls: ${name}`);
  return all;
}

async function once(way: Way, { server, guests }: Job): Promise<Took> {
  await server.reset();
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const prepared = way.prepare(targetOf(server));
  try {
    await prepared.warm();
    const before = await server.counts();
    let got = 0;
    const ms = await timed(async () => void (got = await prepared.run()));
    if (got !== guests) throw new Error(`${way.name} got ${got} of ${guests} guests`);
    return { name: way.name, ms, ...difference(before, await server.counts()) };
  } finally {
    await prepared.close?.();
  }
}

function difference(before: Counts, after: Counts): Omit<Took, "name" | "ms"> {
  return {
    calls: after.requests - before.requests,
    connections: after.connections - before.connections,
    workerMs: after.workerMs - before.workerMs,
  };
}

interface Measured {
  readonly guests: number;
  readonly took: readonly Took[];
}

/** A line for each way: one of its figures over the number of guests. */
export function linesOver(
  all: readonly Measured[],
  ways: Readonly<Record<string, (took: readonly Took[]) => Took | undefined>>,
  value: (took: Took) => number,
): Line[] {
  return Object.entries(ways).map(([label, pick]) => ({
    label,
    points: all.flatMap(({ guests, took }): [number, number][] => {
      const one = pick(took);
      return one === undefined ? [] : [[guests, value(one)]];
    }),
  }));
}
