import { familyOf, maxIndexOf } from "../../src/codegen/index-bounds.ts";
import { propertiesOf, resolved } from "../../src/codegen/flatten.ts";
import { isSet, type Schema } from "../../src/codegen/schema.ts";

/** One place where data is not what a schema declares. */
export interface Disagreement {
  kind: "type" | "choice" | "missing" | "undeclared";
  where: string;
  text: string;
}

const typeOf = (data: unknown): string =>
  data === null ? "null" : Array.isArray(data) ? "array" : Number.isInteger(data) ? "integer" : typeof data;

const fits = (declared: string, actual: string): boolean =>
  declared === actual || declared === "any" || (declared === "number" && actual === "integer");

function memberSchema(properties: ReadonlyMap<string, Schema>, name: string): Schema | undefined {
  const plain = properties.get(name);
  if (plain) return plain;
  const [, family, digits] = /^(.*\D)(\d+)$/.exec(name) ?? [];
  const numbered = family === undefined ? undefined : properties.get(`${family}[n]`);
  return numbered && family !== undefined && Number(digits) <= maxIndexOf(family) ? numbered : undefined;
}

function objectDisagreements(schema: Schema, data: object, where: string): Disagreement[] {
  const properties = propertiesOf(schema);
  const rest = schema.additionalProperties;
  const other = typeof rest === "object" && rest !== null ? rest : undefined;
  const isOpen = properties.size === 0 || (other !== undefined && isSet(rest as 1));
  const found = Object.entries(data).flatMap(([name, value]: [string, unknown]): Disagreement[] => {
    const member = memberSchema(properties, name) ?? other;
    if (member) return disagreements(member, value, `${where}.${name}`);
    return isOpen ? [] : [{ kind: "undeclared", where: `${where}.${name}`, text: typeOf(value) }];
  });
  const missing = [...properties].flatMap(([name, member]): Disagreement[] =>
    isSet(member.optional) || name in data || familyOf(name) !== undefined
      ? []
      : [{ kind: "missing", where: `${where}.${name}`, text: "" }],
  );
  return [...found, ...missing];
}

/** Where data (decoded) is not what a schema of a result declares. */
export function disagreements(schema: Schema, data: unknown, where = ""): Disagreement[] {
  const facts = resolved(schema);
  if (facts.anyOf) {
    const all = facts.anyOf.map((variant) => disagreements(variant, data, where));
    return all.find((each) => each.length === 0) ?? all[0] ?? [];
  }
  const actual = typeOf(data);
  const declared = facts.type ?? (propertiesOf(facts).size > 0 ? "object" : "any");
  if (!fits(declared, actual)) return [{ kind: "type", where, text: `declared ${declared}, got ${actual}` }];
  if (facts.enum && facts.enum.length > 0 && !facts.enum.some((choice) => String(choice) === String(data))) {
    return [{ kind: "choice", where, text: String(data) }];
  }
  if (Array.isArray(data)) {
    return data.flatMap((item) => (facts.items ? disagreements(facts.items, item, `${where}[]`) : []));
  }
  return typeof data === "object" && data !== null ? objectDisagreements(facts, data, where) : [];
}

/** Members the description calls needed, as paths: `[].vmid`, `memory.total`. */
function neededPaths(schema: Schema, where: string): string[] {
  const facts = resolved(schema);
  if (facts.items) return neededPaths(facts.items, `${where}[]`);
  return [...propertiesOf(facts)].flatMap(([name, property]) => {
    const path = where === "" ? name : `${where}.${name}`;
    const own = isSet(property.optional) || familyOf(name) !== undefined ? [] : [path];
    return [...own, ...neededPaths(property, path)];
  });
}

/** Everything found where a path leads; `present` tells how many of the objects there have the member. */
function count(data: unknown, steps: readonly string[]): { objects: number; present: number } {
  const [step, ...rest] = steps;
  if (step === undefined) return { objects: 1, present: 1 };
  if (step === "[]") {
    const parts = Array.isArray(data) ? data.map((item: unknown) => count(item, rest)) : [];
    return parts.reduce((a, b) => ({ objects: a.objects + b.objects, present: a.present + b.present }), {
      objects: 0,
      present: 0,
    });
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return { objects: 0, present: 0 };
  const value: unknown = Object.entries(data).find(([name]) => name === step)?.[1];
  if (rest.length > 0) return value === undefined ? { objects: 0, present: 0 } : count(value, rest);
  return { objects: 1, present: value === undefined ? 0 : 1 };
}

const stepsOf = (path: string): string[] =>
  path
    .replaceAll("[]", ".[].")
    .split(".")
    .filter((step) => step !== "");

/** The needed members that were there in every one of the recorded answers, and there was at least one. */
export function provenPaths(schema: Schema, answers: readonly unknown[]): string[] {
  return neededPaths(schema, "").filter((path) => {
    const { objects, present } = count({ root: answers }, ["root", "[]", ...stepsOf(path)]);
    return objects > 0 && objects === present;
  });
}
