import type { Bench } from "./lib/bench.ts";
import { ms, offBy } from "./lib/format.ts";
import { timed } from "./lib/measure.ts";
import { type BenchServer, startServer } from "./lib/server.ts";
import { fetcher, fetchReader } from "./ways/fetch.ts";
import { limited } from "./ways/limited.ts";
import { targetOf } from "./ways/target.ts";

const guests = 217;

/** What a real Proxmox VE 9.2 on a small machine took for all 217 configurations of a node, in milliseconds. */
const real = {
  "one after the other": 1040,
  "six parallel readers": 347,
  "all at once": 452,
  "one node batch": 233,
} as const;

const tolerance = 0.25;

const about = [
  `The figures below come from a neutral server, a process of its own that is neither client nor test cluster: real
TLS and HTTP/1.1 on the loopback, invented answers of real size, and nodes with three proxy and three daemon workers
each, which do one thing at a time. A thing takes as long as it takes a worker of a real server
([bench/server/costs.ts](../../bench/server/costs.ts)); requests for another node are relayed by the entry node's
worker; connections are kept and closed as the real server does it. The network's round trip is added to every
request, to the opening of a connection twice more.`,
  `First it has to do what a real server did: all 217 guest configurations of one node, read in four ways by
\`fetch\`. What the model adds for relays, lists and storages is estimated, on the cheap side.`,
];

export const bench: Bench = {
  title: "The server that is measured against",
  async run({ quick, log }) {
    await using server = await startServer({ nodes: 1, guests, latencyMs: 0 });
    const took = await leastTimes(server, quick ? 1 : 9);
    const results = Object.entries(real).map(([name, wanted]) => {
      const ms = took.get(name) ?? Number.NaN;
      return { name, wanted, ms, isNear: Math.abs(ms / wanted - 1) <= tolerance };
    });
    for (const { name, ms, wanted } of results) log(`${name}: ${ms.toFixed(0)} ms, really ${wanted} ms`);
    return {
      about,
      tables: [
        {
          columns: ["217 configurations of one node", "real server ", "here ", "off by "],
          rows: results.map((each) => [each.name, ms(each.wanted), ms(each.ms), offBy(each.ms, each.wanted)]),
        },
      ],
      goals: [
        {
          goal: "the model reproduces the four figures within 25 %",
          measured: results.map((each) => offBy(each.ms, each.wanted)).join(", "),
          met: results.every(({ isNear }) => isNear),
        },
      ],
    };
  },
};

async function leastTimes(server: BenchServer, rounds: number): Promise<Map<string, number>> {
  const target = targetOf(server);
  const { post } = fetcher(target);
  const { config, nodes } = fetchReader(target);
  const rows = Array.from({ length: guests }, (_, index) => ({ node: "pve1", vmid: 100 + index }));
  const commands = JSON.stringify(rows.map(({ vmid }) => ({ method: "GET", path: `qemu/${vmid}/config` })));
  const ways = {
    "one after the other": () => limited(rows, 1, config),
    "six parallel readers": () => limited(rows, 6, config),
    "all at once": () => Promise.all(rows.map(config)),
    "one node batch": () => post("/nodes/pve1/execute", { commands }),
  } satisfies Record<keyof typeof real, unknown>;
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      await server.reset();
      await nodes();
      least.set(name, Math.min(least.get(name) ?? Infinity, await timed(way)));
    }
  }
  return least;
}
