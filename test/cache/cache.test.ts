import { expect, test } from "vitest";
import { createCache } from "../../src/cache/cache.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CachePolicies } from "../../src/cache/policies.ts";
import type { ClientEvent } from "../../src/events.ts";
import { manualClock } from "../support/manual-clock.ts";
import { get, recordingRequester, write } from "../support/recording-requester.ts";

function cacheOver(answer: () => unknown, policies?: CachePolicies, store = createMemoryStore()) {
  const server = recordingRequester(answer);
  const clock = manualClock();
  const events: ClientEvent[] = [];
  const make = (identity: string) =>
    createCache({
      requester: server,
      store,
      clock,
      emit: (event) => void events.push(event),
      scope: { cluster: "test", identity },
      policies,
    });
  return { cache: make("root@pam"), make, server, clock, events };
}

const resources = get("/cluster/resources");

test("two users of one store never see each other's answers", async () => {
  const { cache, make, server } = cacheOver(() => []);
  await cache.request(resources);
  await make("guest@pve").request(resources);
  expect(server.calls).toHaveLength(2);
});

test("what a caller does to a reply changes nothing for the next", async () => {
  const { cache, server } = cacheOver(() => [{ id: "a", list: [1] }]);
  for (let round = 0; round < 3; round++) {
    const { data } = (await cache.request(resources)) as { data: { id: string; list: number[] }[] };
    expect(data).toEqual([{ id: "a", list: [1] }]);
    data[0]?.list.push(2);
    data.length = 0;
  }
  expect(server.calls).toHaveLength(1);
});

test("a route without a policy is always asked", async () => {
  const { cache, server } = cacheOver(() => null);
  await cache.request(get("/nodes/{node}/tasks", { node: "pve1" }));
  await cache.request(get("/nodes/{node}/tasks", { node: "pve1" }));
  expect(server.calls).toHaveLength(2);
});

test("a policy of one's own replaces the default of one route", async () => {
  const { cache, server, clock } = cacheOver(() => null, {
    "/cluster/resources": false,
    "/pools": { freshMs: 1000 },
  });
  await cache.request(resources);
  await cache.request(resources);
  await cache.request(get("/pools"));
  clock.advance(999);
  await cache.request(get("/pools"));
  expect(server.calls).toEqual(["GET /cluster/resources", "GET /cluster/resources", "GET /pools"]);
});

test("a read begun before a write is not kept after it", async () => {
  const waiting: ((data: unknown) => void)[] = [];
  const { cache, server } = cacheOver(() => new Promise((answer) => waiting.push(answer)));
  const early = cache.request(resources);
  await new Promise((resolve) => void setImmediate(resolve));
  const put = cache.request(write("PUT", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: "100" }));
  waiting[1]?.(null);
  await put;
  waiting[0]?.("old");
  expect((await early).data).toBe("old");
  const late = cache.request(resources);
  await new Promise((resolve) => void setImmediate(resolve));
  waiting[2]?.("new");
  expect((await late).data).toBe("new");
  expect(server.calls).toHaveLength(3);
});

test("hits and misses are reported with route and age", async () => {
  const { cache, clock, events } = cacheOver(() => []);
  await cache.request(resources);
  clock.advance(500);
  await cache.request(resources);
  expect(events).toEqual([
    { type: "cache", outcome: "miss", template: "/cluster/resources" },
    { type: "cache", outcome: "hit", template: "/cluster/resources", ageMs: 500 },
  ]);
});
