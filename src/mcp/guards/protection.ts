import { type Params, send } from "../call.ts";
import type { GuestRow } from "../rows.ts";
import { ToolError } from "../tool-error.ts";
import { listed } from "./references.ts";
import type { Toolkit } from "../toolkit.ts";

/** Of guests, and of backups. */
const protections = ["protection", "protected"];

/**
 * Refuses to take a protection away: it would be none if who is kept from deleting could lift it first.
 * @throws ToolError DENIED.
 */
export function checkKeepsProtection(params: Params): void {
  const removed = [...listed(params["delete"]), ...listed(params["revert"])];
  const lifted = protections.find(
    (name) => removed.includes(name) || (name in params && !isOn(params[name])),
  );
  if (lifted !== undefined)
    throw new ToolError("DENIED", `${lifted}: a protection is not taken away here`, "tell the user");
}

const isOn = (value: unknown): boolean => value === true || value === 1 || value === "1";

/**
 * Refuses to remove or replace a guest that its owner has protected, before anything is sent.
 * @throws ToolError DENIED.
 */
export async function checkProtection(
  { vmid, type, node }: GuestRow,
  { client, context }: Toolkit,
): Promise<void> {
  const config = await send(
    client,
    { method: "GET", template: `/nodes/{node}/${type}/{vmid}/config`, values: { node, vmid: String(vmid) } },
    {},
    { signal: context.signal, fresh: true },
  );
  const { protection } = config as { readonly protection?: unknown };
  if (isOn(protection))
    throw new ToolError(
      "DENIED",
      `guest ${vmid} is protected (its option protection is set)`,
      "tell the user",
    );
}
