import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { Client } from "../../client.ts";
import type { RegisterOptions } from "../../mcp/index.ts";
import { nodeListener } from "./node-listener.ts";
import { serverFactory } from "./serve.ts";

export interface HttpOptions {
  readonly port: number;
  /** Must come with every request as `Authorization: Bearer …`. */
  readonly token?: string | undefined;
}

const path = "/mcp";
const host = "127.0.0.1";

/** Serves HTTP on the loopback address alone. Requests that came under another name, or from a page of another origin, are refused. */
export async function serveHttp(
  pve: Client,
  tools: RegisterOptions,
  { port, token }: HttpOptions,
): Promise<Server> {
  const factory = await serverFactory(pve, tools);
  const {
    createMcpHandler,
    hostHeaderValidationResponse,
    localhostAllowedHostnames,
    localhostAllowedOrigins,
    originValidationResponse,
  } = await import("@modelcontextprotocol/server");
  const handler = createMcpHandler(factory, {
    onerror: (error) => console.error(`proxkit: ${error.message}`),
  });
  const answer = async (request: Request): Promise<Response> =>
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins()) ??
    refusal(request, token) ??
    (await handler.fetch(request));
  const server = createServer(nodeListener(answer));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return server;
}

function refusal(request: Request, token: string | undefined): Response | undefined {
  if (new URL(request.url).pathname !== path) return new Response("not found", { status: 404 });
  if (token === undefined || isEqual(request.headers.get("authorization") ?? "", `Bearer ${token}`))
    return undefined;
  return new Response("a bearer token is needed", { status: 401, headers: { "www-authenticate": "Bearer" } });
}

/** Takes as long for a near miss as for a far one. */
function isEqual(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
