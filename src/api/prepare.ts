import type { ParamTable } from "../codecs/param-table.ts";
import { encodeCall, type GivenValues } from "../codecs/params.ts";
import { faulty } from "../errors/refused.ts";
import type { Call, Route } from "../requester.ts";
import type { Tables } from "../codecs/tables.ts";
import type { GivenOptions } from "./call-options.ts";
import { takeFile } from "./upload-file.ts";

/** Turns values and options into the parts of a call. Throws InvalidParametersError. */
export async function prepare(
  route: Pick<Route, "method" | "template"> & Partial<Route>,
  given: GivenValues,
  options: GivenOptions,
  { validate, tables }: { readonly validate: boolean; readonly tables: Tables },
): Promise<Pick<Call, "path" | "params" | "file">> {
  const table = await tables.loadParams();
  if (route.body === "upload") {
    const { file, values } = takeFile(given);
    return { ...(await encodeCall(route, values, { validate, table })), file };
  }
  const values = route.body === "download" ? withDownload(table, route, given, options) : given;
  return await encodeCall(route, values, { validate, table });
}

/** A task's log comes as text only when asked for by a parameter; the others always can be streamed. */
function withDownload(
  table: ParamTable,
  { method, template }: Pick<Route, "method" | "template">,
  given: GivenValues,
  { stream }: GivenOptions,
): GivenValues {
  if (stream === true) {
    const params = table.paramsOf(method, template);
    return params?.has("download") === true ? { ...given, download: true } : given;
  }
  if (given["download"] !== true) return given;
  const text = "makes the server answer with text instead of data: give the option { stream: true } instead";
  throw faulty("download", text);
}
