import type { Routes } from "../generated/route-map.ts";
import type { CallOptions, Method } from "../requester.ts";
import type { RouteMap } from "../surface.ts";
import type { Envelope } from "../verbs.ts";
import type { GivenOptions } from "./call-options.ts";
import { type Edge, perform } from "./perform.ts";
import { unknownCall } from "./unknown-call.ts";

/** Path values and parameters of a call, by method and template. */
export type ParamsOf<M extends Method, P extends keyof R[M], R extends RouteMap = Routes> = R[M][P] extends {
  params: infer Params;
}
  ? Params
  : never;

/** The answer of a call, by method and template. */
export type ResultOf<M extends Method, P extends keyof R[M], R extends RouteMap = Routes> = R[M][P] extends {
  result: infer Result;
}
  ? Result
  : never;

/** One call by its route template, path values among the parameters. */
export async function byTemplate(
  edge: Edge,
  method: Method,
  template: string,
  params: unknown = {},
  options?: GivenOptions,
): Promise<unknown> {
  const route = edge.tables.routes.find(method, template);
  if (route !== undefined) return await perform(edge, route, params, options);
  throw unknownCall(edge.tables.routes, method, template);
}

/** How the layers above make their calls: typed by method and template, whatever the client is made of. */
export interface Ask {
  <M extends Method, P extends keyof Routes[M] & string>(
    method: M,
    template: P,
    params: ParamsOf<M, P>,
    options: CallOptions & { readonly full: true },
  ): Promise<Envelope<ResultOf<M, P>>>;
  <M extends Method, P extends keyof Routes[M] & string>(
    method: M,
    template: P,
    params: ParamsOf<M, P>,
    options?: CallOptions & { readonly full?: false },
  ): Promise<ResultOf<M, P>>;
}

// The generated map knows the result; the compiler cannot follow it through the table.
export const askerOf = (edge: Edge): Ask =>
  ((method: Method, template: string, params: object, options?: CallOptions) =>
    byTemplate(edge, method, template, params, options)) as Ask;
