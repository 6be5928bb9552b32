import { emitApi } from "./emit-api.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitParams } from "./emit-params.ts";
import { emitPermissions } from "./emit-permissions.ts";
import { emitResults } from "./emit-results.ts";
import { emitRouteMap } from "./emit-route-map.ts";
import { emitRoutes } from "./emit-routes.ts";
import { emitServer } from "./emit-server.ts";
import type { NamedFormats } from "./format-names.ts";
import { emitFormats, withPropertyFormats } from "./formats.ts";
import { type Proven, withHonestResults } from "./honest-results.ts";
import { type Model, modelOf } from "./model.ts";
import type { Snapshot } from "./schema.ts";
import { emitSince } from "./emit-since.ts";
import { type Since, withSinceWords } from "./since.ts";
import { ambiguities } from "./tree.ts";

/** What a description amounts to; also the content of the lock file. */
export interface Counts {
  operations: number;
  paths: number;
  byMethod: Record<string, number>;
}

export function countsOf({ operations }: Model): Counts {
  const byMethod: Record<string, number> = {};
  for (const { method } of operations) byMethod[method] = (byMethod[method] ?? 0) + 1;
  return { operations: operations.length, paths: new Set(operations.map(({ path }) => path)).size, byMethod };
}

function lockText(model: Model): string {
  const { product, release, sha256 } = model;
  return `${JSON.stringify({ product, release, source: { sha256 }, ...countsOf(model) }, null, 2)}\n`;
}

/** Refuses a description whose paths cannot be told apart on the fluent surface. */
export function checkedModel(snapshot: Snapshot): Model {
  const model = modelOf(snapshot);
  const problems = ambiguities(model);
  if (problems.length > 0) throw new Error(`The description is ambiguous:\n${problems.join("\n")}`);
  return model;
}

/** What a description does not say, from the committed files beside the snapshot. */
export interface Supplements {
  /** Property strings that the description mentions by name only. */
  named: NamedFormats;
  proven: Proven;
  since: Since;
}

/** Every file made from a snapshot, by name. */
export function generate(snapshot: Snapshot, { named, proven, since }: Supplements): Map<string, string> {
  const honest = withHonestResults(checkedModel(snapshot), proven);
  const model = withSinceWords(withPropertyFormats(honest, snapshot, named), since);
  const operations = emitOperations(model);
  const names = new Set(
    [...operations.text.matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name]) => name ?? []),
  );
  return new Map([
    ["schema.lock.json", lockText(model)],
    ["routes.ts", emitRoutes(model)],
    ["params.ts", emitParams(model)],
    ["results.ts", emitResults(model)],
    ["permissions.ts", emitPermissions(model)],
    ["since.ts", emitSince(since)],
    ["server.ts", emitServer(model, named)],
    ["operations.ts", operations.text],
    ["formats.ts", emitFormats(snapshot, named)],
    ["api.ts", emitApi(model, operations.types, names)],
    ["route-map.ts", emitRouteMap(model, operations.types, names)],
  ]);
}
