import { expect, test } from "vitest";
import type { TaskState } from "../../src/batch/task-lists.ts";
import { OpenTasks } from "../../src/cache/open-tasks.ts";
import { manualClock } from "../support/manual-clock.ts";

const upidOf = (index: number): string =>
  `UPID:pve1:${index.toString(16).padStart(8, "0")}:00000001:00000001:qmstart:${100 + index}:root@pam:`;

test("a client that only writes remembers a thousand tasks; older ones count as ended, and what they touched as changed", async () => {
  const ended: string[] = [];
  const tasks = new OpenTasks({
    states: { load: (): Promise<TaskState> => Promise.reject(new Error("nobody asks")) },
    clock: manualClock(),
    onEnd: async (upid) => void ended.push(upid),
  });
  for (let index = 0; index < 1500; index += 1)
    tasks.open(upidOf(index), { tags: [`guest:${index}`], guests: [] });
  const open = Array.from({ length: 1500 }, (_, index) => tasks.touching([`guest:${index}`])).flat();
  expect(open).toEqual(Array.from({ length: 1000 }, (_, index) => upidOf(500 + index)));
  expect(ended).toEqual(Array.from({ length: 500 }, (_, index) => upidOf(index)));
});
