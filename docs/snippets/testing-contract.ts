// Code of docs/guides/testing-without-a-cluster.md.
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster();
const { fetch } = cluster;
const [url = ""] = cluster.urls;
const { token, password } = cluster.credentials;
const test = (name: string, run: () => Promise<unknown>): void => void [name, run];

// #region contract
import { serverContract } from "proxkit/testing";

for (const { name, run } of serverContract({ url, token, fetch })) test(name, run);
// #endregion

// #region contract-writes
const disposable = { node: "pve1", vmid: 99_999, storage: "local" };
for (const { name, run } of serverContract({ url, token, password, disposable, fetch })) test(name, run);
// #endregion
