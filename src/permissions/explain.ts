import type { Access, PrivilegeCheck } from "../codecs/permissions.ts";

/** One set of privileges on one path; `any`: a single one of them is enough. */
export interface Need {
  readonly path: string;
  readonly privileges: readonly string[];
  readonly any: boolean;
}

/** `unknown`: only the server can tell, or a value that the path needs was not given. */
export type Verdict = "allowed" | "denied" | "unknown";

/** Privileges by path, as far as they were asked for. */
export type Held = ReadonlyMap<string, ReadonlySet<string>>;

type Values = Readonly<Record<string, unknown>>;

/** Every need a rule names, its paths filled with the call's values where they are given. */
export function needsOf(access: Access, values: Values): Need[] {
  return access.check === undefined ? [] : [...leaves(access.check, values)];
}

function* leaves(check: PrivilegeCheck, values: Values): Generator<Need> {
  if (check.kind === "all" || check.kind === "any")
    for (const each of check.checks) yield* leaves(each, values);
  else if (check.kind === "privileges")
    yield { path: filled(check.path, values), privileges: check.privileges, any: check.any };
  else if (check.kind === "modify")
    yield { path: filled(check.path, values), privileges: ["Permissions.Modify"], any: true };
}

const filled = (path: string, values: Values): string =>
  path.replace(/\{([^}]+)\}/g, (braces, name: string) => {
    const value = values[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : braces;
  });

/** Is a path still without one of its values? */
export const isOpen = (path: string): boolean => path.includes("{");

/** What a rule says of somebody who holds these privileges. */
export function judgeAccess(access: Access, values: Values, held: Held): Verdict {
  if (access.who === "world" || access.who === "login") return access.more ? "unknown" : "allowed";
  if (access.check === undefined) return "unknown";
  const verdict = judgeCheck(access.check, values, held);
  return verdict === "allowed" && access.more ? "unknown" : verdict;
}

function judgeCheck(check: PrivilegeCheck, values: Values, held: Held): Verdict {
  switch (check.kind) {
    case "all":
      return worst(check.checks.map((each) => judgeCheck(each, values, held)));
    case "any":
      return best(check.checks.map((each) => judgeCheck(each, values, held)));
    case "privileges":
      if (check.parameter !== undefined && values[check.parameter] === undefined) return "allowed";
      return judgeNeed(
        { path: filled(check.path, values), privileges: check.privileges, any: check.any },
        held,
      );
    case "modify":
      // Who may allocate what is there passes as well, which the path alone does not tell.
      return judgeNeed(
        { path: filled(check.path, values), privileges: ["Permissions.Modify"], any: true },
        held,
      ) === "allowed"
        ? "allowed"
        : "unknown";
    default:
      return "unknown";
  }
}

export function judgeNeed({ path, privileges, any }: Need, held: Held): Verdict {
  const mine = held.get(path);
  if (mine === undefined) return "unknown";
  const has = (privilege: string): boolean => mine.has(privilege);
  return (any ? privileges.some(has) : privileges.every(has)) ? "allowed" : "denied";
}

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((each) => each === "denied") ?? verdicts.find((each) => each === "unknown") ?? "allowed";

const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((each) => each === "allowed") ?? verdicts.find((each) => each === "unknown") ?? "denied";
