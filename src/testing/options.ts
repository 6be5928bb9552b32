import { ConfigurationError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import type { Unreachable } from "./state/node.ts";

export interface NodeOptions {
  name: string;
  /** Default `true`. */
  online?: boolean | undefined;
  /** How it shows itself to the others while it is down; default `no-route` (595). */
  unreachable?: Unreachable | undefined;
  cpus?: number | undefined;
  memoryBytes?: number | undefined;
  diskBytes?: number | undefined;
  ip?: string | undefined;
  /** Its network bridges; default `vmbr0`. */
  bridges?: readonly string[] | undefined;
}

export interface GuestOptions {
  /** Default: the next free number from 100 on. */
  vmid?: number | undefined;
  /** Default `qemu`. */
  type?: "qemu" | "lxc" | undefined;
  /** Default: the nodes in turn. */
  node?: string | undefined;
  name?: string | undefined;
  /** Default `stopped`. */
  status?: "running" | "stopped" | undefined;
  /** Joined by semicolons, as the server stores them. */
  tags?: readonly string[] | undefined;
  pool?: string | undefined;
  template?: boolean | undefined;
  cores?: number | undefined;
  memoryMiB?: number | undefined;
  /** Its operating system does not react to a shutdown: the task ends with a timeout. */
  ignoresShutdown?: boolean | undefined;
  /** The whole configuration as the server would answer it, in place of one that is made up from the rest. */
  config?: Readonly<Record<string, string | number>> | undefined;
}

export interface VolumeOptions {
  /** `local:iso/debian.iso` */
  volid: string;
  content: string;
  format?: string | undefined;
  size?: number | undefined;
  vmid?: number | undefined;
  /** Where it is, on a storage that is not shared; default: every node. */
  node?: string | undefined;
  notes?: string | undefined;
  protected?: boolean | undefined;
}

export interface StorageOptions {
  storage: string;
  /** Default `dir`. */
  type?: string | undefined;
  content?: readonly string[] | undefined;
  shared?: boolean | undefined;
  /** Default: available everywhere. */
  nodes?: readonly string[] | undefined;
  disabled?: boolean | undefined;
  totalBytes?: number | undefined;
  usedBytes?: number | undefined;
  volumes?: readonly VolumeOptions[] | undefined;
  config?: Readonly<Record<string, string | number>> | undefined;
}

export interface PoolOptions {
  poolid: string;
  comment?: string | undefined;
  /** VMIDs; guests can also name their pool themselves. */
  guests?: readonly number[] | undefined;
  storages?: readonly string[] | undefined;
}

export interface TokenOptions {
  tokenid: string;
  /** Default: a UUID made from the seed. */
  secret?: string | undefined;
  /** Default `true`, as on the server: such a token starts with no rights. */
  privsep?: boolean | undefined;
  /** Seconds since 1970; 0 (default) never expires. */
  expire?: number | undefined;
  comment?: string | undefined;
}

export interface UserOptions {
  /** `name@realm` */
  userid: string;
  password?: string | undefined;
  enable?: boolean | undefined;
  /** Seconds since 1970; 0 (default) never expires. */
  expire?: number | undefined;
  groups?: readonly string[] | undefined;
  tokens?: readonly TokenOptions[] | undefined;
  comment?: string | undefined;
  email?: string | undefined;
  /** Base32 secret of a TOTP factor: logging in then takes two steps (FACTS 42a). */
  totp?: string | undefined;
  /** Recovery codes: logging in then takes two steps. */
  recovery?: readonly string[] | undefined;
}

export interface AclOptions {
  path: string;
  roleid: string;
  /** `user@realm`, `user@realm!token` or `@group`. */
  to: string;
  /** Default `true`. */
  propagate?: boolean | undefined;
}

export interface TestClusterOptions {
  /** A number of nodes (`pve1`, `pve2`, …; default 3) or descriptions of them. */
  nodes?: number | readonly NodeOptions[] | undefined;
  /** A number of guests (default 10) or descriptions of them. */
  guests?: number | readonly GuestOptions[] | undefined;
  /** Default: `local` on every node, `local-lvm` on every node, `nas` shared by all. */
  storages?: readonly StorageOptions[] | undefined;
  pools?: readonly PoolOptions[] | undefined;
  /** Besides root@pam, who is always there. */
  users?: readonly UserOptions[] | undefined;
  groups?: readonly string[] | undefined;
  /** Roles besides the built-in ones: name and privileges. */
  roles?: Readonly<Record<string, readonly string[]>> | undefined;
  acl?: readonly AclOptions[] | undefined;
  /** Default `test`. */
  clusterName?: string | undefined;
  /** The same seed makes the same cluster; default 1. */
  seed?: number | undefined;
  /** `auto` (default) follows the real clock and jumps over waiting; `manual` moves by `advance()` alone. */
  clock?: "auto" | "manual" | undefined;
  /** Where virtual time begins, in milliseconds since 1970; default 2026-01-01. */
  startTime?: number | undefined;
}

const known: Readonly<Record<keyof TestClusterOptions, true>> = {
  nodes: true,
  guests: true,
  storages: true,
  pools: true,
  users: true,
  groups: true,
  roles: true,
  acl: true,
  clusterName: true,
  seed: true,
  clock: true,
  startTime: true,
};

const isCount = (value: unknown, least: number): boolean => Number.isInteger(value) && Number(value) >= least;

function wrong(option: string, value: unknown, allowed: string): ConfigurationError {
  return new ConfigurationError(
    `createTestCluster: ${option} is ${JSON.stringify(value)}, allowed is ${allowed}`,
  );
}

/** @throws ConfigurationError naming the option, what came and what is allowed. */
export function checkOptions(options: TestClusterOptions): void {
  if (!isPlainObject(options))
    throw new ConfigurationError(`createTestCluster: expected an object of options, got ${kindOf(options)}`);
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new ConfigurationError(
      `createTestCluster: ${unknown}: unknown option; there is: ${Object.keys(known).join(", ")}`,
    );
  const { nodes = 3, guests = 10, clock = "auto", seed = 1, startTime = 0 } = options;
  if (!Array.isArray(nodes) && !isCount(nodes, 1))
    throw wrong("nodes", nodes, "a number from 1 on, or a list");
  if (Array.isArray(nodes) && nodes.length === 0) throw wrong("nodes", nodes, "at least one node");
  if (!Array.isArray(guests) && !isCount(guests, 0))
    throw wrong("guests", guests, "a number from 0 on, or a list");
  if (clock !== "auto" && clock !== "manual") throw wrong("clock", clock, '"auto" or "manual"');
  if (!Number.isInteger(seed)) throw wrong("seed", seed, "a whole number");
  if (!Number.isFinite(startTime)) throw wrong("startTime", startTime, "milliseconds since 1970");
}

/** An error about one entry of a list of options. */
export const wrongEntry = (option: string, value: unknown, allowed: string): ConfigurationError =>
  wrong(option, value, allowed);
