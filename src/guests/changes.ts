import { propertyFormatOf } from "../codecs/guest-config-keys.ts";
import type { GuestType } from "../codecs/guest-config-types.ts";
import { mergePropertyString } from "../codecs/property-string.ts";
import type { PropertyFormat } from "../codecs/property-string-table.ts";
import { InvalidParametersError } from "../errors/index.ts";
import type { PutNodesLxcConfigParams, PutNodesQemuConfigParams } from "../generated/operations.ts";

/** An object changes what it names of a property string; `null` removes a key. */
type Patch<Value extends object> = {
  readonly [Key in keyof Value]?: undefined extends Value[Key] ? Value[Key] | null : Value[Key];
};

type Change<Value> = Value extends readonly unknown[] ? Value : Value extends object ? Patch<Value> : Value;

type ChangesOf<Params> = { readonly [Key in keyof Params]?: Change<Params[Key]> };

/** Changes of a configuration, by its keys. */
export interface GuestChanges {
  qemu: ChangesOf<Omit<PutNodesQemuConfigParams, "delete" | "revert" | "force" | "skiplock">>;
  lxc: ChangesOf<Omit<PutNodesLxcConfigParams, "delete" | "revert">>;
}

/** As the server sends it. */
export type RawConfig = Readonly<Record<string, unknown>>;

/** A change that is to be merged into what is there. */
function isPatch(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Does any of the changes need to know the present configuration? */
export function needsPresent(changes: object): boolean {
  return Object.values(changes).some(isPatch);
}

/**
 * The parameters of an update: patches merged into the present property strings, the rest as it is.
 * @throws InvalidParametersError naming each key of a patch that is wrong, its value and what is allowed.
 */
export function mergeChanges(type: GuestType, present: RawConfig, changes: object): Record<string, unknown> {
  const merged = Object.entries(changes).map(([key, value]: [string, unknown]): [string, unknown] => {
    const format = propertyFormatOf(type, key);
    // An object for what is no property string is refused by name when the parameters are checked.
    if (!isPatch(value) || format === undefined) return [key, value];
    const text = present[key];
    return [key, merge(key, format, typeof text === "string" ? text : undefined, value)];
  });
  return Object.fromEntries(merged);
}

function merge(key: string, format: PropertyFormat, text: string | undefined, patch: object): string {
  try {
    return mergePropertyString(format, text, patch);
  } catch (error) {
    if (!(error instanceof InvalidParametersError)) throw error;
    const fields = Object.entries(error.fields).map(([name, fault]) => [`${key}.${name}`, fault]);
    throw new InvalidParametersError(`${key}: ${error.message}`, { fields: Object.fromEntries(fields) });
  }
}
