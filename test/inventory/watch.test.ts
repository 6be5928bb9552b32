import { expect, test } from "vitest";
import { coalesce } from "../../src/batch/coalesce.ts";
import { createCache } from "../../src/cache/cache.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import { ClosedError, ConnectionError } from "../../src/errors/index.ts";
import type { InventoryChange } from "../../src/inventory/changes.ts";
import { createInventory } from "../../src/inventory/inventory.ts";
import { pve } from "../../src/product.ts";
import type { Requester } from "../../src/requester.ts";
import { laggingCluster } from "../support/lagging-cluster.ts";
import { manualClock } from "../support/manual-clock.ts";

function setUp(count = 2) {
  const server = laggingCluster(count);
  const clock = manualClock();
  const emit = (): void => {};
  let failure: Error | undefined;
  let answersAfter: Promise<void> | undefined;
  const lookedAt: number[] = [];
  const closing = new AbortController();
  const wire: Requester = {
    async request(call) {
      if (call.template === "/cluster/resources") lookedAt.push(clock.now());
      if (failure !== undefined) throw failure;
      await answersAfter;
      return await server.request(call);
    },
  };
  const shared = coalesce(wire);
  const scope = { cluster: "test", identity: () => "root@pam" };
  const store = createMemoryStore();
  const cache = createCache({ requester: shared, seal: shared.seal, store, clock, emit, scope });
  const inventory = createInventory({
    cache,
    product: pve,
    clock,
    emit,
    session: () => undefined,
    closing: closing.signal,
  });
  return {
    server,
    clock,
    inventory,
    lookedAt,
    closing,
    fail: (error?: Error) => (failure = error),
    holdUntil: (until?: Promise<void>): void => {
      answersAfter = until;
    },
  };
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve));
};

/** Collects what a watch tells, in short. */
function collect(watch: AsyncIterable<InventoryChange>) {
  const told: string[] = [];
  const done = (async () => {
    for await (const change of watch) told.push(inShort(change));
  })();
  done.catch(() => {});
  return {
    done,
    take(): string[] {
      return told.splice(0);
    },
  };
}

function inShort(change: InventoryChange): string {
  switch (change.type) {
    case "sync":
      return `sync ${change.guests.map(({ vmid }) => vmid).join(",")}`;
    case "moved":
      return `moved ${change.guest.vmid} ${change.from}>${change.to}`;
    case "changed":
      return `changed ${change.guest.vmid} ${change.fields.join(",")}`;
    case "interrupted":
      return `interrupted ${(change.error as Error).message}`;
    case "resumed":
      return "resumed";
    default:
      return `${change.type} ${change.guest.vmid}`;
  }
}

test("a watch tells first of all guests, then of each change, from one read per interval", async () => {
  const { server, clock, inventory, lookedAt } = setUp();
  const began = clock.now();
  const watch = collect(inventory.watch());
  await settle();
  expect(watch.take()).toEqual(["sync 100,101"]);
  const guest = server.guests.get(100);
  if (guest !== undefined) guest.status = "running";
  server.guests.set(200, { node: "pve1", status: "stopped", name: "new", tags: "" });
  server.guests.delete(101);
  server.broadcast();
  clock.advance(9999);
  await settle();
  expect(watch.take()).toEqual([]);
  clock.advance(1);
  await settle();
  expect(watch.take()).toEqual(["removed 101", "started 100", "added 200"]);
  const moved = server.guests.get(200);
  if (moved !== undefined)
    Object.assign(moved, { node: "pve2", tags: "a;b", lock: "backup", name: "renamed" });
  if (guest !== undefined) guest.status = "stopped";
  server.broadcast();
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["stopped 100", "moved 200 pve1>pve2", "changed 200 tags,name,lock"]);
  expect(lookedAt.map((at) => at - began)).toEqual([0, 10_000, 20_000]);
});

test("figures that change with every look are no change", async () => {
  const { server, clock, inventory } = setUp();
  const watch = collect(inventory.watch());
  await settle();
  watch.take();
  const request = server.request.bind(server);
  let cpu = 0;
  server.request = async (call) => {
    const reply = await request(call);
    cpu += 0.1;
    if (Array.isArray(reply.data))
      for (const row of reply.data) Object.assign(row as object, { cpu, uptime: cpu });
    return reply;
  };
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual([]);
});

test("a guest whose node is out of reach is neither stopped nor renamed, and not started when it is back", async () => {
  const { server, clock, inventory } = setUp();
  const guest = server.guests.get(100);
  if (guest !== undefined) guest.status = "running";
  server.broadcast();
  const watch = collect(inventory.watch());
  await settle();
  watch.take();
  const request = server.request.bind(server);
  server.request = async (call) => {
    const reply = await request(call);
    if (Array.isArray(reply.data)) {
      reply.data[0] = {
        id: "qemu/100",
        type: "qemu",
        vmid: 100,
        node: "pve1",
        pool: "prod",
        tags: "",
        status: "unknown",
      };
    }
    return reply;
  };
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["changed 100 status"]);
  server.request = request;
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["changed 100 status"]);
});

test("many watches of one interval share the looks, and one that joins is told at once", async () => {
  const { clock, inventory, lookedAt } = setUp();
  const first = collect(inventory.watch());
  const second = collect(inventory.watch());
  await settle();
  const third = collect(inventory.watch());
  await settle();
  expect([first, second, third].map((watch) => watch.take())).toEqual([
    ["sync 100,101"],
    ["sync 100,101"],
    ["sync 100,101"],
  ]);
  clock.advance(10_000);
  await settle();
  expect(lookedAt).toHaveLength(2);
});

