import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

import { McpServer } from "@modelcontextprotocol/server";
import { createClient } from "proxkit";
import { registerProxmoxTools } from "proxkit/mcp";
import { createTestCluster } from "proxkit/testing";

import type { Bench, Table } from "./lib/bench.ts";
import { bytes, ms, times } from "./lib/format.ts";
import { timed } from "./lib/measure.ts";
import { peerModule, peerName } from "./ways/peers.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export const bench: Bench = {
  title: "Loading and starting",
  async run({ quick, log }) {
    const rounds = quick ? 1 : 15;
    log("imports");
    const imports = importTable(rounds);
    log("sizes");
    const sizes = quick ? [] : [sizeTable()];
    log("starts");
    return {
      about: [
        `Import: from a Node that is up to the loaded module, in a fresh process each. Sizes: minified and compressed
with the dependencies that are bundled in, as \`size-limit\` checks them. Starts: in this process, the first time and
the least of many.`,
      ],
      tables: [imports, ...sizes, await startTable(quick ? 3 : 50)],
    };
  },
};

/** The entries that are built, and what others load. */
function modules(): Readonly<Record<string, string>> {
  const entries = ["proxkit", "proxkit/mcp", "proxkit/testing", "proxkit/zod", "proxkit/cache/keyv"];
  const peers = ["proxmox-api", "@corsinvest/cv4pve-api-javascript"];
  return Object.fromEntries([
    ...entries.map((name) => [name, import.meta.resolve(name)]),
    ["undici", import.meta.resolve("undici")],
    ["zod", import.meta.resolve("zod")],
    ...peers.map((name) => [peerName(name), pathToFileURL(peerModule(name)).href]),
  ]) as Record<string, string>;
}

function importMs(url: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  const args = ["--input-type=module", "-e", code];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function importTable(rounds: number): Table {
  const all = Object.entries(modules());
  const least = new Map(all.map(([name]) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, url] of all) least.set(name, Math.min(least.get(name) ?? Infinity, importMs(url)));
  const ours = least.get("proxkit") ?? Number.NaN;
  return {
    caption: "Import",
    columns: ["module", "time ", "against proxkit "],
    rows: [...least].map(([name, took]) => [name, ms(took), times(took / ours)]),
  };
}

interface Size {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

function sizeTable(): Table {
  const sizes = JSON.parse(sizeLimitOutput()) as Size[];
  return {
    caption: "Size",
    columns: ["entry", "compressed ", "limit "],
    rows: sizes.map(({ name, size, sizeLimit }) => [name, bytes(size), bytes(sizeLimit)]),
  };
}

/** What is too large is for the package's checks to refuse, not for the bench. */
function sizeLimitOutput(): string {
  try {
    return execFileSync("npx", ["size-limit", "--json"], { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout === undefined || stdout === "") throw error;
    return stdout;
  }
}

async function startTable(rounds: number): Promise<Table> {
  const cluster = createTestCluster({ nodes: 1, guests: 1 });
  const client = { url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch };
  const pve = createClient(client);
  const starts = {
    "a client": () => createClient(client),
    "all MCP tools, resources and prompts on a server": () =>
      registerProxmoxTools(new McpServer({ name: "bench", version: "1.0.0" }), pve),
  };
  const rows: string[][] = [];
  for (const [name, start] of Object.entries(starts)) {
    const first = await timed(start);
    let least = Infinity;
    for (let round = 0; round < rounds; round += 1) least = Math.min(least, await timed(start));
    rows.push([name, ms(first), ms(least)]);
  }
  return { caption: "Start", columns: ["what", "first ", "then "], rows };
}
