// The code of docs/guides/tasks.md.
import { createClient, isAgentUnavailableError, isTaskFailedError } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({
  nodes: 3,
  guests: [
    {
      vmid: 100,
      node: "pve1",
      status: "running",
      config: { name: "web-1", agent: "1", net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0" },
    },
    { vmid: 101, name: "web-2", node: "pve2", tags: ["web"] },
    { vmid: 102, name: "web-3", node: "pve3", tags: ["web"] },
    { vmid: 900, name: "debian-13", node: "pve1", template: true },
  ],
});
const { fetch, clock, urls, credentials } = cluster;
const pve = createClient({ url: urls, auth: credentials.token, fetch, clock });
const signal = AbortSignal.timeout(60_000);

// #region start
const task = await pve.guest(101).start(); // the node is looked up
const { status, warnings, durationMs } = await task.wait();
// #endregion
console.log(status, warnings, durationMs);

cluster.nextTask({ type: "qmstart", exit: "bridge 'vmbr9' does not exist" });
// #region failed
try {
  await (await pve.guest(102).start()).wait({ timeoutMs: 120_000, signal, stopOnAbort: true });
} catch (error) {
  if (!isTaskFailedError(error)) throw error;
  console.error(error.message); // task qmstart of 102 on pve3 failed: bridge 'vmbr9' does not exist
  console.error(error.logTail.join("\n"));
}
// #endregion

// #region log
const backup = await pve.guest(100).backup({ storage: "nas" });
for await (const line of backup.log()) console.log(line); // follows it, and ends with it
await backup.wait({ onProgress: ({ percent }) => console.log(`${percent} %`) });
// #endregion

const upid = backup.upid;
// #region by-upid
const known = pve.task(upid); // sends nothing
if ((await known.status()).running) await known.stop();
// #endregion

// #region update
await pve.guest(100).update({ net0: { tag: 20 } }); // the rest of net0 stays
await pve.guest(100).update({ cores: 4, description: null }); // null removes a key, undefined leaves it
// #endregion

// #region exec
try {
  const { stdout, exitCode } = await pve.guest(100).exec(["uname", "-a"], { timeoutMs: 10_000 });
  console.log(exitCode, stdout);
} catch (error) {
  if (!isAgentUnavailableError(error)) throw error;
  console.error(error.message); // says what to enable
}
// #endregion

// #region create
const [one, two] = await Promise.all([
  pve.guest({ name: "debian-13" }).clone({ name: "one" }),
  pve.createGuest({
    type: "qemu",
    node: "auto", // most free memory among the nodes that are online and have the storage
    name: "two",
    memory: 2048,
    disks: [{ storage: "local-lvm", size: "32G", discard: "on" }],
    nets: [{ bridge: "vmbr0", tag: 20 }],
    cloudInit: { storage: "local-lvm", user: "admin", ipconfigs: [{ ip: "dhcp" }] },
  }),
]);
await Promise.all([one.wait(), two.wait()]); // two vmids, however many programs ask for one
console.log(one.vmid, await two.guest.config());
// #endregion

// #region many
const { outcomes, failed } = await pve.guests({ tag: "web" }).start();
for (const { vmid, status, error } of outcomes) console.log(vmid, status, error?.message);
const plan = await pve.guests({ tag: "web" }).shutdown({ timeout: 60 }, { dryRun: true });
console.log(plan.requests); // exactly what would be sent
// #endregion
console.log(failed);
