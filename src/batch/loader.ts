import { aSignal, checkOptions, type RulesFor } from "../api/rules.ts";
import { suggestion } from "../api/suggestion.ts";
import { ConfigurationError, InvalidParametersError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { type CallSite, captureCallSite } from "./call-site.ts";
import { endOfTick, type Schedule } from "./schedule.ts";
import { createWaiters, type Waiters } from "./waiters.ts";

export interface LoaderOptions<K, V> {
  /**
   * Fetches many keys at once. Resolves to one value or one Error per key, in the order of the keys.
   * `signal` fires when nobody waits for any of them any more.
   */
  readonly load: (
    keys: readonly K[],
    context: { readonly signal: AbortSignal },
  ) => Promise<readonly (V | Error)[]>;
  /** What makes two keys the same one; the key itself unless told otherwise. */
  readonly key?: ((key: K) => unknown) | undefined;
  /**
   * The most keys one `load` may get; more are split into several calls. A function says how many keys each call gets,
   * in order, together all of them. No limit unless told otherwise.
   */
  readonly maxBatch?: number | ((keys: readonly K[]) => readonly number[]) | undefined;
  /** When a batch goes out; at the end of the current tick unless told otherwise. */
  readonly schedule?: Schedule | undefined;
}

interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface Loader<K, V> {
  /**
   * Loads one key together with all others that are asked for before the batch goes out.
   * Who waits for the same key gets the same value; who waits for a failed one gets an error object of its own,
   * with the frames of its own call.
   */
  load(key: K, options?: LoadOptions): Promise<V>;
}

interface Entry<K, V> {
  readonly id: unknown;
  readonly key: K;
  readonly waiters: Waiters<V>;
  batch: Batch<K, V>;
}

/** Keys that go out together; nobody is left when it is empty. */
interface Batch<K, V> {
  readonly entries: Map<unknown, Entry<K, V>>;
  readonly controller: AbortController;
}

/**
 * Turns loads of single keys into loads of many: equal keys are asked for once, `load` is called once per tick
 * (and once per `maxBatch` keys). It remembers nothing: the next tick asks again, whatever came of this one.
 *
 * @throws ConfigurationError when an option is not what it should be.
 * @example
 * const users = createLoader({ load: (ids: readonly number[]) => fetchUsers(ids) });
 * const [ann, bob] = await Promise.all([users.load(1), users.load(2)]); // one fetchUsers([1, 2])
 */
export function createLoader<K, V>(options: LoaderOptions<K, V>): Loader<K, V> {
  return loaderOf(options, () => undefined);
}

/** A loader whose keys may know where they were asked for. */
export function loaderOf<K, V>(
  options: LoaderOptions<K, V>,
  siteOf: (key: K) => CallSite | undefined,
): Loader<K, V> {
  const { load: loadMany, identify, sizesFor, schedule } = checked(options);
  let open = createBatch<K, V>([]);

  function dispatch(): void {
    const entries = [...open.entries.values()];
    open = createBatch([]);
    if (entries.length === 0) return;
    try {
      for (const part of partsOf(entries, sizesFor)) void send(loadMany, createBatch(part));
    } catch (error) {
      for (const { waiters } of entries) waiters.reject(error);
    }
  }

  async function load(key: K, given: LoadOptions = {}): Promise<V> {
    checkOptions(given, loadRules);
    const { signal } = given;
    if (key === undefined || key === null) throw badKey(String(key));
    const site = siteOf(key) ?? captureCallSite(load);
    signal?.throwIfAborted();
    if (open.entries.size === 0) schedule(dispatch);
    return await entryFor(open, identify(key), key).waiters.add(signal, site);
  }

  return { load };
}

function createBatch<K, V>(entries: readonly Entry<K, V>[]): Batch<K, V> {
  const batch = {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    controller: new AbortController(),
  };
  for (const entry of entries) entry.batch = batch;
  return batch;
}

function entryFor<K, V>(batch: Batch<K, V>, id: unknown, key: K): Entry<K, V> {
  const known = batch.entries.get(id);
  if (known !== undefined) return known;
  const entry: Entry<K, V> = { id, key, batch, waiters: createWaiters(() => abandon(entry)) };
  batch.entries.set(id, entry);
  return entry;
}

function abandon<K, V>({ batch, id }: Entry<K, V>): void {
  batch.entries.delete(id);
  if (batch.entries.size === 0) batch.controller.abort();
}

async function send<K, V>(load: LoaderOptions<K, V>["load"], batch: Batch<K, V>): Promise<void> {
  const entries = [...batch.entries.values()];
  try {
    const keys = entries.map((entry) => entry.key);
    const values = asResults(await load(keys, { signal: batch.controller.signal }), keys.length);
    for (const [index, { waiters }] of entries.entries()) settle(waiters, values[index] as V | Error);
  } catch (error) {
    for (const { waiters } of entries) waiters.reject(error);
  }
}

function settle<V>(waiters: Waiters<V>, value: V | Error): void {
  if (value instanceof Error) waiters.reject(value);
  else waiters.resolve(() => value);
}

function asResults<V>(values: readonly V[], count: number): readonly V[] {
  if (Array.isArray(values) && values.length === count) return values;
  const came = Array.isArray(values) ? `an array of ${values.length}` : kindOf(values);
  throw new ConfigurationError(
    `createLoader: load() got ${count} keys and resolved to ${came}; it must resolve to an array of ${count}, one value or Error per key, in the order of the keys`,
  );
}

const loadRules: RulesFor<LoadOptions> = { signal: aSignal };
const optionNames: readonly string[] = ["load", "key", "maxBatch", "schedule"] satisfies (keyof LoaderOptions<
  unknown,
  unknown
>)[];

function checked<K, V>(options: LoaderOptions<K, V>) {
  if (!isPlainObject(options))
    throw new ConfigurationError(`createLoader: expected an object with load, got ${kindOf(options)}`);
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown !== undefined)
    throw new ConfigurationError(
      `createLoader: ${unknown}: unknown option${suggestion(unknown, optionNames)}`,
    );
  const { load, key = (key: K): unknown => key, maxBatch = Infinity, schedule = endOfTick } = options;
  for (const [name, value] of Object.entries({ load, key, schedule })) {
    if (typeof value !== "function") throw badOption(name, value, "a function");
  }
  return { load, identify: key, sizesFor: sizer(maxBatch), schedule };
}

