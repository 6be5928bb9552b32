import { type AddressInfo, createServer, type Server } from "node:net";
import { createClient } from "proxkit";

import type { BenchOptions, Table } from "../lib/bench.ts";
import { ms } from "../lib/format.ts";
import { timed } from "../lib/measure.ts";
import { type BenchServer, startServer } from "../lib/server.ts";
import { targetOf } from "../ways/target.ts";
import { inTurns, type Round } from "./turns.ts";

/** Of two hosts the first is dead: the time to the first answer, and to those after it. */
export async function deadHost({ quick, log }: BenchOptions): Promise<Table> {
  log("a dead host");
  await using server = await startServer({ nodes: 1, guests: 1, latencyMs: 0, isFree: true });
  const silent = await listen(createServer());
  const refusing = await listen(createServer());
  refusing.server.close();
  const turns = [
    { name: "both live", round: () => oneRound(server, []) },
    { name: "it refuses connections", round: () => oneRound(server, [refusing.url]) },
    { name: "it is silent", round: () => oneRound(server, [silent.url]) },
  ];
  const took = await inTurns(turns, quick ? 1 : 5);
  silent.server.close();
  return {
    caption: "The first of two hosts is dead",
    columns: ["how", "first read ", "second ", "third "],
    rows: [...took].map(([name, round]) => [name, ...Object.values(round).map(ms)]),
  };
}

/** Accepts connections and never says a word. */
async function listen(server: Server): Promise<{ readonly url: string; readonly server: Server }> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, server };
}

async function oneRound(server: BenchServer, dead: readonly string[]): Promise<Round> {
  const { url, token } = targetOf(server);
  await using pve = createClient({ url: [...dead, url], auth: token, cache: false });
  const read = (): Promise<unknown> => pve.nodes("pve1").qemu(100).config.get();
  return { first: await timed(read), second: await timed(read), third: await timed(read) };
}
