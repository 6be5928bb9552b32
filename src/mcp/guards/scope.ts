import { ConfigurationError } from "../../index.ts";
import type { GuestRow } from "../rows.ts";

/** The part of a cluster the tools may see and touch; every field that is given must fit. */
export interface ScopeOption {
  readonly nodes?: readonly string[] | undefined;
  readonly vmids?: readonly number[] | ((guest: GuestRow) => boolean) | undefined;
  readonly pools?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface Scope {
  /** Some guests are out of it. */
  readonly limitsGuests: boolean;
  readonly limitsNodes: boolean;
  /** Which guests are in it is decided by a pool or a tag, which therefore nobody here may write. */
  readonly byPool: boolean;
  readonly byTag: boolean;
  node(name: string): boolean;
  guest(row: GuestRow): boolean;
  /** A guest that does not exist yet. */
  newVmid(vmid: number): boolean;
}

const names = ["nodes", "vmids", "pools", "tags"] as const satisfies (keyof ScopeOption)[];

/** @throws ConfigurationError naming what is wrong: a scope that is misspelt would protect nothing. */
export function createScope(option: ScopeOption = {}): Scope {
  check(option);
  const { nodes, vmids, pools, tags } = option;
  const isNode = (name: string): boolean => nodes === undefined || nodes.includes(name);
  return {
    limitsNodes: nodes !== undefined,
    limitsGuests: vmids !== undefined || pools !== undefined || tags !== undefined,
    byPool: pools !== undefined,
    byTag: tags !== undefined,
    node: isNode,
    guest: (row) =>
      isNode(row.node) &&
      isVmid(row, vmids) &&
      (pools === undefined || (row.pool !== undefined && pools.includes(row.pool))) &&
      (tags === undefined || row.tags.some((tag) => tags.includes(tag))),
    newVmid: (vmid) =>
      pools === undefined &&
      tags === undefined &&
      (vmids === undefined || (Array.isArray(vmids) && vmids.includes(vmid))),
  };
}

function isVmid(row: GuestRow, vmids: ScopeOption["vmids"]): boolean {
  if (vmids === undefined) return true;
  if (typeof vmids !== "function") return vmids.includes(row.vmid);
  // A promise, which an async function would give, is not a yes.
  const answer: unknown = vmids(row);
  return answer === true;
}

function check(option: ScopeOption): void {
  if (typeof option !== "object" || option === null || Array.isArray(option))
    throw new ConfigurationError(`allow: expected an object with any of ${names.join(", ")}`);
  for (const [name, value] of Object.entries(option)) {
    if (!names.some((known) => known === name))
      throw new ConfigurationError(`allow.${name}: unknown option; there is: ${names.join(", ")}`);
    if (value !== undefined && !isList(value, name === "vmids" ? "number" : "string"))
      throw new ConfigurationError(
        `allow.${name}: expected an array of ${name}${name === "vmids" ? " or a function" : ""}`,
      );
  }
}

function isList(value: unknown, type: "number" | "string"): boolean {
  if (type === "number" && typeof value === "function") return true;
  return Array.isArray(value) && value.every((item) => typeof item === type);
}
