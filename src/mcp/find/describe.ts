import { loadParamTable, type ParamSchema, type ParamSchemas } from "../../codecs/param-table.ts";
import type { Method } from "../../index.ts";
import { shortened } from "../text/clean.ts";

/** ` [vmid*, full, +3]`: what is needed, and some of what else can be given; nothing where nothing can. */
export async function parameterBrief(method: Method, template: string, most = 4): Promise<string> {
  const own = ownParameters((await loadParamTable()).paramsOf(method, template));
  const needed = own.filter(([, { optional }]) => !optional).map(([name]) => `${name}*`);
  const others = own.filter(([, { optional }]) => optional).map(([name]) => name);
  const shown = [...needed, ...others.slice(0, Math.max(0, most - needed.length))];
  const more = own.length - shown.length;
  if (shown.length === 0) return "";
  return ` [${[...shown, ...(more > 0 ? [`+${more}`] : [])].join(", ")}]`;
}

/** One line a parameter: name, type, what is allowed, default. */
export async function parameterLines(
  method: Method,
  template: string,
  wanted: readonly string[] = [],
): Promise<string[]> {
  const own = ownParameters((await loadParamTable()).paramsOf(method, template));
  const shown = own.filter(([name]) => wanted.length === 0 || wanted.some((part) => isMeant(name, part)));
  return shown.map(([name, schema]) => `  ${nameOf(name, schema)}: ${typeOf(schema)}${defaultOf(schema)}`);
}

/** What the path has is not said twice. */
function ownParameters(schemas: ParamSchemas | undefined): [string, ParamSchema][] {
  return [...(schemas ?? [])]
    .filter(([, { inPath }]) => !inPath)
    .sort(([, a], [, b]) => Number(a.optional) - Number(b.optional));
}

const isMeant = (name: string, part: string): boolean =>
  name.toLowerCase().includes(part.toLowerCase().replace(/\d+$/, ""));

function nameOf(name: string, { optional, maxIndex }: ParamSchema): string {
  const family = maxIndex === undefined ? name : name.replace("[n]", `[0-${maxIndex}]`);
  return optional ? family : `${family}*`;
}

const longestChoice = 300;

function typeOf(schema: ParamSchema): string {
  const { enum: choices, minimum, maximum, items, list, propertyFormat, format } = schema;
  if (choices !== undefined) return shortened(choices.join("|"), longestChoice);
  if (schema.type === "array") return `list of ${items === undefined ? "values" : typeOf(items)}`;
  const bounds = minimum === undefined && maximum === undefined ? "" : ` ${minimum ?? ""}..${maximum ?? ""}`;
  const name = format ?? schema.type;
  if (list) return `list of ${name.replace(/-list$/, "")}`;
  return `${propertyFormat !== undefined ? "key=value,…" : name}${bounds}`;
}

function defaultOf({ default: value }: ParamSchema): string {
  return value === undefined || value === "" ? "" : ` = ${value}`;
}
