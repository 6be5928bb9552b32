import { withChecks } from "../../api/arguments.ts";
import { askerOf, byTemplate } from "../../api/by-template.ts";
import type { Edge } from "../../api/perform.ts";
import type { Clock } from "../../clock.ts";
import { isPermissionError, isUnsupportedError } from "../../errors/index.ts";
import type { GuestFilter } from "../../inventory/filter.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { GuestRow } from "../../inventory/rows.ts";
import type { Tasks } from "../../tasks/tasks.ts";
import { groupArguments } from "../arguments.ts";
import type { Guest } from "../guest.ts";
import { fanOut, type GuestWork, type Handles } from "./fan-out.ts";
import {
  type BulkOptions,
  type BulkPlan,
  type BulkResult,
  type Collector,
  createCollector,
  type DryRunOptions,
  outcomeFor,
} from "./outcome.ts";
import { createDryEdge } from "./plan.ts";
import { checkedSelection, type GuestSelection, select } from "./selection.ts";
import { createFollower } from "./follow.ts";
import { type BulkName, type BulkParams, type BulkVerbSpec, bulkVerbs, type PlainBulkName } from "./verbs.ts";

/** One verb for many guests. */
export interface BulkVerb<P> {
  (params: P, options: DryRunOptions): Promise<BulkPlan>;
  (params: P, options?: BulkOptions): Promise<BulkResult>;
}

/** The same where every parameter can be left out. */
export interface PlainBulkVerb<P> {
  (params: P | undefined, options: DryRunOptions): Promise<BulkPlan>;
  (params?: P, options?: BulkOptions): Promise<BulkResult>;
}

/**
 * Verbs for many guests: one guest that fails never stops the others, and each has an outcome of its own.
 * They wait until all is done. Where the server can do a verb to many guests itself, it is one request.
 */
export type GuestGroup = {
  readonly [Name in PlainBulkName]: PlainBulkVerb<BulkParams[Name]>;
} & { readonly [Name in Exclude<BulkName, PlainBulkName>]: BulkVerb<BulkParams[Name]> } & {
  /** Any work for each of them, a few at a time; a task it resolves to is waited for. */
  each(work: GuestWork, options?: BulkOptions): Promise<BulkResult>;
  /** Who they are just now. */
  list(options?: Pick<BulkOptions, "signal">): Promise<GuestRow[]>;
};

interface Setup {
  readonly edge: Edge;
  readonly inventory: Inventory;
  readonly tasks: Tasks;
  readonly clock: Clock;
  readonly guest: (vmid: number) => Guest;
  /** A handle of a guest that has just been seen; it speaks through the edge. */
  readonly guestAt: (row: GuestRow, edge: Edge) => Guest;
}

type AnySpec = BulkVerbSpec<object>;

export function createGroups(setup: Setup): (selection: GuestSelection) => GuestGroup {
  const { edge, inventory, guest, guestAt } = setup;
  const servers = createServer(setup);

  async function run(filter: GuestFilter, spec: AnySpec, params: object, options: BulkOptions) {
    const { signal, onProgress } = options;
    const { rows, missing } = await select(inventory, filter, signal);
    const collector = createCollector(rows.length + missing.length, onProgress);
    for (const outcome of missing) collector.add(outcome);
    for (const row of rows)
      if (spec.skipsTemplates && row.template) collector.add(outcomeFor(row, { status: "skipped" }));
    const open = rows.filter(({ vmid }) => !collector.has(vmid));
    const isOver = open.length === 0 || (await servers.act(spec, params, open, options, collector));
    if (!isOver) {
      await fanOut(open, handlesFor(spec), spec.work(params), { ...options, isDone: spec.isDone }, collector);
    }
    return collector.result();
  }

  /** Any other work looks its guest up for each verb, since it may move it itself. */
  function handlesFor({ isOneVerb }: AnySpec): Handles {
    const lookingUp = ({ vmid }: GuestRow): Guest => guest(vmid);
    return isOneVerb ? { first: (row) => guestAt(row, edge), again: lookingUp } : { first: lookingUp };
  }

  async function plan(filter: GuestFilter, spec: AnySpec, params: object, options: BulkOptions) {
    const { rows } = await select(inventory, filter, options.signal);
    const guests = rows.filter(({ template }) => !(spec.skipsTemplates && template));
    const dry = createDryEdge(edge);
    const isWhole =
      guests.length > 0 && (await servers.send(dry.edge, spec, params, guests, options)) !== undefined;
    if (!isWhole) for (const row of guests) await spec.work(params)(guestAt(row, dry.edge), {});
    return { guests, requests: dry.requests };
  }

  return (selection) => {
    const filter = checkedSelection(selection);
    const verbs = Object.entries(bulkVerbs).map(([name, spec]): [string, unknown] => {
      const verb = async (
        params: object = {},
        { dryRun, ...options }: BulkOptions & { dryRun?: boolean } = {},
      ) => await (dryRun === true ? plan : run)(filter, spec as AnySpec, params, options);
      return [name, verb];
    });
    const group: Pick<GuestGroup, "each" | "list"> = {
      each: async (work, options = {}) =>
        await run(filter, { work: () => work, skipsTemplates: false, isOneVerb: false }, {}, options),
      list: async ({ signal } = {}) => [...(await select(inventory, filter, signal)).rows],
    };
    const verbsAndWork = { ...Object.fromEntries(verbs), ...group } as GuestGroup;
    return Object.freeze(withChecks(verbsAndWork, groupArguments));
  };
}

/** The server's own bulk actions; that it has none is remembered. */
function createServer({ edge, tasks, clock }: Setup) {
  const follow = createFollower({ ask: askerOf(edge), tasks, clock });
  let isMissing = false;

  /** The UPID of the action; undefined where the server cannot do it. */
  async function send(
    through: Edge,
    { server }: AnySpec,
    params: object,
    rows: readonly GuestRow[],
    { signal, concurrency }: BulkOptions,
  ): Promise<string | undefined> {
    const body = server?.body(params);
    if (server === undefined || body === undefined || isMissing) return undefined;
    const vms = rows.map(({ vmid }) => vmid);
    const all = { ...body, vms, maxworkers: concurrency };
    try {
      // Asked for in a dry run too, which sends no more than this.
      if (through !== edge) await askerOf(edge)("GET", "/cluster/bulk-action/guest", {}, { signal });
      const template = `/cluster/bulk-action/guest/${server.verb}`;
      return String(await byTemplate(through, "POST", template, all, { signal }));
    } catch (error) {
      isMissing ||= isUnsupportedError(error);
      // Who may not do it to all of them may still do it to some.
      if (isMissing || isPermissionError(error)) return undefined;
      throw error;
    }
  }

  return {
    send,
    /** Does it to all of them; false where it has to be done guest by guest. */
    async act(
      spec: AnySpec,
      params: object,
      rows: readonly GuestRow[],
      options: BulkOptions,
      collector: Collector,
    ): Promise<boolean> {
      const { server } = spec;
      const upid = await send(edge, spec, params, rows, options);
      if (upid === undefined || server === undefined) return false;
      const isDone = (state: Pick<GuestRow, "status" | "node" | "template">): boolean =>
        server.isDone(state, params);
      await follow({ verb: server.verb, upid, rows, isDone }, options, collector);
      return true;
    },
  };
}
