import { describe, expect, test } from "vitest";

import { type Access, privilegesOf } from "../../src/codecs/permissions.ts";
import { allRoutes } from "../../src/codecs/routes.ts";
import type { Method } from "../../src/requester.ts";

describe("who may make a call", () => {
  test.each<[Method, string, Access]>([
    ["POST", "/nodes/{node}/execute", { who: "root", more: false }],
    ["POST", "/access/ticket", { who: "world", more: false }],
    ["GET", "/version", { who: "login", more: false }],
    ["GET", "/nodes/{node}/qemu", { who: "login", more: true }],
    [
      "GET",
      "/nodes/{node}/qemu/{vmid}/config",
      {
        who: "privileged",
        check: { kind: "privileges", path: "/vms/{vmid}", privileges: ["VM.Audit"], any: false },
        more: false,
      },
    ],
    [
      "PUT",
      "/access/users/{userid}",
      {
        who: "privileged",
        check: { kind: "groups", privileges: ["User.Modify"], groups: "update" },
        more: false,
      },
    ],
    ["PUT", "/access/acl", { who: "privileged", check: { kind: "modify", path: "{path}" }, more: false }],
  ])("%s %s", async (method, template, access) => {
    expect(await privilegesOf(method, template)).toEqual(access);
  });

  test("is a tree where one of several rules is enough", async () => {
    const access = await privilegesOf("POST", "/nodes/{node}/qemu/{vmid}/clone");
    expect(access?.check).toEqual({
      kind: "all",
      checks: [
        { kind: "privileges", path: "/vms/{vmid}", privileges: ["VM.Clone"], any: false },
        {
          kind: "any",
          checks: [
            { kind: "privileges", path: "/vms/{newid}", privileges: ["VM.Allocate"], any: false },
            {
              kind: "privileges",
              path: "/pool/{pool}",
              privileges: ["VM.Allocate"],
              any: false,
              parameter: "pool",
            },
          ],
        },
      ],
    });
  });

  test("is known for every call, 15 of them being root's alone (FACTS 39)", async () => {
    const all = await Promise.all(
      allRoutes().map(async ({ method, template }) => (await privilegesOf(method, template))?.who),
    );
    expect(all.filter((who) => who === undefined || who === "depends")).toEqual([]);
    expect(all.filter((who) => who === "root")).toHaveLength(15);
  });

  test("is not known for a call that is not in the description", async () => {
    expect(await privilegesOf("DELETE", "/version")).toBeUndefined();
  });
});
