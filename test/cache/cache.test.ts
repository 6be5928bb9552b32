import { expect, test } from "vitest";
import { manualClock } from "../support/manual-clock.ts";
import { get, recordingRequester } from "../support/recording-requester.ts";
import { smallCluster } from "../support/small-cluster.ts";
import { cacheOver, config, resources, turn, versionOf } from "./support.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import { isConnectionError, ConnectionError } from "../../src/errors/index.ts";

test("an answer is used again as long as it is fresh", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache, events } = cacheOver(server, { clock });
  await cache.request(config(100));
  clock.advance(29_999);
  expect(await versionOf(cache.request(config(100)))).toBe(1);
  expect(server.calls).toHaveLength(1);
  clock.advance(1);
  await cache.request(config(100));
  expect(server.calls).toHaveLength(2);
  expect(events.map((event) => event.type === "cache" && event.outcome)).toEqual(["miss", "hit", "miss"]);
  expect(events[1]).toEqual({
    type: "cache",
    outcome: "hit",
    template: "/nodes/{node}/qemu/{vmid}/config",
    ageMs: 29_999,
  });
});

test("tasks, the status of guests and agents are asked each time", async () => {
  const server = recordingRequester(() => null);
  const { cache } = cacheOver(server);
  const guest = { node: "pve1", vmid: "100" };
  for (const call of [
    get("/nodes/{node}/qemu/{vmid}/status/current", guest),
    get("/nodes/{node}/qemu/{vmid}/agent/get-osinfo", guest),
    get("/nodes/{node}/tasks", { node: "pve1" }),
    get("/cluster/tasks"),
    get("/nodes/{node}/storage/{storage}/content", { node: "pve1", storage: "local" }),
  ]) {
    await cache.request(call);
    await cache.request(call);
  }
  expect(server.calls).toHaveLength(10);
});

test("a policy of one's own replaces the default of one route", async () => {
  const server = recordingRequester(() => null);
  const clock = manualClock();
  const policies = { "/cluster/resources": false, "/nodes/{node}/time": { freshMs: 1000 } } as const;
  const { cache } = cacheOver(server, { clock, policies });
  const time = get("/nodes/{node}/time", { node: "pve1" });
  await cache.request(resources());
  await cache.request(resources());
  await cache.request(time);
  clock.advance(999);
  await cache.request(time);
  expect(server.calls).toEqual(["GET /cluster/resources", "GET /cluster/resources", "GET /nodes/pve1/time"]);
});

test("without a store nothing is kept", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server, { store: undefined });
  await cache.request(config(100));
  await cache.request(config(100));
  expect(cache.keeps).toBe(false);
  expect(server.calls).toHaveLength(2);
});

test("fresh asks the server, and what it answers is kept", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  await cache.request(config(100));
  server.bump(100);
  expect(await versionOf(cache.request(config(100, { fresh: true })))).toBe(2);
  expect(await versionOf(cache.request(config(100)))).toBe(2);
  expect(server.calls).toHaveLength(2);
});

test("other parameters are other answers", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  const guest = { node: "pve1", vmid: "100" };
  const current = get("/nodes/{node}/qemu/{vmid}/config", guest, {}, [["current", "1"]]);
  await cache.request(config(100));
  await cache.request(current);
  await cache.request(current);
  expect(server.calls).toHaveLength(2);
});

test("two users of one store never see each other's answers", async () => {
  const server = smallCluster();
  const store = createMemoryStore();
  const root = cacheOver(server, { store }).cache;
  const guest = cacheOver(server, { store, identity: () => "guest@pve" }).cache;
  const token = cacheOver(server, { store, identity: () => "root@pam!ci" }).cache;
  for (const cache of [root, guest, token]) await cache.request(config(100));
  expect(server.calls).toHaveLength(3);
});

test("as long as nobody is logged in nothing is looked up; the answer is kept for whoever it was", async () => {
  const server = smallCluster();
  const store = createMemoryStore();
  let identity: string | undefined;
  const request = server.request.bind(server);
  server.request = async (call) => {
    identity = "root@pam";
    return await request(call);
  };
  const { cache } = cacheOver(server, { store, identity: () => identity });
  await cache.request(config(100));
  await cache.request(config(100));
  expect(server.calls).toHaveLength(1);
  identity = "guest@pve";
  const late = cacheOver(smallCluster(), { store, identity: () => undefined });
  await late.cache.request(config(100));
  expect(late.events).toMatchObject([{ outcome: "miss" }]);
});

