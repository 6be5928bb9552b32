import type { Method } from "../requester.ts";
import { findRoute } from "./routes.ts";

/** One condition. `path` has the call's own values in braces: `/vms/{vmid}`. */
export type PrivilegeCheck =
  | {
      readonly kind: "privileges";
      readonly path: string;
      readonly privileges: readonly string[];
      /** One of the privileges is enough. */
      readonly any: boolean;
      /** Holds only when this parameter is given. */
      readonly parameter?: string;
    }
  | { readonly kind: "all" | "any"; readonly checks: readonly PrivilegeCheck[] }
  /** Whoever the call is about may make it. */
  | { readonly kind: "self" }
  /** On `/access/realm/{realm}` of the user the call is about. */
  | { readonly kind: "realm"; readonly privileges: readonly string[] }
  /** On `/access/groups` or a group of that user; of the groups given, where the call sets them. */
  | { readonly kind: "groups"; readonly privileges: readonly string[]; readonly groups?: "create" | "update" }
  /** Permissions.Modify on the path, or the privilege to allocate what is there. */
  | { readonly kind: "modify"; readonly path: string };

/** Who may make a call, as the API description says it. */
export interface Access {
  /**
   * `root`: root@pam by ticket alone; `world`: anybody, without login; `login`: anybody logged in;
   * `privileged`: who passes `check`; `depends`: only the server can tell.
   */
  readonly who: "root" | "world" | "login" | "privileged" | "depends";
  readonly check?: PrivilegeCheck;
  /** The server asks more, depending on parameters or on what it finds. */
  readonly more: boolean;
}

interface PermissionTable {
  readonly rules: readonly Access[];
  /** By `METHOD template`: index of its rule. */
  readonly operations: Readonly<Record<string, number>>;
}

const rootOnly: Access = { who: "root", more: false };

let loading: Promise<PermissionTable> | undefined;

async function load(): Promise<PermissionTable> {
  const { permissionTable } = await import("../generated/permissions.ts");
  return JSON.parse(permissionTable) as PermissionTable;
}

/** Who may make a call; undefined for one that the API description does not have. Loads its table when first asked. */
export async function privilegesOf(method: Method, template: string): Promise<Access | undefined> {
  if (findRoute(method, template) === undefined) return undefined;
  const { rules, operations } = await (loading ??= load());
  return rules[operations[`${method} ${template}`] ?? -1] ?? rootOnly;
}
