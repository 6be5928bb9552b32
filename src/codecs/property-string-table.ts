import { InvalidParametersError } from "../errors/index.ts";
import { formatTableText, type PropertyStrings } from "../generated/formats.ts";

/** Name of a property string: `qemu.net` by where it occurs, or `pve-lxc-network` as the server registers it. */
export type PropertyFormat = keyof PropertyStrings;

/** What is known of one key; the type is text where nothing is said. */
export interface KeyFacts {
  readonly type?: "boolean" | "integer" | "number" | "list" | "urlencoded";
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Another key that must be there too. */
  readonly requires?: string;
  readonly required?: 1;
  /** May stand without its key. */
  readonly default?: 1;
  /** No message may show its value. */
  readonly secret?: 1;
  /** The key that this one is another spelling of. */
  readonly alias?: string;
  /** The key whose value is this very name, while `alias` gets the value: `virtio=<MAC>`. */
  readonly keyAlias?: string;
}

/** How the value of a guest's configuration key reads: a plain type, or the name of a property string. */
export type GuestValueKind = "boolean" | "integer" | "number" | "string" | "array" | PropertyFormat;

interface FormatTable {
  readonly keys: readonly KeyFacts[];
  readonly formats: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly guests: Readonly<Record<"qemu" | "lxc", Readonly<Record<string, GuestValueKind>>>>;
  readonly readOnly: Readonly<Record<"qemu" | "lxc", readonly string[]>>;
}

/** One property string, ready for use. */
export interface Format {
  /** Main name; formats of several names share it. */
  readonly name: string;
  readonly keys: ReadonlyMap<string, KeyFacts>;
  readonly defaultKey: string | undefined;
  /** Two keys that may stand as one part, the value of the first as the key of the second's. */
  readonly pair: { readonly name: string; readonly value: string } | undefined;
}

let loaded: FormatTable | undefined;
const compiled = new Map<string, Format>();

function table(): FormatTable {
  loaded ??= JSON.parse(formatTableText) as FormatTable;
  return loaded;
}

function compile(name: string, positions: Readonly<Record<string, number>>): Format {
  const all = table().keys;
  const keys = new Map(Object.entries(positions).map(([key, position]) => [key, all[position] ?? {}]));
  const entries = [...keys];
  const [, pair] = entries.find(([, facts]) => facts.keyAlias !== undefined) ?? [];
  return {
    name,
    keys,
    defaultKey: entries.find(([, facts]) => facts.default)?.[0],
    pair: pair && { name: pair.keyAlias ?? "", value: pair.alias ?? "" },
  };
}

/** Looks a format up by any of its names. */
export function formatNamed(name: string): Format {
  const { aliases, formats } = table();
  const main = Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
  const known = compiled.get(main);
  if (known) return known;
  const positions = Object.hasOwn(formats, main) ? formats[main] : undefined;
  if (!positions) {
    throw new InvalidParametersError(
      `format is ${JSON.stringify(name)}, allowed is one of ${propertyFormats().join(", ")}`,
      { fields: { format: "is not known" } },
    );
  }
  const format = compile(main, positions);
  compiled.set(main, format);
  return format;
}

/** The names of all property strings. */
export function propertyFormats(): PropertyFormat[] {
  const { aliases, formats } = table();
  return [...Object.keys(formats), ...Object.keys(aliases)].sort() as PropertyFormat[];
}

/** How the keys of a guest's configuration read, families as `net[n]`. */
export function guestKeyKinds(type: "qemu" | "lxc"): Readonly<Record<string, GuestValueKind>> {
  return table().guests[type];
}

/** Keys that a guest's configuration shows but no update takes. */
export function readOnlyGuestKeys(type: "qemu" | "lxc"): readonly string[] {
  return table().readOnly[type];
}
