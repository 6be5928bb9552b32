import type { AccessState, AclEntry } from "../state/access.ts";
import type { World } from "../state/world.ts";
import { forbidden } from "../refusal.ts";
import { builtInRoles } from "./roles.ts";

/** Privileges on one path; the value tells whether they reach what lies below. */
export type Privileges = ReadonlyMap<string, boolean>;

const rights = (access: AccessState, role: string): Iterable<string> =>
  access.roles.get(role) ?? builtInRoles.get(role) ?? [];

/** `/`, `/vms`, `/vms/100` for `/vms/100`. */
function pathsDownTo(path: string): string[] {
  const segments = path.split("/").filter(Boolean);
  return ["/", ...segments.map((_, index) => `/${segments.slice(0, index + 1).join("/")}`)];
}

const splitLogin = (login: string): [user: string, token: string | undefined] => {
  const [user = "", token] = login.split("!");
  return [user, token];
};

/** Whose rights a login has: a token without privilege separation has its user's. */
function holderOf({ access }: World, login: string): string {
  const [userid, token] = splitLogin(login);
  const isFull = token !== undefined && access.users.get(userid)?.tokens.get(token)?.privsep === false;
  return isFull ? userid : login;
}

type Roles = Map<string, boolean>;

function collect(entries: readonly AclEntry[], isFinal: boolean): Roles | undefined {
  const kept = entries.filter((entry) => isFinal || entry.propagate);
  return kept.length === 0 ? undefined : new Map(kept.map((entry) => [entry.roleid, entry.propagate]));
}

/** The entries of one path that decide: the token's own, else the user's, else those of the user's groups. */
function rolesAt(access: AccessState, entries: readonly AclEntry[], login: string, isFinal: boolean) {
  const [userid, token] = splitLogin(login);
  const own = entries.filter((entry) => entry.type !== "group" && entry.ugid === login);
  const groups = token === undefined ? access.users.get(userid)?.groups : undefined;
  const byGroup = entries.filter((entry) => entry.type === "group" && groups?.has(entry.ugid) === true);
  return collect(own, isFinal) ?? collect(byGroup, isFinal);
}

/** The roles of a login on a path; deeper entries replace what was inherited. */
function rolesOn(world: World, who: string, path: string): Roles {
  const { access } = world;
  const login = holderOf(world, who);
  const [userid, token] = splitLogin(login);
  if (login === "root@pam") return new Map([["Administrator", true]]);
  if (token !== undefined && access.users.get(userid)?.tokens.has(token) !== true) return new Map();
  let roles: Roles = new Map();
  for (const step of pathsDownTo(path)) {
    const entries = access.acl.filter((entry) => entry.path === step);
    roles = rolesAt(access, entries, login, step === path) ?? roles;
  }
  const none = roles.get("NoAccess");
  return none === undefined ? roles : new Map([["NoAccess", none]]);
}

/** The pools whose members a path stands for. */
function poolsOf(world: World, path: string): string[] {
  const [, kind, name = ""] = path.split("/");
  if (kind !== "vms" && kind !== "storage") return [];
  return [...world.pools.values()]
    .filter((pool) => (kind === "vms" ? pool.guests.has(Number(name)) : pool.storages.has(name)))
    .map((pool) => pool.poolid);
}

/** A pool hands its roles to its members, without propagation; NoAccess on the member itself wins. */
function withPoolRoles(world: World, login: string, path: string): Roles {
  const roles = rolesOn(world, login, path);
  if (roles.has("NoAccess")) return roles;
  const inherited = poolsOf(world, path).flatMap((pool) => [
    ...rolesOn(world, login, `/pool/${pool}`).keys(),
  ]);
  if (inherited.includes("NoAccess")) return new Map([["NoAccess", false]]);
  for (const role of inherited) if (!roles.has(role)) roles.set(role, false);
  return roles;
}

