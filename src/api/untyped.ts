import type { RouteTable } from "../codecs/routes.ts";
import { refused, shown } from "../errors/refused.ts";
import type { Method, Route } from "../requester.ts";
import { checkCallOptions, type GivenOptions } from "./call-options.ts";
import { type Edge, shaped } from "./perform.ts";
import { checkedMethod } from "./methods.ts";
import { prepare } from "./prepare.ts";
import { checkObject } from "./rules.ts";

/**
 * A call by concrete path, for routes that are newer than the generated surface. Parameters are encoded but
 * not checked, and the answer stays as the server sent it.
 */
export async function untyped(
  { requester, tables }: Edge,
  verb: string,
  path: string,
  params: unknown = {},
  options: GivenOptions = {},
): Promise<unknown> {
  const method = checkedMethod(verb);
  const { template, values, route } = target(tables.routes, method, checkedPath(path));
  checkCallOptions(options, route);
  checkObject(params, "params", "an object of parameters");
  const given = { ...params, ...values };
  const prepared = await prepare(route ?? { method, template }, given, options, { validate: false, tables });
  return shaped(await requester.request({ method, template, ...prepared, options, route }), options);
}

/** A known route keeps its template, so that cache, lanes and batches treat the call like the typed one. */
function target(routes: RouteTable, method: Method, path: string): Target {
  const match = routes.match(path);
  const route = match && routes.find(method, match.template);
  if (match === undefined || route === undefined) return { template: path, values: {} };
  return { template: match.template, values: match.path, route };
}

interface Target {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  readonly route?: Route;
}

/** Each segment is encoded anew, so that none can end the path or climb out of it. */
function checkedPath(path: string): string {
  // oxlint-disable-next-line no-control-regex -- that is what is refused
  const isPath = typeof path === "string" && path.startsWith("/") && !/[?#\u0000\r\n\p{Cs}]/u.test(path);
  if (!isPath)
    throw refused(
      "path",
      'a path below the API root such as "/nodes/pve1/qemu", without "?" or "#"',
      shown(path),
    );
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
    throw refused("path", 'a path without "." and ".." segments', shown(path));
  return `/${segments.map((segment) => encodeURIComponent(decode(segment))).join("/")}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
