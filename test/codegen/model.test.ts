import { describe, expect, test } from "vitest";

import { checkedModel } from "../../src/codegen/generate.ts";
import { familyOf, maxIndexOf } from "../../src/codegen/index-bounds.ts";
import { propertiesOf } from "../../src/codegen/flatten.ts";
import type { OperationFacts } from "../../src/codegen/schema.ts";

const operation = (path: string, facts: Partial<OperationFacts> = {}): OperationFacts => ({
  method: "GET",
  path,
  parameters: {},
  returns: { type: "null" },
  ...facts,
});

const modelOfPaths = (...paths: string[]) =>
  checkedModel({
    product: "test",
    release: "1",
    sha256: "",
    operations: paths.map((path) => operation(path)),
  });

describe("ambiguous paths stop the generator", () => {
  test.each([
    [
      "a static segment beside a parameter",
      ["/nodes/{node}", "/nodes/all"],
      "/nodes has both {node} and all",
    ],
    ["two parameters at one place", ["/a/{x}/b", "/a/{y}/c"], "/a has two parameters: {x} and {y}"],
    ["a segment that is a verb", ["/a/delete"], "/a/delete is a reserved name"],
    ["a segment that makes a promise of the node", ["/a/then"], "/a/then is a reserved name"],
    [
      "two segments with one camelCase form",
      ["/a/get-info", "/a/getInfo"],
      "get-info and getInfo are both getInfo",
    ],
  ])("%s", (_, paths, message) => {
    expect(() => modelOfPaths(...paths)).toThrow(message);
  });
});

describe("parameters", () => {
  test("inside allOf and oneOf are flattened; those of one branch become optional", () => {
    const properties = propertiesOf({
      allOf: [
        { properties: { rule: { type: "string" }, comment: { type: "string", optional: 1 } } },
        {
          oneOf: [
            {
              "instance-type": "node-affinity",
              properties: { nodes: { type: "string" }, mode: { enum: ["a"] } },
            },
            { "instance-type": "resource-affinity", properties: { mode: { enum: ["b"] } } },
          ],
        },
      ],
    });
    expect(Object.fromEntries(properties)).toEqual({
      comment: { type: "string", optional: 1 },
      mode: { enum: ["a", "b"], optional: 1 },
      nodes: { type: "string", optional: 1 },
      rule: { type: "string" },
    });
  });

  test("of the path are always needed, also where the description forgot them or calls them optional", () => {
    const [read] = checkedModel({
      product: "test",
      release: "1",
      sha256: "",
      operations: [
        operation("/a/{x}/{y}", { parameters: { properties: { x: { type: "integer", optional: 1 } } } }),
      ],
    }).operations;
    expect(Object.fromEntries(read?.params ?? [])).toEqual({ x: { type: "integer" }, y: { type: "string" } });
  });
});

describe("numbered families", () => {
  test("have a bound each, or stop the generator", () => {
    expect(familyOf("net[n]")).toBe("net");
    expect(familyOf("net0")).toBeUndefined();
    expect(maxIndexOf("scsi")).toBe(30);
    expect(() => maxIndexOf("gadget")).toThrow("Numbered family gadget[n] has no bound");
  });
});