/** What a login may do on a path; a token with privilege separation never exceeds its user. */
export function privilegesOn(world: World, login: string, path: string): Privileges {
  const privileges = new Map<string, boolean>();
  for (const [role, propagate] of withPoolRoles(world, login, path)) {
    for (const right of rights(world.access, role)) privileges.set(right, propagate);
  }
  const [userid, token] = splitLogin(login);
  if (token === undefined || userid === "root@pam") return privileges;
  const ofUser = privilegesOn(world, userid, path);
  return new Map(
    [...privileges].flatMap(([right, propagate]) => {
      const reaches = ofUser.get(right);
      return reaches === undefined ? [] : [[right, reaches && propagate] as const];
    }),
  );
}

/** True when the login has one of the privileges (`any`) or all of them on the path. */
export function isAllowed(
  world: World,
  login: string,
  path: string,
  wanted: readonly string[],
  any = false,
): boolean {
  if (holderOf(world, login) === "root@pam") return true;
  const privileges = privilegesOn(world, login, path);
  return any ? wanted.some((right) => privileges.has(right)) : wanted.every((right) => privileges.has(right));
}

/** @throws Refusal 403 naming the path and the first missing privilege, or all of them when any would do. */
export function demand(
  world: World,
  login: string,
  path: string,
  wanted: readonly string[],
  any = false,
): void {
  if (isAllowed(world, login, path, wanted, any)) return;
  const privileges = privilegesOn(world, login, path);
  const missing = any ? wanted.join("|") : wanted.find((right) => !privileges.has(right));
  throw forbidden(`${path}, ${missing}`);
}

const areas: Readonly<Record<string, RegExp>> = {
  vms: /^VM\.|^Permissions\.Modify/,
  access: /^(?:User|Group)\.|^Permissions\.Modify/,
  storage: /^Datastore\.|^Permissions\.Modify/,
  nodes: /^Sys\.|^Permissions\.Modify/,
  sdn: /^SDN\.|^Permissions\.Modify/,
  dc: /^Sys\.Audit|^Sys\.Modify|^SDN\./,
  mapping: /^Mapping\.|^Permissions\.Modify/,
};

const areasOfPath = (path: string): string[] => {
  const top = /^\/(\w+)/.exec(path)?.[1] ?? "dc";
  return top === "pool" ? ["vms", "storage"] : [top];
};

/** The map of privileges by area that a login's answer carries as `cap`. */
export function capabilities(world: World, login: string): Record<string, Record<string, 1>> {
  const result: Record<string, Record<string, 1>> = Object.fromEntries(
    Object.keys(areas).map((area) => [area, {}]),
  );
  const fixed = ["/", "/nodes", "/access/groups", "/vms", "/storage", "/sdn", "/mapping"];
  for (const path of new Set([...fixed, ...world.access.acl.map((entry) => entry.path)])) {
    const privileges = privilegesOn(world, login, path);
    for (const area of areasOfPath(path)) {
      for (const right of privileges.keys()) {
        const into = result[area];
        if (into !== undefined && areas[area]?.test(right) === true) into[right] = 1;
      }
    }
  }
  return result;
}

/** Every path the login has privileges on, as `GET /access/permissions` shows them. */
export function effectivePermissions(world: World, login: string): Record<string, Record<string, 0 | 1>> {
  const tops = ["/", "/access", "/access/groups", "/nodes", "/pool", "/sdn", "/storage", "/vms"];
  const members = [...world.pools.values()].flatMap((pool) => [
    ...[...pool.guests].map((vmid) => `/vms/${vmid}`),
    ...[...pool.storages].map((storage) => `/storage/${storage}`),
  ]);
  const paths = new Set([...tops, ...world.access.acl.map((entry) => entry.path), ...members]);
  const shown = [...paths].map((path) => [path, asFlags(privilegesOn(world, login, path))] as const);
  return Object.fromEntries(shown.filter(([, flags]) => Object.keys(flags).length > 0));
}

export const asFlags = (privileges: Privileges): Record<string, 0 | 1> =>
  Object.fromEntries([...privileges].map(([right, propagate]) => [right, propagate ? 1 : 0]));
