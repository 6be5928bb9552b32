import { describeCall } from "../errors/classify.ts";
import { ConnectionError, ProtocolError } from "../errors/index.ts";
import type { Call } from "../requester.ts";
import type { Download } from "../transfer.ts";
import { BodyTooLarge, readText } from "./body.ts";
import { failureOf } from "./failure.ts";

/** A download and its end, which the slot it uses waits for. */
export interface StreamedAnswer {
  readonly download: Download;
  /** Resolves when the stream was read to its end, was cancelled, or failed. */
  readonly ended: Promise<void>;
}

export interface StreamLimits {
  readonly call: Call;
  /** Ends the stream when the client closes. */
  readonly closing: AbortSignal;
  /** Largest answer `text()` takes into memory. */
  readonly maxBytes: number;
}

/** Hands the body on while it comes. */
export function streamedAnswer(
  response: Response,
  { call, closing, maxBytes }: StreamLimits,
): StreamedAnswer {
  const signals = [call.options.signal, closing].filter((signal) => signal !== undefined);
  const { stream, ended } = endable(response, call, signals);
  const isPlain = !response.headers.has("content-encoding");
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  const contentType = response.headers.get("content-type") ?? "";
  const size = isPlain && Number.isSafeInteger(length) ? length : undefined;
  const download: Download = {
    stream,
    contentType,
    filename: /filename="?([^";]+)"?/i.exec(response.headers.get("content-disposition") ?? "")?.[1],
    size,
    text: () => textOf(new Response(stream, size === undefined ? {} : withLength(size)), call, maxBytes),
  };
  return { download, ended };
}

const withLength = (size: number): ResponseInit => ({ headers: { "content-length": String(size) } });

async function textOf(response: Response, call: Call, maxBytes: number): Promise<string> {
  try {
    return await readText(response, maxBytes);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw new ProtocolError(describeCall(call, "read it as a stream", error.message), { cause: error });
  }
}

/** The body, ended early by any of the signals; its own errors become errors of the family. */
function endable(
  response: Response,
  call: Call,
  signals: readonly AbortSignal[],
): { stream: Download["stream"]; ended: Promise<void> } {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let fail: (reason: unknown) => void = () => {};
  const onAbort = (): void => fail(signals.find(({ aborted }) => aborted)?.reason);
  const finish = (): void => {
    for (const signal of signals) signal.removeEventListener("abort", onAbort);
    resolve();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        fail = (reason) => {
          controller.error(reason);
          void reader.cancel(reason).catch(() => {});
          finish();
        };
        for (const signal of signals) signal.addEventListener("abort", onAbort, { once: true });
        if (signals.some(({ aborted }) => aborted)) onAbort();
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          controller.close();
          finish();
        } catch (error) {
          fail(brokenOff(call, error));
        }
      },
      async cancel(reason) {
        finish();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, ended };
}

function brokenOff(call: Call, cause: unknown): ConnectionError {
  const failure = failureOf(cause);
  const words = "text" in failure ? failure.text : "";
  return new ConnectionError(describeCall(call, "the answer was cut off", words), {
    method: call.method,
    template: call.template,
    node: call.path["node"],
    cause: "cause" in failure ? failure.cause : undefined,
  });
}
