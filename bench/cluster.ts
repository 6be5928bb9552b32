import { createClient } from "proxkit";
import { busyCluster, createTestCluster, smallOffice, type TestCluster } from "proxkit/testing";

import type { Bench, Table } from "./lib/bench.ts";
import { bytes, ms, thousands } from "./lib/format.ts";
import { heapUsed, timed } from "./lib/measure.ts";

const guests = 10_000;

export const bench: Bench = {
  title: "The test cluster",
  async run({ quick, log }) {
    const rounds = quick ? 1 : 20;
    log("starts");
    const starts = await startTable(rounds);
    log("calls");
    const calls = await callTable(rounds);
    log("memory");
    return {
      about: [
        `\`createTestCluster\` of \`proxkit/testing\`, in this process: the first time and the least of many. Calls go
through \`cluster.fetch\` to a cluster of ${thousands(guests)} guests (\`busyCluster\`), the answer read as text.`,
      ],
      tables: [starts, calls, await memoryTable()],
    };
  },
};

async function firstAndLeast(rounds: number, work: () => unknown): Promise<string[]> {
  const first = await timed(work);
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, await timed(work));
  return [ms(first), ms(least)];
}

async function startTable(rounds: number): Promise<Table> {
  const busy = createTestCluster(busyCluster);
  const starts: Readonly<Record<string, () => unknown>> = {
    "createTestCluster()": () => createTestCluster(),
    smallOffice: () => createTestCluster(smallOffice),
    [`busyCluster, ${thousands(guests)} guests`]: () => createTestCluster(busyCluster),
    "busyCluster, reset()": () => busy.reset(),
    "listen() with TLS, and close()": async () =>
      await (await createTestCluster({ guests: 0 }).listen()).close(),
  };
  const rows: string[][] = [];
  for (const [name, start] of Object.entries(starts))
    rows.push([name, ...(await firstAndLeast(rounds, start))]);
  return { caption: "Start", columns: ["what", "first ", "then "], rows };
}

async function callTable(rounds: number): Promise<Table> {
  const cluster = createTestCluster(busyCluster);
  const { token } = cluster.credentials;
  const headers = { authorization: `PVEAPIToken=${token.tokenId}=${token.secret}` };
  const read = (path: string) => async () =>
    await (await cluster.fetch(`${cluster.urls[0]}/api2/json${path}`, { headers })).text();
  const calls: Readonly<Record<string, () => unknown>> = {
    "GET /version": read("/version"),
    "GET /nodes/{node}/qemu/{vmid}/config": read("/nodes/pve1/qemu/100/config"),
    "GET /nodes/{node}/qemu": read("/nodes/pve1/qemu"),
    "GET /cluster/resources": read("/cluster/resources"),
    "through a client: stop a guest, wait, start it, wait": stopAndStart(cluster),
  };
  const rows: string[][] = [];
  for (const [name, call] of Object.entries(calls)) rows.push([name, ...(await firstAndLeast(rounds, call))]);
  return { caption: "Calls", columns: ["what", "first ", "then "], rows };
}

/** Through the client of this package, which polls; the cluster's time jumps. */
function stopAndStart(cluster: TestCluster): () => Promise<void> {
  const { urls: url, credentials, fetch, clock } = cluster;
  const pve = createClient({ url, auth: credentials.token, fetch, clock });
  return async () => {
    const guest = pve.guest(100);
    await (await guest.stop()).wait();
    await (await guest.start()).wait();
  };
}

async function memoryTable(): Promise<Table> {
  const before = await heapUsed();
  const cluster = createTestCluster(busyCluster);
  const used = (await heapUsed()) - before;
  return {
    caption: `Memory of ${cluster.urls.length} nodes and ${thousands(guests)} guests`,
    columns: ["bytes ", "per guest "],
    rows: [[bytes(used), `${thousands(used / guests)} B`]],
  };
}
