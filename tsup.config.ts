import { defineConfig } from "tsup";
import { thirdPartyNotices } from "./tools/third-party-notices.ts";

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
  // An optional peer of `proxkit/mcp`, but part of the command `proxkit mcp`.
  noExternal: [/^@modelcontextprotocol\//],
  splitting: true,
  treeshake: true,
  clean: true,
  esbuildPlugins: [thirdPartyNotices("dist/THIRD-PARTY-NOTICES.txt")],
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
