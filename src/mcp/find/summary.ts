import { allRoutes, routeTree, type RouteNode } from "../../codecs/routes.ts";
import type { Method } from "../../index.ts";
import { phraseOf } from "./words.ts";

/** Places of the path tree by template. */
let places: ReadonlyMap<string, RouteNode> | undefined;

function placeOf(template: string): RouteNode | undefined {
  places ??= new Map(placesBelow(routeTree()).map((node) => [node.template, node]));
  return places.get(template);
}

function placesBelow(node: RouteNode): RouteNode[] {
  const children = [...node.children.values(), ...(node.param === undefined ? [] : [node.param.node])];
  return [node, ...children.flatMap(placesBelow)];
}

/** A GET that only lists the names of what is below it. */
function isDirectory(template: string): boolean {
  const place = placeOf(template);
  if (place === undefined || place.methods.includes("PUT")) return false;
  return place.children.size > 0 && place.param === undefined;
}

/** In words: `list VM snapshots`, made from the verb and the names in the path. */
export function summaryOf(method: Method, template: string): string {
  return `${verbOf(method, template)} ${subjectOf(template)}`;
}

function verbOf(method: Method, template: string): string {
  const hasItems = placeOf(template)?.param !== undefined;
  if (method === "GET") return hasItems ? "list" : "read";
  if (method === "POST") return hasItems ? "create" : "run";
  return method === "PUT" ? "change" : "delete";
}

/** What everything below a node has in common, and the areas, say less than the last names. */
const silent = new Set(["nodes", "cluster"]);
const mostNames = 4;

function subjectOf(template: string): string {
  const names = template.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const spoken = names.filter((name, index) => index === names.length - 1 || !silent.has(name));
  const phrases = spoken.slice(-mostNames).map(phraseOf);
  const isOfNode = names[0] === "nodes" && names.length > 1 && names[1] !== "qemu" && names[1] !== "lxc";
  return [...(isOfNode ? ["node"] : []), ...phrases].join(" ");
}

/** Every operation that does something, without the directories. */
export const operations = (): ReturnType<typeof allRoutes> =>
  allRoutes().filter(({ method, template }) => method !== "GET" || !isDirectory(template));
