import { describe, expect, it } from "vitest";
import { createBackoff } from "../../src/tasks/backoff.ts";
import { outcomeOf, warningsIn } from "../../src/tasks/outcome.ts";
import { progressIn } from "../../src/tasks/progress.ts";

describe("the exit text of a task", () => {
  it.each([
    ["OK", { ok: true, status: "ok" }],
    ["WARNINGS: 3", { ok: true, status: "warnings" }],
    ["unexpected status", { ok: false, reason: "unexpected status" }],
    ["VM 100 already running", { ok: false, reason: "VM 100 already running" }],
    [undefined, { ok: false, reason: "unexpected status" }],
  ])("%s", (text, outcome) => {
    expect(outcomeOf(text)).toEqual(outcome);
  });

  it("comes with warnings in the log", () => {
    const lines = ["INFO: fine", "WARN: one", "  WARNING: two", "no WARN: here", "TASK WARNINGS: 2"];
    expect(warningsIn(lines)).toEqual(["one", "two"]);
  });
});

describe("progress in the log of a task", () => {
  it.each([
    ["transferred 1.2 GiB of 32.0 GiB (3.75%)", 3.75],
    ["drive-scsi0: transferred 614.0 MiB of 2.0 GiB (29.98%) in 2s", 29.98],
    ["drive mirror drive-scsi0: transferred 2.0 GiB of 2.0 GiB (100.00%) in 5s, ready", 100],
    ["migration active, transferred 1.0 GiB of 4.0 GiB VM-state, 113.3 MiB/s", 25],
    ["migration active, transferred 5.0 GiB of 4.0 GiB VM-state, 113.3 MiB/s", 100],
    ["migration active, transferred 512.0 MiB of 4.0 GiB VM-state, 113.3 MiB/s", 12.5],
    ["INFO:  12% (4.0 GiB of 32.0 GiB) in 3s, read: 1.3 GiB/s, write: 1.2 GiB/s", 12],
    ["INFO: 100% (32.0 GiB of 32.0 GiB) in 30s", 100],
    ["INFO: status: 5% (1717986918/34359738368), sparse 1% (420 MB), duration 3, read/write 572/432 MB/s", 5],
    ["progress 47% (read 16106127360 bytes, duration 12 sec)", 47],
    ["  32768K ........ ........ ........ ........  9% 92.6M 7s", 9],
  ])("%s", (line, percent) => {
    expect(progressIn(line)).toBe(percent);
  });

  it.each(["TASK OK", "INFO: backup is sparse: 1.2 GiB (30%) total zero data", "cpu 100%", ""])(
    "none in %j",
    (line) => {
      expect(progressIn(line)).toBeUndefined();
    },
  );
});

describe("the pauses of polling", () => {
  it("grow by half up to the longest, and begin anew when told to", () => {
    const pauses = createBackoff(250, 1_000);
    const five = (): number[] => Array.from({ length: 5 }, () => pauses.nextMs());
    expect(five()).toEqual([250, 375, 563, 844, 1_000]);
    pauses.reset();
    expect(five()).toEqual([250, 375, 563, 844, 1_000]);
  });
});
