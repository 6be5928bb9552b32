import { describe, expect, test } from "vitest";

import { encodeCall } from "../../src/codecs/params.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";
import { type Exchange, exchanges } from "../support/exchanges.ts";
import { withoutShared } from "../support/shared.ts";

/** Values by name; a repeated name is an array. */
function valuesOf(search: URLSearchParams): Record<string, unknown> {
  const names = new Set(search.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const all = search.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
}

function bodyOf({ requestHeaders, requestBody }: Exchange): Record<string, unknown> {
  if (/content-type: application\/json/i.test(requestHeaders))
    return JSON.parse(requestBody || "{}") as Record<string, unknown>;
  return /content-type: multipart/i.test(requestHeaders)
    ? {}
    : valuesOf(new URLSearchParams(requestBody.trim()));
}

async function faultsOf(exchange: Exchange): Promise<string[]> {
  const { method, template = "", path, url, file } = exchange;
  const given = { ...bodyOf(exchange), ...valuesOf(url.searchParams), ...path };
  try {
    await encodeCall({ method, template }, given);
    return [];
  } catch (error) {
    return isInvalidParametersError(error) ? [`${file}: ${error.message}`] : [String(error)];
  }
}

/** What the server drops before it looks: its cache buster (FACTS 52), and a name without `=` (FACTS 45). */
const dropped: ReadonlySet<string> = new Set(["big-url-7k", "big-url-9k", "qemu-list-full-noequals"]);

const isUpload = ({ template }: Exchange): boolean => template?.endsWith("/upload") ?? false;

describe.skipIf(withoutShared)("recorded requests (in ../shared)", () => {
  test("that the server took are taken here as well", async () => {
    const taken = exchanges().filter(
      (exchange) =>
        exchange.status === 200 &&
        exchange.template !== undefined &&
        !isUpload(exchange) &&
        !dropped.has(exchange.file.slice(5, -5)),
    );
    expect(taken.length).toBeGreaterThan(560);
    const faults = await Promise.all(taken.map(faultsOf));
    expect(faults.flat()).toEqual([]);
  });
});
