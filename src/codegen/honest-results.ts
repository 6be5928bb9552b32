import type { Model, Operation } from "./model.ts";
import { propertiesOf, resolved } from "./flatten.ts";
import { overrides } from "./overrides/index.ts";
import type { Override } from "./overrides/shapes.ts";
import { isSet, type Schema } from "./schema.ts";
import { startsTask } from "./upids.ts";

/** By `METHOD path`: members that were in every recorded answer (`[].vmid`, `memory.total`). */
export type Proven = Readonly<Record<string, readonly string[]>>;

/** Never read back: kept apart by the server, or of the write alone. */
const writeOnly: ReadonlySet<string> = new Set([
  "delete",
  "digest",
  "encryption-key",
  "keyring",
  "lock-token",
  "master-pubkey",
  "password",
  "token",
]);

const asOptional = (schema: Schema): Schema => ({ ...schema, optional: 1 });

/** Adds to a schema, or replaces what is of another type; whether it is always there stays as it was. */
function merge(base: Schema | undefined, more: Schema): Schema {
  if (base === undefined) return more;
  const { optional: _, ...rest } = more;
  const isStructure = more.type === "array" || (more.type === "object" && more.properties !== undefined);
  if (!isStructure || (base.type ?? "object") !== more.type)
    return { ...rest, ...(isSet(base.optional) && { optional: 1 }) };
  const properties = { ...base.properties };
  for (const [name, property] of Object.entries(more.properties ?? {})) {
    properties[name] = merge(properties[name], property);
  }
  return {
    ...base,
    ...rest,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(more.items && { items: merge(base.items, more.items) }),
  };
}

/** Applies to the rows of a list, or to the object itself. */
function onRows(schema: Schema, change: (row: Schema) => Schema): Schema {
  return schema.type === "array" ? { ...schema, items: change(schema.items ?? {}) } : change(schema);
}

/** The members of another result; which of them are sure there is not known here. */
function membersOf(schema: Schema): Schema {
  const row = resolved(schema.type === "array" ? (schema.items ?? {}) : schema);
  return objectOf(
    Object.fromEntries([...propertiesOf(row)].map(([name, member]) => [name, asOptional(member)])),
  );
}

const objectOf = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });

/** What an operation writes, as it is read back. */
function writtenBy(operation: Operation): Schema {
  const kept = [...operation.params].filter(
    ([name]) => !operation.pathNames.includes(name) && !writeOnly.has(name),
  );
  return objectOf(Object.fromEntries(kept.map(([name, schema]) => [name, asOptional(schema)])));
}

/** A property string that is read back as an object has the members of its format. */
function takenApart(row: Schema, names: readonly string[]): Schema {
  const properties = { ...row.properties };
  for (const name of names) {
    const { format } = properties[name] ?? {};
    if (typeof format === "object") properties[name] = asOptional(objectOf(format));
  }
  return { ...row, properties };
}

function overridden(
  operation: Operation,
  override: Override,
  operations: ReadonlyMap<string, Operation>,
): Schema {
  const { is, has, likeResultOf, readsBack, parsed } = override;
  if (is) return is;
  const like = operations.get(likeResultOf ?? "");
  const written = operations.get(readsBack ?? "");
  const sources = [
    ...(like ? [membersOf(like.returns)] : []),
    ...(written ? [takenApart(writtenBy(written), parsed ?? [])] : []),
    ...(has ? [objectOf(has)] : []),
  ];
  const declared = operation.returns.type === undefined ? { type: "object" } : operation.returns;
  return onRows(declared, (row) => sources.reduce(merge, { type: "object", ...row }));
}

/** Name of the member by which the place below a list addresses its rows; no row can be without. */
function idOf(list: Schema): string | undefined {
  return (list.links ?? [])
    .map(({ href }) => /\{([^}]+)\}$/.exec(href)?.[1])
    .find((name) => name !== undefined);
}

/** Keeps as needed only what is proven: descriptions call members needed that servers leave out. */
function honest(schema: Schema, proven: ReadonlySet<string>, where: string, id?: string): Schema {
  const facts = resolved(schema);
  if (facts.items) return { ...facts, items: honest(facts.items, proven, `${where}[]`, idOf(facts)) };
  const prefix = where === "" ? "" : `${where}.`;
  const properties = [...propertiesOf(facts)].map(([name, property]): [string, Schema] => {
    const path = prefix + name;
    const { optional, ...inner } = honest(property, proven, path);
    const isSure = name === id || (!isSet(optional) && proven.has(path));
    return [name, isSure ? inner : asOptional(inner)];
  });
  const { oneOf: _oneOf, allOf: _allOf, ...rest } = facts;
  return properties.length === 0 ? facts : { ...rest, properties: Object.fromEntries(properties) };
}

/** A list whose rows are only addressed, not described: an index of the places below. */
function described(returns: Schema): Schema {
  const id = idOf(returns);
  const isIndex =
    returns.type === "array" && returns.items !== undefined && propertiesOf(returns.items).size === 0;
  return isIndex && id !== undefined && returns.items?.type === "object"
    ? { ...returns, items: objectOf({ [id]: { type: "string" } }) }
    : returns;
}

/** Tasks are told from other texts, and what may be absent is null in the envelope. */
function asSent(operation: Operation): Schema {
  const { optional, ...returns } = operation.returns;
  const isTask = returns.type === "string" && startsTask(operation.id);
  const sent = isTask ? { ...returns, format: "upid" } : described(returns);
  return isSet(optional) && returns.type !== "null" ? { anyOf: [sent, { type: "null" }] } : sent;
}

/** The results as servers give them: by what is proven, by the table of overrides, and with tasks told apart. */
export function withHonestResults(model: Model, proven: Proven): Model {
  const declared = new Map(
    model.operations.map((operation) => {
      const returns = honest(asSent(operation), new Set(proven[operation.id]), "");
      return [operation.id, { ...operation, returns }];
    }),
  );
  for (const override of model.product === "pve" ? overrides : []) {
    for (const id of override.operations) {
      const operation = declared.get(id);
      if (operation) declared.set(id, { ...operation, returns: overridden(operation, override, declared) });
    }
  }
  return { ...model, operations: [...declared.values()] };
}
