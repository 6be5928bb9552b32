import { activeUser } from "../access/authenticate.ts";
import { asFlags, capabilities, effectivePermissions, privilegesOn } from "../access/permissions.ts";
import { forbidden, Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { isAllowed } from "../access/permissions.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";

const wrong = (): Refusal => new Refusal(401, "authentication failure\n");

/** The realm is part of the name or a parameter of its own (FACTS 37). */
function userIdOf(context: Context): string {
  const name = textParam(context, "username");
  const realm = optionalText(context, "realm");
  return realm === undefined || name.endsWith(`@${realm}`) ? name : `${name}@${realm}`;
}

/** A password, or a ticket that is still valid (FACTS 36). */
function isRightPassword({ world, tickets }: Context, userid: string, password: string): boolean {
  if (tickets.verify(password) === userid) return true;
  const known = world.access.users.get(userid)?.password;
  return known !== undefined && known === password;
}

function success(world: World, context: Context, userid: string): Record<string, unknown> {
  return {
    username: userid,
    ticket: context.tickets.issue(userid),
    CSRFPreventionToken: context.tickets.csrfToken(userid),
    cap: capabilities(world, userid),
    ...(world.nodes.size > 1 ? { clustername: world.clusterName } : {}),
  };
}

const login: Handler = (context) => {
  const { world } = context;
  const userid = userIdOf(context);
  const isKnown = activeUser(world, userid) !== undefined;
  if (!isKnown || !isRightPassword(context, userid, textParam(context, "password"))) throw wrong();
  return success(world, context, userid);
};

const permissions: Handler = (context) => {
  const { world, login } = context;
  const userid = optionalText(context, "userid") ?? login;
  const isOwn = userid === login || userid.startsWith(`${login}!`);
  if (!isOwn && !isAllowed(world, login, "/access", ["Sys.Audit"])) throw forbidden("/access, Sys.Audit");
  const path = optionalText(context, "path");
  return path === undefined
    ? effectivePermissions(world, userid)
    : { [path]: asFlags(privilegesOn(world, userid, path)) };
};

const domains: Handler = ({ world }) =>
  [...world.access.realms.values()].map((realm) => ({
    realm: realm.realm,
    type: realm.type,
    ...(realm.config.has("comment") ? { comment: realm.config.get("comment") } : {}),
    ...(realm.config.has("default") ? { default: realm.config.get("default") } : {}),
  }));

export const accessLogin: HandlerTable = {
  "/access/ticket": { POST: login, GET: () => null },
  "/access/permissions": { GET: permissions },
  "/access/domains": { GET: domains },
};
