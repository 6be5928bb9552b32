import { describe, expect, it } from "vitest";
import { setUp } from "./support.ts";

/** A question, and what an answer to it has to lead to within the first four lines. */
const questions: readonly (readonly [string, string])[] = [
  ["vm ip address guest agent", "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"],
  ["node metrics history", "/nodes/{node}/rrddata"],
  ["users and permissions of token", "/access/permissions"],
  ["list backups", "/nodes/{node}/storage/{storage}/content"],
  ["snapshots of a container", "/nodes/{node}/lxc/{vmid}/snapshot"],
  ["storage usage", "/nodes/{node}/storage/{storage}/status"],
  ["firewall rules of a vm", "/nodes/{node}/qemu/{vmid}/firewall/rules"],
  ["pending config changes of a vm", "/nodes/{node}/qemu/{vmid}/pending"],
  ["available package updates", "/nodes/{node}/apt/update"],
  ["next free vmid", "/cluster/nextid"],
  ["is this disk healthy, smart values", "/nodes/{node}/disks/smart"],
  ["backup jobs schedule", "/cluster/backup"],
];

const writes: readonly (readonly [string, string])[] = [
  ["clone a vm", "POST /nodes/{node}/qemu/{vmid}/clone"],
  ["migrate container to other node", "POST /nodes/{node}/lxc/{vmid}/migrate"],
  ["resize disk of a vm", "PUT /nodes/{node}/qemu/{vmid}/resize"],
  ["create a backup of a guest now", "POST /nodes/{node}/vzdump"],
  ["roll back to a snapshot", "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"],
  ["add a firewall rule to a container", "POST /nodes/{node}/lxc/{vmid}/firewall/rules"],
];

describe("find_api", () => {
  it.each(questions)("finds %j within four lines", async (query, path) => {
    const { call, cluster } = setUp();
    const { lines, text } = await call("find_api", { query });
    expect(lines.slice(0, 4).some((line) => new RegExp(`${escape(path)}(\\s|$|;)`).test(line))).toBe(true);
    expect(text.length).toBeLessThanOrEqual(1_200);
    expect(cluster.calls).toEqual([]);
  });

  it.each(writes)("finds %j within four lines where writing is on", async (query, operation) => {
    const { call } = setUp({ tools: { mode: "write" } });
    const { lines } = await call("find_api", { query });
    expect(lines.slice(0, 4).some((line) => line.includes(operation))).toBe(true);
  });

  it("shows nothing that changes anything in read mode", async () => {
    const { call } = setUp();
    for (const query of ["delete a vm", "clone", "start all guests", "create user"])
      expect((await call("find_api", { query })).text).not.toMatch(/^\*? ?.*\b(POST|PUT|DELETE) \//m);
  });

  it("lists the parameters of a path, concrete or as a template, one line each", async () => {
    const { call } = setUp();
    const { lines } = await call("find_api", { query: "/nodes/pve1/qemu/100/rrddata" });
    expect(lines[0]).toBe("GET /nodes/{node}/qemu/{vmid}/rrddata — read VM metrics history");
    expect(lines).toContain("  timeframe*: hour|day|week|month|year");
    const template = await call("find_api", { query: "/nodes/{node}/qemu/{vmid}/rrddata" });
    expect(template.lines).toEqual(lines);
  });

  it("shows only the parameters asked for, indexed ones with their bounds", async () => {
    const { call } = setUp({ tools: { mode: "write" } });
    const { lines } = await call("find_api", {
      query: "/nodes/pve1/qemu/100/config",
      method: "PUT",
      params: ["cores", "net0"],
    });
    expect(lines[0]).toMatch(/^PUT /);
    expect(lines).toContain("  cores: integer 1.. = 1");
    expect(lines.some((line) => /^ {2}net\[0-31\]: /.test(line))).toBe(true);
    expect(lines.some((line) => line.includes("memory"))).toBe(false);
  });

  it("says of a path that is not offered why", async () => {
    const { call } = setUp();
    const { text } = await call("find_api", { query: "/nodes/pve1/qemu/100/config", method: "PUT" });
    expect(text).toContain("not offered here: these tools only read");
    expect((await call("find_api", { query: "/access/ticket" })).text).toContain("credentials");
  });

  it("suggests paths for one that is not there", async () => {
    const { call } = setUp();
    const { text, isError } = await call("find_api", { query: "/nodes/pve1/qemu/100/conf" });
    expect(isError).toBe(true);
    expect(text).toMatch(/^NO_SUCH_ENDPOINT/);
    expect(text).toContain("nearest: /nodes/{node}/qemu/{vmid}/config");
  });

  it("has words for a question that nothing answers", async () => {
    const { call } = setUp();
    expect((await call("find_api", { query: "zzzz qqqq" })).text).toMatch(/^# nothing found/);
  });
});

const escape = (text: string): string => text.replaceAll(/[/{}.[\]]/g, String.raw`\$&`);
