import { pathNamesOf, pathTypeName, pascalCase } from "./names.ts";
import {
  byText,
  isSet,
  type OperationFacts,
  type Permissions,
  type Schema,
  type Snapshot,
  sortedEntries,
} from "./schema.ts";

/** One operation, its parameters flattened and named. */
export interface Operation {
  /** `GET /nodes/{node}/qemu` */
  id: string;
  method: string;
  path: string;
  /** Stem of its type names: `GetNodesQemu`. */
  typeName: string;
  pathNames: readonly string[];
  /** All parameters, path values included, sorted. */
  params: ReadonlyMap<string, Schema>;
  returns: Schema;
  permissions: Permissions | undefined;
  token: boolean;
  protected: boolean;
  proxied: boolean;
  body: "json" | "upload" | "download";
}

/** Everything one API description says, ready to be written out. */
export interface Model {
  product: string;
  release: string;
  sha256: string;
  operations: readonly Operation[];
}

/** Filled by the server itself when it takes a file; no caller may set it. */
const uploadMark = "tmpfilename";

const union = <T>(lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** One schema that allows what any of the alternatives allows. */
export function mergeAlternatives(variants: readonly Schema[]): Schema {
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

/** A schema without alternatives: `oneOf` of a single property becomes what any branch allows. */
export function resolved(schema: Schema): Schema {
  const { oneOf, anyOf, ...own } = schema;
  const variants = oneOf ?? anyOf;
  if (variants === undefined || schema.properties !== undefined) return schema;
  const merged = mergeAlternatives(variants.map(resolved));
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

/** A path value is always needed, whatever the schema says of it; some are not even declared. */
function parametersOf(facts: OperationFacts, pathNames: readonly string[]): Map<string, Schema> {
  const params = propertiesOf(facts.parameters);
  params.delete(uploadMark);
  for (const name of pathNames) {
    const { optional: _, ...schema } = params.get(name) ?? { type: "string" };
    params.set(name, schema);
  }
  return params;
}

function bodyOf(facts: OperationFacts): Operation["body"] {
  if (propertiesOf(facts.parameters).has(uploadMark)) return "upload";
  return isSet(facts.download_allowed) ? "download" : "json";
}

function operationOf(facts: OperationFacts, hasTokenFlag: boolean): Operation {
  const pathNames = pathNamesOf(facts.path);
  return {
    id: `${facts.method} ${facts.path}`,
    method: facts.method,
    path: facts.path,
    typeName: pascalCase(facts.method.toLowerCase()) + pathTypeName(facts.path),
    pathNames,
    params: parametersOf(facts, pathNames),
    returns: resolved(facts.returns),
    permissions: facts.permissions,
    token: !hasTokenFlag || isSet(facts.allowtoken),
    protected: isSet(facts.protected),
    proxied: facts.proxyto === "node",
    body: bodyOf(facts),
  };
}

/** Two paths may shorten to one name: those get every parameter spelled out. */
function disambiguate(operations: readonly Operation[]): Operation[] {
  const counts = new Map<string, number>();
  for (const { typeName } of operations) counts.set(typeName, (counts.get(typeName) ?? 0) + 1);
  return operations.map((operation) =>
    counts.get(operation.typeName) === 1
      ? operation
      : { ...operation, typeName: pascalCase(operation.method.toLowerCase()) + pascalCase(operation.path) },
  );
}

/** Products that never mark a call as allowed for tokens say nothing about it at all. */
export function modelOf(snapshot: Snapshot): Model {
  const hasTokenFlag = snapshot.operations.some(({ allowtoken }) => isSet(allowtoken));
  const { product, release, sha256 } = snapshot;
  const operations = snapshot.operations.map((facts) => operationOf(facts, hasTokenFlag));
  return { product, release, sha256, operations: disambiguate(operations) };
}
