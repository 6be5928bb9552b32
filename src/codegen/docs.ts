import { accessOf, accessWords } from "./privileges.ts";
import type { Operation } from "./model.ts";
import { bound, type Schema } from "./schema.ts";

const units: Readonly<Record<string, string>> = {
  bytes: "In bytes.",
  duration: "In seconds.",
  timestamp: "Seconds since 1970.",
  timestamp_gmt: "Seconds since 1970.",
  fraction_as_percentage: "From 0 to 1.",
};

/** No comment can be ended from within. */
const safe = (text: string): string => text.replaceAll("*/", "*\\/");

function range(low: number | undefined, high: number | undefined, unit: string): string | undefined {
  if (low !== undefined && high !== undefined)
    return low === high ? `${low}${unit}.` : `${low} to ${high}${unit}.`;
  if (low !== undefined) return low === 0 && unit !== "" ? undefined : `At least ${low}${unit}.`;
  return high === undefined ? undefined : `At most ${high}${unit}.`;
}

function formatWords({ format }: Schema): string | undefined {
  return typeof format === "string" ? `Format ${format}.` : undefined;
}

function defaultWords({ default: value, type }: Schema): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const isOn = /^(?:1|true|yes|on)$/i.test(String(value));
  return `Default ${type === "boolean" ? String(isOn) : String(value)}.`;
}

/** Sentences of a description, a line each. */
const sentences = (description: string | undefined): string[] =>
  description === undefined ? [] : description.trim().split(/\s*\n/).map(safe);

/** What a value is, where its description was asked for, then its bounds, default and format. */
export const valueWords = (schema: Schema): string[] => {
  const facts = factWords(schema);
  return [...sentences(schema.description), ...(facts === "" ? [] : [facts])];
};

function factWords(schema: Schema): string {
  const isText = schema.type === undefined || schema.type === "string";
  const parts = [
    isText ? undefined : range(bound(schema.minimum), bound(schema.maximum), ""),
    isText ? range(bound(schema.minLength), bound(schema.maxLength), " characters") : undefined,
    units[schema.renderer ?? ""],
    schema.enum === undefined && isText ? formatWords(schema) : undefined,
    defaultWords(schema),
    schema.requires === undefined ? undefined : `Needs ${schema.requires}.`,
    schema.sinceWords,
  ];
  return safe(parts.filter((part) => part !== undefined).join(" "));
}

function placeWords({ protected: isProtected, proxied }: Operation): string {
  if (proxied) return isProtected ? " Runs on the node, as root." : " Runs on the node.";
  return isProtected ? " Runs as root." : "";
}

const bodyWords = {
  json: "",
  upload: " Takes a file.",
  download: " Can answer with a stream.",
} as const;

/** Where upstream describes a call. */
const viewer = "https://pve.proxmox.com/pve-docs/api-viewer/#";

/** The comment on a verb: everything a caller must know, from facts. */
export function operationWords(operation: Operation, product: string): string[] {
  const access = accessOf(operation.permissions);
  const token = operation.token || access.who === "root" ? "" : " Not for API tokens.";
  const since = operation.sinceWords === undefined ? "" : ` ${operation.sinceWords}`;
  const facts = accessWords(access) + token + placeWords(operation) + bodyWords[operation.body] + since;
  const link = product === "pve" ? ["", `@see ${viewer}${operation.path}`] : [];
  const about = sentences(operation.description).flatMap((line) => [line, ""]);
  return [`\`${operation.id}\``, "", ...about, facts, ...link].map(safe);
}

/** A comment of one or several lines; nothing when there is nothing to say. */
export function comment(lines: readonly string[], indent: string): string {
  const [first] = lines;
  if (first === undefined) return "";
  if (lines.length === 1) return `${indent}/** ${first} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
