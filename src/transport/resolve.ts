import { type Clock, sleep } from "../clock.ts";
import { isUpid, parseUpid } from "../codecs/upid.ts";
import { isOutcomeUnknownError, isProxmoxError, OutcomeUnknownError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply, Requester } from "../requester.ts";
import { type Trace, traceOf } from "./traces.ts";

export interface ResolveSetup {
  readonly requester: Requester;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** `root@pam` or `root@pam!ci`, as tasks name who started them. */
  readonly identity: () => string | undefined;
  /** Milliseconds the server's clock is ahead of ours, by the last answer. */
  readonly clockOffsetMs: () => number | undefined;
}

/** One look for a trace. */
interface Search {
  readonly call: Call;
  readonly trace: Trace;
  readonly node: string;
  readonly identity: string;
  /** By our clock. */
  readonly sentAtMs: number;
}

/** Pauses before each look: the server may still have the request in a queue. */
const pausesMs = [0, 500, 1_000, 2_000, 4_000];

/** The server's times are whole seconds, and its nodes' clocks agree to about one. */
const toleranceMs = 2_000;

/** So many task ids are remembered as answers to other calls. */
const mostRemembered = 1_000;

/** Which tasks belong to other calls. */
interface Ledger {
  /** Answers to calls of this client. */
  readonly answered: Set<string>;
  /** Calls under way that would leave the same trace. */
  readonly underWay: Map<string, number>;
}

/**
 * Where a write was lost and its caller asked for `resolve`: looks for the task it would have started, instead
 * of repeating it. Only a single task that this login started since, of the expected kind and guest, and that
 * was not the answer to another call, is taken for it.
 */
export function resolving(setup: ResolveSetup): Requester {
  const { requester, clock } = setup;
  const ledger: Ledger = { answered: new Set(), underWay: new Map() };

  return {
    async request(call) {
      const trace = call.method === "GET" ? undefined : traceOf(call);
      if (trace === undefined) return await requester.request(call);
      const key = keyOf(call, trace);
      const sentAtMs = clock.now();
      count(ledger, key, 1);
      try {
        const reply = await requester.request(call);
        remember(ledger, reply.data);
        return reply;
      } catch (error) {
        if (call.options.resolve !== true || !isOutcomeUnknownError(error)) throw error;
        return await resolve(setup, ledger, { call, trace, sentAtMs }, error);
      } finally {
        count(ledger, key, -1);
      }
    },
  };
}

const keyOf = ({ path }: Call, { types, id }: Trace): string => [path["node"], types[0], id].join(" ");

function remember({ answered }: Ledger, data: unknown): void {
  if (typeof data !== "string" || !isUpid(data)) return;
  answered.add(data);
  const [oldest] = answered;
  if (answered.size > mostRemembered && oldest !== undefined) answered.delete(oldest);
}

function count({ underWay }: Ledger, key: string, by: 1 | -1): void {
  const left = (underWay.get(key) ?? 0) + by;
  if (left === 0) underWay.delete(key);
  else underWay.set(key, left);
}

async function resolve(
  setup: ResolveSetup,
  ledger: Ledger,
  lost: Omit<Search, "node" | "identity">,
  error: OutcomeUnknownError,
): Promise<Reply> {
  const { method, template, path } = lost.call;
  const { node } = path;
  const identity = setup.identity();
  if (node === undefined || identity === undefined || identity === "") throw error;
  const found = await search(setup, ledger, { ...lost, node, identity });
  setup.emit({ type: "resolve", method, template, node, found: "upid" in found });
  if ("upid" in found) return { data: found.upid };
  const { status, reason, host } = error;
  const message = `${error.message}; ${found.words}`;
  throw new OutcomeUnknownError(message, { method, template, status, reason, host, node, cause: error });
}

/** What was found, or why nothing can be said. */
async function search(
  setup: ResolveSetup,
  ledger: Ledger,
  search: Search,
): Promise<{ upid: string } | { words: string }> {
  const { call, trace, node } = search;
  let words = "";
  for (const pauseMs of pausesMs) {
    await sleep(setup.clock, pauseMs, call.options.signal);
    try {
      const tasks = await candidates(setup, search, ledger.answered);
      const isThere = await exists(setup.requester, search);
      const [upid, ...others] = tasks;
      const isAlone = others.length === 0 && (ledger.underWay.get(keyOf(call, trace)) ?? 0) <= 1;
      if (upid !== undefined && isAlone && (isThere === true || isNamedByTask(trace))) {
        remember(ledger, upid);
        return { upid };
      }
      words = findings(search, tasks, isThere);
    } catch (error) {
      call.options.signal?.throwIfAborted();
      words = `the tasks of ${node} could not be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return { words };
}

/** Tasks of this login that can be the one, oldest first. */
async function candidates(
  { requester, clockOffsetMs }: ResolveSetup,
  { call, trace, node, identity, sentAtMs }: Search,
  answered: ReadonlySet<string>,
): Promise<string[]> {
  const { data } = await requester.request({
    method: "GET",
    template: "/nodes/{node}/tasks",
    path: { node },
    params: [
      ["source", "all"],
      ["vmid", trace.id],
      ["limit", "50"],
    ],
    options: { signal: call.options.signal },
  });
  const sinceMs = sentAtMs + (clockOffsetMs() ?? 0) - toleranceMs;
  const upids = (Array.isArray(data) ? data : []).flatMap((row: { readonly upid?: unknown }) =>
    typeof row.upid === "string" && isUpid(row.upid) && !answered.has(row.upid) ? [row.upid] : [],
  );
  const own = upids
    .map((upid) => ({ upid, ...parseUpid(upid) }))
    .filter(({ id, user, tokenId }) => id === trace.id && (tokenId ?? user) === identity)
    .filter(({ startTimeSeconds }) => startTimeSeconds * 1000 >= sinceMs);
  for (const type of trace.types) {
    const found = own.filter((task) => task.type === type);
    if (found.length > 0) return found.map(({ upid }) => upid);
  }
  return [];
}

/** Of a clone the task names the source only, so the copy itself has to be there. */
const isNamedByTask = ({ id, creates }: Trace): boolean => creates === undefined || creates === id;

/** Is the guest there that the call creates? Undefined where it creates none, or that cannot be told. */
async function exists(
  requester: Requester,
  { trace, call: { options } }: Search,
): Promise<boolean | undefined> {
  if (trace.creates === undefined) return undefined;
  const { signal } = options;
  const params = [["vmid", trace.creates]] as const;
  const call: Call = { method: "GET", template: "/cluster/nextid", path: {}, params, options: { signal } };
  try {
    await requester.request(call);
    return false;
  } catch (error) {
    return isProxmoxError(error) && error.status === 400 ? true : undefined;
  }
}

function findings(
  { trace, node, identity }: Search,
  tasks: readonly string[],
  isThere: boolean | undefined,
): string {
  const { types, id, creates } = trace;
  const what = `a task ${types.join(" or ")} for ${id} that ${identity} started on ${node} since then`;
  const guest = isThere === undefined ? "" : `; VMID ${creates} is ${isThere ? "taken" : "free"}`;
  if (tasks.length === 0) return `looked for ${what}: there is none so far${guest}`;
  return `looked for ${what}: it may be ${tasks.join(" or ")}, which is not certain${guest}`;
}
