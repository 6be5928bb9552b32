import type { Socket } from "node:net";

/**
 * Answers of protected routes carry `Connection: close` and `Connection: Keep-Alive`; the server keeps the
 * socket open, but Node reads the pair as close and pays for a new TLS connection each time (FACTS 6).
 * This takes the first of the two out of the head before the parser sees it. A head that says only
 * `close` is left alone: that socket is really closed.
 */
export function keepDoubleHeadedSocketsOpen(socket: Socket): Socket {
  const read = socket.read.bind(socket);
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let held: Buffer | undefined;

  // A request is on its way, so the next bytes are the head of its answer (there is no pipelining, FACTS 7).
  socket.write = (...args: unknown[]): boolean => {
    if (startsRequest(args[0])) held = Buffer.alloc(0);
    return write(...args);
  };

  socket.read = (size?: number): Buffer | null => {
    const chunk: Buffer | null = read(size);
    if (held === undefined || chunk === null) return chunk;
    const head: Buffer = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1 && head.length < longestHead) {
      held = head;
      return null;
    }
    held = undefined;
    return end === -1 ? head : withoutFalseClose(head, end);
  };
  return socket;
}

const longestHead = 64 * 1024;

/** undici writes the head of a request as one string and its body as bytes. */
const startsRequest = (chunk: unknown): boolean => typeof chunk === "string" && /^[A-Z]+ \//.test(chunk);

function withoutFalseClose(bytes: Buffer, end: number): Buffer {
  const head = bytes.toString("latin1", 0, end + 2);
  if (!/\r\nconnection: *keep-alive\r\n/i.test(head)) return bytes;
  const mended = head.replace(/\r\nconnection: *close(?=\r\n)/i, "");
  return mended === head ? bytes : Buffer.concat([Buffer.from(mended, "latin1"), bytes.subarray(end + 2)]);
}
