import type { Call } from "../requester.ts";

/** How urgent and how slow a route is; decides which lane its calls take. */
export type RouteClass = "inventory" | "normal" | "slow" | "bulk";

/**
 * First match wins; the template is the key. `inventory` is answered from the server's memory (FACTS 71),
 * `slow` asks a guest agent, a storage or the network and may take the full 30 s (FACTS 16), `bulk` moves files.
 */
const classes: readonly (readonly [RegExp, RouteClass])[] = [
  [/^\/cluster\/(resources|status|nextid)$|^\/version$|^\/nodes$/, "inventory"],
  [/\/agent(\/|$)|\/monitor$|\/interfaces$/, "slow"],
  [/\/(upload|download|download-url|restore|file-restore)(\/|$)/, "bulk"],
  [
    /^\/nodes\/\{node\}\/storage\/\{storage\}\/(status|content|prunebackups|oci-registry-pull|import-metadata)/,
    "slow",
  ],
  [
    /^\/nodes\/\{node\}\/(storage$|scan|disks|apt|report|aplinfo|query-|ceph|vzdump\/extractconfig|certificates\/acme)/,
    "slow",
  ],
  [/^\/cluster\/(metrics\/export|acme|sdn\/ipams)/, "slow"],
];

export function routeClass({ template }: Pick<Call, "template">): RouteClass {
  return classes.find(([pattern]) => pattern.test(template))?.[1] ?? "normal";
}
