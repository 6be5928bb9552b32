import { byText, isSet, type Schema, sortedEntries } from "./schema.ts";

const union = <T>(lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** One schema that allows what any of the alternatives allows. */
function mergeAlternatives(variants: readonly Schema[]): Schema {
  const [first = {}, ...rest] = variants;
  if (rest.length === 0) return first;
  const same = <K extends keyof Schema>(key: K): Pick<Schema, K> | undefined => {
    const text = JSON.stringify(first[key]);
    return first[key] !== undefined && rest.every((other) => JSON.stringify(other[key]) === text)
      ? ({ [key]: first[key] } as Pick<Schema, K>)
      : undefined;
  };
  const items = variants.flatMap(({ items }) => items ?? []);
  const isEnumerated = variants.every((variant) => variant.enum !== undefined);
  return {
    ...same("description"),
    ...same("type"),
    ...same("format"),
    ...same("pattern"),
    ...same("minimum"),
    ...same("maximum"),
    ...same("minLength"),
    ...same("maxLength"),
    ...same("properties"),
    ...(isEnumerated && { enum: union(variants.map((variant) => variant.enum)) }),
    ...(items.length > 0 && { items: mergeAlternatives(items) }),
    ...(variants.some((variant) => isSet(variant.optional)) && { optional: 1 }),
  };
}

/** A schema without `oneOf`: it becomes what any branch allows. */
export function resolved(schema: Schema): Schema {
  const { oneOf, ...own } = schema;
  if (oneOf === undefined || schema.properties !== undefined) return schema;
  const merged = mergeAlternatives(oneOf.map(resolved));
  return { ...merged, ...own, ...(isSet(merged.optional) && { optional: 1 }) };
}

/** Adds the properties of one branch; a property that only some branches have is optional. */
function gather(schema: Schema, into: Map<string, Schema[]>, isBranch: boolean): void {
  for (const [name, property] of sortedEntries(schema.properties ?? {})) {
    const known = into.get(name) ?? [];
    into.set(name, [...known, isBranch ? { ...property, optional: 1 } : property]);
  }
  for (const part of schema.allOf ?? []) gather(part, into, isBranch);
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) gather(part, into, true);
}

/** The properties of an object schema, those inside `allOf` and `oneOf` included (FACTS 85). */
export function propertiesOf(schema: Schema): Map<string, Schema> {
  const gathered = new Map<string, Schema[]>();
  gather(schema, gathered, false);
  return new Map(
    [...gathered]
      .sort(([a], [b]) => byText(a, b))
      .map(([name, variants]) => [name, resolved(mergeAlternatives(variants))]),
  );
}
