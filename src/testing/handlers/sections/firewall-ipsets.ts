import { failure, invalid } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "../context.ts";
import { sectionHandlers } from "./crud.ts";
import type { FirewallScope } from "./firewall-scope.ts";

const nameParam = "name";

/** Sets have their members in a list of their own. */
const membersOf = (scope: FirewallScope, context: Context, name: string): Map<string, Section> =>
  context.world.sections.of(`${scope.key(context)}/ipset/${name}`);

function checkSet(scope: FirewallScope, context: Context, name: string): void {
  const known = context.world.sections.of(`${scope.key(context)}/ipsets`).has(name);
  if (!known) throw failure(`no such IPSet '${name}'`);
}

/** Sets of addresses. */
export function ipsets(scope: FirewallScope): HandlerTable {
  const kind = (context: Context): string => `${scope.key(context)}/ipsets`;
  const sets = sectionHandlers({
    kind,
    id: nameParam,
    idKey: "name",
    controls: ["rename", "force"],
    missing: (id) => failure(`no such IPSet '${id}'`),
    taken: (id) => invalid({ name: `IPSet '${id}' already exists` }),
    onRemove(context, id) {
      const members = membersOf(scope, context, id);
      if (members.size > 0 && context.params["force"] !== 1) throw failure(`IPSet '${id}' is not empty`);
      members.clear();
    },
  });
  const create: Handler = (context) => {
    const from = optionalText(context, "rename");
    if (from === undefined) return sets.create(context);
    checkSet(scope, context, from);
    const name = textParam(context, nameParam);
    const entries = context.world.sections.of(kind(context));
    const comment = optionalText(context, "comment");
    const entry = { ...entries.get(from), ...(comment === undefined ? {} : { comment }) };
    entries.delete(from);
    entries.set(name, entry);
    const members = membersOf(scope, context, from);
    for (const [cidr, member] of members) membersOf(scope, context, name).set(cidr, member);
    if (from !== name) members.clear();
    return null;
  };
  return {
    [`${scope.base}/ipset`]: { GET: sets.list, POST: create },
    [`${scope.base}/ipset/{name}`]: { DELETE: sets.remove, ...setMembers(scope) },
    [`${scope.base}/ipset/{name}/{cidr}`]: oneMember(scope),
  };
}

function memberHandlers(scope: FirewallScope) {
  return sectionHandlers({
    kind: (context) => `${scope.key(context)}/ipset/${textParam(context, nameParam)}`,
    id: "cidr",
    idKey: "cidr",
    controls: [nameParam],
    missing: (id) => failure(`no such IP/Network '${id}'`),
    taken: (id) => invalid({ cidr: `address '${id}' already exists` }),
    check: (context) => checkSet(scope, context, textParam(context, nameParam)),
  });
}

function setMembers(scope: FirewallScope): Record<string, Handler> {
  const handlers = memberHandlers(scope);
  const checked =
    (handler: Handler): Handler =>
    (context) => {
      checkSet(scope, context, textParam(context, nameParam));
      return handler(context);
    };
  return { GET: checked(handlers.list), POST: checked(handlers.create) };
}

function oneMember(scope: FirewallScope): Record<string, Handler> {
  const { read, update, remove } = memberHandlers(scope);
  /** A flag that is not set again is gone. */
  const replace: Handler = (context) => {
    const entry = context.world.sections.of(`${scope.key(context)}/ipset/${textParam(context, nameParam)}`);
    const before = entry.get(textParam(context, "cidr"));
    if (before !== undefined && context.params["nomatch"] === undefined) delete before["nomatch"];
    return update(context);
  };
  return { GET: read, PUT: replace, DELETE: remove };
}
