import { describe, expect, test } from "vitest";
import {
  checkPropertyString,
  formatPropertyString,
  parsePropertyString,
} from "../../src/codecs/property-string.ts";
import { type PropertyFormat, propertyFormats } from "../../src/codecs/property-string-table.ts";
import { formatNameAt } from "../../src/codegen/format-names.ts";
import { readRecording, type Recording } from "../support/recordings.ts";
import { recordings, withoutShared } from "../support/shared.ts";

interface Found {
  format: PropertyFormat;
  text: string;
}

/** `numa` is a switch, `numa0` the property string. */
const switches = new Set(["numa"]);
const known = new Set<string>(propertyFormats());
const isFormat = (name: string): name is PropertyFormat => known.has(name);

/** `/nodes/pve1/qemu/100/config` -> `/nodes/{node}/qemu/{vmid}/config`, `net0` -> `net`. */
function formatAt(path: string, key: string): PropertyFormat | undefined {
  if (switches.has(key)) return undefined;
  const template = path.replace(/^\/nodes\/[^/]+/, "/nodes/{node}");
  const exact = formatNameAt(template, key);
  if (isFormat(exact)) return exact;
  const family = formatNameAt(template, key.replace(/\d+$/, ""));
  return isFormat(family) ? family : undefined;
}

function collect(path: string, data: unknown, into: Found[]): void {
  if (Array.isArray(data)) for (const item of data) collect(path, item, into);
  if (typeof data !== "object" || data === null || Array.isArray(data)) return;
  const { key, value } = data as Record<string, unknown>;
  if (typeof key === "string" && value !== undefined) collect(path, { [key]: value }, into);
  for (const [name, content] of Object.entries(data)) {
    const format = formatAt(path, name);
    if (format === undefined || typeof content !== "string") collect(path, content, into);
    else into.push({ format, text: content });
  }
}

/** Sub-requests of `execute` belong to their own paths; a long list of them was recorded in part only. */
function collectAnswer({ path, params, body }: Recording, into: Found[]): void {
  const commands = params.find(([name]) => name === "commands")?.[1];
  if (!path.endsWith("/execute") || commands === undefined) return collect(path, body, into);
  const paths = [...commands.matchAll(/"path": ?"\/?([^"]+)"/g)].map(([, item]) =>
    path.replace("execute", item ?? ""),
  );
  const { data } = body as { data: unknown[] };
  for (const [index, item] of data.entries()) collect(paths[index] ?? paths[0] ?? "", item, into);
}

function findAll(): Found[] {
  const into: Found[] = [];
  for (const file of recordings()) {
    const recording = readRecording(file);
    if (recording.status !== 200) continue;
    collectAnswer(recording, into);
    for (const [name, value] of recording.params) collect(recording.path, { [name]: value }, into);
  }
  return into;
}

describe.skipIf(withoutShared)("property strings of the recordings", () => {
  const found = withoutShared ? [] : findAll();
  const distinct = [...new Map(found.map((item) => [`${item.format} ${item.text}`, item])).values()];

  test("are many, of many formats", () => {
    expect(found.length).toBeGreaterThan(1000);
    expect(distinct.length).toBeGreaterThan(90);
    expect(new Set(distinct.map(({ format }) => format)).size).toBeGreaterThan(30);
  });

  test("come back to the letter", () => {
    const changed = distinct.filter(
      ({ format, text }) => formatPropertyString(format, parsePropertyString(format, text)) !== text,
    );
    expect(changed).toEqual([]);
  });

  test("mean the same when written without their former spelling", () => {
    for (const { format, text } of distinct) {
      const value = parsePropertyString(format, text);
      expect(parsePropertyString(format, formatPropertyString(format, structuredClone(value)))).toEqual(
        value,
      );
    }
  });

  test("were accepted by the server and are accepted here", () => {
    const refused = distinct.filter(
      ({ format, text }) => Object.keys(checkPropertyString(format, text)).length > 0,
    );
    expect(refused).toEqual([]);
  });
});
