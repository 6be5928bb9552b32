import { describe, expect, test } from "vitest";

import { driftOf, driftText } from "../../src/codegen/drift.ts";
import { snapshotOf } from "../../src/codegen/facts.ts";
import type { OperationFacts, Snapshot } from "../../src/codegen/schema.ts";
import { parseApidoc, readSnapshot } from "../../src/codegen/source.ts";
import { readShared, withoutShared } from "../support/shared.ts";

const operation = (method: string, path: string, facts: Partial<OperationFacts> = {}): OperationFacts => ({
  method,
  path,
  parameters: { additionalProperties: 0, properties: {} },
  returns: { type: "null" },
  ...facts,
});

const snapshot = (...operations: OperationFacts[]): Snapshot => ({
  product: "test",
  release: "1",
  sha256: "",
  operations,
});

const speed = (facts: object) => ({
  additionalProperties: 0,
  properties: { speed: { type: "integer", ...facts } },
});

describe("drift of a description", () => {
  test("names what came, what went, and what changed how", () => {
    const before = snapshot(
      operation("GET", "/a", { returns: { type: "object", properties: { x: { type: "string" } } } }),
      operation("PUT", "/a", { parameters: speed({ minimum: 1 }), protected: 1 }),
      operation("DELETE", "/a"),
    );
    const after = snapshot(
      operation("GET", "/a", { returns: { type: "object", properties: { y: { type: "string" } } } }),
      operation("PUT", "/a", { parameters: speed({ minimum: 0, optional: 1 }) }),
      operation("POST", "/a"),
    );
    expect(driftOf(before, after)).toEqual({
      added: ["POST /a"],
      removed: ["DELETE /a"],
      changed: [
        "GET /a: result.x is gone",
        "GET /a: result.y is new",
        "PUT /a: protected: true -> false",
        "PUT /a: parameter speed, minimum: 1 -> 0",
        "PUT /a: parameter speed, optional: nothing -> 1",
      ],
    });
  });

  test("says nothing of the same description", () => {
    const same = snapshot(operation("GET", "/a"));
    expect(driftText(driftOf(same, same))).toBe("added: 0\nremoved: 0\nchanged: 0");
  });

  test("fails on what cannot be taken over", () => {
    const before = snapshot(operation("GET", "/a"));
    expect(() => driftOf(before, snapshot(operation("GET", "/a/{x}"), operation("GET", "/a/b")))).toThrow(
      "The description is ambiguous",
    );
    const parameters = { properties: { "gadget[n]": { type: "string" } } };
    expect(() => driftOf(before, snapshot(operation("PUT", "/a", { parameters })))).toThrow(
      "Numbered family gadget[n] has no bound",
    );
  });

  test.skipIf(withoutShared)("from 9.0 to 9.2 is 50 new calls, and none gone (in ../shared)", async () => {
    const text = readShared("schema/pve-9.0.json");
    const before = snapshotOf(text, parseApidoc(text), "9.0");
    const after = await readSnapshot(new URL("../../src/codegen/snapshots/pve-9.2.json", import.meta.url));
    const drift = driftOf(before, after);
    expect(drift.added).toHaveLength(50);
    expect(drift.removed).toEqual([]);
    expect(drift.changed).toContain("POST /nodes/{node}/qemu: parameter efidisk0.ms-cert is new");
    expect(drift.changed).toContain(
      'POST /nodes/{node}/qemu: parameter serial[n], pattern: "(/dev/.+|socket)" -> "(/dev/[^,]+|socket)"',
    );
  });
});
