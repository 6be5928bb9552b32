// npm run bench: runs each bench in a process of its own and writes what came out into the guide on performance.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { environment } from "./lib/environment.ts";
import { chartFiles, guideText, type Results } from "./lib/guide.ts";
import { buildPackage, installPeers } from "./lib/prepare.ts";
import { makeCertificate, type Result, runBench } from "./lib/run-bench.ts";
import { plainTable, wrapped } from "./lib/table.ts";

const here = import.meta.dirname;
const docs = join(here, "../docs");
const resultsFile = join(here, "results.json");

/** In the order of the guide; a bench that is not named here comes after these. */
const order = "calibration list configs tools transport rows scale loading types mcp cluster".split(" ");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, render: { type: "boolean", default: false } },
});

const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
const names = readdirSync(here)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -3))
  .sort((a, b) => place(a) - place(b));

function chosen(): readonly string[] {
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`there is no bench "${unknown}", there are: ${names.join(", ")}`);
  return positionals.length > 0 ? positionals : names;
}

function lastResults(): Results {
  if (!existsSync(resultsFile)) return { environment: environment(), benches: {} };
  return JSON.parse(readFileSync(resultsFile, "utf8")) as Results;
}

async function runAll(): Promise<Record<string, Result>> {
  buildPackage();
  installPeers();
  using certificate = await makeCertificate();
  const results: Record<string, Result> = {};
  for (const name of chosen()) {
    console.log(`\n== ${name}`);
    const result = await runBench(name, certificate, values.quick ? ["--quick"] : []);
    print(result);
    results[name] = result;
  }
  return results;
}

function print({ title, tables, goals = [] }: Result): void {
  console.log(`\n${title}`);
  for (const table of tables) console.log(`\n${plainTable(table)}`);
  for (const { goal, measured, met } of goals)
    console.log(`\n${wrapped(`${met ? "met" : "MISSED"}: ${goal}: ${measured}`, 80)}`);
}

/** The benches that did not run this time keep their last figures. */
function write(results: Readonly<Record<string, Result>>): void {
  const merged = { ...lastResults().benches, ...results };
  const benches = Object.fromEntries(names.flatMap((name) => (merged[name] ? [[name, merged[name]]] : [])));
  const all: Results = { environment: values.render ? lastResults().environment : environment(), benches };
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(docs, "guides/performance.md"), guideText(all));
  mkdirSync(join(docs, "assets"), { recursive: true });
  for (const [name, text] of chartFiles(all)) writeFileSync(join(docs, "assets", name), text);
  console.log("\nwritten: docs/guides/performance.md and its charts");
}

const results = values.render ? {} : await runAll();
if (!values.quick) write(results);
