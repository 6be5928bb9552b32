import { createClient } from "proxkit";

import type { BenchOptions, Table } from "../lib/bench.ts";
import { bytes, ms, thousands } from "../lib/format.ts";
import { timed } from "../lib/measure.ts";
import { type BenchServer, startServer } from "../lib/server.ts";
import { fetchReader } from "../ways/fetch.ts";
import { targetOf } from "../ways/target.ts";
import { startAnew } from "./turns.ts";

/** All configurations asked for in one tick: how many connections, how much memory. */
export async function manyCalls({ quick, log }: BenchOptions): Promise<Table> {
  const most = quick ? 100 : 10_000;
  log(`${most} calls at once`);
  await using server = await startServer({ nodes: 1, guests: most, latencyMs: 0, isFree: true });
  const rows = [await bareFetch(server, most / 10), await ours(server, most / 10), await ours(server, most)];
  return {
    caption: "All at once",
    columns: ["way", "calls ", "time ", "connections ", "heap at most ", "heap afterwards "],
    rows,
  };
}

type ReadOne = (vmid: number) => Promise<unknown>;

async function bareFetch(server: BenchServer, count: number): Promise<string[]> {
  const { config } = fetchReader(targetOf(server));
  return await measured("fetch", server, count, (vmid) => config({ node: "pve1", vmid }));
}

async function ours(server: BenchServer, count: number): Promise<string[]> {
  const { url, token } = targetOf(server);
  await using pve = createClient({ url, auth: token, cache: false });
  await pve.nodes("pve1").qemu(100).config.get();
  return await measured("proxkit", server, count, (vmid) => pve.nodes("pve1").qemu(vmid).config.get());
}

async function measured(name: string, server: BenchServer, count: number, read: ReadOne): Promise<string[]> {
  await startAnew(server);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 10);
  const tookMs = await timed(() =>
    Promise.all(Array.from({ length: count }, (_, index) => read(100 + index))),
  );
  clearInterval(watching);
  const { connections } = await server.counts();
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  const more = (value: number): string => `+${bytes(Math.max(0, value - before))}`;
  return [name, thousands(count), ms(tookMs), thousands(connections), more(most), more(after)];
}
