// The code of docs/guides/batching.md.
import { createClient, createLoader } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 10 });
const pve = createClient({ url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch });

// #region together
const [web, db, node, storage] = await Promise.all([
  pve.inventory.guest(100),
  pve.inventory.guest(101),
  pve.inventory.node("pve1"),
  pve.inventory.storage("pve1", "local"),
]); // one GET /cluster/resources
// #endregion

// #region configs
const { items, missing } = await pve.inventory.configs({ status: "running" });
for (const [vmid, { node, config }] of items) console.log(vmid, node, config.nets[0]?.bridge);
for (const { key, error } of missing) console.warn(`${key}: ${error.message}`);
// #endregion

// #region own-loader
const owners = createLoader({
  // Called once for all that is asked for in one tick: as many answers as keys, in their order.
  async load(vmids: readonly number[]) {
    const guests = await pve.inventory.guests({ vmids: [...vmids] });
    const byVmid = new Map(guests.items.map((guest) => [guest.vmid, guest.tags[0]]));
    return vmids.map((vmid) => byVmid.get(vmid) ?? new Error(`nobody owns ${vmid}`));
  },
});
const [first, second] = await Promise.all([owners.load(100), owners.load(101)]);
// #endregion

// #region count
const counted = createClient({
  url: cluster.urls,
  auth: cluster.credentials.token,
  fetch: cluster.fetch,
  onEvent(event) {
    if (event.type === "request") console.log(event.method, event.template);
    if (event.type === "batch") console.log(`${event.keys} questions, ${event.calls} call: ${event.source}`);
  },
});
await Promise.all([counted.inventory.guest(100), counted.inventory.nodes()]);
// #endregion

console.log(web.name, db.name, node.status, storage.status, first, second);
