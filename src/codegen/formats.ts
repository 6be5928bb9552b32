import {
  type FormatKeys,
  type Formats,
  formatOfParameter,
  formatsOf,
  type NamedFormats,
} from "./format-names.ts";
import type { Model } from "./model.ts";
import { pascalCase, propertyName } from "./names.ts";
import { header, jsonConstant, Pool } from "./text.ts";
import { bound, isSet, type OperationFacts, type Schema, type Snapshot, sortedEntries } from "./schema.ts";

/** What the run-time table says of one key; everything that is usual is left out. */
type KeyFacts = Record<string, unknown>;

/** Keys whose value no message may show. */
const secrets = new Set(["apitoken", "key"]);
const secretFormats = new Set(["proxmox-remote", "pve-tfa-config"]);

/** `numa` next to `numa[n]`: the families of a guest's configuration. */
const isFamily = (name: string): boolean => name.endsWith("[n]");

const flag = (name: string, isOn: boolean): KeyFacts => (isOn ? { [name]: 1 } : {});
const value = (name: string, content: unknown): KeyFacts =>
  content === undefined ? {} : { [name]: content };

function typeFacts(schema: Schema): KeyFacts {
  const { type, format } = schema;
  if (type === "boolean" || type === "integer" || type === "number") return { type };
  if (typeof format !== "string") return {};
  if (format.endsWith("-list")) return { type: "list" };
  return format === "urlencoded" ? { type: "urlencoded" } : {};
}

/** The server knows `minimum` and `maximum` only; a bound spelled otherwise is not enforced there. */
function keyFacts(key: string, schema: Schema, isSecret: boolean): KeyFacts {
  if (schema.alias !== undefined) return { alias: schema.alias, ...value("keyAlias", schema.keyAlias) };
  return {
    ...typeFacts(schema),
    ...value("enum", schema.enum),
    ...value("min", bound(schema.minimum)),
    ...value("max", bound(schema.maximum)),
    ...value("minLength", bound(schema.minLength)),
    ...value("maxLength", bound(schema.maxLength)),
    ...value("requires", schema.requires),
    ...flag("required", !isSet(schema.optional)),
    ...flag("default", isSet(schema.default_key)),
    ...flag("secret", isSecret && secrets.has(key)),
  };
}

const guestKinds = ["qemu", "lxc"] as const;

/** What the configuration of a snapshot has, though its description does not say so: recorded from a 9.2 server. */
const undescribed: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  lxc: { parent: { type: "string", optional: 1 }, snaptime: { type: "integer", optional: 1 } },
};

const configPath = (kind: string): string => `/nodes/{node}/${kind}/{vmid}/config`;

function configOperation(snapshot: Snapshot, kind: string, method: string): OperationFacts | undefined {
  return snapshot.operations.find(
    (operation) => operation.path === configPath(kind) && operation.method === method,
  );
}

/** The keys of a guest's configuration. */
function configKeys(snapshot: Snapshot, kind: string): [name: string, schema: Schema][] {
  const described = configOperation(snapshot, kind, "GET")?.returns.properties;
  return sortedEntries({ ...undescribed[kind], ...described });
}

/** How to read the values of a guest's configuration: a type, or the name of a format. */
function guestKeys(snapshot: Snapshot, formats: Formats, kind: string): Record<string, string> {
  const entries = configKeys(snapshot, kind).map(([name, schema]) => {
    const format = formatOfParameter(formats, configPath(kind), name, schema);
    return [name, format ?? schema.type ?? "string"] as const;
  });
  return Object.fromEntries(entries);
}

/** Keys that a configuration shows but no update takes. */
function readOnlyKeys(snapshot: Snapshot, kind: string): string[] {
  const writable = configOperation(snapshot, kind, "PUT")?.parameters.properties ?? {};
  return configKeys(snapshot, kind).flatMap(([name]) => (name in writable ? [] : [name]));
}

/** The run-time table: keys by position, formats by main name, other names, guests. */
export function formatTable(snapshot: Snapshot, named: NamedFormats): Record<string, unknown> {
  const formats = formatsOf(snapshot, named);
  const pool = new Pool<KeyFacts>();
  const isSecret = (name: string): boolean =>
    [...secretFormats].some((secret) => secret === name || formats.aliases.get(secret) === name);
  const compact = [...formats.formats].map(([name, keys]) => {
    const positions = sortedEntries(keys).map(
      ([key, schema]) => [key, pool.indexOf(keyFacts(key, schema, isSecret(name)))] as const,
    );
    return [name, Object.fromEntries(positions)] as const;
  });
  return {
    keys: pool.values,
    formats: Object.fromEntries(compact),
    aliases: Object.fromEntries(formats.aliases),
    guests: Object.fromEntries(guestKinds.map((kind) => [kind, guestKeys(snapshot, formats, kind)])),
    readOnly: Object.fromEntries(guestKinds.map((kind) => [kind, readOnlyKeys(snapshot, kind)])),
  };
}

