import { loadParamTable, type ParamTable, readParamTable } from "./param-table.ts";
import { type Decoders, loadDecoders, readDecoders } from "./results.ts";
import { createRouteTable, pveRoutes, type RouteTable } from "./routes.ts";

/** What an API description amounts to at run time. */
export interface Tables {
  readonly routes: RouteTable;
  readonly loadParams: () => Promise<ParamTable>;
  readonly loadDecoders: () => Promise<Decoders>;
}

/** The same as text, the way the generator writes it. */
export interface TableTexts {
  readonly routes: string;
  readonly params: string;
  readonly results: string;
}

/** The tables of the description this package was made from; two of them are loaded at the first call. */
export const pveTables: Tables = { routes: pveRoutes, loadParams: loadParamTable, loadDecoders };

/** Makes something once, when first asked. */
function once<T>(make: () => T): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= Promise.resolve(make()));
}

/** The tables of somebody's own server. */
export function createTables({ routes, params, results }: TableTexts): Tables {
  return {
    routes: createRouteTable(routes),
    loadParams: once(() => readParamTable(params)),
    loadDecoders: once(() => readDecoders(results)),
  };
}
