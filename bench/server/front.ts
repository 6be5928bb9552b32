import { createServer, type Server, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";

import { costs } from "./costs.ts";
import { encode, RequestReader } from "./message.ts";
import type { Node } from "./node.ts";
import type { Worker } from "./workers.ts";

/** As measured on a real server. */
const answersPerConnection = 100;
const idleMs = 5000;

export interface FrontOptions {
  readonly node: Node;
  readonly cert: string;
  readonly key: string;
  readonly isPlain?: boolean;
  readonly sockets: Set<Socket>;
}

/** TLS, if it is not plain, in front of a node. A connection belongs to the worker that took it. */
export function createFront({ node, cert, key, isPlain = false, sockets }: FrontOptions): Server {
  const secureContext = createSecureContext({ cert, key });
  return createServer({ noDelay: true, pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => sockets.delete(socket));
    node.connections += 1;
    const worker = node.proxies.next();
    void worker.occupy(costs.accept).then(() => {
      serve(isPlain ? socket : new TLSSocket(socket, { isServer: true, secureContext }), node, worker);
      if (isPlain) socket.resume();
    });
  });
}

function serve(socket: Socket, node: Node, worker: Worker): void {
  const reader = new RequestReader();
  let answered = 0;
  let isBusy = false;

  async function answerNext(): Promise<void> {
    const request = isBusy ? undefined : reader.take();
    if (request === undefined) return;
    isBusy = true;
    socket.setTimeout(0);
    const response = await node.handle(request, worker);
    answered += 1;
    const isLast = answered === answersPerConnection || request.headers.get("connection") === "close";
    const connection = isLast ? ["close"] : response.connection;
    if (socket.writable) socket.write(encode({ ...response, connection }));
    isBusy = false;
    if (connection.length === 1 && connection[0] === "close") socket.end();
    else socket.setTimeout(idleMs);
  }

  socket.setTimeout(idleMs, () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    reader.push(chunk);
    void answerNext();
  });
}
