import { expect, test } from "vitest";
import {
  ConnectionError,
  InvalidParametersError,
  OutcomeUnknownError,
  TimeoutError,
} from "../../src/errors/index.ts";
import { manualClock } from "../support/manual-clock.ts";
import { get, recordingRequester, write } from "../support/recording-requester.ts";
import { smallCluster } from "../support/small-cluster.ts";
import { cacheOver, config, putConfig, resources, start, taskStatus, turn, versionOf } from "./support.ts";

const gets = (calls: readonly string[]): string[] => calls.filter((call) => call.startsWith("GET"));

test("a write drops what it touches and nothing else", async () => {
  const server = smallCluster();
  const { cache, events } = cacheOver(server);
  for (const vmid of [100, 101]) await cache.request(config(vmid));
  await cache.request(resources());
  await cache.request(putConfig(100));
  expect(await versionOf(cache.request(config(100)))).toBe(2);
  expect(await versionOf(cache.request(config(101)))).toBe(1);
  await cache.request(resources());
  expect(gets(server.calls)).toEqual([
    "GET /nodes/pve1/qemu/100/config",
    "GET /nodes/pve1/qemu/101/config",
    "GET /cluster/resources",
    "GET /nodes/pve1/qemu/100/config",
    "GET /cluster/resources",
  ]);
  expect(events.filter(({ type }) => type === "invalidate")).toEqual([
    {
      type: "invalidate",
      tags: ["contents", "guest:100", "guests"],
      cause: "PUT /nodes/{node}/qemu/{vmid}/config",
    },
  ]);
});

test("a write with its path written out drops the same", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  await cache.request(config(100));
  await cache.request(write("PUT", "/nodes/pve1/qemu/100/config"));
  await cache.request(config(100));
  expect(gets(server.calls)).toHaveLength(2);
});

test("a write nothing is known of drops everything", async () => {
  const server = recordingRequester(() => null);
  const { cache } = cacheOver(server);
  await cache.request(config(100));
  await cache.request(get("/version"));
  await cache.request(write("POST", "/new/in/a/later/release"));
  await cache.request(config(100));
  await cache.request(get("/version"));
  expect(gets(server.calls)).toHaveLength(4);
});

test("a write to one user's rights drops everything for everybody", async () => {
  const server = recordingRequester(() => null);
  const { cache } = cacheOver(server);
  await cache.request(config(100));
  await cache.request(write("PUT", "/access/acl"));
  await cache.request(config(100));
  expect(gets(server.calls)).toHaveLength(2);
});

test("what the reader makes up for does not drop the snapshot for it", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  const despite = { despite: ["guests"] };
  const first = await cache.read(resources(), despite);
  await cache.request(putConfig(100));
  expect((await cache.read(resources(), despite)).asOf).toBe(first.asOf);
  expect(gets(server.calls)).toHaveLength(1);
  await cache.request(write("POST", "/storage"));
  await cache.read(resources(), despite);
  expect(gets(server.calls)).toHaveLength(2);
});

test("a read that began before a write is not kept after it", async () => {
  const waiting: ((data: unknown) => void)[] = [];
  const server = recordingRequester(() => new Promise((answer) => waiting.push(answer)));
  const { cache } = cacheOver(server);
  const early = cache.request(config(100));
  await turn();
  const put = cache.request(putConfig(100));
  await turn();
  waiting[1]?.(null);
  await put;
  const late = cache.request(config(100));
  await turn();
  waiting[0]?.("old");
  expect((await early).data).toBe("old");
  waiting[2]?.("new");
  expect((await late).data).toBe("new");
  expect((await cache.request(config(100))).data).toBe("new");
  expect(gets(server.calls)).toHaveLength(2);
});

test("as long as a task is open, what it may be changing is read from the server", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  await cache.request(config(100));
  const upid = (await cache.request(start(100))).data as string;
  expect(await versionOf(cache.request(config(100)))).toBe(1);
  server.end(upid);
  // Nobody has waited for the task: the end is not known here, and the read is right all the same.
  expect(await versionOf(cache.request(config(100)))).toBe(2);
});

test("a read asks for the state of the task that nobody waits for, and once it has ended answers are kept again", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache, events } = cacheOver(server, { clock });
  const upid = (await cache.request(start(100))).data as string;
  await cache.request(config(100));
  await turn();
  server.end(upid);
  clock.advance(1000);
  await cache.request(config(100));
  await turn();
  const before = server.calls.length;
  await cache.request(config(100));
  await cache.request(config(100));
  expect(server.calls).toHaveLength(before + 1);
  expect(
    events.filter(({ type }) => type === "invalidate").map((event) => "cause" in event && event.cause),
  ).toEqual(["POST /nodes/{node}/qemu/{vmid}/status/start", "end of task qmstart"]);
});

test("however many reads come, an open task is asked for once a second", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache } = cacheOver(server, { clock });
  await cache.request(start(100));
  for (let read = 0; read < 40; read++) {
    if (read === 20) clock.advance(1000);
    await cache.request(config(100));
    await turn();
  }
  expect(server.calls.filter((call) => call.includes("/tasks/"))).toHaveLength(2);
});

test("who waits for a task finds nothing of before when the wait is over", async () => {
  const server = smallCluster();
  const { cache } = cacheOver(server);
  const upid = (await cache.request(start(100))).data as string;
  server.end(upid);
  await cache.request(taskStatus(upid));
  expect(await versionOf(cache.request(config(100)))).toBe(2);
  await cache.request(config(100));
  expect(server.calls.filter((call) => call.endsWith("/config"))).toHaveLength(1);
});

