import PQueue from "p-queue";
import { describe, expect, it } from "vitest";
import { FairQueue, type FairOptions } from "../../src/transport/fair-queue.ts";

/** A queue with one slot that is held until `release()`, and the order in which the others then ran. */
function heldQueue() {
  const queue = new PQueue<FairQueue, FairOptions>({ concurrency: 1, queueClass: FairQueue });
  const { promise, resolve: release } = Promise.withResolvers<void>();
  void queue.add(() => promise);
  const order: string[] = [];
  const add = (name: string, options: Partial<FairOptions> = {}) =>
    queue.add(async () => void order.push(name), options);
  return { queue, add, order, release };
}

describe("the order of waiting calls", () => {
  it("is by arrival within one route", async () => {
    const { queue, add, order, release } = heldQueue();
    for (const name of ["a", "b", "c"]) void add(name, { turn: "x" });
    release();
    await queue.onIdle();
    expect(order).toEqual(["a", "b", "c"]);
  });

  it("lets a single call through before the rest of a crowd of another route", async () => {
    const { queue, add, order, release } = heldQueue();
    for (const name of ["c1", "c2", "c3", "c4"]) void add(name, { turn: "config" });
    void add("status", { turn: "status" });
    release();
    await queue.onIdle();
    expect(order).toEqual(["c1", "status", "c2", "c3", "c4"]);
  });

  it("puts a higher priority first", async () => {
    const { queue, add, order, release } = heldQueue();
    void add("config", { turn: "config" });
    void add("resources", { turn: "resources", priority: 10 });
    release();
    await queue.onIdle();
    expect(order).toEqual(["resources", "config"]);
  });

  it("drops a call whose signal fires while it waits, and only that one", async () => {
    const { queue, add, order, release } = heldQueue();
    const controller = new AbortController();
    const dropped = add("dropped", { turn: "x", signal: controller.signal });
    void add("kept", { turn: "x" });
    controller.abort(new Error("gone"));
    await expect(dropped).rejects.toThrow("gone");
    expect(queue.size).toBe(1);
    release();
    await queue.onIdle();
    expect(order).toEqual(["kept"]);
  });

  it("goes through the nodes of one route in turns as well", async () => {
    const { queue, add, order, release } = heldQueue();
    for (const name of ["a1", "a2", "a3"]) void add(name, { turn: "config", node: "a" });
    for (const name of ["b1", "b2"]) void add(name, { turn: "config", node: "b" });
    void add("status", { turn: "status", node: "a" });
    release();
    await queue.onIdle();
    expect(order).toEqual(["a1", "status", "b1", "a2", "b2", "a3"]);
  });
});
