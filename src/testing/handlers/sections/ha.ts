import { failure } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { isQuorate, type World } from "../../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, textParam } from "../context.ts";
import { sectionHandlers } from "./crud.ts";

const resourceKind = "ha/resources";

/** `103` stands for the guest of that number, whatever it is. */
function sidOf(context: Context): string {
  const sid = textParam(context, "sid");
  if (!/^\d+$/.test(sid)) return sid;
  return `${context.world.guests.get(Number(sid))?.type === "lxc" ? "ct" : "vm"}:${sid}`;
}

function checkResource(context: Context, sid: string): void {
  const [type = "", vmid = ""] = sid.split(":");
  if (type !== "vm" && type !== "ct") throw failure(`unknown section type '${type}'`);
  if (!context.world.guests.has(Number(vmid))) throw failure(`resource '${sid}' does not exist in cluster`);
}

const typeOf = (sid: string): string => sid.split(":")[0] ?? "";

const resources = sectionHandlers({
  kind: resourceKind,
  id: sidOf,
  idKey: "sid",
  controls: ["sid", "purge", "type"],
  missing: (id) => failure(`cannot delete service '${id}', not HA managed!`),
  taken: (id) => failure(`create resource failed: resource ID '${id}' already defined`),
  show: (_, id, section) => ({ ...section, type: typeOf(id) }),
  check: checkResource,
  onRemove: (context, id) => forgetInRules(context, id),
});

/** A new resource is looked at before anything else is said about its id. */
const createResource: Handler = (context) => {
  const sid = sidOf(context);
  const isTaken = context.world.sections.of(resourceKind).has(sid);
  if (!isTaken) checkResource(context, sid);
  return resources.create(context);
};

/** With `purge` (the default) the rules that name a resource forget it, and go when nothing is left. */
function forgetInRules(context: Context, sid: string): void {
  if (!flag(context, "purge", true)) return;
  const rules = context.world.sections.of("ha/rules");
  for (const [id, rule] of rules) {
    const rest = String(rule["resources"])
      .split(",")
      .filter((one) => one !== sid);
    if (rest.length === 0) rules.delete(id);
    else rule["resources"] = rest.join(",");
  }
}

/** What cannot be moved by the HA manager. */
const move: Handler = (context) => {
  const sid = sidOf(context);
  if (!context.world.sections.of(resourceKind).has(sid)) throw failure(`resource '${sid}' is not HA managed`);
  return { sid, "requested-node": textParam(context, "node") };
};

const rules = sectionHandlers({
  kind: "ha/rules",
  id: "rule",
  idKey: "rule",
  missing: (id, action) =>
    failure(action === "get" ? `no such ha rule '${id}'` : `HA rule '${id}' does not exist`),
  taken: (id) => failure(`HA rule '${id}' already exists`),
  settle: (key, value) =>
    key === "resources"
      ? String(value)
          .split(/[\s,;]+/)
          .sort()
          .join(",")
      : value,
  isVisible: (context, _, section) =>
    context.params["type"] === undefined || section["type"] === context.params["type"],
  show: (context, id, section) => ({
    ...section,
    order: [...context.world.sections.of("ha/rules").keys()].indexOf(id) + 1,
  }),
});

const firstOnline = (world: World): string =>
  [...world.nodes.values()].find((node) => node.reach === "up")?.name ?? "";

function serviceRow(context: Context, sid: string, section: Section): Record<string, unknown> {
  const { world } = context;
  const node = world.guests.get(Number(sid.split(":")[1]))?.node ?? "";
  const state = section["state"] ?? "started";
  return {
    id: `service:${sid}`,
    sid,
    type: "service",
    node,
    state,
    request_state: state,
    status: `${sid} (${node}, ${String(state)})`,
    failback: section["failback"] ?? 1,
    max_relocate: section["max_relocate"] ?? 1,
    max_restart: section["max_restart"] ?? 1,
    ...(section["comment"] === undefined ? {} : { comment: section["comment"] }),
  };
}

const current: Handler = (context) => {
  const { world, host } = context;
  const quorate = isQuorate(world);
  return [
    {
      id: "quorum",
      type: "quorum",
      node: host,
      quorate: quorate ? 1 : 0,
      status: quorate ? "OK" : "No quorum!",
    },
    {
      id: "fencing",
      type: "fencing",
      node: firstOnline(world),
      "armed-state": "standby",
      status: "standby (CRM watchdog standby)",
    },
    ...[...world.sections.of(resourceKind)].map(([sid, section]) => serviceRow(context, sid, section)),
  ];
};

const managerStatus: Handler = ({ world, host }) => ({
  quorum: { node: host, quorate: isQuorate(world) ? "1" : "0" },
  manager_status: { node_status: {} },
});

/** Groups became rules with 9.0 (FACTS 92). */
const noGroups =
  (action: string): Handler =>
  () => {
    throw failure(`cannot ${action}: ha groups have been migrated to rules`);
  };

/** The state of a managed guest, as `/cluster/resources` shows it at once. */
export function haState(world: World, type: "qemu" | "lxc", vmid: number): string | undefined {
  const section = world.sections.of(resourceKind).get(`${type === "lxc" ? "ct" : "vm"}:${vmid}`);
  return section === undefined ? undefined : String(section["state"] ?? "started");
}

export const ha: HandlerTable = {
  "/cluster/ha/resources": { GET: resources.list, POST: createResource },
  "/cluster/ha/resources/{sid}": { GET: resources.read, PUT: resources.update, DELETE: resources.remove },
  "/cluster/ha/resources/{sid}/migrate": { POST: move },
  "/cluster/ha/resources/{sid}/relocate": { POST: move },
  "/cluster/ha/rules": { GET: rules.list, POST: rules.create },
  "/cluster/ha/rules/{rule}": { GET: rules.read, PUT: rules.update, DELETE: rules.remove },
  "/cluster/ha/groups": { GET: noGroups("index groups"), POST: noGroups("create group") },
  "/cluster/ha/groups/{group}": {
    GET: noGroups("get group"),
    PUT: noGroups("update group"),
    DELETE: noGroups("delete group"),
  },
  "/cluster/ha/status/current": { GET: current },
  "/cluster/ha/status/manager_status": { GET: managerStatus },
  "/cluster/ha/status/arm-ha": { POST: () => null },
  "/cluster/ha/status/disarm-ha": { POST: () => null },
};
