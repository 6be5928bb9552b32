// Type-checks and runs the tools in agent frameworks, each with a model that is a script.
// Installs the frameworks on the first run, from the lock file beside this script; uses the built package.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const run = (command, args, cwd = here) => execFileSync(command, args, { cwd, stdio: "inherit" });

if (!existsSync(`${here}node_modules/ai`)) run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
if (!existsSync(`${root}dist/mcp.js`)) run("npm", ["run", "build"], root);
run(process.execPath, [`${root}node_modules/@typescript/native/bin/tsc`, "-p", here]);
for (const example of ["ai-sdk", "langchain", "openai", "anthropic"])
  run(process.execPath, [`${example}.ts`]);
