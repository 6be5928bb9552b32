import { aFlag, aSignal, aTimeout, type RulesFor } from "../api/rules.ts";
import { refused, shown } from "../errors/refused.ts";
import type { ConfigOptions } from "./guest-configs.ts";
import type { InventoryOptions, ListingOptions } from "./listing.ts";

export const inventoryRules: RulesFor<InventoryOptions> = { signal: aSignal, fresh: aFlag };
export const listingRules: RulesFor<ListingOptions> = { ...inventoryRules, strict: aFlag };
export const configRules: RulesFor<ConfigOptions> = { ...listingRules, timeoutMs: aTimeout };

/** Bounds of the server's own schema. */
const vmidRange = { min: 100, max: 999_999_999 };
const nodeName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
const storageName = /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i;

export function checkedVmid(value: unknown, field = "vmid"): number {
  const { min, max } = vmidRange;
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw refused(field, `a whole number from ${min} to ${max}`, shown(value));
}

export function checkedNode(value: unknown, field = "node"): string {
  if (typeof value === "string" && value.length <= 63 && nodeName.test(value)) return value;
  throw refused(field, "a node's name: letters, digits and hyphens", shown(value));
}

export function checkedStorage(value: unknown, field = "storage"): string {
  if (typeof value === "string" && value.length <= 100 && storageName.test(value)) return value;
  throw refused(field, "a storage's name: a letter, then letters, digits, '-', '_' or '.'", shown(value));
}
