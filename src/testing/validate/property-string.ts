import type { StringFormat, StringKey } from "../server-table.ts";
import { valueComplaint, type ValueRules } from "./value.ts";

const types = { i: "integer", n: "number", b: "boolean", a: "array" } as const;

const rulesOf = (key: StringKey): ValueRules => ({
  type: key.t === undefined ? "string" : types[key.t],
  format: key.f,
  pattern: key.p,
  minLength: key.l,
  maxLength: key.L,
  minimum: key.m,
  maximum: key.M,
  enum: key.e,
});

/** Property strings know more words for yes and no than parameters (FACTS 45). */
function asBoolean(value: string): string {
  if (/^(?:1|on|yes|true)$/i.test(value)) return "1";
  return /^(?:0|off|no|false)$/i.test(value) ? "0" : value;
}

/** Taken apart: values by their full keys, aliases resolved. A text is what is wrong with the whole. */
function takeApart(format: StringFormat, text: string): Map<string, string> | string {
  const values = new Map<string, string>();
  const byDefault = Object.keys(format).find((name) => format[name]?.y === 1);
  for (const part of text.split(",").filter((piece) => piece.trim() !== "")) {
    const [, written, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
    if (written === undefined && part.includes("=")) return "missing key in comma-separated list property\n";
    const name = written ?? byDefault;
    if (name === undefined) return "value without key, but schema does not define a default key\n";
    const { a: alias, A: keyAlias } = format[name] ?? {};
    if (keyAlias !== undefined) values.set(keyAlias, name);
    const key = alias ?? name;
    if (values.has(key)) return `duplicate key in comma-separated list property: ${key}\n`;
    values.set(key, value ?? part);
  }
  return values;
}

/** A bare model name (`virtio`) is the default key with its own name as value; its alias key means the address. */
function complaints(format: StringFormat, values: ReadonlyMap<string, string>, path: string): string[] {
  const found: string[] = [];
  for (const [name, key] of Object.entries(format)) {
    if (key.o !== 1 && key.a === undefined && !values.has(name)) {
      found.push(`${path}.${name}: property is missing and it is not optional`);
    }
    if (values.has(name) && key.r !== undefined && !values.has(key.r)) {
      found.push(`${path}.${key.r}: missing property - '${name}' requires this property`);
    }
  }
  for (const [name, value] of values) {
    const key = format[name];
    if (key === undefined) {
      found.push(
        `${path}.${name}: property is not defined in schema and the schema does not allow additional properties`,
      );
      continue;
    }
    const text = valueComplaint(key.t === "b" ? asBoolean(value) : value, rulesOf(key));
    if (text !== undefined) found.push(`${path}.${name}: ${text}`);
  }
  return found;
}

/** What the server says against a property string under the name of its parameter (FACTS 26). */
export function stringComplaint(format: StringFormat, text: string, path: string): string | undefined {
  const values = takeApart(format, text);
  if (typeof values === "string") return `invalid format - ${values}`;
  const lines = complaints(format, values, path);
  return lines.length === 0 ? undefined : `invalid format - format error\n${lines.join("\n")}\n`;
}
