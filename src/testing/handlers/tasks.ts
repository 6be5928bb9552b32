import { loginOf } from "../access/identity.ts";
import { demand, isAllowed } from "../access/permissions.ts";
import { isUpid, parseUpid } from "../../codecs/upid.ts";
import { invalid } from "../refusal.ts";
import { interruptTask, isRunning, type Task } from "../state/task.ts";
import type { World } from "../state/world.ts";
import {
  type Context,
  Download,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  Page,
  textParam,
} from "./context.ts";

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** `{ tokenid }` where a token started the task. */
const tokenPart = ({ identity }: Task): Record<string, unknown> =>
  identity.tokenId === undefined ? {} : { tokenid: identity.tokenId.split("!")[1] };

/** @throws Refusal 400 for what is no UPID. */
function checkedUpid(context: Context): string {
  const upid = textParam(context, "upid");
  if (!isUpid(upid)) throw invalid({ upid: "unable to parse worker upid" });
  return upid;
}

/** Its owner may look at a task, anybody else needs Sys.Audit; one token of a user is not the other (FACTS 66). */
function demandSight(context: Context, upid: string): void {
  const { user, tokenId } = parseUpid(upid);
  if ((tokenId ?? user) === context.login) return;
  demand(context.world, context.login, `/nodes/${context.node}`, ["Sys.Audit"]);
}

/** A task is known at its own node only (FACTS 62). */
function knownTask({ world, node }: Context, upid: string): Task {
  const task = world.tasks.all.get(upid);
  if (task === undefined || task.node !== node) throw invalid({ upid: "no such task" });
  return task;
}

/** Whoever asks for a task that runs wants to see it end: virtual time goes there by itself. */
async function hurry(world: World, task: Task | undefined): Promise<void> {
  if (task !== undefined && isRunning(task) && task.dueMs !== undefined) await world.clock.jumpTo(task.dueMs);
}

const earliest = (tasks: readonly Task[]): Task | undefined =>
  tasks
    .filter((task) => isRunning(task) && task.dueMs !== undefined)
    .sort((one, other) => (one.dueMs ?? 0) - (other.dueMs ?? 0))[0];

/** What the UPID says, taken apart. */
const partsOf = (task: Task) => ({
  upid: task.upid,
  node: task.node,
  pid: task.pid,
  pstart: task.pstart,
  starttime: seconds(task.startMs),
  type: task.type,
  id: task.id,
});

const status: Handler = async (context) => {
  const upid = checkedUpid(context);
  demandSight(context, upid);
  const task = knownTask(context, upid);
  await hurry(context.world, task);
  return {
    ...partsOf(task),
    user: task.identity.userid,
    ...tokenPart(task),
    status: isRunning(task) ? "running" : "stopped",
    ...(isRunning(task) ? {} : { exitstatus: task.exitStatus }),
  };
};

/** The name of a downloaded log, with the time the task began. */
function downloadName(task: Task): string {
  const time = new Date(task.startMs).toISOString().replace(/\.\d+/, "");
  return `attachment; filename="task-${task.node}-${task.type}-${time}.log"`;
}

const numbered = (lines: readonly string[], start: number): Record<string, unknown>[] =>
  lines.map((t, index) => ({ n: start + index + 1, t }));

const log: Handler = async (context) => {
  const upid = checkedUpid(context);
  demandSight(context, upid);
  const task = context.world.tasks.all.get(upid);
  if (task === undefined)
    return new Page(numbered(["unable to open file - No such file or directory"], 0), 1);
  await hurry(context.world, task);
  if (flag(context, "download")) {
    const disposition = ["Content-Disposition", downloadName(task)] as const;
    return new Download(task.lines.map((line) => `${line}\n`).join(""), "text/plain", [disposition]);
  }
  const start = Number(context.params["start"] ?? 0);
  const limit = Number(context.params["limit"] ?? 50);
  const lines = task.lines.length === 0 ? ["no content"] : task.lines;
  const shown = limit === 0 ? lines.slice(start) : lines.slice(start, start + limit);
  return new Page(numbered(shown, start), lines.length);
};

const stop: Handler = (context) => {
  const upid = checkedUpid(context);
  const { world, login, node } = context;
  const task = knownTask(context, upid);
  if (loginOf(task.identity) !== login) demand(world, login, `/nodes/${node}`, ["Sys.Modify"]);
  interruptTask(world, task);
  return null;
};

