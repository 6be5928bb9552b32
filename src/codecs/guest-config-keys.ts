import type { GuestType } from "./guest-config-types.ts";
import { guestKeyKinds, type GuestValueKind, type PropertyFormat } from "./property-string-table.ts";

/** Where a key of the server's configuration goes in ours. */
export type Place =
  | {
      readonly list: string;
      readonly family: string;
      readonly index: number | undefined;
      readonly kind: GuestValueKind;
    }
  | { readonly list: undefined; readonly kind: GuestValueKind };

/** Families by the array that holds them; several families may share one. */
const lists: Readonly<Record<GuestType, Readonly<Record<string, readonly string[]>>>> = {
  qemu: {
    disks: ["ide", "sata", "scsi", "virtio", "efidisk", "tpmstate", "unused"],
    nets: ["net"],
    ipconfigs: ["ipconfig"],
    hostpcis: ["hostpci"],
    usbs: ["usb"],
    numas: ["numa"],
    virtiofs: ["virtiofs"],
    serials: ["serial"],
    parallels: ["parallel"],
  },
  lxc: { mounts: ["rootfs", "mp"], nets: ["net"], devs: ["dev"], unused: ["unused"] },
};

/** The array that holds a family. */
const listOf: Readonly<Record<GuestType, ReadonlyMap<string, string>>> = {
  qemu: byFamily(lists.qemu),
  lxc: byFamily(lists.lxc),
};

function byFamily(families: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(families).flatMap(([list, all]) => all.map((family) => [family, list])));
}

/** Names of the arrays of a configuration. */
export const listNames = (type: GuestType): string[] => Object.keys(lists[type]);

/** Position of a family within its array: drives are listed bus by bus, `rootfs` before `mp0`. */
export const rankOf = (type: GuestType, list: string, family: string): number =>
  lists[type][list]?.indexOf(family) ?? 0;

/** Finds the place of a key: `net0` in `nets`, `cores` by itself; undefined for a key nobody knows. */
export function placeOf(type: GuestType, key: string): Place | undefined {
  const kinds = guestKeyKinds(type);
  const [, family = key, digits] = /^(.*\D)(\d+)$/.exec(key) ?? [];
  const list = listOf[type].get(family);
  const kindOf = (name: string): GuestValueKind | undefined =>
    Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const kind = kindOf(key) ?? (digits === undefined ? undefined : kindOf(`${family}[n]`));
  if (kind === undefined) return undefined;
  const isMember = list !== undefined && (digits !== undefined || kindOf(`${family}[n]`) === undefined);
  if (!isMember) return { list: undefined, kind };
  return { list, family, index: digits === undefined ? undefined : Number(digits), kind };
}

/** Is the value text of its own, and no property string? */
export const isPlainKind = (kind: GuestValueKind): kind is Exclude<GuestValueKind, PropertyFormat> =>
  kind === "boolean" || kind === "integer" || kind === "number" || kind === "string" || kind === "array";

/** The property string that a key of a configuration holds: `net0` of a VM is a `qemu.net`; undefined for other keys. */
export function propertyFormatOf(type: GuestType, key: string): PropertyFormat | undefined {
  const kind = placeOf(type, key)?.kind;
  return kind === undefined || isPlainKind(kind) ? undefined : kind;
}
