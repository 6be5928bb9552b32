import { createHash } from "node:crypto";

import {
  byText,
  type Loose,
  type OperationFacts,
  type Permissions,
  type Schema,
  type Snapshot,
  sortedEntries,
} from "./schema.ts";

/** A description before anything is known about it. */
type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isLoose = (value: unknown): value is Loose => value === null || typeof value !== "object";
const isWord = (value: unknown): value is string => typeof value === "string";

/** Everything copied as it is; whatever is not listed anywhere here is a sentence and stays out. */
const scalars = ["optional", "minimum", "maximum", "minLength", "maxLength", "default_key"] as const;
const words = [
  "type",
  "pattern",
  "requires",
  "renderer",
  "alias",
  "keyAlias",
  "type-property",
  "instance-type",
] as const;
const lists = ["allOf", "oneOf", "anyOf"] as const;

function pick<K extends string, T>(
  raw: Raw,
  keys: readonly K[],
  is: (value: unknown) => value is T,
): Partial<Record<K, T>> {
  const entries = keys.flatMap((key) => (is(raw[key]) ? [[key, raw[key]] as const] : []));
  return Object.fromEntries(entries) as Partial<Record<K, T>>;
}

function schemas(raw: unknown): Record<string, Schema> {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => (isRecord(value) ? [[name, schemaFacts(value)]] : [])),
  );
}

/** Defaults are often a sentence instead of a value ("cgroup v1: …"): those are dropped. */
function defaultFact(raw: Raw): { default?: Loose } {
  const value = raw["default"];
  if (!isLoose(value) || value === undefined || value === null) return {};
  const isProse = isWord(value) && (raw["type"] === "string" ? / .* |\(/.test(value) : / /.test(value));
  return isProse ? {} : { default: value };
}

/** Inline property strings are objects of schemas; one product writes their type as a list of alternatives. */
function formatFact(raw: unknown): { format?: string | Record<string, Schema> } {
  if (isWord(raw)) return { format: raw };
  return isRecord(raw) ? { format: schemas(raw) } : {};
}

function additionalFact(raw: unknown): { additionalProperties?: Loose | Schema } {
  if (isRecord(raw)) return { additionalProperties: schemaFacts(raw) };
  return raw !== undefined && isLoose(raw) ? { additionalProperties: raw } : {};
}

function structureFacts(raw: Raw): Schema {
  const nested = lists.flatMap((key) => {
    const value = raw[key];
    return Array.isArray(value) ? [[key, value.filter(isRecord).map(schemaFacts)]] : [];
  });
  return {
    ...(isRecord(raw["properties"]) && { properties: schemas(raw["properties"]) }),
    ...(isRecord(raw["items"]) && { items: schemaFacts(raw["items"]) }),
    ...additionalFact(raw["additionalProperties"]),
    ...(Object.fromEntries(nested) as Pick<Schema, (typeof lists)[number]>),
  };
}

function listFacts(raw: Raw): Schema {
  const { enum: values, links, "instance-types": types } = raw;
  return {
    ...(Array.isArray(values) && { enum: values.filter(isLoose) }),
    ...(Array.isArray(types) && { "instance-types": types.filter(isWord) }),
    ...(Array.isArray(links) && {
      links: links.flatMap((link) =>
        isRecord(link) && isWord(link["href"]) ? [{ href: link["href"] }] : [],
      ),
    }),
  };
}

/** The facts of one schema, recursively. */
export function schemaFacts(raw: Raw): Schema {
  const facts: Schema = {
    ...pick(raw, words, isWord),
    ...pick(raw, scalars, (value): value is Loose => value !== undefined && isLoose(value)),
    ...defaultFact(raw),
    ...formatFact(raw["format"]),
    ...listFacts(raw),
    ...structureFacts(raw),
  };
  // Some descriptions nest a whole schema where the type's name belongs.
  return isRecord(raw["type"]) ? { ...schemaFacts(raw["type"]), ...facts } : facts;
}

function permissionFacts(raw: unknown): { permissions?: Permissions } {
  if (!isRecord(raw)) return {};
  const { user, check, ...rest } = raw;
  const nested = ["and", "or"].flatMap((key) => (key in rest ? [[key, rest[key]]] : [])).at(0);
  return {
    permissions: {
      ...(isWord(user) && { user }),
      ...(Array.isArray(check) && { check: check as readonly unknown[] }),
      ...(nested !== undefined && check === undefined && { check: nested }),
      ...(isWord(raw["description"]) && { described: 1 }),
    },
  };
}

function operationFacts(method: string, path: string, info: Raw): OperationFacts {
  const { parameters, returns, proxyto } = info;
  return {
    method,
    path,
    parameters: isRecord(parameters) ? schemaFacts(parameters) : {},
    returns: isRecord(returns) ? schemaFacts(returns) : {},
    ...permissionFacts(info["permissions"]),
    ...pick(
      info,
      ["allowtoken", "protected", "download_allowed", "unstable"] as const,
      (value): value is Loose => value !== undefined && isLoose(value),
    ),
    ...(isWord(proxyto) && { proxyto }),
  };
}

function collect(nodes: unknown, into: OperationFacts[]): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes.filter(isRecord)) {
    const { path, info, children } = node;
    if (isRecord(info) && isWord(path)) {
      for (const [method, facts] of Object.entries(info)) {
        if (isRecord(facts)) into.push(operationFacts(method, path, facts));
      }
    }
    collect(children, into);
  }
}

/** Which product a description belongs to, by roots that only it has. */
function productOf(operations: readonly OperationFacts[]): string {
  const roots = new Set(operations.map(({ path }) => path.split("/")[1]));
  const marks = [
    ["pdm", "remotes"],
    ["pmg", "quarantine"],
    ["pbs", "tape"],
    ["pve", "cluster"],
  ] as const;
  return marks.find(([, root]) => roots.has(root))?.[0] ?? "unknown";
}

/** Makes the facts-only snapshot of a raw description. */
export function snapshotOf(text: string, apidoc: unknown, release: string): Snapshot {
  const operations: OperationFacts[] = [];
  collect(apidoc, operations);
  if (operations.length === 0)
    throw new Error("The description holds no operation: expected the raw form of apidoc.js");
  operations.sort((a, b) => byText(a.path, b.path) || byText(a.method, b.method));
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { product: productOf(operations), release, sha256, operations };
}

/** The facts of property strings that descriptions mention by name only: keys by registered name. */
export function namedFormatsOf(raw: unknown): Record<string, Record<string, Schema>> {
  if (!isRecord(raw)) throw new Error("No list of formats: expected an object of keys by name");
  const formats = Object.entries(raw).sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(
    formats.map(([name, keys]) => [name, Object.fromEntries(sortedEntries(schemas(keys)))]),
  );
}
