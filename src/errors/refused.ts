import { InvalidParametersError } from "./family.ts";
import { kindOf } from "./kind-of.ts";

const longestText = 60;

/** A value as a message may show it, where it can be no secret. */
export function shown(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > longestText ? `${value.slice(0, longestText)}…` : value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return ["object", "function"].includes(typeof value) ? kindOf(value) : String(value);
}

/** For an argument or an option that cannot be: which, what is allowed, and what came (`shown` or only its `kindOf`). */
export function refused(field: string, allowed: string, came: string): InvalidParametersError {
  const fault = `expected ${allowed}, got ${came}`;
  return new InvalidParametersError(`${field}: ${fault}`, { fields: { [field]: fault } });
}
