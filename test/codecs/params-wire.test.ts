import { describe, expect, test } from "vitest";

import { encodeCall } from "../../src/codecs/params.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";
import { type Exchange, exchanges } from "../support/exchanges.ts";
import { withoutShared } from "../support/shared.ts";

/** Values by name; a repeated name is an array. */
function givenBy({ params, values }: Exchange): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const [name, value] of params) {
    const known = given[name];
    given[name] = known === undefined ? value : [known, value].flat();
  }
  return { ...given, ...values };
}

async function faultsOf(exchange: Exchange): Promise<string[]> {
  const { method, template, name } = exchange;
  try {
    await encodeCall({ method, template }, givenBy(exchange));
    return [];
  } catch (error) {
    return [isInvalidParametersError(error) ? `${name}: ${error.message}` : String(error)];
  }
}

/** No call of ours: the cache buster (FACTS 52), a name without `=` (FACTS 45), one in query and body (FACTS 44). */
const dropped: ReadonlySet<string> = new Set([
  "big-url-7k",
  "big-url-9k",
  "qemu-list-full-noequals",
  "param-both-query-and-body",
]);

const isUpload = ({ template }: Exchange): boolean => template.endsWith("/upload");

describe.skipIf(withoutShared)("recorded requests (in ../shared)", () => {
  test("that the server took are taken here as well", async () => {
    const taken = exchanges().filter(
      (exchange) => exchange.status === 200 && !isUpload(exchange) && !dropped.has(exchange.name),
    );
    expect(taken.length).toBeGreaterThan(560);
    const faults = await Promise.all(taken.map(faultsOf));
    expect(faults.flat()).toEqual([]);
  });
});
