import PQueue from "p-queue";
import type { Edge } from "../../api/perform.ts";
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

interface Handles {
  readonly edge: Edge;
  /** A handle that looks the guest up. */
  readonly guest: (vmid: number) => Guest;
  /** A handle that takes the guest to be where it has been seen, which the failure of a task may belie. */
  readonly guestAt: (row: GuestRow, edge: Edge) => Guest;
}

const defaultConcurrency = 4;

/** Does the work guest by guest, a few at a time, nodes in turn; one that fails does not stop the others. */
export async function fanOut(
  rows: readonly GuestRow[],
  { guest, guestAt, edge }: Handles,
  work: GuestWork,
  options: BulkOptions & { readonly isDone?: RegExp | undefined },
  collector: Collector,
): Promise<void> {
  const { signal, concurrency = defaultConcurrency, isDone } = options;
  const queue = new PQueue({ concurrency });
  const one = async (row: GuestRow): Promise<void> => {
    if (signal?.aborted === true) return;
    const first = await attempt(guestAt(row, edge), work, signal, isDone);
    const hasMoved = first.error !== undefined && isNotHere(first.error);
    collector.add(outcomeFor(row, hasMoved ? await attempt(guest(row.vmid), work, signal, isDone) : first));
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
