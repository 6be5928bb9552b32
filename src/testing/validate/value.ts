import { mayMatch } from "../../codecs/params-pattern.ts";
import { checkFormat } from "./formats.ts";

/** What is checked of one value, of a parameter or of a key of a property string alike. */
export interface ValueRules {
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
}

const shapes: Readonly<Record<string, RegExp>> = {
  boolean: /^[01]$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+\.?\d*$/,
};

/** Perl prints the flags of a pattern in front of it: `(?^:…)`. */
const translated = (pattern: string): string =>
  pattern.replace(/\(\?\^([a-z]*):/g, (_, flags: string) => `(?${flags.replace(/[^ims]/g, "")}:`);

const isNumber = (value: string): boolean => /^[+-]?\d+\.?\d*$/.test(value);

function lengthComplaint(
  value: string,
  { minLength = 0, maxLength = Infinity }: ValueRules,
): string | undefined {
  const length = Array.from(value).length;
  if (length > maxLength) return `value may only be ${maxLength} characters long`;
  return length < minLength ? `value must be at least ${minLength} characters long` : undefined;
}

function boundComplaint(
  value: string,
  { minimum = -Infinity, maximum = Infinity }: ValueRules,
): string | undefined {
  if (!isNumber(value)) return undefined;
  if (Number(value) > maximum) return `value must have a maximum value of ${maximum}`;
  return Number(value) < minimum ? `value must have a minimum value of ${minimum}` : undefined;
}

function enumComplaint(value: string, choices: ValueRules["enum"]): string | undefined {
  if (choices === undefined || choices.some((choice) => String(choice) === value)) return undefined;
  return `value '${value}' does not have a value in the enumeration '${choices.join(", ")}'`;
}

/** What the server says first against a value: type, format, pattern, length, bounds, choices, in its order. */
export function valueComplaint(value: string, rules: ValueRules): string | undefined {
  const shape = shapes[rules.type];
  if (shape?.test(value) === false) return `type check ('${rules.type}') failed - got '${value}'`;
  const formatText = rules.format === undefined ? undefined : checkFormat(rules.format, value);
  if (formatText !== undefined) return `invalid format - ${formatText}`;
  if (rules.pattern !== undefined && !mayMatch(translated(rules.pattern), value)) {
    return "value does not match the regex pattern";
  }
  return lengthComplaint(value, rules) ?? boundComplaint(value, rules) ?? enumComplaint(value, rules.enum);
}
