import { expect, test } from "vitest";
import { coalesce } from "../../src/batch/coalesce.ts";
import { createCache } from "../../src/cache/cache.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import { isNodeUnreachableError, isNotFoundError, isProtocolError } from "../../src/errors/index.ts";
import type { ClientEvent } from "../../src/events.ts";
import { createInventory } from "../../src/inventory/inventory.ts";
import type { Session } from "../../src/batch/node-batch.ts";
import { pve } from "../../src/product.ts";
import { copyOfRows } from "../support/cluster-rows.ts";
import { manualClock } from "../support/manual-clock.ts";
import { recordingRequester } from "../support/recording-requester.ts";

function inventoryOver(answer: () => unknown = copyOfRows, session?: Session) {
  const server = recordingRequester(answer);
  const clock = manualClock();
  const events: ClientEvent[] = [];
  const emit = (event: ClientEvent): void => void events.push(event);
  const shared = coalesce(server);
  const cache = createCache({
    requester: shared,
    seal: shared.seal,
    store: createMemoryStore(),
    clock,
    emit,
    scope: { cluster: "test", identity: () => "root@pam" },
  });
  const inventory = createInventory({
    cache,
    product: pve,
    clock,
    emit,
    session: () => session,
    closing: new AbortController().signal,
  });
  return { inventory, calls: server.calls, clock, events, seen: server.seen };
}

test("any number of loads in one tick is one read of /cluster/resources", async () => {
  const { inventory, calls, events } = inventoryOver();
  const [guests, guest, again, nodes, node, storages, storage, pools] = await Promise.all([
    inventory.guests(),
    inventory.guest(100),
    inventory.guest(100),
    inventory.nodes(),
    inventory.node("pve1"),
    inventory.storages(),
    inventory.storage("pve1", "local"),
    inventory.pools(),
  ]);
  expect(calls).toEqual(["GET /cluster/resources"]);
  expect(guests.items.map(({ vmid }) => vmid)).toEqual([100, 101, 110, 200, 300]);
  expect([guest.name, again.name]).toEqual(["web-1", "web-1"]);
  expect(nodes.items.map(({ node, status }) => [node, status])).toEqual([
    ["pve1", "online"],
    ["pve2", "online"],
    ["pve3", "offline"],
  ]);
  expect(node.maxcpu).toBe(2);
  expect(storages.items.map(({ id }) => id)).toEqual([
    "storage/pve1/local",
    "storage/pve1/nas",
    "storage/pve3/nas",
  ]);
  expect(storage.content).toEqual(["backup", "iso", "vztmpl"]);
  expect(pools.items.map(({ pool }) => pool)).toEqual(["prod"]);
  expect(events.filter(({ type }) => type === "batch")).toEqual([
    { type: "batch", source: "GET /cluster/resources", keys: 7, calls: 1 },
  ]);
});

test("rows are typed: tags and content as lists, template and shared as booleans, keys unknown here kept", async () => {
  const rows = [
    ...copyOfRows(),
    { id: "qemu/900", type: "qemu", vmid: "900", node: "pve1", status: "running", template: "1", newkey: 5 },
  ];
  const { inventory } = inventoryOver(() => rows);
  expect(await inventory.guest(101)).toMatchObject({
    id: "qemu/101",
    vmid: 101,
    type: "qemu",
    node: "pve1",
    name: "db-1",
    status: "running",
    tags: ["db", "prod"],
    template: false,
    pool: "prod",
    maxmem: 134_217_728,
    uptime: 319,
  });
  expect(await inventory.guest(900)).toMatchObject({ vmid: 900, template: true, tags: [], newkey: 5 });
  expect(await inventory.guest(200)).toMatchObject({ type: "lxc", lock: "backup" });
  expect((await inventory.storage("pve1", "nas")).shared).toBe(true);
});

