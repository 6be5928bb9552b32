import { longestTimeoutMs } from "../api/rules.ts";
import { suggestion } from "../api/suggestion.ts";
import { readTags } from "../cache/tags.ts";
import type { RouteTable } from "../codecs/routes.ts";
import { ConfigurationError } from "../errors/index.ts";
import { kindOf } from "../errors/kind-of.ts";
import { checkMethods, checkNames, checkNumber, checkObject } from "./checks.ts";
import type { CacheOption } from "../options.ts";

/** @throws ConfigurationError naming the part that is wrong; a policy that nothing would come of is wrong, too. */
export function checkCache(cache: CacheOption | false, routes: RouteTable): CacheOption | false {
  if (cache === false) return false;
  if (typeof cache !== "object" || cache === null)
    throw new ConfigurationError(`cache: expected false or { store, policies }, got ${kindOf(cache)}`);
  const { store, policies, ...rest } = cache;
  checkNames("cache", rest, ["store", "policies"]);
  if (store !== undefined)
    checkMethods(
      "cache.store",
      store,
      ["get", "set", "delete", "clear"],
      "a store such as createMemoryStore()",
    );
  if (policies !== undefined) checkPolicies(policies, routes);
  return { store, policies };
}

function checkPolicies(policies: unknown, routes: RouteTable): void {
  checkObject("cache.policies", policies, "an object of policies by route template");
  for (const [template, policy] of Object.entries(policies)) {
    const name = `cache.policies[${JSON.stringify(template)}]`;
    const route = routes.find("GET", template);
    if (route === undefined) throw notARead(name, template, routes);
    if (policy === false) continue;
    const path = Object.fromEntries(route.pathNames.map((each) => [each, "100"]));
    if (readTags({ template, path }) === undefined)
      throw new ConfigurationError(`${name}: is never kept, since its answer changes by itself`);
    checkObject(name, policy, "false or { freshMs, staleMs, fallbackMs }");
    const { freshMs, staleMs = 0, fallbackMs = 0, ...rest }: Record<string, unknown> = { ...policy };
    checkNames(name, rest, ["freshMs", "staleMs", "fallbackMs"]);
    for (const [field, value] of Object.entries({ freshMs, staleMs, fallbackMs }))
      checkNumber(`${name}.${field}`, value, 0, longestTimeoutMs);
  }
}

/** A policy for a template that no read has would do nothing, in silence. */
function notARead(name: string, template: string, routes: RouteTable): ConfigurationError {
  const reads = routes.all().filter(({ method }) => method === "GET");
  const templates = reads.map((each) => each.template);
  return new ConfigurationError(`${name}: is the template of no read${suggestion(template, templates)}`);
}
