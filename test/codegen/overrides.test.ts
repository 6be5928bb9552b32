import { describe, expect, test } from "vitest";

import { resolved, propertiesOf } from "../../src/codegen/flatten.ts";
import { withHonestResults } from "../../src/codegen/honest-results.ts";
import { modelOf } from "../../src/codegen/model.ts";
import { overrides, untypedResults } from "../../src/codegen/overrides/index.ts";
import type { Schema } from "../../src/codegen/schema.ts";
import { readSnapshot } from "../../src/codegen/source.ts";
import { exchanges } from "../support/exchanges.ts";
import { withoutShared } from "../support/shared.ts";

const declared = modelOf(
  await readSnapshot(new URL("../../src/codegen/snapshots/pve-9.2.json", import.meta.url)),
);
const known = new Set(declared.operations.map(({ id }) => id));

/** Says the schema nothing of what is there? */
function isBlank(schema: Schema): boolean {
  const facts = resolved(schema);
  if (facts.anyOf) return facts.anyOf.some(isBlank);
  if (facts.type === "array") return facts.items === undefined || isBlank(facts.items);
  if (facts.type !== "object" && facts.type !== undefined) return facts.type === "any";
  return propertiesOf(facts).size === 0 && typeof facts.additionalProperties !== "object";
}

describe("result overrides", () => {
  test("are of operations that exist, each with its evidence", () => {
    const named = overrides.flatMap(({ operations, likeResultOf, readsBack }) => [
      ...operations,
      ...[likeResultOf, readsBack].filter((id) => id !== undefined),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(overrides.filter(({ recorded, note }) => recorded === undefined && note === undefined)).toEqual(
      [],
    );
  });

  test("come once for each operation", () => {
    const all = overrides.flatMap(({ operations }) => operations);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test.skipIf(withoutShared)("name recordings of their operations (in ../shared)", () => {
    const recorded = new Map(
      exchanges().map(({ name, method, template }) => [name, `${method} ${template}`]),
    );
    const wrong = overrides.flatMap(({ operations, recorded: names = [] }) =>
      names.filter((name) => !operations.includes(recorded.get(name) ?? "")),
    );
    expect(wrong).toEqual([]);
  });

  test("leave no result without a type but those with a reason", () => {
    const blank = withHonestResults(declared, {}).operations.filter(({ returns }) => isBlank(returns));
    expect(blank.map(({ id }) => id).sort()).toEqual(Object.keys(untypedResults).sort());
  });
});
