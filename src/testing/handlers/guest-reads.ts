import { isAllowed } from "../access/permissions.ts";
import { invalid } from "../refusal.ts";
import { lxcRow, qemuRow, qmpStatus } from "../state/figures.ts";
import { digestOfGuest, mergedConfig } from "../state/guest-config.ts";
import type { Guest } from "../state/guest.ts";
import { type Context, flag, type Handler, type HandlerTable, optionalText } from "./context.ts";
import { guestOf, guestsOn } from "./guest-lookup.ts";
import { snapshotConfig, snapshotOf } from "./guest-snapshots.ts";

const mayAudit = ({ world, login }: Context, guest: Guest): boolean =>
  isAllowed(world, login, `/vms/${guest.vmid}`, ["VM.Audit"]);

const qemuList: Handler = (context) =>
  guestsOn(context, "qemu")
    .filter((guest) => mayAudit(context, guest))
    .map((guest) => qemuRow(guest, context.world.clock.now(), flag(context, "full")));

const lxcList: Handler = (context) =>
  guestsOn(context, "lxc")
    .filter((guest) => mayAudit(context, guest))
    .map((guest) => lxcRow(guest, context.world.clock.now()));

/** Secrets of cloud-init are never shown (recorded in qemu-put-net-many-read). */
function masked(guest: Guest, config: Record<string, unknown>): Record<string, unknown> {
  const hidden = config["cipassword"] === undefined ? {} : { cipassword: "**********" };
  const parent = guest.parent === undefined ? {} : { parent: guest.parent };
  return { ...config, ...hidden, ...parent, digest: digestOfGuest(guest) };
}

const config =
  (type: "qemu" | "lxc"): Handler =>
  (context) => {
    const snapshot = optionalText(context, "snapshot");
    if (snapshot !== undefined && context.params["current"] !== undefined) {
      const text = "cannot use 'snapshot' parameter with 'current'";
      throw invalid({ snapshot: text, current: text });
    }
    const guest = guestOf(context, type);
    if (snapshot !== undefined) return masked(guest, snapshotConfig(snapshotOf(guest, snapshot)));
    return masked(guest, flag(context, "current") ? guest.config : mergedConfig(guest));
  };

const agentEnabled = (guest: Guest): boolean => /^1|enabled=1/.test(String(guest.config["agent"] ?? ""));

const qemuStatus: Handler = (context) => {
  const guest = guestOf(context, "qemu");
  return {
    ...qemuRow(guest, context.world.clock.now(), true),
    qmpstatus: qmpStatus(guest),
    ha: { managed: 0 },
    ...(agentEnabled(guest) ? { agent: 1 } : {}),
  };
};

const lxcStatus: Handler = (context) => ({
  ...lxcRow(guestOf(context, "lxc"), context.world.clock.now()),
  ha: { managed: 0 },
});

export const guestReads: HandlerTable = {
  "/nodes/{node}/qemu": { GET: qemuList },
  "/nodes/{node}/lxc": { GET: lxcList },
  "/nodes/{node}/qemu/{vmid}/config": { GET: config("qemu") },
  "/nodes/{node}/lxc/{vmid}/config": { GET: config("lxc") },
  "/nodes/{node}/qemu/{vmid}/status/current": { GET: qemuStatus },
  "/nodes/{node}/lxc/{vmid}/status/current": { GET: lxcStatus },
};
