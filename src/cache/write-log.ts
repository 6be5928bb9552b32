import type { Loader } from "../batch/loader.ts";
import type { TaskState } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import { isUpid, parseUpid } from "../codecs/upid.ts";
import { isProxmoxError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply, Requester } from "../requester.ts";
import { OpenTasks, type TaskScope } from "./open-tasks.ts";
import type { TagBook } from "./tag-book.ts";
import { type GuestMark, markKey, marksTag, newestMarks, type TagStates } from "./tag-state.ts";
import { guestsOfTask, touchOf, type WrittenGuests } from "./tags.ts";

/** A read that is under way. */
export interface ReadWatch {
  /** Something it depends on was written meanwhile: its answer must not be kept. */
  readonly spoiled: boolean;
  end(): void;
}

interface Options {
  readonly requester: Requester;
  readonly taskStates: Loader<string, TaskState>;
  readonly clock: Clock;
  readonly emit: EventListener;
  readonly book: TagBook | undefined;
  /** From now on no read may join one that is under way. */
  readonly seal: () => void;
}

/** A write that may have been executed may go on for the time a host waits for a node (FACTS 16), and then some. */
const uncertainMs = 60_000;
/** Others need a mark no longer than the bulk read may lag, and then some. */
const sharedMarksMs = 30_000;
/** As long as an answer may be fallen back on whose rows are behind. */
const localMarksMs = 10 * 60_000;

/** Knows what was written and what may still be changing, and makes void what was kept of it. */
export class WriteLog {
  readonly #options: Options;
  readonly #reads = new Set<{ readonly tags: readonly string[]; spoiled: boolean }>();
  /** Tags touched by writes whose outcome is not known, and until when that counts. */
  readonly #uncertain = new Map<string, number>();
  readonly #marks = new Map<string, GuestMark>();
  readonly #tasks: OpenTasks;

