import { execFileSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Builds the package where its sources are newer than it is: what is measured is what users get. */
export function buildPackage(): void {
  const built = join(root, "dist/index.js");
  const sources = globSync("src/**/*.ts", { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources)) return;
  console.log("building the package");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

/** The clients to compare with are no dependencies of the package: they are installed here, when they are needed. */
export function installPeers(): void {
  const folder = join(root, "bench/peers");
  if (existsSync(join(folder, "node_modules"))) return;
  console.log("installing the clients to compare with");
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
