import { connect } from "node:tls";
import type { Connection } from "./connection.ts";

/** Of the certificate that the first host shows; nothing is sent to it. Undefined where there is none. */
export async function seenFingerprint({ url }: Pick<Connection, "url">): Promise<string | undefined> {
  const { hostname, port } = new URL(typeof url === "string" ? url : (url[0] ?? ""));
  const host = hostname.replace(/^\[|\]$/g, "");
  return await new Promise((resolve) => {
    const socket = connect({ host, port: Number(port || 8006), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().fingerprint256);
      socket.destroy();
    });
    socket.setTimeout(5_000, () => socket.destroy());
    socket.once("error", () => resolve(undefined)).once("close", () => resolve(undefined));
  });
}
