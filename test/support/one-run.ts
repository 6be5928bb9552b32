/** A program of its own: reads and writes against a listener, then ends; whether it closes the client is its argument. */
import { createClient } from "../../src/index.ts";
import { createTestCluster } from "../../src/testing/index.ts";

const closes = process.argv[2] === "close";
const cluster = createTestCluster();
const { url, ca } = await cluster.listen();
const pve = createClient({ url, auth: cluster.credentials.password, tls: { ca } });
await Promise.all([pve.version.get(), pve.cluster.resources.get(), pve.nodes("pve1").qemu.get()]);
await pve.pools.post({ poolid: "made-by-a-test" });
await pve
  .nodes("nosuch")
  .status.get()
  .catch(() => {});
if (closes) await pve.close();
await cluster.close();
console.log("done");
