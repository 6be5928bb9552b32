import type { Location } from "../inventory/inventory.ts";
import type { WireParam } from "../requester.ts";

export type ConsoleKind = "vnc" | "terminal";

/** Where a console is opened, and where its WebSocket is. */
export interface ConsolePlace {
  readonly kind: ConsoleKind;
  readonly node: string;
  readonly template: string;
  readonly path: Readonly<Record<string, string>>;
  readonly params: readonly WireParam[];
  /** Below the API's root. */
  readonly socketPath: string;
}

/** Asks for a ticket that is good for a WebSocket, where the call does not always give one. */
const forSocket: readonly WireParam[] = [["websocket", "1"]];

export function placeOfGuest({ type, node, vmid }: Location, kind?: ConsoleKind): ConsolePlace {
  const wanted = kind ?? (type === "qemu" ? "vnc" : "terminal");
  const own = `/nodes/{node}/${type}/{vmid}`;
  return {
    kind: wanted,
    node,
    template: wanted === "vnc" ? `${own}/vncproxy` : `${own}/termproxy`,
    path: { node, vmid: String(vmid) },
    params: wanted === "vnc" ? forSocket : [],
    socketPath: `/nodes/${encodeURIComponent(node)}/${type}/${vmid}/vncwebsocket`,
  };
}

export function placeOfNode(node: string, kind: ConsoleKind): ConsolePlace {
  return {
    kind,
    node,
    template: kind === "vnc" ? "/nodes/{node}/vncshell" : "/nodes/{node}/termproxy",
    path: { node },
    params: kind === "vnc" ? forSocket : [],
    socketPath: `/nodes/${encodeURIComponent(node)}/vncwebsocket`,
  };
}
