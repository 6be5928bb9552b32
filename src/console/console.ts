import { aSignal, checkOptions, oneOf, type RulesFor } from "../api/rules.ts";
import { AuthenticationError, isConnectionError, ProtocolError } from "../errors/index.ts";
import { refused, shown } from "../errors/refused.ts";
import { checkedNode, checkedVmid } from "../inventory/checks.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { Product } from "../product.ts";
import type { Requester } from "../requester.ts";
import type { Credential } from "../transport/auth/credential.ts";
import type { Host, Hosts } from "../transport/hosts.ts";
import { type ConsoleKind, type ConsolePlace, placeOfGuest, placeOfNode } from "./place.ts";

export interface ConsoleOptions {
  /** `vnc`: the screen; `terminal`: text as xterm shows it. Default: `vnc` for VMs, else `terminal`. */
  readonly kind?: ConsoleKind | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A console that waits for its WebSocket, for about ten seconds. `url`, `headers`, `ticket` and `password` are
 * secrets: whoever has them sees what the login may see.
 */
export interface Console {
  readonly kind: ConsoleKind;
  readonly node: string;
  /** `wss://…`, with the ticket in it. */
  readonly url: string;
  /** Have to go with the opening request, which a browser cannot do: `new WebSocket(url, { headers, protocols })`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The subprotocol; without it the server hangs up. */
  readonly protocols: readonly ["binary"];
  /** Who opened it; a terminal wants `user:ticket` and a line feed as its first message. */
  readonly user: string;
  readonly ticket: string;
  /** What the VNC protocol asks for; undefined for a terminal. */
  readonly password: string | undefined;
  /** The task that is the console. */
  readonly upid: string;
}

export interface ConsoleSetup {
  readonly requester: Requester;
  readonly inventory: Inventory;
  readonly product: Product;
  readonly hosts: Hosts;
  readonly login: (signal: AbortSignal | undefined) => Promise<Credential>;
}

export type OpenConsole = (target: number | string, options?: ConsoleOptions) => Promise<Console>;

/** Opens consoles: of a guest by its VMID, of a node by its name. */
export function createConsoles(setup: ConsoleSetup): OpenConsole {
  return async (target, options = {}) => {
    checkOptions(options, rules);
    const { kind, signal } = options;
    const id = checkedTarget(target);
    refuseToken(await setup.login(signal));
    const place =
      typeof id === "string"
        ? placeOfNode(id, kind ?? "terminal")
        : placeOfGuest(await setup.inventory.locate(id, { signal }), kind);
    const { host, data } = await open(setup, place, signal);
    const credential = refuseToken(await setup.login(signal));
    return consoleOf(setup.product, host, place, credential.headers("GET"), data);
  };
}

const rules: RulesFor<ConsoleOptions> = { kind: oneOf("vnc", "terminal"), signal: aSignal };

/** All digits could be either, so they are neither. */
function checkedTarget(target: unknown): number | string {
  if (typeof target === "number") return checkedVmid(target, "target");
  if (typeof target === "string" && !/^\d+$/.test(target)) return checkedNode(target, "target");
  throw refused("target", "a guest's VMID as a number, or a node's name", shown(target));
}

/**
 * The WebSocket wants the login's cookie, and the server's terminal asks for the ticket of its user, which no
 * token id is (PEERS ASKS 17): better said now than by a connection that is cut off.
 */
function refuseToken(credential: Credential): Credential {
  if (credential.kind !== "token") return credential;
  throw new AuthenticationError(
    "a console cannot be opened with an API token: the server wants the ticket of a login; use auth: { username, password }",
  );
}

/** The display is opened on the host that is asked, so the WebSocket has to go to that very host. */
async function open(
  { requester, hosts }: ConsoleSetup,
  { template, path, params, node }: ConsolePlace,
  signal: AbortSignal | undefined,
): Promise<{ host: Host; data: unknown }> {
  const tried = new Set<Host>();
  for (;;) {
    const host = hosts.pick(tried, node);
    tried.add(host);
    try {
      const options = { signal };
      const call = { method: "POST", template, path, params, options, host: host.origin } as const;
      return { host, data: (await requester.request(call)).data };
    } catch (error) {
      if (!isConnectionError(error) || hosts.all().every((each) => tried.has(each))) throw error;
    }
  }
}

function consoleOf(
  { apiRoot }: Product,
  { origin }: Host,
  { kind, node, socketPath, template }: ConsolePlace,
  headers: Readonly<Record<string, string>>,
  data: unknown,
): Console {
  const answer: Record<string, unknown> = { ...Object(data) };
  const text = (name: string): string => {
    const value = answer[name];
    if (typeof value === "string" || typeof value === "number") return String(value);
    throw new ProtocolError(`POST ${template}: the answer has no ${name}`, { template, node });
  };
  const ticket = text("ticket");
  const query = new URLSearchParams({ port: text("port"), vncticket: ticket });
  return {
    kind,
    node,
    url: `${origin.replace(/^http/, "ws")}${apiRoot}${socketPath}?${query.toString()}`,
    headers,
    protocols: ["binary"],
    user: text("user"),
    ticket,
    password: kind === "vnc" ? ("password" in answer ? text("password") : ticket) : undefined,
    upid: text("upid"),
  };
}
