import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** The long form of test/chaos: ten thousand seeded runs. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/chaos/*.test.ts"],
    env: { CHAOS_RUNS: "10000" },
    testTimeout: 600_000,
  },
});
