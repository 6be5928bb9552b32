import { createHash } from "node:crypto";

import { isLoose, isRecord, isWord, pick, type Raw } from "./raw.ts";
import { SchemaReader } from "./schema-facts.ts";
import {
  byText,
  type OperationFacts,
  type Permissions,
  type Schema,
  type Snapshot,
  sortedEntries,
} from "./schema.ts";

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

const flags = ["allowtoken", "protected", "download_allowed", "unstable"] as const;

function operationFacts(method: string, path: string, info: Raw, reader: SchemaReader): OperationFacts {
  const { parameters, returns, proxyto } = info;
  return {
    method,
    path,
    ...reader.sentences(info),
    parameters: isRecord(parameters) ? reader.read(parameters) : {},
    returns: isRecord(returns) ? reader.read(returns) : {},
    ...permissionFacts(info["permissions"]),
    ...pick(info, flags, isLoose),
    ...(isWord(proxyto) && { proxyto }),
  };
}

function collect(nodes: unknown, reader: SchemaReader, into: OperationFacts[]): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes.filter(isRecord)) {
    const { path, info, children } = node;
    if (isRecord(info) && isWord(path)) {
      for (const [method, facts] of Object.entries(info)) {
        if (isRecord(facts)) into.push(operationFacts(method, path, facts, reader));
      }
    }
    collect(children, reader, into);
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

/** Makes the snapshot of a raw description: facts only, unless its sentences are asked for. */
export function snapshotOf(
  text: string,
  apidoc: unknown,
  release: string,
  options: { withSentences: boolean } = { withSentences: false },
): Snapshot {
  const operations: OperationFacts[] = [];
  collect(apidoc, new SchemaReader(options), operations);
  if (operations.length === 0)
    throw new Error("The description holds no operation: expected the raw form of apidoc.js");
  operations.sort((a, b) => byText(a.path, b.path) || byText(a.method, b.method));
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { product: productOf(operations), release, sha256, operations };
}

/** The facts of property strings that descriptions mention by name only: keys by registered name. */
export function namedFormatsOf(raw: unknown): Record<string, Record<string, Schema>> {
  if (!isRecord(raw)) throw new Error("No list of formats: expected an object of keys by name");
  const reader = new SchemaReader({ withSentences: false });
  const formats = Object.entries(raw).sort(([a], [b]) => byText(a, b));
  return Object.fromEntries(
    formats.map(([name, keys]) => [name, Object.fromEntries(sortedEntries(reader.readAll(keys)))]),
  );
}
