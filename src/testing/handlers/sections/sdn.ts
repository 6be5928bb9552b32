import { demand, isAllowed } from "../../access/permissions.ts";
import { digestOf } from "../../random.ts";
import { failure } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { splitString } from "../../state/strings.ts";
import { startTask } from "../../state/task.ts";
import type { World } from "../../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, textParam } from "../context.ts";
import { identityOf } from "../guest-tasks.ts";
import { type SectionKind, sectionFrom, sectionHandlers } from "./crud.ts";
import { demandLock, releaseWith } from "./sdn-lock.ts";
import { applyAll, edited, pendingRow, rollBackAll, running, type SdnKind } from "./sdn-pending.ts";

const seeing = ["SDN.Audit", "SDN.Use", "SDN.Allocate"];

/** Path of an entry in the permission tree. */
function pathOf(world: World, kind: SdnKind, id: string): string {
  if (kind === "zones") return `/sdn/zones/${id}`;
  if (kind === "controllers") return `/sdn/controllers/${id}`;
  const vnet = kind === "vnets" ? id : String(edited(world, "subnets").get(id)?.["vnet"]);
  return `/sdn/zones/${String(edited(world, "vnets").get(vnet)?.["zone"])}/${vnet}`;
}

const nouns = { zones: "zone", vnets: "vnet", subnets: "subnet", controllers: "controller" } as const;

/** Only creating asks for the lock token in 9.2 (recorded in sdn-zone-locked-no-token). */
function lockedCreate(kind: SdnKind, create: Handler): Handler {
  return (context) => {
    demandLock(context, `create sdn ${nouns[kind]} object failed: `);
    return create(context);
  };
}

/** With `pending` the difference to what runs, with `running` what runs, else what was written last. */
function rows(context: Context, kind: SdnKind, only?: string): Record<string, unknown>[] {
  const { world } = context;
  const [before, after] = [running(world, kind), edited(world, kind)];
  const idKey = nouns[kind];
  const digest = digestOf(JSON.stringify([...after]));
  if (!flag(context, "pending")) {
    const source = flag(context, "running") ? before : after;
    return [...source]
      .filter(([id]) => only === undefined || id === only)
      .map(([id, section]) => ({ [idKey]: id, ...section, digest }));
  }
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .filter((id) => only === undefined || id === only)
    .map((id) => ({
      [idKey]: id,
      ...pendingRow(before.get(id), after.get(id), ["type"]),
      digest: null,
    }));
}

interface SdnFamily {
  readonly kind: SdnKind;
  readonly base: string;
  readonly id: string | ((context: Context) => string);
  readonly section: Pick<SectionKind, "check" | "onRemove" | "defaults" | "settle">;
  /** Extra fields of rows. */
  readonly extend?: ((row: Record<string, unknown>) => Record<string, unknown>) | undefined;
  readonly filter?: ((context: Context, row: Record<string, unknown>) => boolean) | undefined;
}

function sectionsOf({ kind, id, section }: SdnFamily) {
  const noun = nouns[kind];
  return sectionHandlers({
    kind: `sdn/${kind}`,
    id,
    idKey: noun,
    controls: [noun, "vnet", "type"],
    missing: (name, action) =>
      failure(action === "get" ? `sdn '${name}' does not exist` : `sdn ${noun} '${name}' does not exist`),
    taken: (name) =>
      failure(`create sdn ${noun} object failed: sdn ${noun} object ID '${name}' already defined`),
    ...section,
  });
}

function family(own: SdnFamily): HandlerTable {
  const { kind, base, id, extend = (row) => row, filter = () => true } = own;
  const idKey = nouns[kind];
  const handlers = sectionsOf(own);
  const idOf = (context: Context): string => (typeof id === "string" ? textParam(context, id) : id(context));
  const placeOf = (context: Context, name: string): string => pathOf(context.world, kind, name);
  const list: Handler = (context) =>
    rows(context, kind)
      .filter((row) => filter(context, row))
      .filter((row) =>
        isAllowed(context.world, context.login, placeOf(context, String(row[idKey])), seeing, true),
      )
      .map(extend);
  const read: Handler = (context) => {
    const name = idOf(context);
    demand(context.world, context.login, placeOf(context, name), ["SDN.Audit", "SDN.Allocate"], true);
    const [row] = rows(context, kind, name);
    if (row === undefined) throw failure(`sdn '${name}' does not exist`);
    return extend(row);
  };
  const allocating =
    (handler: Handler): Handler =>
    (context) => {
      demand(context.world, context.login, placeOf(context, idOf(context)), ["SDN.Allocate"]);
      return handler(context);
    };
  return {
    [base]: { GET: list, POST: lockedCreate(kind, handlers.create) },
    [`${base}/{${idKey}}`]: {
      GET: read,
      PUT: allocating(handlers.update),
      DELETE: allocating(handlers.remove),
    },
  };
}

const typeParam = (context: Context): Section => ({ type: textParam(context, "type") });

const zones = family({
  kind: "zones",
  base: "/cluster/sdn/zones",
  id: "zone",
  section: {
    defaults: typeParam,
    onRemove(context, zone) {
      const user = [...edited(context.world, "vnets")].find(([, vnet]) => vnet["zone"] === zone);
      if (user === undefined) return;
      throw failure(
        `delete sdn zone object failed: zone ${zone} is used by vnet ${user[0]} at /usr/share/perl5/PVE/Network/SDN/Zones/Plugin.pm line 149.`,
      );
    },
  },
});

