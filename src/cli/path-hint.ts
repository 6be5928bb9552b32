import { suggestion } from "../api/suggestion.ts";
import { type RouteNode, routeTree } from "../codecs/routes.ts";

/** Where a path leaves the API as this package knows it: `/nodes/pve1 has no "qmeu"; did you mean "qemu"?` */
export function pathHint(method: string, path: string): string | undefined {
  let node: RouteNode = routeTree();
  const passed: string[] = [];
  for (const segment of path.split("/").filter((part) => part !== "")) {
    const next = node.children.get(segment) ?? node.param?.node;
    if (next === undefined) {
      const place = passed.length === 0 ? "the API" : `/${passed.join("/")}`;
      return `${place} has no ${JSON.stringify(segment)}${suggestion(segment, [...node.children.keys()])}`;
    }
    passed.push(segment);
    node = next;
  }
  if (node.methods.some((known) => known === method)) return undefined;
  const below = [...node.children.keys(), ...(node.param === undefined ? [] : [`{${node.param.name}}`])];
  return node.methods.length === 0
    ? `there is more below it only: ${below.join(", ")}`
    : `it takes ${node.methods.join(", ")}`;
}
