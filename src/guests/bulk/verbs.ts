import type { GuestRow } from "../../inventory/rows.ts";
import type { NoParams } from "../../verbs.ts";
import type { MigrateParams } from "../migration.ts";
import type { RebootParams, ShutdownParams, StartParams, StopParams, SuspendParams } from "../power.ts";
import type { SnapshotParams } from "../snapshots.ts";
import type { GuestWork } from "./fan-out.ts";
import type { ServerVerb } from "./children.ts";

/** Parameters of the verbs that can be done to many guests. */
export interface BulkParams {
  start: StartParams;
  shutdown: ShutdownParams;
  stop: StopParams;
  reboot: RebootParams;
  suspend: SuspendParams;
  resume: NoParams;
  migrate: MigrateParams;
  snapshot: SnapshotParams & { readonly snapname: string };
  deleteSnapshot: { readonly snapname: string; readonly force?: boolean | undefined };
}

export type BulkName = keyof BulkParams;

/** Verbs that can be done without parameters. */
export type PlainBulkName = Exclude<BulkName, "migrate" | "snapshot" | "deleteSnapshot">;

export type GuestState = Pick<GuestRow, "status" | "node" | "template">;

/** How one verb is done to many guests. */
export interface BulkVerbSpec<P> {
  /** Guest by guest. */
  readonly work: (params: P) => GuestWork;
  /** What the server says where there is nothing to be done. */
  readonly isDone?: RegExp | undefined;
  /** Templates have no power switch. */
  readonly skipsTemplates: boolean;
  /** It is one call, which does nothing where the guest is not. */
  readonly isOneVerb: boolean;
  /** By the server itself; undefined for parameters that its bulk action does not have. */
  readonly server?: {
    readonly verb: ServerVerb;
    readonly body: (params: P) => Record<string, unknown> | undefined;
    readonly isDone: (state: GuestState, params: P) => boolean;
  };
}

const isStopped = ({ status }: GuestState): boolean => status === "stopped";

/** Nothing but these may be set: the bulk action knows no others, and guest by guest a misspelt one is refused. */
function only<P extends object>(params: P, names: readonly (keyof P)[]): boolean {
  return Object.entries(params).every(
    ([name, value]) => value === undefined || names.includes(name as keyof P),
  );
}

/** `force-stop` is always said: the bulk action's default is to force, that of the single call is not to. */
export const bulkVerbs: { readonly [Name in BulkName]: BulkVerbSpec<BulkParams[Name]> } = {
  start: {
    work: (params) => (guest, options) => guest.start(params, options),
    isDone: /already running/i,
    skipsTemplates: true,
    isOneVerb: true,
    server: {
      verb: "start",
      body: (params) => (only(params, ["timeout"]) ? { ...params } : undefined),
      isDone: ({ status }) => status === "running",
    },
  },
  shutdown: {
    work:
      ({ forceStop = false, ...params }) =>
      (guest, options) =>
        guest.shutdown({ ...params, forceStop }, options),
    isDone: /not running/i,
    skipsTemplates: true,
    isOneVerb: true,
    server: {
      verb: "shutdown",
      body: (params) =>
        only(params, ["timeout", "forceStop"])
          ? { timeout: params.timeout, "force-stop": params.forceStop ?? false }
          : undefined,
      isDone: isStopped,
    },
  },
  stop: {
    work: (params) => (guest, options) => guest.stop(params, options),
    isDone: /not running/i,
    skipsTemplates: true,
    isOneVerb: true,
  },
  reboot: {
    work: (params) => (guest, options) => guest.reboot(params, options),
    skipsTemplates: true,
    isOneVerb: true,
  },
  suspend: {
    work: (params) => (guest, options) => guest.suspend(params, options),
    isDone: /not running|already (suspended|paused)/i,
    skipsTemplates: true,
    isOneVerb: true,
    server: {
      verb: "suspend",
      body: (params) =>
        only(params, ["todisk", "statestorage"])
          ? { "to-disk": params.todisk, statestorage: params.statestorage }
          : undefined,
      isDone: (state) => isStopped(state) || state.status === "paused",
    },
  },
  resume: {
    work: () => (guest, options) => guest.resume(options),
    skipsTemplates: true,
    isOneVerb: true,
  },
  migrate: {
    work: (params) => (guest, options) => guest.migrate(params, options),
    skipsTemplates: false,
    isOneVerb: true,
    server: {
      verb: "migrate",
      body: (params) => (only(params, ["target", "online", "with-local-disks"]) ? { ...params } : undefined),
      isDone: ({ node }, { target }) => node === target,
    },
  },
  snapshot: {
    work:
      ({ snapname, ...params }) =>
      (guest, options) =>
        guest.snapshot(snapname, params, options),
    skipsTemplates: true,
    isOneVerb: true,
  },
  deleteSnapshot: {
    work:
      ({ snapname, ...params }) =>
      (guest, options) =>
        guest.deleteSnapshot(snapname, params, options),
    skipsTemplates: false,
    isOneVerb: true,
  },
};
