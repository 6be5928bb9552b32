import { createClient } from "proxkit";

import { fetchReader } from "./fetch.ts";
import { limited } from "./limited.ts";
import { cv4pve, proxmoxApi } from "./peers.ts";
import type { Reader, Row } from "./reader.ts";
import { type Way, wayOf } from "./way.ts";

/** As ProxmoxMCP's get_vms: nodes, guests of each, configuration of each. */
async function listPerGuest(reader: Reader, limit: number): Promise<number> {
  const nodes = await reader.nodes();
  const lists = await limited(nodes, limit, async ({ node }): Promise<Row[]> => {
    const guests = await reader.guests(node);
    return guests.map(({ vmid }) => ({ node, vmid }));
  });
  const configs = await limited(lists.flat(), limit, (row) => reader.config(row));
  return configs.length;
}

/** A list per node, without what only configurations tell. */
async function listPerNode(reader: Reader): Promise<number> {
  const nodes = await reader.nodes();
  const lists = await Promise.all(nodes.map(({ node }) => reader.guests(node)));
  return lists.flat().length;
}

const allAtOnce = (reader: Reader): Promise<number> => listPerGuest(reader, Infinity);

export const listWays = {
  sequential: {
    ...wayOf("one call per guest, in sequence", fetchReader, (reader) => listPerGuest(reader, 1)),
    isSlow: true,
  },
  allAtOnce: wayOf("one call per guest, Promise.all", fetchReader, allAtOnce),
  limitedTo: (limit: number): Way =>
    wayOf(`one call per guest, ${limit} at a time`, fetchReader, (reader) => listPerGuest(reader, limit)),
  proxmoxApi: wayOf("the same with proxmox-api", proxmoxApi, allAtOnce),
  cv4pve: wayOf("the same with cv4pve-api-javascript", cv4pve, allAtOnce),
  perNode: wayOf("one list per node, Promise.all", fetchReader, listPerNode),
  byHand: wayOf("/cluster/resources by hand", fetchReader, async (r) => (await r.resources()).length),
  proxkit: {
    name: "proxkit",
    prepare({ url, token }) {
      const pve = createClient({ url, auth: token });
      return {
        warm: () => pve.nodes.get(),
        run: async () => (await pve.inventory.guests()).items.length,
        close: () => pve.close(),
      };
    },
  } satisfies Way,
};
