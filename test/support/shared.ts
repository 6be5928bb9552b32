import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../../shared");

/** For `test.skipIf`: the recordings are not at hand. With CI set the tests run, and fail without them. */
export const withoutShared = !existsSync(root) && process.env["CI"] === undefined;

/** Text of a file of the recordings or of the published descriptions. */
export function readShared(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Paths of all recorded requests and answers. */
export function recordings(): string[] {
  return readdirSync(join(root, "wire"))
    .filter((name) => name.endsWith(".http"))
    .map((name) => `wire/${name}`);
}