test("a loop that is slow gets the sum of what happened meanwhile", async () => {
  const { server, clock, inventory } = setUp();
  const watch = inventory.watch()[Symbol.asyncIterator]();
  expect((await watch.next()).value).toMatchObject({ type: "sync" });
  const guest = server.guests.get(100);
  for (const status of ["running", "stopped", "running", "stopped"]) {
    if (guest !== undefined) Object.assign(guest, { status, tags: status });
    server.broadcast();
    clock.advance(10_000);
    await settle();
  }
  const { value } = await watch.next();
  expect(inShort(value as InventoryChange)).toBe("changed 100 tags");
  await watch.return?.();
});

test("looks keep to the beat, and one that takes long does not make them pile up", async () => {
  const { clock, inventory, lookedAt, holdUntil } = setUp();
  const began = clock.now();
  const watch = collect(inventory.watch({ intervalMs: 5000 }));
  await settle();
  let answer: () => void = () => {};
  holdUntil(new Promise((resolve) => (answer = resolve)));
  clock.advance(5000);
  await settle();
  clock.advance(12_300);
  await settle();
  holdUntil();
  answer();
  await settle();
  clock.advance(2700);
  await settle();
  clock.advance(5000);
  await settle();
  expect(lookedAt.map((at) => at - began)).toEqual([0, 5000, 20_000, 25_000]);
  expect(watch.take()).toEqual(["sync 100,101"]);
});

test("an outage is told once, its end too, and then what has changed meanwhile", async () => {
  const { server, clock, inventory, fail } = setUp();
  const watch = collect(inventory.watch());
  await settle();
  watch.take();
  fail(new ConnectionError("away"));
  for (let look = 0; look < 3; look++) {
    clock.advance(10_000);
    await settle();
  }
  expect(watch.take()).toEqual(["interrupted away"]);
  const guest = server.guests.get(100);
  if (guest !== undefined) guest.status = "running";
  server.broadcast();
  fail();
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["resumed", "started 100"]);
});

test("a watch that begins in an outage tells of it, and of all guests when it is over", async () => {
  const { clock, inventory, fail } = setUp();
  fail(new Error("refused"));
  const watch = collect(inventory.watch());
  await settle();
  fail();
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["interrupted refused", "resumed", "sync 100,101"]);
});

test("a filter watches over some: who begins to fit is added, who no longer does is removed", async () => {
  const { server, clock, inventory } = setUp();
  const watch = collect(inventory.watch({ filter: { tag: "prod" } }));
  await settle();
  expect(watch.take()).toEqual(["sync "]);
  const guest = server.guests.get(100);
  if (guest !== undefined) guest.tags = "prod";
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["added 100"]);
  if (guest !== undefined) guest.tags = "";
  clock.advance(10_000);
  await settle();
  expect(watch.take()).toEqual(["removed 100"]);
});

test("the signal ends a watch with its reason, and with the last watch the looks end", async () => {
  const { clock, inventory, lookedAt } = setUp();
  const controller = new AbortController();
  const aborted = collect(inventory.watch({ signal: controller.signal }));
  const left = inventory.watch()[Symbol.asyncIterator]();
  await left.next();
  await settle();
  controller.abort(new Error("enough"));
  await expect(aborted.done).rejects.toThrow("enough");
  await left.return?.();
  expect(clock.timers).toBe(0);
  clock.advance(60_000);
  await settle();
  expect(lookedAt).toHaveLength(1);
  const again = collect(inventory.watch());
  await settle();
  expect(again.take()).toEqual(["sync 100,101"]);
  expect(lookedAt).toHaveLength(2);
});

test("when the client is closed its watches end at once", async () => {
  const { clock, inventory, closing } = setUp();
  const watch = collect(inventory.watch());
  await settle();
  closing.abort(new ClosedError("the client was closed"));
  await expect(watch.done).rejects.toThrow("the client was closed");
  expect(clock.timers).toBe(0);
});

test("a look that finds the client closed ends its watches as well", async () => {
  const { clock, inventory, fail } = setUp();
  const watch = collect(inventory.watch());
  await settle();
  fail(new ClosedError("the client was closed"));
  clock.advance(10_000);
  await expect(watch.done).rejects.toThrow("the client was closed");
  expect(clock.timers).toBe(0);
});

test("what the loop does to what it is told changes nothing for others", async () => {
  const { inventory } = setUp();
  const [first, second] = [inventory.watch(), inventory.watch()].map((watch) =>
    watch[Symbol.asyncIterator](),
  );
  const mine = (await first?.next())?.value as InventoryChange & { type: "sync" };
  mine.guests[0]?.tags.push("mine");
  mine.guests.length = 1;
  const others = (await second?.next())?.value as InventoryChange & { type: "sync" };
  expect(others.guests.map(({ tags }) => tags)).toEqual([[], []]);
  await first?.return?.();
  await second?.return?.();
});

test.each([
  [
    "no number",
    { intervalMs: "10s" },
    'intervalMs: expected a whole number from 1000 to 86400000, got "10s"',
  ],
  [
    "too short an interval",
    { intervalMs: 10 },
    "intervalMs: expected a whole number from 1000 to 86400000, got 10",
  ],
  ["an unknown filter", { filter: { tags: "x" } }, 'filter.tags: unknown; did you mean "tag"?'],
])("%s is refused before anything is sent", (_, options, message) => {
  const { inventory, lookedAt } = setUp();
  expect(() => inventory.watch(options as never)).toThrow(message);
  expect(lookedAt).toEqual([]);
});
