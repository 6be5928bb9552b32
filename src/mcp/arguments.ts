import type { z } from "zod";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { ToolError } from "./tool-error.ts";

/**
 * Checks the arguments of a call. Forgives what models often do: numbers as text, one value where a list is
 * wanted, and `null` for what is left out.
 * @throws ToolError BAD_ARGUMENTS that names every argument that is wrong, and what there is.
 */
export function checkedArguments<Input extends z.ZodObject>(input: Input, given: unknown): z.infer<Input> {
  const schema = jsonSchemaOf(input);
  if (given !== undefined && (typeof given !== "object" || given === null || Array.isArray(given)))
    throw new ToolError("BAD_ARGUMENTS", "expected an object of arguments", known(schema));
  const result = input.safeParse(forgiven(schema, given ?? {}));
  if (result.success) return result.data;
  const faults = result.error.issues.map(faultOf);
  throw new ToolError("BAD_ARGUMENTS", [...new Set(faults)].join("; "), known(schema));
}

function forgiven({ properties }: JsonSchema, given: object): Record<string, unknown> {
  const filled = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    filled.map(([name, value]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [name, property === undefined ? value : forgivenValue(property, value)];
    }),
  );
}

function forgivenValue(schema: Readonly<Record<string, unknown>>, value: unknown): unknown {
  if (schema["type"] === "integer" && typeof value === "string" && /^\d+$/.test(value)) return Number(value);
  if (schema["type"] === "boolean" && (value === "true" || value === "false")) return value === "true";
  if (schema["type"] !== "array") return value;
  const items = schema["items"] as Readonly<Record<string, unknown>>;
  return (Array.isArray(value) ? value : [value]).map((item: unknown) => forgivenValue(items, item));
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `unknown: ${issue.keys.join(", ")}`;
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

function known({ properties, required = [] }: JsonSchema): string {
  const names = Object.keys(properties).map((name) => (required.includes(name) ? `${name}*` : name));
  return names.length === 0 ? "it takes no arguments" : `arguments: ${names.join(", ")}`;
}
