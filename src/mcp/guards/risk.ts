import { type PrivilegeCheck, privilegesOf } from "../../codecs/permissions.ts";
import { allRoutes } from "../../codecs/routes.ts";
import type { Method } from "../../index.ts";

/**
 * What a call can do harm to: nothing (`read`), guests and their volumes (`guest`), what runs inside a guest (`exec`),
 * nodes or the cluster (`host`), users and rights (`access`), or anything at all (`root`: for root@pam alone).
 */
export type Risk = "read" | "guest" | "exec" | "host" | "access" | "root";

/** Whatever needs nothing but these changes guests, their volumes and pools. Any other privilege, also a new one, means `host`. */
const guestPrivilege =
  /^(VM\.(Allocate|Audit|Backup|Clone|Config\.\w+|Migrate|PowerMgmt|Replicate|Snapshot(\.Rollback)?|GuestAgent\.(Audit|FileSystemMgmt|Unrestricted))|Datastore\.(AllocateSpace|AllocateTemplate|Audit)|Pool\.(Allocate|Audit)|SDN\.Use|Mapping\.Use)$/;
const accessPrivilege = /^(Permissions\.Modify|User\.Modify|Realm\.|Group\.)/;
const execPrivilege = /^VM\.(Console|GuestAgent\.(FileRead|FileWrite))$/;

/** Where only the server can tell what is needed (the description says no more than that), the template decides. */
const dependsOnGuests =
  /^\/nodes\/\{node\}\/(qemu|lxc|vzdump|migrateall|startall|stopall|suspendall|replication\/\{id\}\/schedule_now|tasks\/\{upid\}|storage\/\{storage\}\/(content\/\{volume\}|prunebackups))$|^\/cluster\/(bulk-action\/guest\/\w+|replication(\/\{id\})?)$/;

let loading: Promise<ReadonlyMap<string, Risk>> | undefined;

/** The risk of every operation of the API description, from the privileges it asks for. */
export async function loadRisks(): Promise<(method: Method, template: string) => Risk> {
  const risks = await (loading ??= readRisks());
  // What is not in the description is as bad as can be.
  return (method, template) => risks.get(`${method} ${template}`) ?? "root";
}

async function readRisks(): Promise<ReadonlyMap<string, Risk>> {
  const entries = await Promise.all(
    allRoutes().map(async ({ method, template }): Promise<[string, Risk]> => [
      `${method} ${template}`,
      await riskOf(method, template),
    ]),
  );
  return new Map(entries);
}

async function riskOf(method: Method, template: string): Promise<Risk> {
  if (method === "GET") return "read";
  if (template.startsWith("/access/")) return "access";
  const access = await privilegesOf(method, template);
  if (access === undefined || access.who === "root") return "root";
  if (access.check === undefined) return dependsOnGuests.test(template) ? "guest" : "host";
  return riskOfPrivileges(privilegesIn(access.check));
}

/** `undefined` for a condition that is about users and rights. */
function privilegesIn(check: PrivilegeCheck): readonly (string | undefined)[] {
  if (check.kind === "all" || check.kind === "any") return check.checks.flatMap(privilegesIn);
  return check.kind === "privileges" ? check.privileges : [undefined];
}

function riskOfPrivileges(privileges: readonly (string | undefined)[]): Risk {
  const names = privileges.filter((name) => name !== undefined);
  if (names.length < privileges.length || names.some((name) => accessPrivilege.test(name))) return "access";
  const isAgentOnly = names.length > 0 && names.every((name) => name === "VM.GuestAgent.Unrestricted");
  if (isAgentOnly || names.some((name) => execPrivilege.test(name))) return "exec";
  return names.length > 0 && names.every((name) => guestPrivilege.test(name)) ? "guest" : "host";
}
