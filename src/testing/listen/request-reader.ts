/** A request line and its headers. */
export interface RequestHead {
  readonly method: string;
  readonly target: string;
  /** `1.0` or `1.1` */
  readonly version: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** What one connection has sent so far. */
export interface RequestReader {
  push(chunk: Uint8Array): void;
  /** Drops what has come but was not read yet: the server does no pipelining (FACTS 7). */
  discard(): void;
  /** The next head; undefined until it is complete, `"refused"` when it is longer than the server reads. */
  head(): RequestHead | "refused" | undefined;
  /** `length` bytes of body; undefined until they are there. */
  body(length: number): Uint8Array | undefined;
}

/** FACTS 10; the request line does not count. */
const maxHeaderBytes = 8 * 1024;
const maxHeaderLines = 64;

function parseHead(text: string): RequestHead | "refused" {
  const [requestLine = "", ...lines] = text.split("\r\n");
  const match = /^(\S+) (\S+) HTTP\/(1\.[01])$/.exec(requestLine);
  const bytes = lines.reduce((total, line) => total + line.length + 2, 0);
  if (match === null || lines.length > maxHeaderLines || bytes > maxHeaderBytes) return "refused";
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [name = "", ...value] = line.split(":");
    headers.set(name.trim().toLowerCase(), value.join(":").trim());
  }
  return { method: match[1] ?? "", target: match[2] ?? "", version: match[3] ?? "1.1", headers };
}

export function createRequestReader(): RequestReader {
  let buffer = Buffer.alloc(0);
  return {
    push(chunk) {
      buffer = Buffer.concat([buffer, chunk]);
    },
    discard() {
      buffer = Buffer.alloc(0);
    },
    head() {
      const end = buffer.indexOf("\r\n\r\n");
      if (end < 0) return buffer.length > 16 * maxHeaderBytes ? "refused" : undefined;
      const text = buffer.subarray(0, end).toString("latin1");
      buffer = buffer.subarray(end + 4);
      return parseHead(text);
    },
    body(length) {
      if (buffer.length < length) return undefined;
      const body = new Uint8Array(buffer.subarray(0, length));
      buffer = buffer.subarray(length);
      return body;
    },
  };
}
