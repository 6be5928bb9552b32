import { connect, type Socket } from "node:net";

/** One answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly reason: string;
  /** Header lines in their order, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A connection that speaks HTTP by hand. */
export interface RawConnection {
  /** Sends text as it is. */
  send(text: string): void;
  /** The next answer; undefined where the connection ended without one. */
  answer(): Promise<RawAnswer | undefined>;
  /** Resolves when the other side has closed it. */
  readonly closed: Promise<void>;
  close(): void;
}

export const values = (answer: RawAnswer | undefined, name: string): string[] =>
  (answer?.headers ?? []).filter(([key]) => key === name).map(([, value]) => value);

function parse(bytes: Buffer): [RawAnswer, rest: Buffer] | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.subarray(0, end).toString("utf8").split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const length = Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0);
  const start = end + 4;
  if (bytes.length < start + length) return undefined;
  const [, status = "0", reason = ""] = /^HTTP\/\S+ (\d+) ?(.*)$/.exec(first) ?? [];
  const answer = { status: Number(status), reason, headers, body: bytes.subarray(start, start + length) };
  return [answer, bytes.subarray(start + length)];
}

export function rawConnection(port: number): RawConnection {
  const socket: Socket = connect(port, "127.0.0.1");
  let received = Buffer.alloc(0);
  let waiting: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => void socket.once("close", () => resolve()));
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    waiting?.();
  });
  socket.on("error", () => socket.destroy());
  socket.once("close", () => waiting?.());
  return {
    send: (text) => void socket.write(text),
    async answer() {
      for (;;) {
        const parsed = parse(received);
        if (parsed !== undefined) {
          received = Buffer.from(parsed[1]);
          return parsed[0];
        }
        if (socket.destroyed) return undefined;
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
    },
    closed,
    close: () => socket.destroy(),
  };
}