/** A row of a node's list: the exit text stands in `status`, `RUNNING` while there is none (FACTS 64). */
function nodeRow(task: Task, isActive: boolean): Record<string, unknown> {
  const base = partsOf(task);
  if (isActive && isRunning(task)) {
    return { ...base, user: loginOf(task.identity), status: "RUNNING", saved: "0" };
  }
  const done = { endtime: seconds(task.endMs ?? task.startMs), status: task.exitStatus };
  return { ...base, user: task.identity.userid, ...tokenPart(task), ...(isRunning(task) ? {} : done) };
}

const isError = (task: Task): boolean =>
  task.exitStatus !== "OK" && task.exitStatus?.startsWith("WARNINGS") !== true;

const statusKind = (task: Task): string => {
  if (task.exitStatus === "OK") return "ok";
  if (task.exitStatus === "unexpected status") return "unknown";
  return isError(task) ? "error" : "warning";
};

function isWanted(context: Context, task: Task): boolean {
  const { params } = context;
  const kinds = listParam(context, "statusfilter");
  const user = optionalText(context, "userfilter");
  return (
    (params["vmid"] === undefined || task.id === String(params["vmid"])) &&
    (params["typefilter"] === undefined || task.type === params["typefilter"]) &&
    (params["since"] === undefined || seconds(task.startMs) >= Number(params["since"])) &&
    (params["until"] === undefined || seconds(task.startMs) <= Number(params["until"])) &&
    (user === undefined || loginOf(task.identity).includes(user)) &&
    (!flag(context, "errors") || isError(task)) &&
    (kinds.length === 0 || kinds.includes(statusKind(task)))
  );
}

const newestFirst = (one: Task, other: Task): number => other.startMs - one.startMs || other.pid - one.pid;

const nodeList: Handler = async (context) => {
  const { world, node, login } = context;
  const source = optionalText(context, "source") ?? "archive";
  const own = [...world.tasks.all.values()].filter((task) => task.node === node);
  await hurry(world, earliest(own));
  const seesAll = isAllowed(world, login, `/nodes/${node}`, ["Sys.Audit"]);
  const tasks = own
    .filter((task) => seesAll || loginOf(task.identity) === login)
    .filter((task) => source === "all" || isRunning(task) === (source === "active"))
    .filter((task) => isWanted(context, task))
    .sort(newestFirst);
  const start = Number(context.params["start"] ?? 0);
  const limit = Number(context.params["limit"] ?? 50);
  const rows = tasks.slice(start, start + limit).map((task) => nodeRow(task, source !== "archive"));
  return new Page(rows, tasks.length);
};

/** Finished tasks of a node that its broadcasts carry (FACTS 64). */
const keptPerNode = 25;

function clusterRow(task: Task): Record<string, unknown> {
  const { pid, pstart: _, ...parts } = partsOf(task);
  const base = {
    ...parts,
    user: task.identity.userid,
    ...tokenPart(task),
  };
  if (isRunning(task)) return { ...base, pid };
  return { ...base, saved: "1", endtime: seconds(task.endMs ?? 0), status: task.exitStatus };
}

/** Without Sys.Audit a token sees nothing at all, not even its own (FACTS 65). */
const clusterList: Handler = async ({ world, login }) => {
  const all = [...world.tasks.all.values()].sort(newestFirst);
  await hurry(world, earliest(all));
  const seesAll = isAllowed(world, login, "/", ["Sys.Audit"]);
  const visible = all.filter((task) => seesAll || task.identity.userid === login);
  return [...world.nodes.keys()].flatMap((node) => {
    const own = visible.filter((task) => task.node === node);
    return [...own.filter(isRunning), ...own.filter((task) => !isRunning(task)).slice(0, keptPerNode)].map(
      clusterRow,
    );
  });
};

export const tasks: HandlerTable = {
  "/cluster/tasks": { GET: clusterList },
  "/nodes/{node}/tasks": { GET: nodeList },
  "/nodes/{node}/tasks/{upid}": { DELETE: stop },
  "/nodes/{node}/tasks/{upid}/log": { GET: log },
  "/nodes/{node}/tasks/{upid}/status": { GET: status },
};
