import { type Client, createClient } from "../../src/index.ts";
import {
  createProxmoxTools,
  type ProxmoxTool,
  type ToolContext,
  type ToolResult,
} from "../../src/mcp/index.ts";
import type { ProxmoxToolOptions } from "../../src/mcp/index.ts";
import { createTestCluster, type TestCluster, type TestClusterOptions } from "../../src/testing/index.ts";

export interface SetUp {
  readonly cluster: TestCluster;
  readonly pve: Client;
  readonly tools: readonly ProxmoxTool[];
  /** Calls a tool by its name and hands back its text. */
  readonly call: (name: string, args?: unknown, context?: ToolContext) => Promise<Answered>;
}

export interface Answered {
  readonly text: string;
  readonly lines: readonly string[];
  readonly isError: boolean;
  readonly result: ToolResult;
}

type ClientOptions = Partial<Parameters<typeof createClient>[0]>;

export interface SetUpOptions {
  readonly cluster?: TestClusterOptions;
  readonly client?: ClientOptions;
  readonly tools?: ProxmoxToolOptions;
}

export function clientOf(cluster: TestCluster, options: ClientOptions = {}): Client {
  return createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
    ...options,
  });
}

export function setUp(options: SetUpOptions = {}): SetUp {
  const cluster = createTestCluster({ nodes: 3, guests: 10, ...options.cluster });
  const pve = clientOf(cluster, options.client);
  const tools = createProxmoxTools(pve, options.tools);
  return { cluster, pve, tools, call: callerOf(tools) };
}

export function callerOf(tools: readonly ProxmoxTool[]): SetUp["call"] {
  return async (name, args = {}, context) => {
    const tool = tools.find((each) => each.name === name);
    if (tool === undefined) throw new Error(`no tool ${name}`);
    return answered(await tool.call(args, context));
  };
}

export function answered(result: ToolResult): Answered {
  const text = result.content.map((part) => part.text).join("\n");
  return { text, lines: text.split("\n"), isError: result.isError === true, result };
}

/** `METHOD path` of every call the cluster got. */
export const callsOf = (cluster: TestCluster): string[] =>
  cluster.calls.map(({ method, path }) => `${method} ${path}`);

/** The tools as `tools/list` shows them. */
export const toolList = (tools: readonly ProxmoxTool[]): string =>
  JSON.stringify({
    tools: tools.map(({ name, title, description, jsonSchema, annotations }) => ({
      name,
      title,
      description,
      inputSchema: jsonSchema,
      annotations,
    })),
  });
