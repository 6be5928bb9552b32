import { failure, invalid } from "../refusal.ts";
import type { Token, User } from "../state/access.ts";
import { type Context, flag, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";

export const tokenInfo = ({ privsep, expire, comment }: Token): Record<string, unknown> => ({
  privsep: privsep ? 1 : 0,
  expire,
  ...(comment === undefined ? {} : { comment }),
});

function userOf({ world, params }: Context): User {
  const userid = String(params["userid"] ?? "");
  const user = world.access.users.get(userid);
  if (user === undefined) throw failure(`no such user ('${userid}')`);
  return user;
}

/** @throws Refusal 500 where the user has no such token. */
function tokenOf(context: Context): Token {
  const user = userOf(context);
  const name = textParam(context, "tokenid");
  const token = user.tokens.get(name);
  if (token === undefined) throw failure(`no such token '${name}' for user '${user.userid}'`);
  return token;
}

const list: Handler = (context) =>
  [...userOf(context).tokens.values()].map((token) => ({ tokenid: token.tokenid, ...tokenInfo(token) }));

const fullId = (context: Context): string => `${userOf(context).userid}!${textParam(context, "tokenid")}`;

/** The secret is told this once; what was given comes back as text (FACTS 42). */
const create: Handler = (context) => {
  const user = userOf(context);
  const tokenid = textParam(context, "tokenid");
  if (user.tokens.has(tokenid)) throw invalid({ tokenid: "Token already exists." });
  const secret = context.world.random.uuid();
  const privsep = flag(context, "privsep", true);
  const expire = Number(context.params["expire"] ?? 0);
  const comment = optionalText(context, "comment");
  user.tokens.set(tokenid, { tokenid, secret, privsep, expire, comment });
  const info = {
    privsep: privsep ? "1" : "0",
    ...(context.params["expire"] === undefined ? {} : { expire: String(expire) }),
    ...(comment === undefined ? {} : { comment }),
  };
  return { "full-tokenid": fullId(context), value: secret, info };
};

const update: Handler = (context) => {
  const token = tokenOf(context);
  const { params } = context;
  if (params["privsep"] !== undefined) token.privsep = flag(context, "privsep");
  if (params["expire"] !== undefined) token.expire = Number(params["expire"]);
  if (params["comment"] !== undefined) token.comment = textParam(context, "comment");
  if (!flag(context, "regenerate")) return tokenInfo(token);
  token.secret = context.world.random.uuid();
  return { ...tokenInfo(token), "full-tokenid": fullId(context), value: token.secret };
};

const remove: Handler = (context) => {
  const { access } = context.world;
  const token = tokenOf(context);
  const id = fullId(context);
  userOf(context).tokens.delete(token.tokenid);
  access.acl = access.acl.filter(({ ugid }) => ugid !== id);
  return null;
};

export const accessTokens: HandlerTable = {
  "/access/users/{userid}/token": { GET: list },
  "/access/users/{userid}/token/{tokenid}": {
    GET: (context) => tokenInfo(tokenOf(context)),
    POST: create,
    PUT: update,
    DELETE: remove,
  },
};
