import { longestTimeoutMs } from "../api/call-options.ts";
import { suggestion } from "../api/suggestion.ts";
import { InvalidParametersError } from "../errors/index.ts";
import type { WaitOptions } from "./task.ts";

const tests: Readonly<Record<keyof WaitOptions, readonly [allowed: string, (value: unknown) => boolean]>> = {
  signal: ["an AbortSignal", (value) => value instanceof AbortSignal],
  timeoutMs: [
    `milliseconds above 0, at most ${longestTimeoutMs}`,
    (value) => typeof value === "number" && value > 0 && value <= longestTimeoutMs,
  ],
  stopOnAbort: ["true or false", (value) => typeof value === "boolean"],
  onLog: ["a function", (value) => typeof value === "function"],
  onProgress: ["a function", (value) => typeof value === "function"],
};

/** @throws InvalidParametersError naming the option, what came and what is allowed. */
export function checkedWaitOptions(options: WaitOptions): WaitOptions {
  if (typeof options !== "object" || options === null) throw refused("options", typeof options, "an object");
  for (const [name, value] of Object.entries(options)) {
    const test = Object.hasOwn(tests, name) ? tests[name as keyof WaitOptions] : undefined;
    if (test === undefined)
      throw new InvalidParametersError(
        `wait: ${name}: unknown option${suggestion(name, Object.keys(tests))}`,
      );
    const [allowed, fits] = test;
    if (value !== undefined && !fits(value))
      throw refused(name, typeof value === "object" ? "an object" : String(value), allowed);
  }
  return options;
}

function refused(field: string, came: string, allowed: string): InvalidParametersError {
  return new InvalidParametersError(`wait: ${field}: expected ${allowed}, got ${came}`, {
    fields: { [field]: `expected ${allowed}` },
  });
}
