import * as fc from "fast-check";
import {
  type Format,
  formatNamed,
  type KeyFacts,
  type PropertyFormat,
  propertyFormats,
} from "../../src/codecs/property-string-table.ts";
import { encodeValue } from "../../src/codecs/property-string-values.ts";

/** Each format once, whatever its other names are. */
export const mainFormats: readonly PropertyFormat[] = propertyFormats().filter(
  (name) => formatNamed(name).name === name,
);

const word = fc.stringMatching(/^[a-z0-9:._/-]+$/);
const text = fc.oneof(
  word,
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom("a=b", " ", "local:100/vm-100-disk-0.raw"),
);

function numbers({ min, max }: KeyFacts, isWhole: boolean): fc.Arbitrary<number> {
  const low = min ?? -1000;
  const high = max ?? Math.max(low, 2 ** 53 - 1);
  const whole = fc.integer({ min: low, max: high });
  if (isWhole) return whole;
  const fraction = fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
  return fc.oneof(whole, fraction).map((number) => number + 0);
}

function typed(facts: KeyFacts): fc.Arbitrary<unknown> {
  if (facts.enum) return fc.constantFrom(...facts.enum);
  switch (facts.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return numbers(facts, true);
    case "number":
      return numbers(facts, false);
    case "list":
      return fc.array(fc.stringMatching(/^[a-z0-9.]+$/), { minLength: 1, maxLength: 4 });
    default:
      return text;
  }
}

/** Values that one key takes. */
const valuesFor = (facts: KeyFacts): fc.Arbitrary<unknown> =>
  typed(facts).filter((value) => encodeValue(facts, value) !== undefined);

const realKeys = (format: Format): [string, KeyFacts][] =>
  [...format.keys].filter(([, facts]) => facts.alias === undefined);

/** Objects of a format, the required keys always there, some others, in any order. */
export function objectsOf(format: Format): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(realKeys(format).map(([key, facts]) => [key, valuesFor(facts)]));
  const requiredKeys = realKeys(format).flatMap(([key, facts]) => (facts.required ? [key] : []));
  return fc
    .record(model, { requiredKeys })
    .chain((value) => fc.shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length }))
    .map((entries) => {
      const names = new Set(entries.map(([key]) => key));
      const isMet = (key: string): boolean => names.has(format.keys.get(key)?.requires ?? key);
      return Object.fromEntries(entries.filter(([key]) => isMet(key)));
    });
}

const truth = { true: ["1", "yes", "on", "true", "On"], false: ["0", "no", "off", "false", "NO"] } as const;

function spelling(facts: KeyFacts, value: unknown): fc.Arbitrary<string> {
  const plain = encodeValue(facts, value) ?? "";
  if (typeof value === "boolean") return fc.constantFrom(...truth[`${value}`]);
  if (facts.type === "integer") return fc.constantFrom(plain, plain.replace(/^(-?)/, "$100"));
  return facts.type === "list" ? fc.constantFrom(plain, `${plain};`) : fc.constant(plain);
}

function partFor(format: Format, key: string, value: unknown): fc.Arbitrary<string> {
  const facts = format.keys.get(key) ?? {};
  const aliases = [...format.keys].flatMap(([name, { alias, keyAlias }]) =>
    alias === key && keyAlias === undefined ? [name] : [],
  );
  return spelling(facts, value).chain((content) => {
    const isBare = facts.default && !content.includes("=") && content.trim() !== "";
    return fc.constantFrom(
      ...[key, ...aliases].map((name) => `${name}=${content}`),
      ...(isBare ? [content] : []),
    );
  });
}

/** Two values that stand as one part, where the format has that and the values allow it. */
function pairOf(format: Format, value: Record<string, unknown>): string | undefined {
  const { name = "", value: content = "" } = format.pair ?? {};
  const spelled = value[name];
  const isPair = typeof spelled === "string" && format.keys.get(spelled)?.keyAlias && content in value;
  return isPair ? `${spelled}=${String(value[content])}` : undefined;
}

/** Texts as the server may hold them: any order and spelling, blank parts, keys of a later release. */
export function textsOf(format: Format): fc.Arbitrary<string> {
  const extras = fc.subarray(["", " ", "x-later=1", "x-other=a=b"]);
  return fc.tuple(objectsOf(format), fc.boolean()).chain(([value, isPaired]) => {
    const pair = isPaired ? pairOf(format, value) : undefined;
    const isAlone = (key: string): boolean =>
      pair === undefined || (key !== format.pair?.name && key !== format.pair?.value);
    const single = Object.entries(value).filter(([key]) => isAlone(key));
    const parts = single.map(([key, content]) => partFor(format, key, content));
    if (pair !== undefined) parts.push(fc.constant(pair));
    return fc
      .tuple(extras, ...parts)
      .chain(([extra, ...rest]) => {
        const all = [...rest, ...extra];
        return fc.shuffledSubarray(all, { minLength: all.length });
      })
      .map((all) => all.join(","));
  });
}
