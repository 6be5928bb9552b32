import { expect, test } from "vitest";
import { coalesce } from "../../src/batch/coalesce.ts";
import { createCache } from "../../src/cache/cache.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import { ConnectionError, isNodeUnreachableError, isNotFoundError } from "../../src/errors/index.ts";
import { createInventory } from "../../src/inventory/inventory.ts";
import { pve } from "../../src/product.ts";
import type { Call, Requester } from "../../src/requester.ts";
import { laggingCluster } from "../support/lagging-cluster.ts";
import { manualClock } from "../support/manual-clock.ts";
import { get, write } from "../support/recording-requester.ts";

function setUp(count = 3, { keeps = true } = {}) {
  const server = laggingCluster(count);
  const clock = manualClock();
  const emit = (): void => {};
  let isDown = false;
  const wire: Requester = {
    async request(call) {
      if (isDown) throw new ConnectionError("away");
      return await server.request(call);
    },
  };
  const shared = coalesce(wire);
  const store = keeps ? createMemoryStore() : undefined;
  const scope = { cluster: "test", identity: () => "root@pam" };
  const cache = createCache({ requester: shared, seal: shared.seal, store, clock, emit, scope });
  const inventory = createInventory({
    cache,
    product: pve,
    clock,
    emit,
    session: () => undefined,
    closing: new AbortController().signal,
  });
  const guest = (vmid: number, node = server.guests.get(vmid)?.node ?? "pve1") => ({
    node,
    vmid: String(vmid),
  });
  const send = async (call: Call): Promise<unknown> => (await cache.request(call)).data;
  return {
    server,
    clock,
    inventory,
    send,
    goDown: () => (isDown = true),
    act: (verb: string, vmid: number) =>
      send(write("POST", `/nodes/{node}/qemu/{vmid}/${verb}`, guest(vmid))),
    put: (vmid: number, name: string, value: string) =>
      send(write("PUT", "/nodes/{node}/qemu/{vmid}/config", guest(vmid), [[name, value]])),
    remove: (vmid: number) => send(write("DELETE", "/nodes/{node}/qemu/{vmid}", guest(vmid))),
    create: (vmid: number, node: string) =>
      send(write("POST", "/nodes/{node}/qemu", { node }, [["vmid", String(vmid)]])),
    migrate: (vmid: number, target: string) =>
      send(write("POST", "/nodes/{node}/qemu/{vmid}/migrate", guest(vmid), [["target", target]])),
    /** As a waiter of a task does. */
    seeEnd: (upid: unknown) =>
      send(get("/nodes/{node}/tasks/{upid}/status", { node: "pve1", upid: String(upid) })),
    /** What was read since, apart from tasks. */
    reads: (): string[] => {
      const reads = server.calls.filter((call) => call.startsWith("GET") && !call.includes("/tasks"));
      server.calls.length = 0;
      return reads;
    },
  };
}

const statusOf = async (listing: Promise<{ items: { vmid: number; status: string }[] }>, vmid: number) =>
  (await listing).items.find((row) => row.vmid === vmid)?.status;

test("a guest that was started is running in the list although the bulk read lags", async () => {
  const { server, inventory, act, seeEnd, reads } = setUp();
  await inventory.guests();
  const upid = await act("status/start", 100);
  server.end(upid);
  await seeEnd(upid);
  reads();
  expect(await statusOf(inventory.guests(), 100)).toBe("running");
  expect(reads()).toEqual(["GET /nodes/pve1/qemu/100/status/current"]);
  expect((await inventory.guest(100)).status).toBe("running");
  expect((await inventory.guests({ status: "running" })).items.map(({ vmid }) => vmid)).toEqual([100]);
});

test("nobody has to wait for the task: while it is open the guest is read each time", async () => {
  const { server, inventory, act, reads } = setUp();
  const upid = await act("status/start", 100);
  expect(await statusOf(inventory.guests(), 100)).toBe("stopped");
  server.end(upid);
  expect(await statusOf(inventory.guests(), 100)).toBe("running");
  expect(reads().filter((call) => call.includes("status/current"))).toHaveLength(2);
});

