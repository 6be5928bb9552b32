import { maxIndexOf, familyOf } from "./index-bounds.ts";
import { resolved } from "./flatten.ts";
import type { Model } from "./model.ts";
import { bound, isSet, type Schema } from "./schema.ts";
import { header, jsonConstant, Pool } from "./text.ts";

/** Short keys, since this is loaded at run time; they are explained where it is read, in src/codecs/param-table.ts. */
type Compact = Readonly<Record<string, unknown>>;

const typeLetters: Readonly<Record<string, string>> = {
  integer: "i",
  number: "n",
  boolean: "b",
  array: "a",
};

const present = <T>(key: string, value: T | undefined): Record<string, T> =>
  value === undefined ? {} : { [key]: value };

function defaultOf({ default: value, type }: Schema): string | number | undefined {
  if (value === undefined || value === null || typeof value === "boolean") return value ? 1 : undefined;
  return type === "integer" || type === "number" ? bound(value) : value;
}

/** The compact form of one parameter. */
export function compact(schema: Schema): Compact {
  const facts = resolved(schema);
  const values = facts.enum?.filter((value) => typeof value === "string" || typeof value === "number");
  return {
    ...present("t", typeLetters[facts.type ?? "string"]),
    ...present("o", isSet(facts.optional) ? 1 : undefined),
    ...present("m", bound(facts.minimum)),
    ...present("M", bound(facts.maximum)),
    ...present("l", bound(facts.minLength)),
    ...present("L", bound(facts.maxLength)),
    ...present("e", values),
    ...present("p", facts.pattern),
    ...present("f", typeof facts.format === "string" ? facts.format : undefined),
    ...present("k", facts.propertyFormat),
    ...present("i", facts.items && compact(facts.items)),
    ...present("d", defaultOf(facts)),
    ...present("r", facts.requires),
  };
}

/** The table that checks and encodes every call: distinct names, distinct schemas, and pairs of both per operation. */
export function paramTable(model: Model): unknown {
  const names = new Pool<string>();
  const schemas = new Pool<Compact>();
  const operations: Record<string, number[]> = {};
  for (const operation of model.operations) {
    operations[operation.id] = [...operation.params].flatMap(([name, schema]) => {
      const family = familyOf(name);
      const bounded = { ...compact(schema), ...(family !== undefined && { x: maxIndexOf(family) }) };
      return [names.indexOf(name), schemas.indexOf(bounded)];
    });
  }
  const open = model.operations.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  return { names: names.values, schemas: schemas.values, operations, open };
}

/** The same as a module. */
export const emitParams = (model: Model): string =>
  `${header}\n${jsonConstant("paramTable", "Parameters of every operation, as JSON.", paramTable(model))}`;
