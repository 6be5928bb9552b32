import type { Method } from "../requester.ts";

const brand = Symbol.for("proxkit.error");

/** Stable identifiers, one per class; safe to switch on. */
export type ErrorCode =
  | "AGENT_UNAVAILABLE"
  | "AUTHENTICATION"
  | "CLOSED"
  | "CONFIGURATION"
  | "CONFLICT"
  | "CONNECTION"
  | "INVALID_PARAMETERS"
  | "LOCKED"
  | "NODE_UNREACHABLE"
  | "NOT_FOUND"
  | "NO_QUORUM"
  | "OUTCOME_UNKNOWN"
  | "PERMISSION"
  | "PROTOCOL"
  | "SERVER"
  | "TASK_FAILED"
  | "TIMEOUT"
  | "TLS"
  | "UNSUPPORTED";

/** A dozen frames of the library lie above the caller's, which are the ones that matter; Node keeps ten. */
const framesToCaller = 30;

/** Does nothing where the environment is frozen. */
const setFrames = (limit: number): boolean => Reflect.set(Error, "stackTraceLimit", limit);

/** What is known about the failed call; all of it is safe to log. */
export interface ErrorDetails {
  status?: number | undefined;
  /** The server's own words: the body's message, else the reason phrase. */
  reason?: string | undefined;
  method?: Method | undefined;
  template?: string | undefined;
  node?: string | undefined;
  host?: string | undefined;
  cause?: unknown;
}

/**
 * Base of everything the library throws, apart from the reason of a caller's own AbortSignal.
 * Thrown as itself (code `SERVER`) when the server refused for a reason no subclass stands for.
 */
export class ProxmoxError extends Error {
  override readonly name: string = "ProxmoxError";
  readonly code: ErrorCode = "SERVER";
  declare readonly status: number | undefined;
  declare readonly reason: string | undefined;
  declare readonly method: Method | undefined;
  declare readonly template: string | undefined;
  declare readonly node: string | undefined;
  declare readonly host: string | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    const frames = Error.stackTraceLimit;
    if (frames > 0) setFrames(Math.max(frames, framesToCaller));
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    if (frames > 0) setFrames(frames);
    const { status, reason, method, template, node, host } = details;
    // What is not known is left out, so that an error that nobody catches is not printed with six times `undefined`.
    const known = Object.entries({ status, reason, method, template, node, host });
    Object.assign(this, Object.fromEntries(known.filter(([, value]) => value !== undefined)));
    Object.defineProperty(this, brand, { value: true });
  }

  /** Every own field that is set, and the message; never a header, a parameter or a body. */
  toJSON(): Record<string, unknown> {
    const fields = Object.entries(this).filter(([, value]) => value !== undefined);
    return { name: this.name, message: this.message, ...Object.fromEntries(fields) };
  }
}

/** True for errors of this library, also when they come from another copy of it. */
export function isProxmoxError(error: unknown): error is ProxmoxError {
  return typeof error === "object" && error !== null && brand in error;
}

/** Makes a guard that goes by the stable code, so that it holds across bundles. */
export function guardFor<E extends ProxmoxError>(code: ErrorCode): (error: unknown) => error is E {
  return (error): error is E => isProxmoxError(error) && error.code === code;
}
