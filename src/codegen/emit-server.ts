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

const isStatic = (segment: string): boolean => segment !== "" && !segment.startsWith("{");

/** The key of the rows with which a folder names what is below it: `{subdir}` in its link. */
function indexKey(model: Model, { method, path, returns }: Operation): string | undefined {
  const key = /^\{(\w+)\}$/.exec(returns.links?.[0]?.href ?? "")?.[1];
  const below = model.operations.flatMap((other) =>
    other.path.startsWith(`${path}/`) ? [other.path.slice(path.length + 1).split("/")[0] ?? ""] : [],
  );
  return method === "GET" && below.length > 0 && below.every(isStatic) ? key : undefined;
}

/** What a server knows and a client has no use for: the keys of property strings in full, and what folders list. */
export function emitServer(model: Model, named: NamedFormats): string {
  const formats = new Pool<Compact>();
  const strings: Record<string, Record<string, number>> = {};
  const indexes: Record<string, string> = {};
  for (const operation of model.operations) {
    const found = formatsOf(operation, named, formats);
    if (found !== undefined) strings[operation.id] = found;
    const key = indexKey(model, operation);
    if (key !== undefined) indexes[operation.path] = key;
  }
  const table = { formats: formats.values, strings, indexes };
  return `${header}\n${jsonConstant("serverTable", "Property strings and folders, as JSON.", table)}`;
}
