import PQueue from "p-queue";
import { isProxmoxError } from "../../errors/index.ts";
import type { GuestRow } from "../../inventory/rows.ts";
import type { Task } from "../../tasks/task.ts";
import { isNotHere } from "../explain.ts";
import type { Guest } from "../guest.ts";
import { asError, type BulkOptions, type Collector, type GuestOutcome, outcomeFor } from "./outcome.ts";

/** What is done to one guest; a task is waited for. */
export type GuestWork = (
  guest: Guest,
  options: { readonly signal?: AbortSignal | undefined },
) => Promise<unknown>;

/** How to speak to the guests. */
export interface Handles {
  readonly first: (row: GuestRow) => Guest;
  /** Where the failure of a task shows that the guest was not where it had been seen; left out for work that must not be done twice. */
  readonly again?: ((row: GuestRow) => Guest) | undefined;
}

const defaultConcurrency = 4;

/** Does the work guest by guest, a few at a time, nodes in turn; one that fails does not stop the others. */
export async function fanOut(
  rows: readonly GuestRow[],
  { first, again }: Handles,
  work: GuestWork,
  options: BulkOptions & { readonly isDone?: RegExp | undefined },
  collector: Collector,
): Promise<void> {
  const { signal, concurrency = defaultConcurrency, isDone } = options;
  const queue = new PQueue({ concurrency });
  const one = async (row: GuestRow): Promise<void> => {
    if (signal?.aborted === true) return;
    const outcome = await attempt(first(row), work, signal, isDone);
    const hasMoved = again !== undefined && isNotHere(outcome.error);
    collector.add(outcomeFor(row, hasMoved ? await attempt(again(row), work, signal, isDone) : outcome));
  };
  await queue.addAll(nodesInTurn(rows).map((row) => () => one(row)));
  signal?.throwIfAborted();
}

async function attempt(
  guest: Guest,
  work: GuestWork,
  signal: AbortSignal | undefined,
  isDone: RegExp | undefined,
): Promise<Pick<GuestOutcome, "status" | "upid" | "error">> {
  let upid: GuestOutcome["upid"];
  try {
    const task = await work(guest, { signal });
    if (!isTask(task)) return { status: "ok" };
    ({ upid } = task);
    return { upid, status: (await task.wait({ signal })).status };
  } catch (error) {
    if (isDone !== undefined && isProxmoxError(error) && isDone.test(error.reason ?? ""))
      return { upid, status: "skipped" };
    return { upid, status: "failed", error: asError(error) };
  }
}

const isTask = (value: unknown): value is Task =>
  typeof value === "object" && value !== null && "upid" in value && "wait" in value;

/** The first guest of each node, then the second of each, and so on. */
function nodesInTurn(rows: readonly GuestRow[]): GuestRow[] {
  const byNode = [...Map.groupBy(rows, ({ node }) => node).values()];
  const longest = Math.max(0, ...byNode.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => byNode.flatMap((list) => list[turn] ?? [])).flat();
}
