import { parseUpid } from "../codecs/upid.ts";
import type { Call, Requester } from "../requester.ts";
import { loaderPerKey } from "./loader-per-key.ts";
import { createLoader, type Loader } from "./loader.ts";
import type { Schedule } from "./schedule.ts";

/** What the server says of one task. */
export interface TaskState {
  readonly status: "running" | "stopped";
  /** `OK`, `WARNINGS: n` or the error's text, once it has stopped. */
  readonly exitstatus?: string | undefined;
}

interface Options {
  readonly requester: Requester;
  /** When the states asked for go out together; at the end of the tick unless told otherwise. */
  readonly schedule?: Schedule | undefined;
}

/** From so many tasks of one node on, one list of its running tasks is cheaper than asking for each. */
const listFrom = 3;
/** More than the server ever runs at once. */
const longestList = 1000;

/**
 * The state of tasks, by UPID. Any number asked for together is one list of running tasks per node; only for what is
 * not in it is the task's own state read, so that an end is always the task's own word (FACTS 64).
 * Asked below the cache: the state of a task is never kept.
 */
export function createTaskStates({ requester, schedule }: Options): Loader<string, TaskState> {
  async function running(node: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const reply = await requester.request(listCall(node, signal));
    const rows = Array.isArray(reply.data) ? (reply.data as TaskRow[]) : [];
    return new Set(rows.filter((row) => row.endtime === undefined).map((row) => row.upid ?? ""));
  }

  async function own(upid: string, signal: AbortSignal): Promise<TaskState | Error> {
    try {
      const { data } = await requester.request(statusCall(upid, signal));
      const { status, exitstatus } = data as { status?: unknown; exitstatus?: unknown };
      if (status !== "stopped") return { status: "running" };
      return { status, exitstatus: typeof exitstatus === "string" ? exitstatus : undefined };
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  }

  async function load(node: string, upids: readonly string[], signal: AbortSignal) {
    const known = upids.length < listFrom ? new Set<string>() : await running(node, signal).catch(nothing);
    return await Promise.all(
      upids.map(async (upid) => (known.has(upid) ? { status: "running" as const } : await own(upid, signal))),
    );
  }

  const loaderFor = loaderPerKey((node) =>
    createLoader<string, TaskState>({ schedule, load: (upids, { signal }) => load(node, upids, signal) }),
  );

  return { load: async (upid, options) => await loaderFor(parseUpid(upid).node).load(upid, options) };
}

interface TaskRow {
  readonly upid?: string;
  readonly endtime?: unknown;
}

/** Without the list, each task is asked for by itself. */
function nothing(): ReadonlySet<string> {
  return new Set();
}

function listCall(node: string, signal: AbortSignal): Call {
  const params = [
    ["source", "active"],
    ["limit", String(longestList)],
  ] as const;
  return {
    method: "GET",
    template: "/nodes/{node}/tasks",
    path: { node },
    params,
    options: { signal, fresh: true },
  };
}

function statusCall(upid: string, signal: AbortSignal): Call {
  const path = { node: parseUpid(upid).node, upid };
  const options = { signal, fresh: true };
  return { method: "GET", template: "/nodes/{node}/tasks/{upid}/status", path, params: [], options };
}
