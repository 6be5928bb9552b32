// The code of docs/guides/from-proxmoxer.md and docs/guides/from-proxmox-api.md.
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const { fetch, clock, urls, credentials } = createTestCluster({
  nodes: 3,
  guests: [{ vmid: 100, node: "pve1", config: { name: "web-1", memory: "512", agent: "1" } }],
});
const pve = createClient({ url: urls, auth: credentials.token, fetch, clock });

// #region same
const config = await pve.nodes("pve1").qemu(100).config.get();
await pve.nodes("pve1").qemu(100).config.put({ cores: 4, onboot: true });
await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: 100 });
await pve.untyped("GET", "/nodes/pve1/qemu/100/config"); // a path the types do not know
// #endregion

// #region list
const { items, missing } = await pve.inventory.guests({ status: "running" }); // one call
const configs = await pve.inventory.configs(items.map(({ vmid }) => vmid));
// #endregion

// #region wait
const task = await pve.guest(100).start();
await task.wait(); // throws with the reason and the log's end when it failed
// #endregion

// #region agent
const { stdout, exitCode } = await pve.guest(100).exec(["ls", "-l"]);
// #endregion
console.log(config.cores, missing, configs.items.size, stdout, exitCode);
