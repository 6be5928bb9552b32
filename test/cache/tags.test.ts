import { describe, expect, test } from "vitest";
import { defaultPolicies } from "../../src/cache/policies.ts";
import { tagRules } from "../../src/cache/tag-table.ts";
import { readTags, touchOf } from "../../src/cache/tags.ts";
import { allRoutes } from "../../src/codecs/routes.ts";
import { concretePath, type WireParam } from "../../src/requester.ts";

const upid = "UPID:pve1:00000001:00000001:00000001:vzdump:105:root@pam:";
const values: Record<string, string> = { node: "pve1", vmid: "100", storage: "local", sid: "vm:100", upid };

function callOf(template: string, params: readonly WireParam[] = []) {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  return { template, path: Object.fromEntries(names.map((name) => [name, values[name] ?? "x"])), params };
}

describe("what a write makes void", () => {
  test.each<[string, readonly WireParam[], string[]]>([
    ["/nodes/{node}/qemu/{vmid}/config", [], ["contents", "guest:100", "guests"]],
    ["/nodes/{node}/lxc/{vmid}/status/start", [], ["contents", "guest:100", "guests"]],
    ["/nodes/{node}/qemu/{vmid}/clone", [["newid", "200"]], ["contents", "guest:100", "guest:200", "guests"]],
    [
      "/nodes/{node}/qemu/{vmid}/move_disk",
      [["target-vmid", "300"]],
      ["contents", "guest:100", "guest:300", "guests"],
    ],
    ["/nodes/{node}/qemu", [["vmid", "101"]], ["contents", "guest:101", "guests"]],
    ["/nodes/{node}/qemu/{vmid}/firewall/rules", [], ["guest:100"]],
    ["/nodes/{node}/qemu/{vmid}/agent/exec", [], []],
    ["/nodes/{node}/qemu/{vmid}/agent/shutdown", [], ["contents", "guest:100", "guests"]],
    ["/nodes/{node}/qemu/{vmid}/vncproxy", [], []],
    [
      "/cluster/bulk-action/guest/start",
      [
        ["vms", "100"],
        ["vms", "101"],
      ],
      ["contents", "guest:100", "guest:101", "guests"],
    ],
    ["/cluster/bulk-action/guest/start", [], ["contents", "every-guest", "guests", "resources"]],
    ["/nodes/{node}/stopall", [], ["contents", "every-guest", "guests", "resources"]],
    [
      "/nodes/{node}/vzdump",
      [["vmid", "100,101;102"]],
      ["contents", "guest:100", "guest:101", "guest:102", "guests"],
    ],
    ["/nodes/{node}/vzdump", [["all", "1"]], ["contents", "every-guest", "guests", "resources"]],
    ["/nodes/{node}/tasks/{upid}", [], ["contents", "guest:105", "guests"]],
    ["/cluster/ha/resources", [["sid", "ct:104"]], ["ha", "resources", "guest:104", "guests"]],
    ["/cluster/ha/resources/{sid}/migrate", [], ["ha", "resources", "guest:100", "guests"]],
    ["/nodes/{node}/storage/{storage}/upload", [], ["storage:local", "storage-lists", "resources"]],
    ["/storage/{storage}", [], ["storages", "storage-lists", "resources"]],
    ["/nodes/{node}/status", [], ["node:pve1", "nodes", "resources", "every-guest", "guests", "resources"]],
    ["/pools", [], ["all"]],
    ["/access/acl", [], ["all"]],
    ["/access/ticket", [], []],
    ["/nodes/{node}/execute", [], ["all"]],
    ["/nodes/{node}/new-in-a-later-release", [], ["node:pve1", "nodes"]],
    ["/new-in-a-later-release", [], ["all"]],
  ])("%s %j", (template, params, tags) => {
    expect(touchOf(callOf(template, params)).tags).toEqual(tags);
  });
});

