import { loadParamTable, type ParamSchema, type ParamSchemas, schemaFor } from "../../codecs/param-table.ts";
import type { Route } from "../../requester.ts";
import type { Param } from "../handlers/context.ts";
import { invalid } from "../refusal.ts";
import { stringFormatOf } from "../server-table.ts";
import type { RawParams } from "../wire/params.ts";
import { refineErrors } from "./alternatives.ts";
import { stringComplaint } from "./property-string.ts";
import { valueComplaint } from "./value.ts";

type Errors = Record<string, string>;

/** Where errors go and what the property strings look like. */
interface Scene {
  readonly operation: string;
  readonly errors: Errors;
}

const unknownName = "property is not defined in schema and the schema does not allow additional properties";
const missing = "property is missing and it is not optional";

/** JSON booleans count as 1 and 0, JSON numbers as their digits (FACTS 45, 46). */
function scalarText(value: unknown, type: ParamSchema["type"]): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return typeof value === "boolean" && type === "boolean" ? String(Number(value)) : undefined;
}

const perlType = (value: unknown): string => {
  if (typeof value === "boolean") return "JSON::PP::Boolean";
  return Array.isArray(value) ? "ARRAY" : "HASH";
};

const typed = (text: string, schema: ParamSchema): string | number =>
  schema.type === "string" || schema.type === "array" ? text : Number(text);

function readScalar(
  scene: Scene,
  name: string,
  path: string,
  value: unknown,
  schema: ParamSchema,
): string | number | undefined {
  const text = scalarText(value, schema.type);
  if (text === undefined) {
    scene.errors[path] = `type check ('${schema.type}') failed - got ${perlType(value)}`;
    return undefined;
  }
  const format = stringFormatOf(scene.operation, name);
  const complaint =
    (format === undefined ? undefined : stringComplaint(format, text, path)) ?? valueComplaint(text, schema);
  if (complaint !== undefined) scene.errors[path] = complaint;
  return complaint === undefined ? typed(text, schema) : undefined;
}

/** A single value counts as a list of one (FACTS 48). */
function readArray(scene: Scene, name: string, value: unknown, schema: ParamSchema): Param {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const each = schema.items ?? {
    type: "string",
    optional: false,
    inPath: false,
    list: false,
    inlineFormat: false,
  };
  return items.flatMap((item, index) => readScalar(scene, name, `${name}[${index}]`, item, each) ?? []);
}

function readValue(scene: Scene, name: string, value: unknown, schema: ParamSchema): Param | undefined {
  if (schema.type === "array") return readArray(scene, name, value, schema);
  const isJoined = schema.list && Array.isArray(value);
  return readScalar(scene, name, name, isJoined ? value.join(",") : value, schema);
}

function readRequired(scene: Scene, schemas: ParamSchemas, raw: RawParams): void {
  for (const [name, schema] of schemas) {
    const isGiven = raw.get(name) !== undefined;
    if (!schema.optional && !isGiven) scene.errors[name] = missing;
    if (isGiven && schema.requires !== undefined && raw.get(schema.requires) === undefined) {
      scene.errors[schema.requires] = `missing property - '${name}' requires this property`;
    }
  }
}

/** A family's template (`net[n]`) and the name of a whole file are no parameters that a client gives. */
const isFamily = (name: string): boolean => name.endsWith("[n]");

/**
 * The parameters of a call as their schemas say: numbers as numbers, booleans as 1 and 0, lists as arrays.
 * A name that was given without a value stays, as undefined.
 * @throws Refusal 400 with a text per parameter.
 */
export async function readParams(route: Route, raw: RawParams): Promise<Record<string, Param | undefined>> {
  const table = await loadParamTable();
  const all = table.paramsOf(route.method, route.template) ?? new Map<string, ParamSchema>();
  const scene: Scene = { operation: `${route.method} ${route.template}`, errors: {} };
  readRequired(scene, new Map([...all].filter(([name]) => !isFamily(name))), raw);
  const params: Record<string, Param | undefined> = {};
  for (const [name, value] of raw) {
    const schema = schemaFor(all, name);
    if (schema === undefined) scene.errors[name] = unknownName;
    else params[name] = value === undefined ? undefined : readValue(scene, name, value, schema);
  }
  const errors = refineErrors(scene.operation, raw, scene.errors);
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return params;
}
