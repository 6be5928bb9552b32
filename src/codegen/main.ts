import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { driftOf, driftText } from "./drift.ts";
import { generate } from "./generate.ts";
import type { Snapshot } from "./schema.ts";
import { sinceOf } from "./since.ts";
import {
  loadNamedFormats,
  loadSnapshot,
  readNamedFormats,
  readProven,
  readSince,
  readSnapshot,
  writeFacts,
} from "./source.ts";

const usage = `node src/codegen/main.ts [--source FILE|URL] [--release 9.2] [--formats FILE] [--check]

Without a source everything is made again from the committed snapshot.
--source  read a description (a file, or a live host, https://host:8006) and replace the snapshot
--formats read the property strings that descriptions mention by name only, and replace their snapshot
--since   read the descriptions of older releases (several), and note what each release was the first to have
--drift   write nothing; print what a new description (a file or a host) adds, removes and changes
--check   write nothing; fail when a generated file differs`;

const snapshotFile = new URL("./snapshots/pve-9.2.json", import.meta.url);
const formatsFile = new URL("./snapshots/pve-9.2-formats.json", import.meta.url);
const sinceFile = new URL("./snapshots/pve-since.json", import.meta.url);
const provenFile = new URL("./snapshots/proven.json", import.meta.url);
const outputFolder = new URL("../generated/", import.meta.url);

async function current(name: string): Promise<string | undefined> {
  return await readFile(new URL(name, outputFolder), "utf8").catch(() => undefined);
}

async function check(files: ReadonlyMap<string, string>): Promise<void> {
  const states = await Promise.all(
    [...files].map(async ([name, text]) => ({ name, same: (await current(name)) === text })),
  );
  const stale = states.filter(({ same }) => !same).map(({ name }) => `src/generated/${name}`);
  if (stale.length === 0) return console.log(`${files.size} generated files are up to date`);
  console.error(`Not what npm run generate writes:\n${stale.join("\n")}`);
  process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(new URL(name, outputFolder), text)));
  console.log(`${files.size} files written to src/generated`);
}

interface Sources {
  source?: string | undefined;
  release?: string | undefined;
  formats?: string | undefined;
  since?: string[] | undefined;
}

/** The shipped surface is that of one product; others only go through the tests. */
async function replaceSnapshot(snapshot: Snapshot): Promise<void> {
  const { product } = await readSnapshot(snapshotFile);
  if (snapshot.product !== product)
    throw new Error(`The description is one of ${snapshot.product}, the committed snapshot is of ${product}`);
  await writeFacts(snapshotFile, snapshot);
}

/** Replaces the committed files that a source is given for. */
async function refresh({ source, release, formats, since }: Sources): Promise<void> {
  if (source !== undefined) await replaceSnapshot(await loadSnapshot(source, { release }));
  if (formats !== undefined) await writeFacts(formatsFile, await loadNamedFormats(formats));
  if (since === undefined) return;
  const older = await Promise.all(since.map((each) => loadSnapshot(each)));
  await writeFacts(sinceFile, sinceOf([...older, await readSnapshot(snapshotFile)]));
}

async function printDrift(source: string): Promise<void> {
  console.log(driftText(driftOf(await readSnapshot(snapshotFile), await loadSnapshot(source))));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      source: { type: "string" },
      release: { type: "string" },
      formats: { type: "string" },
      since: { type: "string", multiple: true },
      drift: { type: "string" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.drift !== undefined) return await printDrift(values.drift);
  await refresh(values);
  const files = generate(await readSnapshot(snapshotFile), {
    named: await readNamedFormats(formatsFile),
    proven: await readProven(provenFile),
    since: await readSince(sinceFile),
  });
  await (values.check ? check(files) : write(files));
}

await main();
