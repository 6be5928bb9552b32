import { isOutcomeUnknownError, type ProxmoxError } from "../errors/index.ts";
import type { Call } from "../requester.ts";
import type { Authenticator } from "./auth/authenticator.ts";
import type { Deadline } from "./deadline.ts";
import { endedWaiting, errorOf, type FailureContext } from "./failure-error.ts";
import type { AttemptFailure } from "./failure.ts";
import type { Host, Hosts } from "./hosts.ts";
import type { Reporter } from "./reporter.ts";
import type { RetryPolicy, Situation } from "./verdict.ts";

/** What the attempts of one call share. */
export interface Journey {
  readonly call: Call;
  readonly deadline: Deadline;
  readonly report: Reporter;
  /** Absent for what needs no login, first of all the login itself. */
  readonly authenticator: Authenticator | undefined;
  /** Hosts that failed since all of them were last tried. */
  readonly tried: Set<Host>;
  renewed: boolean;
  /** What the last attempt ended with. */
  lastError?: ProxmoxError;
  /** Of a write that is repeated at the caller's wish: an earlier attempt may have been executed. */
  unknown?: ProxmoxError;
}

/** The error of a failed attempt. What the handler itself says tells more than that an earlier attempt is uncertain. */
export function errorAfter(journey: Journey, failure: AttemptFailure, context: FailureContext): ProxmoxError {
  const error = errorOf(journey.call, failure, context);
  journey.lastError = error;
  if (isOutcomeUnknownError(error)) journey.unknown = error;
  const isFinding = failure.kind === "refusal" && failure.byHandler;
  return isFinding ? error : (journey.unknown ?? error);
}

/**
 * What the caller gets to see. Whatever it was that ended the call, be it a login that was refused or the time:
 * that an earlier attempt may have been executed is the more important news.
 */
export function errorInTheEnd(journey: Journey, error: unknown): unknown {
  const { call, deadline, unknown, lastError } = journey;
  if (error === lastError) return error;
  if (error !== deadline.signal.reason) return unknown ?? error;
  const ending = deadline.ending();
  return ending === undefined ? error : (unknown ?? endedWaiting(call, ending, lastError));
}

export interface Policy {
  readonly retry: RetryPolicy;
  readonly random: () => number;
}

/** All that the verdict on a failed attempt depends on. */
export function situationAfter(
  { call, deadline, renewed, authenticator, tried }: Journey,
  failure: AttemptFailure,
  attempt: number,
  { retry, random }: Policy,
  hosts: Hosts,
): Situation {
  // A stream can be read once, even when nothing of it was sent.
  const isOnce = call.file !== undefined && !(call.file instanceof Blob);
  return {
    method: call.method,
    failure,
    attempt,
    policy: call.options.retry === false || isOnce ? { ...retry, attempts: 1 } : retry,
    renewed,
    renewable: authenticator !== undefined && !isOnce,
    otherHost: call.host === undefined && hosts.hasOther(tried),
    repeatWrites: call.options.retry === true,
    remainingMs: deadline.remainingMs(),
    random: random(),
  };
}
