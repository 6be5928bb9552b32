import type { Access, PrivilegeCheck } from "../../codecs/permissions.ts";
import { failure, forbidden } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { isAllowed, demand } from "./permissions.ts";

interface Scene {
  readonly world: World;
  readonly login: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A parameter as text; only text and numbers have one. */
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const fill = (template: string, params: Scene["params"]): string => {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => textOf(params[name]));
  return `/${path.split("/").filter(Boolean).join("/")}`;
};

type CheckOf<Kind extends PrivilegeCheck["kind"]> = Extract<PrivilegeCheck, { kind: Kind }>;

function requirePrivileges({ world, login, params }: Scene, check: CheckOf<"privileges">): void {
  if (check.parameter !== undefined && params[check.parameter] === undefined) throw forbidden();
  demand(world, login, fill(check.path, params), check.privileges, check.any);
}

const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,;]+/)
    .filter(Boolean);

function requireGroup({ world, login, params }: Scene, check: CheckOf<"groups">): void {
  const { privileges, groups: groupsGiven } = check;
  const userid = String(params["userid"]);
  const isExisting = groupsGiven !== "create";
  if (isExisting && !world.access.users.has(userid)) throw failure(`no such user ('${userid}')`);
  if (isAllowed(world, login, "/access/groups", privileges, true)) return;
  const mayUse = (group: string): boolean =>
    isAllowed(world, login, `/access/groups/${group}`, privileges, true);
  if (groupsGiven !== undefined) {
    const named = listOf(params["groups"]);
    const refused = named.find((group) => !mayUse(group));
    const where = refused === undefined ? "/access/groups" : `/access/groups/${refused}`;
    if (named.length === 0 || refused !== undefined) throw forbidden(`${where}, ${privileges.join("|")}`);
  }
  const groups = [...(world.access.users.get(userid)?.groups ?? [])];
  if (isExisting && !groups.some(mayUse)) throw forbidden();
}

function requireSelf({ login, params }: Scene): void {
  if (login !== String(params["userid"])) throw forbidden();
}

function requireRealm({ world, login, params }: Scene, { privileges }: CheckOf<"realm">): void {
  const userid = String(params["userid"]);
  const realm = /^[^\s:/]+@([A-Za-z][\w.-]+)$/.exec(userid)?.[1];
  if (realm === undefined) throw failure(`value '${userid}' does not look like a valid user name`);
  demand(world, login, `/access/realm/${realm}`, privileges);
}

const modifiers: Readonly<Record<string, string>> = {
  storage: "Datastore.Allocate",
  vms: "VM.Allocate",
  pool: "Pool.Allocate",
};

/** Who may change the ACL of a path: whoever has Permissions.Modify there, or may allocate the object itself. */
function requireModify({ world, login, params }: Scene, check: CheckOf<"modify">): void {
  const path = fill(check.path, params);
  const allocate = modifiers[path.split("/")[1] ?? ""];
  const wanted = ["Permissions.Modify", ...(allocate === undefined ? [] : [allocate])];
  demand(world, login, path, wanted, true);
}

function passes(scene: Scene, check: PrivilegeCheck): boolean {
  try {
    run(scene, check);
    return true;
  } catch {
    return false;
  }
}

function run(scene: Scene, check: PrivilegeCheck): void {
  switch (check.kind) {
    case "privileges":
      return requirePrivileges(scene, check);
    case "groups":
      return requireGroup(scene, check);
    case "self":
      return requireSelf(scene);
    case "realm":
      return requireRealm(scene, check);
    case "modify":
      return requireModify(scene, check);
    case "all":
      return check.checks.forEach((each) => run(scene, each));
    case "any":
      if (!check.checks.some((each) => passes(scene, each))) throw forbidden();
  }
}

/** @throws Refusal 403 as the server words it; an operation without a permission is root@pam's alone (FACTS 39). */
export function checkPermission(
  world: World,
  login: string,
  permission: Access | undefined,
  params: Readonly<Record<string, unknown>>,
): void {
  if (login === "root@pam") return;
  if (permission === undefined) throw forbidden("user != root@pam");
  if (permission.who === "login" || permission.who === "world") return;
  if (permission.check === undefined) throw forbidden();
  run({ world, login, params }, permission.check);
}
