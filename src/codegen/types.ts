import { comment, valueWords } from "./docs.ts";
import { formatTypeName } from "./formats.ts";
import { familyOf } from "./index-bounds.ts";
import { propertiesOf, resolved } from "./flatten.ts";
import { pascalCase, propertyName } from "./names.ts";
import { isSet, type Schema } from "./schema.ts";

/** Name of the interface that spells out a numbered family. */
export const familyType = (family: string): string => `${pascalCase(family)}Family`;

const literal = (value: unknown): string =>
  typeof value === "number" ? String(value) : JSON.stringify(String(value));

const arrayOf = (item: string): string =>
  /[ |]/.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;

const isList = ({ format }: Schema): boolean => typeof format === "string" && format.endsWith("-list");

/** The type of a value a caller gives. */
export function inputType(schema: Schema): string {
  const facts = resolved(schema);
  if (facts.enum !== undefined && facts.enum.length > 0) return facts.enum.map(literal).join(" | ");
  if (facts.propertyFormat !== undefined) return `string | ${formatTypeName(facts.propertyFormat)}`;
  switch (facts.type) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return `readonly ${arrayOf(facts.items === undefined ? "string" : inputType(facts.items))}`;
    default:
      return isList(facts) ? "string | readonly string[]" : "string";
  }
}

/** Brands the strings that name a task; every description calls such a member `upid`. */
const isUpid = (name: string | undefined, { format }: Schema): boolean =>
  name === "upid" || format === "upid";

function stringType(schema: Schema, name: string | undefined): string {
  if (isUpid(name, schema)) return "Upid";
  const values = schema.enum ?? [];
  return values.length > 0 ? values.map(literal).join(" | ") : "string";
}

function objectType(schema: Schema, indent: string): string {
  const { members, heritage } = resultMembers(schema, `${indent}  `);
  const own = members === "" ? "" : `{\n${members}${indent}}`;
  const { additionalProperties: rest } = schema;
  if (own !== "" || heritage.length > 0) return [...heritage, ...(own === "" ? [] : [own])].join(" & ");
  const value = typeof rest === "object" && rest !== null ? resultType(rest, `${indent}  `) : "unknown";
  return `Record<string, ${value}>`;
}

const unionOf = (types: readonly string[]): string => [...new Set(types)].join(" | ");

/** The type of a value the server gives, decoded. */
export function resultType(schema: Schema, indent = "", name?: string): string {
  const facts = resolved(schema);
  if (facts.anyOf) return unionOf(facts.anyOf.map((form) => resultType(form, indent)));
  switch (facts.type) {
    case "null":
      return "null";
    case "boolean":
      return "boolean";
    case "integer":
    case "number":
      return "number";
    case "array":
      return facts.items === undefined ? "unknown[]" : arrayOf(resultType(facts.items, indent));
    case "string":
      return stringType(facts, name);
    default:
      return isObject(facts) ? objectType(facts, indent) : "unknown";
  }
}

/** Is there anything to say about its members? */
export function isObject(schema: Schema): boolean {
  const { type, additionalProperties } = schema;
  return (
    type === "object" ||
    propertiesOf(schema).size > 0 ||
    (typeof additionalProperties === "object" && additionalProperties !== null)
  );
}

/** Members of a result object. */
export function resultMembers(schema: Schema, indent: string): { members: string; heritage: string[] } {
  const heritage: string[] = [];
  const members = [...propertiesOf(schema)].map(([name, property]) => {
    const type = resultType(property, indent, name);
    const family = familyOf(name);
    if (family !== undefined) {
      heritage.push(`${familyType(family)}<${type}>`);
      return "";
    }
    return `${comment(valueWords(property), indent)}${indent}${propertyName(name)}${isSet(property.optional) ? "?" : ""}: ${type};\n`;
  });
  return { members: members.join(""), heritage };
}

/** Members of a parameter object; `canDelete` adds `null` to what an update may remove. */
export function paramMembers(
  params: Iterable<[string, Schema]>,
  canDelete: boolean,
): { members: string; heritage: string[]; isOptional: boolean } {
  const heritage: string[] = [];
  let isOptional = true;
  const members = [...params].map(([name, schema]) => {
    const optional = isSet(schema.optional);
    const isNullable = canDelete && optional && name !== "delete" && name !== "digest";
    const type = inputType(schema) + (isNullable ? " | null" : "");
    const family = familyOf(name);
    if (family !== undefined) {
      heritage.push(`${familyType(family)}<${type}>`);
      return "";
    }
    isOptional &&= optional;
    const mark = optional ? "?" : "";
    return `${comment(valueWords(schema), "  ")}  ${propertyName(name)}${mark}: ${type}${optional ? " | undefined" : ""};\n`;
  });
  return { members: members.join(""), heritage, isOptional };
}
