import { pveTables } from "../../src/codecs/tables.ts";
import { describe, expect, it } from "vitest";
import {
  isTaskFailedError,
  isTimeoutError,
  NodeUnreachableError,
  PermissionError,
  type TaskFailedError,
} from "../../src/errors/index.ts";
import type { ClientEvent } from "../../src/events.ts";
import { createTasks } from "../../src/tasks/tasks.ts";
import { manualClock } from "../support/manual-clock.ts";
import { turn, untilSettled } from "../support/run-clock.ts";
import { taskServer } from "../support/task-server.ts";

function setUp(closing?: AbortSignal) {
  const clock = manualClock(1_767_225_600_000);
  const server = taskServer(clock);
  const events: ClientEvent[] = [];
  const tasks = createTasks({
    edge: { requester: server.requester, validate: true, tables: pveTables },
    clock,
    emit: (event) => void events.push(event),
    serverNow: () => clock.now(),
    closing,
  });
  return { clock, server, events, ...tasks };
}

const failed = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error,
  );

describe("a task", () => {
  it("says what its UPID says, and sends nothing for that", () => {
    const { server, task } = setUp();
    const upid = server.start({ node: "pve2", type: "qmclone", id: "101" });
    expect(task(upid)).toMatchObject({ upid, node: "pve2", type: "qmclone", id: "101", user: "root@pam" });
    expect(server.calls).toEqual([]);
  });

  it("tells its state", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 1_000 });
    expect(await task(upid).status()).toEqual({ running: true });
    clock.advance(1_000);
    expect(await task(upid).status()).toEqual({ running: false, exitstatus: "OK" });
  });
});

describe("waiting for a task", () => {
  it("resolves with how long it took", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 2_000 });
    const result = await untilSettled(clock, task(upid).wait());
    expect(result).toMatchObject({ upid, status: "ok", warnings: [] });
    expect(result.durationMs).toBeGreaterThanOrEqual(2_000);
    expect(result.durationMs).toBeLessThan(3_000);
  });

  it("is one call for a task that is over", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 0 });
    await untilSettled(clock, task(upid).wait());
    expect(server.calls).toEqual([`GET /nodes/pve1/tasks/${encodeURIComponent(upid)}/status`]);
  });

  it("takes warnings for a success and hands them out", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({
      exitstatus: "WARNINGS: 2",
      log: [
        [0, "creating disk"],
        [10, "WARN: old version"],
        [20, "WARNING: no space soon"],
      ],
    });
    const result = await untilSettled(clock, task(upid).wait());
    expect(result.status).toBe("warnings");
    expect(result.warnings).toEqual(["old version", "no space soon"]);
  });

  it("throws the server's reason and the end of the log when it failed", async () => {
    const { server, task, clock } = setUp();
    const log = Array.from({ length: 600 }, (_, n): [number, string] => [0, `line ${n + 1}`]);
    const upid = server.start({ exitstatus: "bridge 'vmbr0' does not exist", log });
    const error = await untilSettled(clock, failed(task(upid).wait()));
    expect(isTaskFailedError(error)).toBe(true);
    const { message, reason, logTail, node } = error as TaskFailedError;
    expect(message).toBe("task qmstart of 100 on pve1 failed: bridge 'vmbr0' does not exist");
    expect({ reason, node }).toEqual({ reason: "bridge 'vmbr0' does not exist", node: "pve1" });
    expect(logTail).toHaveLength(20);
    expect(logTail.slice(-2)).toEqual(["line 600", "TASK ERROR: bridge 'vmbr0' does not exist"]);
  });

  it("hands out lines and progress while it runs", async () => {
    const { server, task, clock, events } = setUp();
    const upid = server.start({
      type: "vzdump",
      lastsMs: 4_000,
      log: [
        [0, "INFO: starting new backup job"],
        [1_000, "INFO:  25% (1.0 GiB of 4.0 GiB) in 3s, read: 1.0 GiB/s"],
        [3_000, "INFO: 100% (4.0 GiB of 4.0 GiB) in 9s, read: 1.0 GiB/s"],
      ],
    });
    const lines: string[] = [];
    const percents: number[] = [];
    const wait = task(upid).wait({
      onLog: (line) => void lines.push(line),
      onProgress: ({ percent }) => void percents.push(percent),
    });
    const result = await untilSettled(clock, wait);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe("TASK OK");
    expect(percents).toEqual([25, 100]);
    expect(await Array.fromAsync(result.log())).toEqual(lines);
    expect(events.filter(({ type }) => type === "task")).toEqual([
      { type: "task", upid, status: "running", progress: 25 },
      { type: "task", upid, status: "running", progress: 100 },
      { type: "task", upid, status: "OK" },
    ]);
  });

  it("gives up when the time is up, and leaves the task alone", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 60_000 });
    const error = await untilSettled(clock, failed(task(upid).wait({ timeoutMs: 5_000 })));
    expect(isTimeoutError(error)).toBe(true);
    expect((error as Error).message).toBe(`task qmstart on pve1 still runs after 5000 ms: ${upid}`);
    expect(server.calls.filter((call) => call.startsWith("DELETE"))).toEqual([]);
  });

  it("ends with the signal's reason and stops the task only when told to", async () => {
    const { server, task, clock } = setUp();
    const left = server.start({ lastsMs: 60_000 });
    const stopped = server.start({ lastsMs: 60_000 });
    const leaving = new AbortController();
    const waits = [
      failed(task(left).wait({ signal: leaving.signal })),
      failed(task(stopped).wait({ signal: leaving.signal, stopOnAbort: true })),
    ];
    await turn();
    leaving.abort(new Error("enough"));
    const reasons = await untilSettled(clock, Promise.all(waits));
    expect(reasons).toEqual([new Error("enough"), new Error("enough")]);
    expect(server.calls.filter((call) => call.startsWith("DELETE"))).toEqual([
      `DELETE /nodes/pve1/tasks/${encodeURIComponent(stopped)}`,
    ]);
    expect(clock.timers).toBe(0);
  });

  it("asks no more when the last waiter has left", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 60_000 });
    const [first, second] = [new AbortController(), new AbortController()];
    const waits = [first, second].map(({ signal }) => failed(task(upid).wait({ signal })));
    await turn();
    first.abort();
    clock.advance(1_000);
    for (let turns = 0; turns < 10; turns++) await turn();
    const asked = server.calls.length;
    expect(asked).toBeGreaterThan(1);
    second.abort();
    await Promise.all(waits);
    clock.advance(60_000);
    for (let turns = 0; turns < 10; turns++) await turn();
    expect(server.calls).toHaveLength(asked);
  });

  it("ends when the client is closed, and so does following a log", async () => {
    const closing = new AbortController();
    const { server, task, clock } = setUp(closing.signal);
    const upid = server.start({ lastsMs: 60_000 });
    const waits = [failed(task(upid).wait()), failed(Array.fromAsync(task(upid).log()))];
    for (let turns = 0; turns < 10; turns++) await turn();
    closing.abort(new Error("closed"));
    expect(await Promise.all(waits)).toEqual([new Error("closed"), new Error("closed")]);
    expect(await failed(task(upid).wait())).toEqual(new Error("closed"));
    expect(clock.timers).toBe(0);
  });

  it("outlives the reboot of its node, but not for ever", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 30_000 });
    const wait = task(upid).wait();
    await turn();
    server.failWith(new NodeUnreachableError("pve1 is away", { node: "pve1" }));
    clock.advance(20_000);
    for (let turns = 0; turns < 20; turns++) await turn();
    server.failWith(undefined);
    expect((await untilSettled(clock, wait)).status).toBe("ok");

    const lost = server.start({ lastsMs: 600_000 });
    server.failWith(new NodeUnreachableError("pve1 is away", { node: "pve1" }));
    const before = clock.now();
    const error = await untilSettled(clock, failed(task(lost).wait()));
    expect((error as Error).message).toBe("pve1 is away");
    expect(clock.now() - before).toBeGreaterThanOrEqual(120_000);
    expect(clock.now() - before).toBeLessThan(130_000);
  });

  it("fails at once where the login may not ask", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 60_000 });
    server.failWith(new PermissionError("permission denied"));
    const before = clock.now();
    expect(await untilSettled(clock, failed(task(upid).wait()))).toBeInstanceOf(PermissionError);
    expect(clock.now()).toBe(before);
  });
});

