import type { Ask } from "../api/by-template.ts";
import { unknownCall } from "../api/unknown-call.ts";
import { checkObject } from "../api/rules.ts";
import { type Access, privilegesOf } from "../codecs/permissions.ts";
import { findRoute, pveRoutes } from "../codecs/routes.ts";
import type { Method, Route } from "../requester.ts";
import { type Held, isOpen, judgeAccess, judgeNeed, type Need, needsOf, type Verdict } from "./explain.ts";

/** Whether this login may make a call, and what is missing if not. */
export interface Explanation {
  readonly verdict: Verdict;
  /** One sentence for a person. */
  readonly reason: string;
  /** Privileges the login does not have. Where alternatives lead to the call, all of theirs. */
  readonly missing: readonly Need[];
}

/** Who may call what, from the API description; and what this login may, from the server. */
export interface Permissions {
  /** What the API description says of a call. Sends nothing. */
  of(method: Method, template: string): Promise<Access>;
  /**
   * Compares that with the privileges of this login, one `GET /access/permissions` per path concerned.
   * `values` are the path values and parameters the call would have.
   * @throws InvalidParametersError for a call the API description does not have.
   */
  explain(method: Method, template: string, values?: Readonly<Record<string, unknown>>): Promise<Explanation>;
}

/** Who is logged in. */
export interface Session {
  readonly kind: "token" | "ticket";
  readonly userid: string;
}

export function createPermissions(ask: Ask, session: () => Session | undefined): Permissions {
  async function of(method: Method, template: string): Promise<Access> {
    const access = await privilegesOf(method, template);
    if (access === undefined) throw unknownCall(pveRoutes, method, template);
    return access;
  }

  async function heldOn(paths: readonly string[]): Promise<Held> {
    const entries = await Promise.all(
      [...new Set(paths)].map(async (path) => [path, await privilegesOn(ask, path)] as const),
    );
    return new Map(entries);
  }

  return {
    of,
    async explain(method, template, values = {}) {
      checkObject(values, "values", "an object of path values and parameters");
      const access = await of(method, template);
      const needs = needsOf(access, values);
      const held = await heldOn(needs.map(({ path }) => path).filter((path) => !isOpen(path)));
      const route = findRoute(method, template);
      const early = route && decidedByLogin(route, access, session());
      if (early !== undefined) return early;
      const missing = needs.filter((need) => judgeNeed(need, held) === "denied");
      const verdict = judgeAccess(access, values, held);
      return {
        verdict,
        reason: reasons[verdict](needs, missing),
        missing: verdict === "allowed" ? [] : missing,
      };
    },
  };
}

/** What the kind of login decides alone; known once a first call has logged in. */
function decidedByLogin(route: Route, access: Access, session: Session | undefined): Explanation | undefined {
  const denied = (reason: string): Explanation => ({ verdict: "denied", reason, missing: [] });
  if (session?.kind === "token" && !route.token)
    return denied("no API token may make this call; log in with a password");
  if (access.who !== "root") return undefined;
  if (session === undefined)
    return { verdict: "unknown", reason: "only root@pam may make this call, by password", missing: [] };
  if (session.kind === "ticket" && session.userid === "root@pam")
    return { verdict: "allowed", reason: "root@pam may make this call", missing: [] };
  return denied("only root@pam may make this call, by password, not by token");
}

async function privilegesOn(ask: Ask, path: string): Promise<ReadonlySet<string>> {
  const answer = await ask("GET", "/access/permissions", { path });
  const own: unknown =
    typeof answer === "object" && answer !== null
      ? Object.entries(answer).find(([key]) => key === path)?.[1]
      : undefined;
  return new Set(typeof own === "object" && own !== null ? Object.keys(own) : []);
}

const words = ({ path, privileges, any }: Need): string =>
  `${privileges.join(any ? " or " : " and ")} on ${path}`;

const reasons: Readonly<Record<Verdict, (needs: readonly Need[], missing: readonly Need[]) => string>> = {
  allowed: (needs) =>
    needs.length === 0 ? "any login may make this call" : `this login has ${needs.map(words).join(", ")}`,
  denied: (_, missing) => `this login lacks ${missing.map(words).join(", ")}`,
  unknown: (needs) =>
    needs.length === 0
      ? "only the server can tell"
      : `it takes ${needs.map(words).join(", ")}, and only the server can tell the rest`,
};
