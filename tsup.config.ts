import { defineConfig } from "tsup";

/** One chunk graph for all entries, so that an error class exists once. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "cache/keyv": "src/cache/keyv.ts",
    mcp: "src/mcp/index.ts",
    testing: "src/testing/index.ts",
    zod: "src/zod/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "node22",
  platform: "neutral",
  removeNodeProtocol: false,
  external: [/^node:/],
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    entry: {
      index: "src/index.ts",
      "cache/keyv": "src/cache/keyv.ts",
      mcp: "src/mcp/index.ts",
      testing: "src/testing/index.ts",
      zod: "src/zod/index.ts",
    },
  },
});