test("a dead node fails nothing: its guests stay with status unknown, and missing names the node and why", async () => {
  const { inventory } = inventoryOver();
  const { items, missing } = await inventory.guests();
  expect(items.find(({ vmid }) => vmid === 300)).toMatchObject({
    node: "pve3",
    status: "unknown",
    tags: ["remote"],
  });
  expect(items.find(({ vmid }) => vmid === 300)?.name).toBeUndefined();
  expect(missing.map(({ key }) => key)).toEqual(["pve3"]);
  const error = missing[0]?.error;
  expect(isNodeUnreachableError(error) && error.node).toBe("pve3");
  expect((await inventory.guest(300)).status).toBe("unknown");
  expect((await inventory.storages()).missing.map(({ key }) => key)).toEqual(["pve3"]);
});

test("a filter by node does not complain of other nodes", async () => {
  const { inventory } = inventoryOver();
  expect((await inventory.guests({ node: "pve1" })).missing).toEqual([]);
  expect((await inventory.guests({ node: ["pve1", "pve3"] })).missing.map(({ key }) => key)).toEqual([
    "pve3",
  ]);
});

test("strict throws what would be missing", async () => {
  const { inventory } = inventoryOver();
  await expect(inventory.guests({}, { strict: true })).rejects.toThrow("node pve3 is offline");
  expect((await inventory.guests({ node: "pve1" }, { strict: true })).items).toHaveLength(3);
});

test.each([
  [{ status: "running" }, [101, 200]],
  [{ status: ["stopped", "unknown"] }, [100, 110, 300]],
  [{ tag: "prod" }, [100, 101, 200]],
  [{ tag: ["web", "ct"] }, [100, 200]],
  [{ node: "pve2" }, [200]],
  [{ type: "lxc" }, [200]],
  [{ pool: "prod" }, [100, 101]],
  [{ name: "db-1" }, [101]],
  [{ name: /-1$/g }, [100, 101, 200]],
  [{ template: true }, [110]],
  [{ template: false }, [100, 101, 200, 300]],
  [{ vmids: [101, 300, 999] }, [101, 300]],
  [{ vmids: [] }, []],
  [{ status: "running", tag: "db" }, [101]],
  [{ status: "running", tag: undefined }, [101, 200]],
] as const)("guests(%o)", async (filter, vmids) => {
  const { inventory } = inventoryOver();
  expect((await inventory.guests(filter)).items.map(({ vmid }) => vmid)).toEqual(vmids);
});

test.each([
  [{ node: "pve1" }, ["storage/pve1/local", "storage/pve1/nas"]],
  [{ content: "iso" }, ["storage/pve1/local"]],
  [{ storage: "nas" }, ["storage/pve1/nas", "storage/pve3/nas"]],
  [{ shared: true, status: "available" }, ["storage/pve1/nas"]],
  [{ plugintype: ["dir"] }, ["storage/pve1/local"]],
])("storages(%o)", async (filter, ids) => {
  const { inventory } = inventoryOver();
  expect((await inventory.storages(filter)).items.map(({ id }) => id)).toEqual(ids);
});

