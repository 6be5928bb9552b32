import { describe, expect, test } from "vitest";

import { allRoutes, findRoute, matchPath, routeTree } from "../../src/codecs/routes.ts";

describe("the route table", () => {
  test("knows every operation of the description", () => {
    expect(allRoutes()).toHaveLength(678);
  });

  test("tells what a layer must know of a call", () => {
    expect(findRoute("GET", "/nodes/{node}/qemu")).toEqual({
      method: "GET",
      template: "/nodes/{node}/qemu",
      pathNames: ["node"],
      protected: true,
      token: true,
      proxied: true,
      body: "json",
    });
    expect(findRoute("GET", "/nodes/{node}/qemu/{vmid}/config")).toMatchObject({ protected: false });
    expect(findRoute("POST", "/access/ticket")).toMatchObject({ token: false });
    expect(findRoute("POST", "/nodes/{node}/storage/{storage}/upload")).toMatchObject({ body: "upload" });
    expect(findRoute("GET", "/nodes/{node}/tasks/{upid}/log")).toMatchObject({ body: "download" });
    expect(findRoute("DELETE", "/version")).toBeUndefined();
  });

  test("is a tree whose places have either names or one parameter", () => {
    const nodes = routeTree().children.get("nodes");
    expect(nodes?.methods).toEqual(["GET"]);
    expect(nodes?.children.size).toBe(0);
    expect(nodes?.param?.name).toBe("node");
    expect(nodes?.param?.node.children.get("qemu")?.methods).toEqual(["GET", "POST"]);
  });
});

describe("a concrete path", () => {
  test.each([
    ["/version", "/version", {}],
    ["/nodes/pve1/qemu/100/config", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: "100" }],
    ["//nodes//pve1/qemu/", "/nodes/{node}/qemu", { node: "pve1" }],
    ["/access/users/ro%40pve", "/access/users/{userid}", { userid: "ro@pve" }],
    [
      "/nodes/n/storage/local/content/local%3Aiso%2Fx.iso",
      "/nodes/{node}/storage/{storage}/content/{volume}",
      { node: "n", storage: "local", volume: "local:iso/x.iso" },
    ],
    [
      "/nodes/n/storage/local/content/local:iso/x.iso",
      "/nodes/{node}/storage/{storage}/content/{volume}",
      { node: "n", storage: "local", volume: "local:iso/x.iso" },
    ],
    [
      "/cluster/firewall/ipset/blocked/10.0.0.0/8",
      "/cluster/firewall/ipset/{name}/{cidr}",
      { name: "blocked", cidr: "10.0.0.0/8" },
    ],
  ])("%s is %s", (path, template, values) => {
    expect(matchPath(path)).toEqual({ template, path: values });
  });

  test.each([
    "/",
    "/nonsense",
    "/nodes/pve1/nonsense",
    "/nodes/%E0%A4%A/qemu",
    "/nodes/pve1/qemu/100/config/x",
  ])("%s is no call", (path) => {
    expect(matchPath(path)).toBeUndefined();
  });
});
