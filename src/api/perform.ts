import { encodeCall, type GivenValues } from "../codecs/params.ts";
import { decoderFor } from "../codecs/results.ts";
import { InvalidParametersError, isUnsupportedError } from "../errors/index.ts";
import type { Call, CallOptions, Reply, Requester, Route } from "../requester.ts";
import { suggestion } from "./suggestion.ts";
import { explainUnsupported } from "./unsupported.ts";

/** What the edge of the library needs to turn a name and parameters into an answer. */
export interface Edge {
  readonly requester: Requester;
  /** Check parameters before they are sent. */
  readonly validate: boolean;
}

/** One call of a known route: checks and encodes, sends, decodes. */
export async function perform(
  edge: Edge,
  route: Route,
  given: unknown,
  options: CallOptions = {},
): Promise<unknown> {
  checkCallOptions(options);
  checkParams(given);
  const { path, params } = await encodeCall(route, given, { validate: edge.validate });
  const { method, template } = route;
  const reply = await answered(edge.requester, { method, template, path, params, options, route });
  return shaped(await decoded(route, reply, options), options);
}

async function answered(requester: Requester, call: Call): Promise<Reply> {
  try {
    return await requester.request(call);
  } catch (error) {
    throw isUnsupportedError(error) ? await explainUnsupported(requester, call, error) : error;
  }
}

function checkParams(given: unknown): asserts given is GivenValues {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  if (!isObject)
    throw refused("params", Array.isArray(given) ? "an array" : typeof given, "an object of parameters");
}

async function decoded(route: Route, reply: Reply, { raw }: CallOptions): Promise<Reply> {
  if (raw === true) return reply;
  const decode = await decoderFor(route.method, route.template);
  return decode === undefined ? reply : { ...reply, data: decode(reply.data) };
}

/** The data alone, or all of the envelope. */
export function shaped(reply: Reply, { full }: CallOptions): unknown {
  return full === true ? { ...reply } : reply.data;
}

const optionNames: readonly string[] = [
  "signal",
  "timeoutMs",
  "fresh",
  "raw",
  "full",
  "retry",
] satisfies (keyof CallOptions)[];

/** Throws InvalidParametersError: a misspelt option would otherwise do nothing, in silence. */
export function checkCallOptions(options: unknown): asserts options is CallOptions {
  if (typeof options !== "object" || options === null) throw refused("options", typeof options, "an object");
  const { signal, timeoutMs, ...flags }: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(flags)) {
    if (!optionNames.includes(name))
      throw new InvalidParametersError(`options.${name}: unknown${suggestion(name, optionNames)}`);
    if (value !== undefined && typeof value !== "boolean")
      throw refused(`options.${name}`, typeof value, "true or false");
  }
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw refused("options.signal", typeof signal, "an AbortSignal");
  const isTime =
    timeoutMs === undefined ||
    (typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= longestTimeoutMs);
  if (!isTime)
    throw refused(
      "options.timeoutMs",
      JSON.stringify(timeoutMs),
      `milliseconds above 0, at most ${longestTimeoutMs}`,
    );
}

/** What a 32-bit timer can hold; a longer one would fire at once. */
export const longestTimeoutMs = 2 ** 31 - 1;

function refused(field: string, came: string, allowed: string): InvalidParametersError {
  return new InvalidParametersError(`${field}: expected ${allowed}, got ${came}`, {
    fields: { [field]: `expected ${allowed}` },
  });
}
