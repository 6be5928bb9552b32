import { Download, Page } from "../handlers/context.ts";
import type { Refusal } from "../refusal.ts";
import { jsonType, plainAnswer, utf8, type WireAnswer } from "./message.ts";

/** A refusal on the wire: the reason phrase is the first line of its text (FACTS 19-23). */
export function refusalAnswer({ status, message, shape, errors }: Refusal): WireAnswer {
  const [reason = ""] = message.split("\n");
  const base = { ...plainAnswer, status, reason };
  if (shape === "empty") return base;
  if (shape === "text") return { ...base, body: utf8(message) };
  const body = { data: null, message, ...(errors === undefined ? {} : { errors }) };
  return { ...base, body: utf8(JSON.stringify(body)), contentType: jsonType };
}

/** The same for the web interface, which wants a 200 in any case (upstream: pve-http-server Standard.pm). */
export function forExtjs(answer: WireAnswer): WireAnswer {
  if (answer.contentType !== jsonType) return answer;
  const isOk = answer.status < 400;
  const body = JSON.parse(new TextDecoder().decode(answer.body)) as object;
  const said = isOk ? { success: 1 } : { success: 0, status: answer.status };
  return { ...answer, status: 200, reason: "OK", body: utf8(JSON.stringify({ ...body, ...said })) };
}

/** Undefined members leave no trace in JSON. */
const envelopeOf = (result: unknown): object =>
  result instanceof Page
    ? { data: result.data, total: result.total, changes: result.changes }
    : { data: result ?? null };

/** What a handler handed back, in the envelope of FACTS 54. */
export function successAnswer(result: unknown, connection: readonly string[]): WireAnswer {
  const base = { ...plainAnswer, status: 200, reason: "OK", connection };
  if (result instanceof Download) {
    return { ...base, body: utf8(result.text), contentType: result.contentType, headers: result.headers };
  }
  return { ...base, body: utf8(JSON.stringify(envelopeOf(result))), contentType: jsonType };
}
