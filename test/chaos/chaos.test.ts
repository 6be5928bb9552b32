import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryRun } from "./memory-run.ts";
import { socketRun } from "./socket-run.ts";

const runs = Number(process.env["CHAOS_RUNS"] ?? 300);
/** Real connections and real time cost more: one run in twenty. */
const everySocketRun = 20;
const firstSeed = Number(process.env["CHAOS_SEED"] ?? 1);
const perTest = 100;

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", remember));
afterAll(() => void process.off("unhandledRejection", remember));

describe("whatever goes wrong, no write is executed twice, no answer is lost, and nothing is left behind", () => {
  const starts = Array.from({ length: Math.ceil(runs / perTest) }, (_, n) => firstSeed + n * perTest);

  it.each(starts)("in a hundred runs from seed %d on", async (start) => {
    const wrong: string[] = [];
    const count = Math.min(perTest, firstSeed + runs - start);
    for (let n = 0; n < count; n++) {
      wrong.push(...(await memoryRun(start + n)));
      if (n % everySocketRun === 0) wrong.push(...(await socketRun(start + n)));
    }
    expect(wrong).toEqual([]);
  });

  it("and no rejection is unhandled", async () => {
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });
});
