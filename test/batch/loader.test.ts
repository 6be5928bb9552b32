import { expect, test } from "vitest";
import { createLoader, type Loader, type LoaderOptions } from "../../src/batch/loader.ts";
import { isNotFoundError, NotFoundError } from "../../src/errors/index.ts";

/** A loader that answers each key with itself, and what its `load` was called with. */
function idLoader<K>(options: Partial<LoaderOptions<K, K>> = {}): [Loader<K, K>, K[][]] {
  const loads: K[][] = [];
  const loader = createLoader<K, K>({
    async load(keys) {
      loads.push([...keys]);
      return keys;
    },
    ...options,
  });
  return [loader, loads];
}

/** Loads that end when the test says so. */
function heldLoader<K>(maxBatch?: number) {
  const loads: { keys: readonly K[]; signal: AbortSignal; end: (values: readonly (K | Error)[]) => void }[] =
    [];
  const loader = createLoader<K, K>({
    maxBatch,
    load: (keys, { signal }) => new Promise((end) => loads.push({ keys, signal, end })),
  });
  return { loader, loads };
}

const tick = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test("loads of one tick become one batch, each getting its own value", async () => {
  const [loader, loads] = idLoader<number>();
  expect(await Promise.all([loader.load(1), loader.load(2)])).toEqual([1, 2]);
  expect(loads).toEqual([[1, 2]]);
});

test("loads made in a chain of resolved promises still share the batch", async () => {
  const [loader, loads] = idLoader<string>();
  await Promise.all([
    loader.load("A"),
    Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => loader.load("B")),
    (async () => {
      await Promise.resolve();
      await Promise.resolve();
      return await loader.load("C");
    })(),
  ]);
  expect(loads).toEqual([["A", "C", "B"]]);
});

test("equal keys are asked for once", async () => {
  const [loader, loads] = idLoader<number>();
  expect(await Promise.all([loader.load(1), loader.load(1), loader.load(2)])).toEqual([1, 1, 2]);
  expect(loads).toEqual([[1, 2]]);
});

test("a key function says which keys are equal, and the first of them is sent", async () => {
  const [loader, loads] = idLoader<{ id: number; from: string }>({ key: ({ id }) => id });
  const [a, b] = await Promise.all([loader.load({ id: 1, from: "a" }), loader.load({ id: 1, from: "b" })]);
  expect([a, b]).toEqual([
    { id: 1, from: "a" },
    { id: 1, from: "a" },
  ]);
  expect(loads).toEqual([[{ id: 1, from: "a" }]]);
});

test("nothing is remembered: the next tick asks again", async () => {
  const [loader, loads] = idLoader<number>();
  await loader.load(1);
  await loader.load(1);
  expect(loads).toEqual([[1], [1]]);
});

test("more keys than maxBatch are split, in order", async () => {
  const [loader, loads] = idLoader<number>({ maxBatch: 2 });
  expect(await Promise.all([1, 2, 3, 4, 5].map((key) => loader.load(key)))).toEqual([1, 2, 3, 4, 5]);
  expect(loads).toEqual([[1, 2], [3, 4], [5]]);
});

test("a function splits by what it knows of the keys", async () => {
  const [loader, loads] = idLoader<number>({ maxBatch: (keys) => [1, keys.length - 1] });
  expect(await Promise.all([1, 2, 3].map((key) => loader.load(key)))).toEqual([1, 2, 3]);
  expect(loads).toEqual([[1], [2, 3]]);
});

test("a schedule of one's own decides when the batch goes out", async () => {
  const waiting: (() => void)[] = [];
  const [loader, loads] = idLoader<number>({ schedule: (run) => void waiting.push(run) });
  const first = loader.load(1);
  await tick();
  const second = loader.load(2);
  expect(loads).toEqual([]);
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(loads).toEqual([[1, 2]]);
});

test("an Error among the results rejects its own key only", async () => {
  const loader = createLoader<number, number>({
    load: async (keys) => keys.map((key) => (key % 2 === 0 ? key : new NotFoundError(`no ${key}`))),
  });
  const [odd, even] = await Promise.allSettled([loader.load(1), loader.load(2)]);
  expect(even).toEqual({ status: "fulfilled", value: 2 });
  expect(odd.status === "rejected" && isNotFoundError(odd.reason)).toBe(true);
});

test("a failed load rejects the whole batch, and the next load tries again", async () => {
  let calls = 0;
  const loader = createLoader<number, number>({
    async load(keys) {
      calls += 1;
      if (calls === 1) throw new Error("down");
      return keys;
    },
  });
  const settled = await Promise.allSettled([loader.load(1), loader.load(2)]);
  expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await loader.load(1)).toBe(1);
});

