import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it came, its body read to the end unless the test did otherwise. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage["headers"];
}

export interface FileServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A real HTTP server on the loopback address, for what only sockets show: lengths, cut connections, back pressure. */
export async function startFileServer(handler: Handler): Promise<FileServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    received.push({ method, path, headers });
    void Promise.resolve(handler(request, response)).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The whole body. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Answers as the API does; a reason phrase where it puts its words. */
export function answer(response: ServerResponse, status: number, data: unknown, reason?: string): void {
  const body = status < 400 ? JSON.stringify({ data }) : "";
  response.writeHead(status, reason, {
    "content-type": "application/json;charset=UTF-8",
    "content-length": Buffer.byteLength(body),
    ...(status >= 400 && { connection: "close" }),
  });
  response.end(body);
}
