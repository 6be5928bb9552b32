import type { Ask } from "../../api/by-template.ts";
import { type Clock, sleep } from "../../clock.ts";
import { ProxmoxError } from "../../errors/index.ts";
import type { GetNodesQemuStatusCurrentResult } from "../../generated/operations.ts";
import type { GuestRow } from "../../inventory/rows.ts";
import type { Tasks } from "../../tasks/tasks.ts";
import { createChildren, type ServerAction } from "./children.ts";
import { asError, type BulkOptions, type Collector, outcomeFor } from "./outcome.ts";

interface Setup {
  readonly ask: Ask;
  readonly tasks: Tasks;
  readonly clock: Clock;
}

/** How often the tasks of the guests are looked at where somebody wants to know how far it is. */
const lookMs = 2_000;

/** Follows a bulk action of the server to its end, and tells guest by guest what came of it. */
export function createFollower({ ask, tasks, clock }: Setup) {
  const look = createChildren(ask, tasks);

  /** A guest without a task: there was nothing to do, or the action left it out. */
  async function leftOut(row: GuestRow, { verb, isDone, upid }: ServerAction, signal?: AbortSignal) {
    const { node, vmid, type } = row;
    try {
      const template = `/nodes/{node}/${type}/{vmid}/status/current` as const;
      const now = (await ask("GET", template, { node, vmid }, { signal })) as GetNodesQemuStatusCurrentResult;
      if (isDone({ ...row, status: now.qmpstatus === "paused" ? "paused" : now.status }))
        return outcomeFor(row, { status: "skipped" });
      const reason = `the bulk ${verb} left guest ${vmid} on ${node} out; may this login ${verb} it? See the log of ${upid}`;
      return outcomeFor(row, { status: "failed", error: new ProxmoxError(reason, { node }) });
    } catch (error) {
      return outcomeFor(row, { status: "failed", error: asError(error) });
    }
  }

  async function lookOnUntil(
    ended: Promise<true>,
    action: ServerAction,
    collector: Collector,
    signal?: AbortSignal,
  ): Promise<void> {
    const leaving = new AbortController();
    const either = AbortSignal.any([leaving.signal, ...(signal === undefined ? [] : [signal])]);
    const isOver = (): Promise<boolean> =>
      Promise.race([
        ended,
        sleep(clock, lookMs, either).then(
          () => false,
          () => true,
        ),
      ]);
    while (!(await isOver())) await look(action, collector, false, signal);
    leaving.abort();
  }

  return async function follow(
    action: ServerAction,
    { signal, onProgress }: BulkOptions,
    collector: Collector,
  ): Promise<void> {
    // How the action itself ended says less than how its tasks did.
    const isOver = (): true => true;
    const ended = tasks.task(action.upid).wait({ signal }).then(isOver, isOver);
    if (onProgress !== undefined) await lookOnUntil(ended, action, collector, signal);
    await ended;
    signal?.throwIfAborted();
    await look(action, collector, true, signal);
    const others = action.rows.filter(({ vmid }) => !collector.has(vmid));
    for (const outcome of await Promise.all(others.map((row) => leftOut(row, action, signal))))
      collector.add(outcome);
  };
}
