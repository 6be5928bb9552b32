import { wholeBody } from "./bodies.ts";
import { readShared, recordings } from "../../support/shared.ts";

/** One recorded request and its answer, as they were on the wire. */
export interface Recording {
  readonly name: string;
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly requestHeaders: readonly (readonly [name: string, value: string])[];
  readonly requestBody: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Notes of clients and of connections that are no request and answer. */
const isMessage = (text: string): boolean =>
  text.includes("=== REQUEST\n") && text.includes("=== RESPONSE\nHTTP/");

function split(text: string): [first: string, headers: [string, string][], body: string] {
  const end = text.indexOf("\n\n");
  const head = end < 0 ? text : text.slice(0, end);
  const [first = "", ...lines] = head.split("\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return [first, headers, end < 0 ? "" : text.slice(end + 2)];
}

/** Bytes were written down as Python writes them; where they are text they are taken as such. */
function plain(body: string): string {
  return /^b'(\{.*\})' \[\d+ bytes\]$/s.exec(body)?.[1] ?? body;
}

function parse(path: string): Recording | undefined {
  const text = readShared(path);
  if (!isMessage(text)) return undefined;
  const [, sent = "", came = ""] = text.split(/^=== (?:REQUEST|RESPONSE)\n/m);
  const [requestLine, requestHeaders, requestBody] = split(sent);
  const [statusLine, headers, body] = split(came);
  const [, method = "", target = "", version = ""] = /^(\S+) (\S+) HTTP\/(\S+)/.exec(requestLine) ?? [];
  const [, status = "0", reason = ""] = /^HTTP\/\S+ (\d+) ?(.*)$/.exec(statusLine) ?? [];
  const recording = {
    name: path.replace(/^wire\/|\.http$/g, ""),
    method,
    target,
    version,
    requestHeaders,
    requestBody: requestBody.replace(/\n\n$|\n$/, ""),
    status: Number(status),
    reason,
    headers,
    body: method === "HEAD" ? "" : plain(body.replace(/\n+$/, "")),
  };
  return { ...recording, requestBody: wholeBody(recording) };
}

/** Every recording that is a request and its answer. */
export const allRecordings = (): Recording[] => recordings().flatMap((path) => parse(path) ?? []);

/** The JSON of a recorded answer; undefined where it is none. */
export function jsonOf(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
