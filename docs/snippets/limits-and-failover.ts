// The code of docs/guides/limits-and-failover.md.
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 30 });
const { token: auth } = cluster.credentials;
const { fetch, urls } = cluster;

// #region limits
import { createClient } from "proxkit";

const pve = createClient({
  url: urls, // ["https://pve1.example:8006", "https://pve2.example:8006", …]
  auth,
  fetch,
  concurrency: 8, // calls under way at once per host, at most
  rateLimit: { requests: 50, perMs: 1_000 }, // of the whole client
  timeoutMs: 30_000, // for one call, from its first attempt on
  retry: { attempts: 3 },
});
const { items } = await pve.inventory.guests({ type: "qemu" });
const configs = await Promise.all(
  items.map(({ node, vmid }) => pve.nodes(node).qemu(vmid).config.get()), // a few at a time, however many there are
);
// #endregion
console.log(configs.length);

// #region failover
const patient = createClient({
  url: urls,
  auth,
  fetch,
  cache: false,
  onEvent(event) {
    if (event.type === "failover") console.log(`${event.host} does not answer, asking ${event.to}`);
  },
});
cluster.node("pve1").down("refused");
await patient.version.get(); // pve1:8006 does not answer, asking pve2:8006
await patient.version.get(); // pve2 at once
// #endregion