function sizer<K>(maxBatch: NonNullable<LoaderOptions<K, unknown>["maxBatch"]>) {
  if (typeof maxBatch === "function") return maxBatch;
  const isWhole = Number.isInteger(maxBatch) || maxBatch === Infinity;
  if (!isWhole || maxBatch < 1) throw badOption("maxBatch", maxBatch, "a whole number of at least 1");
  return ({ length }: readonly K[]): number[] => {
    const size = Math.min(maxBatch, length);
    const full = Math.floor(length / size);
    return [...Array.from<number>({ length: full }).fill(size), length - full * size].filter((n) => n > 0);
  };
}

function partsOf<K, V>(entries: readonly Entry<K, V>[], sizesFor: (keys: readonly K[]) => readonly number[]) {
  const sizes = sizesFor(entries.map(({ key }) => key));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total !== entries.length || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
    const wanted = `whole numbers above 0 that add up to the ${entries.length} keys`;
    throw new ConfigurationError(`createLoader: maxBatch() must return ${wanted}, got [${sizes.join(", ")}]`);
  }
  let end = 0;
  return sizes.map((size) => entries.slice(end, (end += size)));
}

function badOption(name: string, value: unknown, allowed: string): ConfigurationError {
  const came = typeof value === "number" ? String(value) : kindOf(value);
  return new ConfigurationError(`createLoader: option "${name}" must be ${allowed}, got ${came}`);
}

function badKey(came: string): InvalidParametersError {
  const message = `load() needs a key, got ${came}`;
  return new InvalidParametersError(message, { fields: { key: message } });
}
