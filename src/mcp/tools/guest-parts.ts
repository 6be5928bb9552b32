import type { Client } from "../../index.ts";
import type { GuestRow } from "../rows.ts";
import { shortened, textOf } from "../text/clean.ts";
import { redact } from "../text/redact.ts";
import { gibibytes, moment, percent, uptime } from "../text/units.ts";

/** What can be read of one guest beyond the bulk read, each at one call a guest. */
export const guestParts = ["config", "status", "snapshots", "ips"] as const;

export type GuestPart = (typeof guestParts)[number];

type Values = Readonly<Record<string, unknown>>;
type Reader = (
  client: Client,
  guest: GuestRow,
  options: { signal: AbortSignal | undefined },
) => Promise<string>;

/** @throws what the client throws, for this part alone. */
export async function readPart(
  client: Client,
  guest: GuestRow,
  part: GuestPart,
  signal: AbortSignal | undefined,
): Promise<string> {
  return await readers[part](client, guest, { signal });
}

const readers: Readonly<Record<GuestPart, Reader>> = {
  async config(client, { node, vmid, type }, options) {
    const of = client.nodes(node);
    const config =
      type === "qemu"
        ? await of.qemu(vmid).config.get({}, options)
        : await of.lxc(vmid).config.get({}, options);
    return pairs(redact(config) as Values, (name) => !unspoken.has(name));
  },
  async status(client, { node, vmid, type }, options) {
    const of = client.nodes(node);
    const current =
      type === "qemu"
        ? await of.qemu(vmid).status.current.get({}, options)
        : await of.lxc(vmid).status.current.get({}, options);
    return pairs(statusFacts({ ...current }));
  },
  async snapshots(client, { node, vmid, type }, options) {
    const of = client.nodes(node);
    const rows: readonly Snapshot[] =
      type === "qemu"
        ? await of.qemu(vmid).snapshot.get({}, options)
        : await of.lxc(vmid).snapshot.get({}, options);
    const taken = rows.filter(({ name }) => name !== "current");
    return taken.length === 0 ? "none" : taken.map(snapshotText).join("; ");
  },
  async ips(client, { vmid, type, status }, options) {
    if (status !== "running") return `none, it is ${status}`;
    const found =
      type === "qemu"
        ? await client.guest(vmid, { type }).agent.ips(options)
        : (await client.guest(vmid, { type }).interfaces(options)).flatMap(addressesOf);
    return found.length === 0 ? "none" : found.join(" ");
  },
};

/** Identifiers that tell an agent nothing. */
const unspoken = new Set(["digest", "meta", "vmgenid", "smbios1"]);

const longestValue = 500;

function pairs(values: Values, isShown: (name: string) => boolean = () => true): string {
  return Object.entries(values)
    .filter(([name, value]) => isShown(name) && value !== undefined)
    .map(([name, value]) => {
      return `${name}=${shortened(textOf(value), longestValue)}`;
    })
    .join("; ");
}

function statusFacts(current: Values): Values {
  const number = (name: string): number | undefined => {
    const value = current[name];
    return typeof value === "number" ? value : undefined;
  };
  const ha = current["ha"] as { readonly managed?: unknown; readonly state?: unknown } | undefined;
  return {
    status: current["qmpstatus"] ?? current["status"],
    "cpu%": percent(number("cpu")),
    memGiB: gibibytes(number("mem")),
    maxGiB: gibibytes(number("maxmem")),
    uptime: uptime(number("uptime")),
    lock: current["lock"],
    ha: ha?.state,
    agent: current["agent"],
    machine: current["running-machine"],
  };
}

interface Snapshot {
  readonly name: string;
  readonly snaptime?: number | undefined;
  readonly description?: string | undefined;
}

function snapshotText({ name, snaptime, description = "" }: Snapshot): string {
  const taken = snaptime === undefined ? "" : ` ${moment(snaptime)}`;
  const said = description.trim() === "" ? "" : ` (${description.trim()})`;
  return `${name}${taken}${shortened(said, 80)}`;
}

interface Interface {
  readonly name: string;
  readonly "ip-addresses"?: readonly { readonly "ip-address"?: string }[];
  /** Older releases. */
  readonly inet?: string;
  readonly inet6?: string;
}

function addressesOf({ name, "ip-addresses": addresses = [], inet, inet6 }: Interface): string[] {
  if (name === "lo") return [];
  const listed = addresses.length > 0 ? addresses.map(({ "ip-address": ip }) => ip) : [inet, inet6];
  return listed.filter((ip) => ip !== undefined);
}
