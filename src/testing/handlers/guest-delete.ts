import { failure } from "../refusal.ts";
import { removeVolume, volumesOf } from "../state/disks.ts";
import { checkLock } from "../state/guest-update.ts";
import type { Guest } from "../state/guest.ts";
import type { World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";
import { guestTask } from "./guest-tasks.ts";

type Kind = "qemu" | "lxc";

/** Everything that is left of a guest. */
export function destroyGuest(world: World, guest: Guest): void {
  for (const volid of volumesOf(guest)) removeVolume(world, volid, guest.node);
  world.guests.delete(guest.vmid);
  world.announced.delete(guest.vmid);
  for (const pool of world.pools.values()) pool.guests.delete(guest.vmid);
}

/** @throws Refusal 500 for a guest that is protected, locked or still running. */
function refuseDestruction(context: Context, guest: Guest): void {
  const word = guest.type === "lxc" ? "CT" : "VM";
  if (guest.config["protection"] === 1) {
    throw failure(`can't remove ${word} ${guest.vmid} - protection mode enabled`);
  }
  checkLock(guest);
  const mayRun = guest.type === "lxc" && flag(context, "force");
  if (guest.status === "running" && !mayRun) {
    throw failure(
      guest.type === "lxc"
        ? `unable to destroy CT ${guest.vmid} - container is running`
        : `VM ${guest.vmid} is running - destroy failed`,
    );
  }
}

const destroy =
  (kind: Kind): Handler =>
  (context) => {
    refuseDestruction(context, guestOf(context, kind));
    const plan = {
      task: kind === "qemu" ? "qmdestroy" : "vzdestroy",
      durationMs: 1500,
      finish: (guest: Guest) => destroyGuest(context.world, guest),
    };
    return guestTask(context, kind, plan);
  };

export const guestDelete: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}": { DELETE: destroy("qemu") },
  "/nodes/{node}/lxc/{vmid}": { DELETE: destroy("lxc") },
};
