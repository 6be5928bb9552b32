import { refused } from "../errors/refused.ts";
import type { CallOptions, Route } from "../requester.ts";
import type { TransferOptions } from "../transfer.ts";
import { aFlag, aFunction, aSignal, aTimeout, checkOptions, type RulesFor } from "./rules.ts";

/** Everything a call can be given besides its parameters. */
export type GivenOptions = CallOptions & TransferOptions;

const rules: RulesFor<GivenOptions> = {
  signal: aSignal,
  timeoutMs: aTimeout,
  fresh: aFlag,
  raw: aFlag,
  full: aFlag,
  retry: aFlag,
  resolve: aFlag,
  stream: aFlag,
  onProgress: aFunction,
};

/** Throws InvalidParametersError: a misspelt option, or one the call has no use for, would do nothing in silence. */
export function checkCallOptions(
  options: GivenOptions,
  route: Pick<Route, "method" | "template" | "body"> | undefined,
): void {
  checkOptions(options, rules);
  const { stream, onProgress, resolve } = options;
  const name = `${route?.method} ${route?.template}`;
  if (onProgress !== undefined && route?.body !== "upload")
    throw refused("options.onProgress", "a call that sends a file", name);
  if (stream === true && route !== undefined && route.body !== "download")
    throw refused(
      "options.stream",
      "a call that can answer with a file: a task's log, the journal, file-restore",
      name,
    );
  if (resolve === true && route?.method === "GET")
    throw refused("options.resolve", "a call that changes something", name);
}
