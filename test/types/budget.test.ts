import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { allRoutes } from "../../src/codecs/routes.ts";
import { typeCost } from "../support/type-cost.ts";

const fluentCalls = [
  "await pve.version.get();",
  "await pve.cluster.resources.get({ type: 'vm' });",
  "await pve.nodes('a').qemu(100).config.get();",
  "await pve.nodes('a').qemu(100).config.put({ memory: '512', net0: { model: 'virtio' }, onboot: true });",
  "await pve.nodes('a').lxc(100).status.start.post();",
  "await pve.nodes('a').storage('b').content.get({ content: 'iso' }, { full: true });",
];

/** Reads without parameters, by their templates. */
const templateCalls = allRoutes()
  .filter(({ method, pathNames }) => method === "GET" && pathNames.length === 0)
  .slice(0, 40)
  .map(({ template }) => `await pve.request("GET", ${JSON.stringify(template)}, {});`);

const bytesOf = (name: string): number =>
  statSync(new URL(`../../src/generated/${name}`, import.meta.url)).size;

describe("what the types cost", () => {
  test.each(fluentCalls)("%s takes at most 50 instantiations", (call) => {
    const { instantiations, errors } = typeCost(call);
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(50);
  });

  test("a call by template takes at most 60, once the first has been made", () => {
    const [first = ""] = templateCalls;
    const one = typeCost(first);
    const all = typeCost(templateCalls.join("\n"));
    expect([one.errors, all.errors]).toEqual([[], []]);
    expect((all.instantiations - one.instantiations) / (templateCalls.length - 1)).toBeLessThanOrEqual(60);
  });

  test("the declarations stay below 750 kB", () => {
    const bytes = ["api.ts", "operations.ts", "route-map.ts", "formats.ts"].map(bytesOf);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(750_000);
  });
});
