import { checkObject, unknownName } from "../api/rules.ts";
import { refused, shown } from "../errors/refused.ts";
import { checkedNode, checkedVmid } from "./checks.ts";
import type { GuestRow, GuestStatus, StorageRow } from "./rows.ts";

type OneOrMore<T> = T | readonly T[];

/** Which guests; every field that is given must fit, an array fits if one of its values does. */
export interface GuestFilter {
  readonly status?: OneOrMore<GuestStatus> | undefined;
  readonly tag?: OneOrMore<string> | undefined;
  readonly node?: OneOrMore<string> | undefined;
  readonly type?: OneOrMore<GuestRow["type"]> | undefined;
  readonly pool?: OneOrMore<string> | undefined;
  readonly name?: OneOrMore<string> | RegExp | undefined;
  readonly template?: boolean | undefined;
  readonly vmids?: readonly number[] | undefined;
}

/** Which storages; every field that is given must fit, an array fits if one of its values does. */
export interface StorageFilter {
  readonly storage?: OneOrMore<string> | undefined;
  readonly node?: OneOrMore<string> | undefined;
  readonly status?: OneOrMore<StorageRow["status"]> | undefined;
  /** Holds this kind of content, for instance `backup`. */
  readonly content?: OneOrMore<string> | undefined;
  readonly plugintype?: OneOrMore<string> | undefined;
  readonly shared?: boolean | undefined;
}

type Test<Row> = (row: Row) => boolean;
/** Checks the value of one filter field and makes its test. */
type Fields<Row> = Readonly<Record<string, (value: unknown, field: string) => Test<Row>>>;

const guestFields: Fields<GuestRow> = {
  status: oneOf((row) => [row.status]),
  tag: oneOf((row) => row.tags),
  node: nodeOf,
  type: oneOf((row) => [row.type], ["qemu", "lxc"]),
  pool: oneOf((row) => [row.pool]),
  name: (value, field) =>
    value instanceof RegExp ? matching(value) : oneOf<GuestRow>((row) => [row.name])(value, field),
  template: flag((row) => row.template),
  vmids: vmidsOf,
};

const storageFields: Fields<StorageRow> = {
  storage: oneOf((row) => [row.storage]),
  node: nodeOf,
  status: oneOf((row) => [row.status]),
  content: oneOf((row) => row.content),
  plugintype: oneOf((row) => [row.plugintype]),
  shared: flag((row) => row.shared),
};

/** @throws InvalidParametersError for an unknown field or a value that can never fit. */
export function guestTest(filter: GuestFilter): Test<GuestRow> {
  return testFor(filter, guestFields);
}

/** @throws InvalidParametersError for an unknown field or a value that can never fit. */
export function storageTest(filter: StorageFilter): Test<StorageRow> {
  return testFor(filter, storageFields);
}

/** The nodes a filter is about; all of them where it names none. */
export function nodeTest({
  node,
}: {
  readonly node?: OneOrMore<string> | undefined;
}): Test<{ node: string }> {
  return node === undefined ? () => true : nodeOf(node, "node");
}

function testFor<Row>(filter: unknown, fields: Fields<Row>): Test<Row> {
  checkObject(filter, "filter", `an object with any of ${Object.keys(fields).join(", ")}`);
  const tests = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => makerOf(fields, name)(value, name));
  return (row) => tests.every((test) => test(row));
}

function makerOf<Row>(fields: Fields<Row>, name: string) {
  const maker = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (maker === undefined) throw unknownName(`filter.${name}`, name, Object.keys(fields));
  return maker;
}

function oneOf<Row>(valuesOf: (row: Row) => readonly (string | undefined)[], allowed?: readonly string[]) {
  return (value: unknown, field: string): Test<Row> => {
    const wanted = strings(value, field, allowed);
    return (row) => valuesOf(row).some((have) => have !== undefined && wanted.has(have));
  };
}

function strings(value: unknown, field: string, allowed?: readonly string[]): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const bad = list.find((item) => typeof item !== "string" || allowed?.includes(item) === false);
  if (bad !== undefined || list.includes(undefined)) {
    const allowedText = allowed?.join(" or ") ?? "a string or an array of strings";
    throw refused(field, allowedText, shown(bad));
  }
  return new Set(list as readonly string[]);
}

function nodeOf(value: unknown, field: string): Test<{ readonly node: string }> {
  const wanted = strings(value, field);
  for (const node of wanted) checkedNode(node, field);
  return ({ node }) => wanted.has(node);
}

function flag<Row>(valueOf: (row: Row) => boolean) {
  return (value: unknown, field: string): Test<Row> => {
    if (typeof value !== "boolean") throw refused(field, "true or false", shown(value));
    return (row) => valueOf(row) === value;
  };
}

function vmidsOf(value: unknown, field: string): Test<GuestRow> {
  if (!Array.isArray(value)) throw refused(field, "an array of vmids", shown(value));
  const wanted = new Set(value.map((vmid) => checkedVmid(vmid, field)));
  return ({ vmid }) => wanted.has(vmid);
}

/** A pattern with the flag g or y remembers where it was: each row starts anew. */
function matching(pattern: RegExp): Test<GuestRow> {
  const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return ({ name }) => name !== undefined && stateless.test(name);
}
