import { InvalidParametersError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { refused } from "../errors/refused.ts";
import type { PropertyStrings } from "../generated/formats.ts";
import { keepSpelling, parseSource, parseValues, sourceOf } from "./property-string-parts.ts";
import {
  type Faults,
  faultsOf,
  render,
  unknownKeys,
  unwritable,
  valuesOf,
} from "./property-string-render.ts";
import { type Format, formatNamed, type PropertyFormat } from "./property-string-table.ts";

/** A change of a property string: `null` removes a key that need not be there, what is not named stays. */
export type PropertyStringPatch<F extends PropertyFormat> = {
  [K in keyof PropertyStrings[F]]?: undefined extends PropertyStrings[F][K]
    ? PropertyStrings[F][K] | null
    : PropertyStrings[F][K];
};

/** Of an object of a class, a Map or a Date nothing would be written. */
function checkRecord(field: string, value: unknown): void {
  if (!isPlainObject(value)) throw refused(field, "an object", kindOf(value));
}

function throwFaults(format: Format, faults: Faults): void {
  const texts = Object.values(faults);
  if (texts.length > 0) {
    throw new InvalidParametersError(`${format.name}: ${texts.join("; ")}`, { fields: faults });
  }
}

/**
 * Reads a property string: keys written in full, booleans and numbers as such, lists as arrays.
 * Keys nobody knows are kept, and a value that does not fit its type stays text. {@link formatPropertyString}
 * gives the very same text back for what comes out of here.
 * @throws InvalidParametersError for text that is no property string of this format, naming the key.
 */
export function parsePropertyString<F extends PropertyFormat>(name: F, text: string): PropertyStrings[F] {
  if (typeof text !== "string") throw refused("text", "a property string", kindOf(text));
  const format = formatNamed(name);
  const value: object = Object.fromEntries(parseValues(format, text));
  return keepSpelling(value, { format: format.name, text }) as PropertyStrings[F];
}

/**
 * Writes a property string. A parsed value that was changed keeps the spelling and order of what was not.
 * With `validate: false` names, bounds and choices are left to the server.
 * @throws InvalidParametersError naming each key, its value and what is allowed.
 */
export function formatPropertyString<F extends PropertyFormat>(
  name: F,
  value: PropertyStrings[F],
  { validate = true }: { validate?: boolean } = {},
): string {
  const format = formatNamed(name);
  checkRecord("value", value);
  const known = sourceOf(value);
  const source = known?.format === format.name ? known : undefined;
  const values = valuesOf(value);
  throwFaults(format, validate ? faultsOf(format, values, true, source) : unwritable(format, values));
  return render(format, values, source);
}

/**
 * Changes some keys of a property string and leaves the rest as it is; `null` removes a key. The text may have keys
 * of a newer server, which the patch may change; one that is neither known nor there is a typing error.
 * Without a current text the patch makes a new one.
 * @throws InvalidParametersError naming each changed key, its value and what is allowed.
 */
export function mergePropertyString<F extends PropertyFormat>(
  name: F,
  current: string | undefined,
  patch: PropertyStringPatch<F>,
): string {
  const format = formatNamed(name);
  checkRecord("patch", patch);
  if (current !== undefined && typeof current !== "string")
    throw refused("current", "a property string, or undefined", kindOf(current));
  const source = parseSource(format, current ?? "");
  const values = new Map(source.values);
  throwFaults(format, unknownKeys(format, Object.keys(patch), source));
  for (const [key, value] of valuesOf(patch)) {
    if (value === null) values.delete(key);
    else values.set(key, value);
  }
  throwFaults(format, faultsOf(format, values, true, source));
  return render(format, values, source);
}

/**
 * What the server would refuse in a property string, by key (`""` for the text as a whole); empty when it is fine.
 * Text may have keys that are not known here, since a newer server may; an object may not, since it is a typing error.
 */
export function checkPropertyString(name: PropertyFormat, value: string | object): Record<string, string> {
  const format = formatNamed(name);
  if (typeof value !== "string") {
    checkRecord("value", value);
    return faultsOf(format, valuesOf(value), false, sourceOf(value));
  }
  try {
    return faultsOf(format, parseValues(format, value), true);
  } catch (error) {
    if (error instanceof InvalidParametersError) return { ...error.fields };
    throw error;
  }
}
