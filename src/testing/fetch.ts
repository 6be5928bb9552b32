import type { World } from "./state/world.ts";
import type { Machine } from "./machine.ts";
import type { ClusterNode, Unreachable } from "./state/node.ts";
import { connectionValues, headerLines, type WireAnswer, type WireRequest } from "./wire/message.ts";

type Fetch = typeof globalThis.fetch;

/** The node a host name stands for: by name, first label or address; anything else is the first node. */
function nodeForHost(world: World, hostname: string): ClusterNode {
  const [label = ""] = hostname.split(".");
  const nodes = [...world.nodes.values()];
  const found =
    nodes.find((node) => [hostname, label].includes(node.name) || node.ip === hostname) ?? nodes[0];
  if (found === undefined) throw new Error("a test cluster has at least one node");
  return found;
}

const codes: Readonly<Record<Exclude<Unreachable, "hung" | "daemon-hung">, string>> = {
  "no-route": "EHOSTUNREACH",
  refused: "ECONNREFUSED",
  "no-address": "ENOTFOUND",
};

/** What `fetch` of Node rejects with when it cannot connect. */
function connectError(node: ClusterNode, code: string): TypeError {
  const cause = Object.assign(new Error(`connect ${code} ${node.ip}:8006`), {
    code,
    syscall: code === "ENOTFOUND" ? "getaddrinfo" : "connect",
    address: node.ip,
    port: 8006,
  });
  return new TypeError("fetch failed", { cause });
}

const connectionReset = (): Error =>
  Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });

async function wireRequest(
  node: string,
  input: Parameters<Fetch>[0],
  init: RequestInit,
): Promise<WireRequest> {
  const request = new Request(input, init);
  const headers = new Headers(request.headers);
  new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  if (init.body instanceof ReadableStream) headers.set("transfer-encoding", "chunked");
  const url = new URL(request.url);
  return {
    node,
    method: request.method,
    target: url.pathname + url.search,
    headers: new Map(headers),
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

/** A body that breaks off before what was announced has come. */
function brokenBody(body: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(body);
      },
      pull(controller) {
        controller.error(new TypeError("terminated", { cause: connectionReset() }));
      },
    },
    { highWaterMark: 0 },
  );
}

/** A reason phrase that is no ASCII comes as Node's `fetch` reads it; no constructor takes it. */
function toResponse(answer: WireAnswer, nowMs: number): Response {
  const headers = new Headers();
  for (const [name, value] of headerLines(answer, connectionValues(answer, true), nowMs)) {
    headers.append(name, value);
  }
  const { status } = answer;
  const isWhole = answer.announced === undefined;
  const body = isWhole ? new Uint8Array(answer.body) : brokenBody(answer.body);
  const isPlain = /^[\x20-\x7e]*$/.test(answer.reason);
  const response = new Response(body, { status, statusText: isPlain ? answer.reason : "", headers });
  if (!isPlain) Object.defineProperty(response, "statusText", { value: answer.reason });
  return response;
}

/** Rejects with the signal's reason as soon as it fires; what the server is doing goes on. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (signal === null || signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

const never = new Promise<never>(() => {});

/** A `fetch` that is answered by the cluster; `current` hands back the cluster as it is now. */
export function createFetch(current: () => Machine): Fetch {
  const answer = async (input: Parameters<Fetch>[0], init: RequestInit): Promise<Response> => {
    const { world, server } = current();
    world.clock.settle();
    const url = new URL(input instanceof Request ? input.url : String(input));
    const node = nodeForHost(world, url.hostname);
    if (node.reach === "hung") return await never;
    if (node.reach !== "up" && node.reach !== "daemon-hung") throw connectError(node, codes[node.reach]);
    const reply = await server.handle(await wireRequest(node.name, input, init));
    if (reply.fate === "silence") return await never;
    if (reply.fate === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
    return toResponse(reply, world.clock.now());
  };
  return async (input, init = {}) => {
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    if (signal?.aborted === true) throw signal.reason;
    return await abortable(answer(input, init), signal);
  };
}
