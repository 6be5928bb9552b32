import type { Server as NetServer, Socket } from "node:net";
import { ConfigurationError } from "../../errors/index.ts";
import type { Machine } from "../machine.ts";
import { acceptsConnections } from "../state/node.ts";
import { nodeOf, type World } from "../state/world.ts";
import { plainAnswer, utf8, type WireAnswer } from "../wire/message.ts";
import { builtIn } from "./built-in.ts";
import { type Certificate, createCertificate } from "./certificate.ts";
import { drop, encodeAnswer, serveConnection } from "./connection.ts";
import { createDoor } from "./door.ts";
import { createRequestReader } from "./request-reader.ts";

export interface ListenOptions {
  /** HTTPS with a certificate of an authority of its own (default), or plain HTTP. */
  tls?: boolean | undefined;
  /** The member behind it; default the first. */
  node?: string | undefined;
  /** Default: any free port. */
  port?: number | undefined;
}

/** A listener, open while its member is up. */
export interface Listening {
  readonly url: string;
  /** The member behind it. */
  readonly node: string;
  readonly port: number;
  /** SHA-256 of the certificate, `AA:BB:…`; empty without TLS. */
  readonly fingerprint: string;
  /** PEM of the authority; empty without TLS. */
  readonly ca: string;
  /** Closes it and drops every connection. */
  close(): Promise<void>;
}

/** The same for the cluster that opened it. */
export interface Listener extends Listening {
  /** Stands for the member of the cluster as it is now, which may be another one after a reset. */
  adopt(): void;
}

const tlsHandshake = 0x16;

/** Plain HTTP on the port of HTTPS is sent there (FACTS 3). */
function redirect(socket: Socket, port: number, nowMs: number): void {
  const reader = createRequestReader();
  socket.on("data", (chunk: Uint8Array) => {
    reader.push(chunk);
    const head = reader.head();
    if (head === undefined || head === "refused") return;
    const status = head.method === "GET" ? 301 : 308;
    const reason = status === 301 ? "Moved Permanently" : "Permanent Redirect";
    const host = head.headers.get("host") ?? `127.0.0.1:${port}`;
    const headers = [["Location", `https://${host}${head.target}`]] as const;
    const answer: WireAnswer = {
      ...plainAnswer,
      status,
      reason,
      headers,
      body: utf8(reason),
    };
    socket.end(encodeAnswer(answer, head.version, ["Keep-Alive"], nowMs));
  });
}

function listenOn(server: NetServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

interface Front {
  readonly server: NetServer;
  readonly certificate: Certificate | undefined;
}

type OnConnection = (socket: Socket) => void;

function plainFront(onConnection: OnConnection): Front {
  return { server: builtIn("node:net").createServer(onConnection), certificate: undefined };
}

/** Looks at the first byte: a handshake goes on to TLS, anything else is told where HTTPS is. */
function tlsFront(hosts: readonly string[], onConnection: OnConnection, onPlain: OnConnection): Front {
  const certificate = createCertificate(hosts);
  const { cert, key } = certificate;
  const secure = builtIn("node:tls").createServer({ cert, key, minVersion: "TLSv1.2" }, onConnection);
  secure.on("tlsClientError", (_, socket) => socket.destroy());
  const server = builtIn("node:net").createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (chunk: Buffer) => {
      socket.pause();
      socket.unshift(chunk);
      if (chunk[0] === tlsHandshake) return void secure.emit("connection", socket);
      onPlain(socket);
      socket.resume();
    });
  });
  return { server, certificate };
}

/** @throws ConfigurationError for a node that is no member. */
function checkMember({ nodes }: World, node: string): void {
  if (nodes.has(node)) return;
  const known = [...nodes.keys()].join(", ");
  throw new ConfigurationError(`cluster.listen: node is ${JSON.stringify(node)}, allowed is one of ${known}`);
}

/** @throws ConfigurationError for a node that is no member. */
export async function startListener(current: () => Machine, options: ListenOptions): Promise<Listener> {
  const [first = ""] = current().world.nodes.keys();
  const { tls = true, node = first, port: wanted = 0 } = options;
  checkMember(current().world, node);
  const sockets = new Set<Socket>();
  const onConnection = (socket: Socket): void => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    serveConnection(socket, { current, node });
  };
  let port = wanted;
  const { server, certificate } = tls
    ? tlsFront([node], onConnection, (socket) => redirect(socket, port, current().world.clock.now()))
    : plainFront(onConnection);
  port = await listenOn(server, wanted);
  const settle = (): void => current().world.clock.settle();
  const door = createDoor({ server, port, sockets, drop, settle });
  const watch = (): void => door.set(acceptsConnections(nodeOf(current().world, node)));
  const listener: Listener = {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    node,
    port,
    fingerprint: certificate?.fingerprint ?? "",
    ca: certificate?.ca ?? "",
    adopt() {
      const member = nodeOf(current().world, node);
      if (certificate !== undefined) member.fingerprint = certificate.fingerprint;
      member.watchers.add(watch);
      watch();
    },
    close() {
      nodeOf(current().world, node).watchers.delete(watch);
      return door.close();
    },
  };
  listener.adopt();
  return listener;
}
