import { readFile, writeFile } from "node:fs/promises";

import { namedFormatsOf, snapshotOf } from "./facts.ts";
import type { NamedFormats } from "./format-names.ts";
import type { Proven } from "./honest-results.ts";
import type { Snapshot } from "./schema.ts";
import type { Since } from "./since.ts";

const isUrl = (source: string): boolean => /^https?:\/\//.test(source);

/** A live host serves its description without a login; a bare host is enough. */
async function download(source: string, send: typeof fetch): Promise<string> {
  const url = new URL(source);
  if (url.pathname === "/") url.pathname = "/pve-docs/api-viewer/apidoc.js";
  const answer = await send(url).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    throw new Error(`${url.href} cannot be reached${cause}`, { cause: error });
  });
  if (!answer.ok) throw new Error(`${url.href} answered ${answer.status} ${answer.statusText}`);
  return await answer.text();
}

/** The text of a description, from a file or a live host. */
async function readSource(source: string, send: typeof fetch = fetch): Promise<string> {
  return isUrl(source) ? await download(source, send) : await readFile(source, "utf8");
}

/** Takes the tree out of a description: plain JSON, or `const apiSchema = [...]` with code around it. */
export function parseApidoc(text: string): unknown {
  const start = text.search(/^\s*\[/m) === 0 ? 0 : text.search(/(?:apiSchema|pbsapi)\s*=\s*\[/);
  if (start < 0) throw new Error("Not an API description: neither a JSON array nor `apiSchema = [...]`");
  const open = text.indexOf("[", start);
  const end = text.search(/^\]\s*;?\s*$/m);
  const json =
    end < 0 ? text.slice(open).trim().replace(/;$/, "") : text.slice(open, text.indexOf("]", end) + 1);
  return JSON.parse(json) as unknown;
}

/** The release is not in the description; file names of the form `pve-9.2.json` carry it. */
function releaseOf(source: string): string {
  return /-(\d+(?:\.\d+)*)\.js(?:on)?$/.exec(source)?.[1] ?? "unknown";
}

export interface LoadOptions {
  release?: string | undefined;
  /** Keep the sentences, for somebody's own server. */
  withSentences?: boolean | undefined;
  fetch?: typeof fetch | undefined;
}

/** Reads a description and reduces it to facts. */
export async function loadSnapshot(source: string, options: LoadOptions = {}): Promise<Snapshot> {
  const { release = releaseOf(source), withSentences = false } = options;
  const text = await readSource(source, options.fetch);
  return snapshotOf(text, parseApidoc(text), release, { withSentences });
}

/** Reads a committed snapshot. */
export async function readSnapshot(file: string | URL): Promise<Snapshot> {
  return JSON.parse(await readFile(file, "utf8")) as Snapshot;
}

/** Reads what recordings have proven of results. */
export async function readProven(file: string | URL): Promise<Proven> {
  return JSON.parse(await readFile(file, "utf8")) as Proven;
}

/** Reads since when there is what. */
export async function readSince(file: string | URL): Promise<Since> {
  return JSON.parse(await readFile(file, "utf8")) as Since;
}

const lineWidth = 120;

/** JSON that breaks only what is too long for a line: readable differences, a third of the usual size. */
function layout(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + flat.length <= lineWidth) return flat;
  const inner = `${indent} `;
  const members = Array.isArray(value)
    ? value.map((item) => inner + layout(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${layout(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

/** Reads property strings by registered name, as upstream spells them, and reduces them to facts. */
export async function loadNamedFormats(source: string): Promise<NamedFormats> {
  return namedFormatsOf(JSON.parse(await readSource(source)));
}

/** Reads the committed facts of named property strings. */
export async function readNamedFormats(file: string | URL): Promise<NamedFormats> {
  return JSON.parse(await readFile(file, "utf8")) as NamedFormats;
}

/** The text of a committed file of facts. */
export const formatFacts = (facts: Snapshot | NamedFormats | Since): string => `${layout(facts, "")}\n`;

/** Writes facts where the generator reads them. */
export async function writeFacts(file: string | URL, facts: Snapshot | NamedFormats | Since): Promise<void> {
  await writeFile(file, formatFacts(facts));
}
