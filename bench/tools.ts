import { createClient } from "proxkit";
import { createProxmoxTools } from "proxkit/mcp";

import type { Bench } from "./lib/bench.ts";
import { compare, type Took } from "./lib/compare.ts";
import { ms, thousands } from "./lib/format.ts";
import { startServer } from "./lib/server.ts";
import { fetcher, fetchReader } from "./ways/fetch.ts";
import type { Way } from "./ways/way.ts";

interface Size {
  readonly nodes: number;
  readonly guests: number;
  readonly storages: number;
}

const listTools = ["get_nodes", "get_vms", "get_storage", "get_cluster_status"] as const;

/** The calls that ProxmoxMCP's five reading tools make, in their order, one after the other. */
const proxmoxMcp: Way = {
  name: "ProxmoxMCP's calls",
  isSlow: true,
  prepare(target) {
    const { get } = fetcher(target);
    const { nodes, guests, config } = fetchReader(target);
    const statusOf = (node: string): Promise<unknown> => get(`/nodes/${node}/status`);
    return {
      warm: () => get("/version"),
      async run() {
        let count = 0;
        for (const { node } of await nodes()) await statusOf(node);
        await statusOf("pve1");
        for (const { node } of await nodes())
          for (const { vmid } of await guests(node)) {
            await config({ node, vmid });
            count += 1;
          }
        const storages = (await get("/storage")) as { readonly storage: string }[];
        for (const { storage } of storages) await get(`/nodes/localhost/storage/${storage}/status`);
        await get("/cluster/status");
        return count;
      },
    };
  },
};

/** proxkit's tools of the same names; called once before, they are warm. */
function ourTools(name: string, isWarm: boolean, guests: number): Way {
  return {
    name,
    prepare({ url, token }) {
      const pve = createClient({ url, auth: token });
      const tools = new Map(createProxmoxTools(pve).map((tool) => [tool.name, tool]));
      async function call(name: string, args: object): Promise<void> {
        const result = await tools.get(name)?.call(args);
        if (result === undefined || result.isError === true) throw new Error(`${name} failed`);
      }
      async function callAll(): Promise<void> {
        for (const name of listTools) await call(name, {});
        await call("get_node_status", { node: "pve1" });
      }
      return {
        warm: () => (isWarm ? callAll() : pve.version.get()),
        run: async () => (await callAll(), guests),
        close: () => pve.close(),
      };
    },
  };
}

export const bench: Bench = {
  title: "Five reading tools of an MCP server",
  async run({ quick, log }) {
    async function measure(size: Size): Promise<readonly Took[]> {
      const { guests } = size;
      log(`${size.nodes} nodes, ${guests} guests, ${size.storages} storages`);
      await using server = await startServer({ ...size, latencyMs: quick ? 0 : 5 });
      const ways = [
        ourTools("proxkit, cold", false, guests),
        ourTools("proxkit, again", true, guests),
        proxmoxMcp,
      ];
      return await compare(ways, { server, guests, rounds: quick ? 1 : 5, log });
    }
    const sizes: readonly Size[] = quick
      ? [{ nodes: 2, guests: 20, storages: 3 }]
      : [
          { nodes: 5, guests: 200, storages: 12 },
          { nodes: 16, guests: 1_000, storages: 40 },
        ];
    const rows: string[][] = [];
    const calls: number[] = [];
    for (const size of sizes) {
      const took = await measure(size);
      const cluster = `${size.nodes} nodes, ${thousands(size.guests)} guests, ${size.storages} storages`;
      rows.push(...took.map((each) => [cluster, each.name, thousands(each.calls), ms(each.ms)]));
      calls.push(...took.slice(0, 2).map((each) => each.calls));
    }
    return {
      about: [
        `\`get_nodes\`, \`get_vms\`, \`get_storage\`, \`get_cluster_status\` and \`get_node_status\`, one after the
other as a model calls them: the calls that [ProxmoxMCP](https://github.com/canvrno/ProxmoxMCP) makes for them (5 + 2N
+ V + S, read from its source and made here by \`fetch\`), and the tools of the same names of \`proxkit/mcp\`, text
of the answers included. Network: 5 ms.`,
      ],
      tables: [{ columns: ["cluster", "way", "calls ", "time "], rows }],
      goals: [
        {
          goal: "five tools' worth of reads: 4 calls cold, 0 again",
          measured: `${calls.join(", ")} calls`,
          met: calls.every((count, index) => count === (index % 2 === 0 ? 4 : 0)),
        },
      ],
    };
  },
};
