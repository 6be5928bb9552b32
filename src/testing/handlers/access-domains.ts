import { digestOf } from "../random.ts";
import { failure } from "../refusal.ts";
import type { Realm } from "../state/access.ts";
import { startTask } from "../state/task.ts";
import { type Context, type Handler, type HandlerTable, listParam, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";

const list: Handler = ({ world }) =>
  [...world.access.realms.values()].map(({ realm, type, config }) => ({
    realm,
    type,
    ...Object.fromEntries([...config].filter(([key]) => ["comment", "default", "tfa"].includes(key))),
  }));

function realmOf({ world }: Context, name: string, action = ""): Realm {
  const realm = world.access.realms.get(name);
  if (realm === undefined) throw failure(`${action}domain '${name}' does not exist`);
  return realm;
}

const read: Handler = (context) => {
  const realm = realmOf(context, textParam(context, "realm"));
  const config = { type: realm.type, ...Object.fromEntries(realm.config) };
  return {
    ...config,
    digest: digestOf(JSON.stringify([...context.world.access.realms.values()].map((one) => [...one.config]))),
  };
};

/** Options that belong to one kind of realm only; upstream: pve-access-control src/PVE/Auth/*.pm. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  ldap: ["domain"],
  ad: ["base_dn", "bind_dn", "issuer-url", "client-id"],
  openid: ["server1", "base_dn", "bind_dn", "domain"],
};

const controls = new Set(["realm", "type", "password", "delete", "digest"]);

const settings = ({ params }: Context): [string, string | number][] =>
  Object.entries(params).flatMap(([key, value]): [string, string | number][] =>
    controls.has(key) || value === undefined
      ? []
      : [[key, sorted(key, typeof value === "object" ? value.join(",") : value)]],
  );

/** Property strings that are written anew, their keys in order (recorded in domain-create-ldap-read). */
const sorted = (key: string, value: string | number): string | number =>
  key === "sync-defaults-options" ? String(value).split(",").sort().join(",") : value;

const create: Handler = (context) => {
  const { realms } = context.world.access;
  const name = textParam(context, "realm");
  const type = textParam(context, "type");
  if (realms.has(name)) throw failure(`add auth server failed: domain '${name}' already exists`);
  const unexpected = foreign[type]?.find((key) => context.params[key] !== undefined);
  if (unexpected !== undefined) throw failure(`add auth server failed: unexpected property '${unexpected}'`);
  realms.set(name, { realm: name, type, config: new Map(settings(context)) });
  return null;
};

const update: Handler = (context) => {
  const realm = realmOf(context, textParam(context, "realm"), "update auth server failed: ");
  for (const key of listParam(context, "delete")) realm.config.delete(key);
  for (const [key, value] of settings(context)) realm.config.set(key, value);
  return null;
};

/** Realms that come back whenever the configuration is read. */
const builtIn = new Set(["pam", "pve"]);

const remove: Handler = (context) => {
  const { realm } = realmOf(context, textParam(context, "realm"), "delete auth server failed: ");
  if (!builtIn.has(realm)) context.world.access.realms.delete(realm);
  return null;
};

const sync: Handler = (context) => {
  const { realm } = realmOf(context, textParam(context, "realm"));
  const plan = { type: "auth-realm-sync", id: realm, durationMs: 2000 };
  return startTask(context.world, context.host, identityOf(context), plan).upid;
};

export const accessDomains: HandlerTable = {
  "/access/domains": { GET: list, POST: create },
  "/access/domains/{realm}": { GET: read, PUT: update, DELETE: remove },
  "/access/domains/{realm}/sync": { POST: sync },
};
