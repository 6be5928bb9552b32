import type { Clock } from "../clock.ts";
import type { Product } from "../product.ts";
import type { Call } from "../requester.ts";
import type { Credential } from "./auth/credential.ts";
import type { Deadline } from "./deadline.ts";
import type { AttemptFailure } from "./failure.ts";
import type { Host, Hosts } from "./hosts.ts";
import { attemptOnce, type Outcome } from "./http.ts";
import type { Pools } from "./pool.ts";
import type { Reporter } from "./reporter.ts";
import { routeClass } from "./route-class.ts";
import { hostTrouble } from "./verdict.ts";

export interface SenderOptions {
  readonly product: Product;
  readonly clock: Clock;
  readonly maxBytes: number;
  readonly hosts: Hosts;
  readonly pools: Pools;
  /** Fires when the client closes. */
  readonly closing: AbortSignal;
}

/** One attempt: everything that had to be decided before it. */
export interface Sending {
  readonly call: Call;
  readonly deadline: Deadline;
  readonly report: Reporter;
  readonly host: Host;
  /** Absent for what needs no login. */
  readonly credential: Credential | undefined;
  /** From 1. */
  readonly attempt: number;
}

/** Sends; tells the listener, and learns how the host is. Rejects with the caller's own reason only. */
export type Send = (sending: Sending) => Promise<Outcome>;

export function createSender(options: SenderOptions): Send {
  const { product, clock, maxBytes, hosts, pools, closing } = options;

  return async ({ call, deadline, report, host, credential, attempt }) => {
    const sinceMs = clock.now();
    const reported = report.attempt(host, attempt);
    const headers = credential?.headers(call.method) ?? {};
    const dispatcher = await pools.dispatcher(host.origin, call.method !== "GET");
    const baseUrl = host.origin + product.apiRoot;
    const fetch = pools.fetch(host.origin);
    const outcome = await deadline.attempt((signal) =>
      attemptOnce({ call, baseUrl, headers, signal, dispatcher, fetch, maxBytes, closing }),
    );
    reported(outcome);
    if (outcome === "aborted") throw deadline.signal.reason;
    const told = host.isFound === true ? forFound(outcome) : outcome;
    const isTelling = told.ok || saysSomethingOfHost(call, told.failure, clock.now() - sinceMs);
    if (isTelling) learn(hosts, host, told, sinceMs);
    return told;
  };
}

/** A found host that no longer proves who it is is one that cannot be reached; the next look finds it anew. */
function forFound(outcome: Outcome): Outcome {
  if (outcome.ok || outcome.failure.kind !== "tls") return outcome;
  const { text, cause } = outcome.failure;
  return { ok: false, failure: { kind: "network", sent: "no", text, cause } };
}

/** The caller may have less patience than a sound host needs for an answer, in milliseconds. */
const shortestSilenceMs = 500;

/** What asks an agent or a storage, or moves a file, may take until a sound host gives up itself (FACTS 16). */
const longestSilenceMs = 30_000;

function saysSomethingOfHost(call: Call, failure: AttemptFailure, durationMs: number): boolean {
  if (failure.kind !== "timeout") return true;
  const kind = routeClass(call);
  const isSlow = failure.sent !== "no" && (kind === "slow" || kind === "bulk");
  return durationMs >= (isSlow ? longestSilenceMs : shortestSilenceMs);
}

function learn(hosts: Hosts, host: Host, outcome: Outcome, sinceMs: number): void {
  const trouble = outcome.ok ? undefined : hostTrouble(outcome.failure);
  if (trouble !== undefined) hosts.failed(host, trouble, sinceMs);
  else if (outcome.ok || outcome.failure.kind === "refusal") hosts.answered(host);
}