test("what a caller does to a reply changes nothing for the next", async () => {
  const server = recordingRequester(() => [{ id: "a", list: [1] }]);
  const { cache } = cacheOver(server);
  for (let round = 0; round < 3; round++) {
    const { data } = (await cache.request(resources())) as { data: { id: string; list: number[] }[] };
    expect(data).toEqual([{ id: "a", list: [1] }]);
    data[0]?.list.push(2);
    data.length = 0;
  }
  expect(server.calls).toHaveLength(1);
});

test("total and changes of a reply are kept with it", async () => {
  const { cache } = cacheOver({ request: async () => ({ data: [1], total: 28, changes: { a: 1 } }) });
  await cache.request(resources());
  expect(await cache.request(resources())).toEqual({ data: [1], total: 28, changes: { a: 1 } });
});

test("past its freshness an answer is handed out once more, while one request fetches the next", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache, events } = cacheOver(server, { clock });
  await cache.read(resources());
  const began = clock.now();
  server.bump(100);
  clock.advance(3000);
  const stale = await Promise.all([
    cache.read(resources()),
    cache.read(resources()),
    cache.read(resources()),
  ]);
  expect(stale.map(({ stale, asOf }) => [stale, asOf])).toEqual([
    [true, began],
    [true, began],
    [true, began],
  ]);
  await turn();
  expect(server.calls).toHaveLength(2);
  const next = await cache.read(resources());
  expect([next.stale, next.asOf]).toEqual([false, clock.now()]);
  expect(server.calls).toHaveLength(2);
  expect(events.filter((event) => event.type === "cache" && event.outcome === "stale")).toHaveLength(3);
});

test("a stale answer older than its time is not handed out", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache } = cacheOver(server, { clock });
  await cache.read(resources());
  clock.advance(10_000);
  expect((await cache.read(resources())).stale).toBe(false);
  expect(server.calls).toHaveLength(2);
});

test("a revalidation that fails is nobody's error, and the next reader asks again", async () => {
  const clock = manualClock();
  let calls = 0;
  const { cache } = cacheOver(
    {
      async request() {
        calls += 1;
        if (calls === 2) throw new ConnectionError("away");
        return { data: calls };
      },
    },
    { clock },
  );
  await cache.request(resources());
  clock.advance(4000);
  expect((await cache.request(resources())).data).toBe(1);
  await turn();
  expect((await cache.request(resources())).data).toBe(1);
  await turn();
  expect((await cache.request(resources())).data).toBe(3);
});

test("when the cluster cannot be reached, who asks for it gets what is left; everybody else the error", async () => {
  const clock = manualClock();
  let isDown = false;
  const { cache } = cacheOver(
    {
      async request() {
        if (isDown) throw new ConnectionError("away");
        return { data: "before" };
      },
    },
    { clock },
  );
  await cache.read(resources());
  const asOf = clock.now();
  isDown = true;
  clock.advance(60_000);
  await expect(cache.request(resources())).rejects.toThrow("away");
  expect(await cache.read(resources(), { staleIf: isConnectionError })).toMatchObject({
    reply: { data: "before" },
    asOf,
    stale: true,
    failure: { message: "away" },
  });
  await expect(cache.read(resources(), { staleIf: () => false })).rejects.toThrow("away");
  clock.advance(5 * 60_000);
  await expect(cache.read(resources(), { staleIf: isConnectionError })).rejects.toThrow("away");
});

test("readers of the same route in flight share one request, whatever tick they came in", async () => {
  let answer: (data: unknown) => void = () => {};
  const server = recordingRequester(() => new Promise((resolve) => (answer = resolve)));
  const { cache } = cacheOver(server);
  const first = cache.request(resources());
  await turn();
  const second = cache.request(resources());
  await turn();
  answer("once");
  expect([(await first).data, (await second).data]).toEqual(["once", "once"]);
  expect(server.calls).toHaveLength(1);
});

test("an error is not kept, and carries the frames of each caller", async () => {
  const server = recordingRequester(() => {
    throw new ConnectionError("away");
  });
  const { cache } = cacheOver(server);
  async function theReport(): Promise<unknown> {
    return await cache.request(config(100)).catch((error: unknown) => error);
  }
  const error = await theReport();
  expect(isConnectionError(error) && error.stack).toContain("theReport");
  await expect(cache.request(config(100))).rejects.toThrow("away");
  expect(server.calls).toHaveLength(2);
});
