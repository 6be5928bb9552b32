import { byText, isSet, type OperationFacts, type Schema, type Snapshot, sortedEntries } from "./schema.ts";

/** The keys of a property string. */
export type FormatKeys = Readonly<Record<string, Schema>>;

/** Property strings that descriptions mention by name only, with their keys. */
export type NamedFormats = Readonly<Record<string, FormatKeys>>;

const count: Schema = { type: "integer", minimum: 0, optional: 1 };

/** Property strings that the server takes apart without a registered format: pve-common src/PVE/JSONSchema.pm. */
const unregistered: NamedFormats = {
  "pve-startup-order": { order: { ...count, default_key: 1 }, up: count, down: count },
};

/** Keys that the server takes while its published description lacks them: the installed qemu-server's own format. */
const undescribed: Readonly<Record<string, FormatKeys>> = {
  "qemu.net": { "host-tunnel": { type: "boolean", optional: 1 } },
};

/** Where an operation's property strings belong; the first prefix that fits gives their names its first word. */
const scopes: readonly (readonly [prefix: string, scope: string])[] = [
  ["/nodes/{node}/qemu", "qemu"],
  ["/nodes/{node}/lxc", "lxc"],
  ["/nodes/{node}/config", "node"],
  ["/nodes/{node}/disks/zfs", "zfs"],
  ["/nodes/{node}/ceph", "ceph"],
  ["/nodes/{node}/vzdump", "backup"],
  ["/nodes/{node}/storage", "storage"],
  ["/cluster/backup", "backup"],
  ["/cluster/options", "datacenter"],
  ["/cluster/firewall", "firewall"],
  ["/cluster/config", "cluster"],
  ["/cluster/mapping/dir", "mapping-dir"],
  ["/cluster/mapping/pci", "mapping-pci"],
  ["/cluster/mapping/usb", "mapping-usb"],
  ["/cluster/sdn/fabrics/node", "fabric-node"],
  ["/cluster/sdn/fabrics/fabric", "fabric"],
  ["/cluster/sdn/prefix-lists", "prefix-list"],
  ["/cluster/sdn/route-maps", "route-map"],
  ["/cluster/sdn/vnets", "subnet"],
  ["/access/domains", "realm"],
  ["/storage", "storage"],
];

function scopeOf(path: string): string {
  const known = scopes.find(([prefix]) => path.startsWith(prefix))?.[1];
  return known ?? path.split("/").findLast((segment) => segment !== "" && !segment.startsWith("{")) ?? "root";
}

/** `net[n]` -> `net`. */
const bareName = (name: string): string => name.replace(/\[n\]$/, "");

/** Name of the property string that parameter `name` of an operation below `path` takes. */
export const formatNameAt = (path: string, name: string): string => `${scopeOf(path)}.${bareName(name)}`;

/** One place that takes or returns a property string. */
interface Use {
  name: string;
  keys: FormatKeys;
  /** Kind of object it is for, where the same parameter has a format for each. */
  variant: string | undefined;
}

interface Walk {
  path: string;
  named: NamedFormats;
  into: Use[];
}

function visit(schema: Schema, name: string, variant: string | undefined, walk: Walk): void {
  const { format, items, properties, additionalProperties } = schema;
  const kind = schema["instance-types"]?.join("-") ?? variant;
  const keys = typeof format === "string" ? walk.named[format] : format;
  if (keys !== undefined && schema.type !== "object") {
    walk.into.push({ name: formatNameAt(walk.path, name), keys, variant: kind });
  }
  for (const [key, value] of sortedEntries(properties ?? {})) visit(value, key, undefined, walk);
  for (const part of [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => list ?? [])) {
    visit(part, name, kind, walk);
  }
  if (items) visit(items, name, kind, walk);
  if (typeof additionalProperties === "object" && additionalProperties) {
    visit(additionalProperties, name, kind, walk);
  }
}

