import type { Params } from "../call.ts";
import type { Endpoint } from "../endpoint.ts";
import { listed } from "./references.ts";
import type { Risk } from "./risk.ts";

/** What interrupts a guest or cannot be taken back: these operations are asked about. */
const consented: readonly RegExp[] = [
  /^DELETE /,
  /\/status\/(stop|shutdown|reboot|reset|suspend)$/,
  /\/agent\/(shutdown|suspend-\w+|fsfreeze-freeze)$/,
  /\/snapshot\/\{snapname\}\/rollback$/,
  /\/(migrate|migrateall|stopall|suspendall|template|unlink)$/,
  // A pool gives rights to whoever has them on it.
  / \/pools(\/\{poolid\})?$/,
  // Who may reach a guest, and whom it may.
  /\/\{vmid\}\/firewall\//,
  /^POST \/cluster\/bulk-action\/guest\/(shutdown|suspend|migrate)$/,
];
const destroysGuest = /^DELETE \/nodes\/\{node\}\/(qemu|lxc)\/\{vmid\}$/;
const configures = /\/\{vmid\}\/config$/;
const disk = /^(ide|sata|scsi|virtio|efidisk|tpmstate|mp|unused)\d+$|^rootfs$/;

/** What the human is asked to give: nothing, a yes, or a yes by typing the number of the guest. */
export type ConsentKind = "none" | "yes" | "typed";

export function consentFor(
  endpoint: Endpoint,
  params: Params,
  risk: Risk,
  replacesGuest: boolean,
): ConsentKind {
  const operation = `${endpoint.method} ${endpoint.template}`;
  if (destroysGuest.test(operation) || replacesGuest) return "typed";
  if (risk !== "guest" || consented.some((pattern) => pattern.test(operation))) return "yes";
  if (configures.test(endpoint.template) && removesDisk(params)) return "yes";
  // A guest is stopped for such a backup.
  return operation === "POST /nodes/{node}/vzdump" && params["mode"] === "stop" ? "yes" : "none";
}

/** By name in `delete`, by null, or by putting nothing in its place. */
function removesDisk(params: Params): boolean {
  const removed = listed(params["delete"]);
  const emptied = Object.entries(params).flatMap(([name, value]) =>
    value === null || value === "none" || value === "" ? [name] : [],
  );
  return [...removed, ...emptied].some((name) => disk.test(name));
}
