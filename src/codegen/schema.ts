/** A scalar as descriptions spell it: bounds and flags also come as text. */
export type Loose = string | number | boolean | null;

/** The facts of one schema: what a description says of a value, without its sentences. */
export interface Schema {
  type?: string;
  /** What it is in words; only in the description of somebody's own server. */
  description?: string;
  optional?: Loose;
  default?: Loose;
  enum?: readonly Loose[];
  minimum?: Loose;
  maximum?: Loose;
  minLength?: Loose;
  maxLength?: Loose;
  pattern?: string;
  /** A registered name, or the keys of a property string. */
  format?: string | Readonly<Record<string, Schema>>;
  /** Name of its property string; not part of a description but found when the model is made. */
  propertyFormat?: string;
  /** Since when it is there, in words; not part of a description either. */
  sinceWords?: string;
  requires?: string;
  renderer?: string;
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  additionalProperties?: Loose | Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  "instance-type"?: string;
  "instance-types"?: readonly string[];
  "type-property"?: string;
  alias?: string;
  keyAlias?: string;
  default_key?: Loose;
  links?: readonly { href: string }[];
}

/** Who may call: a check tree as upstream nests it, `user` for everybody or anybody logged in. */
export interface Permissions {
  user?: string;
  check?: readonly unknown[];
  /** The description adds conditions in words. */
  described?: Loose;
}

/** The facts of one operation. */
export interface OperationFacts {
  method: string;
  path: string;
  description?: string;
  parameters: Schema;
  returns: Schema;
  permissions?: Permissions;
  allowtoken?: Loose;
  protected?: Loose;
  proxyto?: string;
  download_allowed?: Loose;
  unstable?: Loose;
}

/** The committed, facts-only form of an API description. */
export interface Snapshot {
  product: string;
  release: string;
  /** SHA-256 of the description it was made from. */
  sha256: string;
  operations: readonly OperationFacts[];
}

/** `1`, `"1"` and `true` alike. */
export const isSet = (flag: Loose | undefined): boolean => flag === 1 || flag === "1" || flag === true;

/** A bound as a number, whether written as number or text; undefined for what is none. */
export function bound(value: Loose | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Sorts by code unit, so that the order never depends on the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries of a record in stable order. */
export function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => byText(a, b));
}
