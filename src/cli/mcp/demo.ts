import { type Client, createClient } from "../../client.ts";
import { createTestCluster } from "../../testing/index.ts";

const guestCount = 30;

/** A client of a cluster inside of this process, for trying the tools without a Proxmox VE at hand. */
export function demoClient(): Client {
  const cluster = createTestCluster({ nodes: 3, guests: guestCount });
  return createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
  });
}
