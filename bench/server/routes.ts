import { costs } from "./costs.ts";
import * as world from "./world.ts";
import type { Guest, World } from "./world.ts";

/** A request as far as the routes look at it. */
export interface Asked {
  readonly world: World;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly isTicket: boolean;
}

/** What is answered, and what it costs the worker that does it. */
export interface Answered {
  readonly status: number;
  readonly reason?: string;
  readonly data?: unknown;
  readonly costMs: number;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** A daemon worker answers, not the proxy worker that got the request. */
  readonly isProtected: boolean;
  readonly answer: (asked: Asked) => Answered;
}

const ok = (data: unknown, costMs: number): Answered => ({ status: 200, data, costMs });

function route(
  method: string,
  template: string,
  answer: Route["answer"],
  isProtected: boolean = false,
): Route {
  const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
  return { method, pattern, isProtected, answer };
}

function ofGuest({ world: { guests }, path }: Asked, answer: (guest: Guest) => Answered): Answered {
  const guest = guests.get(Number(path["vmid"]));
  if (guest === undefined || guest.node !== path["node"])
    return { status: 500, reason: `Configuration file '${path["vmid"]}.conf' does not exist`, costMs: 4 };
  return answer(guest);
}

const configOf = (asked: Asked): Answered =>
  ofGuest(asked, (guest) => ok(world.guestConfig(guest), costs.config));

function login({ form }: Asked): Answered {
  const username = form.get("username") ?? "";
  const ticket = `PVE:${username}:6921A0B1::bench`;
  return ok({ username, ticket, CSRFPreventionToken: "6921A0B1:bench", cap: {} }, costs.login);
}

interface Command {
  readonly method: string;
  readonly path: string;
}

/** Runs its commands one after the other, for root by ticket alone. */
function execute(asked: Asked): Answered {
  if (!asked.isTicket)
    return { status: 403, reason: "Permission check failed (user != root@pam)", costMs: 4 };
  const commands = JSON.parse(asked.form.get("commands") ?? "[]") as Command[];
  const results = commands.map(({ method, path }) => {
    const below = `/nodes/${asked.path["node"]}/${path.replace(/^\//, "")}`;
    const { status, data, reason } = find(method, below, asked)?.answer() ?? { status: 501 };
    return status === 200 ? { status, data } : { status, message: reason };
  });
  return ok(results, costs.execute + results.length * costs.executeItem);
}

function guestList({ world: { guestsOf }, path }: Asked): Answered {
  const guests = guestsOf(path["node"] ?? "");
  return ok(guests.map(world.guestListRow), costs.guestList + guests.length * costs.guestListRow);
}

function resources({ world, query }: Asked): Answered {
  const rows = world.resources(query.get("type"));
  return ok(rows, costs.resources + rows.length * costs.resourcesRow);
}

const probes = ({ world: { storages } }: Asked): number => storages.length * costs.storageProbe;
const guestRoute = "/nodes/{node}/qemu/{vmid}";

const routes: readonly Route[] = [
  route("GET", `${guestRoute}/config`, configOf),
  route(
    "GET",
    `${guestRoute}/status/current`,
    (asked) => ofGuest(asked, (guest) => ok(world.guestListRow(guest), costs.statusCurrent)),
    true,
  ),
  route("GET", "/cluster/resources", resources),
  route("GET", "/version", () =>
    ok({ version: "9.2.11", release: "9.2", repoid: "14a22df3" }, costs.version),
  ),
  route("GET", "/nodes", ({ world }) => ok(world.resources("node"), costs.nodes)),
  route("GET", "/nodes/{node}/status", () => ok(world.nodeStatus(), costs.nodeStatus)),
  route("GET", "/nodes/{node}/qemu", guestList, true),
  route("GET", "/nodes/{node}/lxc", () => ok([], costs.guestList), true),
  route("GET", "/cluster/status", (a) => ok(world.clusterStatus(a.world.nodes), costs.clusterStatus), true),
  route("GET", "/storage", (a) => ok(a.world.storages.map(world.storageDefinition), costs.storageList)),
  route(
    "GET",
    "/nodes/{node}/storage",
    (a) => ok(a.world.storages.map(world.storageStatus), probes(a)),
    true,
  ),
  route(
    "GET",
    "/nodes/{node}/storage/{storage}/status",
    (asked) => ok(world.storageStatus(asked.path["storage"] ?? ""), probes(asked)),
    true,
  ),
  route("POST", "/nodes/{node}/execute", execute, true),
  route("POST", "/access/ticket", login, true),
];

/** The route of a request and what it answers; undefined where this server does not know it. */
export function find(
  method: string,
  path: string,
  asked: Omit<Asked, "path">,
): { readonly route: Route; readonly answer: () => Answered; readonly node: string | undefined } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match === null) continue;
    const values = { ...match.groups };
    // ProxmoxMCP asks there: the node that got the request.
    const node = values["node"] === "localhost" ? undefined : values["node"];
    return { route, node, answer: () => route.answer({ ...asked, path: values }) };
  }
  return undefined;
}
