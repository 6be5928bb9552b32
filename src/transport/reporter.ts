import type { Clock } from "../clock.ts";
import type { ProxmoxError } from "../errors/index.ts";
import type { ClientEvent, EventListener } from "../events.ts";
import type { Call } from "../requester.ts";
import type { Host } from "./hosts.ts";
import type { Outcome } from "./http.ts";

interface AttemptAt {
  readonly host: Host;
  readonly attempt: number;
}

/** Tells the listener what happens to one call. */
export interface Reporter {
  /** Reports the request; the returned function reports what came of it; "aborted" when the caller gave up. */
  attempt(host: Host, attempt: number): (outcome: Outcome | "aborted") => void;
  retry(at: AttemptAt, error: ProxmoxError, delayMs: number): void;
  failover(at: AttemptAt, error: ProxmoxError, to: Host): void;
}

let lastId = 0;

export function createReporter(call: Call, clock: Clock, emit: EventListener): Reporter {
  const id = ++lastId;
  const site = (host: Host, attempt: number) =>
    ({
      id,
      method: call.method,
      template: call.template,
      host: host.name,
      node: call.path["node"],
      attempt,
    }) as const;

  return {
    attempt(host, attempt) {
      const at = site(host, attempt);
      const startMs = clock.now();
      emit({ type: "request", ...at });
      return (outcome) => emit(ending(outcome, { ...at, durationMs: clock.now() - startMs }));
    },
    retry: ({ host, attempt }, { code }, delayMs) =>
      emit({ type: "retry", ...site(host, attempt), delayMs, code }),
    failover: ({ host, attempt }, { code }, to) =>
      emit({ type: "failover", ...site(host, attempt), to: to.name, code }),
  };
}

type Ended = Pick<
  Extract<ClientEvent, { type: "failure" }>,
  "id" | "method" | "template" | "host" | "node" | "attempt" | "durationMs"
>;

function ending(outcome: Outcome | "aborted", at: Ended): ClientEvent {
  if (outcome === "aborted") return { type: "failure", ...at, code: "ABORTED" };
  if (outcome.ok) return { type: "response", ...at, status: outcome.status, bytes: outcome.bytes };
  const { failure } = outcome;
  if (failure.kind === "refusal")
    return { type: "response", ...at, status: failure.refusal.status, bytes: undefined };
  return { type: "failure", ...at, code: codes[failure.kind] };
}

const codes = {
  network: "CONNECTION",
  tls: "TLS",
  timeout: "TIMEOUT",
  closed: "CLOSED",
  protocol: "PROTOCOL",
  source: "INVALID_PARAMETERS",
} as const;
