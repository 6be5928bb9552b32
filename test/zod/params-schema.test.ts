import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { InvalidParametersError } from "../../src/errors/index.ts";
import { paramsSchema } from "../../src/zod/index.ts";

const create = paramsSchema("POST", "/nodes/{node}/qemu");
const update = paramsSchema("PUT", "/nodes/{node}/qemu/{vmid}/config");
const guest = { node: "pve1", vmid: 100 };

function issuesOf(schema: z.ZodType, value: unknown): Record<string, string> {
  const { error } = schema.safeParse(value);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

describe("the zod schema of an operation", () => {
  test("takes path values and parameters together", () => {
    const value = { ...guest, net0: { model: "virtio", tag: 20 }, onboot: true, cores: 2, tags: ["a", "b"] };
    expect(create.parse(value)).toEqual(value);
  });

  test("turns other spellings into the plain one", () => {
    expect(create.parse({ node: "pve1", vmid: "100", onboot: "1", cpulimit: "0.50", memory: 512 })).toEqual({
      node: "pve1",
      vmid: 100,
      onboot: true,
      cpulimit: 0.5,
      memory: "512",
    });
    expect(paramsSchema("POST", "/cluster/bulk-action/guest/start").parse({ vms: "100" })).toEqual({
      vms: [100],
    });
  });

  test("names every field that is wrong, inside property strings too", () => {
    expect(
      Object.keys(issuesOf(create, { node: "pve1", vmid: 1, onboot: "yes", scsihw: "x", bogus: 1 })),
    ).toEqual(expect.arrayContaining(["vmid", "onboot", "scsihw", ""]));
    expect(Object.keys(issuesOf(update, { ...guest, net0: { model: "virtio", bridg: "x" } }))).toEqual([
      "net0",
    ]);
    expect(issuesOf(update, { ...guest, net0: "virtio,tag=5000" })).toEqual({
      net0: "net0 is wrong: tag is 5000, allowed is a whole number from 1 to 4094",
    });
    expect(issuesOf(update, { node: "../x", vmid: 100 })).toHaveProperty("node");
  });

  test("lets null remove a setting in an update only", () => {
    expect(update.parse({ ...guest, net0: null })).toEqual({ ...guest, net0: null });
    expect(issuesOf(create, { ...guest, net0: null })).toHaveProperty("net0");
  });

  test("knows the bounds of numbered families", () => {
    expect(issuesOf(update, { ...guest, scsi30: "local:1" })).toEqual({});
    expect(issuesOf(update, { ...guest, scsi31: "local:1" })).not.toEqual({});
  });

  test("makes a JSON schema for tool inputs", () => {
    expect(
      z.toJSONSchema(paramsSchema("POST", "/nodes/{node}/qemu/{vmid}/snapshot"), { io: "input" }),
    ).toMatchObject({
      type: "object",
      properties: {
        node: { type: "string" },
        snapname: { type: "string", maxLength: 40 },
        vmid: { type: "integer", minimum: 100, maximum: 999999999 },
        vmstate: { type: "boolean" },
      },
      required: ["node", "snapname", "vmid"],
      additionalProperties: false,
    });
  });

  test("is built once", () => {
    expect(paramsSchema("POST", "/nodes/{node}/qemu")).toBe(create);
  });

  test("is typed like the call", () => {
    type Input = z.infer<typeof create>;
    expectTypeOf<Input["node"]>().toEqualTypeOf<string>();
    expectTypeOf<Input["onboot"]>().toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error no such route
    expect(() => paramsSchema("POST", "/nodes/{node}/qemuu")).toThrow("is not in the API description");
  });

  test("is not there for an operation nobody knows", () => {
    expect(() => paramsSchema("DELETE", "/version" as never)).toThrow(InvalidParametersError);
  });
});
