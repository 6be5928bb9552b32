/** A request that has come in completely. */
export interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Takes requests out of what has come in so far; there is no pipelining, but bodies come in parts. */
export class RequestReader {
  #bytes: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
  }

  take(): Request | undefined {
    const end = this.#bytes.indexOf("\r\n\r\n");
    if (end === -1) return undefined;
    const [first = "", ...lines] = this.#bytes.toString("latin1", 0, end).split("\r\n");
    const [method = "", target = ""] = first.split(" ");
    const headers = new Map(
      lines.map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const total = end + 4 + Number(headers.get("content-length") ?? 0);
    if (this.#bytes.length < total) return undefined;
    const body = this.#bytes.toString("utf8", end + 4, total);
    this.#bytes = this.#bytes.subarray(total);
    return { method, target, headers, body };
  }
}

export interface Response {
  readonly status: number;
  readonly reason: string;
  readonly body: Buffer;
  readonly isZipped: boolean;
  /** Values of as many Connection headers. */
  readonly connection: readonly string[];
}

export function encode({ status, reason, body, isZipped, connection }: Response): Buffer {
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    "Cache-Control: max-age=0",
    ...connection.map((value) => `Connection: ${value}`),
    "Pragma: no-cache",
    "Server: bench",
    ...(isZipped ? ["Content-Encoding: gzip"] : []),
    `Content-Length: ${body.length}`,
    "Content-Type: application/json;charset=UTF-8",
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1"), body]);
}
