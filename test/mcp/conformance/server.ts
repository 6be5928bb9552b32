// The server that the conformance suite is pointed at: fixtures alone, or with the tools of proxkit beside them
// (`--embed`). It speaks both eras; sessions are only for 2025, whose servers ask their clients by requests of their own.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { argv, stdout } from "node:process";
import {
  createMcpHandler,
  createRequestStateCodec,
  hostHeaderValidationResponse,
  isLegacyRequest,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  McpServer,
  originValidationResponse,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { demoClient } from "../../../src/cli/mcp/demo.ts";
import { nodeListener } from "../../../src/cli/mcp/node-listener.ts";
import { registerProxmoxTools } from "../../../src/mcp/index.ts";
import { registerFixturePrompts, registerFixtureResources } from "./others.ts";
import {
  type Notifier,
  registerAskingTools,
  registerInputTools,
  registerNotifyingTools,
  registerPlainTools,
} from "./tools.ts";

const states = createRequestStateCodec<{ tool: string; round: number }>({ key: randomUUID() + randomUUID() });
const pve = argv.includes("--embed") ? demoClient() : undefined;

function fixtureServer(notifier: Notifier): McpServer {
  const server = new McpServer(
    { name: "fixtures", version: "1" },
    {
      capabilities: { logging: {}, resources: { subscribe: true } },
      requestState: { verify: (state, ctx) => states.verify(state, ctx) },
    },
  );
  registerPlainTools(server);
  registerNotifyingTools(server, notifier);
  registerAskingTools(server);
  registerInputTools(server, states);
  registerFixtureResources(server);
  registerFixturePrompts(server);
  if (pve !== undefined) registerProxmoxTools(server, pve, { mode: "write", exec: { allow: () => false } });
  return server;
}

const handler = createMcpHandler(
  () =>
    fixtureServer({
      toolsChanged: () => handler.notify.toolsChanged(),
      promptsChanged: () => handler.notify.promptsChanged(),
    }),
  { legacy: "reject" },
);

const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();

async function sessionFor(request: Request): Promise<WebStandardStreamableHTTPServerTransport> {
  const known = sessions.get(request.headers.get("mcp-session-id") ?? "");
  if (known !== undefined) return known;
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => randomUUID(),
    onsessioninitialized: (id) => void sessions.set(id, transport),
  });
  const server = fixtureServer({
    toolsChanged: () => server.sendToolListChanged(),
    promptsChanged: () => server.sendPromptListChanged(),
  });
  const watched = new Set<string>();
  server.server.setRequestHandler("resources/subscribe", ({ params }) => {
    watched.add(params.uri);
    return {};
  });
  server.server.setRequestHandler("resources/unsubscribe", ({ params }) => {
    watched.delete(params.uri);
    return {};
  });
  await server.connect(transport);
  return transport;
}

async function answer(request: Request): Promise<Response> {
  const refusal =
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins());
  if (refusal !== undefined) return refusal;
  if (!(await isLegacyRequest(request.clone()))) return await handler.fetch(request);
  return await (await sessionFor(request)).handleRequest(request);
}

const server = createServer(nodeListener(answer)).listen(Number(argv[2] ?? 0), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  stdout.write(`http://127.0.0.1:${port}/mcp\n`);
});
