import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import { namedFormatsOf, snapshotOf } from "../../src/codegen/facts.ts";
import { checkedModel, countsOf, generate } from "../../src/codegen/generate.ts";
import {
  formatFacts,
  parseApidoc,
  readNamedFormats,
  readProven,
  readSince,
  readSnapshot,
} from "../../src/codegen/source.ts";
import { sinceOf } from "../../src/codegen/since.ts";
import { startsTask, taskOperations } from "../../src/codegen/upids.ts";
import { readShared, withoutShared } from "../support/shared.ts";

const snapshotFile = new URL("../../src/codegen/snapshots/pve-9.2.json", import.meta.url);
const formatsFile = new URL("../../src/codegen/snapshots/pve-9.2-formats.json", import.meta.url);
const sinceFile = new URL("../../src/codegen/snapshots/pve-since.json", import.meta.url);
const provenFile = new URL("../../src/codegen/snapshots/proven.json", import.meta.url);
const outputFolder = new URL("../../src/generated/", import.meta.url);

describe("generated files", () => {
  test("are what the committed snapshot gives", async () => {
    const supplements = {
      named: await readNamedFormats(formatsFile),
      proven: await readProven(provenFile),
      since: await readSince(sinceFile),
    };
    const files = [...generate(await readSnapshot(snapshotFile), supplements)];
    const current = await Promise.all(files.map(([name]) => readFile(new URL(name, outputFolder), "utf8")));
    const stale = files.filter(([, text], index) => current[index] !== text).map(([name]) => name);
    expect(stale).toEqual([]);
  });

  test("hold all 678 operations", async () => {
    const counts = countsOf(checkedModel(await readSnapshot(snapshotFile)));
    expect(counts).toEqual({
      operations: 678,
      paths: 447,
      byMethod: { GET: 341, POST: 175, PUT: 83, DELETE: 79 },
    });
  });
});

describe("the snapshot", () => {
  test("holds facts and no sentence", async () => {
    const text = (await readFile(snapshotFile, "utf8")) + (await readFile(formatsFile, "utf8"));
    const keys = /"(?:verbose_description|format_description|typetext|title|text|leaf|name)": ?"/;
    expect(text).not.toMatch(keys);
    const sentences = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
      .map(([, value = ""]) => value)
      .filter((value) => / \S+ \S+ /.test(value));
    expect(sentences).toEqual([]);
  });
});

describe("task results", () => {
  test("are all bare strings of calls that change something", async () => {
    const { operations } = await readSnapshot(snapshotFile);
    const strings = operations
      .filter(({ method, returns }) => method !== "GET" && returns.type === "string")
      .map(({ method, path }) => `${method} ${path}`);
    expect([...taskOperations].filter((id) => !strings.includes(id))).toEqual([]);
    expect(strings.filter((id) => !startsTask(id))).toEqual([
      "POST /access/openid/auth-url",
      "POST /cluster/sdn/lock",
      "POST /nodes/{node}/qemu/{vmid}/monitor",
      "POST /nodes/{node}/replication/{id}/schedule_now",
      "POST /nodes/{node}/storage/{storage}/content",
      "POST /nodes/{node}/wakeonlan",
    ]);
  });
});

describe("reading a description", () => {
  test("takes the array out of the viewer's script", () => {
    const script =
      'const apiSchema = [\n   {\n      "path" : "/version"\n   }\n]\n;\nlet method2cmd = { GET: "get" };\n';
    expect(parseApidoc(script)).toEqual([{ path: "/version" }]);
    expect(parseApidoc('[{"path":"/version"}]')).toEqual([{ path: "/version" }]);
  });

  test("says what it expected when it gets something else", () => {
    expect(() => parseApidoc("<html>")).toThrow("Not an API description");
  });
});

function published(name: string) {
  const text = readShared(`schema/${name}.json`);
  return snapshotOf(text, parseApidoc(text), name.slice(4));
}

describe.skipIf(withoutShared)("published descriptions (in ../shared)", () => {
  test.each([
    ["pve-9.2", "pve", 678],
    ["pbs-4", "pbs", 367],
    ["pdm-1", "pdm", 327],
    ["pmg-9.1", "pmg", 425],
    ["pve-9.0", "pve", 628],
    ["pve-8.4", "pve", 605],
  ])("%s goes through the generator", async (file, product, operations) => {
    const files = generate(published(file), {
      named: await readNamedFormats(formatsFile),
      proven: {},
      since: { releases: [], operations: {}, params: {} },
    });
    const lock: unknown = JSON.parse(files.get("schema.lock.json") ?? "");
    expect(lock).toMatchObject({ product, release: file.slice(4), operations });
  });

  test("pve-9.2 is the source of the committed snapshot", async () => {
    expect(formatFacts(published("pve-9.2"))).toBe(await readFile(snapshotFile, "utf8"));
    const formats = namedFormatsOf(JSON.parse(readShared("schema/formats-named.json")));
    expect(formatFacts(formats)).toBe(await readFile(formatsFile, "utf8"));
  });

  test("8.4, 9.0 and 9.2 tell since when there is what", async () => {
    const since = sinceOf(["pve-9.2", "pve-8.4", "pve-9.0"].map(published));
    expect(formatFacts(since)).toBe(await readFile(sinceFile, "utf8"));
    expect(Object.values(since.operations).filter((release) => release === "9.0")).toHaveLength(24);
    expect(Object.values(since.operations).filter((release) => release === "9.2")).toHaveLength(50);
  });
});