  constructor(options: Options) {
    this.#options = options;
    const { taskStates, clock } = options;
    this.#tasks = new OpenTasks({
      states: taskStates,
      clock,
      onEnd: (upid, scope) => this.#taskEnded(upid, scope),
    });
  }

  /** Sends a write; resolves when what it touches is void for every reader. */
  async send(call: Call): Promise<Reply> {
    try {
      const reply = await this.#options.requester.request(call);
      await this.#acknowledge(call, upidsIn(reply.data), 0);
      return reply;
    } catch (error) {
      const untilMs = isConclusive(error) ? 0 : this.#options.clock.now() + uncertainMs;
      await this.#acknowledge(call, [], untilMs);
      throw error;
    }
  }

  watchRead(tags: readonly string[]): ReadWatch {
    const read = { tags, spoiled: false, end: () => void this.#reads.delete(read) };
    this.#reads.add(read);
    return read;
  }

  /** May what carries these tags be changing right now? Then only the server knows. */
  isUnsettled(tags: readonly string[], states: TagStates): boolean {
    const isBehind = this.#adopt(states);
    const open = this.#tasks.touching(tags);
    this.#tasks.check(open);
    return isBehind || open.length > 0 || tags.some((tag) => this.#isUncertain(tag, states));
  }

  /** Looks at an answer that passes by; resolves when what it tells has taken effect. */
  observe(call: Call, reply: Reply): Promise<void> | undefined {
    return this.#tasks.observe(call, reply);
  }

  /** Guests written to of late, here or by others who share the store. */
  marks(states: TagStates): readonly GuestMark[] {
    this.#adopt(states);
    this.#tasks.check(this.#tasks.touching([marksTag]));
    const state = states.get(marksTag);
    const shared = (state?.marks ?? []).filter(
      ({ upid }) => upid === undefined || !this.#tasks.hasEnded(upid),
    );
    const mine = this.#ownMarks();
    if (state !== undefined) this.#repair(mine, shared);
    return newestMarks([...mine, ...shared]);
  }

  async #acknowledge(call: Call, upids: readonly string[], untilMs: number): Promise<void> {
    const { tags, guests } = touchOf(call);
    if (tags.length === 0) return;
    const { emit, book } = this.#options;
    this.#spoil(tags);
    if (untilMs > 0) for (const tag of tags) this.#uncertain.set(tag, untilMs);
    for (const upid of upids) this.#tasks.open(upid, { tags, guests });
    emit({ type: "invalidate", tags, cause: `${call.method} ${call.template}` });
    const started = upids.length === 0 ? [undefined] : upids;
    const changes = started.map(async (upid) => {
      const marks = this.#mark(guests, upid);
      await book?.change({ tags, startedTask: upid, untilMs, marks });
    });
    await Promise.all(changes);
  }

  async #taskEnded(upid: string, { tags, guests }: TaskScope): Promise<void> {
    const { emit, book, seal } = this.#options;
    this.#spoil(tags);
    seal();
    for (const [key, mark] of this.#marks) if (mark.upid === upid) this.#marks.delete(key);
    const marks = this.#mark(guests);
    emit({ type: "invalidate", tags, cause: `end of task ${parseUpid(upid).type}` });
    await book?.change({ tags, endedTask: upid, marks });
  }

  #spoil(tags: readonly string[]): void {
    const touched = new Set(tags);
    for (const read of this.#reads) read.spoiled ||= read.tags.some((tag) => touched.has(tag));
  }

  #mark(guests: WrittenGuests, upid?: string): readonly GuestMark[] {
    const vmids = guests === "every" ? (["every"] as const) : guests;
    const atMs = this.#options.clock.now();
    const marks = vmids.map((vmid) => ({ vmid, atMs, ...(upid !== undefined && { upid }) }));
    for (const mark of marks) this.#marks.set(markKey(mark), mark);
    return marks;
  }

  #ownMarks(): readonly GuestMark[] {
    const sinceMs = this.#options.clock.now() - localMarksMs;
    for (const [key, { atMs, upid }] of this.#marks) {
      if (upid === undefined && atMs < sinceMs) this.#marks.delete(key);
    }
    return [...this.#marks.values()];
  }

  /** Two processes that write at the same time may overwrite each other's marks: what is missing is written again. */
  #repair(mine: readonly GuestMark[], shared: readonly GuestMark[]): void {
    const { clock, book } = this.#options;
    const known = new Set(shared.map(({ vmid }) => vmid));
    if (known.has("every")) return;
    const sinceMs = clock.now() - sharedMarksMs;
    const lost = mine.filter(({ vmid, atMs }) => atMs > sinceMs && !known.has(vmid));
    if (lost.length > 0) void book?.change({ tags: [marksTag], marks: lost });
  }

  /**
   * Others' tasks are followed like our own. True when a tag counts a task as open that is known to have ended, by the
   * way of another tag: what it vouches for may be older than that, and it is told.
   */
  #adopt(states: TagStates): boolean {
    let isBehind = false;
    for (const [tag, state] of states) {
      for (const upid of state?.tasks ?? []) {
        this.#tasks.open(upid, { tags: [tag], guests: guestsOfTask(upid) });
        if (!this.#tasks.hasEnded(upid)) continue;
        isBehind = true;
        void this.#options.book?.change({ tags: [tag], endedTask: upid, onlyOpen: true });
      }
    }
    return isBehind;
  }

  #isUncertain(tag: string, states: TagStates): boolean {
    const untilMs = Math.max(this.#uncertain.get(tag) ?? 0, states.get(tag)?.untilMs ?? 0);
    if (untilMs > this.#options.clock.now()) return true;
    this.#uncertain.delete(tag);
    return false;
  }
}

/** Codes of failures after which nothing can have been executed. */
const neverSent: readonly string[] = [
  "CONNECTION",
  "TLS",
  "AUTHENTICATION",
  "CONFIGURATION",
  "INVALID_PARAMETERS",
];

/** Did the server refuse, or was nothing sent? After anything else the write may still be running. */
function isConclusive(error: unknown): boolean {
  if (!isProxmoxError(error)) return false;
  const { status, code } = error;
  return neverSent.includes(code) || (status !== undefined && code !== "OUTCOME_UNKNOWN");
}

/** The tasks a write has started: its answer is a UPID, or a list of answers with a UPID each (node batches). */
function upidsIn(data: unknown): string[] {
  if (isUpid(data)) return [data];
  if (!Array.isArray(data)) return [];
  return (data as { data?: unknown }[]).map((item) => item?.data).filter(isUpid);
}
