import { checkedModel } from "./generate.ts";
import { familyOf, maxIndexOf } from "./index-bounds.ts";
import type { Operation } from "./model.ts";
import type { Schema, Snapshot } from "./schema.ts";

/** What differs between two descriptions, a line each. */
export interface Drift {
  added: string[];
  removed: string[];
  changed: string[];
}

const text = (value: unknown): string => JSON.stringify(value) ?? "nothing";
const shorten = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value);

/** Facts that differ, as `minimum: 1 -> 0`. */
function factsChanged(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names
    .filter((name) => text(old.get(name)) !== text(now.get(name)))
    .map((name) => `${name}: ${shorten(text(old.get(name)))} -> ${shorten(text(now.get(name)))}`);
}

type Schemas = Readonly<Record<string, Schema>>;

/** Schemas by name that came, went or changed. */
function allChanges(before: Schemas, after: Schemas, nameOf: (key: string) => string): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (old === undefined) return [`${nameOf(key)} is new`];
    return now === undefined ? [`${nameOf(key)} is gone`] : schemaChanges(old, now, nameOf(key));
  });
}

const keysOf = ({ properties, format }: Schema): Schemas => ({
  ...properties,
  ...(typeof format === "object" && format),
});

/** What differs between two schemas; members, rows and the keys of a property string by their path. */
function schemaChanges(before: Schema, after: Schema, where: string): string[] {
  const bare = ({ properties: _properties, items: _items, format, ...facts }: Schema): object => ({
    ...facts,
    format: typeof format === "object" ? "in place" : format,
  });
  const own = factsChanged(bare(before), bare(after)).map((change) => `${where}, ${change}`);
  const members = allChanges(keysOf(before), keysOf(after), (key) => `${where}.${key}`);
  const hasRows = before.items !== undefined || after.items !== undefined;
  const rows = hasRows ? schemaChanges(before.items ?? {}, after.items ?? {}, `${where}[]`) : [];
  return [...own, ...members, ...rows];
}

function operationChanges(before: Operation, after: Operation): string[] {
  const flags = (operation: Operation): object => ({
    permissions: operation.permissions,
    token: operation.token,
    protected: operation.protected,
    proxied: operation.proxied,
    body: operation.body,
    isOpen: operation.isOpen,
  });
  return [
    ...factsChanged(flags(before), flags(after)),
    ...allChanges(
      Object.fromEntries(before.params),
      Object.fromEntries(after.params),
      (name) => `parameter ${name}`,
    ),
    ...schemaChanges(before.returns, after.returns, "result"),
  ].map((change) => `${after.id}: ${change}`);
}

/** Every numbered family must have its bound before a description can be taken over. */
function checkFamilies(operations: readonly Operation[]): void {
  for (const { params } of operations) {
    for (const name of params.keys()) {
      const family = familyOf(name);
      if (family !== undefined) maxIndexOf(family);
    }
  }
}

/**
 * What a new description changes. Throws where it cannot be taken over as it is:
 * ambiguous paths, or a numbered family without a bound.
 */
export function driftOf(before: Snapshot, after: Snapshot): Drift {
  const [old, now] = [checkedModel(before), checkedModel(after)].map(
    ({ operations }) => new Map(operations.map((operation) => [operation.id, operation])),
  );
  checkFamilies([...(now?.values() ?? [])]);
  const added = [...(now?.keys() ?? [])].filter((id) => old?.has(id) !== true);
  const removed = [...(old?.keys() ?? [])].filter((id) => now?.has(id) !== true);
  const changed = [...(now?.values() ?? [])].flatMap((operation) => {
    const known = old?.get(operation.id);
    return known === undefined ? [] : operationChanges(known, operation);
  });
  return { added, removed, changed };
}

/** For people: what came, what went, what changed. */
export function driftText({ added, removed, changed }: Drift): string {
  const part = (title: string, lines: readonly string[]): string[] => [
    `${title}: ${lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ];
  return [...part("added", added), ...part("removed", removed), ...part("changed", changed)].join("\n");
}
