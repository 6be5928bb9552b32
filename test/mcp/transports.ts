import {
  Client as ClientV2,
  InMemoryTransport as InMemoryTransportV2,
  StreamableHTTPClientTransport,
} from "@modelcontextprotocol/client";
import { Client as ClientV1 } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport as InMemoryTransportV1 } from "@modelcontextprotocol/sdk/inMemory.js";
import { McpServer as McpServerV1 } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { createMcpHandler, McpServer as McpServerV2 } from "@modelcontextprotocol/server";
import type { McpServerLike } from "../../src/mcp/index.ts";

/** How a user answers a question: `undefined` stands for a client that cannot ask. */
export type Answer = ((params: Elicited) => object) | undefined;

export interface Elicited {
  readonly message: string;
  readonly requestedSchema: { readonly properties: Readonly<Record<string, { readonly type: string }>> };
}

/** A client of any line, as far as tests use one. */
export interface AnyClient {
  listTools(): Promise<{ tools: ListedTool[] }>;
  callTool(
    params: { name: string; arguments?: Record<string, unknown> },
    options?: { signal?: AbortSignal; onprogress?: (progress: { progress: number }) => void },
  ): Promise<CalledTool>;
  listResources(): Promise<{ resources: { uri: string; name: string }[] }>;
  listResourceTemplates(): Promise<{ resourceTemplates: { uriTemplate: string }[] }>;
  readResource(params: { uri: string }): Promise<{ contents: { text?: string; mimeType?: string }[] }>;
  listPrompts(): Promise<{ prompts: { name: string; arguments?: { name: string }[] }[] }>;
  getPrompt(params: {
    name: string;
    arguments?: Record<string, string>;
  }): Promise<{ messages: { content: { text?: string } }[] }>;
  complete(params: object): Promise<{ completion: { values: string[] } }>;
  close(): Promise<void>;
}

export interface ListedTool {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

export interface CalledTool {
  readonly content: readonly { readonly type: string; readonly text?: string }[];
  readonly isError?: boolean;
  readonly structuredContent?: unknown;
}

const info = { name: "test", version: "1" };
const capabilities = (answer: Answer) => ({ capabilities: answer === undefined ? {} : { elicitation: {} } });

export type Register = (server: McpServerLike) => void;
export type Connect = (register: Register, answer?: Answer) => Promise<AnyClient>;

async function v2In2025(register: Register, answer?: Answer): Promise<AnyClient> {
  const server = new McpServerV2(info);
  register(server);
  const client = new ClientV2(info, capabilities(answer));
  if (answer !== undefined)
    client.setRequestHandler("elicitation/create", ({ params }) => answer(params as Elicited) as never);
  const [here, there] = InMemoryTransportV2.createLinkedPair();
  await Promise.all([server.connect(there as never), client.connect(here)]);
  return client as AnyClient;
}

async function v2In2026(register: Register, answer?: Answer): Promise<AnyClient> {
  const handler = createMcpHandler(
    () => {
      const server = new McpServerV2(info);
      register(server);
      return server;
    },
    { legacy: "reject" },
  );
  const client = new ClientV2(info, {
    ...capabilities(answer),
    versionNegotiation: { mode: { pin: "2026-07-28" } },
  });
  if (answer !== undefined)
    client.setRequestHandler("elicitation/create", ({ params }) => answer(params as Elicited) as never);
  const transport = new StreamableHTTPClientTransport(new URL("http://test.local/mcp"), {
    fetch: async (url, init) => await handler.fetch(new Request(url, init)),
  });
  await client.connect(transport);
  return client as AnyClient;
}

async function v1(register: Register, answer?: Answer): Promise<AnyClient> {
  const server = new McpServerV1(info);
  register(server);
  const client = new ClientV1(info, capabilities(answer));
  if (answer !== undefined)
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => answer(params as Elicited) as never);
  const [here, there] = InMemoryTransportV1.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  const own = client.callTool.bind(client);
  const callTool: AnyClient["callTool"] = async (params, options) =>
    (await own(params, undefined, options)) as CalledTool;
  return Object.assign(client, { callTool }) as never;
}

/** Every way a client can speak to a server in this process. */
export const transports: readonly (readonly [name: string, connect: Connect])[] = [
  ["SDK v2, protocol of 2025", v2In2025],
  ["SDK v2, protocol of 2026", v2In2026],
  ["SDK v1", v1],
];
