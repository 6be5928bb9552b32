import type { Bench, Chart, Goal, Table } from "./lib/bench.ts";
import { compare, linesOver, type Took } from "./lib/compare.ts";
import { ms, thousands, times } from "./lib/format.ts";
import { startServer } from "./lib/server.ts";
import { configWays } from "./ways/configs.ts";
import type { Way } from "./ways/way.ts";

const { root, token, rootSingleReads, tokenSingleReads, executeByHand } = configWays;
const { limitedTo, allAtOnce, proxmoxApi, cv4pve, sequential } = configWays;
const tuned = [6, 12, 24, 48].map(limitedTo);
const ours = [root, rootSingleReads, executeByHand, token, tokenSingleReads];
const everyWay = [...ours, ...tuned, allAtOnce, proxmoxApi, cv4pve, sequential];

interface Measured {
  readonly nodes: number;
  readonly guests: number;
  readonly latencyMs: number;
  readonly took: readonly Took[];
}

export const bench: Bench = {
  title: "Configurations of all guests",
  async run({ quick, log }) {
    async function measure(
      { nodes = 10, guests = 1_000, latencyMs = 5 },
      ways: readonly Way[],
      rounds: number,
    ): Promise<Measured> {
      log(`${guests} guests on ${nodes} nodes, ${latencyMs} ms`);
      await using server = await startServer({ nodes, guests, latencyMs });
      const job = { server, guests, rounds: quick ? 1 : rounds, log };
      return { nodes, guests, latencyMs, took: await compare(ways, job) };
    }
    if (quick) return report([await measure({ guests: 20, nodes: 2 }, everyWay, 1)], []);
    const few = [root, executeByHand, token, ...tuned, allAtOnce];
    return report(
      [
        await measure({ guests: 10 }, everyWay, 7),
        await measure({ guests: 100 }, everyWay, 5),
        await measure({}, everyWay, 4),
        await measure({ guests: 10_000 }, [root, executeByHand, token, ...tuned.slice(2)], 2),
      ],
      [
        await measure({ latencyMs: 0 }, few, 4),
        await measure({ latencyMs: 20 }, few, 4),
        await measure({ nodes: 1, latencyMs: 0 }, few, 4),
        await measure({ nodes: 1 }, few, 4),
        await measure({ nodes: 1, latencyMs: 20 }, few, 4),
      ],
    );
  },
};

const about = [
  `Where the guests are, and then the configuration of each; ten nodes and a round trip of 5 ms unless said otherwise.
Whoever logs in as \`root@pam\` by password gets one \`POST /nodes/{node}/execute\` for each node, whether by
\`inventory.configs()\` or by single reads in one tick; "execute by hand" is the same with \`fetch\`, its answers
only parsed as JSON. With a token there is no such call: what counts there is how many reads are under way at a time.`,
];

function report(sizes: readonly Measured[], networks: readonly Measured[]) {
  const thousand = [...sizes, ...networks].filter(({ guests }) => guests === 1_000);
  return {
    about,
    charts: [chartOf(sizes)],
    tables: [
      ...sizes.filter(({ guests }) => guests >= 20).map(sizeTable),
      ...(networks.length > 0 ? [networkTable(thousand)] : []),
    ],
    goals: thousand.filter(isStated).flatMap((each) => [rootGoal(each), tokenGoal(each)]),
  };
}

/** The place that goals are stated for; the others are there to be compared with it. */
const isStated = ({ nodes, latencyMs }: Measured): boolean => nodes === 10 && latencyMs === 5;

const find = (took: readonly Took[], way: Way): Took | undefined =>
  took.find(({ name }) => name === way.name);
const msOf = (took: readonly Took[], way: Way): number => find(took, way)?.ms ?? Number.NaN;

const bestTuned = (took: readonly Took[]): Took | undefined =>
  took.filter(({ name }) => tuned.some((way) => way.name === name)).sort((a, b) => a.ms - b.ms)[0];

function sizeTable({ guests, took }: Measured): Table {
  return {
    caption: `${thousands(guests)} guests`,
    columns: ["way", "calls ", "connections ", "time ", "against root ", "worker time "],
    rows: took.map((each) => [
      each.name,
      thousands(each.calls),
      thousands(each.connections),
      ms(each.ms),
      times(each.ms / msOf(took, root)),
      ms(each.workerMs),
    ]),
  };
}

const placeName = ({ nodes, latencyMs }: Measured): string =>
  `${nodes} node${nodes === 1 ? "" : "s"}, ${latencyMs} ms`;

const byPlace = (a: Measured, b: Measured): number => a.nodes - b.nodes || a.latencyMs - b.latencyMs;

function networkTable(all: readonly Measured[]): Table {
  const sorted = [...all].sort(byPlace);
  const ways = [root, executeByHand, token, ...tuned, allAtOnce];
  return {
    caption: "1,000 guests on one node and on ten, over networks of different latency",
    columns: ["way", ...sorted.map((each) => `${placeName(each)} `)],
    rows: [
      ...ways.map((way) => [way.name, ...sorted.map(({ took }) => ms(msOf(took, way)))]),
      ["Promise.all against root", ...sorted.map(({ took }) => times(rootRatio(took)))],
      ["token against the best limit", ...sorted.map(({ took }) => tokenRatio(took).toFixed(2))],
    ],
  };
}

const rootRatio = (took: readonly Took[]): number => msOf(took, allAtOnce) / msOf(took, root);
const tokenRatio = (took: readonly Took[]): number => msOf(took, token) / (bestTuned(took)?.ms ?? Number.NaN);

function rootGoal(measured: Measured): Goal {
  const { nodes, took } = measured;
  const ratio = rootRatio(took);
  const calls = find(took, root)?.calls ?? 0;
  return {
    goal: `1,000 configurations as root (${placeName(measured)}): ${nodes + 1} calls, 5x faster than Promise.all`,
    measured: `${calls} calls, ${times(ratio)}`,
    met: calls === nodes + 1 && ratio >= 5,
  };
}

/** Within a tenth two times are the same here. */
function tokenGoal(measured: Measured): Goal {
  const best = bestTuned(measured.took);
  const ratio = tokenRatio(measured.took);
  return {
    goal: `1,000 configurations by token (${placeName(measured)}): not slower than the best hand-tuned limit`,
    measured: `${ratio.toFixed(2)} of the time of ${best?.name ?? "?"}`,
    met: ratio <= 1.1,
  };
}

function chartOf(all: readonly Measured[]): Chart {
  const of = (way: Way) => (took: readonly Took[]) => find(took, way);
  const ways = {
    "proxkit, root": of(root),
    "proxkit, token": of(token),
    "Promise.all": of(allAtOnce),
    "best limit": bestTuned,
  };
  return {
    name: "configurations",
    title: "Configurations of all guests: calls and time over the number of guests",
    panels: [
      { title: "calls", x: "guests", lines: linesOver(all, ways, ({ calls }) => calls) },
      {
        title: "milliseconds (10 nodes, 5 ms network)",
        x: "guests",
        lines: linesOver(all, ways, ({ ms }) => ms),
      },
    ],
  };
}
