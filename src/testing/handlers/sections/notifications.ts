import { failure, type Refusal } from "../../refusal.ts";
import { digestOf } from "../../random.ts";
import type { Section } from "../../state/sections.ts";
import type { World } from "../../state/world.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "../context.ts";
import { sectionHandlers } from "./crud.ts";

const types = ["gotify", "sendmail", "smtp", "webhook"] as const;

type EndpointType = (typeof types)[number];

/** What every cluster has from the start. */
const builtIn: Readonly<Record<string, Section>> = {
  "notification/sendmail/mail-to-root": { "mailto-user": ["root@pam"], origin: "builtin" },
  "notification/matcher/default-matcher": { target: ["mail-to-root"], mode: "all", origin: "builtin" },
};

/** The built-in entries of a kind are there until somebody changes them. */
function withBuiltIn(world: World, kind: string): Map<string, Section> {
  const entries = world.sections.of(`notification/${kind}`);
  for (const [path, section] of Object.entries(builtIn)) {
    const [, of = "", name = ""] = path.split("/");
    if (of === kind && !entries.has(name) && !world.sections.of("notification/removed").has(name)) {
      entries.set(name, { ...section });
    }
  }
  return entries;
}

const absent = (id: string): Refusal => failure(`endpoint '${id}' does not exist`);

function handlersOf(kind: string) {
  const handlers = sectionHandlers({
    kind: `notification/${kind}`,
    id: "name",
    idKey: "name",
    hasNoDigest: true,
    controls: ["name", "token", "password", "secret"],
    missing: absent,
    taken: (id) => failure(`${kind === "matcher" ? "matcher" : "endpoint"} with name '${id}' already exists`),
    show: (_, __, section) => ({ origin: "user-created", ...section }),
    onRemove: (context, id) => void context.world.sections.of("notification/removed").set(id, {}),
  });
  const ready =
    (handler: Handler): Handler =>
    (context) => {
      withBuiltIn(context.world, kind);
      return handler(context);
    };
  const read: Handler = (context) => ({
    ...(handlers.read(context) as object),
    digest: digestOf(JSON.stringify([...withBuiltIn(context.world, kind)])),
  });
  return {
    collection: { GET: ready(handlers.list), POST: ready(handlers.create) },
    single: { GET: ready(read), PUT: ready(handlers.update), DELETE: ready(handlers.remove) },
  };
}

function endpoints(type: EndpointType): HandlerTable {
  const { collection, single } = handlersOf(type);
  const base = `/cluster/notifications/endpoints/${type}`;
  return { [base]: collection, [`${base}/{name}`]: single };
}

const targets: Handler = ({ world }) =>
  types.flatMap((type) =>
    [...withBuiltIn(world, type)].map(([name, section]) => ({
      name,
      type,
      origin: section["origin"] ?? "user-created",
    })),
  );

/** Nothing is sent anywhere; a target that is not there is an error all the same. */
const test: Handler = (context: Context) => {
  const name = textParam(context, "name");
  const isKnown = types.some((type) => withBuiltIn(context.world, type).has(name));
  if (!isKnown) throw absent(name);
  return null;
};

const matchers = handlersOf("matcher");

const fields = ["type", "hostname", "job-id"];

export const notifications: HandlerTable = {
  ...Object.assign({}, ...types.map(endpoints)),
  "/cluster/notifications/matchers": matchers.collection,
  "/cluster/notifications/matchers/{name}": matchers.single,
  "/cluster/notifications/targets": { GET: targets },
  "/cluster/notifications/targets/{name}/test": { POST: test },
  "/cluster/notifications/matcher-fields": { GET: () => fields.map((name) => ({ name })) },
  "/cluster/notifications/matcher-field-values": {
    GET: ({ world }) => [
      { field: "type", value: "vzdump" },
      { field: "type", value: "replication" },
      ...[...world.nodes.keys()].map((value) => ({ field: "hostname", value })),
    ],
  },
};
