import type { Clock } from "../../src/clock.ts";
import { formatUpid, parseUpid, type Upid } from "../../src/codecs/upid.ts";
import { NotFoundError } from "../../src/errors/index.ts";
import { type Call, concretePath, type Reply, type Requester } from "../../src/requester.ts";

interface ServedTask {
  readonly endsAtMs: number;
  readonly exitstatus: string;
  /** Lines by the time at which they are written. */
  readonly log: readonly (readonly [atMs: number, line: string])[];
}

interface Start {
  readonly node?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lastsMs?: number;
  readonly exitstatus?: string;
  readonly log?: readonly (readonly [afterMs: number, line: string])[];
}

/** Answers for tasks that run by a clock, in the server's shapes (FACTS 62 to 68), and writes down the calls. */
export function taskServer(clock: Clock) {
  const tasks = new Map<string, ServedTask>();
  const calls: string[] = [];
  let pid = 1;
  let failing: Error | undefined;

  function start({ node = "pve1", type = "qmstart", id = "100", ...rest }: Start = {}): Upid {
    const { lastsMs = 1_000, exitstatus = "OK", log = [] } = rest;
    const startTimeSeconds = Math.floor(clock.now() / 1000);
    const upid = formatUpid({ node, pid: pid++, pstart: 1, startTimeSeconds, type, id, user: "root@pam" });
    const begunMs = clock.now();
    const lines = log.map(([afterMs, line]): [number, string] => [begunMs + afterMs, line]);
    tasks.set(upid, { endsAtMs: begunMs + lastsMs, exitstatus, log: lines });
    return upid;
  }

  const isOver = ({ endsAtMs }: ServedTask): boolean => clock.now() >= endsAtMs;

  function linesOf(task: ServedTask): string[] {
    const lines = task.log.filter(([atMs]) => atMs <= clock.now()).map(([, line]) => line);
    if (isOver(task)) lines.push(task.exitstatus === "OK" ? "TASK OK" : `TASK ERROR: ${task.exitstatus}`);
    return lines.length === 0 ? ["no content"] : lines;
  }

  function found({ template, method, path }: Call): ServedTask {
    const task = tasks.get(path["upid"] ?? "");
    const isHere = parseUpid(path["upid"] ?? "").node === path["node"];
    if (task === undefined || !isHere) throw new NotFoundError("no such task", { template, method });
    return task;
  }

  function answer(call: Call): Reply {
    if (failing !== undefined) throw failing;
    if (call.template === "/nodes/{node}/tasks") {
      const running = [...tasks].filter(
        ([upid, task]) => parseUpid(upid).node === call.path["node"] && !isOver(task),
      );
      return { data: running.map(([upid]) => ({ upid, status: "RUNNING" })) };
    }
    const task = found(call);
    if (call.method === "DELETE") {
      if (!isOver(task))
        tasks.set(call.path["upid"] ?? "", {
          ...task,
          endsAtMs: clock.now(),
          exitstatus: "received interrupt",
        });
      return { data: null };
    }
    if (call.template.endsWith("/status"))
      return {
        data: isOver(task) ? { status: "stopped", exitstatus: task.exitstatus } : { status: "running" },
      };
    const lines = linesOf(task);
    const at = Number(call.params.find(([name]) => name === "start")?.[1] ?? 0);
    const limit = Number(call.params.find(([name]) => name === "limit")?.[1] ?? 50);
    const data = lines.map((t, index) => ({ n: index + 1, t })).slice(at, at + limit);
    return { data, total: lines.length };
  }

  const requester: Requester = {
    async request(call) {
      calls.push(`${call.method} ${concretePath(call)}`);
      call.options.signal?.throwIfAborted();
      await Promise.resolve();
      return answer(call);
    },
  };

  return {
    requester,
    calls,
    start,
    /** Every call fails until it is told `undefined`. */
    failWith(error: Error | undefined) {
      failing = error;
    },
  };
}
