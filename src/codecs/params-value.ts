import { isInvalidParametersError } from "../errors/index.ts";
import { isPlainObject } from "../errors/kind-of.ts";
import type { ParamSchema } from "./param-table.ts";
import { mayMatch } from "./params-pattern.ts";
import { refusal, shown } from "./params-words.ts";
import { checkPropertyString, formatPropertyString } from "./property-string.ts";
import type { PropertyFormat } from "./property-string-table.ts";
import { encodeSshKeys } from "./ssh-keys.ts";

/** Texts to send under one name, or what is wrong. */
export type Encoded = { readonly texts: readonly string[] } | { readonly fault: string };

const isRecord = (value: unknown): value is object => isPlainObject(value);

const separators = /[,;\s\0]/;
const loneSurrogate = /\p{Cs}/u;

/** Half an emoji, as cutting a text by its length leaves it: it has no encoding, so the call could not be sent. */
function isMalformed(value: unknown): boolean {
  if (typeof value === "string") return loneSurrogate.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(isMalformed);
}

/** The whole number, if there is one, that JavaScript may have rounded before it came here. */
function roundedIn(value: unknown): number | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value)
    .map(roundedIn)
    .find((each) => each !== undefined);
}

const malformed: Encoded = { fault: "is not well-formed Unicode: it holds half of a surrogate pair" };

function booleanText(value: unknown): string | undefined {
  if (value === true || value === 1 || value === "1") return "1";
  return value === false || value === 0 || value === "0" ? "0" : undefined;
}

function numberText(value: unknown, isWhole: boolean): string | undefined {
  const text = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
  if (typeof text !== "string") return undefined;
  return (isWhole ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/).test(text) ? text : undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return numberText(value, false);
}

function stringText(schema: ParamSchema, value: unknown): string | undefined {
  if (schema.list && Array.isArray(value)) return listText(value);
  const text = plainText(value);
  return text !== undefined && schema.format === "urlencoded" ? encodeSshKeys(text) : text;
}

/** Items are joined by commas, so that an item with a separator would become two. */
function listText(items: readonly unknown[]): string | undefined {
  const texts = items.map(plainText);
  const isSound = texts.every((text) => text !== undefined && text !== "" && !separators.test(text));
  return isSound ? texts.join(",") : undefined;
}

function scalarText(schema: ParamSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case "boolean":
      return booleanText(value);
    case "integer":
    case "number":
      return numberText(value, schema.type === "integer");
    default:
      return stringText(schema, value);
  }
}

function isInBounds(text: string, { minimum, maximum }: ParamSchema): boolean {
  const number = Number(text);
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
}

function isOfLength(text: string, { minLength, maxLength }: ParamSchema): boolean {
  const length = Array.from(text).length;
  return length >= (minLength ?? 0) && length <= (maxLength ?? Infinity);
}

/** Formats that are a single pattern upstream. S: pve-common PVE/JSONSchema.pm. */
const formatPatterns: Readonly<Record<string, string>> = { "pve-configid": "[a-zA-Z][a-zA-Z0-9_-]+" };

/** What the schema says against an encoded value; undefined when nothing. */
function objection(name: string, value: unknown, text: string, schema: ParamSchema): string | undefined {
  if (schema.enum && !schema.enum.some((choice) => String(choice) === text))
    return refusal(name, value, schema);
  if (schema.type === "integer" || schema.type === "number") {
    return isInBounds(text, schema) ? undefined : refusal(name, value, schema);
  }
  if (schema.type !== "string") return undefined;
  if (!isOfLength(text, schema)) return refusal(name, value, schema);
  const pattern = schema.pattern ?? formatPatterns[schema.format ?? ""];
  if (pattern === undefined || mayMatch(pattern, text)) return undefined;
  return `got ${shown(name, value)}, which does not match ${pattern}`;
}

/** A property string comes as text, which goes as it is, or as an object; both are checked key by key. */
function encodeProperties(format: PropertyFormat, value: string | object, isStrict: boolean): Encoded {
  const faults = Object.values(isStrict ? checkPropertyString(format, value) : {});
  if (faults.length > 0) return { fault: `is wrong: ${faults.join("; ")}` };
  if (typeof value === "string") return { texts: [value] };
  try {
    return { texts: [formatPropertyString(format, value as never, { validate: isStrict })] };
  } catch (error) {
    if (isInvalidParametersError(error))
      return { fault: `is wrong: ${Object.values(error.fields).join("; ")}` };
    throw error;
  }
}

function encodeOne(name: string, value: unknown, schema: ParamSchema, isStrict: boolean): Encoded {
  const { propertyFormat } = schema;
  const properties = isRecord(value) ? value : plainText(value);
  if (propertyFormat !== undefined && properties !== undefined) {
    return encodeProperties(propertyFormat, properties, isStrict);
  }
  const text = scalarText(schema, value);
  if (text === undefined) return { fault: refusal(name, value, schema) };
  const fault = isStrict ? objection(name, value, text, schema) : undefined;
  return fault === undefined ? { texts: [text] } : { fault };
}

const anyText: Pick<ParamSchema, "type" | "optional" | "inPath" | "list"> = {
  type: "string",
  optional: true,
  inPath: false,
  list: false,
};

function encodeMany(
  name: string,
  values: readonly unknown[],
  schema: ParamSchema,
  isStrict: boolean,
): Encoded {
  // An empty list cannot be sent at all, and leaving it out would mean something else (all guests, for instance).
  if (values.length === 0) return { fault: "got an empty list, which cannot be sent" };
  const texts: string[] = [];
  for (const value of values) {
    const encoded = encodeOne(name, value, schema, isStrict);
    if ("fault" in encoded) return encoded;
    texts.push(...encoded.texts);
  }
  return { texts };
}

/** What would reach the server as something else than was meant. */
function unsendable(name: string, value: unknown): Encoded | undefined {
  if (isMalformed(value)) return malformed;
  const rounded = roundedIn(value);
  if (rounded === undefined) return undefined;
  const why = "is beyond what a JavaScript number holds exactly; give it as text or bigint";
  return { fault: `got ${shown(name, rounded)}, which ${why}` };
}

/** A parameter as it goes over the wire; `isStrict` adds bounds, choices, lengths and patterns. */
export function encodeValue(name: string, value: unknown, schema: ParamSchema, isStrict: boolean): Encoded {
  const fault = unsendable(name, value);
  if (fault !== undefined) return fault;
  if (schema.type !== "array") return encodeOne(name, value, schema, isStrict);
  return encodeMany(name, Array.isArray(value) ? value : [value], schema.items ?? anyText, isStrict);
}

/** A parameter nothing is known of: encoded by what it is. */
export function encodeUnknown(name: string, value: unknown): Encoded {
  const fault = unsendable(name, value);
  if (fault !== undefined) return fault;
  if (typeof value === "boolean") return { texts: [value ? "1" : "0"] };
  if (Array.isArray(value)) return encodeMany(name, value, anyText, false);
  return encodeOne(name, value, anyText, false);
}
