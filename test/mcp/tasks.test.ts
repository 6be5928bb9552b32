import { describe, expect, it } from "vitest";
import { setUp } from "./support.ts";

const guests = [
  { vmid: 100, name: "web-1", node: "pve1", status: "running" },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped" },
] as const;

describe("get_task", () => {
  it("tells what a task is, what it is about and how it ended", async () => {
    const { call, pve } = setUp({ cluster: { guests } });
    const { upid } = await pve.guest(101).start();
    const { lines, isError } = await call("get_task", { upid, wait_s: 30 });
    expect(isError).toBe(false);
    expect(lines.slice(0, 4)).toEqual([`upid: ${upid}`, "type: qmstart", "about: 101", "node: pve2"]);
    expect(lines).toContain("status: ok");
  });

  it("is an error for a task that failed, with reason and the end of its log", async () => {
    const { call, pve } = setUp({ cluster: { guests } });
    const task = await pve.guest(100).start();
    const waited = await call("get_task", { upid: task.upid, wait_s: 30 });
    expect(waited.isError).toBe(true);
    expect(waited.text).toContain("status: failed");
    expect(waited.text).toMatch(/result: .*already running/);
    expect(waited.lines.at(-1)).toMatch(/TASK ERROR/);
    const asked = await call("get_task", { upid: task.upid });
    expect(asked.isError).toBe(true);
    expect(asked.text).toMatch(/result: .*already running/);
  });

  it("shows as much of the log as is asked for", async () => {
    const { call, pve } = setUp({ cluster: { guests } });
    const task = await pve.guest(101).start();
    await task.wait();
    const none = await call("get_task", { upid: task.upid });
    expect(none.text).not.toContain("# log");
    const one = await call("get_task", { upid: task.upid, log_lines: 1 });
    expect(one.lines.at(-2)).toMatch(/^# log, last 1 of \d+ lines$/);
    expect(one.lines.at(-1)).toBe("TASK OK");
  });

  it("answers that a task still runs when the wait is over", async () => {
    const { cluster, pve, call } = setUp({ cluster: { guests, clock: "manual" } });
    const { upid } = await pve.guest(101).start();
    const waiting = call("get_task", { upid, wait_s: 1 });
    for (let turn = 0; turn < 40; turn += 1) await cluster.advance(25);
    const { lines, isError } = await waiting;
    expect(isError).toBe(false);
    expect(lines).toContain("status: running");
  });

  it("lists the tasks of a guest, of a node, and failed ones alone", async () => {
    const { call, pve } = setUp({ cluster: { guests } });
    await (await pve.guest(101).start()).wait();
    await (await pve.guest(100).start()).wait().catch(() => undefined);
    const ofGuest = await call("get_task", { vmid: 101 });
    expect(ofGuest.lines[0]).toBe("upid\tuser\tstarted\ttook\tresult");
    expect(ofGuest.lines.slice(1).map((line) => line.split("\t").at(-1))).toEqual(["OK"]);
    const failed = await call("get_task", { node: "pve1", errors: true });
    expect(failed.lines).toHaveLength(2);
    expect(failed.lines[1]).toMatch(/qmstart:100:.*already running/);
  });

  it("refuses what is no UPID, and does not find one that is not there", async () => {
    const { call } = setUp({ cluster: { guests } });
    expect((await call("get_task", { upid: "100" })).text).toMatch(/^BAD_ARGUMENTS: upid/);
    const foreign = "UPID:pve1:00000001:00000001:60000000:qmstart:100:root@pam:";
    expect((await call("get_task", { upid: foreign })).text).toMatch(/^NOT_FOUND/);
  });
});
