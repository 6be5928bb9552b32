import { agentOverrides } from "./agent.ts";
import { cephOverrides } from "./ceph.ts";
import { clusterOverrides } from "./cluster.ts";
import { guestOverrides } from "./guests.ts";
import { networkOverrides } from "./network.ts";
import { nodeOverrides } from "./nodes.ts";
import type { Override } from "./shapes.ts";

/** Where the description of Proxmox VE is wrong about a result, or silent; each entry names its evidence. */
export const overrides: readonly Override[] = [
  ...agentOverrides,
  ...cephOverrides,
  ...clusterOverrides,
  ...guestOverrides,
  ...networkOverrides,
  ...nodeOverrides,
];

/** Results that stay without a type, and why. */
export const untypedResults: Readonly<Record<string, string>> = {
  "GET /nodes/{node}/storage/{storage}/file-restore/download": "a stream of bytes",
  "POST /nodes/{node}/qemu/{vmid}/agent": "depends on the command; the calls below it are typed",
};
