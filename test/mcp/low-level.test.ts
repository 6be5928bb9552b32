import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ElicitRequestSchema,
  ListToolsRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { describe, expect, it } from "vitest";
import { createToolHandlers } from "../../src/mcp/index.ts";
import { callsOf, setUp, toolList } from "./support.ts";

const info = { name: "test", version: "1" };

async function connected(answer: object) {
  const { cluster, tools } = setUp({ tools: { mode: "write" } });
  const server = new Server(info, { capabilities: { tools: {} } });
  const { list, call } = createToolHandlers(tools, { server });
  server.setRequestHandler(ListToolsRequestSchema, list);
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => await call(params, extra));
  const client = new Client(info, { capabilities: { elicitation: {} } });
  client.setRequestHandler(ElicitRequestSchema, () => answer as never);
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  return { cluster, tools, client, call, list };
}

const yes = { action: "accept", content: { confirm: true } };

describe("the handlers on the low-level server of SDK v1", () => {
  it("list the tools as they are", async () => {
    const { client, tools } = await connected(yes);
    const { tools: listed } = await client.listTools();
    expect(JSON.stringify({ tools: listed })).toBe(toolList(tools));
  });

  it("call them, asking the user through the client", async () => {
    const stop = { name: "power", arguments: { vmids: [100], action: "stop" } };
    const allowed = await connected(yes);
    expect(JSON.stringify(await allowed.client.callTool(stop))).toContain("stop: 1 ok");
    const refused = await connected({ action: "decline" });
    expect(JSON.stringify(await refused.client.callTool(stop))).toContain("DECLINED");
    expect(callsOf(refused.cluster).some((each) => each.startsWith("POST"))).toBe(false);
  });

  it("answer a tool that is not there as an error", async () => {
    const { call } = await connected(yes);
    expect(await call({ name: "what" })).toMatchObject({ isError: true });
  });
});
