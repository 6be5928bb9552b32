import type { Upid } from "../../codecs/upid.ts";
import type { GuestRow } from "../../inventory/rows.ts";

/** What came of a bulk verb for one guest. */
export interface GuestOutcome {
  readonly vmid: number;
  /** Undefined for a vmid nobody has. */
  readonly node: string | undefined;
  readonly name: string | undefined;
  /** `skipped`: nothing was to be done, for instance a start of a guest that runs. */
  readonly status: "ok" | "warnings" | "skipped" | "failed";
  /** The guest's own task, where there was one. */
  readonly upid?: Upid | undefined;
  /** Why it failed. */
  readonly error?: Error | undefined;
}

export interface BulkResult {
  /** One for each guest, by vmid. */
  readonly outcomes: readonly GuestOutcome[];
  /** Those that failed. */
  readonly failed: readonly GuestOutcome[];
}

/** One request of a bulk verb, as it would be sent. */
export interface PlannedRequest {
  readonly method: string;
  /** Below the root of the API. */
  readonly path: string;
  /** Parameters by name, encoded; a name that is repeated has several values. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/** What a bulk verb would do. */
export interface BulkPlan {
  readonly guests: readonly GuestRow[];
  readonly requests: readonly PlannedRequest[];
}

export interface BulkOptions {
  /** Ends the wait and starts nothing more; what has been started goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Guests under way at once; 4 where every guest is a call of its own, else the server's default. */
  readonly concurrency?: number | undefined;
  /** Is told of each guest that is done, and how many of all are. */
  readonly onProgress?: ((outcome: GuestOutcome, done: number, total: number) => void) | undefined;
}

export interface DryRunOptions extends BulkOptions {
  /** Send nothing, and tell what would be sent. */
  readonly dryRun: true;
}

/** Collects outcomes as they come. */
export interface Collector {
  readonly has: (vmid: number) => boolean;
  add(outcome: GuestOutcome): void;
  result(): BulkResult;
}

export function createCollector(total: number, onProgress: BulkOptions["onProgress"]): Collector {
  const byVmid = new Map<number, GuestOutcome>();
  return {
    has: (vmid) => byVmid.has(vmid),
    add(outcome) {
      if (byVmid.has(outcome.vmid)) return;
      byVmid.set(outcome.vmid, outcome);
      onProgress?.(outcome, byVmid.size, total);
    },
    result() {
      const outcomes = [...byVmid.values()].sort((a, b) => a.vmid - b.vmid);
      return { outcomes, failed: outcomes.filter(({ status }) => status === "failed") };
    },
  };
}

export const outcomeFor = (
  { vmid, node, name }: GuestRow,
  what: Pick<GuestOutcome, "status" | "upid" | "error">,
): GuestOutcome => ({ vmid, node, name, ...what });

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