function usesIn(
  operations: readonly OperationFacts[],
  side: "parameters" | "returns",
  named: NamedFormats,
): Use[] {
  const into: Use[] = [];
  for (const operation of operations)
    visit(operation[side], "", undefined, { path: operation.path, named, into });
  return into;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Defaults do not make another format; whether a key is needed is compared apart. */
function factsText(schema: Schema): string {
  const facts = sortedEntries({ ...schema });
  return JSON.stringify(facts.filter(([name]) => name !== "default" && name !== "optional"));
}

/** True when `whole` accepts whatever `part` accepts. */
function isPartOf(part: FormatKeys, whole: FormatKeys): boolean {
  const isFree = (key: string): boolean => whole[key]?.alias !== undefined || isSet(whole[key]?.optional);
  const extra = Object.keys(whole).filter((key) => !(key in part));
  const isTaken = ([key, schema]: [string, Schema]): boolean => {
    const other = whole[key];
    return (
      other !== undefined &&
      factsText(schema) === factsText(other) &&
      (isFree(key) || !isSet(schema.optional))
    );
  };
  return Object.entries(part).every(isTaken) && extra.every(isFree);
}

const isSameFormat = (a: FormatKeys, b: FormatKeys): boolean => isPartOf(a, b) && isPartOf(b, a);

/** The one format that covers all of them; what is read often lacks a key of what is written. */
const coverOf = (uses: readonly Use[]): Use | undefined =>
  uses.find(({ keys }) => uses.every((other) => isPartOf(other.keys, keys)));

/** Splits a name that stands for several formats: by the kind of object each is for, else by number. */
function split(name: string, uses: readonly Use[]): [string, Use][] {
  const cover = coverOf(uses);
  if (cover) return [[name, cover]];
  const kinds = groupBy(uses, ({ variant }) => variant);
  if (kinds.size > 1 && !kinds.has(undefined)) {
    return [...kinds].flatMap(([kind, members]) => split(`${name}.${kind}`, members));
  }
  const distinct = uses.filter(
    (use, index) => !uses.slice(0, index).some(({ keys }) => isSameFormat(keys, use.keys)),
  );
  return distinct.map((use, index) => [index === 0 ? name : `${name}.v${index + 1}`, use]);
}

/** All property strings of a description, each with every name it goes by. */
export interface Formats {
  /** Keys by main name. */
  formats: ReadonlyMap<string, FormatKeys>;
  /** Other name -> main name. */
  aliases: ReadonlyMap<string, string>;
}

/** An answer's format is worth a name of its own only where no parameter of that name covers it. */
function usesOf(snapshot: Snapshot, named: NamedFormats): Use[] {
  const taken = usesIn(snapshot.operations, "parameters", named);
  const returned = usesIn(snapshot.operations, "returns", named);
  const isCovered = ({ name, keys }: Use): boolean => {
    const bare = name.slice(name.indexOf("."));
    return taken.some((use) => use.name.endsWith(bare) && isPartOf(keys, use.keys));
  };
  return [...taken, ...returned.filter((use) => !isCovered(use))];
}

/** Finds and names every property string of a description. */
export function formatsOf(snapshot: Snapshot, registered: NamedFormats): Formats {
  const named = { ...unregistered, ...registered };
  const byName = groupBy(usesOf(snapshot, named), ({ name }) => name);
  const uses = [...byName]
    .flatMap(([name, members]) => split(name, members))
    .sort(([a], [b]) => byText(a, b));
  const formats = new Map<string, FormatKeys>();
  const aliases = new Map<string, string>();
  const place = (name: string, keys: FormatKeys): void => {
    const [same] = [...formats].find(([, other]) => isSameFormat(keys, other)) ?? [];
    if (same === undefined) formats.set(name, keys);
    else if (same !== name) aliases.set(name, same);
  };
  for (const [name, { keys }] of uses) place(name, keys);
  for (const [name, keys] of sortedEntries(named)) place(name, keys);
  for (const [name, keys] of sortedEntries(undescribed)) {
    const described = formats.get(name);
    if (described) formats.set(name, { ...keys, ...described });
  }
  return { formats, aliases };
}

/** The name of a parameter's format, or undefined where it is no property string. */
export function formatOfParameter(
  formats: Formats,
  path: string,
  name: string,
  schema: Schema,
): string | undefined {
  const { format } = schema;
  if (format === undefined) return undefined;
  const here = formatNameAt(path, name);
  if (typeof format === "string") {
    const main = formats.aliases.get(format) ?? (formats.formats.has(format) ? format : undefined);
    return main !== undefined && (here === main || formats.aliases.get(here) === main) ? here : main;
  }
  const candidates = [...formats.formats.keys(), ...formats.aliases.keys()];
  return candidates
    .filter((candidate) => candidate === here || candidate.startsWith(`${here}.`))
    .find((candidate) =>
      isPartOf(format, formats.formats.get(formats.aliases.get(candidate) ?? candidate) ?? {}),
    );
}
