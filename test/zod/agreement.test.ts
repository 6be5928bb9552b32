import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { loadParamTable, type ParamSchema, type ParamSchemas } from "../../src/codecs/param-table.ts";
import { encodeGiven, type GivenValues } from "../../src/codecs/params.ts";
import { formatNamed } from "../../src/codecs/property-string-table.ts";
import { allRoutes, matchPath } from "../../src/codecs/routes.ts";
import type { Method } from "../../src/requester.ts";
import { paramsSchema } from "../../src/zod/index.ts";
import { objectsOf } from "../codecs/property-string-arbitraries.ts";
import { readRecording } from "../support/recordings.ts";
import { recordings, withoutShared } from "../support/shared.ts";

const table = await loadParamTable();
const zodOf = paramsSchema as (method: Method, template: string) => z.ZodType;

/** Is the call refused by the built-in check, and by zod? */
function verdicts(method: Method, template: string, given: GivenValues): [builtIn: string[], zod: string[]] {
  const { faults } = encodeGiven(table, { method, template }, given, true);
  const { error } = zodOf(method, template).safeParse(given);
  return [
    Object.keys(faults),
    (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`),
  ];
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "x",
    "a,b",
    "yes",
    "1",
    "0",
    0,
    1,
    -1,
    1.5,
    "1.5",
    "007",
    "-0",
    true,
    false,
  ),
  fc.constantFrom<unknown>(
    {},
    [],
    [[]],
    [null],
    [1, "a"],
    { a: 1 },
    Number.NaN,
    Infinity,
    1e21,
    10n,
    "../x",
    "ü",
  ),
  fc.string(),
  fc.integer(),
);

function fitting(schema: ParamSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  if (schema.propertyFormat) return objectsOf(formatNamed(schema.propertyFormat));
  switch (schema.type) {
    case "boolean":
      return fc.constantFrom<unknown>(true, false, 1, 0, "1", "0");
    case "integer":
    case "number": {
      const min = Math.floor(schema.minimum ?? -10);
      const number = fc.integer({ min: min - 1, max: Math.ceil(Math.max(min, schema.maximum ?? 1000)) + 1 });
      return fc.oneof(
        number,
        number.map(String),
        number.map((whole) => whole / 8),
      );
    }
    case "array":
      return fc.array(schema.items ? fitting(schema.items) : fc.string(), { maxLength: 3 });
    case "string":
      return schema.list ? fc.oneof(fc.string(), fc.array(fc.stringMatching(/^[a-z0-9]+$/))) : fc.string();
  }
}

/** Mostly what fits, sometimes anything. */
function givenFor(schemas: ParamSchemas): fc.Arbitrary<GivenValues> {
  const named = [...schemas].map(([name, schema]) => [name.replace("[n]", "0"), schema] as const);
  const needed = named.filter(([, { optional, inPath }]) => inPath || !optional).map(([name]) => name);
  const model = Object.fromEntries(
    named.map(([name, schema]) => [
      name,
      fc.oneof(
        { weight: 9, arbitrary: schema.inPath ? pathValue(schema) : fitting(schema) },
        { weight: 1, arbitrary: junk },
      ),
    ]),
  );
  const few = fc.subarray(
    named.map(([name]) => name),
    { maxLength: Math.min(named.length, 5) },
  );
  return fc.tuple(fc.record(model), few, fc.boolean()).map(([all, chosen, isWhole]) => {
    const kept = new Set([...chosen, ...(isWhole ? needed : [])]);
    return Object.fromEntries(Object.entries(all).filter(([name]) => kept.has(name)));
  });
}

const pathValue = (schema: ParamSchema): fc.Arbitrary<unknown> =>
  schema.type === "integer" ? fitting(schema) : fc.constantFrom("pve1", "a", "local");

describe("zod and the built-in check", () => {
  test("accept and refuse the same calls, whatever is given", () => {
    let accepted = 0;
    let refused = 0;
    for (const { method, template } of allRoutes()) {
      const schemas = table.paramsOf(method, template) ?? new Map<string, ParamSchema>();
      fc.assert(
        fc.property(givenFor(schemas), (given) => {
          const [builtIn, zod] = verdicts(method, template, given);
          if (builtIn.length === 0) accepted += 1;
          else refused += 1;
          expect({ given, builtIn, zod, isRefused: zod.length > 0 }).toMatchObject({
            isRefused: builtIn.length > 0,
          });
        }),
        { numRuns: 8 },
      );
    }
    expect(accepted).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(1000);
  }, 120_000);

  test("refuse unknown parameters alike", () => {
    for (const { method, template } of allRoutes()) {
      const [builtIn, zod] = verdicts(method, template, { "no-such-parameter": "1" });
      const isRefused = !table.isOpen(method, template);
      expect([builtIn.includes("no-such-parameter"), zod.join().includes("no-such-parameter")]).toEqual([
        isRefused,
        isRefused,
      ]);
    }
  });
});

function callOf(
  file: string,
): { method: Method; template: string; given: GivenValues; status: number } | undefined {
  const { method, path, params, status } = readRecording(file);
  const match = matchPath(path);
  if (!match || !table.paramsOf(method as Method, match.template)) return undefined;
  const given: Record<string, unknown> = { ...match.path };
  for (const [name, value] of params) {
    const known = given[name];
    given[name] = known === undefined || name in match.path ? value : [known, value].flat();
  }
  return { method: method as Method, template: match.template, given, status };
}

describe.skipIf(withoutShared)("recorded calls", () => {
  const calls = () => recordings().flatMap((file) => callOf(file) ?? []);

  test("that the server refused with 400 are judged alike", () => {
    const refused = calls().filter(({ status }) => status === 400);
    expect(refused.length).toBeGreaterThan(60);
    const split = refused.map(({ method, template, given }) => verdicts(method, template, given));
    expect(split.filter(([builtIn, zod]) => builtIn.length > 0 !== zod.length > 0)).toEqual([]);
    expect(split.filter(([builtIn]) => builtIn.length > 0).length).toBeGreaterThan(50);
  });

  // Left out: the browser's cache buster, a switch without a value, a name in query and body at once, files.
  test("that the server took are refused by neither", () => {
    const taken = calls().filter(({ status, given, template }) => {
      const isOdd = "_dc" in given || given["full"] === "" || Array.isArray(given["name"]);
      return status === 200 && !isOdd && !template.endsWith("/upload");
    });
    expect(taken.length).toBeGreaterThan(400);
    const wrong = taken.flatMap(({ method, template, given }) => {
      const [builtIn, zod] = verdicts(method, template, given);
      return builtIn.length + zod.length > 0
        ? [`${method} ${template}: ${builtIn.join()} (${zod.join("; ")})`]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});
