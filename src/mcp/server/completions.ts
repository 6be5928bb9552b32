import type { Client } from "../../index.ts";
import type { Scope } from "../guards/scope.ts";
import { cleanLine } from "../text/clean.ts";

export type Complete = (value: string) => Promise<string[]>;

/** What can be completed, by the name of a variable. */
export type Completions = Readonly<Record<string, Complete | undefined>>;

/** The protocol shows no more. */
const mostValues = 100;

/**
 * Completes numbers of guests, also by their names, and names of nodes. A completion does not say who asks:
 * where each caller has a client of its own there is none.
 */
export function completionsFor(client: Client | undefined, scope: Scope): Completions {
  if (client === undefined) return {};
  return {
    async vmid(value) {
      const { items } = await client.inventory.guests();
      const wanted = value.toLowerCase();
      return items
        .filter((row) => scope.guest(row))
        .filter(
          ({ vmid, name }) =>
            String(vmid).startsWith(wanted) || name?.toLowerCase().includes(wanted) === true,
        )
        .sort((a, b) => a.vmid - b.vmid)
        .slice(0, mostValues)
        .map(({ vmid }) => String(vmid));
    },
    async node(value) {
      const { items } = await client.inventory.nodes();
      return items
        .map(({ node }) => cleanLine(node))
        .filter((node) => scope.node(node) && node.startsWith(value))
        .sort()
        .slice(0, mostValues);
    },
  };
}
