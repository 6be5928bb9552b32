import { formatUpid, type Upid } from "../../codecs/upid.ts";
import type { Identity } from "../access/identity.ts";
import type { World } from "./world.ts";
import { nodeOf } from "./world.ts";

/** What a task is and does. All times are virtual. */
export interface TaskPlan {
  /** `qmstart` */
  readonly type: string;
  /** What it is about: often a VMID, may be empty. */
  readonly id: string;
  readonly durationMs: number;
  /** Does the first half of its work; what it throws ends the task at once with that text. */
  readonly begin?: ((task: Task) => void) | undefined;
  /** Does the rest, at the end; what it throws is the task's exit text. */
  readonly finish?: ((task: Task) => void) | undefined;
  /** Undoes the first half when somebody stops the task. */
  readonly undo?: (() => void) | undefined;
}

export interface Task {
  readonly upid: Upid;
  readonly node: string;
  readonly pid: number;
  readonly pstart: number;
  readonly type: string;
  readonly id: string;
  readonly identity: Identity;
  readonly startMs: number;
  /** When it is going to end; undefined when it never will by itself. */
  dueMs: number | undefined;
  endMs: number | undefined;
  /** Undefined while it runs. */
  exitStatus: string | undefined;
  /** How many warnings it has given: it then ends with `WARNINGS: n`. */
  warnings: number;
  readonly lines: string[];
  undo: (() => void) | undefined;
}

/** An outcome somebody ordered for the next task of a kind. */
export interface TaskScript {
  /** `qmstart`; undefined stands for any. */
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  /** Lines of its log. */
  readonly log?: readonly string[] | undefined;
  /** Its exit text: `OK`, `WARNINGS: 2`, or what went wrong. */
  readonly exit?: string | undefined;
  /** How long it takes; `Infinity` never ends. */
  readonly durationMs?: number | undefined;
}

/** A task that cannot begin or finish; the text is its exit status. */
export class TaskFailure extends Error {}

export interface TaskStore {
  readonly all: Map<string, Task>;
  readonly scripts: TaskScript[];
  nextPid: number;
}

export const createTaskStore = (): TaskStore => ({ all: new Map(), scripts: [], nextPid: 20_000 });

/** A failure shows within this time. */
const failMs = 100;

export const isRunning = (task: Task): boolean => task.exitStatus === undefined;

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim();
}

function end(world: World, task: Task, exitStatus: string): void {
  if (!isRunning(task)) return;
  task.exitStatus = exitStatus;
  task.endMs = world.clock.now();
  const isGood = exitStatus === "OK" || exitStatus.startsWith("WARNINGS");
  task.lines.push(isGood ? `TASK ${exitStatus}` : `TASK ERROR: ${exitStatus}`);
}

function finish(world: World, task: Task, plan: TaskPlan, script: TaskScript | undefined): void {
  if (!isRunning(task)) return;
  const ordered = script?.exit;
  const isGood = ordered === undefined || ordered === "OK" || ordered.startsWith("WARNINGS");
  try {
    if (isGood) plan.finish?.(task);
    else plan.undo?.();
    end(world, task, ordered ?? (task.warnings > 0 ? `WARNINGS: ${task.warnings}` : "OK"));
  } catch (error) {
    plan.undo?.();
    end(world, task, textOf(error));
  }
}

function takeScript(store: TaskStore, plan: TaskPlan): TaskScript | undefined {
  const index = store.scripts.findIndex(
    ({ type, id }) => (type ?? plan.type) === plan.type && (id ?? plan.id) === plan.id,
  );
  return index < 0 ? undefined : store.scripts.splice(index, 1)[0];
}

function createTask(world: World, nodeName: string, identity: Identity, plan: TaskPlan): Task {
  const node = nodeOf(world, nodeName);
  const startMs = world.clock.now();
  const pid = (world.tasks.nextPid += world.random.integer(1, 30));
  const pstart = Math.max(0, Math.floor((startMs - node.bootedMs) / 10)) % 0xff_ff_ff_ff;
  const { userid, tokenId } = identity;
  const { type, id } = plan;
  const upid = formatUpid({
    node: nodeName,
    pid,
    pstart,
    startTimeSeconds: Math.floor(startMs / 1000),
    type,
    id,
    user: userid,
    ...(tokenId === undefined ? {} : { tokenId }),
  });
  return {
    upid,
    node: nodeName,
    pid,
    pstart,
    type,
    id,
    identity,
    startMs,
    dueMs: undefined,
    endMs: undefined,
    exitStatus: undefined,
    warnings: 0,
    lines: [],
    undo: plan.undo,
  };
}

/** The outcome of the first half: the text it failed with, if it did. */
function begin(task: Task, plan: TaskPlan): string | undefined {
  try {
    plan.begin?.(task);
    return undefined;
  } catch (error) {
    return textOf(error);
  }
}

/** Starts a task on a node: it begins at once, and ends when its time has passed. */
export function startTask(world: World, node: string, identity: Identity, plan: TaskPlan): Task {
  const task = createTask(world, node, identity, plan);
  const script = takeScript(world.tasks, plan);
  world.tasks.all.set(task.upid, task);
  if (script?.log !== undefined) task.lines.push(...script.log);
  const failed = begin(task, plan);
  const durationMs = failed === undefined ? (script?.durationMs ?? plan.durationMs) : failMs;
  if (durationMs === Infinity) return task;
  task.dueMs = task.startMs + durationMs;
  world.clock.at(task.dueMs, () => {
    if (failed === undefined) finish(world, task, plan, script);
    else end(world, task, failed);
  });
  return task;
}

/** Stops a running task; a finished one stays as it is (FACTS 68). */
export function interruptTask(world: World, task: Task): void {
  if (!isRunning(task)) return;
  task.undo?.();
  end(world, task, "received interrupt");
}
