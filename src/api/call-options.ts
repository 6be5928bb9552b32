import { InvalidParametersError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import type { CallOptions, Route } from "../requester.ts";
import type { TransferOptions } from "../transfer.ts";
import { suggestion } from "./suggestion.ts";

/** Everything a call can be given besides its parameters. */
export type GivenOptions = CallOptions & TransferOptions;

const flags = ["fresh", "raw", "full", "retry", "resolve", "stream"] as const;
const optionNames: readonly string[] = [
  ...flags,
  "signal",
  "timeoutMs",
  "onProgress",
] satisfies (keyof GivenOptions)[];

/** What a 32-bit timer can hold; a longer one would fire at once. */
export const longestTimeoutMs = 2 ** 31 - 1;

/** Throws InvalidParametersError: a misspelt option, or one the call has no use for, would do nothing in silence. */
export function checkCallOptions(
  options: unknown,
  route: Pick<Route, "method" | "template" | "body"> | undefined,
): asserts options is GivenOptions {
  if (typeof options !== "object" || options === null) throw refused("options", kindOf(options), "an object");
  const given: Record<string, unknown> = { ...options };
  for (const name of Object.keys(given))
    if (!optionNames.includes(name))
      throw new InvalidParametersError(`options.${name}: unknown${suggestion(name, optionNames)}`);
  for (const name of flags) {
    const value = given[name];
    if (value !== undefined && typeof value !== "boolean")
      throw refused(`options.${name}`, kindOf(value), "true or false");
  }
  checkSignal(given["signal"]);
  checkTimeout(given["timeoutMs"]);
  checkTransfer(given, route);
  if (given["resolve"] === true && route?.method === "GET")
    throw refused("options.resolve", `GET ${route.template}`, "a call that changes something");
}

function checkSignal(signal: unknown): void {
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw refused("options.signal", kindOf(signal), "an AbortSignal");
}

function checkTimeout(timeoutMs: unknown): void {
  const isTime =
    timeoutMs === undefined ||
    (typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= longestTimeoutMs);
  if (!isTime)
    throw refused(
      "options.timeoutMs",
      typeof timeoutMs === "number" ? String(timeoutMs) : kindOf(timeoutMs),
      `milliseconds above 0, at most ${longestTimeoutMs}`,
    );
}

function checkTransfer(
  { stream, onProgress }: Record<string, unknown>,
  route: Pick<Route, "method" | "template" | "body"> | undefined,
): void {
  if (onProgress !== undefined && typeof onProgress !== "function")
    throw refused("options.onProgress", kindOf(onProgress), "a function");
  const name = `${route?.method} ${route?.template}`;
  if (onProgress !== undefined && route?.body !== "upload")
    throw refused("options.onProgress", name, "a call that sends a file");
  if (stream === true && route !== undefined && route.body !== "download")
    throw refused(
      "options.stream",
      name,
      "a call that can answer with a file: a task's log, the journal, file-restore",
    );
}

function refused(field: string, came: string, allowed: string): InvalidParametersError {
  return new InvalidParametersError(`${field}: expected ${allowed}, got ${came}`, {
    fields: { [field]: `expected ${allowed}` },
  });
}
