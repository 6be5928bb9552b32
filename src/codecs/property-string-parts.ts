import { InvalidParametersError } from "../errors/index.ts";
import { type Format, formatNamed } from "./property-string-table.ts";
import { decodeValue } from "./property-string-values.ts";

/** One comma-separated part, and the keys it sets (two for `virtio=<MAC>`). */
export interface Part {
  readonly text: string;
  readonly keys: readonly string[];
}

/** A property string taken apart. */
export interface Source {
  readonly format: string;
  readonly text: string;
  /** Parts that count, in order; what a later one overwrites is left out. */
  readonly parts: readonly Part[];
  readonly values: ReadonlyMap<string, unknown>;
}

/** What a value was parsed from. */
export interface Spelling {
  readonly format: string;
  readonly text: string;
}

/** The spelling of parsed values, kept as long as they are, so that writing them changes nothing. */
const spellings = new WeakMap<object, Spelling>();

/** Taken apart anew: most values are read and never written, and what has become of the value does not count here. */
export function sourceOf(value: object): Source | undefined {
  const spelling = spellings.get(value);
  return spelling && parseSource(formatNamed(spelling.format), spelling.text);
}

/** Lets a value be written the way it was spelled. */
export function keepSpelling<T extends object>(value: T, spelling: Spelling): T {
  spellings.set(value, spelling);
  return value;
}

/** Lets a value made from a parsed one be written the way that was spelled. */
export function copySpelling<T extends object>(value: T, from: object): T {
  const spelling = spellings.get(from);
  return spelling === undefined ? value : keepSpelling(value, spelling);
}

const hasSecret = (format: Format): boolean => [...format.keys.values()].some((facts) => facts.secret);

function refuse(format: Format, text: string, key: string, fault: string): never {
  const shown = hasSecret(format) ? "" : ` in ${JSON.stringify(text)}`;
  throw new InvalidParametersError(`${format.name}: ${fault}${shown}`, { fields: { [key]: fault } });
}

/** Takes `key=value` apart as the server does (pve-common JSONSchema.pm), the default key filled in. */
function splitPart(format: Format, text: string, part: string): { spelled: string; content: string } {
  const [, spelled, content] = /^([^=]+)=(.+)$/s.exec(part) ?? [];
  if (spelled !== undefined && content !== undefined) return { spelled, content };
  if (part.includes("=")) {
    const key = part.replace(/=.*$/s, "");
    return refuse(format, text, key, `${key === "" ? "a part" : key} has no ${key === "" ? "key" : "value"}`);
  }
  if (format.defaultKey !== undefined) return { spelled: format.defaultKey, content: part };
  const shown = hasSecret(format) ? "a part" : JSON.stringify(part);
  return refuse(format, text, "", `${shown} has no key, allowed are ${keyNames(format).join(", ")}`);
}

/** The keys a property string may have, other spellings left out. */
export const keyNames = (format: Format): string[] =>
  [...format.keys].filter(([, facts]) => facts.alias === undefined).map(([key]) => key);

/** Sets what one part says, and tells which keys that are. */
function takePart(format: Format, text: string, part: string, values: Map<string, unknown>): string[] {
  const { spelled, content } = splitPart(format, text, part);
  const { alias, keyAlias } = format.keys.get(spelled) ?? {};
  const single = keyAlias ?? (alias === undefined ? spelled : undefined);
  if (single !== undefined && values.has(single)) refuse(format, text, single, `${single} is there twice`);
  const key = alias ?? spelled;
  if (keyAlias !== undefined) values.set(keyAlias, spelled);
  values.set(key, decodeValue(format.keys.get(key), content));
  return keyAlias === undefined ? [key] : [keyAlias, key];
}

const partsOf = (text: string): string[] => text.split(",").filter((part) => part.trim() !== "");

/** What a property string says, by key; keys nobody knows are kept. */
export function parseValues(format: Format, text: string): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const part of partsOf(text)) takePart(format, text, part, values);
  return values;
}

/** Takes a property string apart, with the spelling of each part. */
export function parseSource(format: Format, text: string): Source {
  const values = new Map<string, unknown>();
  let parts: Part[] = [];
  for (const part of partsOf(text)) {
    const keys = takePart(format, text, part, values);
    parts = parts.filter((known) => !known.keys.some((key) => keys.includes(key)));
    parts.push({ text: part, keys });
  }
  return { format: format.name, text, parts, values };
}
