import { describe, expect, it } from "vitest";
import { createProxmoxTools, proxmoxInstructions } from "../../src/mcp/index.ts";
import { setUp, toolList } from "./support.ts";

const { pve } = setUp();

describe("what an agent has to read", () => {
  it("is at most 4,400 characters for the list of the reading tools", () => {
    expect(toolList(createProxmoxTools(pve)).length).toBeLessThanOrEqual(4_400);
  });

  it("is at most 6,400 characters for the list of all tools", () => {
    const all = createProxmoxTools(pve, { mode: "write", exec: { allow: () => true } });
    expect(all).toHaveLength(12);
    expect(toolList(all).length).toBeLessThanOrEqual(6_400);
  });

  it("is not more for the six tools of ProxmoxMCP than ProxmoxMCP itself takes, 2,471", () => {
    const six = createProxmoxTools(pve, {
      exec: { allow: () => true },
      include: [
        "get_cluster_status",
        "get_nodes",
        "get_node_status",
        "get_vms",
        "get_storage",
        "execute_vm_command",
      ],
    });
    // Without title and annotations, which hosts keep for themselves.
    const seen = six.map(({ name, description, jsonSchema }) => ({
      name,
      description,
      inputSchema: jsonSchema,
    }));
    expect(JSON.stringify({ tools: seen }).length).toBeLessThanOrEqual(2_471);
  });

  it("is at most 400 characters for the instructions", () => {
    expect(proxmoxInstructions.length).toBeLessThanOrEqual(400);
  });

  it("is at most 4,600 characters for 100 guests, and 220 for five nodes", async () => {
    const { call } = setUp({ cluster: { nodes: 5, guests: 100 } });
    expect((await call("get_vms")).text.length).toBeLessThanOrEqual(4_600);
    expect((await call("get_nodes")).text.length).toBeLessThanOrEqual(220);
  });

  it("is at most 40,000 characters for any answer, which says what is left out", async () => {
    const { call } = setUp({ cluster: { nodes: 3, guests: 900 } });
    const long = await call("get_vms", { limit: 500 });
    expect(long.text.length).toBeLessThanOrEqual(40_000);
    const raw = await call("read_api", { path: "/cluster/resources", limit: 500 });
    expect(raw.text.length).toBeLessThanOrEqual(40_000);
    expect(raw.lines.at(-1)).toMatch(/^# \d+ of \d+; next: cursor="\d+"$/);
  });

  it("is at most 2,000 characters for any error", async () => {
    const { call } = setUp();
    const { text, isError } = await call("get_vms", { ["x".repeat(9_000)]: 1 });
    expect(isError).toBe(true);
    expect(text.length).toBeLessThanOrEqual(2_000);
  });
});
