import { type AclOptions, type TestClusterOptions, type UserOptions, wrongEntry } from "../options.ts";
import type { AclEntry, Factor, Token, User } from "../state/access.ts";
import type { World } from "../state/world.ts";

/** The name of the token that may do everything a token may do. */
const fullToken = "test";

function factorsOf(world: World, options: UserOptions): Factor[] {
  const created = Math.floor(world.clock.now() / 1000);
  return [
    ...(options.totp === undefined
      ? []
      : [{ id: "totp-1", type: "totp" as const, secret: options.totp, description: "phone", created }]),
    ...(options.recovery === undefined
      ? []
      : [
          {
            id: "recovery",
            type: "recovery" as const,
            codes: [...options.recovery],
            description: "",
            created,
          },
        ]),
  ];
}

function tokensOf(world: World, options: UserOptions): Map<string, Token> {
  const tokens = (options.tokens ?? []).map((token) => ({
    tokenid: token.tokenid,
    secret: token.secret ?? world.random.uuid(),
    privsep: token.privsep ?? true,
    expire: token.expire ?? 0,
    comment: token.comment,
  }));
  return new Map(tokens.map((token) => [token.tokenid, token]));
}

function addUser(world: World, options: UserOptions): void {
  if (!/^[^\s:/@!]+@[\w.-]+$/.test(options.userid)) {
    throw wrongEntry("users[].userid", options.userid, "name@realm");
  }
  const { comment, email } = options;
  const details = Object.entries({ comment, email }).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  const user: User = {
    userid: options.userid,
    password: options.password,
    enable: options.enable ?? true,
    expire: options.expire ?? 0,
    groups: new Set(options.groups),
    tokens: tokensOf(world, options),
    factors: factorsOf(world, options),
    failedFactors: 0,
    details: new Map(details),
  };
  world.access.users.set(options.userid, user);
  for (const groupid of user.groups) world.access.groups.set(groupid, { groupid });
}

export function aclEntry({ path, roleid, to, propagate = true }: AclOptions): AclEntry {
  const isGroup = to.startsWith("@");
  const type = isGroup ? "group" : to.includes("!") ? "token" : "user";
  return { path, roleid, propagate, type, ugid: isGroup ? to.slice(1) : to };
}

/** root@pam with a password and a full token, and whoever else the options name. */
export function seedAccess(world: World, options: TestClusterOptions): void {
  const { access, random } = world;
  access.realms.set("pam", {
    realm: "pam",
    type: "pam",
    config: new Map([["comment", "Linux PAM standard authentication"]]),
  });
  access.realms.set("pve", {
    realm: "pve",
    type: "pve",
    config: new Map([["comment", "Proxmox VE authentication server"]]),
  });
  for (const groupid of options.groups ?? []) access.groups.set(groupid, { groupid });
  for (const [role, privileges] of Object.entries(options.roles ?? {})) {
    access.roles.set(role, new Set(privileges));
  }
  const root = {
    userid: "root@pam",
    password: random.hex(16),
    tokens: [{ tokenid: fullToken, privsep: false }],
  };
  addUser(world, root);
  for (const user of options.users ?? []) addUser(world, user);
  access.acl = (options.acl ?? []).map(aclEntry);
}

export interface TestCredentials {
  /** root@pam by password: may do everything. */
  readonly password: { readonly username: string; readonly password: string };
  /** A token of root@pam without privilege separation: everything a token may do. */
  readonly token: { readonly tokenId: string; readonly secret: string };
}

export function rootCredentials(world: World): TestCredentials {
  const root = world.access.users.get("root@pam");
  return {
    password: { username: "root@pam", password: root?.password ?? "" },
    token: { tokenId: `root@pam!${fullToken}`, secret: root?.tokens.get(fullToken)?.secret ?? "" },
  };
}
