import { InvalidParametersError } from "../errors/index.ts";
import type { Format } from "./property-string-table.ts";
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

/** The spelling of parsed values, kept as long as they are, so that writing them changes nothing. */
const sources = new WeakMap<object, Source>();

export const sourceOf = (value: object): Source | undefined => sources.get(value);

/** Lets a value made from a parsed one be written the way that was spelled. */
export function keepSource<T extends object>(value: T, source: Source | undefined): T {
  if (source) sources.set(value, source);
  return value;
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

/** Takes a property string apart; keys nobody knows are kept. */
export function parseSource(format: Format, text: string): Source {
  const values = new Map<string, unknown>();
  let parts: Part[] = [];
  const put = (key: string, value: unknown): void => {
    parts = parts.filter((part) => !part.keys.includes(key));
    values.set(key, value);
  };
  for (const part of text.split(",")) {
    if (/^\s*$/.test(part)) continue;
    const { spelled, content } = splitPart(format, text, part);
    const { alias, keyAlias } = format.keys.get(spelled) ?? {};
    const single = keyAlias ?? (alias === undefined ? spelled : undefined);
    if (single !== undefined && values.has(single)) refuse(format, text, single, `${single} is there twice`);
    const key = alias ?? spelled;
    if (keyAlias !== undefined) put(keyAlias, spelled);
    put(key, decodeValue(format.keys.get(key), content));
    parts.push({ text: part, keys: keyAlias === undefined ? [key] : [keyAlias, key] });
  }
  return { format: format.name, text, parts, values };
}
