import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { eagerImports } from "../support/eager-imports.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

const entry = "src/testing/index.ts";

describe("proxkit/testing where there is no Node, as in a worker", () => {
  it("loads nothing but its own files", () => {
    const { files, packages } = eagerImports(root, entry);
    expect(packages).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it("serves by fetch; only its listener needs Node", async () => {
    const child = join(import.meta.dirname, "without-node.ts");
    const { stdout } = await run(process.execPath, [child, join(root, entry)]);
    expect(JSON.parse(stdout)).toEqual([
      "OK",
      4,
      expect.stringMatching(/^ConfigurationError: cluster\.listen: needs node:\w+, which this runtime/),
    ]);
  });
});
