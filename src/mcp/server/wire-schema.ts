import { z } from "zod";
import { jsonSchemaOf } from "../json-schema.ts";

/** What both lines of the MCP SDK take as `inputSchema`: a Standard Schema with JSON Schema (v2), a zod schema (v1). */
export interface WireSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "proxkit";
    readonly validate: (value: unknown) => { readonly value: unknown };
    readonly jsonSchema: Readonly<Record<"input" | "output", () => Record<string, unknown>>>;
  };
  readonly _zod: object;
}

const derived = new WeakMap<z.ZodObject, WireSchema>();

/**
 * Lists the JSON Schema as it is and lets every argument through: the tool checks them itself and says what is wrong
 * in its own terms. Made once per process: servers are built per request.
 */
export function wireSchema(input: z.ZodObject): WireSchema {
  const known = derived.get(input);
  if (known !== undefined) return known;
  const jsonSchema = jsonSchemaOf(input);
  const copy = (): Record<string, unknown> => ({ ...jsonSchema });
  const anything = z.looseObject({});
  anything._zod.toJSONSchema = copy;
  const schema: WireSchema = {
    "~standard": {
      version: 1,
      vendor: "proxkit",
      validate: (value) => ({ value }),
      jsonSchema: { input: copy, output: copy },
    },
    _zod: anything._zod,
  };
  derived.set(input, schema);
  return schema;
}
