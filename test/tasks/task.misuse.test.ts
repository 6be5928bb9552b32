import { pveTables } from "../../src/codecs/tables.ts";
import { describe, expect, it } from "vitest";
import { isInvalidParametersError, isNotFoundError } from "../../src/errors/index.ts";
import { createTasks } from "../../src/tasks/tasks.ts";
import type { WaitOptions } from "../../src/tasks/task.ts";
import { manualClock } from "../support/manual-clock.ts";
import { taskServer } from "../support/task-server.ts";

const upid = "UPID:pve1:00000001:00000001:6955B900:qmstart:100:root@pam:";

function setUp() {
  const clock = manualClock();
  const server = taskServer(clock);
  return {
    server,
    ...createTasks({
      edge: { requester: server.requester, validate: true, tables: pveTables },
      clock,
      emit: () => {},
      serverNow: () => clock.now(),
    }),
  };
}

const wrongOptions: readonly (readonly [object, string])[] = [
  [{ timeout: 5 }, 'options.timeout: unknown; did you mean "timeoutMs"?'],
  [{ timeoutMs: 0 }, "options.timeoutMs: expected milliseconds above 0, at most 2147483647, got 0"],
  [{ timeoutMs: "5s" }, 'options.timeoutMs: expected milliseconds above 0, at most 2147483647, got "5s"'],
  [{ signal: {} }, "options.signal: expected an AbortSignal, got object"],
  [{ onLog: true }, "options.onLog: expected a function, got true"],
  [{ stopOnAbort: 1 }, "options.stopOnAbort: expected true or false, got 1"],
];

describe("a task, misused", () => {
  it.each([
    ["", 'it does not begin with "UPID:"'],
    ["100", 'it does not begin with "UPID:"'],
    ["UPID:pve1:1:2:3:qmstart:100:root@pam", "with a colon at the end"],
  ])("refuses %j for a UPID", (text, why) => {
    const { task } = setUp();
    expect(() => task(text)).toThrow(why);
  });

  it.each(wrongOptions)("refuses %j before anything is sent", async (options, message) => {
    const { task, server } = setUp();
    const error: unknown = await task(upid)
      .wait(options as WaitOptions)
      .catch((caught: unknown) => caught);
    expect(isInvalidParametersError(error)).toBe(true);
    expect((error as Error).message).toBe(message);
    expect(server.calls).toEqual([]);
  });

  it("says that there is no such task", async () => {
    const { task } = setUp();
    const error: unknown = await task(upid)
      .wait()
      .catch((caught: unknown) => caught);
    expect(isNotFoundError(error)).toBe(true);
  });

  it("sends nothing when the signal has fired already", async () => {
    const { task, server } = setUp();
    const signal = AbortSignal.abort(new Error("too late"));
    await expect(task(upid).wait({ signal })).rejects.toThrow("too late");
    await expect(Array.fromAsync(task(upid).log({ signal }))).rejects.toThrow("too late");
    expect(server.calls).toEqual([]);
  });
});
