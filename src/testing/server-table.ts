import type { Access } from "../codecs/permissions.ts";
import { permissionTable } from "../generated/permissions.ts";
import { serverTable } from "../generated/server.ts";

/** One key of a property string, as src/codegen/emit-server.ts spells it. */
export interface StringKey {
  readonly t?: "i" | "n" | "b" | "a";
  readonly o?: 1;
  readonly m?: number;
  readonly M?: number;
  readonly l?: number;
  readonly L?: number;
  readonly e?: readonly (string | number)[];
  readonly p?: string;
  readonly f?: string;
  readonly r?: string;
  /** May stand without its key. */
  readonly y?: 1;
  /** The key that this one is another spelling of. */
  readonly a?: string;
  /** The key whose value is this very name. */
  readonly A?: string;
}

/** The keys of a property string by name. */
export type StringFormat = Readonly<Record<string, StringKey>>;

interface ServerTable {
  readonly formats: readonly StringFormat[];
  readonly strings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By template: the key of the rows that name what is below it. */
  readonly indexes: Readonly<Record<string, string>>;
}

interface PermissionTable {
  readonly rules: readonly Access[];
  readonly operations: Readonly<Record<string, number>>;
}

let loaded: ServerTable | undefined;
let permissions: PermissionTable | undefined;

const table = (): ServerTable => (loaded ??= JSON.parse(serverTable) as ServerTable);

/** Who may call; undefined for what is root@pam's alone (FACTS 39). */
export function permissionOf(operation: string): Access | undefined {
  permissions ??= JSON.parse(permissionTable) as PermissionTable;
  return permissions.rules[permissions.operations[operation] ?? -1];
}

/** The key of the rows of a folder; undefined for what is none. */
export const indexKeyOf = (template: string): string | undefined => table().indexes[template];

/** The property string a parameter is, where the description lists its keys; numbered families as `net[n]`. */
export function stringFormatOf(operation: string, name: string): StringFormat | undefined {
  const { strings, formats } = table();
  const known = strings[operation];
  const family = name.replace(/\d+$/, "[n]");
  return formats[known?.[name] ?? known?.[family] ?? -1];
}
