import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { encodeCall, type GivenValues } from "../../src/codecs/params.ts";
import { InvalidParametersError } from "../../src/errors/index.ts";
import { concretePath, type Method } from "../../src/requester.ts";

const config = "/nodes/{node}/qemu/{vmid}/config";
const guest = { node: "pve1", vmid: 100 };

const encode = (method: Method, template: string, given: GivenValues, options?: { validate: boolean }) =>
  encodeCall({ method, template }, given, options);

async function faults(method: Method, template: string, given: GivenValues, options?: { validate: boolean }) {
  const error: unknown = await encode(method, template, given, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InvalidParametersError);
  return error instanceof InvalidParametersError ? error.fields : {};
}

describe("encoding a call", () => {
  test("sends an empty list in an update, where it is the setting none, and empty text as it is", async () => {
    const groups = await encode("PUT", "/access/users/{userid}", { userid: "a@pve", groups: [] });
    expect(groups.params).toEqual([["groups", ""]]);
    const pci = await encode("GET", "/nodes/{node}/hardware/pci", {
      node: "pve1",
      "pci-class-blacklist": "",
    });
    expect(pci.params).toEqual([["pci-class-blacklist", ""]]);
  });

  test("splits path values from parameters and leaves out what is undefined", async () => {
    expect(await encode("GET", config, { ...guest, current: true, snapshot: undefined })).toEqual({
      path: { node: "pve1", vmid: "100" },
      params: [["current", "1"]],
    });
  });

  test("writes booleans as 1 and 0, numbers as digits, lists joined, arrays repeated", async () => {
    const { params } = await encode("PUT", config, {
      ...guest,
      onboot: false,
      cores: 4,
      cpulimit: 0.5,
      tags: ["a", "b"],
    });
    expect(params).toEqual([
      ["onboot", "0"],
      ["cores", "4"],
      ["cpulimit", "0.5"],
      ["tags", "a,b"],
    ]);
    expect((await encode("POST", "/cluster/bulk-action/guest/start", { vms: [100, "101"] })).params).toEqual([
      ["vms", "100"],
      ["vms", "101"],
    ]);
  });

  test("refuses a text that was cut in the middle of a character, which could not be sent", async () => {
    const half = "done \ud83d";
    for (const given of [{ description: half }, { tags: ["a", half] }, { sshkeys: `ssh-rsa A ${half}` }]) {
      for (const validate of [true, false]) {
        const [fault] = Object.values(await faults("PUT", config, { ...guest, ...given }, { validate }));
        expect(fault).toContain("not well-formed Unicode");
      }
    }
    expect(await faults("PUT", "/not/known", { x: half })).toEqual({
      x: "is not well-formed Unicode: it holds half of a surrogate pair",
    });
  });

  test("refuses whole numbers that JavaScript has rounded already; as text or bigint they are sent exactly", async () => {
    const beyond = 2 ** 53;
    const given = [
      ["PUT", config, { ...guest, description: beyond }, "description"],
      ["PUT", config, { ...guest, tags: [-beyond] }, "tags"],
      ["PUT", config, { ...guest, startup: { order: beyond } }, "startup"],
      ["PUT", "/not/known", { x: beyond }, "x"],
    ] as const;
    for (const [method, template, values, name] of given) {
      for (const validate of [true, false])
        expect(await faults(method, template, values, { validate })).toEqual({
          [name]: `got ${name === "tags" ? -beyond : beyond}, which is beyond what a JavaScript number holds exactly; give it as text or bigint`,
        });
    }
    const exact = { ...guest, description: 9007199254740993n, name: 2 ** 53 - 1 };
    expect((await encode("PUT", config, exact)).params).toEqual([
      ["description", "9007199254740993"],
      ["name", "9007199254740991"],
    ]);
  });

  test("refuses names that every object has, which would else be dropped in silence", async () => {
    const given: GivenValues = JSON.parse('{"node":"pve1","vmid":100,"constructor":"x","__proto__":"y"}');
    expect(Object.keys(await faults("PUT", config, given)).sort()).toEqual(["__proto__", "constructor"]);
  });

  test("speaks of null alone where nothing can be removed", async () => {
    const given = { node: "pve1", vmid: 100, net0: null };
    expect(Object.keys(await faults("POST", "/nodes/{node}/qemu", given))).toEqual(["net0"]);
  });

  test("turns null in an update into delete, beside what is to be deleted anyway", async () => {
    const { params } = await encode("PUT", config, { ...guest, name: null, net0: null, delete: "tags,name" });
    expect(params).toEqual([["delete", "tags,name,net0"]]);
  });

  test("repeats delete where the call wants an array", async () => {
    const { params } = await encode("PUT", "/cluster/sdn/prefix-lists/{id}", {
      id: "a",
      entries: null,
      digest: undefined,
    });
    expect(params).toEqual([["delete", "entries"]]);
  });

  test("sends further names only where the server takes them", async () => {
    const entry = { id: "a", action: "permit", prefix: "10.0.0.0/8", extra: 1 };
    const { params } = await encode("POST", "/cluster/sdn/prefix-lists/{id}/entries", entry);
    expect(params).toContainEqual(["extra", "1"]);
    expect(await faults("GET", "/version", { extra: 1 })).toEqual({
      extra: "is no parameter of this call, which takes none",
    });
  });

  test("encodes sshkeys once", async () => {
    const key = "ssh-ed25519 AAAA+/= me@here";
    const once = encodeURIComponent(key);
    expect((await encode("PUT", config, { ...guest, sshkeys: key })).params).toEqual([["sshkeys", once]]);
    expect((await encode("PUT", config, { ...guest, sshkeys: once })).params).toEqual([["sshkeys", once]]);
  });

  test("encodes the slashes of a volume", async () => {
    const template = "/nodes/{node}/storage/{storage}/content/{volume}";
    const call = await encode("GET", template, { node: "n", storage: "local", volume: "local:iso/x y.iso" });
    expect(concretePath({ template, ...call })).toBe(
      "/nodes/n/storage/local/content/local%3Aiso%2Fx%20y.iso",
    );
  });

  test("sends what it does not know of an unknown call by what it is", async () => {
    expect(
      await encode("POST", "/new/{thing}", { thing: "a", on: true, list: [1, 2], no: undefined }),
    ).toEqual({
      path: { thing: "a" },
      params: [
        ["on", "1"],
        ["list", "1"],
        ["list", "2"],
      ],
    });
  });
});

