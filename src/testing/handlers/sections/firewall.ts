import { demand } from "../../access/permissions.ts";
import { digestOf } from "../../random.ts";
import { failure, invalid } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, type HandlerTable, listParam, optionalText, Page } from "../context.ts";
import { guestOf } from "../guest-lookup.ts";
import { sectionHandlers } from "./crud.ts";
import { running } from "./sdn-pending.ts";
import { aliases } from "./firewall-aliases.ts";
import { ipsets } from "./firewall-ipsets.ts";
import { knownMacros, rulesAt } from "./firewall-rules.ts";
import type { FirewallScope } from "./firewall-scope.ts";

function options(scope: FirewallScope): HandlerTable {
  const entryOf = (context: Context): Section => {
    const all = context.world.sections.of(`${scope.key(context)}/options`);
    const entry = all.get("options") ?? {};
    all.set("options", entry);
    return entry;
  };
  const read: Handler = (context) => {
    scope.require?.(context);
    const entry = entryOf(context);
    return { ...entry, digest: digestOf(JSON.stringify(entry)) };
  };
  const update: Handler = (context) => {
    scope.require?.(context);
    const entry = entryOf(context);
    for (const key of listParam(context, "delete")) delete entry[key];
    for (const [key, value] of Object.entries(context.params)) {
      if (!["node", "vmid", "vnet", "delete", "digest"].includes(key) && value !== undefined)
        entry[key] = value;
    }
    return null;
  };
  return { [`${scope.base}/options`]: { GET: read, PUT: update } };
}

interface Reference {
  readonly type: string;
  readonly name: string;
  readonly scope: string;
  readonly ref: string;
  readonly comment?: unknown;
}

/** What rules may refer to: sets and aliases of the datacenter, and of the guest itself. */
function referencesIn(context: Context, key: string, scope: string): Reference[] {
  const { sections } = context.world;
  const comment = (section: Section): object =>
    section["comment"] === undefined ? {} : { comment: section["comment"] };
  const sets = [...sections.of(`${key}/ipsets`)].map(([name, section]) => ({
    type: "ipset",
    name,
    scope,
    ref: `+${name}`,
    ...comment(section),
  }));
  const named = [...sections.of(`${key}/aliases`)].map(([name, section]) => ({
    type: "alias",
    name,
    scope,
    ref: name,
    ...comment(section),
  }));
  return [...sets, ...named];
}

function references(scope: FirewallScope): HandlerTable {
  const isGuest = scope.env === "vm" || scope.env === "ct";
  const list: Handler = (context) => {
    const wanted = optionalText(context, "type");
    const all = [
      ...referencesIn(context, "firewall/cluster", "dc"),
      ...(isGuest ? referencesIn(context, scope.key(context), "guest") : []),
    ];
    return all.filter((reference) => wanted === undefined || reference.type === wanted);
  };
  return { [`${scope.base}/refs`]: { GET: list } };
}

/** Nothing is ever logged. */
const log: Handler = () => new Page([{ n: 1, t: "unable to open file - No such file or directory" }], 1);

const guestScope = (type: "qemu" | "lxc"): FirewallScope => ({
  base: `/nodes/{node}/${type}/{vmid}/firewall`,
  key: ({ params }) => `firewall/guest/${String(params["vmid"])}`,
  env: type === "qemu" ? "vm" : "ct",
  require: (context) => void guestOf({ ...context, node: String(context.params["node"]) }, type),
});

const clusterScope: FirewallScope = {
  base: "/cluster/firewall",
  key: () => "firewall/cluster",
  env: "cluster",
};

const nodeScope: FirewallScope = {
  base: "/nodes/{node}/firewall",
  key: ({ params }) => `firewall/node/${String(params["node"])}`,
  env: "host",
};

/** @throws Refusal 500 for a network that was not applied, 403 where its zone is none of the caller's business. */
function requireVnet({ world, login, method, params }: Context): void {
  const vnet = String(params["vnet"]);
  const section = running(world, "vnets").get(vnet);
  if (section === undefined) {
    throw failure("invalid vnet specified at /usr/share/perl5/PVE/API2/Firewall/Helpers.pm line 54.");
  }
  const wanted = method === "GET" ? ["SDN.Allocate", "SDN.Audit"] : ["SDN.Allocate"];
  demand(world, login, `/sdn/zones/${String(section["zone"])}/${vnet}`, wanted, true);
}

const vnetScope: FirewallScope = {
  base: "/cluster/sdn/vnets/{vnet}/firewall",
  key: ({ params }) => `firewall/vnet/${String(params["vnet"])}`,
  env: "vnet",
  require: requireVnet,
};

/** A security group: rules by name. */
const groupHandlers = sectionHandlers({
  kind: "firewall/groups",
  id: "group",
  idKey: "group",
  controls: ["rename"],
  missing: (id) => failure(`Security group '${id}' does not exist`),
  taken: (id) => invalid({ group: `Security group '${id}' already exists` }),
  onRemove(context, id) {
    if (context.world.sections.listOf(`firewall/group/${id}`).length > 0) {
      throw failure(`Security group '${id}' is not empty`);
    }
  },
});

const groupScope: FirewallScope = {
  base: "/cluster/firewall/groups/{group}",
  key: ({ params }) => `firewall/group/${String(params["group"])}`,
  env: "group",
};

const guestTables = (["qemu", "lxc"] as const).map(guestScope).map((scope) => ({
  ...aliases(scope),
  ...ipsets(scope),
  ...options(scope),
  ...references(scope),
  ...rulesAt(`${scope.base}/rules`, scope, (context) => `${scope.key(context)}/rules`),
  [`${scope.base}/log`]: { GET: log },
}));

const groupRules = rulesAt(groupScope.base, groupScope, groupScope.key);

export const firewall: HandlerTable = {
  ...aliases(clusterScope),
  ...ipsets(clusterScope),
  ...options(clusterScope),
  ...references(clusterScope),
  ...rulesAt(`${clusterScope.base}/rules`, clusterScope, () => "firewall/cluster/rules"),
  ...options(nodeScope),
  ...rulesAt(`${nodeScope.base}/rules`, nodeScope, (context) => `${nodeScope.key(context)}/rules`),
  [`${nodeScope.base}/log`]: { GET: log },
  ...options(vnetScope),
  ...rulesAt(`${vnetScope.base}/rules`, vnetScope, (context) => `${vnetScope.key(context)}/rules`),
  ...Object.assign({}, ...guestTables),
  "/cluster/firewall/groups": { GET: groupHandlers.list, POST: groupHandlers.create },
  ...groupRules,
  [groupScope.base]: { ...groupRules[groupScope.base], DELETE: groupHandlers.remove },
  "/cluster/firewall/macros": {
    GET: () => [...knownMacros].map((macro) => ({ macro, descr: `${macro} traffic` })),
  },
};
