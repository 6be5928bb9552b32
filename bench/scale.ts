import { createClient } from "proxkit";

import type { Bench, Goal, Table } from "./lib/bench.ts";
import { ms, thousands, times } from "./lib/format.ts";
import { timed } from "./lib/measure.ts";
import { createWorld, guestConfig } from "./server/world.ts";

const url = "https://bench.invalid:8006";
const auth = { username: "root@pam", password: "bench" };
const nodes = 32;

/** What a thing may take at most, against reading the same list with `fetch` and `JSON.parse`. */
const limits = {
  "listing all guests": 5,
  "listing those with a tag": 4,
  "one guest": 4,
  "the changes since the last look, one guest in ten another": 6,
} as const;
/** All configurations, against `execute` by hand, which only parses JSON: here they are typed, and kept one by one. */
const configsLimit = 25;

/** Answers at once: the list, of which a tenth changes its status with each read, or a node batch. */
function server(guests: number) {
  const world = createWorld({ nodes, guests, storages: 4, latencyMs: 0, cert: "", key: "" });
  const lists = [0, 1].map((turn) => textOf(world.resources(null).map((row) => turned(row, turn))));
  let reads = 0;

  function batch(body: string): string {
    const commands = JSON.parse(new URLSearchParams(body).get("commands") ?? "[]") as { path: string }[];
    const found = commands.map(({ path }) => world.guests.get(Number(path.split("/")[1])));
    return textOf(found.map((guest) => ({ status: 200, data: guest && guestConfig(guest) })));
  }

  const answer = async (request: Request): Promise<string> => {
    if (request.url.endsWith("/execute")) return batch(await request.text());
    if (request.url.endsWith("/ticket"))
      return textOf({
        username: auth.username,
        ticket: "PVE:root@pam:6921A0B1::bench",
        CSRFPreventionToken: "x",
      });
    return lists[reads++ % 2] ?? "";
  };
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    new Response(await answer(new Request(input, init)), { headers: { "content-type": "application/json" } });
  // Those that were another and those that are now.
  const others = [...world.guests.keys()].filter((vmid) => vmid % 10 < 2).length;
  return { world, fetch, others };
}

const textOf = (data: unknown): string => JSON.stringify({ data });

function turned(row: object, turn: number): object {
  const isOther = "vmid" in row && Number(row.vmid) % 10 === turn;
  return isOther ? { ...row, status: "paused" } : row;
}

export const bench: Bench = {
  title: "Ten thousand guests on 32 nodes",
  async run({ quick, log }) {
    const guests = quick ? 200 : 10_000;
    const rounds = quick ? 1 : 15;
    log("lists and changes");
    const lists = await listTimes(guests, rounds);
    log("configurations");
    const configs = await configTimes(guests, quick ? 1 : 5);
    return report(guests, lists, configs);
  },
};

async function leastOf(
  ways: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
): Promise<Map<string, number>> {
  const least = new Map(Object.keys(ways).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      globalThis.gc?.();
      least.set(name, Math.min(least.get(name) ?? Infinity, await timed(way)));
    }
  }
  return least;
}

const bareName = "fetch and JSON.parse";

async function listTimes(guests: number, rounds: number): Promise<Map<string, number>> {
  const { fetch, others } = server(guests);
  await using pve = createClient({ url, auth, fetch, cache: false });
  await using watch = await lookable(fetch, others);
  return await leastOf(
    {
      [bareName]: async () => JSON.parse(await (await fetch(url)).text()),
      "listing all guests": () => pve.inventory.guests(),
      "listing those with a tag": () => pve.inventory.guests({ tag: "web" }),
      "one guest": () => pve.inventory.guest(100),
      "the changes since the last look, one guest in ten another": () => watch.look(),
    },
    rounds,
  );
}

const intervalMs = 10_000;

/** A watch that looks when it is told to. */
async function lookable(fetch: typeof globalThis.fetch, changes: number) {
  let nowMs = 0;
  const timers = new Set<{ readonly atMs: number; readonly run: () => void }>();
  const clock = {
    now: () => nowMs,
    after(delayMs: number, run: () => void) {
      const timer = { atMs: nowMs + delayMs, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const pve = createClient({ url, auth, fetch, clock, cache: false });
  const told = pve.inventory.watch({ intervalMs })[Symbol.asyncIterator]();
  await told.next();
  return {
    async look(): Promise<void> {
      nowMs += intervalMs;
      for (const timer of timers) if (timers.delete(timer)) timer.run();
      for (let count = 0; count < changes; count += 1) await told.next();
    },
    async [Symbol.asyncDispose]() {
      await told.return?.();
      await pve.close();
    },
  };
}

async function configTimes(guests: number, rounds: number): Promise<Map<string, number>> {
  const { fetch, world } = server(guests);
  const bodies = world.nodes.map((node) => {
    const commands = world.guestsOf(node).map(({ vmid }) => ({ method: "GET", path: `qemu/${vmid}/config` }));
    return [node, new URLSearchParams({ commands: JSON.stringify(commands) })] as const;
  });
  const execute = async (node: string, body: URLSearchParams): Promise<unknown> =>
    JSON.parse(await (await fetch(`${url}/nodes/${node}/execute`, { method: "POST", body })).text());
  return await leastOf(
    {
      "execute by hand": () => Promise.all(bodies.map(([node, body]) => execute(node, body))),
      "all configurations": async () => {
        await using pve = createClient({ url, auth, fetch });
        return await pve.inventory.configs({});
      },
    },
    rounds,
  );
}

function report(guests: number, lists: ReadonlyMap<string, number>, configs: ReadonlyMap<string, number>) {
  const ratio = (all: ReadonlyMap<string, number>, name: string, to: string): number =>
    (all.get(name) ?? Number.NaN) / (all.get(to) ?? Number.NaN);
  const table = (caption: string, all: ReadonlyMap<string, number>, to: string): Table => ({
    caption,
    columns: ["way", "time ", `against ${to} `],
    rows: [...all].map(([name, took]) => [name, ms(took), times(ratio(all, name, to))]),
  });
  const goal = (name: string, measured: number, limit: number): Goal => ({
    goal: `${thousands(guests)} guests: ${name} takes at most ${limit}x what it takes by hand`,
    measured: times(measured),
    met: measured <= limit,
  });
  return {
    about: [
      `The same without a network, so that all of it is work of the client: \`fetch\` answers at once. By hand means
\`fetch\` and \`JSON.parse\` of the same bytes. What this many guests take in memory is in the table above.`,
    ],
    tables: [
      table("Lists, filters and changes", lists, bareName),
      table("Configurations, as root", configs, "execute by hand"),
    ],
    goals: [
      ...Object.entries(limits).map(([name, limit]) => goal(name, ratio(lists, name, bareName), limit)),
      goal("all configurations", ratio(configs, "all configurations", "execute by hand"), configsLimit),
    ],
  };
}
