import { routeTable } from "../generated/routes.ts";
import type { Method, Route } from "../requester.ts";

/** One place of the path tree. */
export interface RouteNode {
  readonly template: string;
  readonly methods: readonly Method[];
  /** Below it, by segment as on the wire. */
  readonly children: ReadonlyMap<string, RouteNode>;
  /** Below it, for any value. No place has both this and children. */
  readonly param?: { readonly name: string; readonly node: RouteNode } | undefined;
}

interface GrowingNode extends RouteNode {
  methods: Method[];
  children: Map<string, GrowingNode>;
  param?: { name: string; node: GrowingNode };
}

const verbs: Readonly<Record<string, Method>> = { G: "GET", P: "POST", U: "PUT", D: "DELETE" };
const nameInBraces = /\{([^}]+)\}/g;

/** Path values that may hold slashes: the server takes the whole rest of the path for them (FACTS 17). */
const greedyNames: ReadonlySet<string> = new Set(["volume", "cidr"]);

/** May the path value of that name hold a slash? */
export const mayHoldSlash = (name: string): boolean => greedyNames.has(name);

function routeOf(template: string, code: string): Route | undefined {
  const method = verbs[code.charAt(0)];
  return (
    method && {
      method,
      template,
      pathNames: [...template.matchAll(nameInBraces)].map(([, name = ""]) => name),
      protected: code.includes("p"),
      token: !code.includes("t"),
      proxied: code.includes("n"),
      body: code.includes("u") ? "upload" : code.includes("d") ? "download" : "json",
    }
  );
}

const keyOf = (method: Method, template: string): string => `${method} ${template}`;

function readRoutes(text: string): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const line of text.trimEnd().split("\n")) {
    const [template = "", codes = ""] = line.split(" ");
    for (const code of codes.match(/[A-Z][a-z]*/g) ?? []) {
      const route = routeOf(template, code);
      if (route) routes.set(keyOf(route.method, template), Object.freeze(route));
    }
  }
  return routes;
}

const emptyNode = (template: string): GrowingNode => ({ template, methods: [], children: new Map() });

function step(node: GrowingNode, segment: string): GrowingNode {
  const template = `${node.template}/${segment}`;
  if (segment.startsWith("{")) {
    node.param ??= { name: segment.slice(1, -1), node: emptyNode(template) };
    return node.param.node;
  }
  const child = node.children.get(segment) ?? emptyNode(template);
  node.children.set(segment, child);
  return child;
}

function growTree(routes: Iterable<Route>): RouteNode {
  const root = emptyNode("");
  for (const { template, method } of routes) {
    template.slice(1).split("/").reduce(step, root).methods.push(method);
  }
  return root;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** A concrete path taken apart. */
export interface PathMatch {
  template: string;
  path: Record<string, string>;
}

function matchIn(root: RouteNode, path: string): PathMatch | undefined {
  const segments = path
    .split("/")
    .filter((segment) => segment !== "")
    .map(decoded);
  const values: Record<string, string> = {};
  let node = root;
  for (const [index, segment] of segments.entries()) {
    if (segment === undefined) return undefined;
    const child = node.children.get(segment);
    if (child) {
      node = child;
    } else if (node.param) {
      const { name, node: next } = node.param;
      node = next;
      values[name] = greedyNames.has(name) ? segments.slice(index).join("/") : segment;
      if (greedyNames.has(name)) break;
    } else {
      return undefined;
    }
  }
  return node.methods.length === 0 ? undefined : { template: node.template, path: values };
}

/** The operations of one API description. */
export interface RouteTable {
  /** Undefined for an operation that the description does not have. */
  readonly find: (method: Method, template: string) => Route | undefined;
  /** Every operation, ordered by template. */
  readonly all: () => readonly Route[];
  /** The path tree; its root has the empty template. */
  readonly tree: () => RouteNode;
  /**
   * Finds the template and the path values of a concrete path (without `/api2/json` and query).
   * As the server does, it decodes each segment and tolerates doubled and trailing slashes.
   */
  readonly match: (path: string) => PathMatch | undefined;
}

/** Reads a generated route table when first asked. */
export function createRouteTable(text: string): RouteTable {
  let routes: Map<string, Route> | undefined;
  let root: RouteNode | undefined;
  const known = (): Map<string, Route> => (routes ??= readRoutes(text));
  const tree = (): RouteNode => (root ??= growTree(known().values()));
  return {
    find: (method, template) => known().get(keyOf(method, template)),
    all: () => [...known().values()],
    tree,
    match: (path) => matchIn(tree(), path),
  };
}

/** The operations of the description this package was made from. */
export const pveRoutes: RouteTable = createRouteTable(routeTable);

export const { find: findRoute, all: allRoutes, tree: routeTree, match: matchPath } = pveRoutes;
