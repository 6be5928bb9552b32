import { createClient } from "proxkit";

import type { Bench, Table } from "./lib/bench.ts";
import { bytes, ms, thousands, times } from "./lib/format.ts";
import { heapUsed } from "./lib/measure.ts";
import { createWorld, guestConfig } from "./server/world.ts";

const url = "https://bench.invalid:8006";
const auth = { tokenId: "reader@pve!bench", secret: "11111111-2222-4333-8444-555555555555" };

/** A server without a network: the whole list, or the configuration of a guest. */
function answering(guests: number) {
  const world = createWorld({ nodes: 32, guests, storages: 4, latencyMs: 0, cert: "", key: "" });
  const list = Buffer.from(JSON.stringify({ data: world.resources(null) }));
  const headers = { "content-type": "application/json;charset=UTF-8" };
  return async (input: unknown): Promise<Response> => {
    const target = input instanceof Request ? input.url : String(input);
    const [, vmid] = /\/(\d+)\/config/.exec(target) ?? [];
    const config = vmid === undefined ? undefined : world.guests.get(Number(vmid));
    return new Response(config === undefined ? list : JSON.stringify({ data: guestConfig(config) }), {
      headers,
    });
  };
}

export const bench: Bench = {
  title: "Long lists",
  async run({ quick, log }) {
    const guests = quick ? 100 : 10_000;
    log("reads");
    const reads = await readTable(guests, quick ? 1 : 25);
    log("memory");
    return {
      about: [
        `From the bytes of an answer to objects, without a network: \`fetch\` is a function that answers at once.
\`raw: true\` hands back what came; otherwise booleans and numbers are made honest; the inventory also sorts the rows
by kind, indexes them and hands out copies.`,
      ],
      tables: [reads, await memoryTable(guests)],
    };
  },
};

async function readTable(guests: number, rounds: number): Promise<Table> {
  const fetch = answering(guests);
  const pve = createClient({ url, auth, fetch, cache: false });
  const text = await (await fetch(url)).text();
  const ways: Readonly<Record<string, () => unknown>> = {
    "JSON.parse alone": () => JSON.parse(text),
    "fetch and JSON.parse": async () => JSON.parse(await (await fetch(url)).text()),
    "cluster.resources.get(), raw": () => pve.cluster.resources.get({}, { raw: true }),
    "cluster.resources.get()": () => pve.cluster.resources.get(),
    "inventory.guests()": () => pve.inventory.guests(),
  };
  const least = new Map(Object.keys(ways).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      globalThis.gc?.();
      const startMs = performance.now();
      await way();
      least.set(name, Math.min(least.get(name) ?? Infinity, performance.now() - startMs));
    }
  }
  await pve.close();
  const bare = least.get("fetch and JSON.parse") ?? Number.NaN;
  return {
    caption: `A list of ${thousands(guests)} guests (${bytes(text.length)})`,
    columns: ["way", "time ", "against fetch and JSON.parse "],
    rows: [...least].map(([name, took]) => [name, ms(took), times(took / bare)]),
  };
}

async function memoryTable(guests: number): Promise<Table> {
  const fetch = answering(guests);
  const rows: string[][] = [];
  async function measure(name: string, hold: () => Promise<unknown>): Promise<void> {
    const before = await heapUsed();
    const held = await hold();
    const used = (await heapUsed()) - before;
    rows.push([name, bytes(used), `${thousands(used / guests)} B`]);
    keep.add(held);
  }
  const keep = new Set<unknown>();
  const pve = createClient({ url, auth, fetch });
  await pve.inventory.guest(100);
  await measure("the answer, parsed by JSON.parse", async () => JSON.parse(await (await fetch(url)).text()));
  await measure("a client that keeps it: answer and index", async () => {
    const client = createClient({ url, auth, fetch });
    await client.inventory.guest(100);
    return client;
  });
  await measure("its list, held by the caller", async () => (await pve.inventory.guests()).items);
  await measure("a client that keeps all configurations too", async () => {
    const client = createClient({ url, auth, fetch });
    await client.inventory.configs({});
    return client;
  });
  return {
    caption: `Memory for ${thousands(guests)} guests`,
    columns: ["what is held", "bytes ", "per guest "],
    rows,
  };
}
