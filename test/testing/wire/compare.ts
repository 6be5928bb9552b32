import type { WireAnswer } from "../../../src/testing/wire/message.ts";
import { connectionValues } from "../../../src/testing/wire/message.ts";
import { jsonOf, type Recording } from "./recording.ts";

/** A shape: types of scalars, keys of objects, the distinct shapes of a list's items. */
type Shape = string | { readonly [key: string]: Shape } | readonly Shape[];

/** Keys that come and go with the figures of a machine, or with what a client cannot see. */
const volatileKeys = new Set(["sha256"]);

function shapeOf(value: unknown): Shape {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    const shapes = value.map((item) => JSON.stringify(shapeOf(item)));
    return [...new Set(shapes)].sort().map((text) => JSON.parse(text) as Shape);
  }
  if (typeof value !== "object") return typeof value;
  const entries = Object.entries(value)
    .filter(([key]) => !volatileKeys.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]): [string, Shape] => [key, shapeOf(item)]);
  return Object.fromEntries(entries);
}

/** Numbers of processes, times and generated names differ; everything else of a text must agree. */
const normalised = (text: string): string =>
  text
    .replace(/UPID:(\w+):[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}/g, "UPID:$1:…")
    .replace(/\.tmp\.\d+/g, ".tmp.…")
    .replace(/[0-9a-f]{40}/g, "<checksum>")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "<uuid>");

/** The lines of a text in any order: the server's own order is that of a hash. */
const lines = (text: unknown): string => normalised(String(text)).split("\n").sort().join("\n");

const headerNames = ["content-type", "content-encoding", "content-disposition", "location"];

function header(headers: readonly (readonly [string, string])[], name: string): string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

function compareHeaders(recording: Recording, answer: WireAnswer, differences: string[]): void {
  const ours: (readonly [string, string])[] = [
    ...answer.headers,
    ...(answer.contentType === undefined ? [] : [["Content-Type", answer.contentType] as const]),
  ];
  for (const name of headerNames) {
    const want = header(recording.headers, name)
      .join(" | ")
      .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/, "<time>");
    const got = header(ours, name)
      .join(" | ")
      .replace(/\d{4}-\d\d-\d\dT[\d:]+Z/, "<time>");
    if (want !== got) differences.push(`${name}: recorded ${want || "none"}, got ${got || "none"}`);
  }
  const want = header(recording.headers, "connection").join(" + ");
  const got = connectionValues(answer, recording.version === "1.1").join(" + ");
  if (want !== got) differences.push(`connection: recorded ${want}, got ${got}`);
}

function compareErrors(recorded: unknown, got: unknown, differences: string[]): void {
  const want = Object.entries(recorded ?? {}).map(([key, text]) => `${key}: ${lines(text)}`);
  const have = Object.entries(got ?? {}).map(([key, text]) => `${key}: ${lines(text)}`);
  if (want.sort().join("\n") !== have.sort().join("\n")) {
    differences.push(`errors: recorded ${JSON.stringify(recorded)}, got ${JSON.stringify(got)}`);
  }
}

function compareBodies(recording: Recording, text: string, differences: string[]): void {
  const want = jsonOf(recording.body);
  const got = jsonOf(text);
  if (want === undefined || got === undefined) {
    if (header(recording.headers, "content-encoding").length > 0) return;
    if (normalised(recording.body) !== normalised(text.trimEnd())) {
      differences.push(`body: recorded ${recording.body.slice(0, 300)}, got ${text.slice(0, 300)}`);
    }
    return;
  }
  compareErrors(want["errors"], got["errors"], differences);
  if (lines(want["message"]) !== lines(got["message"])) {
    differences.push(
      `message: recorded ${JSON.stringify(want["message"])}, got ${JSON.stringify(got["message"])}`,
    );
  }
  const [wantShape, gotShape] = [shapeOf(want), shapeOf(got)].map((shape) => JSON.stringify(shape));
  if (wantShape !== gotShape) differences.push(`shape: recorded ${wantShape}\n         got      ${gotShape}`);
  if (typeof want["data"] === "string" && normalised(want["data"]) !== normalised(String(got["data"]))) {
    differences.push(
      `data: recorded ${want["data"].slice(0, 300)}, got ${String(got["data"]).slice(0, 300)}`,
    );
  }
}

/** Everything in which an answer differs from the recorded one; empty when it does not. */
export function compare(recording: Recording, answer: WireAnswer, now: string): string[] {
  const differences: string[] = [];
  if (recording.status !== answer.status) {
    differences.push(
      `status: recorded ${recording.status} ${recording.reason}, got ${answer.status} ${answer.reason}`,
    );
    return [...differences, now.slice(0, 300)];
  }
  if (normalised(recording.reason) !== normalised(answer.reason)) {
    differences.push(`reason: recorded ${recording.reason}, got ${answer.reason}`);
  }
  compareHeaders(recording, answer, differences);
  compareBodies(recording, new TextDecoder().decode(answer.body), differences);
  return differences;
}
