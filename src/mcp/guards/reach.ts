import type { Client } from "../../index.ts";
import type { Endpoint } from "../endpoint.ts";
import type { GuestRow } from "../rows.ts";
import { ToolError } from "../tool-error.ts";
import type { Toolkit } from "../toolkit.ts";
import { listed, type References, referencesOf } from "./references.ts";
import type { Scope } from "./scope.ts";

/** What tells nothing about any guest, nor anything to change: open to tools that are bound to some guests or nodes. */
const open = new Set([
  "/version",
  "/cluster/nextid",
  "/nodes/{node}/rrddata",
  "/nodes/{node}/status",
  "/nodes/{node}/storage",
  "/nodes/{node}/storage/{storage}/status",
  "/nodes/{node}/time",
  "/nodes/{node}/version",
]);

/** What names its guests in parameters or in the name of a volume instead of the path. */
const namesGuests = new Set([
  "POST /cluster/bulk-action/guest/migrate",
  "POST /cluster/bulk-action/guest/shutdown",
  "POST /cluster/bulk-action/guest/start",
  "POST /cluster/bulk-action/guest/suspend",
  "POST /nodes/{node}/lxc",
  "POST /nodes/{node}/migrateall",
  "POST /nodes/{node}/qemu",
  "POST /nodes/{node}/startall",
  "POST /nodes/{node}/stopall",
  "POST /nodes/{node}/suspendall",
  "POST /nodes/{node}/vzdump",
  "DELETE /nodes/{node}/storage/{storage}/content/{volume}",
  "PUT /nodes/{node}/storage/{storage}/content/{volume}",
  "GET /nodes/{node}/storage/{storage}/content/{volume}",
  // With a vmid these two answer with what is that guest's alone.
  "GET /nodes/{node}/storage/{storage}/content",
  "GET /nodes/{node}/tasks",
]);

export interface Reach {
  readonly references: References;
  /** The guests that are named and exist, as they are now. */
  readonly guests: readonly GuestRow[];
}

/**
 * Checks that a call touches nothing outside of the scope, whether it names it in the path, in a list, or as the owner
 * of a volume. Tags and pools decide who is in the scope, so nothing here may write them.
 * @throws ToolError DENIED.
 */
export async function checkReach(
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  { client, settings: { scope }, context: { signal } }: Toolkit,
): Promise<Reach> {
  const references = referencesOf(endpoint, params);
  if (endpoint.method === "GET" && !scope.limitsGuests && !scope.limitsNodes)
    return { references, guests: [] };
  const outside = references.nodes.find((node) => !scope.node(node));
  if (outside !== undefined) throw denied(`node ${outside}`);
  const guests = await guestsNamed(client, references, endpoint.method !== "GET", signal);
  if (scope.limitsGuests || scope.limitsNodes) {
    checkBound(endpoint, references, scope);
    checkGuests(references, guests, scope);
    if (endpoint.method !== "GET") checkMembership(endpoint, params, scope);
  }
  checkPlace(endpoint, guests);
  return { references, guests };
}

/** Who decides by this answer what may be changed wants it as it is now. */
async function guestsNamed(
  client: Client,
  { vmids, newVmids }: References,
  fresh: boolean,
  signal: AbortSignal | undefined,
): Promise<readonly GuestRow[]> {
  const named = new Set([...vmids, ...newVmids]);
  if (named.size === 0) return [];
  const { items } = await client.inventory.guests({}, { signal, fresh });
  return items.filter(({ vmid }) => named.has(vmid));
}

function checkBound({ method, template }: Endpoint, references: References, scope: Scope): void {
  if (method === "GET" && open.has(template)) return;
  const isBoundToGuest = /\{(vmid|upid)\}/.test(template) || namesGuests.has(`${method} ${template}`);
  if (isBoundToGuest && (references.vmids.length > 0 || references.newVmids.length > 0)) return;
  if (!scope.limitsGuests && template.includes("{node}")) return;
  throw new ToolError(
    "DENIED",
    `${method} ${template} is not bound to ${scope.limitsGuests ? "a guest" : "a node"}, and these tools are`,
    "use the tools that list, or a call about one guest",
  );
}

function checkGuests({ vmids, newVmids }: References, guests: readonly GuestRow[], scope: Scope): void {
  const known = new Map(guests.map((row) => [row.vmid, row]));
  for (const vmid of [...vmids, ...newVmids]) {
    const row = known.get(vmid);
    // Of one that is not there, or no more, only the number can be judged.
    if (row === undefined ? !scope.newVmid(vmid) : !scope.guest(row)) throw denied(`guest ${vmid}`);
  }
}

/** It may have moved since the agent looked. */
function checkPlace({ values }: Endpoint, guests: readonly GuestRow[]): void {
  const own = guests.find(({ vmid }) => String(vmid) === values["vmid"]);
  if (own !== undefined && own.node !== values["node"])
    throw new ToolError("NOT_FOUND", `guest ${own.vmid} is on node ${own.node}, not on ${values["node"]}`);
}

/** A guest is not moved into the scope, nor out of it, by those whom it binds. */
function checkMembership(
  { template }: Endpoint,
  params: Readonly<Record<string, unknown>>,
  scope: Scope,
): void {
  const removed = ["delete", "revert"].flatMap((name) => listed(params[name]));
  const writes = (name: string): boolean => name in params || removed.includes(name);
  if (scope.byTag && writes("tags")) throw denied("the tags of a guest");
  if (scope.byPool && (writes("pool") || template.startsWith("/pools"))) throw denied("the pool of a guest");
}

function denied(what: string): ToolError {
  return new ToolError(
    "DENIED",
    `${what} is outside of what these tools may see or change`,
    "do not look for another way",
  );
}
