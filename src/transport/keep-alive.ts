import type { Socket } from "node:net";

/**
 * Answers of protected routes carry `Connection: close` and `Connection: Keep-Alive`, those of another node's
 * `close,Keep-Alive` and `Keep-Alive`; the server keeps the socket open, but Node reads any of it as close and pays
 * for a new TLS connection each time (FACTS 6). This takes all but the last out of the head before the parser sees it:
 * the last one is the server's own, the others come from the daemon it relays. A head whose last says `close` is left
 * alone: that socket is really closed.
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
  const mended = withLastConnectionHeader(head);
  return mended === head ? bytes : Buffer.concat([Buffer.from(mended, "latin1"), bytes.subarray(end + 2)]);
}

const connectionHeader = /\r\nconnection:([^\r]*)/gi;

/** The head with its last Connection header alone, where that one says that the socket stays open. */
function withLastConnectionHeader(head: string): string {
  const all = [...head.matchAll(connectionHeader)];
  const last = all.at(-1);
  if (all.length < 2 || last?.[1]?.trim().toLowerCase() !== "keep-alive") return head;
  return head.replace(connectionHeader, (line, _, index) => (index === last.index ? line : ""));
}
