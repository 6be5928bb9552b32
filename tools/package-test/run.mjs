// Packs the package, installs it into an empty project, and uses it there. Linux x64 only.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const project = mkdtempSync(join(tmpdir(), "proxkit-package-"));

const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], ...options });
const binary = (path) => join(project, "node_modules", path);

const runtimes = {
  "Node 22": [binary("node22/bin/node")],
  "Node 24": [binary("node24/bin/node")],
  "Node 26": [binary("node26/bin/node")],
  Bun: [binary("bun/bin/bun")],
  Deno: [binary("deno/deno"), "run", "--allow-all"],
};

const compilers = ["typescript5", "typescript6", "typescript7"];
const resolutions = [
  ["nodenext", "nodenext"],
  ["node16", "node16"],
  ["esnext", "bundler"],
];

function typeCheck(compiler, [module, moduleResolution]) {
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  console.log(`types: ${compiler}, ${moduleResolution}`);
  run(binary("node24/bin/node"), [binary(`${compiler}/bin/tsc`), "-p", "tsconfig.json"]);
}

function loadFromCommonJs(name) {
  console.log(`require: ${name}`);
  run(runtimes[name][0], [
    "-e",
    "if (typeof require('proxkit').createClient !== 'function') process.exit(1)",
  ]);
}

/** An old Node must be told, in one line, what to do. */
function checkOldNode() {
  console.log("said to Node 20");
  const { stderr } = spawnSync(binary("node20/bin/node"), ["node_modules/proxkit/dist/cli.js", "demo"], {
    cwd: project,
    encoding: "utf8",
  });
  if (!/^proxkit: proxkit needs Node 22.12 or later, and this is Node v20[^\n]*\n$/.test(stderr))
    throw new Error(`Node 20 is told ${stderr}`);
}

/** Whose code is in the command must be named, with their licences. */
function checkNotices() {
  console.log("licences of what is bundled");
  const notices = readFileSync(join(project, "node_modules/proxkit/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const name of ["@modelcontextprotocol/server", "ajv", "fast-uri"])
    if (!notices.includes(`\n${name}\n---`)) throw new Error(`THIRD-PARTY-NOTICES.txt lacks ${name}`);
}

try {
  run("npm", ["pack", "--silent", "--pack-destination", project], { cwd: root, stdio: "ignore" });
  cpSync(join(root, "tools/package-test"), project, { recursive: true });
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz"));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", `./${tarball}`]);
  checkNotices();
  checkOldNode();
  for (const [name, [command, ...args]] of Object.entries(runtimes)) {
    console.log(`smoke: ${name}`);
    run(command, [...args, "smoke.mjs"], { timeout: 60_000 });
  }
  console.log("bundle");
  run(runtimes["Node 24"][0], ["bundle.mjs"], { timeout: 60_000 });
  for (const name of ["Node 22", "Node 24", "Node 26"]) loadFromCommonJs(name);
  for (const compiler of compilers) for (const resolution of resolutions) typeCheck(compiler, resolution);
  console.log("package: ok");
} finally {
  rmSync(project, { recursive: true, force: true });
}
