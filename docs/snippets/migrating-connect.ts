// The code of docs/guides/from-proxmoxer.md and docs/guides/from-proxmox-api.md that makes a client.
const [tokenId, secret] = ["root@pam!ci", "0f0e0d0c"];
const fingerprint = Array.from({ length: 32 }, () => "AA").join(":");

// #region connect
import { createClient } from "proxkit";

const pve = createClient({
  url: ["https://pve1.example:8006", "https://pve2.example:8006"],
  auth: { tokenId, secret }, // or { username, password, realm }
  tls: { fingerprint }, // instead of no verification at all
});
// #endregion
await pve.close();
