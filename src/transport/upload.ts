import ky from "ky";
import type { Call } from "../requester.ts";
import type { SizedStream, UploadFile } from "../transfer.ts";
import { CutOff, failureOf } from "./failure.ts";
import type { Dispatcher } from "./http.ts";
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
  const envelope = envelopeFor(attempt.call.params, `proxkit-${crypto.randomUUID()}`);
  const meter = createMeter(envelope, file.size, attempt.call.options.onProgress);
  try {
    const response = await (file instanceof Blob
      ? sendBlob(url, attempt, envelope, file, meter)
      : sendStream(url, attempt, envelope, file, meter));
    if (response.ok) meter.finish();
    return response;
  } catch (error) {
    if (meter.fault !== undefined) throw meter.fault;
    const isCutOff = meter.sentBytes() < meter.totalBytes && !wasNeverSent(error, attempt);
    throw isCutOff ? new CutOff(cutOffText(meter, error), { cause: error }) : error;
  }
}

function wasNeverSent(error: unknown, { dispatcher }: FileAttempt): boolean {
  const failure = failureOf(error, dispatcher?.wasUsed);
  return failure.kind !== "network" || failure.sent === "no";
}

function cutOffText({ sentBytes, totalBytes }: Meter, error: unknown): string {
  const failure = failureOf(error);
  const why = "text" in failure ? failure.text : "the connection failed";
  return `${why}, after ${sentBytes()} of ${totalBytes} bytes; the server discards an upload that is cut off`;
}

/** A Blob that counts what is read of it. fetch takes its length from it and so sends Content-Length. */
class CountedBlob extends Blob {
  readonly #count: (bytes: number) => void;

  constructor(parts: readonly (Blob | string)[], count: (bytes: number) => void) {
    super([...parts]);
    this.#count = count;
  }

  override stream(): ReturnType<Blob["stream"]> {
    const pieces = countedPieces(super.stream(), this.#count);
    return new ReadableStream({
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return();
      },
    });
  }
}

const longestPiece = 64 * 1024;

/** What is taken counts as sent, so it is given out in small pieces. */
async function* countedPieces<Memory extends ArrayBufferLike>(
  stream: AsyncIterable<Uint8Array<Memory>>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array<Memory>, void> {
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.byteLength; start += longestPiece) {
      const piece = chunk.subarray(start, start + longestPiece);
      count(piece.byteLength);
      yield piece;
    }
  }
}

async function sendBlob(
  url: string,
  { headers, signal, fetch, dispatcher }: FileAttempt,
  { head, tail, contentType }: Envelope,
  file: Blob,
  meter: Meter,
): Promise<Response> {
  return ky(url, {
    method: "POST",
    headers: { ...headers, "content-type": contentType },
    body: new CountedBlob([head, file, tail], meter.count),
    signal,
    fetch,
    ...(dispatcher && { dispatcher }),
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    redirect: "manual",
  });
}

/** fetch sends a stream in chunks only, which the server refuses (FACTS 11); undici itself can send it with its length. */
async function sendStream(
  url: string,
  { headers, signal, dispatcher }: FileAttempt,
  envelope: Envelope,
  file: SizedStream,
  meter: Meter,
): Promise<Response> {
  if (dispatcher === undefined) {
    meter.fault = new SourceFault(
      "a stream can be sent on Node only, and not through an injected fetch; give a Blob",
    );
    throw meter.fault;
  }
  const [{ request }, { Readable }] = await Promise.all([import("undici"), import("node:stream")]);
  const { statusCode, statusText, ...answer } = await request(url, {
    method: "POST",
    headers: {
      ...headers,
      "content-type": envelope.contentType,
      "content-length": String(meter.totalBytes),
    },
    body: Readable.from(countedPieces(wholeBody(envelope, file, meter), meter.count), { objectMode: false }),
    signal,
    dispatcher,
  });
  const entries = Object.entries(answer.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  return new Response(ReadableStream.from(answer.body), {
    status: statusCode,
    statusText,
    headers: entries,
  });
}

async function* wholeBody(
  { head, tail }: Envelope,
  file: SizedStream,
  meter: Meter,
): AsyncGenerator<Uint8Array, void> {
  yield utf8(head);
  try {
    yield* exactly(file);
  } catch (error) {
    meter.fault = error instanceof SourceFault ? error : new SourceFault("it failed", { cause: error });
    throw meter.fault;
  }
  yield utf8(tail);
}

/** The bytes of the stream, held against the size it was given with. */
async function* exactly({ stream, size }: SizedStream): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) throw new SourceFault(`it gave ${typeof piece} instead of bytes`);
    bytes += piece.byteLength;
    if (bytes > size) throw new SourceFault(`it gave more than the ${size} bytes that were announced`);
    yield piece;
  }
  if (bytes < size) throw new SourceFault(`it ended after ${bytes} of the ${size} bytes that were announced`);
}
