import type { Tables } from "../codecs/tables.ts";
import { isUnsupportedError } from "../errors/index.ts";
import type { Call, CallOptions, Reply, Requester, Route } from "../requester.ts";
import { checkCallOptions, type GivenOptions } from "./call-options.ts";
import { prepare } from "./prepare.ts";
import { checkObject } from "./rules.ts";
import { explainUnsupported } from "./unsupported.ts";

/** What the edge of the library needs to turn a name and parameters into an answer. */
export interface Edge {
  readonly requester: Requester;
  /** Check parameters before they are sent. */
  readonly validate: boolean;
  /** What is known of the server's API. */
  readonly tables: Tables;
}

/** One call of a known route: checks and encodes, sends, decodes. */
export async function perform(
  edge: Edge,
  route: Route,
  given: unknown,
  options: GivenOptions = {},
): Promise<unknown> {
  checkCallOptions(options, route);
  checkObject(given, "params", "an object of parameters");
  const { method, template } = route;
  const prepared = await prepare(route, given, options, edge);
  const reply = await answered(edge.requester, { method, template, ...prepared, options, route });
  return shaped(await decoded(edge.tables, route, reply, options), options);
}

async function answered(requester: Requester, call: Call): Promise<Reply> {
  try {
    return await requester.request(call);
  } catch (error) {
    throw isUnsupportedError(error) ? await explainUnsupported(requester, call, error) : error;
  }
}

async function decoded(
  tables: Tables,
  route: Route,
  reply: Reply,
  { raw, stream }: GivenOptions,
): Promise<Reply> {
  if (raw === true || stream === true) return reply;
  const decode = (await tables.loadDecoders())(route.method, route.template);
  return decode === undefined ? reply : { ...reply, data: decode(reply.data) };
}

/** The data alone, or all of the envelope. */
export function shaped(reply: Reply, { full }: CallOptions): unknown {
  return full === true ? { ...reply } : reply.data;
}