describe("bad parameters", () => {
  test("are all named at once, before anything is sent", async () => {
    const error: unknown = await encode("PUT", config, {
      ...guest,
      cores: 0,
      bios: "efi",
      onboot: "yes",
      net32: "virtio",
      memroy: 512,
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      method: "PUT",
      template: config,
      message: `PUT ${config}: cores got 0, allowed is a whole number from 1; bios got "efi", allowed is one of "seabios", "ovmf"; onboot got "yes", allowed is true or false; net32 is out of range, allowed is net0 to net31; memroy is no parameter of this call, did you mean "memory"?`,
    });
    expect(error).not.toHaveProperty("status");
  });

  test.each<[string, GivenValues, string]>([
    ["a missing value", {}, "is missing, needed is a whole number from 100 to 999999999"],
    ["NaN", { vmid: NaN }, "got NaN, allowed is a whole number from 100 to 999999999"],
    ["a fraction", { vmid: 100.5 }, "got 100.5, allowed is a whole number from 100 to 999999999"],
    ["an object", { vmid: {} }, "got an object, allowed is a whole number from 100 to 999999999"],
    ["null", { vmid: null }, "got null, which only removes an optional setting in an update: leave it out"],
  ])("%s", async (_, given, text) => {
    expect((await faults("POST", "/nodes/{node}/qemu", { node: "n", ...given }))["vmid"]).toBe(text);
  });

  test("an empty list, since leaving it out would mean everything", async () => {
    expect(await faults("POST", "/cluster/bulk-action/guest/start", { vms: [] })).toEqual({
      vms: "got an empty list, which cannot be sent",
    });
  });

  test.each<unknown>([[], "", " ,;"])(
    "%j as a list of guests, which the server takes for all of them",
    async (vms) => {
      const told = {
        vms: "names no guest, which the server may take for all of them: leave it out if that is meant",
      };
      expect(await faults("POST", "/nodes/{node}/stopall", { node: "pve1", vms })).toEqual(told);
      expect(await faults("PUT", "/pools/{poolid}", { poolid: "web", vms })).toEqual(told);
    },
  );

  test("an empty list where it would not be the setting none", async () => {
    expect(await faults("GET", "/nodes/{node}/tasks", { node: "pve1", statusfilter: [] })).toEqual({
      statusfilter: "got an empty list, which means nothing here: leave it out",
    });
    expect(await faults("POST", "/access/roles", { roleid: "r", privs: [] })).toHaveProperty("privs");
  });

  test("an object of a class, which holds nothing that could be sent", async () => {
    class Net {
      readonly model = "virtio";
    }
    expect(await faults("PUT", config, { ...guest, net0: new Map([["model", "virtio"]]) })).toEqual({
      net0: "got an object of the class Map, allowed is text",
    });
    expect(await faults("PUT", config, { ...guest, net0: new Net(), tags: new Set(["a"]) })).toEqual({
      net0: "got an object of the class Net, allowed is text",
      tags: "got an object of the class Set, allowed is text or a list of texts",
    });
    expect(await faults("PUT", config, { ...guest, description: new Date(0) })).toHaveProperty("description");
  });

  test("a snapshot by a name that no configuration may have, of one letter for instance", async () => {
    for (const snapname of ["a", "1bad", "x y"])
      expect(
        await faults("POST", config.replace("config", "snapshot"), { ...guest, snapname }),
      ).toHaveProperty("snapname");
  });

  test("an item that would become two", async () => {
    expect(await faults("PUT", config, { ...guest, tags: ["a,b"] })).toHaveProperty("tags");
  });

  test("too long a text, by its length", async () => {
    expect(await faults("PUT", config, { ...guest, description: "x".repeat(8193) })).toEqual({
      description: "got text of 8193 characters, allowed is text of at most 8192 characters",
    });
  });

  test("never shows a secret", async () => {
    const fields = await faults("POST", "/access/users", { userid: "a@pve", password: "hunter2".repeat(20) });
    expect(fields).toEqual({
      password: "got a value that is not shown, allowed is text of 8 to 64 characters",
    });
  });
});

