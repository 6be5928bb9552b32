// The code of docs/guides/mcp.md.
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { McpServer as McpServerV1 } from "@modelcontextprotocol/sdk/server/mcp.js";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({
  nodes: 3,
  guests: [{ vmid: 100, name: "web-1", node: "pve1", status: "running", tags: ["prod"] }],
  users: [{ userid: "ana@pve", tokens: [{ tokenid: "agent", secret: "s", privsep: false }] }],
});
const connection = { url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch };
const clock = cluster.clock;

// #region v2-http
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { createClient } from "proxkit";
import { registerProxmoxTools } from "proxkit/mcp";

const pve = createClient(connection); // outside of the function: its cache serves all requests
const handler = createMcpHandler(() => {
  const server = new McpServer({ name: "ops", version: "1.0.0" });
  registerProxmoxTools(server, pve);
  return server;
});
// handler.fetch(request) answers; wherever the Fetch API is spoken, that is all
// #endregion

const client = new Client(
  { name: "docs", version: "1" },
  { versionNegotiation: { mode: { pin: "2026-07-28" } } },
);
await client.connect(
  new StreamableHTTPClientTransport(new URL("http://ops.local/mcp"), {
    fetch: async (url, init) => await handler.fetch(new Request(url, init)),
  }),
);
const { tools: listed } = await client.listTools();
await client.close();

// #region v2-stdio
import { serveStdio } from "@modelcontextprotocol/server/stdio";

const connected = serveStdio(() => {
  const server = new McpServer({ name: "ops", version: "1.0.0" });
  registerProxmoxTools(server, pve, { mode: "write", allow: { tags: ["agent"] } });
  return server;
});
// #endregion

await connected.close();
const server = new McpServerV1({ name: "ops", version: "1.0.0" });

// #region v1
registerProxmoxTools(server, pve); // `server` is an McpServer of @modelcontextprotocol/sdk
// #endregion

// #region per-caller
const clients = new Map([
  ["ana", createClient({ ...connection, auth: { tokenId: "ana@pve!agent", secret: "s" } })],
]);

const perCaller = createMcpHandler(() => {
  const server = new McpServer({ name: "ops", version: "1.0.0" });
  registerProxmoxTools(server, ({ identity }) => clientOf(identity));
  return server;
});

function clientOf(identity: unknown) {
  const { clientId } = identity as { clientId: string }; // what your verification of the caller's token gave
  const own = clients.get(clientId);
  if (own === undefined) throw new Error(`no cluster login for ${clientId}`);
  return own;
}
// #endregion

// #region plain
import { createProxmoxTools } from "proxkit/mcp";

const tools = createProxmoxTools(pve, { mode: "write" });
for (const { name, description, jsonSchema, annotations, access } of tools) {
  console.log(name, access, description, jsonSchema, annotations.readOnlyHint);
}
const [, , , getVms] = tools;
const { content, isError } = (await getVms?.call({ tag: "prod" })) ?? {}; // never throws, but when you abort it
console.log(content?.[0]?.text, isError);
// #endregion

// #region confirm
const power = tools.find(({ name }) => name === "power");
const result = await power?.call(
  { vmids: [100], action: "shutdown", wait_s: 60 },
  {
    signal: AbortSignal.timeout(90_000),
    progress: (done, total, message) => console.log(done, total, message),
    confirm: async ({ message, typed }) => ((await askTheUser(message, typed)) ? "accept" : "decline"),
  },
);
// #endregion

// #region exec
const runbook = [
  ["systemctl", "status"],
  ["df", "-h"],
];
const guarded = createProxmoxTools(pve, {
  exec: {
    allow: (argv, guest) =>
      guest.tags.includes("agent") && runbook.some((words) => words.every((word, at) => argv[at] === word)),
  },
});
// #endregion

async function askTheUser(message: string, typed: string | undefined): Promise<boolean> {
  return message !== "" && typed === undefined;
}
console.log(listed.length, perCaller, result, guarded.length, clock.now());
