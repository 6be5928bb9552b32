import { matchPath } from "../../src/codecs/routes.ts";
import type { Method } from "../../src/requester.ts";
import { readShared, recordings } from "./shared.ts";

/** One recorded request and its answer. */
export interface Exchange {
  file: string;
  method: Method;
  url: URL;
  template: string | undefined;
  path: Record<string, string>;
  requestHeaders: string;
  requestBody: string;
  status: number;
  reason: string;
  body: string;
}

const methods: ReadonlySet<string> = new Set<Method>(["GET", "POST", "PUT", "DELETE"]);
const isMethod = (text: string): text is Method => methods.has(text);

function splitHead(text: string): [head: string, body: string] {
  const end = text.indexOf("\n\n");
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 2)];
}

function exchangeOf(file: string): Exchange[] {
  const [, request = "", answer = ""] =
    /=== REQUEST\n([\s\S]*?)\n?=== RESPONSE\n([\s\S]*)$/.exec(readShared(file)) ?? [];
  const [requestHead, requestBody] = splitHead(request);
  const [answerHead, body] = splitHead(answer);
  const [method = "", target = ""] = requestHead.split(/\s+/);
  const [, status = "", reason = ""] = /^HTTP\/\S+ (\d+) ?(.*)/.exec(answerHead) ?? [];
  if (!isMethod(method) || status === "") return [];
  const url = new URL(target, "https://host:8006");
  const matched = url.pathname.startsWith("/api2/json") ? matchPath(url.pathname.slice(10)) : undefined;
  const [template, path] = [matched?.template, matched?.path ?? {}];
  return [
    {
      file,
      method,
      url,
      template,
      path,
      requestHeaders: requestHead,
      requestBody,
      status: Number(status),
      reason,
      body,
    },
  ];
}

/** Every recorded exchange that is a call of the API in full. */
export const exchanges = (): Exchange[] => recordings().flatMap(exchangeOf);

/** The `data` of an answer; undefined where the body is no envelope. */
export function dataOf({ body }: Exchange): { data: unknown } | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null && "data" in parsed
      ? { data: parsed.data }
      : undefined;
  } catch {
    return undefined;
  }
}
