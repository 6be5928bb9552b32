import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import type { ParamSchema } from "./param-table.ts";

/** Names whose values never appear in a message. */
const secretName =
  /(?:^|[-_])(?:password|secret|ticket|otp|totp|token|challenge|key|keys|keyring)$|^(?:cipassword|certkey|sshkeys|vncticket|apitoken|target-endpoint|input-data|commands)$/;

const longest = 100;

/** A value as a message may show it. */
export function shown(name: string, value: unknown): string {
  if (secretName.test(name)) return "a value that is not shown";
  if (typeof value === "string" && value.length > longest) return `text of ${value.length} characters`;
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return isPlainObject(value) ? "an object" : kindOf(value);
  return typeof value === "function" || typeof value === "symbol" ? `a ${typeof value}` : String(value);
}

function span(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return ` from ${low}`;
  return high === undefined ? "" : ` up to ${high}`;
}

function lengthWords({ minLength, maxLength }: ParamSchema): string {
  if (minLength !== undefined && maxLength !== undefined)
    return ` of ${minLength} to ${maxLength} characters`;
  if (minLength !== undefined) return ` of at least ${minLength} characters`;
  return maxLength === undefined ? "" : ` of at most ${maxLength} characters`;
}

/** What a parameter takes, in words. */
export function allowed(schema: ParamSchema): string {
  if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(", ")}`;
  switch (schema.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${span(schema.minimum, schema.maximum)}`;
    case "number":
      return `a finite number${span(schema.minimum, schema.maximum)}`;
    case "array":
      return `a list, each item ${schema.items ? allowed(schema.items) : "text"}`;
    case "string":
      return `${schema.list ? "text or a list of texts" : "text"}${lengthWords(schema)}`;
  }
}

/** Why a value was refused. */
export const refusal = (name: string, value: unknown, schema: ParamSchema, why = allowed(schema)): string =>
  `got ${shown(name, value)}, allowed is ${why}`;
