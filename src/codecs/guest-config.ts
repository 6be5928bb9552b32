import { InvalidParametersError } from "../errors/index.ts";
import { isPlainObject, kindOf } from "../errors/kind-of.ts";
import { refused, shown } from "../errors/refused.ts";
import { listNames, placeOf, rankOf } from "./guest-config-keys.ts";
import type { GuestConfigs, GuestType } from "./guest-config-types.ts";
import {
  type ConfigValue,
  formatMember,
  formatScalar,
  parseMember,
  parseScalar,
  unreadable,
} from "./guest-config-values.ts";
import { readOnlyGuestKeys } from "./property-string-table.ts";

interface Member {
  list: string;
  rank: number;
  index: number;
  value: object;
}

const isDrive = (type: GuestType, list: string): boolean => type === "qemu" && list === "disks";

/** Reads one key into `alone` or `members`; false when it has to stay as it is. */
function place(
  type: GuestType,
  key: string,
  value: unknown,
  into: { alone: Map<string, unknown>; members: Member[] },
): boolean {
  const found = placeOf(type, key);
  if (!found) return false;
  if (found.list === undefined) {
    const parsed = parseScalar(key, found.kind, value);
    if (parsed !== unreadable) into.alone.set(key, parsed);
    return parsed !== unreadable;
  }
  const { list, family, index } = found;
  const parsed = parseMember({ ...found, key, isDrive: isDrive(type, list) }, value);
  if (typeof parsed === "symbol") return false;
  into.members.push({ list, rank: rankOf(type, list, family), index: index ?? 0, value: parsed });
  return true;
}

/**
 * Reads the configuration of a guest as the server sends it: numbered keys become arrays, property strings objects,
 * `sshkeys` plain text, `tags` an array. What cannot be read, and what nobody knows, goes to `rest`.
 * @throws InvalidParametersError only for what is no object, or a kind of guest there is not.
 */
export function parseGuestConfig<T extends GuestType>(type: T, raw: object): GuestConfigs[T] {
  checkGiven(type, "raw", raw);
  const into = { alone: new Map<string, unknown>(), members: [] as Member[] };
  const rest = Object.entries(raw).filter(([key, value]) => !place(type, key, value, into));
  const members = into.members.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const lists = listNames(type).map((name): [string, object[]] => [
    name,
    members.filter(({ list }) => list === name).map(({ value }) => value),
  ]);
  const config: unknown = {
    ...Object.fromEntries(into.alone),
    ...Object.fromEntries(lists),
    rest: Object.fromEntries(rest),
  };
  return config as GuestConfigs[T];
}

function checkGiven(type: unknown, field: string, given: unknown): void {
  if (type !== "qemu" && type !== "lxc") throw refused("type", "qemu or lxc", shown(type));
  if (!isPlainObject(given)) throw refused(field, "an object of configuration keys", kindOf(given));
}

function refuse(fault: string, field: string): never {
  throw new InvalidParametersError(fault, { fields: { [field]: fault } });
}

function memberEntry(type: GuestType, list: string, member: unknown): [string, ConfigValue] {
  const key = typeof member === "object" && member !== null && "key" in member ? String(member.key) : "";
  const found = placeOf(type, key);
  if (typeof member !== "object" || member === null || found?.list !== list) {
    return refuse(`${list} has a member with key ${JSON.stringify(key)}, which does not belong there`, list);
  }
  return [key, formatMember(found.kind, member)];
}

function keyEntry(type: GuestType, key: string, value: unknown): [string, ConfigValue] {
  const found = placeOf(type, key);
  if (!found || found.list !== undefined) return refuse(`${key} is no key of a ${type} configuration`, key);
  return [key, formatScalar(key, found.kind, value)];
}

/**
 * Writes a configuration, or part of one, as parameters of an update: the inverse of {@link parseGuestConfig}.
 * Keys that no update takes (`meta`, `lxc` …) are left out. What was read and not changed is written as it was.
 * @throws InvalidParametersError naming the key, its value and what is allowed.
 */
export function formatGuestConfig<T extends GuestType>(
  type: T,
  config: Readonly<Partial<GuestConfigs[T]>>,
): Record<string, ConfigValue> {
  checkGiven(type, "config", config);
  const lists = new Set(listNames(type));
  const entries = Object.entries(config).flatMap(
    ([key, value]: [string, unknown]): [string, ConfigValue][] => {
      if (value === undefined) return [];
      if (key === "rest") return Object.entries(value as Record<string, ConfigValue>);
      if (lists.has(key)) return (value as unknown[]).map((member) => memberEntry(type, key, member));
      return [keyEntry(type, key, value)];
    },
  );
  const readOnly = new Set(readOnlyGuestKeys(type));
  const written = new Map<string, ConfigValue>();
  for (const [key, value] of entries) {
    if (written.has(key)) refuse(`${key} is there twice`, key);
    if (!readOnly.has(key)) written.set(key, value);
  }
  return Object.fromEntries(written);
}
