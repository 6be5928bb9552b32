// The code of docs/guides/property-strings.md.
import { createClient, mergePropertyString, parseGuestConfig, parsePropertyString } from "proxkit";
import { createTestCluster } from "proxkit/testing";
import { paramsSchema } from "proxkit/zod";

const cluster = createTestCluster({ nodes: 1, guests: 1 });
const pve = createClient({ url: cluster.urls, auth: cluster.credentials.token, fetch: cluster.fetch });

// #region read
const net = parsePropertyString("qemu.net", "virtio=BC:24:11:0C:57:28,bridge=vmbr0,firewall=yes");
console.log(net.model, net.macaddr, net.firewall); // virtio BC:24:11:0C:57:28 true
// #endregion

// #region merge
const current = "virtio=BC:24:11:0C:57:28,bridge=vmbr0,firewall=yes";
const changed = mergePropertyString("qemu.net", current, { tag: 20, firewall: null });
console.log(changed); // virtio=BC:24:11:0C:57:28,bridge=vmbr0,tag=20
// #endregion

// #region config
const raw = await pve.nodes("pve1").qemu(100).config.get();
const config = parseGuestConfig("qemu", raw);
for (const disk of config.disks) console.log(disk.key, disk.volumeId?.storage, disk.size);
// #endregion

// #region zod
const schema = paramsSchema("POST", "/nodes/{node}/qemu");
const { success, error } = schema.safeParse({
  node: "pve1",
  vmid: 200,
  net0: { model: "virtio", tag: 5000 },
});
console.log(success, error?.issues[0]?.path); // false [ 'net0', 'tag' ]
// #endregion
