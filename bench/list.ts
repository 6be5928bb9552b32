import { createClient } from "proxkit";

import type { Bench, Chart, Goal, Table } from "./lib/bench.ts";
import { compare, linesOver, type Took } from "./lib/compare.ts";
import { ms, thousands, times } from "./lib/format.ts";
import { startServer } from "./lib/server.ts";
import { listWays } from "./ways/list.ts";
import { peerName } from "./ways/peers.ts";
import { targetOf } from "./ways/target.ts";
import type { Way } from "./ways/way.ts";

const nodes = 10;
const { proxkit, byHand, perNode, limitedTo, allAtOnce, proxmoxApi, cv4pve, sequential } = listWays;
const tuned = [limitedTo(12), limitedTo(24), limitedTo(48)];
const everyWay = [proxkit, byHand, perNode, ...tuned, allAtOnce, proxmoxApi, cv4pve, sequential];

/** One size, in these ways. */
interface Measured {
  readonly guests: number;
  readonly latencyMs: number;
  readonly took: readonly Took[];
}

export const bench: Bench = {
  title: "Listing guests with their figures",
  async run({ quick, log }) {
    async function measure(guests: number, latencyMs: number, ways: readonly Way[], rounds = 3) {
      log(`${guests} guests, ${latencyMs} ms`);
      await using server = await startServer({ nodes, guests, latencyMs });
      return {
        guests,
        latencyMs,
        took: await compare(ways, { server, guests, rounds: quick ? 1 : rounds, log }),
      };
    }
    if (quick) return report([await measure(20, 0, everyWay)], await callsOfSecond());
    const sizes = [
      await measure(10, 5, everyWay, 7),
      await measure(100, 5, everyWay, 5),
      await measure(1_000, 5, everyWay),
      await measure(10_000, 5, [proxkit, byHand, perNode, ...tuned]),
    ];
    const few = [proxkit, perNode, ...tuned, allAtOnce, sequential];
    const latencies = [await measure(1_000, 0, few), await measure(1_000, 20, few)];
    return report([...sizes, ...latencies], await callsOfSecond());
  },
};

/** Calls of a listing that comes a moment after another one. */
async function callsOfSecond(): Promise<number> {
  await using server = await startServer({ nodes: 1, guests: 10, latencyMs: 0 });
  const { url, token } = targetOf(server);
  await using pve = createClient({ url, auth: token });
  await pve.inventory.guests();
  await server.reset();
  await pve.inventory.guests();
  return (await server.counts()).requests;
}

function about(): string[] {
  return [
    `Ten nodes, a round trip of 5 ms, a client that has just made its first call. "One call per guest" is what
ProxmoxMCP and many scripts do: the nodes, the guests of each, the configuration of each guest; one after the other,
all at once, or so many at a time as somebody has found out to be best. The same by ${peerName("proxmox-api")} and
${peerName("@corsinvest/cv4pve-api-javascript")}. "One list per node" leaves out what only configurations tell.
Whoever knows of \`/cluster/resources\` gets the same from any client, as the second line shows: proxkit's part is
to make it the easy way, for single guests too, and to keep the answer.`,
    `Beyond 1,000 guests one call per guest was run with a limit only. Worker time is what the cluster's nodes were
busy with it, all together.`,
  ];
}

function report(all: readonly Measured[], second: number) {
  const main = all.filter(({ latencyMs }) => latencyMs === 5 || all.length === 1);
  const thousand = all.filter(({ guests }) => guests === 1_000);
  return {
    about: about(),
    charts: [chartOf(main)],
    tables: [
      ...main.filter(({ guests }) => guests >= 20).map(sizeTable),
      ...(thousand.length > 0 ? [latencyTable(thousand)] : []),
    ],
    goals: [
      ...thousand.filter(({ latencyMs }) => latencyMs === 5).map(speedGoal),
      { goal: "a second listing within 3 s makes no call", measured: `${second} calls`, met: second === 0 },
    ],
  };
}

const msOf = (took: readonly Took[], way: Way): number =>
  took.find(({ name }) => name === way.name)?.ms ?? Number.NaN;

function sizeTable({ guests, took }: Measured): Table {
  const ours = msOf(took, proxkit);
  return {
    caption: `${thousands(guests)} guests`,
    columns: ["way", "calls ", "time ", "against proxkit ", "worker time "],
    rows: took.map((each) => [
      each.name,
      thousands(each.calls),
      ms(each.ms),
      times(each.ms / ours),
      ms(each.workerMs),
    ]),
  };
}

function latencyTable(all: readonly Measured[]): Table {
  const sorted = [...all].sort((a, b) => a.latencyMs - b.latencyMs);
  const names = sorted[0]?.took.map(({ name }) => name) ?? [];
  return {
    caption: "1,000 guests over networks of different latency",
    columns: ["way", ...sorted.map(({ latencyMs }) => `${latencyMs} ms `)],
    rows: names.map((name) => [
      name,
      ...sorted.map(({ took }) => ms(took.find((each) => each.name === name)?.ms ?? Number.NaN)),
    ]),
  };
}

function speedGoal({ latencyMs, took }: Measured): Goal {
  const ours = took.find(({ name }) => name === proxkit.name);
  const ratio = msOf(took, sequential) / msOf(took, proxkit);
  return {
    goal: `1,000 guests at ${latencyMs} ms: 1 call, at least 100x faster than one call per guest in sequence`,
    measured: `${ours?.calls} call, ${times(ratio)}`,
    met: ours?.calls === 1 && ratio >= 100,
  };
}

/** The best of the limits stands for whoever has tuned one. */
function chartOf(all: readonly Measured[]): Chart {
  const best = (took: readonly Took[]): Took | undefined =>
    took.filter(({ name }) => tuned.some((way) => way.name === name)).sort((a, b) => a.ms - b.ms)[0];
  const of = (way: Way) => (took: readonly Took[]) => took.find(({ name }) => name === way.name);
  const ways = {
    proxkit: of(proxkit),
    "in sequence": of(sequential),
    "Promise.all": of(allAtOnce),
    "best limit": best,
  };
  return {
    name: "listing",
    title: "Listing guests: calls and time over the number of guests",
    panels: [
      { title: "calls", x: "guests", lines: linesOver(all, ways, ({ calls }) => calls) },
      { title: "milliseconds (5 ms network)", x: "guests", lines: linesOver(all, ways, ({ ms }) => ms) },
    ],
  };
}
