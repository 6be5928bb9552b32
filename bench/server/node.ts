import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { costs, workersPerKind } from "./costs.ts";
import type { Request, Response } from "./message.ts";
import type { ServerConfig } from "./protocol.ts";
import { find } from "./routes.ts";
import { type Worker, Workers } from "./workers.ts";
import type { World } from "./world.ts";

const zip = promisify(gzip);

/** One member of the cluster: its workers, and what it does with a request. */
export class Node {
  readonly name: string;
  readonly proxies: Workers;
  readonly daemons: Workers;
  readonly #world: World;
  readonly #member: (name: string) => Node | undefined;
  requests = 0;
  connections = 0;

  constructor(
    name: string,
    world: World,
    member: (name: string) => Node | undefined,
    { isFree = false }: Pick<ServerConfig, "isFree">,
  ) {
    this.name = name;
    this.proxies = new Workers(workersPerKind, isFree);
    this.daemons = new Workers(workersPerKind, isFree);
    this.#world = world;
    this.#member = member;
  }

  get workerMs(): number {
    return this.proxies.busyMs + this.daemons.busyMs;
  }

  reset(): void {
    this.requests = 0;
    this.connections = 0;
    this.proxies.reset();
    this.daemons.reset();
  }

  /** Handles a request that came in on a connection of that worker. */
  async handle(request: Request, worker: Worker): Promise<Response> {
    this.requests += 1;
    const url = new URL(request.target, "https://bench");
    const path = decodeURIComponent(url.pathname).replace(/^\/api2\/json/, "");
    const found = find(request.method, path, {
      world: this.#world,
      query: url.searchParams,
      form: new URLSearchParams(request.body),
      isTicket: request.headers.has("cookie"),
    });
    if (found === undefined) return refusal(501, `Method '${request.method} ${path}' not implemented`);
    const { node = this.name, route, answer } = found;
    const owner = this.#member(node);
    if (owner === undefined) return refusal(500, `hostname lookup '${node}' failed`);
    const { status, reason = "OK", data = null, costMs } = answer();
    // The real server knows what an answer costs only afterwards; here it is made first and paid for then.
    if (owner === this) await this.work(worker, route.isProtected, costMs);
    else {
      await worker.occupy(costs.relay);
      await owner.work(owner.proxies.next(), route.isProtected, costMs);
    }
    if (status >= 400) return refusal(status, reason);
    const wish = request.headers.get("accept-encoding") ?? "";
    return { status, reason, ...(await bodyOf(data, wish)), connection: connectionOf(route, owner === this) };
  }

  /** A daemon worker does what is protected, for the proxy worker that got the request. */
  async work(worker: Worker, isProtected: boolean, costMs: number): Promise<void> {
    await worker.occupy(isProtected ? costs.forward : costMs);
    if (isProtected) await this.daemons.next().occupy(costMs);
  }
}

/** As recorded: what passes through another process gets a header more. */
function connectionOf({ isProtected }: { readonly isProtected: boolean }, isLocal: boolean): string[] {
  if (isLocal) return isProtected ? ["close", "Keep-Alive"] : ["Keep-Alive"];
  return [isProtected ? "close,Keep-Alive" : "Keep-Alive", "Keep-Alive"];
}

const refusal = (status: number, reason: string): Response => {
  const body = Buffer.from(JSON.stringify({ data: null, message: `${reason}\n` }));
  return { status, reason, body, isZipped: false, connection: ["close"] };
};

interface Body {
  readonly body: Buffer;
  readonly isZipped: boolean;
}

/** Lists are the same arrays each time, so their text is made once. */
const kept = new WeakMap<object, Promise<{ readonly plain: Buffer; readonly zipped: Buffer }>>();

async function bothOf(data: unknown): Promise<{ readonly plain: Buffer; readonly zipped: Buffer }> {
  const plain = Buffer.from(JSON.stringify({ data }));
  return { plain, zipped: await zip(plain, { level: 1 }) };
}

async function bodyOf(data: unknown, wish: string): Promise<Body> {
  if (!Array.isArray(data)) return { body: Buffer.from(JSON.stringify({ data })), isZipped: false };
  const both = kept.get(data) ?? bothOf(data);
  kept.set(data, both);
  const { plain, zipped } = await both;
  const isZipped = plain.length > 1024 && wish.includes("gzip");
  return { body: isZipped ? zipped : plain, isZipped };
}
