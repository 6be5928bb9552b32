import type { Call } from "../requester.ts";
import type { UploadFile } from "../transfer.ts";
import { CutOff, failureOf } from "./failure.ts";
import type { Dispatcher } from "./http.ts";
import { loadKy } from "./load-ky.ts";
import { type Envelope, envelopeFor } from "./multipart.ts";
import { createMeter, type Meter, SourceFault, utf8 } from "./upload-meter.ts";

/** One attempt to send a file; everything that must be decided has been decided. */
export interface FileAttempt {
  readonly call: Call;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  readonly dispatcher?: Dispatcher | undefined;
}

/** Sends the parameters and the file as one body of exactly known length. */
export async function sendFile(url: string, attempt: FileAttempt, file: UploadFile): Promise<Response> {
  const { call, dispatcher } = attempt;
  const envelope = envelopeFor(call.params, `proxkit-${crypto.randomUUID()}`);
  const meter = createMeter(envelope, file.size, call.options.onProgress);
  if (dispatcher !== undefined)
    return await sendCounted(url, { ...attempt, dispatcher }, envelope, file, meter);
  if (file instanceof Blob) return await sendByFetch(url, attempt, envelope, file, meter);
  throw new SourceFault("a stream can be sent on Node only, and not through an injected fetch; give a Blob");
}

/** The runtime knows the length of a Blob, but hides how far it is. */
async function sendByFetch(
  url: string,
  { headers, signal, fetch }: FileAttempt,
  { head, tail, contentType }: Envelope,
  file: Blob,
  meter: Meter,
): Promise<Response> {
  const ky = await loadKy();
  const response = await ky(url, {
    method: "POST",
    headers: { ...headers, "content-type": contentType },
    body: new Blob([head, file, tail]),
    signal,
    fetch,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    redirect: "manual",
  });
  if (response.ok) meter.finish();
  return response;
}

/**
 * On Node by undici itself: its fetch sends a stream in chunks only, which the server refuses (FACTS 11),
 * and keeps a copy of the whole body in memory, that of a Blob on disk too (it clones the request; measured).
 */
async function sendCounted(
  url: string,
  { headers, signal, dispatcher }: FileAttempt & { readonly dispatcher: Dispatcher },
  envelope: Envelope,
  file: UploadFile,
  meter: Meter,
): Promise<Response> {
  const { request } = await import("undici");
  // Asked of the process: an import would keep bundlers for browsers and workers from bundling the rest.
  const { Readable } = process.getBuiltinModule("node:stream");
  const body = Readable.from(counted(wholeBody(envelope, file, meter), meter), { objectMode: false });
  const length = String(meter.totalBytes);
  try {
    const answer = await request(url, {
      method: "POST",
      headers: { ...headers, "content-type": envelope.contentType, "content-length": length },
      body,
      signal,
      dispatcher,
    });
    return asResponse(answer.statusCode, answer.statusText, answer.headers, answer.body);
  } catch (error) {
    if (meter.fault !== undefined) throw meter.fault;
    const failure = failureOf(error, dispatcher.wasUsed);
    // Part of the body never left, so what arrived is not whole.
    const isCutOff =
      failure.kind === "network" && failure.sent !== "no" && meter.sentBytes() < meter.totalBytes;
    throw isCutOff ? new CutOff(cutOffText(meter, failure.text), { cause: error }) : error;
  }
}

function asResponse(
  status: number,
  statusText: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: AsyncIterable<Uint8Array>,
): Response {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  return new Response(ReadableStream.from(body), { status, statusText, headers: entries });
}

function cutOffText(meter: Meter, why: string): string {
  return `${why}, after ${meter.sentBytes()} of ${meter.totalBytes} bytes; the server discards an upload that is cut off`;
}

async function* wholeBody(
  { head, tail }: Envelope,
  file: UploadFile,
  meter: Meter,
): AsyncGenerator<Uint8Array, void> {
  yield utf8(head);
  try {
    yield* exactly(file instanceof Blob ? file.stream() : file.stream, file.size);
  } catch (error) {
    meter.fault = error instanceof SourceFault ? error : new SourceFault("it failed", { cause: error });
    throw meter.fault;
  }
  yield utf8(tail);
}

/** The bytes of the stream, held against the size it was given with. */
async function* exactly(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) throw new SourceFault(`it gave ${typeof piece} instead of bytes`);
    bytes += piece.byteLength;
    if (bytes > size) throw new SourceFault(`it gave more than the ${size} bytes that were announced`);
    yield piece;
  }
  if (bytes < size) throw new SourceFault(`it ended after ${bytes} of the ${size} bytes that were announced`);
}

const longestPiece = 64 * 1024;

/** What is taken counts as sent, so it is given out in small pieces. */
async function* counted(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.byteLength; start += longestPiece) {
      const piece = chunk.subarray(start, start + longestPiece);
      meter.count(piece.byteLength);
      yield piece;
    }
  }
}
