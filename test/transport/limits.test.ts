import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../src/options.ts";
import { FairQueue } from "../../src/transport/fair-queue.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { manualClock } from "../support/manual-clock.ts";
import { callOf, get, post, token, transportTo, transportWith } from "../support/raw-client.ts";
import { answer, startRawServer } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closers.splice(0)) await close();
});

const turns = async (count = 10): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
};

/** A server of which the answers are given by hand, in the order the requests came. */
function heldServer(options: Partial<ClientOptions> = {}) {
  const held: { path: string; release: () => void }[] = [];
  const { fetch, calls } = fakeFetch(async ({ path }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.push({ path, release: resolve });
    await promise;
    return { data: path };
  });
  const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, ...options });
  const releaseAll = async (): Promise<void> => {
    await turns();
    for (; held.length > 0; await turns()) for (const { release } of held.splice(0)) release();
  };
  return { transport, held, calls, releaseAll };
}

const config = (vmid: number) => ({
  ...callOf("GET", `/nodes/pve1/qemu/${vmid}/config`),
  template: "/nodes/{node}/qemu/{vmid}/config",
  path: { node: "pve1", vmid: String(vmid) },
});
const configOn = (node: string, vmid: number) => ({
  ...callOf("GET", `/nodes/${node}/qemu/${vmid}/config`),
  template: "/nodes/{node}/qemu/{vmid}/config",
  path: { node, vmid: String(vmid) },
});
const content = (storage: number) => ({
  ...callOf("GET", `/nodes/pve1/storage/s${storage}/content`),
  template: "/nodes/{node}/storage/{storage}/content",
  path: { node: "pve1", storage: `s${storage}` },
});

describe("the number of connections", () => {
  it("is never above the slots, however many calls there are at once", async () => {
    const server = await startRawServer({
      tls: false,
      respond: (request, socket) => setImmediate(() => answer(socket, request, null, "protected")),
    });
    const transport = transportTo([server], { concurrency: 5 });
    closers.push(
      () => transport.close(),
      () => server.close(),
    );
    const reads = Array.from({ length: 1_000 }, (_, n) => transport.request(config(n)));
    const writes = Array.from({ length: 200 }, (_, n) =>
      post(transport, `/nodes/pve1/qemu/${n}/status/start`),
    );
    await Promise.all([...reads, ...writes]);
    expect(server.requests).toHaveLength(1_200);
    // Reads and writes have connections of their own: those of the one that have just become idle stay for a while,
    // and the server counts one that had its 100 answers until it sees it closed.
    expect(server.connections.peak).toBeLessThanOrEqual(3 * 5);
  });

  it.each([1, 3, 6])(
    "of calls under way is at most the concurrency (%d) in the main lane",
    async (concurrency) => {
      const { transport, held, calls, releaseAll } = heldServer({ concurrency });
      const all = Promise.all(Array.from({ length: 20 }, (_, n) => transport.request(config(n))));
      await turns();
      expect([held.length, calls.length]).toEqual([concurrency, concurrency]);
      await releaseAll();
      await all;
    },
  );
});

describe("without a limit of the caller's", () => {
  it("a single node has no more under way than its workers make use of, however many calls there are", async () => {
    const { transport, held, releaseAll } = heldServer();
    const all = Promise.all(Array.from({ length: 1_000 }, (_, n) => transport.request(config(n))));
    await turns();
    expect(held).toHaveLength(13);
    await releaseAll();
    await all;
  });

  it("each of many nodes has a call under way at once", async () => {
    const { transport, held, releaseAll } = heldServer();
    const nodes = Array.from({ length: 32 }, (_, n) => `pve${n}`);
    const all = Promise.all(nodes.map((node, n) => transport.request(configOn(node, n))));
    await turns();
    expect(held).toHaveLength(32);
    await releaseAll();
    await all;
  });

  it("nodes that answer nothing hold up no other", async () => {
    const { transport, held } = heldServer();
    const silent = ["pve1", "pve2", "pve3"].flatMap((node) =>
      Array.from({ length: 50 }, (_, n) => transport.request(configOn(node, n))),
    );
    await turns();
    const others = ["pve4", "pve5"].flatMap((node) =>
      Array.from({ length: 20 }, (_, n) => transport.request(configOn(node, n))),
    );
    const releaseOthers = async (): Promise<void> => {
      for (let round = 0; round < 60; round++) {
        await turns();
        for (const call of held) if (/pve[45]/.test(call.path)) call.release();
      }
    };
    await Promise.all([...others, releaseOthers()]);
    expect(held.filter(({ path }) => /pve[123]/.test(path)).length).toBeGreaterThanOrEqual(15);
    for (const call of held) call.release();
    const goOn = async (): Promise<void> => {
      for (let round = 0; round < 60; round++) {
        await turns();
        for (const call of held) call.release();
      }
    };
    await Promise.all([...silent, goOn()]);
  });
});

describe("lanes", () => {
  it("keep slow calls from holding up others, and others from holding up inventory", async () => {
    const { transport, held, releaseAll } = heldServer({ concurrency: 2 });
    const slow = Array.from({ length: 50 }, (_, n) => transport.request(content(n)));
    const normal = Array.from({ length: 50 }, (_, n) => transport.request(config(n)));
    const inventory = get(transport, "/cluster/resources");
    await turns();
    expect(held.map(({ path }) => path)).toEqual([
      "/nodes/pve1/storage/s0/content",
      "/nodes/pve1/storage/s1/content",
      "/nodes/pve1/qemu/0/config",
      "/nodes/pve1/qemu/1/config",
    ]);
    held[2]?.release();
    await turns();
    expect(held[4]?.path).toBe("/cluster/resources");
    await releaseAll();
    await Promise.all([...slow, ...normal, inventory]);
  });

  it("let the routes of one lane take turns", async () => {
    const { transport, calls, releaseAll } = heldServer({ concurrency: 1 });
    const crowd = Array.from({ length: 10 }, (_, n) => transport.request(config(n)));
    const single = get(transport, "/nodes/pve1/status");
    await releaseAll();
    await Promise.all([...crowd, single]);
    expect(calls.indexOf("GET /nodes/pve1/status")).toBe(2);
  });
});

