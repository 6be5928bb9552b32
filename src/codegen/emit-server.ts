import { compact } from "./emit-params.ts";
import type { NamedFormats } from "./format-names.ts";
import type { Model, Operation } from "./model.ts";
import { isSet, type Schema, sortedEntries } from "./schema.ts";
import { header, jsonConstant, Pool } from "./text.ts";

type Compact = Readonly<Record<string, unknown>>;

/** One key of a property string, with the spellings that stand for it. */
function compactKey(schema: Schema): Compact {
  return {
    ...compact(schema),
    ...(isSet(schema.default_key) && { y: 1 }),
    ...(schema.alias !== undefined && { a: schema.alias }),
    ...(schema.keyAlias !== undefined && { A: schema.keyAlias }),
  };
}

/** The keys of a property string that the description lists in place, or mentions by the name of its format. */
function formatOf({ format, items }: Schema, named: NamedFormats): Compact | undefined {
  const own = format ?? items?.format;
  const keys = typeof own === "string" ? named[own] : own;
  if (keys === undefined) return undefined;
  return Object.fromEntries(sortedEntries(keys).map(([name, key]) => [name, compactKey(key)]));
}

function formatsOf(
  operation: Operation,
  named: NamedFormats,
  formats: Pool<Compact>,
): Record<string, number> | undefined {
  const found = [...operation.params].flatMap(([name, schema]) => {
    const format = formatOf(schema, named);
    return format === undefined ? [] : [[name, formats.indexOf(format)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** What a server checks and a client leaves to it: the keys of property strings in full. */
export function emitServer(model: Model, named: NamedFormats): string {
  const formats = new Pool<Compact>();
  const strings: Record<string, Record<string, number>> = {};
  for (const operation of model.operations) {
    const found = formatsOf(operation, named, formats);
    if (found !== undefined) strings[operation.id] = found;
  }
  const table = { formats: formats.values, strings };
  return `${header}\n${jsonConstant("serverTable", "Property strings of every operation, as JSON.", table)}`;
}
