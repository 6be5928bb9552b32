import { forbidden } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { isAllowed, demand } from "./permissions.ts";

/** A permission check as the API description has it, for instance `["perm", "/vms/{vmid}", ["VM.Audit"]]`. */
export type Check = readonly [test: string, ...rest: readonly unknown[]];

export interface Permission {
  readonly user?: string | undefined;
  readonly check?: Check | undefined;
}

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

/** The `key, value` pairs behind the fixed part of a check, for instance `"any", 1`. */
function optionsOf(rest: readonly unknown[]): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (let index = 0; index + 1 < rest.length; index += 2) options[String(rest[index])] = rest[index + 1];
  return options;
}

function requirePrivileges(scene: Scene, [, template, wanted, ...rest]: Check): void {
  const options = optionsOf(rest);
  const needed = options["require_param"];
  if (typeof needed === "string" && scene.params[needed] === undefined) throw forbidden();
  demand(
    scene.world,
    scene.login,
    fill(String(template), scene.params),
    wanted as string[],
    Boolean(options["any"]),
  );
}

const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(/[\s,;]+/)
    .filter(Boolean);

function requireGroup(scene: Scene, [, wanted, ...rest]: Check): void {
  const { world, login, params } = scene;
  const options = optionsOf(rest);
  const privileges = wanted as string[];
  const userid = String(params["userid"]);
  const isExisting = options["groups_param"] !== "create";
  if (isExisting && !world.access.users.has(userid)) throw forbidden();
  if (isAllowed(world, login, "/access/groups", privileges, true)) return;
  const mayUse = (group: string): boolean =>
    isAllowed(world, login, `/access/groups/${group}`, privileges, true);
  if (options["groups_param"] !== undefined) {
    const named = listOf(params["groups"]);
    const refused = named.find((group) => !mayUse(group));
    const where = refused === undefined ? "/access/groups" : `/access/groups/${refused}`;
    if (named.length === 0 || refused !== undefined) throw forbidden(`${where}, ${privileges.join("|")}`);
  }
  const groups = [...(world.access.users.get(userid)?.groups ?? [])];
  if (isExisting && !groups.some(mayUse)) throw forbidden();
}

function requireUser({ world, login, params }: Scene, [, subtest]: Check): void {
  const userid = String(params["userid"]);
  if (subtest === "self") {
    if (login !== userid) throw forbidden();
    return;
  }
  const realm = userid.split("@").at(-1) ?? "";
  demand(world, login, `/access/realm/${realm}`, ["Realm.AllocateUser"]);
}

const modifiers: Readonly<Record<string, string>> = {
  storage: "Datastore.Allocate",
  vms: "VM.Allocate",
  pool: "Pool.Allocate",
};

/** Who may change the ACL of a path: whoever has Permissions.Modify there, or may allocate the object itself. */
function requireModify({ world, login, params }: Scene, [, template]: Check): void {
  const path = fill(String(template), params);
  const allocate = modifiers[path.split("/")[1] ?? ""];
  const wanted = ["Permissions.Modify", ...(allocate === undefined ? [] : [allocate])];
  demand(world, login, path, wanted, true);
}

function passes(scene: Scene, check: Check): boolean {
  try {
    run(scene, check);
    return true;
  } catch {
    return false;
  }
}

const tests: Readonly<Record<string, (scene: Scene, check: Check) => void>> = {
  perm: requirePrivileges,
  "userid-group": requireGroup,
  "userid-param": requireUser,
  "perm-modify": requireModify,
  and(scene, [, ...checks]) {
    for (const check of checks) run(scene, check as Check);
  },
  or(scene, [, ...checks]) {
    if (!checks.some((check) => passes(scene, check as Check))) throw forbidden();
  },
};

function run(scene: Scene, check: Check): void {
  const test = tests[check[0]];
  if (test === undefined) throw new Error(`no permission test '${check[0]}'`);
  test(scene, check);
}

/** @throws Refusal 403 as the server words it; an operation without a permission is root@pam's alone (FACTS 39). */
export function checkPermission(
  world: World,
  login: string,
  permission: Permission | undefined,
  params: Readonly<Record<string, unknown>>,
): void {
  if (login === "root@pam") return;
  if (permission === undefined) throw forbidden("user != root@pam");
  if (permission.user === "all" || permission.user === "world") return;
  if (permission.check === undefined) throw forbidden();
  run({ world, login, params }, permission.check);
}
