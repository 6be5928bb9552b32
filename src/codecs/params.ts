import { InvalidParametersError } from "../errors/index.ts";
import type { Route, WireParam } from "../requester.ts";
import { loadParamTable, type ParamSchema, type ParamSchemas, schemaFor } from "./param-table.ts";
import { pathValue } from "./params-path.ts";
import { encodeUnknown, encodeValue } from "./params-value.ts";
import { allowed } from "./params-words.ts";
import { suggest } from "./suggest.ts";

/** A call's values, split and ready for the wire. */
export interface EncodedCall {
  path: Record<string, string>;
  params: WireParam[];
}

/** Path values and parameters of one call, by name. */
export type GivenValues = Readonly<Record<string, unknown>>;

type Faults = Record<string, string>;

const anyValue: ParamSchema = {
  type: "string",
  optional: false,
  inPath: true,
  list: false,
};

const pathNamesOf = (template: string): string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

function encodePath(
  template: string,
  given: GivenValues,
  schemas: ParamSchemas | undefined,
  isStrict: boolean,
  faults: Faults,
): Record<string, string> {
  const path: Record<string, string> = {};
  for (const name of pathNamesOf(template)) {
    const result = pathValue(name, given[name], schemas?.get(name) ?? anyValue, isStrict);
    if ("fault" in result) faults[name] = result.fault;
    else path[name] = result.text;
  }
  return path;
}

function unknownName(name: string, schemas: ParamSchemas): string {
  const [, family] = /^(.*\D)\d+$/.exec(name) ?? [];
  const highest = schemas.get(`${family}[n]`)?.maxIndex;
  if (highest !== undefined) return `is out of range, allowed is ${family}0 to ${family}${highest}`;
  const names = [...schemas].flatMap(([known, { inPath }]) => (inPath ? [] : [known]));
  if (names.length === 0) return "is no parameter of this call, which takes none";
  const guess = suggest(name, names);
  return `is no parameter of this call${guess === undefined ? "" : `, did you mean ${JSON.stringify(guess)}?`}`;
}

/** Settings that `null` asks to remove; only an update with a list of such names can do that. */
function canRemove(
  name: string,
  schema: ParamSchema | undefined,
  method: string,
  schemas: ParamSchemas,
): boolean {
  const list = schemas.get("delete");
  const isUpdate =
    (method === "PUT" || method === "POST") && (list?.type === "string" || list?.type === "array");
  return isUpdate && schema?.optional === true && name !== "delete" && name !== "digest";
}

const listed = (value: unknown): unknown[] => {
  if (typeof value === "string") return value.split(/[,;\s\0]+/).filter((name) => name !== "");
  return Array.isArray(value) ? value : [];
};

/** The values to send, the names to be removed folded into `delete`. */
function withRemovals(given: GivenValues, removed: readonly string[]): GivenValues {
  return removed.length === 0
    ? given
    : { ...given, delete: [...new Set([...listed(given["delete"]), ...removed])] };
}

function missing(schemas: ParamSchemas, given: GivenValues): [string, ParamSchema][] {
  return [...schemas].filter(
    ([name, schema]) => !schema.optional && !schema.inPath && given[name] === undefined,
  );
}

function encodeKnown(
  method: string,
  given: GivenValues,
  schemas: ParamSchemas,
  isStrict: boolean,
  faults: Faults,
): WireParam[] {
  const removed: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) continue;
    const schema = schemaFor(schemas, name);
    if (canRemove(name, schema, method, schemas)) removed.push(name);
    else if (schema?.inPath !== true)
      faults[name] = "got null, which only removes an optional setting in an update: leave it out";
  }
  const params: WireParam[] = [];
  for (const [name, value] of Object.entries(withRemovals(given, removed))) {
    const schema = schemaFor(schemas, name);
    if (value === undefined || value === null || schema?.inPath === true) continue;
    if (!schema && isStrict) {
      faults[name] = unknownName(name, schemas);
      continue;
    }
    const encoded = schema ? encodeValue(name, value, schema, isStrict) : encodeUnknown(name, value);
    if ("fault" in encoded) faults[name] = encoded.fault;
    else params.push(...encoded.texts.map((text): WireParam => [name, text]));
  }
  if (isStrict)
    for (const [name, schema] of missing(schemas, given))
      faults[name] ??= `is missing, needed is ${allowed(schema)}`;
  return params;
}

function encodeAny(template: string, given: GivenValues, faults: Faults): WireParam[] {
  const pathNames = new Set(pathNamesOf(template));
  return Object.entries(given).flatMap(([name, value]): WireParam[] => {
    if (value === undefined || pathNames.has(name)) return [];
    const encoded = encodeUnknown(name, value);
    if ("texts" in encoded) return encoded.texts.map((text): WireParam => [name, text]);
    faults[name] = encoded.fault;
    return [];
  });
}

/**
 * Splits path values from parameters and encodes both for the wire: booleans as 1/0, lists repeated or
 * joined as the call wants, `null` in an update as `delete`. Names, types, bounds and choices are checked
 * first unless `validate` is false; that a path value adds no segment is always checked.
 * An operation the description does not have is encoded by what the values are.
 * @throws InvalidParametersError that lists every bad field.
 */
export async function encodeCall(
  route: Pick<Route, "method" | "template">,
  given: GivenValues,
  { validate = true }: { validate?: boolean } = {},
): Promise<EncodedCall> {
  const { method, template } = route;
  const schemas = (await loadParamTable()).paramsOf(method, template);
  const faults: Faults = {};
  const path = encodePath(template, given, schemas, validate, faults);
  const params = schemas
    ? encodeKnown(method, given, schemas, validate, faults)
    : encodeAny(template, given, faults);
  const texts = Object.entries(faults).map(([name, text]) => `${name} ${text}`);
  if (texts.length === 0) return { path, params };
  throw new InvalidParametersError(`${method} ${template}: ${texts.join("; ")}`, {
    method,
    template,
    fields: faults,
  });
}
