import { classifyRefusal } from "../errors/classify.ts";
import { isPermissionError, isUnsupportedError, ProtocolError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import { type Call, concretePath, type Reply, type Requester } from "../requester.ts";
import { fastRoutes } from "./fast-routes.ts";
import { loaderPerKey } from "./loader-per-key.ts";
import { loaderOf } from "./loader.ts";

/** Who is logged in, as far as it matters for what may be asked. */
export interface Session {
  readonly kind: "token" | "ticket";
  /** With realm, without the name of a token: `root@pam`. */
  readonly userid: string;
}

/** May this login send many reads as one call? The server says no to everybody else (FACTS 74). */
export const mayExecute = (session: Session | undefined): boolean =>
  session?.kind === "ticket" && session.userid === "root@pam";

interface Options {
  readonly requester: Requester;
  readonly emit: EventListener;
  /** Who is, or is going to be, logged in. */
  readonly session: () => Session | undefined;
}

const executeTemplate = "/nodes/{node}/execute";
/** A batch may take a tenth of the 30 s after which a host gives up on a node (FACTS 16, 74), by expectation. */
const longestMs = 3000;
/** By then it hangs, and its items are asked for directly. */
const patienceMs = 15_000;
/** The server takes bodies of 512 KiB (FACTS 10). */
const mostBytes = 400 * 1024;

/**
 * Sends reads of one node that are made in the same tick as one `POST /nodes/{node}/execute`, for whoever may call that:
 * `root@pam` by ticket (FACTS 74). Each caller gets what a direct read would have given, data or error. Where a batch
 * fails as a whole, its reads are made directly; where the server refuses it, that is remembered.
 */
export function nodeBatches({ requester, emit, session }: Options): Requester {
  let isRefused = false;

  function mayRide(call: Call): boolean {
    return !isRefused && mayExecute(session()) && isFast(call);
  }

  async function execute(
    node: string,
    calls: readonly Call[],
    signal: AbortSignal,
  ): Promise<(Result | Error)[]> {
    const { data } = await requester.request(executeCall(node, calls, signal));
    emit({ type: "batch", source: `POST ${executeTemplate}`, keys: calls.length, calls: 1 });
    return itemsOf(data, calls.length).map((item, index) => {
      const call = calls[index] as Call;
      return isUnheardOf(item) ? directly(call) : resultOf(call, item);
    });
  }

  /** Each by itself: a read that hangs holds up no other. */
  function directly(call: Call): Result {
    const reply = requester.request(call);
    // Whoever waits for it is told; if nobody does any more, nobody need be.
    reply.catch(() => {});
    return { reply };
  }

  async function send(
    node: string,
    calls: readonly Call[],
    signal: AbortSignal,
  ): Promise<(Result | Error)[]> {
    if (calls.length === 1) return calls.map(directly);
    try {
      return await execute(node, calls, signal);
    } catch (error) {
      if (isPermissionError(error) || isUnsupportedError(error)) isRefused = true;
      signal.throwIfAborted();
      return calls.map(directly);
    }
  }

  const loaderFor = loaderPerKey((node) =>
    loaderOf<Call, Result>(
      { maxBatch: sizesOf, load: (calls, { signal }) => send(node, calls, signal) },
      ({ site }) => site,
    ),
  );

  return {
    async request(call) {
      const { node } = call.path;
      if (node === undefined || !mayRide(call)) return await requester.request(call);
      const result = await loaderFor(node).load(call, { signal: call.options.signal });
      return await result.reply;
    },
  };
}

/** What came of one read of a batch; wrapped, so that a batch is settled before its reads are where these are made directly. */
interface Result {
  readonly reply: Reply | Promise<Reply>;
}

/** A time limit or a rule on repeating of its own cannot be kept inside a batch. */
function isFast({ method, template, path, options }: Call): boolean {
  if (method !== "GET" || !fastRoutes.has(template)) return false;
  if (options.timeoutMs !== undefined || options.retry !== undefined) return false;
  // Paths inside a batch are not decoded.
  return Object.values(path).every((value) => /^[\w.:@-]+$/.test(value) && !value.startsWith("."));
}

function executeCall(node: string, calls: readonly Call[], signal: AbortSignal): Call {
  const params = [["commands", `[${calls.map(commandOf).join(",")}]`]] as const;
  return {
    method: "POST",
    template: executeTemplate,
    path: { node },
    params,
    options: { signal, timeoutMs: patienceMs },
  };
}

/** One read as the batch wants it: a path below the node, parameters by name. */
function commandOf(call: Call): string {
  const [, , , ...below] = concretePath(call).split("/");
  const args: Record<string, string | string[]> = {};
  for (const [name, value] of call.params) {
    const before = args[name];
    args[name] = before === undefined ? value : [before, value].flat();
  }
  const path = decodeURIComponent(below.join("/"));
  return JSON.stringify({ method: "GET", path, ...(call.params.length > 0 && { args }) });
}

/** As many calls together as fit by size and expected time. */
function sizesOf(calls: readonly Call[]): number[] {
  const sizes: number[] = [];
  let bytes = Infinity;
  let ms = Infinity;
  for (const call of calls) {
    const callBytes = encodeURIComponent(commandOf(call)).length + encodedCommaBytes;
    const callMs = fastRoutes.get(call.template) ?? 0;
    if (bytes + callBytes > mostBytes || ms + callMs > longestMs) {
      sizes.push(0);
      bytes = 0;
      ms = 0;
    }
    bytes += callBytes;
    ms += callMs;
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
  }
  return sizes;
}

const encodedCommaBytes = 3;

interface Item {
  readonly status: number;
  readonly data?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
}

/** Throws ProtocolError for an answer that does not fit the commands: better no answer than another's. */
function itemsOf(data: unknown, count: number): readonly Item[] {
  const came = Array.isArray(data) ? `${data.length} results` : typeof data;
  if (!Array.isArray(data) || data.length !== count) {
    throw new ProtocolError(`POST ${executeTemplate}: ${count} commands were answered by ${came}`);
  }
  if (!data.every(isItem)) throw new ProtocolError(`POST ${executeTemplate}: a result has no status`);
  return data;
}

function isItem(item: unknown): item is Item {
  return typeof item === "object" && item !== null && "status" in item && typeof item.status === "number";
}

/** A batch has words of its own for a route there is not (pve-manager API2/Nodes.pm); the route itself says 501. */
function isUnheardOf({ status, message }: Item): boolean {
  return status === 500 && typeof message === "string" && message.startsWith("no handler for");
}

function resultOf(call: Call, { status, data = null, message, errors }: Item): Result | Error {
  if (status === 200) return { reply: { data } };
  const reason = typeof message === "string" ? message.trim() : "";
  return classifyRefusal(call, { status, reason, fields: fieldsOf(errors) });
}

function fieldsOf(errors: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof errors !== "object" || errors === null) return undefined;
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, String(text).trim()]));
}
