import { createClient } from "proxkit";

import type { BenchOptions, Goal, Table } from "../lib/bench.ts";
import { ms, thousands, times } from "../lib/format.ts";
import { timed } from "../lib/measure.ts";
import { type BenchServer, startServer } from "../lib/server.ts";
import { targetOf } from "../ways/target.ts";
import { inTurns, type Round, startAnew } from "./turns.ts";

const reads = 100;

interface Measured {
  readonly latencyMs: number;
  readonly withReuse: Round;
  readonly without: Round;
}

/** The status of a guest, a hundred times in sequence, by the same client over its own connections and over Node's. */
export async function protectedReads({
  quick,
  log,
}: BenchOptions): Promise<{ readonly tables: Table[]; readonly goals: Goal[] }> {
  const all: Measured[] = [];
  for (const latencyMs of quick ? [0] : [0, 5, 20]) {
    log(`protected reads, ${latencyMs} ms`);
    await using server = await startServer({ nodes: 1, guests: 10, latencyMs });
    const took = await inTurns(
      [
        { name: "reuse", round: () => oneRound(server, {}) },
        { name: "none", round: () => oneRound(server, { fetch: (...args) => fetch(...args) }) },
      ],
      quick ? 1 : 3,
    );
    all.push({ latencyMs, withReuse: took.get("reuse") ?? {}, without: took.get("none") ?? {} });
  }
  return { tables: [tableOf(all)], goals: all.map(goalOf) };
}

async function oneRound(
  server: BenchServer,
  options: { readonly fetch?: typeof fetch },
): Promise<{ readonly took: number; readonly connections: number }> {
  await startAnew(server);
  const { url, token } = targetOf(server);
  await using pve = createClient({ url, auth: token, cache: false, ...options });
  await pve.version.get();
  const before = await server.counts();
  const took = await timed(async () => {
    for (let index = 0; index < reads; index += 1)
      await pve
        .nodes("pve1")
        .qemu(100 + (index % 10))
        .status.current.get();
  });
  return { took, connections: (await server.counts()).connections - before.connections };
}

const ratioOf = ({ without, withReuse }: Measured): string =>
  times((without["took"] ?? Number.NaN) / (withReuse["took"] ?? Number.NaN));

function tableOf(all: readonly Measured[]): Table {
  const cells = ({ took = Number.NaN, connections = Number.NaN }: Round): string[] => [
    ms(took),
    thousands(connections),
  ];
  return {
    caption: `${reads} protected reads in sequence, the server taking its time`,
    columns: ["network ", "with reuse ", "connections ", "without ", "connections ", "gain "],
    rows: all.map((each) => [
      `${each.latencyMs} ms`,
      ...cells(each.withReuse),
      ...cells(each.without),
      ratioOf(each),
    ]),
  };
}

/** One connection is there already; the server closes it after 100 answers. */
const goalOf = (each: Measured): Goal => ({
  goal: `${reads} protected reads at ${each.latencyMs} ms open at most 2 connections, and are faster than without reuse`,
  measured: `${each.withReuse["connections"]}, ${ratioOf(each)}`,
  met:
    (each.withReuse["connections"] ?? Infinity) <= 2 &&
    (each.without["took"] ?? 0) > (each.withReuse["took"] ?? Infinity),
});
