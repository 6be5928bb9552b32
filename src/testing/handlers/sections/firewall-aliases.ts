import { failure, invalid } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "../context.ts";
import { sectionHandlers } from "./crud.ts";
import type { FirewallScope } from "./firewall-scope.ts";

const nameParam = "name";

/** The family of an address or network. */
export const ipVersion = (cidr: string): number => (cidr.includes(":") ? 6 : 4);

/** Names for addresses. */
export function aliases(scope: FirewallScope): HandlerTable {
  const kind = (context: Context): string => `${scope.key(context)}/aliases`;
  const handlers = sectionHandlers({
    kind,
    id: (context) => textParam(context, nameParam).toLowerCase(),
    idKey: "name",
    controls: [nameParam, "rename"],
    missing: (id) => failure(`no such alias '${id}'`),
    taken: (id) => invalid({ name: `alias '${id}' already exists` }),
    show: (_, id, section) => {
      const { shown = id, ...rest } = section;
      return { ...rest, name: shown, ipversion: ipVersion(String(section["cidr"])) };
    },
  });
  const create: Handler = (context) => {
    const made = handlers.create(context);
    const name = textParam(context, nameParam);
    const entry = context.world.sections.of(kind(context)).get(name.toLowerCase());
    if (entry !== undefined && name !== name.toLowerCase()) entry["shown"] = name;
    return made;
  };
  const update: Handler = (context) => {
    handlers.update(context);
    const entries = context.world.sections.of(kind(context));
    renameEntry(entries, textParam(context, nameParam).toLowerCase(), optionalText(context, "rename"));
    return null;
  };
  const read: Handler = (context) => {
    const { digest: _, ...rest } = handlers.read(context) as Record<string, unknown>;
    return rest;
  };
  return {
    [`${scope.base}/aliases`]: { GET: handlers.list, POST: create },
    [`${scope.base}/aliases/{name}`]: { GET: read, PUT: update, DELETE: handlers.remove },
  };
}

function renameEntry(entries: Map<string, Section>, from: string, to: string | undefined): void {
  const entry = entries.get(from);
  if (to === undefined || entry === undefined) return;
  entries.delete(from);
  entries.set(to.toLowerCase(), entry);
}
