import { type ErrorDetails, guardFor, ProxmoxError } from "./base.ts";

/** No valid login: wrong secret, expired ticket, refused password, or a call no token may make. */
export class AuthenticationError extends ProxmoxError {
  override readonly name = "AuthenticationError";
  override readonly code = "AUTHENTICATION";
}

/** The login is valid but lacks a privilege; `privileges` are alternatives, any one of them on `path` is enough. */
export class PermissionError extends ProxmoxError {
  override readonly name = "PermissionError";
  override readonly code = "PERMISSION";
  readonly privileges: readonly string[];
  readonly path: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails & { privileges?: readonly string[]; path?: string | undefined } = {},
  ) {
    super(message, details);
    this.privileges = details.privileges ?? [];
    this.path = details.path;
  }
}

/** The guest, volume, task or other object is not there (the server mostly says 500, FACTS 24). */
export class NotFoundError extends ProxmoxError {
  override readonly name = "NotFoundError";
  override readonly code = "NOT_FOUND";
}

/** Parameters were refused, here before sending (`status` undefined) or by the server (400). */
export class InvalidParametersError extends ProxmoxError {
  override readonly name = "InvalidParametersError";
  override readonly code = "INVALID_PARAMETERS";
  /** What is wrong, by parameter name. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, details: ErrorDetails & { fields?: Readonly<Record<string, string>> } = {}) {
    super(message, details);
    this.fields = details.fields ?? {};
  }
}

/** Somebody else changed it (digest), or it exists already: read again, then decide. */
export class ConflictError extends ProxmoxError {
  override readonly name = "ConflictError";
  override readonly code = "CONFLICT";
}

/** A lock or the guest's state stands in the way; `lock` names it where the server does. */
export class LockedError extends ProxmoxError {
  override readonly name = "LockedError";
  override readonly code = "LOCKED";
  readonly lock: string | undefined;

  constructor(message: string, details: ErrorDetails & { lock?: string | undefined } = {}) {
    super(message, details);
    this.lock = details.lock;
  }
}

/** The cluster has lost its quorum: reads work, writes do not. */
export class NoQuorumError extends ProxmoxError {
  override readonly name = "NoQuorumError";
  override readonly code = "NO_QUORUM";
}

/** The host that answered could not reach the node the call is for (595, 596, 599); `node` names it. */
export class NodeUnreachableError extends ProxmoxError {
  override readonly name = "NodeUnreachableError";
  override readonly code = "NODE_UNREACHABLE";
}

/** No configured host could be reached; nothing was executed. */
export class ConnectionError extends ProxmoxError {
  override readonly name = "ConnectionError";
  override readonly code = "CONNECTION";
}

/** The certificate was not accepted; `fingerprint` is the SHA-256 that was seen, where it is known. */
export class TlsError extends ProxmoxError {
  override readonly name = "TlsError";
  override readonly code = "TLS";
  readonly fingerprint: string | undefined;

  constructor(message: string, details: ErrorDetails & { fingerprint?: string | undefined } = {}) {
    super(message, details);
    this.fingerprint = details.fingerprint;
  }
}

/** The client was closed before the call was answered. */
export class ClosedError extends ProxmoxError {
  override readonly name = "ClosedError";
  override readonly code = "CLOSED";
}

/** The time for the call is used up. A write that may have been executed is an `OutcomeUnknownError` instead. */
export class TimeoutError extends ProxmoxError {
  override readonly name = "TimeoutError";
  override readonly code = "TIMEOUT";
}

/** This server does not have the operation (501). */
export class UnsupportedError extends ProxmoxError {
  override readonly name = "UnsupportedError";
  override readonly code = "UNSUPPORTED";
  /** The first known release that has it. */
  readonly since: string | undefined;
  /** What the server runs. */
  readonly serverVersion: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails & { since?: string | undefined; serverVersion?: string | undefined } = {},
  ) {
    super(message, details);
    this.since = details.since;
    this.serverVersion = details.serverVersion;
  }
}

/** A task ended with anything but OK or WARNINGS. */
export class TaskFailedError extends ProxmoxError {
  override readonly name = "TaskFailedError";
  override readonly code = "TASK_FAILED";
  readonly upid: string;
  /** The last lines of the task's log. */
  readonly logTail: readonly string[];

  constructor(message: string, details: ErrorDetails & { upid: string; logTail?: readonly string[] }) {
    super(message, details);
    this.upid = details.upid;
    this.logTail = details.logTail ?? [];
  }
}

/** A write may or may not have been executed: the connection was lost after it could have reached the server. */
export class OutcomeUnknownError extends ProxmoxError {
  override readonly name = "OutcomeUnknownError";
  override readonly code = "OUTCOME_UNKNOWN";
}

/** The guest agent is missing, disabled or does not answer. */
export class AgentUnavailableError extends ProxmoxError {
  override readonly name = "AgentUnavailableError";
  override readonly code = "AGENT_UNAVAILABLE";
}

/** What came back is no answer of this API: not JSON, a redirect, cut off, or too large. */
export class ProtocolError extends ProxmoxError {
  override readonly name = "ProtocolError";
  override readonly code = "PROTOCOL";
}

/** An option of the library itself is wrong: names the option, what came and what is allowed. */
export class ConfigurationError extends ProxmoxError {
  override readonly name = "ConfigurationError";
  override readonly code = "CONFIGURATION";
}

export const isAgentUnavailableError = guardFor<AgentUnavailableError>("AGENT_UNAVAILABLE");
export const isAuthenticationError = guardFor<AuthenticationError>("AUTHENTICATION");
export const isClosedError = guardFor<ClosedError>("CLOSED");
export const isConfigurationError = guardFor<ConfigurationError>("CONFIGURATION");
export const isConflictError = guardFor<ConflictError>("CONFLICT");
export const isConnectionError = guardFor<ConnectionError>("CONNECTION");
export const isInvalidParametersError = guardFor<InvalidParametersError>("INVALID_PARAMETERS");
export const isLockedError = guardFor<LockedError>("LOCKED");
export const isNodeUnreachableError = guardFor<NodeUnreachableError>("NODE_UNREACHABLE");
export const isNoQuorumError = guardFor<NoQuorumError>("NO_QUORUM");
export const isNotFoundError = guardFor<NotFoundError>("NOT_FOUND");
export const isOutcomeUnknownError = guardFor<OutcomeUnknownError>("OUTCOME_UNKNOWN");
export const isPermissionError = guardFor<PermissionError>("PERMISSION");
export const isProtocolError = guardFor<ProtocolError>("PROTOCOL");
export const isTaskFailedError = guardFor<TaskFailedError>("TASK_FAILED");
export const isTimeoutError = guardFor<TimeoutError>("TIMEOUT");
export const isTlsError = guardFor<TlsError>("TLS");
export const isUnsupportedError = guardFor<UnsupportedError>("UNSUPPORTED");
