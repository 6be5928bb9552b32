import type { Refusal } from "../errors/classify.ts";
import { type Call, concretePath, type Reply } from "../requester.ts";
import { BodyTooLarge, encodeForm, parseJson, readText } from "./body.ts";
import { type AttemptFailure, failureOf } from "./failure.ts";
import { heeding } from "./heeding.ts";
import { loadKy } from "./load-ky.ts";
import { SourceFault } from "./upload-meter.ts";

/** What one attempt needs; everything that must be decided has been decided. */
export interface Attempt {
  readonly call: Call;
  /** `https://host:port/api2/json` */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  /** Node's connection pool, where there is one; passed through to fetch. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly maxBytes: number;
  /** Fires when the client closes; ends a stream that has been handed out. */
  readonly closing: AbortSignal;
}

/** Node's own idea of it, made for one attempt; absent on other runtimes. */
export type Dispatcher = NonNullable<RequestInit["dispatcher"]> & {
  /** The request was handed to a connection; before that, nothing can have reached the server. */
  readonly wasUsed: boolean;
};

export type Outcome =
  | {
      readonly ok: true;
      readonly reply: Reply;
      readonly status: number;
      /** Length of the answer; undefined for a stream. */
      readonly bytes: number | undefined;
      readonly serverTimeMs?: number | undefined;
      /** Resolves when the stream that was handed out is done with. */
      readonly ended?: Promise<void> | undefined;
    }
  | { readonly ok: false; readonly failure: AttemptFailure };

/** One request and its answer. Never throws: what goes wrong comes back as a failure. */
export async function attemptOnce(attempt: Attempt): Promise<Outcome> {
  try {
    return await heeding(attempt.signal, exchange(attempt));
  } catch (error) {
    if (error instanceof BodyTooLarge) return protocol(error.message, error);
    if (error instanceof SourceFault)
      return { ok: false, failure: { kind: "source", text: error.message, cause: error.cause ?? error } };
    return { ok: false, failure: failureOf(error, attempt.dispatcher?.wasUsed) };
  }
}

async function exchange(attempt: Attempt): Promise<Outcome> {
  const response = await send(attempt);
  if (response.status >= 300 && response.status < 400) return redirected(response);
  if (response.ok && attempt.call.options.stream === true) return await streamed(response, attempt);
  const text = await readText(response, attempt.maxBytes);
  return response.ok ? answered(response, text, attempt.call) : refused(response, text);
}

/** GET and DELETE carry parameters in the query (a body is answered 501, FACTS 12), the others as a form. */
async function send(attempt: Attempt): Promise<Response> {
  const { call, baseUrl, headers, signal, fetch, dispatcher } = attempt;
  if (call.file !== undefined) {
    const { sendFile } = await import("./upload.ts");
    return await sendFile(baseUrl + concretePath(call), attempt, call.file);
  }
  const form = encodeForm(call.params);
  const inQuery = call.method === "GET" || call.method === "DELETE";
  const query = inQuery && form !== "" ? `?${form}` : "";
  const body = inQuery
    ? {}
    : { body: form, headers: { ...headers, "content-type": "application/x-www-form-urlencoded" } };
  const pool = dispatcher === undefined ? {} : { dispatcher };
  const options = { method: call.method, headers, signal, fetch, ...onlyOneAttempt, ...body, ...pool };
  const ky = await loadKy();
  return await ky(baseUrl + concretePath(call) + query, options);
}

/** A redirect would carry the credentials to wherever it points, so it is not followed. */
const onlyOneAttempt = { retry: 0, timeout: false, throwHttpErrors: false, redirect: "manual" } as const;

async function streamed(response: Response, limits: Attempt): Promise<Outcome> {
  const { streamedAnswer } = await import("./download.ts");
  const { download, ended } = streamedAnswer(response, limits);
  return { ok: true, reply: { data: download }, status: response.status, bytes: undefined, ended };
}

function answered(response: Response, text: string, { route }: Call): Outcome {
  const envelope = text === "" && isJsonFile(response, route) ? { data: [] } : tryParse(text);
  if (!isEnvelope(envelope))
    return protocol(route?.body === "download" ? aFile(response) : notAnAnswer(response, text));
  const { data, total, changes } = envelope;
  const reply = {
    data,
    ...(typeof total === "number" && { total }),
    ...(changes !== undefined && { changes }),
  };
  return {
    ok: true,
    reply,
    status: response.status,
    bytes: text.length,
    serverTimeMs: timeOf(response),
  };
}

/** A journal without a line comes as an empty file (FACTS 15). */
const isJsonFile = ({ headers }: Response, route: Call["route"]): boolean =>
  route?.body === "download" && headers.get("content-type")?.startsWith("application/json") === true;

const timeOf = ({ headers }: Response): number | undefined =>
  Date.parse(headers.get("date") ?? "") || undefined;

function refused(response: Response, text: string): Outcome {
  const retryAfterMs = retryAfter(response.headers.get("retry-after"));
  const serverTimeMs = timeOf(response);
  return {
    ok: false,
    failure: {
      kind: "refusal",
      refusal: readRefusal(response.status, response.statusText, text),
      byHandler: isRecord(tryParse(text)),
      retryAfterMs,
      serverTimeMs,
    },
  };
}

/** The body's message, else a plain-text body (FACTS 21), else the reason phrase (FACTS 20, 22). */
export function readRefusal(status: number, statusText: string, text: string): Refusal {
  const body = tryParse(text);
  if (!isRecord(body)) return { status, reason: firstText(isMarkup(text) ? "" : text, statusText) };
  const message = typeof body["message"] === "string" ? body["message"] : "";
  const fields = isRecord(body["errors"]) ? textsOf(body["errors"]) : undefined;
  return { status, reason: firstText(message, statusText), ...(fields && { fields }) };
}

const firstText = (text: string, otherwise: string): string => text.trim().slice(0, 4000) || otherwise;

const isMarkup = (text: string): boolean => /^\s*</.test(text);

const textsOf = (errors: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, String(text).trim()]));

function tryParse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEnvelope(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && "data" in value;
}

/** In milliseconds. HTTP allows a date too, which would need the server's clock to be right: not read. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  return /^\d+$/.test(header) ? Number(header) * 1000 : undefined;
}

function redirected(response: Response): Outcome {
  const to = response.headers.get("location") ?? "another address";
  const target = URL.canParse(to) ? new URL(to).origin : "another address";
  void response.body?.cancel().catch(() => {});
  const text = `the server redirects to ${target}; it is not followed, since the credentials would go there too (give that address as url)`;
  return { ok: false, failure: { kind: "protocol", text, isRefusal: true } };
}

function aFile(response: Response): string {
  const type = response.headers.get("content-type") ?? "no content type";
  return `a file (${type}) came; ask for it with the option { stream: true }`;
}

/** Tells what came without showing it: a body may hold secrets. */
function notAnAnswer(response: Response, text: string): string {
  const type = response.headers.get("content-type") ?? "no content type";
  const looks = isMarkup(text) ? "a web page" : `${text.length} characters of ${type}`;
  return `${looks} came instead of an answer of the API (is this address a Proxmox host, and is the port right?)`;
}

function protocol(text: string, cause?: unknown): Outcome {
  return { ok: false, failure: { kind: "protocol", text, ...(cause !== undefined && { cause }) } };
}