describe("the log of a task", () => {
  it("follows a running task line by line and ends with it", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({
      lastsMs: 3_000,
      log: [
        [0, "one"],
        [1_500, "two"],
      ],
    });
    const seen: [number, string][] = [];
    const begunMs = clock.now();
    const reading = (async () => {
      for await (const line of task(upid).log()) seen.push([clock.now() - begunMs, line]);
    })();
    await untilSettled(clock, reading);
    expect(seen.map(([, line]) => line)).toEqual(["one", "two", "TASK OK"]);
    const [first = 0, second = 0] = seen.map(([atMs]) => atMs);
    expect(first).toBeLessThan(500);
    expect(second).toBeGreaterThanOrEqual(1_500);
    expect(second).toBeLessThan(3_000);
  });

  it("reads long logs page by page", async () => {
    const { server, task, clock } = setUp();
    const log = Array.from({ length: 1_234 }, (_, n): [number, string] => [0, `line ${n + 1}`]);
    const upid = server.start({ lastsMs: 0, log });
    const lines = await untilSettled(clock, Array.fromAsync(task(upid).log()));
    expect(lines).toEqual([...log.map(([, line]) => line), "TASK OK"]);
  });

  it("is left without a trace", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 60_000, log: [[0, "one"]] });
    for await (const line of task(upid).log()) {
      expect(line).toBe("one");
      break;
    }
    expect(clock.timers).toBe(0);
  });

  it("ends with the signal's reason", async () => {
    const { server, task, clock } = setUp();
    const upid = server.start({ lastsMs: 60_000 });
    const leaving = new AbortController();
    const reading = failed(Array.fromAsync(task(upid).log({ signal: leaving.signal })));
    await turn();
    leaving.abort(new Error("enough"));
    expect(await untilSettled(clock, reading)).toEqual(new Error("enough"));
    expect(clock.timers).toBe(0);
  });
});

describe("many waits", () => {
  it("share one look per node, where one look per task and second would be 50 times as many", async () => {
    const { server, task, clock } = setUp();
    const nodes = ["pve1", "pve2", "pve3"];
    const upids = Array.from({ length: 50 }, (_, n) =>
      server.start({ node: nodes[n % 3] ?? "", lastsMs: 60_000, id: String(100 + n) }),
    );
    const begunMs = clock.now();
    const results = await untilSettled(clock, Promise.all(upids.map((upid) => task(upid).wait())));
    expect(results.map(({ status }) => status)).toEqual(upids.map(() => "ok"));
    expect(clock.now() - begunMs).toBeLessThan(66_000);
    const looks = server.calls.filter((call) => call.endsWith("/tasks")).length;
    const ends = server.calls.filter((call) => call.endsWith("/status")).length;
    expect({ looks, ends }).toEqual({ looks: 57, ends: 50 });
    // One poll per task per second: 50 * 60 calls.
    expect(server.calls.length / 3_000).toBeLessThan(0.04);
  });
});
