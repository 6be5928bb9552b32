// Code of docs/guides/testing-without-a-cluster.md.
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

// #region time
const cluster = createTestCluster({ guests: [{ vmid: 100, node: "pve1" }], clock: "manual" });
const { urls, credentials, fetch, clock } = cluster;
const pve = createClient({ url: urls, auth: credentials.token, fetch, clock });

const task = await pve.guest(100).start();
console.log((await task.status()).running); // true, for as long as you like
await cluster.advance(60_000);
console.log((await task.status()).running); // false
// #endregion
