import { afterEach, describe, expect, it, vi } from "vitest";
import type { Client } from "../../src/index.ts";
import { createProxmoxTools, registerProxmoxTools, type RegisterOptions } from "../../src/mcp/index.ts";
import { callsOf, setUp, toolList } from "./support.ts";
import { type AnyClient, type Answer, type Elicited, transports } from "./transports.ts";

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

  describe("asks the user through the client", () => {
    const stop = { vmids: [100], action: "stop" };
    const writes = (calls: readonly string[]): string[] => calls.filter((each) => !each.startsWith("GET"));

    it("and acts after a yes, having shown what will be done", async () => {
      const asked: Elicited[] = [];
      const { call, cluster } = await connected({ mode: "write" }, (params) => {
        asked.push(params);
        return { action: "accept", content: { confirm: true } };
      });
      expect((await call("power", stop)).text).toMatch(/^stop: 1 ok, 0 failed/);
      expect(asked).toHaveLength(1);
      expect(asked[0]?.message).toMatch(/^stop 1 guest:\n {2}100 \(/);
      expect(writes(callsOf(cluster))).toEqual(["POST /nodes/pve1/qemu/100/status/stop"]);
    });

    it.each([
      ["a no", { action: "decline" }],
      ["a form that was closed", { action: "cancel" }],
      ["a yes with an empty box", { action: "accept", content: { confirm: false } }],
      ["a yes without an answer", { action: "accept", content: {} }],
      ["a yes in another word", { action: "accept", content: { confirm: "yes" } }],
    ])("and does nothing after %s", async (_, answer) => {
      const { call, cluster } = await connected({ mode: "write" }, () => answer);
      const { text, isError } = await call("power", stop).catch((error: unknown) => ({
        text: String(error),
        isError: true,
      }));
      expect(isError).toBe(true);
      expect(text).not.toContain("stop: 1 ok");
      expect(writes(callsOf(cluster))).toEqual([]);
    });

    it("and does nothing where the client cannot ask", async () => {
      const { call, cluster } = await connected({ mode: "write" });
      const { text, isError } = await call("power", stop);
      expect(isError).toBe(true);
      expect(text).toMatch(/^CONFIRMATION_UNAVAILABLE: /);
      expect(text).toContain("tell the user");
      expect(writes(callsOf(cluster))).toEqual([]);
    });

    it("for the number of a guest before it is deleted, and nothing else will do", async () => {
      // It runs, so the server itself refuses in the end.
      const path = "/nodes/pve1/qemu/100";
      for (const typed of ["101", "", true])
        await refusedWith({ action: "accept", content: { confirm: typed } });
      const { call, cluster } = await connected({ mode: "write" }, ({ requestedSchema }) => {
        expect(requestedSchema.properties["confirm"]).toEqual({
          type: "string",
          title: "Type 100 to confirm",
        });
        return { action: "accept", content: { confirm: "100" } };
      });
      expect((await call("write_api", { method: "DELETE", path })).text).toMatch(/destroy failed/);
      expect(writes(callsOf(cluster))).toEqual([`DELETE ${path}`]);

      async function refusedWith(answer: object): Promise<void> {
        const { call, cluster } = await connected({ mode: "write" }, () => answer);
        await call("write_api", { method: "DELETE", path }).catch(() => undefined);
        expect(writes(callsOf(cluster))).toEqual([]);
      }
    });

    it("not at all when the host does the asking", async () => {
      const { call } = await connected({ mode: "write", confirm: "host" });
      expect((await call("power", stop)).text).toMatch(/^stop: 1 ok/);
      const asked: string[] = [];
      const own = await connected({
        mode: "write",
        confirm: async ({ message }) => {
          asked.push(message);
          return false;
        },
      });
      expect((await own.call("power", stop)).text).toMatch(/^DECLINED/);
      expect(asked).toHaveLength(1);
    });
  });

  it("tells a client that asked how far a task is", async () => {
    const { pve } = setUp();
    const upid = "UPID:pve1:00000001:00000001:60000000:qmclone:100:root@pam:";
    const wait = async ({ onProgress }: WaitOptions): Promise<object> => {
      for (const percent of [10, 50]) onProgress({ percent, line: `${percent} %` });
      return { status: "ok", warnings: [] };
    };
    const slow = instead(pve, "task", () => ({
      node: "pve1",
      type: "qmclone",
      id: "100",
      user: "root@pam",
      wait,
    }));
    const client = await connect((server) => void registerProxmoxTools(server, slow));
    open.push(client);
    const seen: number[] = [];
    const onprogress = ({ progress }: { progress: number }): void => void seen.push(progress);
    const { content } = await client.callTool(
      { name: "get_task", arguments: { upid, wait_s: 60 } },
      { onprogress },
    );
    expect(content[0]?.text).toContain("status: ok");
    expect(seen).toEqual([10, 50]);
  });

  it("ends the work when the client cancels", async () => {
    const { pve } = setUp();
    let reached: AbortSignal | undefined;
    const nodes = async ({ signal }: { signal: AbortSignal }): Promise<never> =>
      await untilAborted((reached = signal));
    const slow = instead(pve, "inventory", { nodes });
    const client = await connect((server) => void registerProxmoxTools(server, slow));
    open.push(client);
    const leaving = new AbortController();
    const call = client.callTool({ name: "get_nodes" }, { signal: leaving.signal });
    await vi.waitUntil(() => reached !== undefined);
    leaving.abort(new Error("enough"));
    await expect(call).rejects.toThrow(/enough|abort/i);
    await vi.waitUntil(() => reached?.aborted === true);
  });

  it("puts a prefix before the names", async () => {
    const { client } = await connected({ prefix: "pve_", include: ["get_nodes", "get_vms"] });
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      "pve_get_nodes",
      "pve_get_vms",
    ]);
  });
});

interface WaitOptions {
  readonly onProgress: (progress: { percent: number; line: string }) => void;
}

/** A client with another member in place of its own. */
const instead = (client: Client, member: string, replacement: unknown): Client =>
  new Proxy(client, {
    get: (target, name) => (name === member ? replacement : (Reflect.get(target, name) as unknown)),
  });

async function untilAborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

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

  it("leaves out resources and prompts where they are not wanted, or the server takes none", () => {
    const { pve } = setUp();
    const calls: string[] = [];
    const server = {
      registerTool: () => undefined,
      registerResource: (name: string) => void calls.push(name),
      registerPrompt: (name: string) => void calls.push(name),
    };
    registerProxmoxTools(server, pve, { resources: false, prompts: false });
    expect(calls).toEqual([]);
    registerProxmoxTools({ registerTool: server.registerTool }, pve);
    registerProxmoxTools(server, pve);
    expect(calls).toEqual([
      "cluster",
      "guest",
      "node",
      "task",
      "health_check",
      "troubleshoot_guest",
      "capacity_report",
    ]);
  });

  it("gives each tool a schema of its own, which frameworks may write on", () => {
    const { pve } = setUp();
    const [mine, theirs] = [createProxmoxTools(pve), createProxmoxTools(pve)];
    Object.assign(mine[3]?.jsonSchema.properties["vmids"] ?? {}, { seen: true });
    expect(mine[3]?.jsonSchema.properties["vmids"]).toHaveProperty("seen");
    expect(theirs[3]?.jsonSchema.properties["vmids"]).not.toHaveProperty("seen");
  });

  it("hands back the tools it registered", () => {
    const { pve, tools } = setUp();
    const server = { registerTool: () => undefined };
    expect(toolList(registerProxmoxTools(server, pve))).toBe(toolList(tools));
  });
});
