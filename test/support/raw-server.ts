import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { type Certificate, createCertificate } from "../../src/testing/listen/certificate.ts";

/** One request as it came in. */
export interface RawRequest {
  readonly method: string;
  /** Below `/api2/json`, without the query. */
  readonly path: string;
  readonly query: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Number of the connection it came on, from 1. */
  readonly connection: number;
  /** Number of the request on its connection, from 1. */
  readonly turn: number;
}

/** Answers one request; does with the socket what it likes. */
export type Respond = (request: RawRequest, socket: Socket) => void;

export interface RawServerOptions {
  readonly respond: Respond;
  /** Plain HTTP where it is false; default: TLS with a certificate of its own. */
  readonly tls?: boolean | Certificate;
  /** Sees the head of each request as soon as it is there; `true` when it has dealt with the request. */
  readonly onHead?: (head: string, socket: Socket) => boolean;
  readonly onConnection?: (socket: Socket, connection: number) => void;
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly address?: string;
}

export interface RawServer {
  readonly url: string;
  readonly port: number;
  readonly fingerprint: string;
  readonly ca: string;
  /** Everything that came in completely, oldest first. */
  readonly requests: readonly RawRequest[];
  /** Connections so far, now, and at most at a time. */
  readonly connections: { readonly opened: number; readonly open: number; readonly peak: number };
  /** Ends every connection, as the server does with idle ones. */
  endConnections(): void;
  close(): Promise<void>;
}

/** The server closes a connection on which nothing happens (FACTS 4). */
const idleMs = 5_000;

/** A server on the loopback address whose every byte the test decides. */
export async function startRawServer(options: RawServerOptions): Promise<RawServer> {
  const { tls = true, port: wanted = 0, address = "127.0.0.1" } = options;
  const certificate = tls === true ? createCertificate([]) : tls === false ? undefined : tls;
  const sockets = new Set<Socket>();
  const requests: RawRequest[] = [];
  const count = { opened: 0, open: 0, peak: 0 };

  function accept(socket: Socket): void {
    sockets.add(socket);
    socket.setNoDelay(true);
    count.opened += 1;
    count.open += 1;
    count.peak = Math.max(count.peak, count.open);
    const connection = count.opened;
    socket.on("error", () => socket.destroy());
    socket.setTimeout(idleMs, () => socket.end());
    socket.once("close", () => {
      sockets.delete(socket);
      count.open -= 1;
    });
    options.onConnection?.(socket, connection);
    readRequests(socket, connection, options, requests);
  }

  const server =
    certificate === undefined
      ? createServer(accept)
      : createTlsServer({ cert: certificate.cert, key: certificate.key }, accept);
  if (certificate !== undefined) server.on("tlsClientError", (_, socket: Socket) => socket.destroy());
  const port = await listening(server, wanted, address);
  return {
    url: `${certificate === undefined ? "http" : "https"}://${address}:${port}`,
    port,
    fingerprint: certificate?.fingerprint ?? "",
    ca: certificate?.ca ?? "",
    requests,
    connections: count,
    endConnections: () => sockets.forEach((socket) => socket.end()),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

function listening(server: Server, wanted: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, host, () => {
      const bound = server.address();
      resolve(typeof bound === "object" && bound !== null ? bound.port : wanted);
    });
  });
}

function readRequests(
  socket: Socket,
  connection: number,
  { respond, onHead }: RawServerOptions,
  requests: RawRequest[],
): void {
  let buffer = "";
  let turn = 0;
  let headSeen = false;
  socket.on("data", (chunk: Buffer) => {
    buffer += chunk.toString("latin1");
    const end = buffer.indexOf("\r\n\r\n");
    if (end === -1) return;
    const head = buffer.slice(0, end);
    if (!headSeen && onHead?.(head, socket) === true) return void (buffer = "");
    headSeen = true;
    const request = parseRequest(head, buffer.slice(end + 4), connection, turn + 1);
    if (request === undefined) return;
    turn += 1;
    headSeen = false;
    buffer = "";
    requests.push(request);
    respond(request, socket);
  });
}

/** Undefined until the whole body is there. */
function parseRequest(head: string, rest: string, connection: number, turn: number): RawRequest | undefined {
  const [requestLine = "", ...lines] = head.split("\r\n");
  const [method = "", target = ""] = requestLine.split(" ");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  if (rest.length < Number(headers.get("content-length") ?? 0)) return undefined;
  const [path = "", query = ""] = target.replace(/^\/api2\/json/, "").split("?");
  return { method, path, query, headers, body: rest, connection, turn };
}

export type ConnectionKind = "plain" | "protected" | "relayed" | "close";

/** The Connection headers as recorded (FACTS 5, 6; xnode-pve2-qemu-via-pve1). */
const connectionHeaders: Readonly<Record<ConnectionKind, string>> = {
  plain: "Connection: Keep-Alive\r\n",
  protected: "Connection: close\r\nConnection: Keep-Alive\r\n",
  relayed: "Connection: close,Keep-Alive\r\nConnection: Keep-Alive\r\n",
  close: "Connection: close\r\n",
};

export interface AnswerOptions {
  readonly status?: number;
  readonly reason?: string;
  readonly connection?: ConnectionKind;
  /** Further header lines, each with its CRLF. */
  readonly headers?: string;
}

/** The bytes of an answer, header by header as recorded. */
export function answerBytes(body: string | Buffer, options: AnswerOptions = {}): Buffer {
  const { status = 200, reason = "OK", connection = "plain", headers = "" } = options;
  const bytes = Buffer.from(body);
  const length =
    bytes.length === 0 || headers.includes("Transfer-Encoding") ? "" : `Content-Length: ${bytes.length}\r\n`;
  const head =
    `HTTP/1.1 ${status} ${reason}\r\nCache-Control: max-age=0\r\n${connectionHeaders[connection]}` +
    `Pragma: no-cache\r\nServer: pve-api-daemon/3.0\r\n${length}` +
    `Content-Type: application/json;charset=UTF-8\r\n${headers}\r\n`;
  return Buffer.concat([Buffer.from(head, "utf8"), bytes]);
}

/** Answers 200 with the data; after the 100th answer of a connection it closes it (FACTS 4). */
export function answer(
  socket: Socket,
  request: RawRequest,
  data: unknown,
  kind: ConnectionKind = "plain",
): void {
  const connection = request.turn >= 100 ? "close" : kind;
  socket.write(answerBytes(JSON.stringify({ data }), { connection }));
  if (connection === "close") socket.end();
}

/** Refuses as recorded: the reason phrase always, the same words in the body where there is one; then closes. */
export function refuse(socket: Socket, status: number, reason: string, withBody = status < 595): void {
  const body = withBody ? JSON.stringify({ data: null, message: `${reason}\n` }) : "";
  socket.end(answerBytes(body, { status, reason, connection: "close" }));
}
