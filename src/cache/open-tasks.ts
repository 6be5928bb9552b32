import QuickLRU from "quick-lru";
import type { Loader } from "../batch/loader.ts";
import type { TaskState } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { isInvalidParametersError, isNotFoundError } from "../errors/index.ts";
import type { Call, Reply } from "../requester.ts";
import { routeTable } from "./route-pattern.ts";
import type { WrittenGuests } from "./tags.ts";

/** What a task may still be changing. */
export interface TaskScope {
  readonly tags: readonly string[];
  readonly guests: WrittenGuests;
}

interface Options {
  readonly states: Loader<string, TaskState>;
  readonly clock: Clock;
  readonly onEnd: (upid: string, scope: TaskScope) => Promise<void>;
}

interface OpenTask {
  readonly tags: Set<string>;
  readonly guests: WrittenGuests;
  readonly openedAtMs: number;
  checkedAtMs: number;
}

/** Answers that tell of tasks' ends. */
const tellers = routeTable<(data: unknown, upid: string | undefined) => readonly string[]>([
  [
    "/nodes/{node}/tasks/{upid}/status",
    (data, upid) => (isStopped(data) && upid !== undefined ? [upid] : []),
  ],
  ["/nodes/{node}/tasks", endedIn],
]);

/** A task is asked for its state at most this often, however many reads want to know. */
const checkEveryMs = 1000;
/**
 * A client that only writes never asks for them. With more than this the oldest counts as ended: should it still be
 * running, what it changes is seen once the time of what was kept is over.
 */
const mostOpen = 1000;
/** A task nobody may ask about (FACTS 66) is given up after this long. */
const giveUpMs = 10 * 60_000;

/**
 * Tasks that were started by writes and are not known to have ended. As long as one is open, what it may be changing is
 * read from the server each time. Nobody has to wait for the task: a read of something it touches asks for its state.
 */
export class OpenTasks {
  readonly #options: Options;
  readonly #tasks = new Map<string, OpenTask>();
  readonly #byTag = new Map<string, Set<string>>();
  readonly #ended = new QuickLRU<string, true>({ maxSize: 1000 });

  constructor(options: Options) {
    this.#options = options;
  }

  hasEnded(upid: string): boolean {
    return this.#ended.has(upid);
  }

  open(upid: string, { tags, guests }: TaskScope): void {
    if (this.#ended.has(upid)) return;
    const openedAtMs = this.#options.clock.now();
    const task = this.#tasks.get(upid) ?? { tags: new Set(), guests, openedAtMs, checkedAtMs: -Infinity };
    this.#tasks.set(upid, task);
    for (const tag of tags) {
      task.tags.add(tag);
      this.#byTag.set(tag, (this.#byTag.get(tag) ?? new Set()).add(upid));
    }
    const [oldest] = this.#tasks.keys();
    if (this.#tasks.size > mostOpen && oldest !== undefined) void this.#end(oldest);
  }

  /** The open tasks that may be changing what carries one of the tags. */
  touching(tags: readonly string[]): readonly string[] {
    if (this.#tasks.size === 0) return [];
    return [...new Set(tags.flatMap((tag) => [...(this.#byTag.get(tag) ?? [])]))];
  }

  /** Asks for the state of those that have not been asked for of late. */
  check(upids: readonly string[]): void {
    const now = this.#options.clock.now();
    for (const upid of upids) {
      const task = this.#tasks.get(upid);
      if (task !== undefined && now - task.checkedAtMs >= checkEveryMs) void this.#ask(upid, task);
    }
  }

  /** Notices ends in an answer that passes by; resolves when everybody knows. */
  observe(call: Call, { data }: Reply): Promise<void> | undefined {
    if (this.#tasks.size === 0 || call.method !== "GET") return undefined;
    const teller = tellers.find(call);
    const told = teller?.rule(data, teller.values["upid"]) ?? [];
    const over = told.filter((upid) => this.#tasks.has(upid));
    if (over.length === 0) return undefined;
    return Promise.all(over.map((upid) => this.#end(upid))).then(() => undefined);
  }

  async #ask(upid: string, task: OpenTask): Promise<void> {
    const { clock, states } = this.#options;
    task.checkedAtMs = clock.now();
    try {
      const { status } = await states.load(upid);
      if (status === "stopped") await this.#end(upid);
    } catch (error) {
      const isUnknown = isNotFoundError(error) || isInvalidParametersError(error);
      if (isUnknown || clock.now() - task.openedAtMs > giveUpMs) await this.#end(upid);
    }
  }

  async #end(upid: string): Promise<void> {
    const task = this.#tasks.get(upid);
    if (task === undefined) return;
    this.#tasks.delete(upid);
    this.#ended.set(upid, true);
    for (const tag of task.tags) {
      const upids = this.#byTag.get(tag);
      upids?.delete(upid);
      if (upids?.size === 0) this.#byTag.delete(tag);
    }
    await this.#options.onEnd(upid, { tags: [...task.tags], guests: task.guests });
  }
}

function isStopped(data: unknown): boolean {
  return (data as { status?: unknown } | null)?.status === "stopped";
}

/** Rows of finished tasks carry an end time (FACTS 64). */
function endedIn(data: unknown): string[] {
  if (!Array.isArray(data)) return [];
  return (data as { upid?: unknown; endtime?: unknown }[])
    .filter((row) => row?.endtime !== undefined)
    .map((row) => String(row.upid));
}
