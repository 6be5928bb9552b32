import { isUpid, parseUpid } from "../../../../src/codecs/upid.ts";
import type { Task } from "../../../../src/testing/state/task.ts";
import type { World } from "../../../../src/testing/state/world.ts";
import { isMissing, type Row, type Rule, rowOf, rowsOf, type Scene, textOf } from "./scene.ts";

interface Outcome {
  /** Undefined while it runs. */
  readonly exitStatus: string | undefined;
  readonly endSeconds?: number;
  readonly lines?: readonly string[];
}

/** A task as its name tells it. */
function addTask(world: World, upid: string, { exitStatus, endSeconds, lines = [] }: Outcome): void {
  if (!isUpid(upid)) return;
  const parts = parseUpid(upid);
  const startMs = parts.startTimeSeconds * 1000;
  const task: Task = {
    upid,
    node: parts.node,
    pid: parts.pid,
    pstart: parts.pstart,
    type: parts.type,
    id: parts.id,
    identity: { userid: parts.user, tokenId: parts.tokenId },
    startMs,
    dueMs: undefined,
    endMs: exitStatus === undefined ? undefined : (endSeconds ?? parts.startTimeSeconds) * 1000,
    exitStatus,
    warnings: 0,
    lines: [...lines],
    undo: undefined,
  };
  world.tasks.all.set(upid, task);
}

const secondsOf = (row: Row): number => Number(row["endtime"] ?? 0);

/** Rows of a list: those that run have no end. */
function fromRows(scene: Scene): void {
  for (const row of rowsOf(scene)) {
    const isRunning = row["endtime"] === undefined;
    addTask(scene.world, textOf(row["upid"]), {
      exitStatus: isRunning ? undefined : textOf(row["status"]),
      endSeconds: secondsOf(row),
    });
  }
}

function fromStatus(scene: Scene): void {
  const row = rowOf(scene);
  if (row === undefined || isMissing(scene)) return;
  addTask(scene.world, textOf(scene.path["upid"]), {
    exitStatus: row["status"] === "running" ? undefined : textOf(row["exitstatus"]),
  });
}

/** The lines of a log; it goes on beyond what was shown. */
function fromLog(scene: Scene): void {
  const { recording, world, path, params } = scene;
  if (recording.body.includes("unable to open file")) return;
  const isDownload = params.get("download") === "1";
  const texts = isDownload ? recording.body.split("\n") : rowsOf(scene).map((row) => textOf(row["t"]));
  const total = Number((JSON.parse(isDownload ? "{}" : recording.body) as Row)["total"] ?? texts.length);
  const start = Number(params.get("start") ?? 0);
  const lines = [...Array.from({ length: start }, () => "earlier"), ...texts];
  while (lines.length < total) lines.push("later");
  const isEmpty = texts.length === 1 && texts[0] === "no content";
  const last = texts.at(-1) ?? "";
  addTask(world, textOf(path["upid"]), {
    exitStatus: last.startsWith("TASK ERROR: ") ? last.slice(12) : "OK",
    lines: isEmpty ? [] : lines,
  });
}

/** The cluster's log speaks of tasks that began and ended. */
function fromClusterLog({ world, ...scene }: Scene): void {
  for (const row of rowsOf({ world, ...scene })) {
    const [, upid, exitStatus] = /(UPID:\S+:)(?: (.+))?$/.exec(textOf(row["msg"])) ?? [];
    if (upid !== undefined && !world.tasks.all.has(upid))
      addTask(world, upid, { exitStatus: exitStatus ?? "OK" });
  }
}

export const taskRules: readonly Rule[] = [
  [/^GET \/(?:cluster|nodes\/\{node\})\/tasks$/, fromRows],
  [/^GET \/cluster\/log$/, fromClusterLog],
  [/^GET .*tasks\/\{upid\}\/status$/, fromStatus],
  [/^GET .*tasks\/\{upid\}\/log$/, (scene) => (scene.isOk ? fromLog(scene) : undefined)],
  [
    /^DELETE .*tasks\/\{upid\}$/,
    ({ world, path, isOk }) =>
      isOk ? addTask(world, textOf(path["upid"]), { exitStatus: undefined }) : undefined,
  ],
];
