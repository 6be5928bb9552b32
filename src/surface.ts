import type { TableTexts } from "./codecs/tables.ts";
import type { Method } from "./requester.ts";

/** Per verb, what every template takes and gives. */
export type RouteMap = { [M in Method]: object };

/** The API of one's own server, as `proxkit generate` writes it. */
export interface Surface<Api extends object = object, R extends RouteMap = RouteMap> {
  readonly release: string;
  readonly tables: TableTexts;
  /** Carries the types; never there at run time. */
  readonly types?: { readonly api: Api; readonly routes: R } | undefined;
}
