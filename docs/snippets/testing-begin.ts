// Code of docs/guides/testing-without-a-cluster.md.
// #region begin
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster(); // three nodes, ten guests
const { urls, credentials, fetch, clock } = cluster;
const pve = createClient({ url: urls, auth: credentials.token, fetch, clock });

const { items } = await pve.inventory.guests();
const task = await pve.guest(100).reboot();
await task.wait(); // at once: the cluster's time jumps ahead
// #endregion
console.log(items.length);

// #region listen
const { url, ca, fingerprint } = await cluster.listen(); // HTTPS on the loopback address
// … `ca` or `fingerprint` go into the TLS options of the client …
await cluster.close();
// #endregion
console.log(url, ca.length, fingerprint);

// #region task
cluster.nextTask({ type: "vzdump", log: ["INFO: starting"], exit: "WARNINGS: 1", durationMs: 600_000 });
cluster.nextTask({ type: "qmstart", id: "101", exit: "bridge 'vmbr9' does not exist" });
// #endregion

// #region lost
const lost = cluster.fault({
  kind: "reset-after",
  method: "PUT",
  route: "/nodes/{node}/qemu/{vmid}/config",
  when: (call) => call.path.includes("/qemu/100/"),
  times: 2, // default 1; Infinity until it is lifted
});
console.log(lost.hits); // how many calls it has hit
lost.lift();
// #endregion

// #region inside
cluster.guest(100).exec(([program]) => ({ exitCode: program === "true" ? 0 : 1, stdout: "hello\n" }));
console.log(cluster.guest(100).status, cluster.guest(100).config["name"]);
// #endregion

// #region calls
cluster.clearCalls();
await pve.inventory.configs([100, 101, 102], { fresh: true });
console.log(cluster.counts()); // { "GET /cluster/resources": 1, "GET /nodes/{node}/qemu/{vmid}/config": 3 }
console.log(cluster.calls[0]); // its method, path, template, host, params, credentials, status and time
// #endregion

// #region reset
cluster.reset(); // state, calls, faults and time are as at the start; listeners and credentials stay
// #endregion

// #region lacks
console.log(cluster.unimplemented()); // [ "POST /access/openid/auth-url", … ]
// #endregion
