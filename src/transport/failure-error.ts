import type { Clock } from "../clock.ts";
import { classifyRefusal, describeCall } from "../errors/classify.ts";
import {
  ClosedError,
  ConnectionError,
  type ErrorDetails,
  InvalidParametersError,
  OutcomeUnknownError,
  ProtocolError,
  type ProxmoxError,
  TimeoutError,
  TlsError,
} from "../errors/index.ts";
import type { Call } from "../requester.ts";
import type { Credential } from "./auth/credential.ts";
import { readTicket } from "./auth/login.ts";
import type { Ending } from "./deadline.ts";
import type { AttemptFailure } from "./failure.ts";
import type { Host } from "./hosts.ts";
import { traceOf } from "./traces.ts";
import { nothingWasSent } from "./verdict.ts";

export interface FailureContext {
  readonly host: Host;
  readonly attempt: number;
  readonly tried: ReadonlySet<Host>;
  readonly credential: Credential | undefined;
  readonly clock: Clock;
}

/** The one error a failed call ends with. */
export function errorOf(call: Call, failure: AttemptFailure, context: FailureContext): ProxmoxError {
  if (isOutcomeUnknown(call, failure)) return outcomeUnknown(call, failure, context);
  if (failure.kind === "refusal") return refusalError(call, failure, context);
  const details = detailsOf(call, failure, context);
  const where = [...context.tried].map(({ name }) => name).join(", ");
  switch (failure.kind) {
    case "tls":
      return new TlsError(describeCall(call, tlsAdvice(failure), failure.text), {
        ...details,
        fingerprint: failure.fingerprint,
      });
    case "timeout":
      return new TimeoutError(
        describeCall(
          call,
          `${lateness(failure)} ${where} after ${attempts(context)} (${timeAdvice(failure)})`,
        ),
        details,
      );
    case "closed":
      return new ClosedError(describeCall(call, wasClosed), details);
    case "protocol":
      return new ProtocolError(describeCall(call, `no valid answer from ${where}`, failure.text), details);
    case "source":
      return new InvalidParametersError(describeCall(call, "file", failure.text), {
        ...details,
        fields: { file: failure.text },
      });
    case "network":
      if (failure.sent === "part")
        return new ConnectionError(
          describeCall(
            call,
            `cut off by ${where}, which discards what came of it; send it again`,
            failure.text,
          ),
          details,
        );
      return new ConnectionError(
        describeCall(
          call,
          `cannot reach ${where} after ${attempts(context)} (is the address right? the API listens on port 8006)`,
          failure.text,
        ),
        details,
      );
  }
}

const lateness = ({ sent }: Ending): string =>
  sent === "no" ? "no connection in time to" : "no answer in time from";

const timeAdvice = ({ sent }: Ending): string =>
  sent === "no"
    ? "is the host up, and no firewall in between?"
    : "give it more with timeoutMs, or ask for less";

const wasClosed = "the client was closed";

/** The error of a call that ended while nothing of it was on its way: it waited for a login, a slot or a pause. */
export function endedWaiting(
  call: Call,
  { kind }: Ending,
  lastError: ProxmoxError | undefined,
): ProxmoxError {
  const { method, template, path } = call;
  const details = { method, template, node: path["node"], cause: lastError };
  if (kind === "closed") return new ClosedError(describeCall(call, wasClosed), details);
  const last = lastError === undefined ? "" : `; the last attempt: ${lastError.message}`;
  return new TimeoutError(
    describeCall(call, `the time was used up before it could be sent (give it more with timeoutMs)${last}`),
    details,
  );
}

const attempts = ({ attempt }: FailureContext): string =>
  attempt === 1 ? "1 attempt" : `${attempt} attempts`;

function detailsOf(call: Call, failure: AttemptFailure, { host }: FailureContext): ErrorDetails {
  const cause = "cause" in failure ? failure.cause : undefined;
  const reason = "text" in failure ? failure.text : undefined;
  return {
    method: call.method,
    template: call.template,
    node: call.path["node"],
    host: host.name,
    reason,
    cause,
  };
}

/**
 * A write that may have reached the server and brought no answer of the server itself. 595 is not one of them:
 * it means that the relay to the node was never made (FACTS 22).
 */
