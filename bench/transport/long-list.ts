import { createClient } from "proxkit";

import type { BenchOptions, Table } from "../lib/bench.ts";
import { ms, thousands, times } from "../lib/format.ts";
import { timed } from "../lib/measure.ts";
import { startServer } from "../lib/server.ts";
import { fetcher } from "../ways/fetch.ts";
import { targetOf } from "../ways/target.ts";
import { inTurns } from "./turns.ts";

/** The list of everything, packed on its way as `fetch` asks for it. */
export async function longList({ quick, log }: BenchOptions): Promise<Table> {
  const guests = quick ? 100 : 10_000;
  log(`a list of ${guests} rows`);
  await using server = await startServer({ nodes: 10, guests, latencyMs: 0, isFree: true });
  const target = targetOf(server);
  const { get } = fetcher(target);
  await using pve = createClient({ url: target.url, auth: target.token, cache: false });
  const ways = {
    "fetch and JSON.parse": () => get("/cluster/resources"),
    "cluster.resources.get(), raw": () => pve.cluster.resources.get({}, { raw: true }),
    "cluster.resources.get()": () => pve.cluster.resources.get(),
  };
  const turns = Object.entries(ways).map(([name, way]) => ({
    name,
    round: async () => ({ took: await timed(way) }),
  }));
  await inTurns(turns, 2);
  const took = await inTurns(turns, quick ? 1 : 15);
  const base = took.get("fetch and JSON.parse")?.["took"] ?? Number.NaN;
  return {
    caption: `A list of ${thousands(guests)} guests, TLS`,
    columns: ["way", "time ", "against fetch "],
    rows: [...took].map(([name, { took: each = Number.NaN }]) => [name, ms(each), times(each / base)]),
  };
}
