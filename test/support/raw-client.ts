import { checkOptions, type ClientOptions } from "../../src/options.ts";
import type { Call, CallOptions, Method } from "../../src/requester.ts";
import { Transport } from "../../src/transport/transport.ts";
import type { RawServer } from "./raw-server.ts";

export const token = { tokenId: "root@pam!ci", secret: "0f0e0d0c-secret" } as const;

/** The transport alone, pinned to the servers, as a client would set it up. */
export function transportTo(servers: readonly RawServer[], options: Partial<ClientOptions> = {}): Transport {
  const fingerprint = Object.fromEntries(
    servers.map(({ port, fingerprint: pin }) => [`127.0.0.1:${port}`, pin]),
  );
  const isTls = servers.every(({ url }) => url.startsWith("https"));
  const { transport } = checkOptions({
    url: servers.map(({ url }) => url),
    auth: token,
    ...(isTls && { tls: { fingerprint } }),
    ...options,
  });
  return new Transport(transport);
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
