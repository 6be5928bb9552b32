import { aFlag, aFunction, aSignal, aTimeout, type RulesFor } from "../api/rules.ts";
import type { WaitOptions } from "./task.ts";

export const waitRules: RulesFor<WaitOptions> = {
  signal: aSignal,
  timeoutMs: aTimeout,
  stopOnAbort: aFlag,
  onLog: aFunction,
  onProgress: aFunction,
};

/** Of what only reads, or stops, at once. */
export const signalRules: RulesFor<Pick<WaitOptions, "signal">> = { signal: aSignal };