test("the row keeps what the bulk read shows at once, and takes figures, lock, name and tags from the guest", async () => {
  const { inventory, put, server } = setUp();
  await inventory.guests();
  await put(100, "tags", "b;a");
  await put(100, "lock", "backup");
  await put(100, "name", "renamed");
  expect(await inventory.guest(100)).toMatchObject({
    id: "qemu/100",
    vmid: 100,
    type: "qemu",
    node: "pve1",
    pool: "prod",
    template: false,
    name: "renamed",
    tags: ["b", "a"],
    lock: "backup",
    maxmem: 2,
    maxcpu: 4,
  });
  delete server.guests.get(100)?.lock;
  await put(100, "name", "again");
  expect((await inventory.guest(100)).lock).toBeUndefined();
});

test("a paused guest is paused", async () => {
  const { server, inventory, act } = setUp();
  server.end(await act("status/suspend", 100));
  expect((await inventory.guest(100)).status).toBe("paused");
});

test("guests that nobody has written to cost nothing more, and neither does asking for others", async () => {
  const { inventory, put, reads } = setUp();
  await inventory.guests();
  await put(100, "name", "x");
  reads();
  await inventory.guest(101);
  expect(reads()).toEqual([]);
});

test("the state of a written guest is used again for three seconds, and not beyond the next write", async () => {
  const { inventory, put, reads, clock } = setUp();
  await inventory.guests();
  await put(100, "name", "x");
  clock.advance(10);
  reads();
  await inventory.guest(100);
  await inventory.guest(100);
  expect(reads()).toHaveLength(1);
  clock.advance(1000);
  await put(100, "name", "y");
  clock.advance(10);
  expect((await inventory.guest(100)).name).toBe("y");
  clock.advance(3000);
  reads();
  await inventory.guest(100);
  expect(reads()).toContain("GET /nodes/pve1/qemu/100/status/current");
});

test("a bulk read that is 19 seconds younger than the write may still lag", async () => {
  const { inventory, put, clock } = setUp();
  await put(100, "name", "x");
  clock.advance(19_000);
  expect((await inventory.guest(100)).name).toBe("x");
});

test("once the bulk read is 20 seconds younger than the write, it is enough", async () => {
  const { inventory, put, reads, clock, server } = setUp();
  await put(100, "name", "x");
  clock.advance(20_000);
  server.broadcast();
  reads();
  expect((await inventory.guest(100)).name).toBe("x");
  expect(reads()).toEqual(["GET /cluster/resources"]);
});

test("a new guest is in the list as soon as it is there, with its name", async () => {
  const { server, inventory, create, seeEnd } = setUp();
  await inventory.guests();
  const upid = await create(200, "pve2");
  expect((await inventory.guests()).items.map(({ vmid }) => vmid)).toEqual([100, 101, 102]);
  server.end(upid);
  await seeEnd(upid);
  expect(await inventory.guest(200)).toMatchObject({ name: "new-200", node: "pve2", status: "stopped" });
  expect((await inventory.guests()).items).toHaveLength(4);
});

test("a deleted guest is gone from the list", async () => {
  const { server, inventory, remove, seeEnd } = setUp();
  await inventory.guests();
  const upid = await remove(100);
  server.end(upid);
  await seeEnd(upid);
  expect((await inventory.guests()).items.map(({ vmid }) => vmid)).toEqual([101, 102]);
  const error = await inventory.guest(100).catch((error: unknown) => error);
  expect(isNotFoundError(error)).toBe(true);
});

test("a guest that has moved is found on its new node, by its row and by its place", async () => {
  const { server, inventory, act, migrate, seeEnd, reads } = setUp();
  await inventory.guests();
  server.end(await act("status/start", 100));
  const upid = await migrate(100, "pve2");
  server.end(upid);
  expect(await inventory.locate(100)).toMatchObject({ vmid: 100, type: "qemu", node: "pve2" });
  await seeEnd(upid);
  expect(await inventory.guest(100)).toMatchObject({ node: "pve2", status: "running" });
  reads();
  expect((await inventory.locate(101)).node).toBe("pve2");
  expect(reads()).toEqual([]);
});