test("a read that began before a task's end is known does not serve one that begins after it", async () => {
  const server = smallCluster();
  const held: (() => void)[] = [];
  let hold = false;
  const requester = {
    async request(call: Parameters<typeof server.request>[0]) {
      const reply = await server.request(call);
      if (hold && call.template.endsWith("/config")) await new Promise<void>((go) => held.push(go));
      return reply;
    },
  };
  const { cache } = cacheOver(requester);
  const upid = (await cache.request(start(100))).data as string;
  hold = true;
  const early = cache.request(config(100));
  await turn();
  server.end(upid);
  await cache.request(taskStatus(upid));
  const late = cache.request(config(100));
  await turn();
  for (const go of held) go();
  expect(await versionOf(early)).toBe(1);
  expect(await versionOf(late)).toBe(2);
});

test("that goes for what is never kept as well", async () => {
  const server = smallCluster();
  const held: (() => void)[] = [];
  const requester = {
    async request(call: Parameters<typeof server.request>[0]) {
      const reply = await server.request(call);
      if (call.template.endsWith("/status/current")) await new Promise<void>((go) => held.push(go));
      return reply;
    },
  };
  const { cache } = cacheOver(requester);
  const status = get("/nodes/{node}/qemu/{vmid}/status/current", { node: "pve1", vmid: "100" });
  const upid = (await cache.request(start(100))).data as string;
  const early = cache.request(status);
  await turn();
  server.end(upid);
  await cache.request(taskStatus(upid));
  const late = cache.request(status);
  await turn();
  for (const go of held) go();
  expect([await versionOf(early), await versionOf(late)]).toEqual([1, 2]);
});

test("many open tasks of one node are asked for by one list", async () => {
  const server = smallCluster([100, 101, 102, 103, 104]);
  const { cache } = cacheOver(server);
  for (const vmid of [100, 101, 102, 103, 104]) await cache.request(start(vmid));
  await cache.request(resources());
  await turn();
  expect(server.calls.filter((call) => call.includes("/tasks"))).toEqual([
    "GET /nodes/pve1/tasks?source=active&limit=1000",
  ]);
});

test.each([
  ["is unknown", new OutcomeUnknownError("connection lost")],
  ["is unknown to a proxy in between", new OutcomeUnknownError("bad gateway", { status: 502 })],
  ["is a timeout", new TimeoutError("no answer in time")],
  ["is the caller's abort", new DOMException("gone", "AbortError")],
])("after a write whose outcome %s, what it touches is not kept for a minute", async (_, failure) => {
  const server = smallCluster();
  const clock = manualClock();
  let fails = true;
  const requester = {
    async request(call: Parameters<typeof server.request>[0]) {
      if (call.method !== "GET" && fails) throw failure;
      return await server.request(call);
    },
  };
  const { cache } = cacheOver(requester, { clock });
  await cache.request(config(100));
  await expect(cache.request(putConfig(100))).rejects.toBe(failure);
  fails = false;
  for (let read = 0; read < 3; read++) await cache.request(config(100));
  expect(gets(server.calls)).toHaveLength(4);
  await cache.request(config(101));
  await cache.request(config(101));
  expect(gets(server.calls)).toHaveLength(5);
  clock.advance(60_000);
  await cache.request(config(100));
  await cache.request(config(100));
  expect(gets(server.calls)).toHaveLength(6);
});

test.each([
  ["refused", new InvalidParametersError("no", { status: 400 })],
  ["never sent", new ConnectionError("away")],
])("a write that was %s leaves nothing open", async (_, failure) => {
  const server = smallCluster();
  const requester = {
    async request(call: Parameters<typeof server.request>[0]) {
      if (call.method !== "GET") throw failure;
      return await server.request(call);
    },
  };
  const { cache } = cacheOver(requester);
  await expect(cache.request(putConfig(100))).rejects.toBe(failure);
  await cache.request(config(100));
  await cache.request(config(100));
  expect(gets(server.calls)).toHaveLength(1);
});

test("a task nobody may ask about is given up after a while", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const requester = {
    async request(call: Parameters<typeof server.request>[0]) {
      if (call.template.includes("/tasks")) throw new Error("403");
      return await server.request(call);
    },
  };
  const { cache } = cacheOver(requester, { clock });
  await cache.request(start(100));
  await cache.request(config(100));
  clock.advance(11 * 60_000);
  await cache.request(config(100));
  await turn();
  const before = server.calls.length;
  await cache.request(config(100));
  await cache.request(config(100));
  expect(server.calls).toHaveLength(before + 1);
});

test("guests written to of late are known, open as long as their task", async () => {
  const server = smallCluster();
  const clock = manualClock();
  const { cache } = cacheOver(server, { clock });
  await cache.request(putConfig(101));
  const upid = (await cache.request(start(100))).data as string;
  const at = clock.now();
  expect(await cache.guestMarks()).toEqual([
    { vmid: 101, atMs: at },
    { vmid: 100, atMs: at, upid },
  ]);
  clock.advance(5000);
  server.end(upid);
  await cache.request(taskStatus(upid));
  expect(await cache.guestMarks()).toEqual([
    { vmid: 101, atMs: at },
    { vmid: 100, atMs: at + 5000 },
  ]);
});
