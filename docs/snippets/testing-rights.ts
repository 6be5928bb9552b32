// Code of docs/guides/testing-without-a-cluster.md.
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

// #region rights
const cluster = createTestCluster({
  guests: [{ vmid: 100, name: "web", pool: "shop" }, { vmid: 101 }],
  users: [{ userid: "ci@pve", tokens: [{ tokenid: "deploy", secret: "s3cret", privsep: false }] }],
  acl: [{ path: "/pool/shop", roleid: "PVEVMUser", to: "ci@pve" }],
});
const auth = { tokenId: "ci@pve!deploy", secret: "s3cret" };
const ci = createClient({ url: cluster.urls, auth, fetch: cluster.fetch });

const { items } = await ci.inventory.guests(); // guest 100 alone
cluster.revoke("ci@pve"); // from now on 403, and empty lists
// #endregion
console.log(items.length);
