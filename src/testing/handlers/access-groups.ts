import { isAllowed } from "../access/permissions.ts";
import { builtInRoles } from "../access/roles.ts";
import { failure, invalid } from "../refusal.ts";
import type { AclEntry, Group } from "../state/access.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";

const members = ({ world }: Context, groupid: string): string[] =>
  [...world.access.users.values()].filter((user) => user.groups.has(groupid)).map((user) => user.userid);

const groupList: Handler = (context) => {
  const { world, login } = context;
  return [...world.access.groups.values()]
    .filter(({ groupid }) =>
      isAllowed(
        world,
        login,
        `/access/groups/${groupid}`,
        ["User.Modify", "Sys.Audit", "Group.Allocate"],
        true,
      ),
    )
    .map((group) => ({ ...groupRow(group), users: members(context, group.groupid).join(",") }));
};

const groupRow = ({ groupid, comment }: Group): Record<string, unknown> => ({
  groupid,
  ...(comment === undefined ? {} : { comment }),
});

/** @throws Refusal 500, with what was tried in front. */
function groupOf(context: Context, action = ""): Group {
  const groupid = textParam(context, "groupid");
  const group = context.world.access.groups.get(groupid);
  if (group === undefined) throw failure(`${action}group '${groupid}' does not exist`);
  return group;
}

const groupRead: Handler = (context) => {
  const { groupid, comment } = groupOf(context);
  return { members: members(context, groupid), ...(comment === undefined ? {} : { comment }) };
};

const groupCreate: Handler = (context) => {
  const { groups } = context.world.access;
  const groupid = textParam(context, "groupid");
  if (groups.has(groupid)) throw failure(`create group failed: group '${groupid}' already exists`);
  groups.set(groupid, { groupid, comment: optionalText(context, "comment") });
  return null;
};

const groupUpdate: Handler = (context) => {
  groupOf(context).comment = optionalText(context, "comment");
  return null;
};

const groupDelete: Handler = (context) => {
  const { access } = context.world;
  const { groupid } = groupOf(context, "delete group failed: ");
  access.groups.delete(groupid);
  for (const user of access.users.values()) user.groups.delete(groupid);
  access.acl = access.acl.filter(({ type, ugid }) => type !== "group" || ugid !== groupid);
  return null;
};

const roleList: Handler = ({ world }) => [
  ...[...builtInRoles].map(([roleid, privileges]) => ({ roleid, privs: privileges.join(","), special: 1 })),
  ...[...world.access.roles].map(([roleid, privileges]) => ({
    roleid,
    privs: [...privileges].sort().join(","),
    special: 0,
  })),
];

const roleRead: Handler = (context) => {
  const roleid = textParam(context, "roleid");
  const privileges = context.world.access.roles.get(roleid) ?? builtInRoles.get(roleid);
  if (privileges === undefined) throw failure(`role '${roleid}' does not exist`);
  return Object.fromEntries([...privileges].map((privilege) => [privilege, 1]));
};

const knownPrivileges = new Set(builtInRoles.get("Administrator"));

function checkPrivileges(privileges: readonly string[], action: string): void {
  const unknown = privileges.find((privilege) => !knownPrivileges.has(privilege));
  if (unknown !== undefined) throw failure(`${action} role failed: invalid privilege '${unknown}'`);
}

const roleCreate: Handler = (context) => {
  const { roles } = context.world.access;
  const roleid = textParam(context, "roleid");
  if (roles.has(roleid) || builtInRoles.has(roleid)) {
    throw failure(`create role failed: role '${roleid}' already exists`);
  }
  const privileges = listParam(context, "privs");
  checkPrivileges(privileges, "create");
  roles.set(roleid, new Set(privileges));
  return null;
};

/** A role that was made here; the built-in ones stay as they are. */
function ownRole(context: Context, action: string): Set<string> {
  const roleid = textParam(context, "roleid");
  if (builtInRoles.has(roleid)) throw failure(`auto-generated role '${roleid}' cannot be modified`);
  const role = context.world.access.roles.get(roleid);
  if (role === undefined) throw failure(`${action} role failed: role '${roleid}' does not exist`);
  return role;
}

const roleUpdate: Handler = (context) => {
  const role = ownRole(context, "update");
  const privileges = listParam(context, "privs");
  checkPrivileges(privileges, "update");
  if (!flag(context, "append")) role.clear();
  for (const privilege of privileges) role.add(privilege);
  return null;
};

const roleDelete: Handler = (context) => {
  ownRole(context, "delete");
  context.world.access.roles.delete(textParam(context, "roleid"));
  return null;
};

/** Those who may change permissions somewhere see the entries there. */
const aclList: Handler = ({ world, login }) =>
  world.access.acl
    .filter(({ path }) => isAllowed(world, login, path, ["Permissions.Modify", "Sys.Audit"], true))
    .map(({ path, type, ugid, roleid, propagate }) => ({
      path,
      type,
      ugid,
      roleid,
      propagate: propagate ? 1 : 0,
    }));

const aclPath = /^\/(?:$|(?:access|nodes|pool|sdn|storage|vms|mapping)(?:\/|$))/;

function checkAclPath(path: string): void {
  const isVm = path.startsWith("/vms/");
  if (!aclPath.test(path) || (isVm && !/^\/vms\/\d{3,}$/.test(path))) {
    throw invalid({ path: `invalid ACL path '${path}'` });
  }
}

function entriesOf(context: Context, path: string): AclEntry[] {
  const propagate = flag(context, "propagate", true);
  const named = (["user", "group", "token"] as const).flatMap((type) =>
    listParam(context, `${type}s`).map((ugid) => ({ type, ugid })),
  );
  return listParam(context, "roles").flatMap((roleid) =>
    named.map(({ type, ugid }) => ({ path, type, ugid, roleid, propagate })),
  );
}

function checkEntry({ world }: Context, { type, ugid, roleid }: AclEntry): void {
  const { users, groups, roles } = world.access;
  const [userid = "", token = ""] = ugid.split("!");
  const missing = (what: string): never => {
    throw failure(`ACL update failed: ${what} does not exist`);
  };
  if (!roles.has(roleid) && !builtInRoles.has(roleid)) missing(`role '${roleid}'`);
  if (type === "group" && !groups.has(ugid)) missing(`group '${ugid}'`);
  if (type === "user" && !users.has(ugid)) missing(`user '${ugid}'`);
  if (type === "token" && users.get(userid)?.tokens.has(token) !== true) missing(`API token '${ugid}'`);
}

const isSame = (one: AclEntry, other: AclEntry): boolean =>
  one.path === other.path &&
  one.type === other.type &&
  one.ugid === other.ugid &&
  one.roleid === other.roleid;

const aclUpdate: Handler = (context) => {
  const { access } = context.world;
  const path = textParam(context, "path");
  checkAclPath(path);
  const entries = entriesOf(context, path);
  const isRemoval = flag(context, "delete");
  if (!isRemoval) for (const entry of entries) checkEntry(context, entry);
  const rest = access.acl.filter((entry) => !entries.some((other) => isSame(entry, other)));
  access.acl = isRemoval ? rest : [...rest, ...entries];
  return null;
};

export const accessGroups: HandlerTable = {
  "/access/groups": { GET: groupList, POST: groupCreate },
  "/access/groups/{groupid}": { GET: groupRead, PUT: groupUpdate, DELETE: groupDelete },
  "/access/roles": { GET: roleList, POST: roleCreate },
  "/access/roles/{roleid}": { GET: roleRead, PUT: roleUpdate, DELETE: roleDelete },
  "/access/acl": { GET: aclList, PUT: aclUpdate },
};
