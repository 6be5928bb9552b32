import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { eagerImports } from "./support/eager-imports.ts";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** From the bottom up: a layer may import itself and what stands before it. */
const layers = [
  [
    "errors",
    "generated",
    "codecs",
    "requester",
    "clock",
    "events",
    "on-abort",
    "product",
    "surface",
    "transfer",
    "verbs",
  ],
  ["transport"],
  ["api"],
  ["tasks", "batch", "cache", "permissions"],
  ["inventory"],
  ["guests", "console"],
  ["options", "client"],
  ["index", "zod"],
  ["mcp"],
] as const;

/** Beside the stack: what these may see, and nothing above sees them but the command line. */
const aside: Readonly<Record<string, readonly string[]>> = {
  testing: ["testing", ...layers[0]],
  codegen: ["codegen"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The part of src a file belongs to: its folder, or its own name at the top. */
const partOf = (file: string): string => (file.split("/")[0] ?? "").replace(/\.ts$/, "");

/** Import lines only; the generator holds some of what it writes in strings. */
const importLine = /^(?:import|export)[^;'"`]*?from "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gms;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8");
  const specifiers = [...text.matchAll(importLine)].map(([, fixed, lazy]) => fixed ?? lazy ?? "");
  return specifiers.map((specifier) => ({
    from: file,
    to: relative(src, join(src, dirname(file), specifier)),
  }));
}

const imports = files.flatMap(importsOf);
const levelOf = (part: string): number =>
  layers.findIndex((layer) => (layer as readonly string[]).includes(part));
const shown = ({ from, to }: Import): string => `${from} -> ${to}`;

describe("the layers of src", () => {
  it("are all known", () => {
    const known = new Set([...layers.flat(), ...Object.keys(aside), "cli"] as string[]);
    expect([...new Set(files.map(partOf))].filter((part) => !known.has(part))).toEqual([]);
  });

  // A bundler for browsers and workers would stop at such an import, lazy or not; the process can be asked instead.
  it("import no module of Node, but for the command line and the generator", () => {
    const core = files.filter((file) => !["cli", "codegen"].includes(partOf(file)));
    const imported = core.filter((file) =>
      /^import (?!type)[^;]*"node:|\bimport\("node:/m.test(readFileSync(join(src, file), "utf8")),
    );
    expect(imported).toEqual([]);
  });

  it("import downwards only", () => {
    const upward = imports.filter(({ from, to }) => {
      const [user, used] = [levelOf(partOf(from)), levelOf(partOf(to))];
      return user !== -1 && (used === -1 || used > user);
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it.each(Object.entries(aside))("%s sees only what stands beside it", (part, allowed) => {
    const beyond = imports.filter(({ from, to }) => partOf(from) === part && !allowed.includes(partOf(to)));
    expect(beyond.map(shown)).toEqual([]);
  });

  it("load no built-in module of Node, and none of undici, ky and zod, when the main entry is imported", () => {
    const { packages } = eagerImports(src, "index.ts");
    expect(packages.toSorted()).toEqual(["p-queue", "quick-lru"]);
  });
});
