import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples and snippets import the package by its name, as users do.
    alias: [
      { find: /^proxkit$/, replacement: source("index.ts") },
      { find: /^proxkit\/(mcp|testing|zod)$/, replacement: source("$1/index.ts") },
      { find: /^proxkit\/cache\/keyv$/, replacement: source("cache/keyv.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 20_000,
  },
});
