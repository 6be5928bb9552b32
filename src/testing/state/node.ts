/** How a node that is down shows itself to the others. */
export type Unreachable =
  /** It has an address and nobody answers there: 595 "No route to host". */
  | "no-route"
  /** The machine is up, its daemon is not: 595 "Connection refused". */
  | "refused"
  /** No address is known for it: 500 (FACTS 27). */
  | "no-address"
  /** It accepts and never answers: 596 after 30 s (FACTS 16). */
  | "hung"
  /** Its API answers, but the daemon behind it does not: whatever it passes on ends with 596 after 30 s. */
  | "daemon-hung";

export interface ClusterNode {
  readonly name: string;
  readonly nodeid: number;
  readonly ip: string;
  /** SHA-256 of its certificate; that of a listener once there is one. */
  fingerprint: string;
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  reach: "up" | Unreachable;
  /** Called whenever `reach` has changed. */
  readonly watchers: Set<() => void>;
  bootedMs: number;
}

/** Takes a node down or brings it back, and tells whoever watches it. */
export function setReach(node: ClusterNode, reach: ClusterNode["reach"]): void {
  node.reach = reach;
  for (const watch of node.watchers) watch();
}

/** A member of the quorate cluster, whether or not its API answers. */
export const isOnline = (node: ClusterNode): boolean =>
  node.reach !== "no-route" && node.reach !== "no-address";

/** Somebody listens on its port, even if nobody answers. */
export const acceptsConnections = ({ reach }: ClusterNode): boolean =>
  reach === "up" || reach === "daemon-hung" || reach === "hung";
