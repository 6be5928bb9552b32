import { expect, test } from "vitest";
import { createLoader, type LoaderOptions } from "../../src/batch/loader.ts";
import { isConfigurationError, isInvalidParametersError } from "../../src/errors/index.ts";

type Options = LoaderOptions<number, number>;

function refusalOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isConfigurationError(error) ? error.message : error;
  }
}

test.each<[string, Partial<Record<keyof Options, unknown>>, string]>([
  ["no load", {}, 'createLoader: option "load" must be a function, got undefined'],
  ["load is no function", { load: "x" }, 'createLoader: option "load" must be a function, got string'],
  [
    "key is no function",
    { load: () => [], key: "id" },
    'createLoader: option "key" must be a function, got string',
  ],
  [
    "schedule is no function",
    { load: () => [], schedule: 5 },
    'createLoader: option "schedule" must be a function, got 5',
  ],
  [
    "maxBatch 0",
    { load: () => [], maxBatch: 0 },
    'createLoader: option "maxBatch" must be a whole number of at least 1, got 0',
  ],
  [
    "maxBatch -1",
    { load: () => [], maxBatch: -1 },
    'createLoader: option "maxBatch" must be a whole number of at least 1, got -1',
  ],
  [
    "maxBatch 1.5",
    { load: () => [], maxBatch: 1.5 },
    'createLoader: option "maxBatch" must be a whole number of at least 1, got 1.5',
  ],
  [
    "maxBatch NaN",
    { load: () => [], maxBatch: Number.NaN },
    'createLoader: option "maxBatch" must be a whole number of at least 1, got NaN',
  ],
  [
    "maxBatch null",
    { load: () => [], maxBatch: null },
    'createLoader: option "maxBatch" must be a whole number of at least 1, got null',
  ],
])("%s is refused when the loader is made", (_, options, message) => {
  expect(refusalOf(() => createLoader(options as Options))).toBe(message);
});

test.each([undefined, null])("a load without a key (%s) is refused before anything is sent", async (key) => {
  let calls = 0;
  const loader = createLoader<number | null | undefined, number>({
    load: async (keys) => {
      calls += 1;
      return keys.map(() => 1);
    },
  });
  const error = await loader.load(key).catch((error: unknown) => error);
  expect(isInvalidParametersError(error) && error.message).toBe(`load() needs a key, got ${key}`);
  expect(calls).toBe(0);
});

test.each<[string, unknown, string]>([
  ["too few values", [1], "an array of 1"],
  ["too many values", [1, 2, 3], "an array of 3"],
  ["no array", "12", "string"],
  ["nothing", undefined, "undefined"],
  ["null", null, "null"],
])(
  "a load that resolves to %s rejects every waiter with what came and what is wanted",
  async (_, result, came) => {
    const loader = createLoader<number, number>({ load: async () => result as number[] });
    const settled = await Promise.allSettled([loader.load(1), loader.load(2)]);
    const message = `createLoader: load() got 2 keys and resolved to ${came}; it must resolve to an array of 2, one value or Error per key, in the order of the keys`;
    for (const outcome of settled) {
      expect(outcome.status === "rejected" && (outcome.reason as Error).message).toBe(message);
    }
  },
);

test("a load that rejects with something else than an error hands it on as it is", async () => {
  const loader = createLoader<number, number>({ load: () => Promise.reject("plain text") });
  await expect(loader.load(1)).rejects.toBe("plain text");
});

test("a load that rejects with an AbortError of the platform hands it on as it is", async () => {
  const reason = AbortSignal.abort().reason as unknown;
  const loader = createLoader<number, number>({ load: () => Promise.reject(reason) });
  await expect(loader.load(1)).rejects.toBe(reason);
});

test("a frozen error still reaches every waiter", async () => {
  const loader = createLoader<number, number>({
    load: () => Promise.reject(Object.freeze(new TypeError("cold"))),
  });
  const error = await loader.load(1).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toBe("cold");
});

test.each([
  ["too few", [1], "[1]"],
  ["too many", [1, 2], "[1, 2]"],
  ["an empty part", [0, 2], "[0, 2]"],
  ["fractions", [0.5, 1.5], "[0.5, 1.5]"],
])("a maxBatch() that returns %s rejects every waiter", async (_, sizes, came) => {
  const loader = createLoader<number, number>({ load: async (keys) => keys, maxBatch: () => sizes });
  const settled = await Promise.allSettled([loader.load(1), loader.load(2)]);
  const message = `createLoader: maxBatch() must return whole numbers above 0 that add up to the 2 keys, got ${came}`;
  expect(
    settled.map((outcome) => outcome.status === "rejected" && (outcome.reason as Error).message),
  ).toEqual([message, message]);
});
