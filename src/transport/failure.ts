import type { Refusal } from "../errors/classify.ts";

/**
 * How much of a request can have reached the server: for certain nothing, for certain not all of it
 * (an upload that was cut off, which the server discards), or perhaps all.
 */
export type Sent = "no" | "part" | "maybe";

/** Why one attempt brought no answer. */
export type AttemptFailure =
  | {
      readonly kind: "refusal";
      readonly refusal: Refusal;
      /** The handler of the call said so (with a body); otherwise it was refused before any ran. */
      readonly byHandler: boolean;
      readonly retryAfterMs?: number | undefined;
      readonly serverTimeMs?: number | undefined;
    }
  | {
      readonly kind: "network";
      readonly sent: Sent;
      readonly text: string;
      readonly cause: unknown;
    }
  | {
      readonly kind: "tls";
      /** OpenSSL's or Node's. */
      readonly code: string;
      readonly text: string;
      readonly fingerprint?: string | undefined;
      readonly cause: unknown;
    }
  | { readonly kind: "timeout"; readonly sent: Sent }
  /** The client was closed. */
  | { readonly kind: "closed"; readonly sent: Sent }
  | {
      readonly kind: "protocol";
      readonly text: string;
      /** The server said that it did nothing. */
      readonly isRefusal?: boolean;
      readonly cause?: unknown;
    }
  /** The file to be uploaded could not be read. */
  | { readonly kind: "source"; readonly text: string; readonly cause: unknown };

/** The connection was lost while part of the body was still here. */
export class CutOff extends Error {
  override readonly name = "CutOff";
}

/** Codes of Node, undici and Bun that say the connection was never made. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "FailedToOpenSocket",
]);

/** Codes of OpenSSL and Node that say the certificate is the problem. */
const tlsCode =
  /^(ERR_TLS|ERR_SSL|ERR_FINGERPRINT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

/**
 * Reads what fetch threw; the telling code sits somewhere down the chain of causes.
 * `wasSent` is whether the request was handed to a connection, where that is known.
 */
export function failureOf(error: unknown, wasSent?: boolean): AttemptFailure {
  if (error instanceof CutOff)
    return { kind: "network", sent: "part", text: error.message, cause: showable(error.cause) };
  const cause = showable(error);
  for (const link of causes(cause)) {
    const { code, fingerprint } = link;
    if (typeof code !== "string") continue;
    const text = asText(link.message)?.trim() || code;
    if (tlsCode.test(code))
      return { kind: "tls", code, text: withoutPlace(text), fingerprint: asText(fingerprint), cause };
    if (neverConnected.has(code)) return { kind: "network", sent: "no", text, cause };
  }
  return { kind: "network", sent: wasSent === false ? "no" : "maybe", text: lastMessage(cause), cause };
}

/** OpenSSL's own words, without the place in its source: `4079…:error:0A00010B:SSL routines:…:wrong version number:…c:77:`. */
const withoutPlace = (text: string): string =>
  /:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/.exec(text)?.[1] ?? text;

/** Where an error keeps a request with its credentials, or the bytes of an answer that may be a login. */
const carriers: readonly string[] = ["request", "response", "options", "data"];

/**
 * The error as a cause that can be shown: not ky's own, which holds the request and names its query,
 * and without carriers, if anything down the chain has some.
 */
function showable(thrown: unknown): unknown {
  const error = isOfKy(thrown) ? thrown.cause : thrown;
  const isCarrier = (link: object): boolean => carriers.some((name) => name in link);
  return [...causes(error)].some(isCarrier) ? bare(error) : error;
}

/** By its name, as ky's own guard goes: ky is loaded with the first attempt, not before. */
const isOfKy = (error: unknown): error is Error =>
  error instanceof Error && error.name === "NetworkError" && "request" in error;

function bare(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || depth === longestChain) return undefined;
  const { message, name, stack } = error;
  const code = "code" in error ? { code: error.code } : {};
  return Object.assign(new Error(message, { cause: bare(error.cause, depth + 1) }), { name, stack, ...code });
}

const longestChain = 10;

interface ErrorLike {
  code?: unknown;
  message?: unknown;
  fingerprint?: unknown;
  cause?: unknown;
  errors?: unknown;
}

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The error, its causes, and the parts of an AggregateError (one per address that was tried). */
function* causes(error: unknown): Generator<ErrorLike> {
  for (let link = error, depth = 0; isErrorLike(link) && depth < longestChain; link = link.cause, depth++) {
    yield link;
    if (Array.isArray(link.errors)) yield* link.errors.filter(isErrorLike);
  }
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === "object" && value !== null;
}

function lastMessage(error: unknown): string {
  const messages = [...causes(error)]
    .map((link) => asText(link.message))
    .filter((text) => text !== undefined && text !== "");
  return messages.at(-1) ?? "the connection failed";
}
