import type { Loose } from "./schema.ts";

/** A description before anything is known about it. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isLoose = (value: unknown): value is Loose =>
  value === null || (typeof value !== "object" && value !== undefined);
export const isWord = (value: unknown): value is string => typeof value === "string";

/** The members of the given names that are of the given kind. */
export function pick<K extends string, T>(
  raw: Raw,
  keys: readonly K[],
  is: (value: unknown) => value is T,
): Partial<Record<K, T>> {
  const entries = keys.flatMap((key) => (is(raw[key]) ? [[key, raw[key]] as const] : []));
  return Object.fromEntries(entries) as Partial<Record<K, T>>;
}
