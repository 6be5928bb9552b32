import { connect, createServer, type Server, type Socket } from "node:net";

/** Lets bytes through in order, each part some time after it came. */
function delayed(from: Socket, to: Socket, delayMs: number, firstMs: number): void {
  const openAtMs = performance.now() + firstMs;
  const waiting: { readonly dueMs: number; readonly pass: () => void }[] = [];

  function passDue(): void {
    while (waiting[0] !== undefined && waiting[0].dueMs <= performance.now() + 0.5) waiting.shift()?.pass();
    if (waiting[0] !== undefined) setTimeout(passDue, waiting[0].dueMs - performance.now());
  }

  function later(pass: () => void): void {
    waiting.push({ dueMs: Math.max(performance.now(), openAtMs) + delayMs, pass });
    if (waiting.length === 1) setTimeout(passDue, (waiting[0]?.dueMs ?? 0) - performance.now());
  }

  from.on("data", (chunk) => later(() => to.writable && to.write(chunk)));
  from.on("end", () => later(() => to.end()));
  from.on("close", () => later(() => to.destroy()));
  from.on("error", () => to.destroy());
}

/**
 * A network between clients and the server at that port: half of the round trip each way, and a whole one for the
 * opening of a connection, which a client on the same machine would else get for nothing. Bandwidth is not limited.
 */
export function createDelay(port: number, latencyMs: number, sockets: Set<Socket>): Server {
  return createServer({ noDelay: true }, (client) => {
    const server = connect({ port, host: "127.0.0.1", noDelay: true });
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
    }
    delayed(client, server, latencyMs / 2, latencyMs);
    delayed(server, client, latencyMs / 2, 0);
  });
}
