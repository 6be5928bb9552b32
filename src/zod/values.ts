import * as z from "zod";
import type { ParamSchema } from "../codecs/param-table.ts";
import { propertiesSchema } from "./properties.ts";

const words: Readonly<Record<string, boolean>> = { 0: false, 1: true, false: false, true: true };
const isWord = (value: unknown): value is string | number | boolean =>
  value === "0" || value === "1" || value === 0 || value === 1 || typeof value === "boolean";

const decimal = /^-?\d+(?:\.\d+)?$/;

const toBoolean = (value: unknown): unknown => (isWord(value) ? words[String(value)] : value);

/** Digits become a number where that changes nothing. */
function toNumber(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" && decimal.test(value) ? Number(value) + 0 : value;
}

function toText(value: unknown): unknown {
  const isNumber = typeof value === "number" || typeof value === "bigint";
  return isNumber && decimal.test(String(value)) ? String(value) : value;
}

const toTexts = (value: unknown): unknown => (Array.isArray(value) ? value.map(toText) : toText(value));

const toArray = (value: unknown): unknown => (Array.isArray(value) || value === undefined ? value : [value]);

function numberSchema({ type, minimum, maximum }: ParamSchema): z.ZodType {
  const schema = type === "integer" ? z.int() : z.number();
  const low = minimum === undefined ? schema : schema.min(minimum);
  return maximum === undefined ? low : low.max(maximum);
}

/** Lengths are for those who read the schema: the server counts characters, a text here is longer beyond ASCII. */
function text({ list, minLength, maxLength }: ParamSchema): z.ZodType {
  const facts = {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  const plain = Object.keys(facts).length === 0 ? z.string() : z.string().meta(facts);
  return list ? z.preprocess(toTexts, z.union([plain, z.array(z.string())])) : z.preprocess(toText, plain);
}

/** The zod form of one value. What it takes of other spellings it turns into the plain one. */
export function valueSchema(schema: ParamSchema): z.ZodType {
  if (schema.enum && schema.type !== "array") {
    return z.preprocess(toText, z.enum(schema.enum.map(String)));
  }
  if (schema.propertyFormat !== undefined) {
    return z.preprocess(toText, z.union([z.string(), propertiesSchema(schema.propertyFormat)]));
  }
  switch (schema.type) {
    case "boolean":
      return z.preprocess(toBoolean, z.boolean());
    case "integer":
    case "number":
      return z.preprocess(toNumber, numberSchema(schema));
    case "array":
      return z.preprocess(toArray, z.array(schema.items ? valueSchema(schema.items) : text(schema)).min(1));
    case "string":
      return text(schema);
  }
}

const digitsToNumber = (value: unknown): unknown =>
  typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;

const wholeToText = (value: unknown): unknown => (Number.isSafeInteger(value) ? String(value) : value);

/** The zod form of a path value, which is narrower than that of a parameter. */
export function pathSchema(schema: ParamSchema): z.ZodType {
  if (schema.type === "integer") return z.preprocess(digitsToNumber, numberSchema(schema));
  return z.preprocess(wholeToText, schema.enum ? z.enum(schema.enum.map(String)) : z.string());
}
