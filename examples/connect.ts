// What all examples share: the cluster they work on. How to run them: README.md.
import { type Client, createClient, type EventListener } from "proxkit";
import { createTestCluster } from "proxkit/testing";

/**
 * The cluster of PROXMOX_URL, PROXMOX_TOKEN_ID, PROXMOX_TOKEN_SECRET and, for a self-signed certificate,
 * PROXMOX_FINGERPRINT; one in this process where PROXMOX_URL is not set, so that every example can be tried at once.
 */
export function connect(onEvent?: EventListener): Client {
  const { PROXMOX_URL: url, PROXMOX_TOKEN_ID, PROXMOX_TOKEN_SECRET, PROXMOX_FINGERPRINT } = process.env;
  if (url === undefined) return connectToDemo(onEvent);
  return createClient({
    url: url.split(","),
    auth: { tokenId: PROXMOX_TOKEN_ID ?? "", secret: PROXMOX_TOKEN_SECRET ?? "" },
    tls: PROXMOX_FINGERPRINT === undefined ? undefined : { fingerprint: PROXMOX_FINGERPRINT },
    onEvent,
  });
}

function connectToDemo(onEvent: EventListener | undefined): Client {
  const { fetch, clock, urls, credentials } = createTestCluster({
    nodes: 3,
    guests: [
      { vmid: 100, name: "web-1", node: "pve1", status: "running", tags: ["prod", "web"] },
      { vmid: 101, name: "web-2", node: "pve2", status: "running", tags: ["prod", "web"] },
      { vmid: 102, name: "db-1", node: "pve3", status: "running", tags: ["prod", "db"] },
      { vmid: 103, name: "old-build", node: "pve1", status: "stopped" },
      { vmid: 104, name: "forgotten", node: "pve2", status: "stopped" },
      { vmid: 200, name: "dns", node: "pve1", type: "lxc", status: "running", tags: ["prod"] },
      {
        vmid: 900,
        node: "pve1",
        template: true,
        config: {
          name: "debian-13",
          memory: "512",
          agent: "1",
          scsi0: "nas:900/base-900-disk-0.raw,size=4G",
          net0: "virtio=BC:24:11:00:09:00,bridge=vmbr0",
        },
      },
    ],
  });
  return createClient({ url: urls, auth: credentials.token, fetch, clock, onEvent });
}
