import { utf8 } from "../../../src/testing/wire/message.ts";
import type { Recording } from "./recording.ts";

/** Bodies of uploads were not kept: made again from what the names of the recordings say. */
export function uploadBody(recording: Recording, headers: Map<string, string>): Uint8Array | undefined {
  const boundary = /boundary=(\S+)/.exec(headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return undefined;
  const field = (name: string, value: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = (name: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="filename"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n0123456789\r\n`;
  const end = `--${boundary}--\r\n`;
  const name = recording.name.includes("bad-extension") ? "x.txt" : "upload.iso";
  const parts = recording.name.includes("wrong-order")
    ? [file(name), field("content", "iso")]
    : [field("content", "iso"), file(name)];
  const body = utf8(parts.join("") + end);
  headers.set("content-length", String(body.length));
  return body;
}