/** Zones that tell their networks apart by a tag, and zones that do not. */
function checkTag({ world }: Context, _: string, vnet: Section): void {
  const type = edited(world, "zones").get(String(vnet["zone"]))?.["type"];
  const refuse = (text: string): never => {
    throw failure(`create sdn vnet object failed: 400 Parameter verification failed.\ntag: ${text}`);
  };
  if (type === undefined)
    throw failure(`create sdn vnet object failed: zone ${String(vnet["zone"])} does not exist`);
  if (type === "simple" && vnet["tag"] !== undefined) refuse("vlan tag is not allowed on simple zone");
  if (["vlan", "qinq", "vxlan", "evpn"].includes(String(type)) && vnet["tag"] === undefined) {
    refuse(type === "vlan" ? "missing vlan tag" : "missing vxlan tag");
  }
}

const vnets = family({
  kind: "vnets",
  base: "/cluster/sdn/vnets",
  id: "vnet",
  section: { check: checkTag, defaults: () => ({ type: "vnet" }) },
});

/** `zone-10.77.0.0-24` for a network of a zone; in the path it has that form already. */
function subnetId(context: Context): string {
  const given = textParam(context, "subnet");
  const zone = edited(context.world, "vnets").get(textParam(context, "vnet"))?.["zone"];
  return given.includes("/") ? `${String(zone)}-${given.replace("/", "-")}` : given;
}

/** The parts of a subnet's name, spelled out. */
function spelledOut(row: Record<string, unknown>): Record<string, unknown> {
  const id = String(row["subnet"]);
  const [, zone = "", network = "", mask = ""] = /^(.*)-([0-9a-f.:]+)-(\d+)$/i.exec(id) ?? [];
  return { ...row, id, zone, network, mask, cidr: `${network}/${mask}` };
}

/** Ranges come back taken apart. */
const withRanges = (row: Record<string, unknown>): Record<string, unknown> => {
  const ranges = row["dhcp-range"];
  if (!Array.isArray(ranges)) return row;
  return { ...row, "dhcp-range": ranges.map((range) => Object.fromEntries(splitString(String(range)))) };
};

const subnets = family({
  kind: "subnets",
  base: "/cluster/sdn/vnets/{vnet}/subnets",
  id: subnetId,
  section: {
    defaults: (context) => ({ type: "subnet", vnet: textParam(context, "vnet") }),
  },
  extend: (row) => withRanges(spelledOut(row)),
  filter: (context, row) => row["vnet"] === context.params["vnet"],
});

const controllers = family({
  kind: "controllers",
  base: "/cluster/sdn/controllers",
  id: "controller",
  section: { defaults: typeParam },
});

const apply: Handler = (context) => {
  demandLock(context, "");
  applyAll(context.world);
  releaseWith(context);
  return startTask(context.world, context.host, identityOf(context), {
    type: "reloadnetworkall",
    id: "",
    durationMs: 3000,
  }).upid;
};

const rollBack: Handler = (context) => {
  demandLock(context, "");
  rollBackAll(context.world);
  releaseWith(context);
  return null;
};

/** @throws Refusal 500 for an address that is taken. */
function addressHandlers(): Record<string, Handler> {
  const kind: SectionKind = {
    kind: (context) => `sdn/ips/${textParam(context, "vnet")}`,
    id: "ip",
    idKey: "ip",
    missing: (id) => failure(`ip '${id}' is not registered`),
    taken: (id) => failure(`IP: ${id} is already registered`),
  };
  const { create, remove } = sectionHandlers(kind);
  const update: Handler = (context) => {
    const entries = context.world.sections.of(`sdn/ips/${textParam(context, "vnet")}`);
    entries.set(textParam(context, "ip"), sectionFrom(kind, context));
    return null;
  };
  return { POST: create, PUT: update, DELETE: remove };
}

const zoneContent: Handler = (context) => {
  const zone = textParam(context, "zone");
  return [...edited(context.world, "vnets")]
    .filter(([, vnet]) => vnet["zone"] === zone)
    .map(([vnet]) =>
      running(context.world, "vnets").has(vnet)
        ? { vnet, status: "available" }
        : {
            vnet,
            status: "pending",
            statusmsg: "local sdn network configuration is not yet generated, please reload",
          },
    );
};

const nodeZones: Handler = ({ world, login }) => [
  ...(isAllowed(world, login, "/sdn/zones/localnetwork", seeing, true)
    ? [{ zone: "localnetwork", status: "available" }]
    : []),
  ...[...edited(world, "zones").keys()]
    .filter((zone) => isAllowed(world, login, `/sdn/zones/${zone}`, seeing, true))
    .map((zone) => ({ zone, status: running(world, "zones").has(zone) ? "available" : "pending" })),
];

export const sdn: HandlerTable = {
  ...zones,
  ...vnets,
  ...subnets,
  ...controllers,
  "/cluster/sdn": { PUT: apply },
  "/cluster/sdn/rollback": { POST: rollBack },
  "/cluster/sdn/vnets/{vnet}/ips": addressHandlers(),
  "/nodes/{node}/sdn/zones": { GET: nodeZones },
  "/nodes/{node}/sdn/zones/{zone}/content": { GET: zoneContent },
};
