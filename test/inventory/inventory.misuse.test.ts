import { expect, test } from "vitest";
import { createCache } from "../../src/cache/cache.ts";
import { isInvalidParametersError } from "../../src/errors/index.ts";
import { createInventory, type Inventory } from "../../src/inventory/inventory.ts";
import { pve } from "../../src/product.ts";
import { manualClock } from "../support/manual-clock.ts";
import { recordingRequester } from "../support/recording-requester.ts";

function inventoryThatMayNotAsk(): { inventory: Inventory; calls: string[] } {
  const server = recordingRequester(() => []);
  const emit = (): void => {};
  const scope = { cluster: "test", identity: () => "root@pam" };
  const cache = createCache({
    requester: server,
    seal: () => {},
    store: undefined,
    clock: manualClock(),
    emit,
    scope,
  });
  const inventory = createInventory({
    cache,
    product: pve,
    clock: manualClock(),
    emit,
    session: () => undefined,
    closing: new AbortController().signal,
  });
  return { inventory, calls: server.calls };
}

const vmidRule = "a whole number from 100 to 999999999";

test.each<[string, (inventory: Inventory) => Promise<unknown>, string, string]>([
  [
    "a path as vmid",
    (i) => i.guest("../access" as never),
    "vmid",
    `vmid: expected ${vmidRule}, got "../access"`,
  ],
  ["NaN as vmid", (i) => i.guest(Number.NaN), "vmid", `vmid: expected ${vmidRule}, got NaN`],
  ["a fraction as vmid", (i) => i.guest(100.5), "vmid", `vmid: expected ${vmidRule}, got 100.5`],
  ["a vmid below 100", (i) => i.guest(99), "vmid", `vmid: expected ${vmidRule}, got 99`],
  ["no vmid", (i) => i.guest(undefined as never), "vmid", `vmid: expected ${vmidRule}, got undefined`],
  [
    "a node with a slash",
    (i) => i.node("pve1/qemu"),
    "node",
    'node: expected a node\'s name: letters, digits and hyphens, got "pve1/qemu"',
  ],
  [
    "an empty node",
    (i) => i.node(""),
    "node",
    'node: expected a node\'s name: letters, digits and hyphens, got ""',
  ],
  [
    "dots as storage",
    (i) => i.storage("pve1", ".."),
    "storage",
    "storage: expected a storage's name: a letter, then letters, digits, '-', '_' or '.', got \"..\"",
  ],
  ["a vmid in a list", (i) => i.guests({ vmids: [100, 7] }), "vmids", `vmids: expected ${vmidRule}, got 7`],
  [
    "vmids that are no list",
    (i) => i.guests({ vmids: 100 as never }),
    "vmids",
    "vmids: expected an array of vmids, got 100",
  ],
  [
    "an unknown filter",
    (i) => i.guests({ tags: "x" } as never),
    "filter.tags",
    'filter.tags: unknown; did you mean "tag"?',
  ],
  [
    "a filter's key from the prototype",
    (i) => i.guests({ constructor: "x" } as never),
    "filter.constructor",
    "filter.constructor: unknown; there is: status, tag, node, type, pool, name, template, vmids",
  ],
  [
    "a filter that is a string",
    (i) => i.guests("running" as never),
    "filter",
    "filter: expected an object with any of status, tag, node, type, pool, name, template, vmids, got string",
  ],
  [
    "a filter that is null",
    (i) => i.guests(null as never),
    "filter",
    "filter: expected an object with any of status, tag, node, type, pool, name, template, vmids, got null",
  ],
  [
    "a type there is not",
    (i) => i.guests({ type: "vm" as never }),
    "type",
    'type: expected qemu or lxc, got "vm"',
  ],
  [
    "a flag that is a string",
    (i) => i.guests({ template: "yes" as never }),
    "template",
    'template: expected true or false, got "yes"',
  ],
  [
    "a tag that is a number",
    (i) => i.guests({ tag: 5 as never }),
    "tag",
    "tag: expected a string or an array of strings, got 5",
  ],
  [
    "a hole among tags",
    (i) => i.guests({ tag: ["a", undefined as never] }),
    "tag",
    "tag: expected a string or an array of strings, got undefined",
  ],
  [
    "a storage filter of guests",
    (i) => i.storages({ tag: "x" } as never),
    "filter.tag",
    "filter.tag: unknown; there is: storage, node, status, content, plugintype, shared",
  ],
])("%s is refused before anything is sent", async (_, ask, field, message) => {
  const { inventory, calls } = inventoryThatMayNotAsk();
  const error = await ask(inventory).catch((error: unknown) => error);
  if (!isInvalidParametersError(error)) throw new Error("accepted");
  expect(error.message).toBe(message);
  expect(Object.keys(error.fields)).toEqual([field]);
  expect(calls).toEqual([]);
});