function isOutcomeUnknown({ method }: Call, failure: AttemptFailure): boolean {
  if (method === "GET" || failure.kind === "tls" || isIncomplete(failure)) return false;
  if (failure.kind === "protocol") return failure.isRefusal !== true;
  if (failure.kind !== "refusal") return true;
  const { status } = failure.refusal;
  return (status >= 502 && status <= 504) || status > 595;
}

/** The server can have executed nothing: it never saw the request, or not the end of it. */
function isIncomplete(failure: AttemptFailure): boolean {
  return (
    failure.kind === "source" || nothingWasSent(failure) || ("sent" in failure && failure.sent === "part")
  );
}

function outcomeUnknown(call: Call, failure: AttemptFailure, context: FailureContext): ProxmoxError {
  const isRepeated = call.options.retry === true && context.attempt > 1;
  const repeats = isRepeated ? `it was sent ${context.attempt} times` : "it was not repeated";
  const what = `${lossOf(failure)} after the request may have been executed; ${repeats}`;
  const look = `look at the object or at the task list of the node before you try again${searchFor(call)}`;
  const words =
    failure.kind === "refusal"
      ? `${failure.refusal.status} ${failure.refusal.reason}`
      : "text" in failure
        ? failure.text
        : "";
  const status = failure.kind === "refusal" ? failure.refusal.status : undefined;
  return new OutcomeUnknownError(describeCall(call, `${what} (${look})`, words), {
    ...detailsOf(call, failure, context),
    status,
  });
}

const searchFor = (call: Call): string =>
  call.options.resolve === true || traceOf(call) === undefined
    ? ""
    : "; the option resolve: true looks for its task";

function lossOf({ kind }: AttemptFailure): string {
  if (kind === "timeout") return "no answer came in time";
  if (kind === "closed") return wasClosed;
  return kind === "network" ? "the connection was lost" : "no valid answer came";
}

type RefusalFailure = Extract<AttemptFailure, { kind: "refusal" }>;

function refusalError(call: Call, failure: RefusalFailure, context: FailureContext): ProxmoxError {
  const { refusal } = failure;
  if (refusal.status !== 401) return classifyRefusal(call, refusal, context.host.name);
  const skew = clockSkew(failure, context);
  return classifyRefusal(
    call,
    skew === undefined ? refusal : { ...refusal, reason: `${refusal.reason}; ${skew}` },
    context.host.name,
  );
}

/** A ticket from the future or of the distant past, by the clock of the host that refused it. */
const tolerableSkewMs = 5 * 60_000;

function clockSkew(
  { serverTimeMs }: RefusalFailure,
  { credential, host, clock }: FailureContext,
): string | undefined {
  const issuedMs = credential?.kind === "ticket" ? readTicket(cookieOf(credential))?.issuedMs : undefined;
  if (serverTimeMs === undefined || issuedMs === undefined) return undefined;
  const aheadMs = issuedMs - serverTimeMs;
  if (aheadMs > tolerableSkewMs)
    return `the clock of ${host.name} is ${Math.round(aheadMs / 1000)} s behind the one that issued the ticket`;
  const offMs = serverTimeMs - clock.now();
  return Math.abs(offMs) > tolerableSkewMs
    ? `the clock of ${host.name} differs from this machine's by ${Math.round(offMs / 1000)} s`
    : undefined;
}

function cookieOf(credential: Credential): string {
  const cookie = credential.headers("GET")["cookie"] ?? "";
  return decodeURIComponent(cookie.slice(cookie.indexOf("=") + 1));
}

type TlsFailure = Extract<AttemptFailure, { kind: "tls" }>;

function tlsAdvice({ code, fingerprint }: TlsFailure): string {
  if (fingerprint !== undefined)
    return "the certificate is not the pinned one; if the change was intended, set tls.fingerprint to the one seen";
  const pin = "tls.fingerprint (Node > System > Certificates in the web interface shows it)";
  if (code === "CERT_HAS_EXPIRED") return `the certificate has expired; have it renewed, or set ${pin}`;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return `the certificate is for other names; use one of them in url, or set ${pin}`;
  if (/^(EPROTO|ERR_SSL)/.test(code))
    return "there is no TLS at that port (is the port right? the API listens on port 8006)";
  return `the certificate is not trusted; set ${pin} or tls.ca`;
}
