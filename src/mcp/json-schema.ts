import { z } from "zod";

/** An object schema of JSON Schema 2020-12. */
export interface JsonSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

const derived = new WeakMap<z.ZodObject, JsonSchema>();

/** The JSON Schema of a tool's arguments; derived once per process, since servers are built per request. */
export function jsonSchemaOf(input: z.ZodObject): JsonSchema {
  const known = derived.get(input);
  if (known !== undefined) return known;
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input", override: dropWhatSaysNothing });
  const frozen = Object.freeze(schema) as JsonSchema;
  derived.set(input, frozen);
  return frozen;
}

/** The bounds that a double sets to every integer, and that keys are strings, tell an agent nothing and cost tokens. */
function dropWhatSaysNothing({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema["propertyNames"];
  const { additionalProperties: others } = jsonSchema;
  if (typeof others === "object" && Object.keys(others).length === 0) delete jsonSchema.additionalProperties;
}
