import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { emitApi } from "./emit-api.ts";
import { emitOperations } from "./emit-operations.ts";
import { paramTable } from "./emit-params.ts";
import { resultTable } from "./emit-results.ts";
import { emitRouteMap } from "./emit-route-map.ts";
import { routeLines } from "./emit-routes.ts";
import { emitFormatTypes } from "./formats.ts";
import { fullModel, helperNames, type Supplements } from "./generate.ts";
import type { Model } from "./model.ts";
import type { Snapshot } from "./schema.ts";
import { loadSnapshot } from "./source.ts";
import { committedSupplements } from "./supplements.ts";
import { jsonLiteral, moduleText } from "./text.ts";

const helpers = [...helperNames.upid, ...helperNames.transfer, ...helperNames.verbs, "Surface"];

function surfaceConstant(model: Model): string {
  const members = [
    `routes: ${JSON.stringify(routeLines(model))}`,
    `params: ${jsonLiteral(paramTable(model))}`,
    `results: ${jsonLiteral(resultTable(model))}`,
  ].map((member) => `    ${member},\n`);
  return [
    "/** What createClient needs to know of this server: createClient({ url, auth, surface }). */",
    "export const surface: Surface<RootApi, Routes> = {",
    `  release: ${JSON.stringify(model.release)},`,
    `  tables: {\n${members.join("")}  },`,
    "};\n",
  ].join("\n");
}

/** One module with everything of one server: types with their descriptions, and the tables behind them. */
export function surfaceText(snapshot: Snapshot, supplements: Supplements): string {
  const model = fullModel(snapshot, supplements);
  const operations = emitOperations(model);
  const body = [
    emitFormatTypes(snapshot, supplements.named),
    operations.body,
    emitApi(model, operations.types),
    emitRouteMap(model, operations.types),
    surfaceConstant(model),
  ].join("\n");
  return moduleText(body, { proxkit: helpers });
}

export interface SurfaceOptions {
  /** A file, or the URL of a live host. */
  source: string;
  /** The module to write. */
  outFile: string;
  /** Release of the server, where the name of the file does not tell it. */
  release?: string | undefined;
  /** Whether the server's own descriptions go into the doc comments; default true. */
  descriptions?: boolean | undefined;
  /** Used instead of the runtime's fetch, for instance one that trusts the host's certificate. */
  fetch?: typeof fetch | undefined;
}

/**
 * Writes the surface of somebody's own server.
 * @returns how many operations it has.
 */
export async function generateSurface({
  source,
  outFile,
  release,
  descriptions = true,
  fetch,
}: SurfaceOptions): Promise<number> {
  const snapshot = await loadSnapshot(source, { release, withSentences: descriptions, fetch });
  const text = surfaceText(snapshot, committedSupplements);
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, text);
  return snapshot.operations.length;
}
