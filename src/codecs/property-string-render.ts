import { keyNames, type Part, type Source } from "./property-string-parts.ts";
import type { Format, KeyFacts } from "./property-string-table.ts";
import { suggest } from "./suggest.ts";
import { allowedText, encodeValue, textOf } from "./property-string-values.ts";

/** Values by key. */
export type Values = ReadonlyMap<string, unknown>;

/** What is wrong, by key. */
export type Faults = Record<string, string>;

function isSameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const isSameMap = (a: Values, b: Values): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSameValue(value, b.get(key)));

/** The values of an object by key; `undefined` counts as absent. */
export const valuesOf = (value: object): Values =>
  new Map(Object.entries(value).filter(([, content]) => content !== undefined));

function shownValue(facts: KeyFacts, value: unknown): string {
  if (facts.secret) return "something else";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function valueFault(format: Format, key: string, value: unknown, isOpen: boolean): string | undefined {
  const facts = format.keys.get(key);
  if (!facts && !isOpen) return unknownKey(format, key);
  if (facts?.alias !== undefined) {
    const pair = facts.keyAlias === undefined ? "" : `${facts.keyAlias} and `;
    return `${key} is another spelling, in an object write ${pair}${facts.alias}`;
  }
  if (!facts && /^$|[,=\n]/.test(key)) return `${JSON.stringify(key)} is no key`;
  if (encodeValue(facts, value) !== undefined) return undefined;
  return `${key} is ${shownValue(facts ?? {}, value)}, allowed is ${allowedText(facts ?? {})}`;
}

/** The keys that are neither of the format nor in a former text. */
export function unknownKeys(format: Format, keys: readonly string[], source: Source): Faults {
  const unknown = keys.filter((key) => !format.keys.has(key) && !source.values.has(key));
  return Object.fromEntries(unknown.map((key) => [key, unknownKey(format, key)]));
}

function unknownKey(format: Format, key: string): string {
  const names = keyNames(format);
  const meant = suggest(key, names);
  return `${key} is not known, ${meant === undefined ? `allowed are ${names.join(", ")}` : `did you mean ${JSON.stringify(meant)}?`}`;
}

/** What cannot be written at all. */
export function unwritable(format: Format, values: Values): Faults {
  const bad = [...values].filter(([key, value]) => textOf(format.keys.get(key), value) === undefined);
  return Object.fromEntries(bad.map(([key]) => [key, `${key} has a value that no property string can hold`]));
}

/** What is wrong with the values; those that are as in `source` came from the server and are taken as they are. */
export function faultsOf(format: Format, values: Values, isOpen: boolean, source?: Source): Faults {
  const faults: Faults = {};
  for (const [key, value] of values) {
    if (source?.values.has(key) && isSameValue(source.values.get(key), value)) continue;
    const fault = valueFault(format, key, value, isOpen);
    if (fault !== undefined) faults[key] = fault;
  }
  for (const [key, facts] of format.keys) {
    if (facts.required && !values.has(key)) faults[key] = `${key} is missing`;
    if (facts.requires !== undefined && values.has(key) && !values.has(facts.requires)) {
      faults[key] ??= `${key} needs ${facts.requires} beside it`;
    }
  }
  return faults;
}

function renderSingle(format: Format, key: string, text: string): Part {
  const isBare = key === format.defaultKey && !text.includes("=") && text.trim() !== "";
  return { text: isBare ? text : `${key}=${text}`, keys: [key] };
}

/** `virtio=<MAC>` where both values are there, else the key alone. */
function renderPart(format: Format, key: string, texts: ReadonlyMap<string, string>): Part {
  const { pair } = format;
  const name = pair && texts.get(pair.name);
  const value = pair && texts.get(pair.value);
  const isPair = pair && (key === pair.name || key === pair.value);
  if (isPair && name !== undefined && value !== undefined && format.keys.get(name)?.keyAlias) {
    return { text: `${name}=${value}`, keys: [pair.name, pair.value] };
  }
  return renderSingle(format, key, texts.get(key) ?? "");
}

/** A part with another value, its key spelled as it was. */
function respell(format: Format, part: Part, texts: ReadonlyMap<string, string>): Part {
  const [key = "", other] = part.keys;
  if (other !== undefined) return renderPart(format, key, texts);
  const spelled = /^([^=]+)=/s.exec(part.text)?.[1];
  const text = texts.get(key) ?? "";
  return spelled === undefined
    ? renderSingle(format, key, text)
    : { text: `${spelled}=${text}`, keys: [key] };
}

/** The parts of a former text that still count, unchanged ones to the letter. */
function keptParts(
  format: Format,
  values: Values,
  texts: ReadonlyMap<string, string>,
  source: Source,
): Part[] {
  return source.parts.flatMap((part) => {
    const present = part.keys.filter((key) => values.has(key));
    const isChanged = part.keys.some((key) => !isSameValue(values.get(key), source.values.get(key)));
    if (!isChanged) return [part];
    const [first] = present;
    if (first === undefined) return [];
    return [
      present.length === part.keys.length ? respell(format, part, texts) : renderPart(format, first, texts),
    ];
  });
}

/** Writes the values: the default key first, the others in their order, or as `source` had them. */
export function render(format: Format, values: Values, source?: Source): string {
  if (source && isSameMap(values, source.values)) return source.text;
  const texts = new Map([...values].map(([key, value]) => [key, textOf(format.keys.get(key), value) ?? ""]));
  const parts = source ? keptParts(format, values, texts, source) : [];
  const done = new Set(parts.flatMap((part) => part.keys));
  const ordered = [...texts.keys()].sort(
    (a, b) => Number(b === format.defaultKey) - Number(a === format.defaultKey),
  );
  for (const key of ordered) {
    if (done.has(key)) continue;
    const pair = renderPart(format, key, texts);
    const isFree = pair.keys.every((covered) => !done.has(covered));
    const part = isFree ? pair : renderSingle(format, key, texts.get(key) ?? "");
    for (const covered of part.keys) done.add(covered);
    parts.push(part);
  }
  return parts.map(({ text }) => text).join(",");
}
