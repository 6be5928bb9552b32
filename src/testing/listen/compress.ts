import type { WireAnswer } from "../wire/message.ts";

/** Smaller bodies are left alone (FACTS 14). */
const smallestBytes = 1024;

async function packed(body: Uint8Array, format: "gzip" | "deflate"): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(body)]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Compresses when the client asks for it and it is worth it, brotli never; what says that it is packed is
 * packed in any case (FACTS 15).
 */
export async function compress(answer: WireAnswer, accepted: string | undefined): Promise<WireAnswer> {
  if (answer.headers.some(([name]) => name === "Content-Encoding"))
    return { ...answer, body: await packed(answer.body, "gzip") };
  const format = (["gzip", "deflate"] as const).find((name) => accepted?.includes(name) === true);
  if (
    format === undefined ||
    answer.announced !== undefined ||
    answer.body.length <= smallestBytes ||
    answer.status >= 400
  )
    return answer;
  const body = await packed(answer.body, format);
  return { ...answer, body, headers: [...answer.headers, ["Content-Encoding", format]] };
}
