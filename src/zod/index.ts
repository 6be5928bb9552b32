/**
 * Zod schemas of the parameters of every operation.
 *
 * @module proxkit/zod
 */

import * as z from "zod";
import {
  type ParamSchema,
  type ParamSchemas,
  type ParamTable,
  readParamTable,
} from "../codecs/param-table.ts";
import { unknownCall } from "../api/unknown-call.ts";
import { canRemove, encodeGiven, type GivenValues } from "../codecs/params.ts";
import { pveRoutes } from "../codecs/routes.ts";
import { paramTable } from "../generated/params.ts";
import type { Routes } from "../generated/route-map.ts";
import type { Method } from "../requester.ts";
import { pathSchema, valueSchema } from "./values.ts";

type Shape<P> = {
  [K in keyof P]-?: undefined extends P[K]
    ? z.ZodOptional<z.ZodType<Exclude<P[K], undefined>>>
    : z.ZodType<P[K]>;
};

/** The zod schema of what a call takes, path values and parameters together. */
export type ParamsSchema<P> = z.ZodObject<Shape<P>, z.core.$strict>;

/** Parameters of a call, as `request()` takes them. */
type ParamsOf<M extends Method, T extends keyof Routes[M]> = Routes[M][T] extends { params: infer P }
  ? P
  : never;

interface Route {
  readonly method: Method;
  readonly template: string;
}

let table: ParamTable | undefined;
const built = new Map<string, z.ZodType>();

/** `net[n]` stands for `net0` and so on; all members share one schema. */
function namesOf(name: string, { maxIndex }: ParamSchema): string[] {
  if (maxIndex === undefined) return [name];
  const family = name.replace(/\[n\]$/, "");
  return Array.from({ length: maxIndex + 1 }, (_, index) => `${family}${index}`);
}

function shapeOf(route: Route, schemas: ParamSchemas): Record<string, z.ZodType> {
  const entries = [...schemas].flatMap(([name, schema]) => {
    const names = namesOf(name, schema);
    const plain = schema.inPath ? pathSchema(schema) : valueSchema(schema);
    const isRemovable = canRemove({ route, schemas }, names[0] ?? name);
    const nullable = isRemovable ? plain.nullable() : plain;
    const type = schema.optional && !schema.inPath ? nullable.optional() : nullable;
    return names.map((own) => [own, type] as const);
  });
  return Object.fromEntries(entries);
}

/** The built-in check has the last word: what it refuses is refused here, in its words. */
function build(route: Route, schemas: ParamSchemas, table: ParamTable): z.ZodObject {
  const shape = shapeOf(route, schemas);
  const object = table.isOpen(route.method, route.template) ? z.looseObject(shape) : z.strictObject(shape);
  return object.check((context) => {
    const given: GivenValues = context.value;
    for (const [name, fault] of Object.entries(encodeGiven(table, route, given, true).faults)) {
      context.issues.push({ code: "custom", message: `${name} ${fault}`, path: [name], input: given[name] });
    }
  });
}

/**
 * The zod schema of an operation's path values and parameters, for forms, tool inputs and other validators.
 * It takes what the client itself would send and refuses the rest; other spellings (`"1"` for `true`, `"512"`
 * for `512`) come out plain. Whole numbers beyond 2^53, which the client takes as text, are refused here.
 * Built at the first call for an operation and kept.
 * @throws InvalidParametersError for an operation that the description does not have.
 */
export function paramsSchema<M extends Method, T extends keyof Routes[M] & string>(
  method: M,
  template: T,
): ParamsSchema<ParamsOf<M, T>> {
  table ??= readParamTable(paramTable);
  const key = `${method} ${template}`;
  const schemas = table.paramsOf(method, template);
  if (!schemas) throw unknownCall(pveRoutes, method, template);
  const schema = built.get(key) ?? build({ method, template }, schemas, table);
  built.set(key, schema);
  return schema as ParamsSchema<ParamsOf<M, T>>;
}
