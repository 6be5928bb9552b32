import type { Method } from "../requester.ts";
import type { AttemptFailure } from "./failure.ts";

/** What to do after a failed attempt. */
export type Verdict =
  | { readonly do: "throw" }
  | { readonly do: "renew" }
  | { readonly do: "failover" }
  | { readonly do: "retry"; readonly delayMs: number };

/** Limits of repeating; a pure value, checked when the client is made. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** Upper bound of the first pause in milliseconds; it doubles with every attempt. */
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

/** All a verdict depends on. */
export interface Situation {
  readonly method: Method;
  readonly failure: AttemptFailure;
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  readonly policy: RetryPolicy;
  /** Has the login been renewed for this call already? */
  readonly renewed: boolean;
  /** Can the login be renewed at all? */
  readonly renewable: boolean;
  /** Is there another host that is not cooling down? */
  readonly otherHost: boolean;
  /** The caller allows a write to be repeated. */
  readonly repeatWrites: boolean;
  /** Time that is left for the call. */
  readonly remainingMs: number;
  /** 0 <= random < 1. */
  readonly random: number;
}

/** Decides; knows nothing but its argument. */
export function judge(situation: Situation): Verdict {
  const { failure, attempt, policy } = situation;
  if (isRefusedLogin(failure)) return mayRenew(situation) ? { do: "renew" } : { do: "throw" };
  if (!isRepeatable(situation)) return { do: "throw" };
  const isLast = attempt >= attemptsFor(failure, policy);
  if (isHostTrouble(failure) && situation.otherHost && !(isLast && isCounted(situation)))
    return { do: "failover" };
  if (isLast || isUnreachableNode(failure)) return { do: "throw" };
  const delayMs = pauseMs(situation);
  return delayMs < situation.remainingMs ? { do: "retry", delayMs } : { do: "throw" };
}

/** However many hosts are dead, the one that lives is tried: it costs nothing to find nobody at home. */
function isCounted({ failure, policy }: Situation): boolean {
  return policy.attempts === 1 || !nothingWasSent(failure);
}

/** Full jitter: anything between nothing and the bound; the server's own wish is a lower bound. */
export function pauseMs({ failure, attempt, policy, random }: Situation): number {
  const bound = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  const wished = failure.kind === "refusal" ? (failure.retryAfterMs ?? 0) : 0;
  return Math.max(wished, Math.round(random * bound));
}

function mayRenew({ renewable, renewed }: Situation): boolean {
  return renewable && !renewed;
}

/**
 * A 401 without a body comes before any handler runs (FACTS 20), so even a write may be sent again after it.
 * One with a body is the handler's own, about something else than the login (a console ticket, an old password).
 */
export function isRefusedLogin(failure: AttemptFailure): boolean {
  return failure.kind === "refusal" && failure.refusal.status === 401 && !failure.byHandler;
}

const isBadGateway = (status: number): boolean => status >= 502 && status <= 504;

/** Statuses that may pass by themselves: a reverse proxy's 502-504, the server's own 595-599 (FACTS 16, 22). */
function isPassing(status: number): boolean {
  return isBadGateway(status) || (status >= 595 && status <= 599);
}

/** 595 and 596 already cost 3 to 30 s each and mostly mean a dead node: one more try, not four. */
function attemptsFor(failure: AttemptFailure, { attempts }: RetryPolicy): number {
  const costly = failure.kind === "refusal" && failure.refusal.status >= 595;
  return costly ? Math.min(attempts, 2) : attempts;
}

function isRepeatable({ failure, method, repeatWrites }: Situation): boolean {
  if (failure.kind !== "network" && failure.kind !== "timeout" && failure.kind !== "refusal") return false;
  if (failure.kind === "refusal" && !isPassing(failure.refusal.status)) return false;
  return method === "GET" || repeatWrites || nothingWasSent(failure) || isUnreachableNode(failure);
}

/** True when it is certain that the server never saw the request. */
export function nothingWasSent(failure: AttemptFailure): boolean {
  return (failure.kind === "network" || failure.kind === "timeout") && failure.sent === "no";
}

/**
 * The host could not connect to the node (595), so nothing was executed there.
 * It will not a moment later either, but another host may.
 */
function isUnreachableNode(failure: AttemptFailure): boolean {
  return failure.kind === "refusal" && failure.refusal.status === 595;
}

function isHostTrouble(failure: AttemptFailure): boolean {
  return isUnreachableNode(failure) || hostTrouble(failure) !== undefined;
}

/** What is wrong with the host itself; undefined when it answered, or when it is not to blame. */
export function hostTrouble(failure: AttemptFailure): string | undefined {
  if (failure.kind === "network") return failure.text;
  if (failure.kind === "timeout") return "no answer in time";
  if (failure.kind !== "refusal") return undefined;
  const { status, reason } = failure.refusal;
  return isBadGateway(status) ? `${status} ${reason}` : undefined;
}
