import { describe, expect, test } from "vitest";

import { sinceRelease } from "../../src/codecs/since.ts";

describe("since when there is a call", () => {
  test("tells the first known release and the one before, which has it not", async () => {
    expect(await sinceRelease("POST", "/cluster/bulk-action/guest/start")).toEqual({
      release: "9.2",
      after: "9.0",
    });
    expect(await sinceRelease("GET", "/cluster/ha/rules")).toEqual({ release: "9.0", after: "8.4" });
  });

  test("tells the oldest known release alone for what was always there", async () => {
    expect(await sinceRelease("GET", "/version")).toEqual({ release: "8.4" });
  });

  test("knows nothing of a call that no release has", async () => {
    expect(await sinceRelease("DELETE", "/version")).toBeUndefined();
  });
});
