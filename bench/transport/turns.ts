import { setTimeout as pause } from "node:timers/promises";

import { median } from "../lib/measure.ts";
import type { BenchServer } from "../lib/server.ts";

/** What one round of a way took, by what was measured. */
export type Round = Readonly<Record<string, number>>;

export interface Turn {
  readonly name: string;
  readonly round: () => Promise<Round>;
}

/** Medians over rounds; the ways take turns, so that a slow moment of the machine meets all of them. */
export async function inTurns(ways: readonly Turn[], rounds: number): Promise<Map<string, Round>> {
  const all = new Map<string, Round[]>(ways.map(({ name }) => [name, []]));
  for (let number = 0; number < rounds; number += 1) {
    for (const { name, round } of ways) {
      globalThis.gc?.();
      all.get(name)?.push(await round());
    }
  }
  return new Map([...all].map(([name, took]) => [name, medians(took)]));
}

function medians(rounds: readonly Round[]): Round {
  const keys = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => [key, median(rounds.map((round) => round[key] ?? Number.NaN))]),
  );
}

/** Drops all connections, and waits until their clients have noticed. */
export async function startAnew(server: BenchServer): Promise<void> {
  await server.reset();
  await pause(50);
}
