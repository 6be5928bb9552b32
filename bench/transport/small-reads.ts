import { createClient } from "proxkit";
import { Pool } from "undici";

import type { BenchOptions, Table } from "../lib/bench.ts";
import { ms, times } from "../lib/format.ts";
import { timed } from "../lib/measure.ts";
import { type BenchServer, startServer } from "../lib/server.ts";
import { fetchReader } from "../ways/fetch.ts";
import { targetOf } from "../ways/target.ts";
import { inTurns, type Round, startAnew } from "./turns.ts";

/** Fewer than a connection has answers. */
const inSequence = 90;
const atOnce = 50;

type Read = (vmid: number) => Promise<unknown>;

interface Way {
  readonly name: string;
  /** A reader with connections of its own, and what closes them. */
  readonly open: (server: BenchServer) => { readonly read: Read; readonly close?: () => Promise<void> };
}

const ours = (name: string, options: object, callOptions: { readonly raw?: true } = {}): Way => ({
  name,
  open(server) {
    const { url, token } = targetOf(server);
    const pve = createClient({ url, auth: token, cache: false, ...options });
    return {
      read: (vmid) => pve.nodes("pve1").qemu(vmid).config.get({}, callOptions),
      close: () => pve.close(),
    };
  },
});

const bare: Way = {
  name: "fetch",
  open(server) {
    const { config } = fetchReader(targetOf(server));
    return { read: (vmid) => config({ node: "pve1", vmid }) };
  },
};

const pooled: Way = {
  name: "fetch, over six connections",
  open(server) {
    const { url, token } = targetOf(server);
    const dispatcher = new Pool(url, { connections: 6, pipelining: 1 });
    const headers = { authorization: `PVEAPIToken=${token.tokenId}=${token.secret}` };
    return {
      async read(vmid) {
        const path = `${url}/api2/json/nodes/pve1/qemu/${vmid}/config`;
        const response = await fetch(path, { headers, dispatcher });
        return (JSON.parse(await response.text()) as { readonly data: unknown }).data;
      },
      close: () => dispatcher.close(),
    };
  },
};

const ways = [
  bare,
  pooled,
  ours("proxkit", {}),
  ours("proxkit, raw", {}, { raw: true }),
  ours("proxkit, concurrency 50", { concurrency: 50 }),
];

/** The configuration of a guest, over TLS and without. */
export async function smallReads({ quick, log }: BenchOptions): Promise<Table[]> {
  const tables: Table[] = [];
  for (const isPlain of [false, true]) {
    log(`small reads ${isPlain ? "without TLS" : "over TLS"}`);
    await using server = await startServer({ nodes: 1, guests: atOnce, latencyMs: 0, isFree: true, isPlain });
    const turns = ways.map((way) => ({ name: way.name, round: () => oneRound(way, server) }));
    const took = await inTurns(turns, quick ? 1 : 25);
    tables.push(tableOf(`A small read, ${isPlain ? "plain HTTP" : "TLS"}`, took));
  }
  return tables;
}

async function oneRound(way: Way, server: BenchServer): Promise<Round> {
  await startAnew(server);
  const { read, close } = way.open(server);
  const all = (): Promise<unknown> =>
    Promise.all(Array.from({ length: atOnce }, (_, index) => read(100 + index)));
  try {
    await read(100);
    const sequenceMs = await timed(async () => {
      for (let index = 0; index < inSequence; index += 1) await read(100 + (index % atOnce));
    });
    await all();
    return { one: sequenceMs / inSequence, all: (await timed(all)) / atOnce };
  } finally {
    await close?.();
  }
}

function tableOf(caption: string, took: ReadonlyMap<string, Round>): Table {
  const base = took.get(bare.name);
  const against = ({ one, all }: Round): string[] => [
    ms(one ?? 0),
    times((one ?? 0) / (base?.["one"] ?? 1)),
    ms(all ?? 0),
    times((all ?? 0) / (base?.["all"] ?? 1)),
  ];
  return {
    caption,
    columns: ["way", "each of 90 in sequence ", "against fetch ", "each of 50 at once ", "against fetch "],
    rows: [...took].map(([name, round]) => [name, ...against(round)]),
  };
}
