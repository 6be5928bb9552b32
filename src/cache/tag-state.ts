import type { CacheRecord } from "./store.ts";

/** A guest that was written to, for which the bulk read may lag behind (FACTS 71). */
export interface GuestMark {
  readonly vmid: number | "every";
  /** When the write came back, or its task ended. */
  readonly atMs: number;
  /** The task that may still be changing it. */
  readonly upid?: string | undefined;
}

/**
 * What is kept of a tag. An answer is valid as long as each of its tags has the generation it had before the answer
 * was asked for.
 */
export interface TagState {
  readonly generation: string;
  /** Tasks that may still change what carries the tag. */
  readonly tasks: readonly string[];
  /** Until then a write without a task may still be changing it. */
  readonly untilMs: number;
  /** The guests written to of late; kept with one tag only. */
  readonly marks: readonly GuestMark[];
}

/** Of a tag nobody has written to. It is never stored: readers that wrote it could undo a write of another process. */
const untouched: TagState = { generation: "", tasks: [], untilMs: 0, marks: [] };

export type TagStates = ReadonlyMap<string, TagState | undefined>;

export interface TagChange {
  readonly tags: readonly string[];
  readonly startedTask?: string | undefined;
  readonly endedTask?: string | undefined;
  /** Only where the task that has ended still counts as open. */
  readonly onlyOpen?: boolean | undefined;
  readonly untilMs?: number | undefined;
  readonly marks?: readonly GuestMark[] | undefined;
}

/** The tag that carries the marks. */
export const marksTag = "guests";
/** Does the change leave the state as it is? */
export function isNeedless({ onlyOpen, endedTask = "" }: TagChange, state: TagState | undefined): boolean {
  return onlyOpen === true && state?.tasks.includes(endedTask) !== true;
}

/** Is what the change says in the state? If not, another process wrote at the same time and did not know of it. */
export function isTold(
  { startedTask, endedTask, marks = [] }: TagChange,
  tag: string,
  state: TagState,
): boolean {
  if (startedTask !== undefined && !state.tasks.includes(startedTask)) return false;
  if (endedTask !== undefined && state.tasks.includes(endedTask)) return false;
  const keys = new Set(state.marks.map(markKey));
  return tag !== marksTag || marks.every((mark) => keys.has(markKey(mark)));
}

/** With more tasks than this, the tag only says until when it is not to be trusted. */
const mostTasks = 16;
const manyTasksMs = 60_000;
/** The bulk read lags 10 s at most; marks are kept well beyond. */
const markLifetimeMs = 60_000;
const openMarkLifetimeMs = 24 * 60 * 60_000;
/** With more marks than this, every guest counts as written to. */
const mostMarks = 1000;

/** The state of a tag after changes that came together. */
export function nextState(
  tag: string,
  before: TagState | undefined,
  changes: readonly TagChange[],
  generation: string,
  nowMs: number,
): TagState {
  const started = changes.flatMap(({ startedTask }) => startedTask ?? []);
  const ended = new Set(changes.flatMap(({ endedTask }) => endedTask ?? []));
  const tasks = [...new Set([...(before?.tasks ?? []), ...started])].filter((upid) => !ended.has(upid));
  const untilMs = Math.max(before?.untilMs ?? 0, ...changes.map((change) => change.untilMs ?? 0));
  const newMarks = tag === marksTag ? changes.flatMap((change) => change.marks ?? []) : [];
  const marks = mergeMarks([...(before?.marks ?? []), ...newMarks], ended, nowMs);
  if (tasks.length <= mostTasks) return { generation, tasks, untilMs, marks };
  return { generation, tasks: [], untilMs: Math.max(untilMs, nowMs + manyTasksMs), marks };
}

/** One for each guest and task. */
export function newestMarks(marks: readonly GuestMark[]): readonly GuestMark[] {
  const newest = new Map<string, GuestMark>();
  for (const mark of marks) {
    const known = newest.get(markKey(mark));
    if (known === undefined || known.atMs <= mark.atMs) newest.set(markKey(mark), mark);
  }
  return [...newest.values()];
}

/** Those of ended tasks go, and those that are too old to matter. */
function mergeMarks(
  marks: readonly GuestMark[],
  ended: ReadonlySet<string>,
  nowMs: number,
): readonly GuestMark[] {
  const lasting = newestMarks(marks).filter(({ upid, atMs }) => {
    const lifetimeMs = upid === undefined ? markLifetimeMs : openMarkLifetimeMs;
    return (upid === undefined || !ended.has(upid)) && atMs > nowMs - lifetimeMs;
  });
  return lasting.length <= mostMarks ? lasting : [{ vmid: "every", atMs: nowMs }];
}

/** One mark per guest and task. */
export function markKey({ vmid, upid = "" }: GuestMark): string {
  return `${vmid} ${upid}`;
}

/** Undefined for what is no state, as another version may have written it. */
export function asState(record: CacheRecord | undefined): TagState | undefined {
  if (record === undefined) return untouched;
  const { generation, tasks, untilMs, marks } = record;
  if (typeof generation !== "string") return undefined;
  return {
    generation,
    tasks: Array.isArray(tasks) ? (tasks as string[]) : [],
    untilMs: typeof untilMs === "number" ? untilMs : 0,
    marks: Array.isArray(marks) ? (marks as GuestMark[]) : [],
  };
}
