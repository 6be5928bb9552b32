import { InvalidParametersError } from "../errors/index.ts";

/** Bounds of the server's own schema. */
const vmidRange = { min: 100, max: 999_999_999 };
const nodeName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
const storageName = /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i;

export function checkedVmid(value: unknown, field = "vmid"): number {
  const { min, max } = vmidRange;
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw refused(field, value, `a whole number from ${min} to ${max}`);
}

export function checkedNode(value: unknown, field = "node"): string {
  if (typeof value === "string" && value.length <= 63 && nodeName.test(value)) return value;
  throw refused(field, value, "a node's name: letters, digits and hyphens");
}

export function checkedStorage(value: unknown, field = "storage"): string {
  if (typeof value === "string" && value.length <= 100 && storageName.test(value)) return value;
  throw refused(field, value, "a storage's name: a letter, then letters, digits, '-', '_' or '.'");
}

export function refused(field: string, came: unknown, allowed: string): InvalidParametersError {
  const text = `must be ${allowed}, got ${shown(came)}`;
  return new InvalidParametersError(`${field} ${text}`, { fields: { [field]: text } });
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
