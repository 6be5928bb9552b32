import { activeUser } from "../access/authenticate.ts";
import { answerChallenge, challengeOf } from "../access/factors.ts";
import {
  asFlags,
  capabilities,
  effectivePermissions,
  isAllowed,
  privilegesOn,
} from "../access/permissions.ts";
import { forbidden, invalid, Refusal } from "../refusal.ts";
import type { User } from "../state/access.ts";
import {
  type Context,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";

/** Unknown user, wrong password, disabled or expired: all the same (FACTS 37). */
const wrong = (): Refusal => new Refusal(401, "authentication failure\n");

/** The realm is part of the name or a parameter of its own. */
function userIdOf(context: Context): string {
  const name = textParam(context, "username");
  const realm = optionalText(context, "realm");
  return realm === undefined || name.endsWith(`@${realm}`) ? name : `${name}@${realm}`;
}

function fullLogin({ world, tickets }: Context, userid: string): Record<string, unknown> {
  return {
    username: userid,
    ticket: tickets.issue(userid),
    CSRFPreventionToken: tickets.csrfToken(userid),
    cap: capabilities(world, userid),
    ...(world.nodes.size > 1 ? { clustername: world.clusterName } : {}),
  };
}

/** The first half of a login in two steps: a ticket that opens nothing (FACTS 42a). */
function halfLogin({ tickets }: Context, user: User): Record<string, unknown> {
  return {
    username: user.userid,
    ticket: tickets.issueChallenge(user.userid, challengeOf(user)),
    CSRFPreventionToken: tickets.csrfToken(user.userid),
    NeedTFA: 1,
  };
}

async function secondStep(
  context: Context,
  user: User,
  halfTicket: string,
): Promise<Record<string, unknown>> {
  const { tickets, world } = context;
  const isOurs = tickets.verifyChallenge(user.userid, halfTicket);
  const answer = textParam(context, "password");
  if (!isOurs || !(await answerChallenge(user, answer, world.clock.now()))) throw wrong();
  return fullLogin(context, user.userid);
}

/** Where a path is asked for, the login is only checked and no ticket is made (recorded in access-ticket-verify-path). */
function checkOnly(context: Context, userid: string, path: string): Record<string, unknown> {
  const { world } = context;
  if (!isAllowed(world, userid, path, listParam(context, "privs"))) throw wrong();
  return { username: userid, cap: capabilities(world, userid) };
}

/** A ticket renews itself; a password may ask for a second factor. */
const login: Handler = async (context) => {
  const { world, tickets } = context;
  const userid = userIdOf(context);
  const user = activeUser(world, userid);
  if (user === undefined) throw wrong();
  const halfTicket = optionalText(context, "tfa-challenge");
  if (halfTicket !== undefined) return await secondStep(context, user, halfTicket);
  const password = textParam(context, "password");
  const path = optionalText(context, "path");
  if (tickets.verify(password) === userid) return fullLogin(context, userid);
  if (user.password === undefined || user.password !== password) throw wrong();
  if (path !== undefined) return checkOnly(context, userid, path);
  if (user.factors.length === 0) return fullLogin(context, userid);
  const otp = optionalText(context, "otp");
  if (otp === undefined) return halfLogin(context, user);
  if (!(await answerChallenge(user, otp.includes(":") ? otp : `totp:${otp}`, world.clock.now())))
    throw wrong();
  return fullLogin(context, userid);
};

const userPattern = /^[^\s:/@!]+@[A-Za-z][\w.-]*(?:![A-Za-z][\w.-]*)?$/;

const permissions: Handler = (context) => {
  const { world, login } = context;
  const userid = optionalText(context, "userid") ?? login;
  if (!userPattern.test(userid)) throw invalid({ userid: "value does not match the regex pattern" });
  const isOwn = userid === login || userid.startsWith(`${login}!`);
  if (!isOwn && !isAllowed(world, login, "/access", ["Sys.Audit"])) throw forbidden("/access, Sys.Audit");
  const path = optionalText(context, "path");
  return path === undefined
    ? effectivePermissions(world, userid)
    : { [path]: asFlags(privilegesOn(world, userid, path)) };
};

/** A console ticket, checked for whoever serves the console. */
const verifyConsole: Handler = (context) => {
  const isKnown = context.tickets.isVncTicket(
    textParam(context, "vncticket"),
    textParam(context, "authid"),
    textParam(context, "path"),
  );
  if (!isKnown) throw new Refusal(401, "authentication failure\n");
  return null;
};

export const accessLogin: HandlerTable = {
  "/access/ticket": { POST: login, GET: () => null },
  "/access/vncticket": { POST: verifyConsole },
  "/access/permissions": { GET: permissions },
};
