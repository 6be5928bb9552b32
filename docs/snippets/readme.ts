// The code of README.md. test/docs.test.ts runs this file and compares the text.
// #region ten-lines
import { createClient } from "proxkit";

const pve = createClient({
  url: process.env.PROXMOX_URL ?? "https://pve1.example:8006",
  auth: { tokenId: "reader@pve!proxkit", secret: process.env.PROXMOX_TOKEN_SECRET ?? "" },
  tls: { fingerprint: process.env.PROXMOX_FINGERPRINT ?? "AA:BB:…" },
});

const { items, missing } = await pve.inventory.guests({ status: "running" });
for (const { vmid, name, node } of items) console.log(vmid, name, node);
for (const { key, error } of missing) console.warn(`${key}: ${error.message}`);
// #endregion

// #region dots
const config = await pve.nodes("pve1").qemu(100).config.get(); // config.onboot is true, not 1
const { version } = await pve.version.get();

// The same call by its path, for wrappers and for grep:
await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: 100 });

// A route newer than this package, or any other, by its concrete path:
await pve.untyped("GET", "/nodes/pve1/qemu/100/config");
// #endregion

console.log(config.name, version);
await pve.close();
