import type { Socket } from "node:net";
import type { Random } from "../../src/testing/random.ts";
import {
  type ConnectionKind,
  type RawRequest,
  type RawServer,
  answerBytes,
  refuse,
  startRawServer,
} from "../support/raw-server.ts";

export interface SocketServer {
  readonly server: RawServer;
  /** Executions by the id that a write carries. */
  readonly executed: ReadonlyMap<string, number>;
}

const behaviours = [
  "reset-before",
  "reset-after",
  "half-head",
  "half-body",
  "garbage",
  "silence-before",
  "silence-after",
  "closes-after",
  "502",
  "595",
  "500",
] as const;

const kinds: readonly ConnectionKind[] = ["plain", "protected", "relayed", "close"];

/** A real server that does to connections what servers do to connections. */
export async function socketServer(random: Random, trouble: number, tls: boolean): Promise<SocketServer> {
  const executed = new Map<string, number>();

  function execute({ method, path, query, body }: RawRequest): string {
    const id = new URLSearchParams(method === "POST" || method === "PUT" ? body : query).get("id") ?? "";
    if (method !== "GET") executed.set(id, (executed.get(id) ?? 0) + 1);
    return JSON.stringify({ data: `${method} ${path} ${id}` });
  }

  function respond(request: RawRequest, socket: Socket): void {
    const kind = request.turn >= 100 ? "close" : random.pick(kinds);
    if (random.next() >= trouble)
      return inPieces(random, socket, answerBytes(execute(request), { connection: kind }), kind);
    const what = random.pick(behaviours);
    const isDone = !["reset-before", "silence-before", "502", "595", "500"].includes(what);
    const bytes = answerBytes(isDone ? execute(request) : "", { connection: "plain" });
    misbehave(what, socket, bytes);
  }

  const server = await startRawServer({
    tls,
    respond,
    onConnection: (socket) => void (random.next() < trouble / 10 && socket.destroy()),
  });
  return { server, executed };
}

function misbehave(what: (typeof behaviours)[number], socket: Socket, bytes: Buffer): void {
  switch (what) {
    case "half-head":
      return void socket.end(bytes.subarray(0, 40));
    case "half-body":
      return void socket.write(bytes.subarray(0, bytes.length - 5), () => socket.destroy());
    case "garbage":
      return void socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<html");
    case "silence-before":
    case "silence-after":
      return;
    case "closes-after":
      return void socket.end(bytes);
    case "502":
      return refuse(socket, 502, "Bad Gateway", false);
    case "595":
      return refuse(socket, 595, "No route to host");
    case "500":
      return refuse(socket, 500, "VM is locked (backup)");
    default:
      socket.destroy();
  }
}

/** Wherever the bytes may be cut on their way. */
function inPieces(random: Random, socket: Socket, bytes: Buffer, kind: ConnectionKind): void {
  const cut = random.integer(0, bytes.length);
  socket.write(bytes.subarray(0, cut));
  setTimeout(
    () => {
      socket.write(bytes.subarray(cut));
      if (kind === "close") socket.end();
    },
    random.integer(0, 5),
  );
}
