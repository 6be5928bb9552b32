import type { User } from "../../../../src/testing/state/access.ts";
import {
  isMissing,
  isTaken,
  type Row,
  type Rule,
  rowOf,
  rowsOf,
  type Scene,
  textOf,
  without,
} from "./scene.ts";

function newUser(userid: string, row: Row | undefined): User {
  const { enable = 1, expire = 0, groups = [], tokens: _, ...details } = row ?? {};
  return {
    userid,
    password: "a-password-1",
    enable: enable === 1,
    expire: Number(expire),
    groups: new Set(groups as string[]),
    tokens: new Map(),
    factors: [],
    failedFactors: 0,
    details: new Map(Object.entries(details).map(([key, value]) => [key, textOf(value)])),
  };
}

function addGroups(scene: Scene, names: readonly string[]): void {
  for (const groupid of names) scene.world.access.groups.set(groupid, { groupid });
}

function ensureUser(scene: Scene, row: Row | undefined): User {
  const userid = textOf(scene.path["userid"] ?? scene.params.get("userid"));
  const { users } = scene.world.access;
  const user = row === undefined ? (users.get(userid) ?? newUser(userid, undefined)) : newUser(userid, row);
  users.set(userid, user);
  addGroups(scene, [...user.groups]);
  return user;
}

function addToken(user: User, tokenid: string, row: Row | undefined): void {
  user.tokens.set(tokenid, {
    tokenid,
    secret: "00000000-0000-4000-8000-000000000009",
    privsep: row?.["privsep"] !== 0,
    expire: Number(row?.["expire"] ?? 0),
    comment: row?.["comment"] === undefined ? undefined : textOf(row["comment"]),
  });
}

function user(scene: Scene): void {
  if (isMissing(scene) || !scene.isOk) return;
  const row = rowOf(scene);
  const made = ensureUser(scene, scene.operation.startsWith("GET ") ? row : undefined);
  for (const [tokenid, token] of Object.entries((row?.["tokens"] ?? {}) as Record<string, Row>)) {
    addToken(made, tokenid, token);
  }
}

function tokens(scene: Scene): void {
  if (!scene.isOk || !scene.path["userid"]?.includes("@")) return;
  const made = ensureUser(scene, undefined);
  for (const row of rowsOf(scene))
    if (typeof row["tokenid"] === "string") addToken(made, row["tokenid"], row);
}

function token(scene: Scene): void {
  const isCreate = scene.operation.startsWith("POST ");
  if (isCreate ? !(isTaken(scene) || scene.isOk) : !scene.isOk) return;
  const made = ensureUser(scene, undefined);
  if (isCreate && scene.isOk) return;
  const row = rowOf(scene);
  if (row !== undefined || !made.tokens.has(textOf(scene.path["tokenid"]))) {
    addToken(made, textOf(scene.path["tokenid"]), row);
  }
}

function role(scene: Scene): void {
  const name = textOf(scene.path["roleid"]);
  if (!name.startsWith("Sdkt") || isMissing(scene)) return;
  scene.world.access.roles.set(name, new Set(Object.keys(rowOf(scene) ?? { "VM.Audit": 1 })));
}

function group(scene: Scene): void {
  const groupid = textOf(scene.path["groupid"]);
  if (isMissing(scene) || !scene.isOk) return;
  addGroups(scene, [groupid]);
  const row = rowOf(scene);
  if (row?.["comment"] !== undefined)
    scene.world.access.groups.set(groupid, { groupid, comment: textOf(row["comment"]) });
  for (const userid of (row?.["members"] ?? []) as string[]) {
    const { users } = scene.world.access;
    const member = users.get(userid) ?? newUser(userid, undefined);
    member.groups.add(groupid);
    users.set(userid, member);
  }
}

function realm(scene: Scene): void {
  const name = textOf(scene.path["realm"] ?? scene.params.get("realm"));
  const isCreate = scene.operation.startsWith("POST ") && !scene.operation.endsWith("/sync");
  if (isMissing(scene) || (isCreate && !isTaken(scene))) return;
  const row = rowOf(scene);
  const type = textOf(row?.["type"] ?? name.replace("sdkt", "").replace("oid", "openid"));
  const config = new Map<string, string | number>(
    Object.entries(without(row ?? {}, "type", "digest", "realm")),
  );
  const before = scene.world.access.realms.get(name);
  if (row !== undefined || before === undefined)
    scene.world.access.realms.set(name, { realm: name, type, config });
}

/** Effective permissions by path: roles of exactly those privileges. */
function permissions(scene: Scene): void {
  const { access } = scene.world;
  const userid = textOf(scene.params.get("userid"));
  if (!userid.startsWith("sdkt") || !scene.isOk) return;
  access.users.set(userid, newUser(userid, undefined));
  for (const [path, flags] of Object.entries(
    (rowOf(scene) ?? {}) as Record<string, Record<string, number>>,
  )) {
    const roleid = `Role${path}`;
    access.roles.set(roleid, new Set(Object.keys(flags)));
    const propagate = Object.values(flags).includes(1);
    access.acl.push({ path, roleid, propagate, type: "user", ugid: userid });
  }
}

export const accessRules: readonly Rule[] = [
  [/ \/access\/users\/\{userid\}$/, user],
  [/^GET \/access\/users\/\{userid\}\/token$/, tokens],
  [/ \/access\/users\/\{userid\}\/token\/\{tokenid\}$/, token],
  [
    /^POST \/access\/users$/,
    (scene) => {
      const groups = scene.params.get("groups");
      if (scene.isOk && groups !== undefined)
        addGroups(scene, Array.isArray(groups) ? (groups as string[]) : textOf(groups).split(","));
      if (isTaken(scene)) ensureUser(scene, undefined);
    },
  ],
  [
    /^PUT \/access\/users\/\{userid\}$/,
    (scene) => {
      const groups = scene.params.get("groups");
      if (scene.isOk && groups !== undefined)
        addGroups(scene, Array.isArray(groups) ? (groups as string[]) : textOf(groups).split(","));
    },
  ],
  [/ \/access\/roles\/\{roleid\}$/, role],
  [/ \/access\/groups\/\{groupid\}$/, group],
  [
    / \/access\/domains(?:\/\{realm\}.*)?$/,
    (scene) => (/^GET \/access\/domains$/.test(scene.operation) ? undefined : realm(scene)),
  ],
  [/^GET \/access\/permissions$/, permissions],
];
