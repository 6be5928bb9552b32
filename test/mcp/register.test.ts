import { afterEach, describe, expect, it } from "vitest";
import { registerProxmoxTools, type RegisterOptions } from "../../src/mcp/index.ts";
import { callsOf, setUp, toolList } from "./support.ts";
import { type AnyClient, type Answer, transports } from "./transports.ts";

const open: AnyClient[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (client) => await client.close()));
});

describe.each(transports)("%s", (_, connect) => {
  async function connected(options: RegisterOptions = {}, answer?: Answer) {
    const { cluster, pve, tools } = setUp({ cluster: { guests: 60 } });
    const client = await connect((server) => void registerProxmoxTools(server, pve, options), answer);
    open.push(client);
    const call = async (name: string, args: Record<string, unknown> = {}) => {
      const { content, isError } = await client.callTool({ name, arguments: args });
      return { text: content.map(({ text }) => text).join("\n"), isError: isError === true };
    };
    return { cluster, pve, tools, client, call };
  }

  it("lists the tools in their order, with schema and all four annotations", async () => {
    const { client, tools } = await connected();
    const listed = await client.listTools();
    expect(listed.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    for (const [index, { inputSchema, annotations }] of listed.tools.entries()) {
      const { $schema: _, ...schema } = inputSchema;
      expect(schema).toEqual(tools[index]?.jsonSchema);
      expect(Object.keys(annotations ?? {}).sort()).toEqual([
        "destructiveHint",
        "idempotentHint",
        "openWorldHint",
        "readOnlyHint",
      ]);
    }
  });

  it("answers a tool that takes nothing, and one that takes arguments", async () => {
    const { call } = await connected();
    expect((await call("get_nodes")).text).toContain("pve1\tonline");
    expect((await call("get_vms", { vmids: [100] })).text.split("\n")).toHaveLength(2);
  });

  it("answers wrong arguments in the tool's own terms", async () => {
    const { call, cluster } = await connected();
    const { text, isError } = await call("get_vms", { limit: -1, what: 1 });
    expect(isError).toBe(true);
    expect(text).toMatch(/^BAD_ARGUMENTS: /);
    expect(callsOf(cluster)).toEqual([]);
  });

  it("answers 50 lookups under way at once with one call to the cluster", async () => {
    const { call, cluster } = await connected();
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => await call("get_vms", { vmids: [100 + index] })),
    );
    expect(answers.every(({ isError }) => !isError)).toBe(true);
    expect(callsOf(cluster)).toEqual(["GET /cluster/resources"]);
  });

  it("has no tool that writes in read mode", async () => {
    const { client, call } = await connected();
    const { tools } = await client.listTools();
    expect(tools.every(({ annotations }) => annotations?.["readOnlyHint"] === true)).toBe(true);
    const outcome = await call("write_api", { method: "DELETE", path: "/nodes/pve1/qemu/100" }).catch(String);
    expect(JSON.stringify(outcome)).toMatch(/not found/i);
  });

  it("puts a prefix before the names", async () => {
    const { client } = await connected({ prefix: "pve_", include: ["get_nodes", "get_vms"] });
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      "pve_get_nodes",
      "pve_get_vms",
    ]);
  });
});

describe("registering", () => {
  it("lists the same on a second server", () => {
    const { pve } = setUp();
    const names: string[][] = [[], []];
    for (const list of names) {
      const server = { registerTool: (name: string) => void list.push(name) };
      registerProxmoxTools(server, pve);
    }
    expect(names[0]).toEqual(names[1]);
  });

  it("hands back the tools it registered", () => {
    const { pve, tools } = setUp();
    const server = { registerTool: () => undefined };
    expect(toolList(registerProxmoxTools(server, pve))).toBe(toolList(tools));
  });
});
