import { isLockedOut } from "../access/factors.ts";
import { Refusal } from "../refusal.ts";
import type { Factor, User } from "../state/access.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";
import { userOf } from "./access-users.ts";

const row = ({ id, type, description, created }: Factor): Record<string, unknown> => ({
  id,
  type,
  description,
  created,
  enable: 1,
});

const list: Handler = ({ world, login }) =>
  [...world.access.users.values()]
    .filter(
      (user) =>
        user.factors.length > 0 &&
        (login === "root@pam" || login.startsWith("root@pam!") || user.userid === login),
    )
    .map((user) => ({
      userid: user.userid,
      entries: user.factors.map(row),
      ...(isLockedOut(user) ? { "totp-locked": 1 } : {}),
    }));

/** The one place of the API that says 404 (FACTS 24). */
function factorOf(context: Context): [User, Factor] {
  const user = userOf(context);
  const id = textParam(context, "id");
  const factor = user.factors.find((one) => one.id === id);
  if (factor === undefined) throw new Refusal(404, `no such tfa entry '${id}'\n`);
  return [user, factor];
}

const recoveryCode = ({ world }: Context): string =>
  Array.from({ length: 4 }, () => world.random.hex(4)).join("-");

const add: Handler = (context) => {
  const user = userOf(context);
  const created = Math.floor(context.world.clock.now() / 1000);
  const description = optionalText(context, "description") ?? "";
  if (textParam(context, "type") === "recovery") {
    const codes = Array.from({ length: 10 }, () => recoveryCode(context));
    user.factors.push({ id: "recovery", type: "recovery", codes, description, created });
    return { id: "recovery", recovery: codes };
  }
  const id = `totp-${user.factors.length + 1}`;
  const secret = /[?&]secret=([A-Z2-7]+)/i.exec(optionalText(context, "totp") ?? "")?.[1] ?? "";
  user.factors.push({ id, type: "totp", secret, description, created });
  return { id };
};

const remove: Handler = (context) => {
  const [user, factor] = factorOf(context);
  user.factors.splice(user.factors.indexOf(factor), 1);
  return null;
};

const update: Handler = (context) => {
  const [user, factor] = factorOf(context);
  const description = optionalText(context, "description") ?? factor.description;
  user.factors.splice(user.factors.indexOf(factor), 1, { ...factor, description });
  return null;
};

const types: Handler = (context) => {
  const user = userOf(context);
  return user.factors.length === 0 ? {} : { types: [...new Set(user.factors.map(({ type }) => type))] };
};

const unlock: Handler = (context) => {
  const user = userOf(context);
  const wasLocked = isLockedOut(user);
  user.failedFactors = 0;
  return wasLocked ? 1 : 0;
};

export const accessTfa: HandlerTable = {
  "/access/tfa": { GET: list },
  "/access/tfa/{userid}": { GET: (context) => userOf(context).factors.map(row), POST: add },
  "/access/tfa/{userid}/{id}": { GET: (context) => row(factorOf(context)[1]), PUT: update, DELETE: remove },
  "/access/users/{userid}/tfa": { GET: types },
  "/access/users/{userid}/unlock-tfa": { PUT: unlock },
};
