import { createRequire } from "node:module";
import { McpServer as McpServerV1 } from "@modelcontextprotocol/sdk/server/mcp.js";
import { McpServer as McpServerV2 } from "@modelcontextprotocol/server";
import { type Client, createClient } from "proxkit";
import {
  createProxmoxTools,
  type McpServerLike,
  type ProxmoxTool,
  registerProxmoxTools,
  type ToolResult,
} from "proxkit/mcp";
import { createTestCluster, type TestCluster } from "proxkit/testing";

import type { Bench, Goal, Table } from "./lib/bench.ts";
import { ms, thousands } from "./lib/format.ts";
import { median } from "./lib/measure.ts";

const require = createRequire(new URL("peers/package.json", import.meta.url));

interface Tokenizer {
  readonly countTokens: (text: string) => number;
}

const everything = { mode: "write", exec: { allow: () => false } } as const;

/** The six of ProxmoxMCP. */
const six = [
  "get_cluster_status",
  "get_nodes",
  "get_node_status",
  "get_vms",
  "get_storage",
  "execute_vm_command",
] as const;

function connected(nodes: number, guests: number): { cluster: TestCluster; pve: Client } {
  const cluster = createTestCluster({ nodes, guests });
  const { token: auth } = cluster.credentials;
  return {
    cluster,
    pve: createClient({ url: cluster.urls, auth, fetch: cluster.fetch, clock: cluster.clock }),
  };
}

/** Characters, a quarter of them, and what a real tokenizer counts (o200k). */
function sizes(text: string, { countTokens }: Tokenizer): string[] {
  return [thousands(text.length), thousands(text.length / 4), thousands(countTokens(text))];
}

const sizeColumns = ["characters ", "characters / 4 ", "tokens (o200k) "];

function toolLists(pve: Client, tokenizer: Tokenizer): Table {
  const lists: readonly (readonly [string, readonly ProxmoxTool[]])[] = [
    ["the six of ProxmoxMCP", createProxmoxTools(pve, { ...everything, include: six })],
    ["reading (default)", createProxmoxTools(pve)],
    ["reading and writing", createProxmoxTools(pve, { mode: "write" })],
    ["everything", createProxmoxTools(pve, everything)],
  ];
  const listed = (tools: readonly ProxmoxTool[]): string =>
    JSON.stringify({
      tools: tools.map(({ name, title, description, jsonSchema: inputSchema, annotations }) => ({
        name,
        title,
        description,
        inputSchema,
        annotations,
      })),
    });
  const rows = lists.map(([name, tools]) => [name, String(tools.length), ...sizes(listed(tools), tokenizer)]);
  return { caption: "The list of tools", columns: ["tools", "count ", ...sizeColumns], rows };
}

