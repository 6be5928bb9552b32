import { longestTimeoutMs } from "./api/rules.ts";
import { suggestion } from "./api/suggestion.ts";
import type { CachePolicies } from "./cache/policies.ts";
import type { CacheStore } from "./cache/store.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createTables, pveTables, type Tables } from "./codecs/tables.ts";
import { ConfigurationError } from "./errors/index.ts";
import { isPlainObject, kindOf } from "./errors/kind-of.ts";
import { emitterFor, type EventListener } from "./events.ts";
import { pve } from "./product.ts";
import type { Surface } from "./surface.ts";
import { type AuthOption, checkCredentials } from "./transport/auth/credentials.ts";
import { parseHosts } from "./transport/host-url.ts";
import { checkTls, type TlsOption } from "./transport/tls.ts";
import type { TransportOptions } from "./transport/transport-options.ts";
import { checkCache } from "./options/cache-option.ts";
import {
  checkBoolean,
  checkFunction,
  checkMethods,
  checkNames,
  checkNumber,
  checkObject,
} from "./options/checks.ts";

/** How failed reads are repeated. Writes are repeated only when it is certain that nothing was sent. */
export interface RetryOption {
  /** Attempts in all, the first included. Default 4. */
  readonly attempts?: number | undefined;
  /** Upper bound of the first pause in milliseconds, doubled each time. Default 250. */
  readonly baseDelayMs?: number | undefined;
  /** Longest pause in milliseconds. Default 5,000. */
  readonly maxDelayMs?: number | undefined;
}

export interface CacheOption {
  /** Where answers are kept; default: in this process, for this client alone. */
  readonly store?: CacheStore | undefined;
  /** Replaces the policy of single route templates; `false` switches caching of a route off. */
  readonly policies?: CachePolicies | undefined;
}

/** How the other members of the cluster are found. */
export interface DiscoverOption {
  /** How old the list of members may become, in milliseconds. Default 300,000. It is read anew after a failover, too. */
  readonly refreshMs?: number | undefined;
}

export interface ClientOptions {
  /** `"https://pve1.example:8006"`, or several members of one cluster. Port 8006 where none is given. */
  readonly url: string | readonly string[];
  readonly auth: AuthOption;
  readonly tls?: TlsOption | undefined;
  /** Used instead of the runtime's fetch, for instance that of a test cluster. */
  readonly fetch?: typeof fetch | undefined;
  /** Used instead of the system's clock. */
  readonly clock?: Clock | undefined;
  /** Time for one call in milliseconds, from its first attempt to its end. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOption | false | undefined;
  /**
   * The most calls under way at once per host, from 1 to 1,000. Default 64. How many of these are used follows from
   * the times its answers take: 6 to 48, as many as fill the network and the host's workers and no more, and beside
   * these one for each node, so that a node which does not answer holds up no other.
   */
  readonly concurrency?: number | undefined;
  /** At most `requests` in `perMs` milliseconds. Default: no limit. */
  readonly rateLimit?: { readonly requests: number; readonly perMs: number } | undefined;
  readonly cache?: CacheOption | false | undefined;
  /** `false` sends parameters without checking them. */
  readonly validate?: boolean | undefined;
  /** The API of one's own server, made by `proxkit generate`: its calls are typed, checked and decoded by it. */
  readonly surface?: Surface | undefined;
  /**
   * Finds the other members of the cluster and uses them too: port 8006 of the addresses in `GET /cluster/status`,
   * which takes Sys.Audit on `/`. A member is used once its certificate is proved: by its fingerprint, which the
   * cluster tells, where the client compares fingerprints, else by `tls.ca` or the system's authorities.
   * Uploads and streamed answers then go straight to the node they belong to. Default: false.
   */
  readonly discover?: boolean | DiscoverOption | undefined;
  /** Is told of every request, retry, login, cache answer and batch. */
  readonly onEvent?: EventListener | undefined;
}

/** The options after checking, defaults filled in. */
export interface Settings {
  readonly transport: TransportOptions;
  readonly cache: CacheOption | false;
  readonly validate: boolean;
  readonly tables: Tables;
  readonly clock: Clock;
  readonly emit: EventListener;
}

/** Largest answer held in memory: 10,000 guests make about 5 MB. */
const maxBytes = 256 * 1024 * 1024;

const allowed = [
  "url",
  "auth",
  "tls",
  "fetch",
  "clock",
  "timeoutMs",
  "retry",
  "concurrency",
  "rateLimit",
  "cache",
  "validate",
  "surface",
  "discover",
  "onEvent",
] as const satisfies (keyof ClientOptions)[];

