import { createTestCluster } from "../../testing/index.ts";
import type { Connection } from "../connection.ts";

export interface Embedded extends AsyncDisposable {
  readonly connection: Connection & { readonly url: string };
}

export const nodeNames = ["pve1", "pve2", "pve3"];

/** Three nodes that share the guests, behind a listener that any client can reach. */
export async function embeddedCluster(guestCount: number, down: string | undefined): Promise<Embedded> {
  const cluster = createTestCluster({
    nodes: nodeNames.length,
    guests: Array.from({ length: guestCount }, () => ({ type: "qemu", status: "running" })),
  });
  if (down !== undefined) cluster.node(down).down();
  const { url, fingerprint } = await cluster.listen({ tls: true });
  const auth = cluster.credentials.token;
  return {
    connection: { url, auth, ...(fingerprint !== undefined && { tls: { fingerprint } }) },
    [Symbol.asyncDispose]: () => cluster.close(),
  };
}
