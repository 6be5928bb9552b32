import type { GuestType } from "../codecs/guest-config-types.ts";
import { NotFoundError } from "../errors/index.ts";
import { faulty, refused, shown } from "../errors/refused.ts";
import { checkedVmid } from "../inventory/checks.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { GuestRow, GuestStatus } from "../inventory/rows.ts";

/** Which guest: its vmid, or its name where no other guest has the same. */
export type GuestRef = number | { readonly name: string };

/** Where a guest is, and what it is; its status and name as the bulk read has them. */
export interface Place {
  readonly vmid: number;
  readonly type: GuestType;
  readonly node: string;
  readonly status: GuestStatus;
  readonly name: string | undefined;
}

export interface FindOptions {
  readonly signal?: AbortSignal | undefined;
  /** Never answer from the cache. */
  readonly fresh?: boolean | undefined;
}

/** `guest 100 (web-1) on pve1` */
export function labelOf({ vmid, name, node }: Place): string {
  return `guest ${vmid}${name === undefined ? "" : ` (${name})`} on ${node}`;
}

/** @throws InvalidParametersError for what can name no guest. */
export function checkedRef(ref: unknown): GuestRef {
  if (typeof ref === "string")
    throw refused("vmid", "a number; a guest's name is given as { name }", shown(ref));
  if (typeof ref !== "object" || ref === null) return checkedVmid(ref);
  const { name, ...rest }: { name?: unknown } = ref;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw refused("guest", "its vmid, or { name }", `an object with ${unknown}`);
  if (typeof name !== "string" || name === "") throw refused("name", "a guest's name", shown(name));
  return { name };
}

/**
 * Finds a guest by the inventory's bulk read: any number of lookups in one tick are one call.
 * @throws NotFoundError when there is none, or none this login may see.
 * @throws InvalidParametersError when several guests have the name, naming them.
 */
export async function findGuest(
  inventory: Inventory,
  ref: GuestRef,
  type: GuestType | undefined,
  options: FindOptions,
): Promise<Place> {
  const place: Omit<Place, "name"> & { readonly name?: string } =
    typeof ref === "number"
      ? await inventory.locate(ref, options)
      : onlyOne(ref.name, (await inventory.guests({ name: ref.name }, options)).items);
  if (type !== undefined && place.type !== type) throw otherType(place, type);
  const { vmid, node, status, name } = place;
  return { vmid, type: place.type, node, status, name };
}

function onlyOne(name: string, rows: readonly GuestRow[]): GuestRow {
  const [row, ...others] = rows;
  if (row === undefined)
    throw new NotFoundError(
      `there is no guest named ${JSON.stringify(name)}, or this login may not see it; a guest that was just made has no name for up to 10 s`,
    );
  if (others.length === 0) return row;
  const candidates = rows.map(({ vmid, node, type }) => `${vmid} (${type} on ${node})`).join(", ");
  const shared = `${JSON.stringify(name)} is the name of ${rows.length} guests: ${candidates}`;
  throw faulty("name", `${shared}; give the vmid`);
}

const titles: Readonly<Record<GuestType, string>> = { qemu: "a virtual machine", lxc: "a container" };

function otherType({ vmid, node, type }: Omit<Place, "name">, wanted: GuestType): NotFoundError {
  return new NotFoundError(`guest ${vmid} is ${titles[type]}, not ${titles[wanted]}`, { node });
}
