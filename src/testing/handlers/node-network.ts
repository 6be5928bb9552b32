import { failure, invalid } from "../refusal.ts";
import type { Section } from "../state/sections.ts";
import { interfacesOf, unaddressed } from "../state/network.ts";
import { startTask } from "../state/task.ts";
import { type Context, type Handler, type HandlerTable, optionalText, Page, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";

type Interfaces = Map<string, Section>;

const active = ({ world, node }: Context): Interfaces => interfacesOf(world.sections, node);

/** What will run after the next reload; the same as what runs while nothing is pending. */
function pending(context: Context): Interfaces | undefined {
  const { world, node } = context;
  const entries = world.sections.of(`network/${node}/new`);
  return entries.size === 0 ? undefined : entries;
}

function edited(context: Context): Interfaces {
  const { world, node } = context;
  const entries = world.sections.of(`network/${node}/new`);
  if (entries.size === 0) for (const [name, section] of active(context)) entries.set(name, section);
  return entries;
}

const bits = (netmask: string): string =>
  netmask.includes(".")
    ? String(
        netmask
          .split(".")
          .reduce((total, part) => total + Number(part).toString(2).replaceAll("0", "").length, 0),
      )
    : netmask;

/** An address however it was given: with its bits, or with a mask of its own. */
function addressOf(context: Context): Section {
  const cidr = optionalText(context, "cidr");
  const [address, netmask] = cidr?.split("/") ?? [
    optionalText(context, "address"),
    optionalText(context, "netmask"),
  ];
  if (address === undefined || netmask === undefined) return {};
  return { address, netmask: bits(netmask), cidr: `${address}/${bits(netmask)}` };
}

/** What the kinds of interfaces have by themselves. */
function kindOf(context: Context, type: string): Section {
  const iface = textParam(context, "iface");
  if (type === "bridge") {
    const vlans: Section =
      context.params["bridge_vlan_aware"] === 1 ? { bridge_vlan_aware: 1, bridge_vids: "2-4094" } : {};
    return {
      bridge_ports: optionalText(context, "bridge_ports") ?? "",
      bridge_stp: "off",
      bridge_fd: "0",
      ...vlans,
    };
  }
  const [, raw, id] = /^(.+)\.(\d+)$/.exec(iface) ?? [];
  if (type === "vlan" && raw !== undefined && id !== undefined) {
    return { "vlan-raw-device": raw, "vlan-id": id };
  }
  return {};
}

/** Other options as they are kept: text. */
const plain = [
  "gateway",
  "slaves",
  "bond_mode",
  "bond_xmit_hash_policy",
  "bond-primary",
  "mtu",
  "ovs_ports",
  "ovs_bridge",
  "ovs_options",
  "ovs_tag",
];

function interfaceFrom(context: Context): Section {
  const type = textParam(context, "type");
  const address = addressOf(context);
  const comments = optionalText(context, "comments");
  const others = plain.flatMap((name): [string, string][] => {
    const text = optionalText(context, name);
    return text === undefined ? [] : [[name, text]];
  });
  return {
    ...unaddressed,
    type,
    method: address["address"] === undefined ? "manual" : "static",
    ...address,
    ...kindOf(context, type),
    ...Object.fromEntries(others),
    ...(context.params["autostart"] === 1 ? { autostart: 1 } : {}),
    ...(comments === undefined ? {} : { comments: `${comments.replace(/\n$/, "")}\n` }),
  };
}

/** @throws Refusal 500 where a bond is made of what is no network card. */
function checkBond(context: Context, iface: string): void {
  const slaves =
    optionalText(context, "slaves")
      ?.split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const odd = slaves.find((slave) => !["eth", "bond"].includes(String(edited(context).get(slave)?.["type"])));
  if (odd === undefined) return;
  const type = String(edited(context).get(odd)?.["type"] ?? "");
  throw failure(`bond '${iface}' - wrong interface type on slave '${odd}' ('${type}' != 'eth or bond')`);
}

/** Cards exist in the kernel; what is only written down does not yet. */
function row(context: Context, name: string, section: Section, index: number): Record<string, unknown> {
  const isReal = active(context).has(name);
  const isVlan = section["type"] === "vlan";
  return {
    ...section,
    ...(isReal ? { exists: 1, active: 1 } : {}),
    ...(!isReal && isVlan ? { exists: null } : {}),
    ...(pending(context) === undefined ? {} : { priority: index + 3 }),
  };
}

/** What will change, in the form of a patch. */
function changes(context: Context): string | undefined {
  const next = pending(context);
  if (next === undefined) return undefined;
  const added = [...next]
    .filter(([name]) => !active(context).has(name))
    .map(([name]) => `+iface ${name} inet static`);
  return `--- /etc/network/interfaces\n+++ /etc/network/interfaces.new\n@@ -1,3 +1,${added.length + 3} @@\n${added.join("\n")}\n`;
}

const list: Handler = (context) => {
  const type = optionalText(context, "type");
  const rows = [...(pending(context) ?? active(context))]
    .map(([iface, section], index) => ({ iface, ...row(context, iface, section, index) }))
    .filter((one) => type === undefined || (one as Record<string, unknown>)["type"] === type);
  return new Page(rows, undefined, changes(context));
};

function known(context: Context): [string, Section, number] {
  const iface = textParam(context, "iface");
  const entries = pending(context) ?? active(context);
  const section = entries.get(iface);
  if (section === undefined) throw invalid({ iface: "interface does not exist" });
  return [iface, section, [...entries.keys()].indexOf(iface)];
}

const create: Handler = (context) => {
  const iface = textParam(context, "iface");
  if (edited(context).has(iface)) throw invalid({ iface: "interface already exists" });
  checkBond(context, iface);
  edited(context).set(iface, interfaceFrom(context));
  return null;
};

const update: Handler = (context) => {
  const [iface] = known(context);
  checkBond(context, iface);
  edited(context).set(iface, interfaceFrom(context));
  return null;
};

const remove: Handler = (context) => {
  const [iface] = known(context);
  edited(context).delete(iface);
  return null;
};

const revert: Handler = ({ world, node }) => {
  world.sections.of(`network/${node}/new`).clear();
  return null;
};

const reload: Handler = (context) => {
  const { world, node } = context;
  return startTask(world, node, identityOf(context), {
    type: "srvreload",
    id: "networking",
    durationMs: 2000,
    finish() {
      const next = world.sections.of(`network/${node}/new`);
      const now = active(context);
      now.clear();
      for (const [iface, section] of next) now.set(iface, section);
      next.clear();
    },
  }).upid;
};

export const nodeNetwork: HandlerTable = {
  "/nodes/{node}/network": { GET: list, POST: create, PUT: reload, DELETE: revert },
  "/nodes/{node}/network/{iface}": {
    GET: (context) => row(context, ...known(context)),
    PUT: update,
    DELETE: remove,
  },
};