describe("path values", () => {
  const bad = ["", ".", "..", "../access", "a/b", "a\0", "a\nb", "a\u0085b", "\ud800"];

  test.each(bad)("%j is refused, also without other checks", async (node) => {
    const template = "/nodes/{node}/status";
    expect(await faults("GET", template, { node })).toHaveProperty("node");
    expect(await faults("GET", template, { node }, { validate: false })).toHaveProperty("node");
    expect(await faults("GET", "/new/{node}", { node })).toHaveProperty("node");
  });

  test.each(["../x", "local:../x", "local:iso//x", "/etc/passwd", "a/./b"])(
    "%j is no volume",
    async (volume) => {
      const template = "/nodes/{node}/storage/{storage}/content/{volume}";
      expect(await faults("GET", template, { node: "n", storage: "s", volume })).toHaveProperty("volume");
    },
  );

  test.each(["../access", "99", "1000000000", "1e3", " 100", -1, NaN, 100.5, {}, true, undefined, null])(
    "%j is no vmid",
    async (vmid) => {
      expect(await faults("GET", config, { node: "n", vmid })).toHaveProperty("vmid");
    },
  );

  test("never change the number of segments, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        async (node, storage) => {
          const template = "/nodes/{node}/storage/{storage}/status";
          const call = await encode("GET", template, { node, storage }, { validate: false }).catch(
            () => undefined,
          );
          if (call === undefined) return;
          const { pathname } = new URL(`https://host:8006${concretePath({ template, ...call })}`);
          expect(decodeURIComponent(pathname).split("/")).toEqual([
            "",
            "nodes",
            node,
            "storage",
            storage,
            "status",
          ]);
        },
      ),
    );
  });
});

describe("without validation", () => {
  test("names, bounds and choices pass, the encoding stays", async () => {
    const given = { ...guest, cores: 0, bios: "efi", onboot: true, brandNew: [1, 2] };
    expect((await encode("PUT", config, given, { validate: false })).params).toEqual([
      ["cores", "0"],
      ["bios", "efi"],
      ["onboot", "1"],
      ["brandNew", "1"],
      ["brandNew", "2"],
    ]);
  });

  test("what has no encoding is refused all the same", async () => {
    expect(await faults("PUT", config, { ...guest, cores: NaN }, { validate: false })).toHaveProperty(
      "cores",
    );
  });
});
