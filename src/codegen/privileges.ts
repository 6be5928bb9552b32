import { isSet, type Permissions } from "./schema.ts";

/** One condition: privileges on a path, alternatives, or a rule of its own. */
export type Check =
  | { kind: "privileges"; path: string; privileges: readonly string[]; any: boolean; parameter?: string }
  | { kind: "all" | "any"; checks: readonly Check[] }
  | { kind: "self" }
  | { kind: "realm"; privileges: readonly string[] }
  | { kind: "groups"; privileges: readonly string[]; groups?: string }
  | { kind: "modify"; path: string };

/** Who may make a call. */
export interface Access {
  /** Nobody but root@pam by ticket, everybody, anybody logged in, or whoever passes the check. */
  who: "root" | "world" | "login" | "privileged" | "depends";
  check?: Check;
  /** Further conditions depend on the parameters. */
  more: boolean;
}

const wordList = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((item) => typeof item === "string")
    : typeof value === "string"
      ? [value]
      : [];

function optionsOf(rest: readonly unknown[]): Map<unknown, unknown> {
  const pairs = rest.flatMap((key, index) => (index % 2 === 0 ? [[key, rest[index + 1]] as const] : []));
  return new Map(pairs);
}

function privilegeCheck(path: unknown, privileges: unknown, rest: readonly unknown[]): Check {
  const options = optionsOf(rest);
  const parameter = options.get("require_param");
  return {
    kind: "privileges",
    path: String(path),
    privileges: [...new Set(wordList(privileges))],
    any: options.has("any"),
    ...(typeof parameter === "string" && { parameter }),
  };
}

function groupCheck(privileges: unknown, key: unknown, rest: readonly unknown[]): Check {
  const groups = optionsOf([key, ...rest]).get("groups_param");
  return { kind: "groups", privileges: wordList(privileges), ...(typeof groups === "string" && { groups }) };
}

/** Reads one node of upstream's check tree; other products nest objects instead of lists. */
function checkOf(raw: unknown): Check | undefined {
  if (!Array.isArray(raw)) return undefined;
  const [kind, first, second, ...rest] = raw as unknown[];
  switch (kind) {
    case "and":
    case "or":
      return {
        kind: kind === "and" ? "all" : "any",
        checks: raw.slice(1).flatMap((part) => checkOf(part) ?? []),
      };
    case "perm":
      return privilegeCheck(first, second, rest);
    case "userid-param":
      return first === "self" ? { kind: "self" } : { kind: "realm", privileges: wordList(first) };
    case "userid-group":
      return groupCheck(first, second, rest);
    case "perm-modify":
      return { kind: "modify", path: String(first) };
    default:
      return undefined;
  }
}

/** Without an entry only root@pam may call, and no token (FACTS 39). */
export function accessOf(permissions: Permissions | undefined): Access {
  if (permissions === undefined) return { who: "root", more: false };
  const more = isSet(permissions.described);
  if (permissions.user === "world") return { who: "world", more: false };
  if (permissions.user !== undefined) return { who: "login", more };
  const check = checkOf(permissions.check);
  return check === undefined ? { who: "depends", more: true } : { who: "privileged", check, more };
}

function describe(check: Check, isNested = false): string {
  switch (check.kind) {
    case "privileges": {
      const names = check.privileges.join(check.any ? " or " : " and ");
      return `${names} on ${check.path}${check.parameter === undefined ? "" : ` (with ${check.parameter})`}`;
    }
    case "all":
    case "any": {
      const parts = check.checks
        .map((part) => describe(part, true))
        .join(check.kind === "all" ? ", and " : ", or ");
      return isNested ? `(${parts})` : parts;
    }
    case "self":
      return "being that user";
    case "realm":
      return `${check.privileges.join(" or ")} on the user's realm`;
    case "groups":
      return `${check.privileges.join(" or ")} on a group of the user`;
    case "modify":
      return `the right to modify ${check.path}`;
  }
}

/** Who may call, in words. */
export function accessWords({ who, check, more }: Access): string {
  switch (who) {
    case "root":
      return "Only for root@pam by ticket.";
    case "world":
      return "Needs no login.";
    case "login":
      return more ? "For any login; more depends on the parameters." : "For any login.";
    case "depends":
      return "What it needs depends on the parameters.";
    case "privileged":
      return `Needs ${check === undefined ? "" : describe(check)}${more ? "; more depends on the parameters" : ""}.`;
  }
}
