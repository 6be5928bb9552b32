import { statSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { typeCost } from "../support/type-cost.ts";

const fluentCalls = [
  "await pve.version.get();",
  "await pve.cluster.resources.get({ type: 'vm' });",
  "await pve.nodes('a').qemu(100).config.get();",
  "await pve.nodes('a').qemu(100).config.put({ memory: '512', net0: { model: 'virtio' }, onboot: true });",
  "await pve.nodes('a').lxc(100).status.start.post();",
  "await pve.nodes('a').storage('b').content.get({ content: 'iso' }, { full: true });",
];

const templateCalls = [
  "await pve.request('GET', '/version');",
  "await pve.request('GET', '/nodes/{node}/qemu/{vmid}/config', { node: 'a', vmid: 1 });",
  "await pve.request('POST', '/nodes/{node}/qemu/{vmid}/status/start', { node: 'a', vmid: 1 });",
];

const bytesOf = (name: string): number =>
  statSync(new URL(`../../src/generated/${name}`, import.meta.url)).size;

describe("what the types cost", () => {
  test.each(fluentCalls)("%s takes at most 50 instantiations", (call) => {
    const { instantiations, errors } = typeCost(call);
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(50);
  });

  test.each(templateCalls)("%s takes at most 200", (call) => {
    const { instantiations, errors } = typeCost(call);
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(200);
  });

  test("the declarations stay below 750 kB", () => {
    const bytes = ["api.ts", "operations.ts", "route-map.ts", "formats.ts"].map(bytesOf);
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(750_000);
  });
});