test("what is not there is a NotFoundError that says what to check", async () => {
  const { inventory, calls } = inventoryOver();
  const errors = await Promise.all(
    [inventory.guest(999), inventory.node("pve9"), inventory.storage("pve1", "tape")].map((load) =>
      load.then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  expect(errors.map((error) => isNotFoundError(error) && error.message.slice(0, 32))).toEqual([
    "there is no guest 999, or this l",
    "there is no node pve9: compare w",
    "there is no storage pve1/tape, o",
  ]);
  expect((errors[0] as Error).message).toContain("VM.Audit");
  expect(calls).toHaveLength(1);
});

test("an empty or filtered list is no error", async () => {
  const { inventory } = inventoryOver(() => []);
  expect(await inventory.guests()).toMatchObject({ items: [], missing: [], visibility: "unknown" });
});

test("who sees everything is not told that it may not see a guest", async () => {
  const { inventory } = inventoryOver(copyOfRows, { kind: "ticket", userid: "root@pam" });
  await expect(inventory.guest(999)).rejects.toThrow(/^there is no guest 999: compare with the whole list$/);
  await expect(inventoryOver(copyOfRows).inventory.guest(999)).rejects.toThrow(
    /may not see it: it takes VM\.Audit/,
  );
});

test("visibility: root by ticket sees all; nodes that are online without figures tell of missing privileges", async () => {
  expect(
    (await inventoryOver(copyOfRows, { kind: "ticket", userid: "root@pam" }).inventory.guests()).visibility,
  ).toBe("complete");
  expect(
    (await inventoryOver(copyOfRows, { kind: "token", userid: "root@pam" }).inventory.guests()).visibility,
  ).toBe("unknown");
  const bare = () => [{ id: "node/pve1", type: "node", node: "pve1", status: "online" }];
  expect((await inventoryOver(bare).inventory.guests()).visibility).toBe("filtered");
});

test("within three seconds the snapshot is used again, afterwards it is read again", async () => {
  const { inventory, calls, clock } = inventoryOver();
  const first = await inventory.guests();
  clock.advance(2999);
  const second = await inventory.guests();
  expect(second.asOf).toBe(first.asOf);
  expect(calls).toHaveLength(1);
  clock.advance(7001);
  const third = await inventory.guests();
  expect(third.asOf).toBe(clock.now());
  expect(calls).toHaveLength(2);
});

test("fresh reads past the cache, and serves the others of its tick as well", async () => {
  const { inventory, calls, clock } = inventoryOver();
  await inventory.guests();
  clock.advance(1000);
  const [fresh, other] = await Promise.all([inventory.guests({}, { fresh: true }), inventory.guest(100)]);
  expect(fresh.asOf).toBe(clock.now());
  expect(other.vmid).toBe(100);
  expect(calls).toHaveLength(2);
});

test("what a caller does to a row changes nothing for the next", async () => {
  const { inventory, calls } = inventoryOver();
  const row = await inventory.guest(101);
  row.tags.push("mine");
  row.name = "other";
  const { items } = await inventory.guests();
  items.length = 0;
  expect(await inventory.guest(101)).toMatchObject({ name: "db-1", tags: ["db", "prod"] });
  expect((await inventory.guests()).items).toHaveLength(5);
  expect(calls).toHaveLength(1);
});

test("one caller's abort leaves the others their answer; the last one's ends the read", async () => {
  let answer: (rows: unknown) => void = () => {};
  const { inventory, seen } = inventoryOver(() => new Promise((resolve) => (answer = resolve)));
  const controller = new AbortController();
  const left = inventory
    .guest(100, { signal: controller.signal })
    .catch((error: unknown) => (error as Error).message);
  const stays = inventory.guest(101);
  await new Promise((resolve) => void setImmediate(resolve));
  controller.abort(new Error("enough"));
  expect(await left).toBe("enough");
  expect(seen[0]?.options.signal?.aborted).toBe(false);
  answer(copyOfRows());
  expect((await stays).name).toBe("db-1");
});

test("a failed read carries the frames of each caller and is tried again by the next", async () => {
  let calls = 0;
  const { inventory } = inventoryOver(() => {
    calls += 1;
    if (calls === 1) throw new Error("connection lost");
    return copyOfRows();
  });
  async function listForReport(): Promise<unknown> {
    return await inventory.guests().catch((error: unknown) => error);
  }
  const error = (await listForReport()) as Error;
  expect(error.message).toBe("connection lost");
  expect(error.stack).toContain("listForReport");
  expect((await inventory.guests()).items).toHaveLength(5);
});

test("an answer that is no list is a protocol error", async () => {
  const { inventory } = inventoryOver(() => null);
  const error = await inventory.guests().catch((error: unknown) => error);
  expect(isProtocolError(error) && error.message).toBe(
    "GET /cluster/resources answered null where a list was expected",
  );
});
