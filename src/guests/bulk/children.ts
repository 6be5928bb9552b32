import type { Ask } from "../../api/by-template.ts";
import { parseUpid } from "../../codecs/upid.ts";
import type { GetNodesTasksItem } from "../../generated/operations.ts";
import type { GuestRow } from "../../inventory/rows.ts";
import { outcomeOf } from "../../tasks/outcome.ts";
import type { Tasks } from "../../tasks/tasks.ts";
import { asError, type Collector, type GuestOutcome, outcomeFor } from "./outcome.ts";

/** The verbs the server can do to many guests itself (FACTS 75). */
export type ServerVerb = "start" | "shutdown" | "suspend" | "migrate";

/** A bulk action of the server that is under way. */
export interface ServerAction {
  readonly verb: ServerVerb;
  readonly upid: string;
  readonly rows: readonly GuestRow[];
  /** Nothing is to be done with a guest in this state. */
  readonly isDone: (row: Pick<GuestRow, "status" | "node" | "template">) => boolean;
}

/** Clocks of nodes differ a little. */
const slackSeconds = 5;
const mostTasks = 1_000;

const childTypes: Readonly<Record<ServerVerb, RegExp>> = {
  start: /start$/,
  shutdown: /(shutdown|stop)$/,
  suspend: /suspend$/,
  migrate: /migrate$/,
};

/** Looks at the tasks a bulk action has started: one list for each node with guests that are not told of yet. */
export function createChildren(ask: Ask, tasks: Tasks) {
  /** Its tasks on one node, by vmid. */
  async function childrenOn(node: string, { verb, upid }: ServerAction, signal?: AbortSignal) {
    const since = parseUpid(upid).startTimeSeconds - slackSeconds;
    const params = { node, since, source: "all", limit: mostTasks } as const;
    const rows = await ask("GET", "/nodes/{node}/tasks", params, { signal, fresh: true });
    const children = rows
      .filter((row) => childTypes[verb].test(row.type) && row.upid !== upid)
      .sort((a, b) => a.starttime - b.starttime);
    return new Map(children.map((row) => [row.id, row]));
  }

  async function settled(row: GuestRow, child: GetNodesTasksItem, signal?: AbortSignal) {
    const { upid } = child;
    const ended = child.endtime === undefined ? undefined : outcomeOf(child.status);
    if (ended?.ok === true) return outcomeFor(row, { upid, status: ended.status });
    try {
      return outcomeFor(row, { upid, status: (await tasks.task(upid).wait({ signal })).status });
    } catch (error) {
      return outcomeFor(row, { upid, status: "failed", error: asError(error) });
    }
  }

  async function ofNode(
    node: string,
    rows: readonly GuestRow[],
    action: ServerAction,
    isLast: boolean,
    signal?: AbortSignal,
  ): Promise<GuestOutcome[]> {
    try {
      const children = await childrenOn(node, action, signal);
      const known = rows.flatMap((row) => {
        const child = children.get(String(row.vmid));
        return child !== undefined && (isLast || child.endtime !== undefined) ? [{ row, child }] : [];
      });
      return await Promise.all(known.map(({ row, child }) => settled(row, child, signal)));
    } catch (error) {
      if (!isLast) return [];
      return rows.map((row) => outcomeFor(row, { status: "failed", error: asError(error) }));
    }
  }

  /** The last look waits for what still runs, and tells of nodes that do not answer. */
  return async function look(
    action: ServerAction,
    collector: Collector,
    isLast: boolean,
    signal?: AbortSignal,
  ): Promise<void> {
    const open = action.rows.filter(({ vmid }) => !collector.has(vmid));
    const byNode = [...Map.groupBy(open, ({ node }) => node)];
    const outcomes = byNode.map(([node, rows]) => ofNode(node, rows, action, isLast, signal));
    for (const outcome of (await Promise.all(outcomes)).flat()) collector.add(outcome);
  };
}
