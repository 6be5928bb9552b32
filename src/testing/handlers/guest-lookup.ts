import { failure } from "../refusal.ts";
import type { Guest } from "../state/guest.ts";
import { type Context, numberParam } from "./context.ts";

const folder = { qemu: "qemu-server", lxc: "lxc" } as const;

/** @throws Refusal 500 naming the node of the path, also for a guest that lives elsewhere (FACTS 24, 29). */
export function guestOf(context: Context, type: "qemu" | "lxc"): Guest {
  const vmid = numberParam(context, "vmid");
  const guest = context.world.guests.get(vmid);
  if (guest === undefined || guest.type !== type || guest.node !== context.node) {
    throw failure(`Configuration file 'nodes/${context.node}/${folder[type]}/${vmid}.conf' does not exist`);
  }
  return guest;
}

/** The guests of one node and kind, lowest number first. */
export function guestsOn(context: Context, type: "qemu" | "lxc"): Guest[] {
  return [...context.world.guests.values()]
    .filter((guest) => guest.type === type && guest.node === context.node)
    .sort((one, other) => one.vmid - other.vmid);
}
