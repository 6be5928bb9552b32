import type { ParamSchema } from "./param-table.ts";
import { refusal, shown } from "./params-words.ts";
import { mayHoldSlash } from "./routes.ts";

/** Text of one path value, or what is wrong with it. */
export type PathValue = { readonly text: string } | { readonly fault: string };

const controlCharacter = /\p{Cc}/u;
const loneSurrogate = /\p{Cs}/u;

/** What would change the path around the value; undefined for a safe one. */
function danger(name: string, text: string): string | undefined {
  if (text === "") return "it is empty";
  if (controlCharacter.test(text)) return "it holds a control character";
  if (loneSurrogate.test(text)) return "it is not well-formed Unicode";
  const segments = text.split("/");
  if (text.split(/[/:]/).some((part) => part === "." || part === "..")) return '"." and ".." are no names';
  if (segments.length === 1) return undefined;
  if (!mayHoldSlash(name)) return "it holds a slash";
  return segments.includes("") ? "it has an empty part between slashes" : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
}

function isInRange(text: string, { type, minimum, maximum }: ParamSchema): boolean {
  if (type !== "integer") return true;
  const number = Number(text);
  return /^\d+$/.test(text) && number >= (minimum ?? 0) && number <= (maximum ?? Number.MAX_SAFE_INTEGER);
}

/**
 * Checks one path value. That it cannot add a segment is always checked;
 * `isStrict` adds the type, the bounds and the choices of the schema.
 */
export function pathValue(name: string, value: unknown, schema: ParamSchema, isStrict: boolean): PathValue {
  if (value === undefined || value === null) return { fault: "is missing, it is part of the path" };
  const text = textOf(value);
  if (text === undefined) return { fault: refusal(name, value, schema) };
  const isFitting =
    isInRange(text, schema) && (schema.enum?.some((choice) => String(choice) === text) ?? true);
  if (isStrict && !isFitting) return { fault: refusal(name, value, schema) };
  const reason = danger(name, text);
  return reason === undefined
    ? { text }
    : { fault: `got ${shown(name, value)}, which cannot be part of a path: ${reason}` };
}
