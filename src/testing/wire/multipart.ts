import { Refusal } from "../refusal.ts";

/** A file that came with an upload. */
export interface UploadedFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface Multipart {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: UploadedFile | undefined;
}

/** One byte a character, so that positions in text are positions in the body. */
const asLatin1 = (bytes: Uint8Array): string => {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
};

const fromUtf8 = (latin1: string): string =>
  new TextDecoder().decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly start: number;
  readonly end: number;
}

function parsePart(text: string, from: number, to: number): Part | undefined {
  const headEnd = text.indexOf("\r\n\r\n", from);
  if (headEnd < 0 || headEnd > to) return undefined;
  const head = text.slice(from, headEnd);
  const name = /name="([^"]*)"/.exec(head)?.[1];
  if (name === undefined) return undefined;
  const filename = /filename="([^"]*)"/.exec(head)?.[1];
  return {
    name,
    filename: filename === undefined ? undefined : fromUtf8(filename),
    start: headEnd + 4,
    end: to,
  };
}

function partsOf(text: string, boundary: string): Part[] {
  const parts: Part[] = [];
  let from = text.indexOf(`--${boundary}`);
  while (from >= 0) {
    const start = from + boundary.length + 4;
    const next = text.indexOf(`\r\n--${boundary}`, start - 2);
    if (next < 0) break;
    const part = parsePart(text, start, next);
    if (part !== undefined) parts.push(part);
    from = next + 2;
  }
  return parts;
}

/**
 * The parts of an upload in the server's order: what comes behind the file is not read (FACTS 82).
 * @throws Refusal 501 without a boundary.
 */
export function parseMultipart(contentType: string, body: Uint8Array): Multipart {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Refusal(501, "multipart without boundary", { shape: "text" });
  const text = asLatin1(body);
  const fields = new Map<string, string>();
  for (const part of partsOf(text, boundary)) {
    if (part.filename !== undefined) {
      const file = { filename: part.filename, bytes: body.slice(part.start, part.end) };
      return { fields, file: part.name === "filename" ? file : undefined };
    }
    fields.set(part.name, fromUtf8(text.slice(part.start, part.end)));
  }
  return { fields, file: undefined };
}
