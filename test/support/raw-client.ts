import { checkOptions, type ClientOptions } from "../../src/options.ts";
import type { Call, CallOptions, Method } from "../../src/requester.ts";
import { Transport } from "../../src/transport/transport.ts";
import type { RawServer } from "./raw-server.ts";

export const token = { tokenId: "root@pam!ci", secret: "0f0e0d0c-secret" } as const;

/** The transport alone, as a client would set it up. */
export function transportWith(options: ClientOptions): Transport {
  return new Transport(checkOptions(options).transport);
}

/** The data of the answer to a GET. */
export async function get(transport: Transport, path: string, options: CallOptions = {}): Promise<unknown> {
  return (await transport.request(callOf("GET", path, options))).data;
}

/** The data of the answer to a POST. */
export async function post(transport: Transport, path: string, options: CallOptions = {}): Promise<unknown> {
  return (await transport.request(callOf("POST", path, options))).data;
}

/** The transport alone, pinned to the servers, as a client would set it up. */
export function transportTo(servers: readonly RawServer[], options: Partial<ClientOptions> = {}): Transport {
  const fingerprint = Object.fromEntries(
    servers.map(({ port, fingerprint: pin }) => [`127.0.0.1:${port}`, pin]),
  );
  const isTls = servers.every(({ url }) => url.startsWith("https"));
  return transportWith({
    url: servers.map(({ url }) => url),
    auth: token,
    ...(isTls && { tls: { fingerprint } }),
    ...options,
  });
}

/** A call as the edge would build it. */
export function callOf(
  method: Method,
  path: string,
  options: CallOptions = {},
  params: Call["params"] = [],
): Call {
  const node = /^\/nodes\/([^/]+)/.exec(path)?.[1];
  return {
    method,
    template: node === undefined ? path : path.replace(node, "{node}"),
    path: node === undefined ? {} : { node },
    params,
    options,
  };
}
