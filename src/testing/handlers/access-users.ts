import { isAllowed } from "../access/permissions.ts";
import { failure } from "../refusal.ts";
import type { User } from "../state/access.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";
import { tokenInfo } from "./access-tokens.ts";

const detailNames = ["comment", "email", "firstname", "lastname", "keys"] as const;

/** @throws Refusal 500 in the words of the server. */
export function userOf(context: Context): User {
  const userid = textParam(context, "userid");
  const user = context.world.access.users.get(userid);
  if (user === undefined) throw failure(`no such user ('${userid}')`);
  return user;
}

const details = (user: User): Record<string, unknown> => Object.fromEntries(user.details);

/** Whoever may audit users sees them all, the others those of their groups, and everybody themselves. */
function isVisible({ world, login }: Context, user: User): boolean {
  const wanted = ["User.Modify", "Sys.Audit"];
  if (user.userid === login || isAllowed(world, login, "/access/groups", wanted, true)) return true;
  return [...user.groups].some((group) => isAllowed(world, login, `/access/groups/${group}`, wanted, true));
}

const list: Handler = (context) => {
  const isFull = flag(context, "full");
  const enabled = context.params["enabled"];
  return [...context.world.access.users.values()]
    .filter((user) => isVisible(context, user))
    .filter((user) => enabled === undefined || (user.enable ? 1 : 0) === enabled)
    .map((user) => ({
      userid: user.userid,
      enable: user.enable ? 1 : 0,
      expire: user.expire,
      "realm-type": context.world.access.realms.get(user.userid.split("@").at(-1) ?? "")?.type ?? "pve",
      ...details(user),
      ...(isFull
        ? {
            groups: [...user.groups].join(","),
            tokens:
              user.tokens.size === 0
                ? null
                : [...user.tokens.values()].map((token) => ({ tokenid: token.tokenid, ...tokenInfo(token) })),
          }
        : {}),
    }));
};

const read: Handler = (context) => {
  const user = userOf(context);
  const tokens = [...user.tokens.values()].map((token) => [token.tokenid, tokenInfo(token)] as const);
  return {
    enable: user.enable ? 1 : 0,
    expire: user.expire,
    groups: [...user.groups],
    tokens: tokens.length === 0 ? null : Object.fromEntries(tokens),
    ...details(user),
  };
};

function checkGroups({ world }: Context, groups: readonly string[], action: string): void {
  const missing = groups.find((group) => !world.access.groups.has(group));
  if (missing !== undefined) throw failure(`${action} user failed: no such group '${missing}'`);
}

function setDetails(context: Context, user: User): void {
  for (const name of detailNames) {
    const value = optionalText(context, name);
    if (value !== undefined) user.details.set(name, value);
  }
  if (context.params["enable"] !== undefined) user.enable = flag(context, "enable");
  if (context.params["expire"] !== undefined) user.expire = Number(context.params["expire"]);
}

const create: Handler = (context) => {
  const { users } = context.world.access;
  const userid = textParam(context, "userid");
  const groups = listParam(context, "groups");
  if (users.has(userid)) throw failure(`create user failed: user '${userid}' already exists`);
  checkGroups(context, groups, "create");
  const realm = userid.slice(userid.lastIndexOf("@") + 1);
  if (context.params["password"] !== undefined && !context.world.access.realms.has(realm)) {
    throw failure(`create user failed: auth domain '${realm}' does not exist`);
  }
  const user: User = {
    userid,
    password: optionalText(context, "password"),
    enable: true,
    expire: 0,
    groups: new Set(groups),
    tokens: new Map(),
    factors: [],
    failedFactors: 0,
    details: new Map(),
  };
  setDetails(context, user);
  users.set(userid, user);
  return null;
};

const update: Handler = (context) => {
  const user = userOf(context);
  setDetails(context, user);
  if (context.params["groups"] === undefined) return null;
  const groups = listParam(context, "groups");
  checkGroups(context, groups, "update");
  if (!flag(context, "append")) user.groups.clear();
  for (const group of groups) user.groups.add(group);
  return null;
};

/** Takes the tokens and the ACL entries along; root@pam goes like anybody else (FACTS 94). */
const remove: Handler = (context) => {
  const { access } = context.world;
  const { userid } = userOf(context);
  access.users.delete(userid);
  access.acl = access.acl.filter(({ ugid }) => ugid !== userid && !ugid.startsWith(`${userid}!`));
  return null;
};

const changePassword: Handler = (context) => {
  userOf(context).password = textParam(context, "password");
  return null;
};

export const accessUsers: HandlerTable = {
  "/access/users": { GET: list, POST: create },
  "/access/users/{userid}": { GET: read, PUT: update, DELETE: remove },
  "/access/password": { PUT: changePassword },
};
