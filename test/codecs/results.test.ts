import { describe, expect, test } from "vitest";

import { decoderFor } from "../../src/codecs/results.ts";
import type { Method } from "../../src/requester.ts";

async function decode(method: Method, template: string, data: unknown): Promise<unknown> {
  const decoder = await decoderFor(method, template);
  return decoder === undefined ? data : decoder(data);
}

describe("decoding a result", () => {
  test("turns declared booleans and numbers into what they are and leaves the rest alone", async () => {
    const row = {
      template: 1,
      shared: "0",
      maxmem: "512",
      cpu: "0.5",
      name: "1",
      status: "running",
      extra: "1",
    };
    expect(await decode("GET", "/cluster/resources", [row])).toEqual([
      { template: true, shared: false, maxmem: 512, cpu: 0.5, name: "1", status: "running", extra: "1" },
    ]);
  });

  test("works in place", async () => {
    const data = [{ template: 1 }];
    expect(await decode("GET", "/cluster/resources", data)).toBe(data);
  });

  test.each([
    ["maxmem", "0x10"],
    ["maxmem", "1e3"],
    ["maxmem", "007"],
    ["maxmem", "12345678901234567890"],
    ["maxmem", ""],
    ["maxmem", "NaN"],
    ["maxmem", null],
    ["template", null],
    ["template", "yes"],
    ["template", 2],
    ["template", [1]],
  ])("leaves %s = %j alone, since nothing may be lost", async (name, value) => {
    expect(await decode("GET", "/cluster/resources", [{ [name]: value }])).toEqual([{ [name]: value }]);
  });

  test.each([[null], ["text"], [12], [{ a: 1 }], [[null, 3, "x", []]]])(
    "never throws: %j comes back as it is",
    async (data) => {
      expect(await decode("GET", "/cluster/resources", structuredClone(data))).toEqual(data);
    },
  );

  test("decodes a bare value", async () => {
    expect(await decode("GET", "/cluster/nextid", "106")).toBe(106);
  });

  test("has nothing to do for most writes", async () => {
    expect(await decoderFor("PUT", "/nodes/{node}/qemu/{vmid}/config")).toBeUndefined();
  });
});
