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

/** For a single argument, option or parameter: which, and what is wrong with it. */
export const faulty = (field: string, fault: string): InvalidParametersError =>
  new InvalidParametersError(`${field}: ${fault}`, { fields: { [field]: fault } });

/** For one that cannot be: which, what is allowed, and what came (`shown`, or only its `kindOf`). */
export const refused = (field: string, allowed: string, came: string): InvalidParametersError =>
  faulty(field, `expected ${allowed}, got ${came}`);