/** Throws ConfigurationError naming the option, what came and what is allowed. */
export function checkOptions(given: ClientOptions): Settings {
  if (!isPlainObject(given))
    throw new ConfigurationError(`createClient: expected an object with url and auth, got ${kindOf(given)}`);
  for (const name of Object.keys(given))
    if (!allowed.some((known) => known === name))
      throw new ConfigurationError(`${name}: unknown option${suggestion(name, allowed)}`);
  const { validate = true, clock = systemClock, cache = {}, concurrency = 64, timeoutMs = 60_000 } = given;
  checkMethods("clock", clock, ["now", "after"], "{ now(), after(delayMs, run) }");
  const emit = emitterFor(checkFunction("onEvent", given.onEvent));
  const transport: TransportOptions = {
    product: pve,
    hosts: parseHosts(given.url, pve.port),
    auth: checkAuth(given.auth),
    tls: given.tls === undefined ? undefined : checkTls(given.tls),
    fetch: checkFunction("fetch", given.fetch),
    clock,
    random: Math.random,
    timeoutMs: checkNumber("timeoutMs", timeoutMs, 1, longestTimeoutMs),
    retry: checkRetry(given.retry),
    concurrency: checkNumber("concurrency", concurrency, 1, 1_000),
    rateLimit: checkRateLimit(given.rateLimit),
    maxBytes,
    validate: checkBoolean("validate", validate),
    discover: checkDiscover(given.discover, given.tls),
    emit,
  };
  const tables = checkSurface(given.surface);
  return { transport, cache: checkCache(cache, tables.routes), validate, tables, clock, emit };
}

function checkSurface(surface: unknown): Tables {
  if (surface === undefined) return pveTables;
  if (!isSurface(surface))
    throw new ConfigurationError("surface: expected the surface that `proxkit generate` has written");
  return createTables(surface.tables);
}

function isSurface(value: unknown): value is Surface {
  const tables = typeof value === "object" && value !== null && "tables" in value ? value.tables : undefined;
  if (typeof tables !== "object" || tables === null) return false;
  const texts: unknown[] = ["routes", "params", "results"].map((name) => Reflect.get(tables, name));
  return texts.every((text) => typeof text === "string");
}

function checkAuth(auth: unknown): AuthOption {
  if (auth === undefined)
    throw new ConfigurationError(
      "auth: missing; give { tokenId, secret }, { username, password }, { ticket, csrfToken } or a function returning one",
    );
  return typeof auth === "function" ? (auth as AuthOption) : checkCredentials(auth);
}

function checkRetry(retry: RetryOption | false = {}): TransportOptions["retry"] {
  if (retry === false) return { attempts: 1, baseDelayMs: 0, maxDelayMs: 0 };
  checkObject("retry", retry, "false or { attempts, baseDelayMs, maxDelayMs }");
  const { attempts = 4, baseDelayMs = 250, maxDelayMs = 5_000, ...rest } = retry;
  checkNames("retry", rest, ["attempts", "baseDelayMs", "maxDelayMs"]);
  return {
    attempts: checkNumber("retry.attempts", attempts, 1, 100),
    baseDelayMs: checkNumber("retry.baseDelayMs", baseDelayMs, 0, 3_600_000),
    maxDelayMs: checkNumber("retry.maxDelayMs", maxDelayMs, 0, 3_600_000),
  };
}

function checkRateLimit(limit: ClientOptions["rateLimit"]): TransportOptions["rateLimit"] {
  if (limit === undefined) return undefined;
  checkObject("rateLimit", limit, "{ requests, perMs }");
  const { requests, perMs, ...rest } = limit;
  checkNames("rateLimit", rest, ["requests", "perMs"]);
  return {
    requests: checkNumber("rateLimit.requests", requests, 1, 1_000_000),
    perMs: checkNumber("rateLimit.perMs", perMs, 1, 3_600_000),
  };
}

function checkDiscover(
  given: boolean | DiscoverOption = false,
  tls: TlsOption | undefined,
): TransportOptions["discover"] {
  if (given === false) return undefined;
  if (given !== true && (typeof given !== "object" || given === null))
    throw new ConfigurationError(`discover: expected true, false or { refreshMs }, got ${kindOf(given)}`);
  const { refreshMs = 300_000, ...rest } = given === true ? {} : given;
  checkNames("discover", rest, ["refreshMs"]);
  if (tls?.insecure === true)
    throw new ConfigurationError(
      "discover: cannot be combined with tls.insecure, which would let any machine pass for a member; give tls.fingerprint or tls.ca",
    );
  return { refreshMs: checkNumber("discover.refreshMs", refreshMs, 1_000, longestTimeoutMs) };
}
