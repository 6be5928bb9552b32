// The code of docs/guides/getting-started.md, which starts with the ten lines of README.md.
import { createClient, isProxmoxError } from "proxkit";

const pve = createClient({
  url: process.env.PROXMOX_URL ?? "https://pve1.example:8006",
  auth: { tokenId: "reader@pve!proxkit", secret: process.env.PROXMOX_TOKEN_SECRET ?? "" },
  tls: { fingerprint: process.env.PROXMOX_FINGERPRINT ?? "AA:BB:…" },
});

// #region more
const [guest, config, node] = await Promise.all([
  pve.inventory.guest(100), // these two are one call
  pve.nodes("pve1").qemu(100).config.get(), // any path of the API, typed
  pve.inventory.node("pve1"),
]);
console.log(guest.name, config.memory, node.uptime);
// #endregion

// #region failure
try {
  await pve.guest(100).start();
} catch (error) {
  if (!isProxmoxError(error)) throw error;
  console.error(error.message); // what was called, what went wrong, and what to do
}
// #endregion

await pve.close();