test("a load that throws before it returns a promise rejects the batch as well", async () => {
  const loader = createLoader<number, number>({
    load() {
      throw new Error("at once");
    },
  });
  await expect(loader.load(1)).rejects.toThrow("at once");
});

test("a batch that fails in part leaves the batches beside it alone", async () => {
  const loader = createLoader<number, number>({
    maxBatch: 1,
    async load(keys) {
      if (keys[0] === 1) throw new Error("no");
      return keys;
    },
  });
  const [first, second] = await Promise.allSettled([loader.load(1), loader.load(2)]);
  expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
});

test("every waiter gets an error object of its own: same class, code and cause, and the frames of its own call", async () => {
  const cause = new Error("socket");
  const loader = createLoader<number, number>({
    async load() {
      throw new NotFoundError("gone", { status: 500, cause });
    },
  });
  async function askAlpha(): Promise<unknown> {
    return await loader.load(1).catch((error: unknown) => error);
  }
  async function askBeta(): Promise<unknown> {
    return await loader.load(1).catch((error: unknown) => error);
  }
  const errors = await Promise.all([askAlpha(), askBeta()]);
  const [alpha, beta] = errors as [NotFoundError, NotFoundError];
  expect(alpha).not.toBe(beta);
  for (const error of [alpha, beta]) {
    expect(error).toBeInstanceOf(NotFoundError);
    expect(isNotFoundError(error)).toBe(true);
    expect([error.code, error.message, error.status]).toEqual(["NOT_FOUND", "gone", 500]);
    expect(error.cause).toBe(cause);
  }
  expect(alpha.stack).toContain("askAlpha");
  expect(alpha.stack).not.toContain("askBeta");
  expect(beta.stack).toContain("askBeta");
});

test("a waiter that aborts is told at once, with its own reason, and the others go on", async () => {
  const { loader, loads } = heldLoader<number>();
  const controller = new AbortController();
  const left = loader.load(1, { signal: controller.signal });
  const stays = loader.load(1);
  await tick();
  controller.abort(new Error("enough"));
  await expect(left).rejects.toThrow("enough");
  expect(loads[0]?.signal.aborted).toBe(false);
  loads[0]?.end([7]);
  expect(await stays).toBe(7);
});

test("the batch is aborted when all its waiters have gone, and not before", async () => {
  const { loader, loads } = heldLoader<number>();
  const [one, two] = [new AbortController(), new AbortController()];
  const gone = Promise.allSettled([
    loader.load(1, { signal: one.signal }),
    loader.load(2, { signal: two.signal }),
  ]);
  await tick();
  one.abort();
  expect(loads[0]?.signal.aborted).toBe(false);
  two.abort();
  expect(loads[0]?.signal.aborted).toBe(true);
  expect((await gone).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("each part of a split batch has a signal of its own", async () => {
  const { loader, loads } = heldLoader<number>(1);
  const controller = new AbortController();
  const left = loader.load(1, { signal: controller.signal }).catch(() => "left");
  const stays = loader.load(2);
  await tick();
  controller.abort();
  expect(await left).toBe("left");
  expect(loads.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  loads[1]?.end([2]);
  expect(await stays).toBe(2);
});

test("a key whose waiters have all gone before the batch goes out is not asked for", async () => {
  const [loader, loads] = idLoader<number>();
  const controller = new AbortController();
  const left = loader.load(1, { signal: controller.signal }).catch(() => "left");
  const stays = loader.load(2);
  controller.abort();
  expect(await Promise.all([left, stays])).toEqual(["left", 2]);
  expect(loads).toEqual([[2]]);
});

test("nothing is sent when everybody has gone before the batch goes out", async () => {
  const [loader, loads] = idLoader<number>();
  const controller = new AbortController();
  const left = loader.load(1, { signal: controller.signal }).catch(() => "left");
  controller.abort();
  expect(await left).toBe("left");
  await tick();
  expect(loads).toEqual([]);
  expect(await loader.load(1)).toBe(1);
});

test("a signal that has fired already rejects without asking for anything", async () => {
  const [loader, loads] = idLoader<number>();
  await expect(loader.load(1, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  await tick();
  expect(loads).toEqual([]);
});

test("signals that outlive their loads keep no listeners", async () => {
  const [loader] = idLoader<number>();
  const { signal } = new AbortController();
  let listening = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => ((listening += 1), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => ((listening -= 1), remove(...args));
  await Promise.all([loader.load(1, { signal }), loader.load(2, { signal })]);
  expect(listening).toBe(0);
});

test("a thousand loads in one tick are one call", async () => {
  const [loader, loads] = idLoader<number>();
  const keys = Array.from({ length: 1000 }, (_, index) => index);
  expect(await Promise.all(keys.map((key) => loader.load(key)))).toEqual(keys);
  expect(loads).toHaveLength(1);
});
