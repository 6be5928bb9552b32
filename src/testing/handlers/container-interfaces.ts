import type { Guest } from "../state/guest.ts";
import type { HandlerTable } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";

const addressOf = (guest: Guest, index: number): string =>
  `10.${index}.${(guest.vmid >> 8) & 0xff}.${guest.vmid & 0xff}`;

function card(guest: Guest, key: string, index: number): Record<string, unknown> {
  const value = String(guest.config[key]);
  const mac = /hwaddr=([^,]+)/.exec(value)?.[1]?.toLowerCase() ?? "";
  return {
    name: /name=([^,]+)/.exec(value)?.[1] ?? `eth${index}`,
    hwaddr: mac,
    "hardware-address": mac,
    inet: `${addressOf(guest, index)}/16`,
    "ip-addresses": [{ "ip-address": addressOf(guest, index), "ip-address-type": "inet", prefix: 16 }],
  };
}

const loopback = {
  name: "lo",
  hwaddr: "00:00:00:00:00:00",
  "hardware-address": "00:00:00:00:00:00",
  inet: "127.0.0.1/8",
  "ip-addresses": [{ "ip-address": "127.0.0.1", "ip-address-type": "inet", prefix: 8 }],
};

/** What a running container sees; null for one that is stopped (recorded in get-nodes-node-lxc-vmid-interfaces). */
export const containerInterfaces: HandlerTable = {
  "/nodes/{node}/lxc/{vmid}/interfaces": {
    GET: (context) => {
      const guest = guestOf(context, "lxc");
      if (guest.status !== "running") return null;
      const keys = Object.keys(guest.config).filter((key) => /^net\d+$/.test(key));
      return [loopback, ...keys.map((key, index) => card(guest, key, index))];
    },
  },
};
