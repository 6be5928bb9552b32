// #region testing
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 100 });
const pve = createClient({ url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch });
cluster.node("pve3").down();
const { items, missing } = await pve.inventory.guests(); // 100 items, pve3 in missing
// #endregion

console.log(
  items.length,
  missing.map(({ key }) => key),
);
