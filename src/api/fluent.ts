import type { RouteNode } from "../codecs/routes.ts";
import { isPlainObject } from "../errors/kind-of.ts";
import { refused } from "../errors/refused.ts";
import type { Method } from "../requester.ts";
import type { GivenOptions } from "./call-options.ts";
import { type Edge, perform } from "./perform.ts";
import { suggestion } from "./suggestion.ts";

const verbs: Readonly<Record<string, Method>> = { get: "GET", post: "POST", put: "PUT", delete: "DELETE" };

type PathValues = Readonly<Record<string, unknown>>;

/**
 * The fluent surface below one node of the route tree: an object that only collects names and path values
 * and turns a verb into a call. It holds no state and sends nothing by itself.
 */
export function fluentNode(edge: Edge, node: RouteNode, path: PathValues = {}): object {
  const known = new Map<string, unknown>();
  const names = memberNames(node);

  function read(name: string): unknown {
    if (!known.has(name)) known.set(name, member(edge, node, path, name));
    return known.get(name);
  }

  return new Proxy(callable(edge, node, path), {
    get: (target, name) =>
      typeof name === "symbol" || names.includes(name) || !isExplained(name)
        ? valueOf(target, name, names, read)
        : explain(node, name, names),
    has: (_, name) => typeof name === "string" && names.includes(name),
    ownKeys: () => [...names],
    getOwnPropertyDescriptor: (_, name) =>
      typeof name === "string" && names.includes(name)
        ? { configurable: true, enumerable: true, value: read(name) }
        : undefined,
    set: (_, name) => {
      throw new TypeError(`${label(node)}: nothing can be assigned to it (${String(name)})`);
    },
  });
}

/** Calling a node gives its path value: `pve.nodes("pve1")`. */
function callable(edge: Edge, node: RouteNode, path: PathValues): object {
  const call = (...values: unknown[]): object => {
    const { param } = node;
    if (param === undefined)
      throw new TypeError(`${label(node)} takes no value${suggestion("", memberNames(node))}`);
    if (values.length !== 1)
      throw refused(param.name, `one value, as in ${label(node)}/{${param.name}}`, String(values.length));
    return fluentNode(edge, param.node, { ...path, [param.name]: values[0] });
  };
  // A bare arrow has the configurable own properties `name` and `length` alone, which ownKeys may then leave out.
  return call;
}

function valueOf(
  target: object,
  name: string | symbol,
  names: readonly string[],
  read: (name: string) => unknown,
): unknown {
  if (typeof name === "string") return names.includes(name) ? read(name) : undefined;
  return name === Symbol.toPrimitive ? () => "[proxkit path]" : Reflect.get(target, name);
}

function member(edge: Edge, node: RouteNode, path: PathValues, name: string): unknown {
  const method = verbs[name];
  if (method !== undefined && node.methods.includes(method)) return verb(edge, method, node.template, path);
  const child = childOf(node, name);
  return child === undefined ? undefined : fluentNode(edge, child, path);
}

function verb(
  edge: Edge,
  method: Method,
  template: string,
  path: PathValues,
): (params?: unknown, options?: GivenOptions) => Promise<unknown> {
  return async function call(params, options) {
    const route = edge.tables.routes.find(method, template);
    if (route === undefined) throw new TypeError(`${method} ${template} is not in the table`);
    // Awaited here, so that the caller's own frames stay in the stack of an error.
    return await perform(edge, route, withPath(params, path), options);
  };
}

/** A value given twice must be equal on the server (FACTS 44); here the path's own wins. */
function withPath(params: unknown, path: PathValues): unknown {
  if (params === undefined) return path;
  return isPlainObject(params) ? { ...Object(params), ...path } : params;
}

/** Hyphenated segments answer to both spellings: `agent["get-osinfo"]` and `agent.getOsinfo`. */
function childOf({ children }: RouteNode, name: string): RouteNode | undefined {
  return children.get(name) ?? [...children].find(([segment]) => camelCase(segment) === name)?.[1];
}

const camelCase = (segment: string): string =>
  segment.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Kept for each place of the tree: its proxies are made anew for every call, and the names cost more than all of that. */
const namesOf = new WeakMap<RouteNode, readonly string[]>();

function memberNames(node: RouteNode): readonly string[] {
  const names = namesOf.get(node) ?? listNames(node);
  namesOf.set(node, names);
  return names;
}

function listNames({ methods, children }: RouteNode): string[] {
  const own = Object.entries(verbs).filter(([, method]) => methods.includes(method));
  return [
    ...own.map(([name]) => name),
    ...[...children.keys()].flatMap((segment) => [...new Set([segment, camelCase(segment)])]),
  ];
}

/**
 * Names that engines, promises, inspectors and test tools ask every object for; they get `undefined`.
 * Anything else that is not there is a slip, and gets an explanation.
 */
const asked = new Set([
  "then",
  "catch",
  "finally",
  "toJSON",
  "toString",
  "valueOf",
  "constructor",
  "prototype",
  "length",
  "name",
  "inspect",
  "nodeType",
  "tagName",
  "asymmetricMatch",
  "caller",
  "arguments",
  "call",
  "apply",
  "bind",
]);

const isExplained = (name: string): boolean => !asked.has(name) && /^[a-z][\w-]*$/i.test(name);

function explain(node: RouteNode, name: string, names: readonly string[]): never {
  const value =
    node.param === undefined ? "" : ` (a ${node.param.name} is given as a call: (${JSON.stringify(name)}))`;
  throw new TypeError(`${label(node)} has no ${JSON.stringify(name)}${suggestion(name, names)}${value}`);
}

const label = ({ template }: RouteNode): string =>
  template === "" || template === "/" ? "the client" : template;