test("every write of the API is in the table, and none but consoles, logins and the agent's harmless calls touches nothing", () => {
  const writes = [...allRoutes()].filter(({ method }) => method !== "GET");
  const silent = writes.filter(({ template }) => touchOf(callOf(template)).tags.length === 0);
  expect(writes.length).toBeGreaterThan(330);
  expect([...new Set(silent.map(({ template }) => template.split("/").slice(-2).join("/")))].sort()).toEqual([
    "access/ticket",
    "access/vncticket",
    "agent/exec",
    "agent/file-write",
    "agent/fsfreeze-freeze",
    "agent/fsfreeze-status",
    "agent/fsfreeze-thaw",
    "agent/fstrim",
    "agent/ping",
    "agent/set-user-password",
    "openid/auth-url",
    "openid/login",
    "{node}/spiceshell",
    "{node}/termproxy",
    "{node}/vncshell",
    "{vmid}/dbus-vmstate",
    "{vmid}/mtunnel",
    "{vmid}/sendkey",
    "{vmid}/spiceproxy",
    "{vmid}/termproxy",
    "{vmid}/vncproxy",
  ]);
});

test("whoever writes below a path drops what is read at that path", () => {
  const routes = [...allRoutes()];
  const reads = routes.filter(({ method }) => method === "GET");
  const unrelated = routes
    .filter(({ method }) => method !== "GET")
    .filter(({ template }) => touchOf(callOf(template)).tags.length > 0)
    .filter(({ template }) => {
      const { tags } = touchOf(callOf(template, [["vmid", "100"]]));
      const same = reads.find((read) => read.template === template);
      const depends = same && readTags(callOf(same.template));
      return depends !== undefined && !depends.some((tag) => tags.includes(tag));
    });
  expect(unrelated.map(({ method, template }) => `${method} ${template}`)).toEqual([]);
});

test("every route with a policy is a read of the API with known tags", () => {
  const reads = new Set(
    [...allRoutes()].filter(({ method }) => method === "GET").map(({ template }) => template),
  );
  for (const template of Object.keys(defaultPolicies)) {
    expect([template, reads.has(template)]).toEqual([template, true]);
    expect([template, readTags(callOf(template))?.[0]]).toEqual([template, "all"]);
  }
});

test("what changes by itself, and what may hold passwords, is never kept", () => {
  for (const template of [
    "/cluster/tasks",
    "/cluster/log",
    "/cluster/nextid",
    "/nodes/{node}/tasks",
    "/nodes/{node}/tasks/{upid}/status",
    "/nodes/{node}/tasks/{upid}/log",
    "/nodes/{node}/journal",
    "/nodes/{node}/qemu/{vmid}/agent/get-osinfo",
    "/nodes/{node}/qemu/{vmid}/cloudinit/dump",
    "/access/ticket",
    "/new-in-a-later-release",
  ]) {
    expect([template, readTags(callOf(template))]).toEqual([template, undefined]);
  }
});

test("every rule is reached by some operation, of one kind of guest at least", () => {
  const unused = tagRules.filter(([pattern]) => {
    const isOpen = pattern.endsWith("/**");
    const root = (isOpen ? pattern.slice(0, -3) : pattern)
      .replaceAll(/\{\w+\}/g, "[^/]+")
      .replace(/\/(qemu|lxc)/, "/(qemu|lxc)");
    const fits = new RegExp(`^${root}${isOpen ? "(/.*)?" : ""}$`);
    return ![...allRoutes()].some(({ template }) => fits.test(template));
  });
  expect(unused.map(([pattern]) => pattern)).toEqual([]);
});

test("a call with its path written out has the tags of its route, at first and later on", () => {
  for (const { template } of [...allRoutes(), ...allRoutes()]) {
    const call = {
      ...callOf(template),
      path: { ...callOf(template).path, id: "a b", volume: "local:iso/x.iso" },
    };
    const written = { template: concretePath(call), path: {}, params: [] };
    expect([template, readTags(call), touchOf(call)]).toEqual([
      template,
      readTags(written),
      touchOf(written),
    ]);
  }
  expect(readTags({ template: "/nodes/pve1/qemu/100/config", path: {} })).toEqual([
    "all",
    "guest:100",
    "every-guest",
  ]);
  expect(touchOf({ template: "/nodes/pve1/lxc/7100/status/stop", path: {}, params: [] }).tags).toContain(
    "guest:7100",
  );
});
