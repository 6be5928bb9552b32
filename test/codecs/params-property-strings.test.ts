import { describe, expect, expectTypeOf, test } from "vitest";
import { encodeCall, type GivenValues } from "../../src/codecs/params.ts";
import { InvalidParametersError } from "../../src/errors/index.ts";
import type { QemuNet } from "../../src/generated/formats.ts";
import type { PutNodesQemuConfigParams } from "../../src/generated/operations.ts";

const update = { method: "PUT", template: "/nodes/{node}/qemu/{vmid}/config" } as const;
const guest = { node: "pve1", vmid: 100 };

const paramsOf = async (given: GivenValues, options?: { validate: boolean }) =>
  (await encodeCall(update, { ...guest, ...given }, options)).params;

async function faultsOf(
  given: GivenValues,
  options?: { validate: boolean },
): Promise<Record<string, string>> {
  const error: unknown = await paramsOf(given, options).catch((reason: unknown) => reason);
  return error instanceof InvalidParametersError ? error.fields : {};
}

describe("a property string as parameter", () => {
  test("is written from an object", async () => {
    const net0 = { model: "virtio", macaddr: "BC:24:11:00:00:10", bridge: "vmbr0", tag: 20 };
    expect(await paramsOf({ net0, agent: { enabled: true }, boot: { order: ["scsi0", "net0"] } })).toEqual([
      ["net0", "virtio=BC:24:11:00:00:10,bridge=vmbr0,tag=20"],
      ["agent", "1"],
      ["boot", "order=scsi0;net0"],
    ]);
  });

  test("goes as it is when it is text, keys of a newer server included", async () => {
    expect(await paramsOf({ net0: "model=virtio,firewall=yes,later=1", boot: " " })).toEqual([
      ["net0", "model=virtio,firewall=yes,later=1"],
      ["boot", " "],
    ]);
  });

  test("is removed by null", async () => {
    expect(await paramsOf({ net1: null })).toEqual([["delete", "net1"]]);
  });

  test("may stand in an array", async () => {
    const route = { method: "POST", template: "/cluster/mapping/dir" } as const;
    const map = [{ node: "pve1", path: "/srv" }, "node=pve2,path=/srv"];
    expect((await encodeCall(route, { id: "share", map })).params).toEqual([
      ["id", "share"],
      ["map", "node=pve1,path=/srv"],
      ["map", "node=pve2,path=/srv"],
    ]);
  });

  test("is refused with every key that is wrong", async () => {
    expect(await faultsOf({ net0: { model: "virtio", bridg: "vmbr0", tag: 5000 } })).toEqual({
      net0: expect.stringMatching(
        /^is wrong: bridg is not known, .*; tag is 5000, allowed is a whole number from 1 to 4094$/,
      ),
    });
    expect(await faultsOf({ net0: "virtio,tag=5000" })).toEqual({
      net0: "is wrong: tag is 5000, allowed is a whole number from 1 to 4094",
    });
    expect(await faultsOf({ memory: "8" })).toHaveProperty("memory");
    expect(await faultsOf({ memory: 8 })).toHaveProperty("memory");
    expect(await paramsOf({ memory: 512 })).toEqual([["memory", "512"]]);
    expect(await faultsOf({ net0: ["virtio"] })).toHaveProperty("net0");
  });

  test("is left to the server where checks are off, unless it cannot be written", async () => {
    const off = { validate: false };
    expect(await paramsOf({ net0: { bridg: "vmbr0", tag: 5000 } }, off)).toEqual([
      ["net0", "bridg=vmbr0,tag=5000"],
    ]);
    expect(await faultsOf({ net0: { model: "virtio", bridge: "a,b" } }, off)).toHaveProperty("net0");
  });

  test("is typed", () => {
    expectTypeOf<PutNodesQemuConfigParams["net3"]>().toEqualTypeOf<string | QemuNet | null | undefined>();
    // @ts-expect-error a typing error inside a property string
    const bad: PutNodesQemuConfigParams = { net0: { model: "virtio", bridg: "vmbr0" } };
    expect(bad).toBeDefined();
  });
});
