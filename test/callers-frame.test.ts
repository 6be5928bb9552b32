import { expect, it } from "vitest";
import { createClient } from "../src/index.ts";
import { createTestCluster } from "../src/testing/index.ts";

/** What is wrong with each is found at another depth: by the library, by the server, by a task. */
const calls: Readonly<Record<string, (pve: ReturnType<typeof createClient>) => Promise<unknown>>> = {
  "a fluent call with a bad parameter": async function theCaller(pve) {
    return await pve
      .nodes("pve1")
      .qemu(100)
      .snapshot.post({ snapname: "x".repeat(41) });
  },
  "a fluent call that is refused": async function theCaller(pve) {
    return await pve.nodes("pve1").qemu(999).config.get();
  },
  "request() with a bad parameter": async function theCaller(pve) {
    return await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: 1 });
  },
  "request() that is refused": async function theCaller(pve) {
    return await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: 999 });
  },
  "untyped() that is refused": async function theCaller(pve) {
    return await pve.untyped("GET", "/nodes/pve1/qemu/999/config");
  },
  "a guest's verb with a bad parameter": async function theCaller(pve) {
    return await pve.guest(100).snapshot("x".repeat(41));
  },
  "a guest's verb that is refused": async function theCaller(pve) {
    return await pve.guest(100).migrate({ target: "pve9" });
  },
  "a guest that is not there": async function theCaller(pve) {
    return await pve.guest(999).start();
  },
  "a task that fails": async function theCaller(pve) {
    return await (await pve.guest(100).start()).wait();
  },
  "an inventory that is asked for nonsense": async function theCaller(pve) {
    return await pve.inventory.guest(1);
  },
};

// The second time everything is loaded and remembered, and goes another way.
it.each(Object.keys(calls))(
  "the stack of what %s throws leads to its caller, also the second time",
  async (name) => {
    const cluster = createTestCluster({ guests: [{ vmid: 100, status: "running" }] });
    const { fetch, credentials } = cluster;
    await using pve = createClient({
      url: "https://pve1:8006",
      auth: credentials.token,
      fetch,
      clock: cluster.clock,
    });
    for (const _ of [1, 2]) {
      const error: unknown = await calls[name]?.(pve).catch((caught: unknown) => caught);
      expect((error as Error).stack).toMatch(/theCaller.*callers-frame\.test\.ts/);
    }
  },
);
