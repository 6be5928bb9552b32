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
import { declaredNames, moduleText } from "./text.ts";
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

/** The model of a snapshot with all that is known beside it. */
export function fullModel(snapshot: Snapshot, { named, proven, since }: Supplements): Model {
  const honest = withHonestResults(checkedModel(snapshot), proven);
  return withSinceWords(withPropertyFormats(honest, snapshot, named), since);
}

/** Where the helper types of generated declarations come from. */
export const helperNames = {
  upid: ["Upid"],
  verbs: [
    "DownloadEndpointWith",
    "DownloadVerb",
    "DownloadVerbWith",
    "Endpoint",
    "EndpointWith",
    "NoParams",
    "UploadEndpointWith",
    "UploadVerbWith",
    "Verb",
    "VerbWith",
  ],
  transfer: ["UploadFile"],
};

function typeFiles(model: Model, formats: string): [string, string][] {
  const operations = emitOperations(model);
  const exports = {
    "../codecs/upid.ts": helperNames.upid,
    "../transfer.ts": helperNames.transfer,
    "../verbs.ts": helperNames.verbs,
    "./formats.ts": declaredNames(formats),
  };
  const all = { ...exports, "./operations.ts": declaredNames(operations.body) };
  return [
    ["operations.ts", moduleText(operations.body, exports)],
    ["api.ts", moduleText(emitApi(model, operations.types), all)],
    ["route-map.ts", moduleText(emitRouteMap(model, operations.types), all)],
  ];
}

/** Every file made from a snapshot, by name. */
export function generate(snapshot: Snapshot, supplements: Supplements): Map<string, string> {
  const model = fullModel(snapshot, supplements);
  const formats = emitFormats(snapshot, supplements.named);
  return new Map([
    ["schema.lock.json", lockText(model)],
    ["routes.ts", emitRoutes(model)],
    ["params.ts", emitParams(model)],
    ["results.ts", emitResults(model)],
    ["permissions.ts", emitPermissions(model)],
    ["since.ts", emitSince(supplements.since)],
    ["server.ts", emitServer(model, supplements.named)],
    ["formats.ts", formats],
    ...typeFiles(model, formats),
  ]);
}
