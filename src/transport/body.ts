import type { WireParam } from "../requester.ts";

/**
 * The form that both queries and bodies take. Every delimiter is percent-encoded: a raw `;` separates
 * parameters (FACTS 43) and a second raw `=` cuts the value (FACTS 90).
 */
export function encodeForm(params: readonly WireParam[]): string {
  return params.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
}

/** The body is larger than the client is willing to hold. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

/** Reads a body as text, at most `maxBytes` of it. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const declared = Number(response.headers.get("content-length") ?? Number.NaN);
  const isPlain = !response.headers.has("content-encoding");
  if (isPlain && declared <= maxBytes) return await response.text();
  if (isPlain && declared > maxBytes) {
    await response.body?.cancel();
    throw new BodyTooLarge(`the answer has ${declared} bytes, more than the ${maxBytes} allowed`);
  }
  return await readCounted(response, maxBytes);
}

async function readCounted(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new BodyTooLarge(`the answer has more than the ${maxBytes} bytes allowed`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A string, or one of the bare words that the server's JSON writer lets slip. */
const stringOrBareNumber = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/gi;

/** JSON as the server writes it: bare NaN and Infinity become null. Throws SyntaxError on anything else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const mended = text.replace(stringOrBareNumber, (token) => (token.startsWith('"') ? token : "null"));
    if (mended === text) throw error;
    return JSON.parse(mended);
  }
}
