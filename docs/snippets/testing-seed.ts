// Code of docs/guides/testing-without-a-cluster.md.
import { busyCluster, createTestCluster, smallOffice } from "proxkit/testing";

// #region seed
const cluster = createTestCluster({
  nodes: [{ name: "alpha", cpus: 64 }, { name: "beta" }, { name: "gamma", online: false }],
  guests: [
    { vmid: 100, name: "web", node: "alpha", status: "running", tags: ["prod"], pool: "shop" },
    { vmid: 101, name: "db", node: "beta", type: "lxc", memoryMiB: 4096 },
    { vmid: 102, config: { name: "odd", memory: "512", net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0" } },
    { vmid: 900, name: "debian-13", template: true },
  ],
  storages: [
    {
      storage: "nas",
      type: "nfs",
      shared: true,
      content: ["images", "rootdir", "iso", "backup"],
      volumes: [{ volid: "nas:iso/debian-13.iso", content: "iso", size: 700_000_000 }],
    },
  ],
  seed: 7, // what is left out is made up, the same for the same seed
});
// #endregion

// #region scenarios
const office = createTestCluster(smallOffice); // 3 nodes, 11 guests, pools, people with rights of their own
const busy = createTestCluster(busyCluster); // 32 nodes, 10,000 guests, 20 pools: about a quarter of a second
const mine = createTestCluster({ ...smallOffice, clock: "manual" });
// #endregion
console.log(cluster.urls, office.urls, busy.urls, mine.urls);