const gigabytes = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(2)} GB`;

/** As ProxmoxMCP prints guests: a block of six lines each. */
async function proxmoxMcpText(pve: Client): Promise<string> {
  const { items } = await pve.inventory.guests();
  const blocks = items.map(({ vmid, name, status, node, maxcpu, mem = 0, maxmem = 0 }) =>
    [
      `\n🗃️ ${name} (ID: ${vmid})`,
      `  • Status: ${status.toUpperCase()}`,
      `  • Node: ${node}`,
      `  • CPU Cores: ${maxcpu}`,
      `  • Memory: ${gigabytes(mem)} / ${gigabytes(maxmem)} (${((mem / maxmem) * 100).toFixed(1)}%)`,
    ].join("\n"),
  );
  return ["🗃️ Virtual Machines", ...blocks].join("\n");
}

/** Every page of the list, as an agent would read them. */
async function ourText(pve: Client): Promise<string> {
  const getVms = createProxmoxTools(pve).find(({ name }) => name === "get_vms");
  const pages: string[] = [];
  for (let cursor: string | undefined = "0"; cursor !== undefined;) {
    const result: ToolResult | undefined = await getVms?.call({ limit: 500, cursor });
    const text: string = result?.content[0]?.text ?? "";
    pages.push(text);
    cursor = /next: cursor="(\d+)"/.exec(text)?.[1];
  }
  return pages.join("\n");
}

async function listings(counts: readonly number[], tokenizer: Tokenizer): Promise<Table> {
  const rows: string[][] = [];
  for (const count of counts) {
    const { pve } = connected(5, count);
    const raw = await pve.cluster.resources.get({ type: "vm" }, { raw: true });
    const texts = {
      "`get_vms` of proxkit": await ourText(pve),
      "the format of ProxmoxMCP": await proxmoxMcpText(pve),
      "JSON as the API sends it": JSON.stringify(raw),
    };
    for (const [name, text] of Object.entries(texts))
      rows.push([thousands(count), name, ...sizes(text, tokenizer)]);
  }
  return { caption: "A list of VMs and containers", columns: ["guests ", "text", ...sizeColumns], rows };
}

async function turns(): Promise<{ table: Table; goals: Goal[] }> {
  const { cluster, pve } = connected(5, 200);
  const tools = new Map(createProxmoxTools(pve).map((tool) => [tool.name, tool]));
  const call = async (name: string, args: object = {}): Promise<void> =>
    void (await tools.get(name)?.call(args));
  const lookups = (): Promise<void>[] =>
    Array.from({ length: 50 }, async (_, index) => await call("get_vms", { vmids: [100 + index] }));
  const lists = (): Promise<void>[] =>
    ["get_cluster_status", "get_nodes", "get_storage", "get_vms"].map((name) => call(name));
  const countOf = async (turn: () => Promise<unknown>): Promise<number> => {
    cluster.clearCalls();
    await turn();
    const { length } = cluster.calls;
    await cluster.advance(120_000);
    return length;
  };
  const single = await countOf(() => Promise.all(lookups()));
  const mixed = await countOf(() => Promise.all([...lists(), ...lookups()]));
  return {
    table: {
      caption: "Calls to the cluster in one turn of an agent, 200 guests on 5 nodes",
      columns: ["turn", "tool calls ", "API calls "],
      rows: [
        ["50 questions about one guest each", "50", String(single)],
        ["the same, and four lists", "54", String(mixed)],
      ],
    },
    goals: [
      { goal: "50 lookups in one turn are 1 call", measured: `${single}`, met: single === 1 },
      { goal: "a mixed turn of 54 is at most 3 calls", measured: `${mixed}`, met: mixed <= 3 },
    ],
  };
}

function registration(pve: Client, rounds: number): { table: Table; goals: Goal[] } {
  const info = { name: "bench", version: "1" };
  const makers: readonly (readonly [string, () => McpServerLike])[] = [
    ["SDK v2", () => new McpServerV2(info)],
    ["SDK v1", () => new McpServerV1(info)],
  ];
  const timeOf = (run: () => void): number => {
    const times = Array.from({ length: rounds }, () => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    });
    return median(times);
  };
  const taken = makers.map(([name, make]) => {
    const bare = timeOf(() => void make());
    const full = timeOf(() => void registerProxmoxTools(make(), pve, everything));
    return { name, bare, full };
  });
  return {
    table: {
      caption: "Making a server, as HTTP with SDK v2 does for every request",
      columns: ["median", "empty ", "with all tools, resources and prompts "],
      rows: taken.map(({ name, bare, full }) => [name, ms(bare), ms(full)]),
    },
    goals: taken.map(({ name, bare, full }) => ({
      goal: `${name}: registering everything takes less than 1 ms more than an empty server`,
      measured: ms(full - bare),
      met: full - bare < 1,
    })),
  };
}

export const bench: Bench = {
  title: "What agents read",
  async run({ quick, log }) {
    const tokenizer = require("gpt-tokenizer/encoding/o200k_base") as Tokenizer;
    const { pve } = connected(5, 10);
    log("lists");
    const lists = await listings(quick ? [100] : [100, 1_000], tokenizer);
    log("turns");
    const turn = await turns();
    log("registration");
    const registered = registration(pve, quick ? 200 : 2_000);
    return {
      about: [
        `The tools of \`proxkit/mcp\` on a test cluster: how long their list and their answers are, how many calls a
turn costs, and how long it takes to register them. ProxmoxMCP's own list of six tools has 2,471 characters; its format
of a guest is made here from the same rows.`,
      ],
      tables: [toolLists(pve, tokenizer), lists, turn.table, registered.table],
      goals: [...turn.goals, ...registered.goals],
    };
  },
};
