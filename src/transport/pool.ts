import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import type { buildConnector, Dispatcher as UndiciDispatcher, Pool } from "undici";
import type { Dispatcher } from "./http.ts";
import { keepDoubleHeadedSocketsOpen } from "./keep-alive.ts";
import { fetchWithTls, isNode } from "./runtime.ts";
import { type CheckedTls, type TlsCheck, tlsCheckFor, tlsCheckForFound } from "./tls.ts";

/** The connections of one client. */
export interface Pools {
  /**
   * The fetch for a host: the caller's own, or the runtime's with what it needs for TLS.
   * @throws ConfigurationError for a TLS option that cannot be enforced here.
   */
  fetch(origin: string): typeof fetch;
  /** What fetch takes as `dispatcher`, for one attempt; nothing where connections are not ours. */
  dispatcher(origin: string, isWrite: boolean): Promise<Dispatcher | undefined>;
  /** Pins the certificate of a host that the cluster told of. */
  trust(origin: string, fingerprint: string): void;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly tls: CheckedTls | undefined;
  /** At most so many for reads and as many for writes, per host. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** The caller's own. */
  readonly fetch: typeof fetch | undefined;
}

/** The server closes an idle connection after 5 s without a word (FACTS 4), so ours go before. */
const readIdleMs = 4_000;

/**
 * A read that hits a connection which the server is just closing is repeated silently; a write cannot be.
 * So writes have connections of their own, and use only those that were in use within this time.
 */
const writeIdleMs = 1_000;

/** undici is loaded at the first call: it costs more than 100 ms, which an unused client should not pay. */
export function createPools({ tls, connections, connectTimeoutMs, fetch: ownFetch }: PoolOptions): Pools {
  const pools = new Map<string, Promise<Pool>>();
  const fetches = new Map<string, typeof fetch>();
  const trusted = new Map<string, string>();
  const isOurs = ownFetch === undefined && isNode();

  function checkFor(origin: string): TlsCheck | undefined {
    const fingerprint = trusted.get(origin);
    return fingerprint === undefined ? tlsCheckFor(tls, origin) : tlsCheckForFound(tls, origin, fingerprint);
  }

  return {
    fetch(origin) {
      const check = checkFor(origin);
      if (ownFetch !== undefined) return ownFetch;
      if (check === undefined || isOurs) return globalThis.fetch;
      const made = fetches.get(origin) ?? fetchWithTls(check);
      fetches.set(origin, made);
      return made;
    },
    async dispatcher(origin, isWrite) {
      if (!isOurs) return undefined;
      const check = checkFor(origin);
      const key = `${isWrite ? "write" : "read"} ${origin} ${check?.fingerprint ?? ""}`;
      const pool =
        pools.get(key) ??
        makePool(origin, {
          connections,
          connectTimeoutMs,
          check,
          idleMs: isWrite ? writeIdleMs : readIdleMs,
        });
      pools.set(key, pool);
      await nextTurn();
      return watched(await pool);
    },
    trust: (origin, fingerprint) => void trusted.set(origin, fingerprint),
    async close() {
      const all = await Promise.all(pools.values());
      await Promise.all(all.map((pool) => pool.destroy()));
    },
  };
}

/** A connection is free again one turn of the event loop after its answer; who asks before that opens another one. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

interface OnePool {
  readonly connections: number;
  readonly connectTimeoutMs: number;
  readonly check: TlsCheck | undefined;
  readonly idleMs: number;
}

/** A Pool of one origin: an Agent loses count of its connections once the server has closed some (undici 7.30). */
async function makePool(
  origin: string,
  { connections, connectTimeoutMs, check, idleMs }: OnePool,
): Promise<Pool> {
  const undici = await import("undici");
  return new undici.Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    // Time limits are the deadline's business; these would cut long transfers.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: connector(undici.buildConnector, connectTimeoutMs, check, contextFor(origin, check)),
  });
}

/** One for all connections: to make it takes about as long as half a handshake. */
function contextFor(origin: string, check: TlsCheck | undefined): SecureContext | undefined {
  if (!origin.startsWith("https:")) return undefined;
  // Asked of the process: an import would keep bundlers for browsers and workers from bundling the rest.
  const { createSecureContext } = process.getBuiltinModule("node:tls");
  return createSecureContext(check?.ca && { ca: [...check.ca] });
}

/** A pool that remembers whether the request was handed to one of its connections. */
function watched(pool: Pool): Dispatcher {
  let wasUsed = false;
  const notice = (): void => void (wasUsed = true);
  const dispatch: Pool["dispatch"] = (options, handler) => pool.dispatch(options, noticing(handler, notice));
  const own = { dispatch: { value: dispatch }, wasUsed: { get: () => wasUsed } };
  return Object.create(pool, own) as Pool & { wasUsed: boolean };
}

/** undici calls one of these right before it writes the request; which one depends on the release that fetch is of. */
const startNames = ["onConnect", "onRequestStart"] as const;

/** The handler is fetch's, made for this one dispatch. */
function noticing(
  handler: UndiciDispatcher.DispatchHandler,
  notice: () => void,
): UndiciDispatcher.DispatchHandler {
  for (const name of startNames) {
    const start: unknown = Reflect.get(handler, name);
    if (typeof start !== "function") continue;
    const value = (...args: unknown[]): unknown => {
      notice();
      return Reflect.apply(start, handler, args);
    };
    Object.defineProperty(handler, name, { value, configurable: true });
  }
  return handler;
}

function connector(
  build: typeof buildConnector,
  timeout: number,
  check: TlsCheck = {},
  secureContext: SecureContext | undefined,
): buildConnector.connector {
  const { fingerprint, insecure } = check;
  const isPinned = fingerprint !== undefined;
  const connect = build({
    timeout,
    rejectUnauthorized: !isPinned && insecure !== true,
    ...(secureContext && { secureContext }),
    // A resumed session shows no certificate, so a pinned client does without resumption (measured).
    ...(isPinned && { maxCachedSessions: 0 }),
  });
  return (target, done) =>
    connect(target, (error, socket) => {
      if (error !== null || socket === null) return done(error ?? new Error("no socket"), null);
      const wrong = isPinned ? mismatch(socket, fingerprint, target.hostname) : undefined;
      if (wrong === undefined) return done(null, keepDoubleHeadedSocketsOpen(socket));
      socket.destroy();
      return done(wrong, null);
    });
}

/** An error that carries the fingerprint seen, or nothing when it is the pinned one. */
function mismatch(socket: Socket, fingerprint: string, host: string): Error | undefined {
  const seen = fingerprintOf(socket);
  if (seen === fingerprint) return undefined;
  const message = `the certificate of ${host} has the fingerprint ${seen ?? "(none)"}, not the pinned ${fingerprint}`;
  return Object.assign(new Error(message), { code: "ERR_FINGERPRINT", fingerprint: seen });
}

/** Only one of Node's two getters may be called: the other returns nothing afterwards (measured). */
function fingerprintOf(socket: Socket): string | undefined {
  if (!("getPeerX509Certificate" in socket) || typeof socket.getPeerX509Certificate !== "function")
    return undefined;
  const certificate: { fingerprint256?: string } | undefined = socket.getPeerX509Certificate();
  return certificate?.fingerprint256;
}