test("a guest that was written to here and moved by somebody else is found where it is", async () => {
  const { server, inventory, put } = setUp();
  await inventory.guests();
  await put(100, "tags", "mine");
  Object.assign(server.guests.get(100) ?? {}, { node: "pve2" });
  expect(await inventory.guest(100)).toMatchObject({ node: "pve2", tags: ["mine"] });
});

test("for all the time the bulk read may lag, each read shows what was written", async () => {
  const { clock, inventory, put } = setUp();
  await put(100, "name", "new");
  for (let second = 0; second < 20; second += 1) {
    expect([second, (await inventory.guest(100)).name]).toEqual([second, "new"]);
    clock.advance(1000);
  }
});

test("many written guests of one node are read as one list", async () => {
  const { server, inventory, act, reads } = setUp(40);
  await inventory.guests();
  const upids = await Promise.all(
    [...server.guests.keys()].map(async (vmid) => await act("status/start", vmid)),
  );
  for (const upid of upids) server.end(upid);
  reads();
  const { items } = await inventory.guests();
  expect(items.every(({ status }) => status === "running")).toBe(true);
  expect(reads().sort()).toEqual(["GET /nodes/pve1/qemu?full=1", "GET /nodes/pve2/qemu?full=1"]);
});

test("after a call to all guests the nodes' lists are read", async () => {
  const { server, inventory, send, seeEnd, reads } = setUp(40);
  await inventory.guests();
  const upid = await send(write("POST", "/cluster/bulk-action/guest/start"));
  server.end(upid);
  await seeEnd(upid);
  reads();
  const { items } = await inventory.guests();
  expect(items.every(({ status }) => status === "running")).toBe(true);
  expect(reads().sort()).toEqual([
    "GET /cluster/resources",
    "GET /nodes/pve1/qemu?full=1",
    "GET /nodes/pve2/qemu?full=1",
  ]);
});

test("a written guest whose node does not answer stays with status unknown, and missing says why", async () => {
  const { server, inventory, put } = setUp();
  await inventory.guests();
  await put(100, "name", "x");
  server.dead.add("pve1");
  const { items, missing } = await inventory.guests();
  expect(items.find(({ vmid }) => vmid === 100)?.status).toBe("unknown");
  expect(items.find(({ vmid }) => vmid === 101)?.status).toBe("stopped");
  expect(missing.map(({ key, error }) => [key, isNodeUnreachableError(error)])).toEqual([[100, true]]);
  await expect(inventory.guest(100)).rejects.toThrow("no route to host");
  expect((await inventory.guests({ node: "pve2" })).missing).toEqual([]);
  await expect(inventory.guests({}, { strict: true })).rejects.toThrow("no route to host");
});

test("when the cluster is out of reach the last answer is shown as stale, without what was written since", async () => {
  const { inventory, put, goDown, clock } = setUp();
  const { asOf } = await inventory.guests();
  await put(100, "name", "x");
  clock.advance(60_000);
  goDown();
  const listing = await inventory.guests();
  expect([listing.stale, listing.asOf]).toEqual([true, asOf]);
  expect(listing.items.map(({ vmid, status }) => [vmid, status])).toEqual([
    [100, "unknown"],
    [101, "stopped"],
    [102, "stopped"],
  ]);
  expect(listing.missing.map(({ key }) => key)).toEqual([100]);
  clock.advance(5 * 60_000);
  await expect(inventory.guests()).rejects.toThrow("away");
});

test("it holds without a cache as well, and the read is narrowed to what is asked for", async () => {
  const { server, inventory, act, reads } = setUp(3, { keeps: false });
  server.end(await act("status/start", 100));
  expect((await inventory.guest(100)).status).toBe("running");
  expect(reads()).toEqual(["GET /cluster/resources?type=vm", "GET /nodes/pve1/qemu/100/status/current"]);
  await inventory.nodes();
  await Promise.all([inventory.nodes(), inventory.guest(101)]);
  await inventory.guests({ vmids: [101] });
  expect(reads()).toEqual([
    "GET /cluster/resources?type=node",
    "GET /cluster/resources",
    "GET /cluster/resources",
    "GET /nodes/pve1/qemu/100/status/current",
  ]);
});
