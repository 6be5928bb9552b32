import type { Context } from "../context.ts";

/** Whose firewall it is: the datacenter's, a node's, a guest's, a virtual network's. */
export interface FirewallScope {
  readonly base: string;
  /** The prefix of its sections. */
  readonly key: (context: Context) => string;
  /** What the server calls the place of its rules. */
  readonly env: "cluster" | "host" | "vm" | "ct" | "vnet" | "group";
  /** Fails where the owner is not there. */
  readonly require?: ((context: Context) => void) | undefined;
}
