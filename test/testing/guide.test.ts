import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createTestCluster, type Unreachable } from "../../src/testing/index.ts";

const page = readFileSync(
  fileURLToPath(new URL("../../docs/guides/testing-without-a-cluster.md", import.meta.url)),
  "utf8",
);
const lines = [...page.matchAll(/^\|.*\| `(cluster\..*)` \|$/gm)].map(([, line = ""]) => line);

/** Every kind of fault, as the refusal of an unknown one lists them. */
function kinds(): string[] {
  try {
    createTestCluster().fault({ kind: "nothing" as never });
  } catch (error) {
    return String(error).split("allowed is one of ")[1]?.split(", ") ?? [];
  }
  return [];
}

describe("the table of faults in the guide to testing", () => {
  it.each(lines)("has a line that runs: %s", (line) => {
    const cluster = createTestCluster({ guests: [{ vmid: 100 }], users: [{ userid: "ci@pve" }] });
    // oxlint-disable-next-line typescript/no-implied-eval -- the line is what a reader would copy
    const run = new Function("cluster", line) as (given: typeof cluster) => void;
    expect(() => run(cluster)).not.toThrow();
  });

  it("has every kind", () => {
    const ways: Record<Unreachable, boolean> = {
      "no-route": true,
      refused: true,
      "no-address": true,
      hung: true,
      "daemon-hung": true,
    };
    const wanted = [...kinds(), ...Object.keys(ways).filter((way) => way !== "no-route")];
    expect(wanted.length).toBeGreaterThan(12);
    expect(wanted.filter((name) => !lines.some((line) => line.includes(`"${name}"`)))).toEqual([]);
  });
});
