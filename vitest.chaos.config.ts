import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/**
 * The long form of test/chaos: ten thousand seeded runs. `CHAOS_SEED=4711 CHAOS_RUNS=1 npm run test:chaos` does one
 * of them again, from the seed that a failure names.
 */
export default defineConfig({
  test: {
    ...base.test,
    include: ["test/chaos/*.test.ts"],
    env: { CHAOS_RUNS: process.env["CHAOS_RUNS"] ?? "10000" },
    testTimeout: 600_000,
  },
});
