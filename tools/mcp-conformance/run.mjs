// Runs the conformance suite of the Model Context Protocol on a server of fixtures, alone and with the tools of proxkit
// in it, and the scenarios that need no fixtures on `proxkit mcp`; then the Inspector's command line on it.
// Installs both on the first run, from the lock file beside this script.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const conformance = `${here}node_modules/@modelcontextprotocol/conformance/dist/index.js`;
const inspector = `${here}node_modules/.bin/mcp-inspector`;

const requirements = ["2025-11-25", "2026-07-28"];
const withoutFixtures = {
  "2025-11-25": [
    "server-initialize",
    "ping",
    "tools-list",
    "resources-list",
    "prompts-list",
    "dns-rebinding-protection",
  ],
  "2026-07-28": [
    "tools-list",
    "resources-list",
    "prompts-list",
    "caching",
    "http-header-validation",
    "dns-rebinding-protection",
    "sep-2164-resource-not-found",
    "input-required-result-unsupported-methods",
  ],
};

let failures = 0;
const report = (isGood, what) => {
  console.log(`${isGood ? "ok  " : "FAIL"} ${what}`);
  if (!isGood) failures += 1;
};

/** Starts a server and resolves with the address that it prints, and a way to end it. */
async function started(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const url = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on("line", (line) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(line)?.[0];
        if (found) resolve(found);
        else console.error(line);
      });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, [Symbol.dispose]: () => child.kill() };
}

function run(script, args) {
  try {
    return {
      code: 0,
      text: execFileSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8", stdio: "pipe" }),
    };
  } catch (error) {
    return { code: error.status, text: `${error.stdout}${error.stderr}` };
  }
}

/** Passed and failed checks of every scenario that counts. */
function scored(text) {
  const [summary = "", rest = ""] = text.split("=== SUMMARY ===")[1]?.split("Not scored for") ?? [];
  const unscored = new Set([...rest.matchAll(/^\s+[✓✗] (\S+) \(/gm)].map(([, name]) => name));
  const lines = [...summary.matchAll(/^[✓✗] (\S+): (\d+) passed, (\d+) failed/gm)];
  return lines
    .filter(([, name]) => !unscored.has(name))
    .map(([, name, passed, failed]) => ({ name, passed: Number(passed), failed: Number(failed) }));
}

/** The scenarios wait for answers by the clock: on a busy machine one may be too late, so each gets a second chance. */
function again(url, revision, scenario) {
  if (scenario.failed === 0) return scenario;
  const { text } = run(conformance, [
    "server",
    "--url",
    url,
    "--scenario",
    scenario.name,
    "--spec-version",
    revision,
  ]);
  const [, passed, all] = /Passed: (\d+)\/(\d+)/.exec(text) ?? [];
  console.log(`     ${scenario.name}: ${scenario.failed} failed, second attempt: ${passed} of ${all}`);
  return { name: scenario.name, passed: Number(passed), failed: Number(all) - Number(passed) };
}

async function requiredSets(args) {
  using server = await started(["test/mcp/conformance/server.ts", "0", ...args]);
  return requirements.map((revision) => {
    const { text } = run(conformance, ["server", "--url", server.url, "--requirements", revision]);
    const scenarios = scored(text).map((scenario) => again(server.url, revision, scenario));
    const sum = (field) => scenarios.reduce((total, each) => total + each[field], 0);
    const what = `${revision}${args.length > 0 ? " with proxkit" : ""}: ${scenarios.length} scenarios, ${sum("passed")} checks passed, ${sum("failed")} failed`;
    report(scenarios.length > 20 && sum("failed") === 0, what);
    return scenarios;
  });
}

async function aloneOn(revision) {
  using server = await started(["src/cli/main.ts", "mcp", "--demo", "--http", "0"]);
  for (const scenario of withoutFixtures[revision]) {
    const { code } = run(conformance, [
      "server",
      "--url",
      server.url,
      "--scenario",
      scenario,
      "--spec-version",
      revision,
    ]);
    report(code === 0, `${revision} proxkit mcp: ${scenario}`);
  }
}

function inspect(what, args, expected) {
  const { code, text } = run(inspector, [
    "--cli",
    process.execPath,
    "src/cli/main.ts",
    "mcp",
    "--demo",
    ...args,
  ]);
  report(code === expected.code && text.includes(expected.text), `inspector: ${what}`);
}

if (!existsSync(conformance))
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: here, stdio: "inherit" });

const [alone, embedded] = [await requiredSets([]), await requiredSets(["--embed"])];
report(JSON.stringify(alone) === JSON.stringify(embedded), "the same with proxkit as without");
for (const revision of requirements) await aloneOn(revision);

inspect("lists the tools", ["--method", "tools/list"], { code: 0, text: '"get_vms"' });
inspect("lists them by the protocol of 2026", ["--protocol-era", "modern", "--method", "tools/list"], {
  code: 0,
  text: '"get_vms"',
});
inspect("calls a tool", ["--method", "tools/call", "--tool-name", "get_vms", "--tool-arg", "limit=2"], {
  code: 0,
  text: "vmid",
});
inspect(
  "sees an error as one",
  ["--method", "tools/call", "--tool-name", "get_vms", "--tool-args-json", '{"vmids":[999]}'],
  { code: 5, text: "NOT_FOUND" },
);

console.log(failures === 0 ? "mcp conformance: all good" : `mcp conformance: ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
