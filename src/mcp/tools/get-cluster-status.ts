import { z } from "zod";
import type { Client } from "../../index.ts";
import { failureNote, listingNotes } from "../notes.ts";
import type { GuestRow, NodeRow } from "../rows.ts";
import { factsOutput } from "../text/output.ts";
import { gibibytes } from "../text/units.ts";
import { readTool } from "../toolkit.ts";

interface Membership {
  readonly cluster: string;
  readonly quorate: string;
}

export const getClusterStatus = readTool({
  name: "get_cluster_status",
  title: "Cluster status",
  description: "Name, quorum, nodes, totals.",
  input: z.strictObject({}),
  async run(_, { client, settings: { scope }, context: { signal } }) {
    const [nodes, guests, membership] = await Promise.all([
      client.inventory.nodes({ signal }),
      client.inventory.guests({}, { signal }),
      membershipOf(client, signal),
    ]);
    const members = nodes.items.filter(({ node }) => scope.node(node));
    const visible = guests.items.filter((row) => scope.guest(row));
    const isKnown = !(membership instanceof Error);
    const notes = [
      ...(isKnown ? [] : [failureNote("quorum", membership)]),
      ...listingNotes({ ...guests, missing: [] }),
    ];
    return factsOutput({ ...(isKnown && membership), ...nodeFacts(members), ...guestFacts(visible) }, notes);
  },
});

/** A host that is in no cluster has no row for one: that is no loss of quorum. */
async function membershipOf(client: Client, signal: AbortSignal | undefined): Promise<Membership | Error> {
  try {
    const rows = await client.cluster.status.get({}, { signal });
    const row = rows.find(({ type }) => type === "cluster");
    if (row === undefined) return { cluster: "none, a single host", quorate: "not needed" };
    return { cluster: row.name, quorate: row.quorate === true ? "yes" : "NO" };
  } catch (error) {
    if (signal?.aborted === true || !(error instanceof Error)) throw error;
    return error;
  }
}

function nodeFacts(nodes: readonly NodeRow[]): Record<string, string | undefined> {
  const offline = nodes.filter(({ status }) => status !== "online").map(({ node }) => node);
  const sum = (of: (row: NodeRow) => number | undefined): number =>
    nodes.reduce((total, row) => total + (of(row) ?? 0), 0);
  return {
    nodes: `${nodes.length - offline.length} of ${nodes.length} online`,
    offline: offline.length === 0 ? undefined : offline.join(", "),
    cpus: String(sum((row) => row.maxcpu)),
    memory: `${gibibytes(sum((row) => row.mem))} of ${gibibytes(sum((row) => row.maxmem))} GiB`,
  };
}

function guestFacts(guests: readonly GuestRow[]): Record<string, string> {
  const count = (type: GuestRow["type"]): string => {
    const all = guests.filter((row) => row.type === type && !row.template);
    return `${all.filter(({ status }) => status === "running").length} of ${all.length} running`;
  };
  return { VMs: count("qemu"), containers: count("lxc") };
}
