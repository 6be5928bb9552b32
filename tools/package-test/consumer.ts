import { createClient, isNotFoundError, type Pve } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: 10 });
const pve = createClient({ url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch });

const config: Pve.GetNodesQemuConfigResult = await pve.nodes("pve1").qemu(100).config.get();
const onboot: boolean | undefined = config.onboot;
const { items } = await pve.inventory.guests({ status: "running" });
const names: (string | undefined)[] = items.map(({ name }) => name);
// @ts-expect-error a misspelt parameter does not compile
await pve.nodes("pve1").qemu(100).config.put({ descripton: "x" }).catch(isNotFoundError);
export { names, onboot };

// What is inferred can be named in a declaration file.
export const inferred = await pve.nodes("pve1").qemu(100).config.get();
export const list = await pve.inventory.guests();