describe("a call that is aborted while it waits", () => {
  it("leaves nothing behind: no timer, no listener, no place in the queue", async () => {
    const clock = manualClock();
    const { transport, calls, releaseAll } = heldServer({ concurrency: 1, clock });
    const first = transport.request(config(0));
    await turns();
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = Array.from({ length: 1_000 }, (_, n) =>
      transport.request({ ...config(n), options: { signal } }),
    );
    await turns();
    const reason = new Error("never mind");
    controller.abort(reason);
    const results = await Promise.allSettled(waiting);
    expect(results.every((each) => each.status === "rejected" && each.reason === reason)).toBe(true);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await releaseAll();
    await first;
    expect(clock.timers).toBe(0);
    expect(calls).toHaveLength(1);
  });

  it("ends at once, also where the injected fetch does not heed the signal", async () => {
    const fetch: typeof globalThis.fetch = () => new Promise(() => {});
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, concurrency: 1 });
    const controller = new AbortController();
    const reason = new Error("never mind");
    const given = transport.request({ ...config(0), options: { signal: controller.signal } });
    await turns();
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    await expect(transport.request({ ...config(1), options: { timeoutMs: 20 } })).rejects.toMatchObject({
      code: "TIMEOUT",
    });
  });
});

describe("the rate limit", () => {
  it("holds in any window, for what is really sent", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
    const sentAtMs: number[] = [];
    const { fetch } = fakeFetch(() => (sentAtMs.push(Date.now()), { data: null }));
    const rateLimit = { requests: 10, perMs: 1_000 };
    const transport = transportWith({
      url: "https://pve1:8006",
      auth: token,
      fetch,
      rateLimit,
      concurrency: 4,
    });
    const calls = Promise.all(Array.from({ length: 55 }, (_, n) => transport.request(config(n))));
    for (let n = 0; n < 80; n++) {
      await turns();
      await vi.advanceTimersByTimeAsync(100);
    }
    await calls;
    expect(sentAtMs).toHaveLength(55);
    const inWindowFrom = (startMs: number): number =>
      sentAtMs.filter((atMs) => atMs >= startMs && atMs < startMs + 1_000).length;
    expect(Math.max(...sentAtMs.map(inWindowFrom))).toBeLessThanOrEqual(10);
    expect((sentAtMs.at(-1) ?? 0) - (sentAtMs[0] ?? 0)).toBeLessThan(6_000);
  });

  it("is not undermined by slots that were taken for long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
    const rateLimit = { requests: 2, perMs: 1_000 };
    const { transport, held, calls, releaseAll } = heldServer({ rateLimit, concurrency: 2 });
    const all = Array.from({ length: 8 }, (_, n) => transport.request(config(n)));
    await turns();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held).toHaveLength(2);
    await releaseAll();
    expect(calls.length).toBeLessThanOrEqual(4);
    for (let n = 0; n < 20; n++) {
      await vi.advanceTimersByTimeAsync(500);
      await releaseAll();
    }
    await Promise.all(all);
  });

  it("lets a call that waits for it go when it is aborted", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
    const { fetch, calls } = fakeFetch(() => ({ data: null }));
    const rateLimit = { requests: 1, perMs: 60_000 };
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, rateLimit });
    await transport.request(config(0));
    const reason = new Error("too late");
    const controller = new AbortController();
    const waiting = transport.request({ ...config(1), options: { signal: controller.signal } });
    await turns();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(calls).toHaveLength(1);
  });
});

describe("the queue of a lane", () => {
  it("gives out everything that was put in and not taken out again, higher priority first", () => {
    const step = fc.record({
      priority: fc.constantFrom(0, 10),
      turn: fc.constantFrom("a", "b", "c"),
      leaves: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const queue = new FairQueue();
        const runs = steps.map(({ priority, turn }, index) => {
          const run = async (): Promise<number> => priority;
          queue.enqueue(run, { priority, turn, id: String(index) });
          return run;
        });
        for (const [index, { leaves }] of steps.entries()) if (leaves) queue.remove(String(index));
        const left = runs.filter((_, index) => steps[index]?.leaves === false);
        expect(queue.size).toBe(left.length);
        const out = Array.from({ length: left.length }, () => queue.dequeue());
        expect(new Set(out)).toEqual(new Set(left));
        expect([queue.size, queue.dequeue()]).toEqual([0, undefined]);
        const priorities = out.map((run) => steps[runs.indexOf(run as (typeof runs)[number])]?.priority ?? 0);
        expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
      }),
    );
  });

  it("lets ten thousand leave in no time", () => {
    const queue = new FairQueue();
    for (let n = 0; n < 10_000; n++) queue.enqueue(async () => n, { id: String(n), turn: "x" });
    const sinceMs = performance.now();
    for (let n = 0; n < 10_000; n++) queue.remove(String(n));
    expect(performance.now() - sinceMs).toBeLessThan(500);
    expect(queue.size).toBe(0);
  });
});
