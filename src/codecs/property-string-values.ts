import type { KeyFacts } from "./property-string-table.ts";

const truth = /^(?:1|on|yes|true)$/i;
const falsehood = /^(?:0|off|no|false)$/i;
const wholeNumber = /^[+-]?\d+$/;
const anyNumber = /^[+-]?(?:\d+\.\d*|\.\d+|\d+)(?:e[+-]?\d+)?$/i;

/** Sign, digits and exponent without needless zeros: equal for equal numbers, however they are spelled. */
function canonicalNumber(text: string): string {
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  const exponent = Number(power) - fraction.length + digits.length - significant.length;
  return significant === "" ? "0" : `${sign === "-" ? "-" : ""}${significant}e${exponent}`;
}

/** The number a text spells, unless it would change on the way. */
function exactNumber(text: string, pattern: RegExp): number | undefined {
  if (!pattern.test(text)) return undefined;
  const number = Number(text) + 0;
  if (String(number) === text) return number;
  return canonicalNumber(String(number)) === canonicalNumber(text) ? number : undefined;
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Undefined for half a surrogate pair, which has no encoding. */
function encodedText(value: unknown): string | undefined {
  try {
    return typeof value === "string" ? encodeURIComponent(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Items of a list inside a property string, where the comma is taken. */
const itemsOf = (text: string): string[] => text.split(/[;\s\0]+/).filter((item) => item !== "");

function decodedBoolean(text: string): boolean | string {
  if (truth.test(text)) return true;
  return falsehood.test(text) ? false : text;
}

/** The value of a key as a property string spells it; what does not fit the declared type stays text. */
export function decodeValue(facts: KeyFacts | undefined, text: string): unknown {
  switch (facts?.type) {
    case "boolean":
      return decodedBoolean(text);
    case "integer":
      return exactNumber(text, wholeNumber) ?? text;
    case "number":
      return exactNumber(text, anyNumber) ?? text;
    case "list":
      return itemsOf(text);
    case "urlencoded":
      return decodedText(text);
    default:
      return text;
  }
}

function booleanText(value: unknown): string | undefined {
  if (value === true || value === 1) return "1";
  if (value === false || value === 0) return "0";
  return typeof value === "string" && (truth.test(value) || falsehood.test(value)) ? value : undefined;
}

function numberText(value: unknown, pattern: RegExp): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && pattern.test(text) ? text : undefined;
}

function listText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === "string" && /^[^;,\s\0]+$/.test(item))
    ? value.join(";")
    : undefined;
}

function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

/** Text of the right type, or undefined for a value of another. */
function typedText(facts: KeyFacts, value: unknown): string | undefined {
  switch (facts.type) {
    case "boolean":
      return booleanText(value);
    case "integer":
      return numberText(value, wholeNumber);
    case "number":
      return numberText(value, anyNumber);
    case "list":
      return listText(value);
    case "urlencoded":
      return encodedText(value);
    default:
      return plainText(value);
  }
}

/** A comma or a line end would end the value early, and the server takes no empty one. */
const isWritable = (text: string): boolean => /^[^,\n]+$/.test(text);

function isWithinBounds({ min, max, minLength, maxLength, type }: KeyFacts, text: string): boolean {
  const size = text.length;
  if ((maxLength !== undefined && size > maxLength) || (minLength !== undefined && size < minLength))
    return false;
  if (type !== "integer" && type !== "number") return true;
  const number = Number(text);
  return !((max !== undefined && number > max) || (min !== undefined && number < min));
}

/** The text of a value, whatever its bounds; undefined where it has none. */
export function textOf(facts: KeyFacts | undefined, value: unknown): string | undefined {
  const text = typedText(facts ?? {}, value);
  return text !== undefined && isWritable(text) ? text : undefined;
}

/** The text of a value, or undefined where it is not allowed; what is allowed says {@link allowedText}. */
export function encodeValue(facts: KeyFacts | undefined, value: unknown): string | undefined {
  const text = textOf(facts, value);
  if (text === undefined || !facts) return text;
  if (facts.enum && !facts.enum.includes(text)) return undefined;
  return isWithinBounds(facts, text) ? text : undefined;
}

function rangeText(low: number | undefined, high: number | undefined, unit: string): string {
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}${unit}`;
  if (low !== undefined) return ` of at least ${low}${unit}`;
  return high === undefined ? "" : ` of at most ${high}${unit}`;
}

/** What a key takes, in words. */
export function allowedText(facts: KeyFacts): string {
  if (facts.enum) return `one of ${facts.enum.join(", ")}`;
  switch (facts.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number${rangeText(facts.min, facts.max, "")}`;
    case "number":
      return `a number${rangeText(facts.min, facts.max, "")}`;
    case "list":
      return "an array of words without blanks, commas and semicolons";
    case "urlencoded":
      return `text${rangeText(facts.minLength, facts.maxLength, " characters when percent-encoded")}`;
    default:
      return `text without commas and line ends${rangeText(facts.minLength, facts.maxLength, " characters")}`;
  }
}