function withFormat(formats: Formats, path: string, name: string, schema: Schema): Schema {
  const propertyFormat = formatOfParameter(formats, path, name, schema);
  return {
    ...schema,
    ...(propertyFormat !== undefined && { propertyFormat }),
    ...(schema.items && { items: withFormat(formats, path, name, schema.items) }),
  };
}

/** The model with the property string of each parameter named. */
export function withPropertyFormats(model: Model, snapshot: Snapshot, named: NamedFormats): Model {
  const formats = formatsOf(snapshot, named);
  const operations = model.operations.map((operation) => {
    const params = [...operation.params].map(
      ([name, schema]) => [name, withFormat(formats, operation.path, name, schema)] as const,
    );
    return { ...operation, params: new Map(params) };
  });
  return { ...model, operations };
}

const literal = (text: unknown): string => JSON.stringify(text);

function typeText(schema: Schema): string {
  if (schema.enum) return schema.enum.map(literal).join(" | ");
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "integer" || schema.type === "number") return "number";
  return typeFacts(schema)["type"] === "list" ? "string[]" : "string";
}

function boundsText(low: number | undefined, high: number | undefined, unit: string): string[] {
  if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}`];
  if (low !== undefined) return [`at least ${low}${unit}`];
  return high === undefined ? [] : [`at most ${high}${unit}`];
}

function commentText(schema: Schema): string {
  const { default: initial, format } = schema;
  const facts = [
    ...(isSet(schema.default_key) ? ["may stand without its key"] : []),
    ...boundsText(bound(schema.minimum), bound(schema.maximum), schema.type === "integer" ? ", whole" : ""),
    ...boundsText(bound(schema.minLength), bound(schema.maxLength), " characters"),
    ...(typeof format === "string" ? [`format \`${format}\``] : []),
    ...(schema.requires === undefined ? [] : [`only together with \`${schema.requires}\``]),
    ...(initial === undefined
      ? []
      : [`default \`${schema.type === "boolean" ? String(isSet(initial)) : String(initial)}\``]),
  ];
  const text = facts.join("; ").replaceAll("*/", "*\\/");
  return text === "" ? "" : `  /** ${text.charAt(0).toUpperCase()}${text.slice(1)}. */\n`;
}

/** Name of the TypeScript type of a format. */
export const formatTypeName = (name: string): string => pascalCase(name);

function interfaceText(name: string, keys: FormatKeys): string {
  const members = sortedEntries(keys)
    .filter(([, schema]) => schema.alias === undefined)
    .map(([key, schema]) => {
      const mark = isSet(schema.optional) ? "?" : "";
      return `${commentText(schema)}  ${propertyName(key)}${mark}: ${typeText(schema)};\n`;
    });
  return `/** Property string \`${name}\`. */\nexport interface ${formatTypeName(name)} {\n${members.join("")}}\n`;
}

/** The keys of a guest's configuration that are no family: property strings as objects. */
function guestInterface(snapshot: Snapshot, formats: Formats, kind: string): string {
  const members = configKeys(snapshot, kind)
    .filter(([name]) => !isFamily(name))
    .map(([name, schema]) => {
      const format = formatOfParameter(formats, configPath(kind), name, schema);
      const type = format === undefined ? typeText(schema) : formatTypeName(format);
      return `${commentText(schema)}  ${propertyName(name)}?: ${type};\n`;
    });
  return `/** The keys of a ${kind} configuration that stand alone. */\nexport interface ${pascalCase(kind)}ConfigKeys {\n${members.join("")}}\n`;
}

/** Types of all property strings and of the configurations they stand in. */
export function emitFormatTypes(snapshot: Snapshot, named: NamedFormats): string {
  const formats = formatsOf(snapshot, named);
  const names = [...formats.formats.keys(), ...formats.aliases.keys()].sort();
  const main = (name: string): string => formats.aliases.get(name) ?? name;
  return [
    ...[...formats.formats].map(([name, keys]) => interfaceText(name, keys)),
    ...[...formats.aliases]
      .filter(([name]) => name.includes("."))
      .map(([name, target]) => `export type ${formatTypeName(name)} = ${formatTypeName(target)};\n`),
    "/** Every property string by name; registered names of the server stand beside the ones derived from where it occurs. */",
    `export interface PropertyStrings {\n${names.map((name) => `  ${literal(name)}: ${formatTypeName(main(name))};\n`).join("")}}\n`,
    ...guestKinds.map((kind) => guestInterface(snapshot, formats, kind)),
  ].join("\n");
}

/** The text of src/generated/formats.ts: the types, and the table that reads and writes property strings. */
export function emitFormats(snapshot: Snapshot, named: NamedFormats): string {
  const about = "Property strings and the keys of guest configurations, as JSON.";
  const table = jsonConstant("formatTableText", about, formatTable(snapshot, named));
  return [header, emitFormatTypes(snapshot, named), table].join("\n");
}
