import { allRoutes, findRoute, matchPath } from "../codecs/routes.ts";
import type { Method, Route } from "../requester.ts";
import { handlers } from "./handlers/index.ts";
import type { Handler, Operation } from "./handlers/context.ts";
import { indexKeyOf, permissionOf } from "./server-table.ts";

const operationName = ({ method, template }: Route): string => `${method} ${template}`;

/** What is right below a path, by name. */
function namesBelow(template: string): string[] {
  const below = allRoutes().flatMap((route) =>
    route.template.startsWith(`${template}/`)
      ? [route.template.slice(template.length + 1).split("/")[0] ?? ""]
      : [],
  );
  return [...new Set(below)];
}

/** A folder lists what is below it. */
function indexHandler({ method, template }: Route): Handler | undefined {
  const key = method === "GET" ? indexKeyOf(template) : undefined;
  return key === undefined ? undefined : () => namesBelow(template).map((name) => ({ [key]: name }));
}

const handlerOf = (route: Route): Handler | undefined =>
  handlers[route.template]?.[route.method] ?? indexHandler(route);

/** The operation behind a method and a path below the API root, percent-encoded or not. */
export function findOperation(method: string, path: string): Operation | undefined {
  const match = matchPath(path);
  const route = match === undefined ? undefined : findRoute(method as Method, match.template);
  if (match === undefined || route === undefined) return undefined;
  return {
    route,
    path: match.path,
    permission: permissionOf(operationName(route)),
    handler: handlerOf(route),
  };
}

/** Every operation of the description the test cluster has no handler for: `GET /nodes/{node}/report`. */
export const unimplemented = (): string[] =>
  allRoutes()
    .filter((route) => handlerOf(route) === undefined)
    .map(operationName);
