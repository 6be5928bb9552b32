import { isAllowed } from "../access/permissions.ts";
import type { Guest } from "../state/guest.ts";
import { guestTags } from "../state/guest.ts";
import { type ClusterNode, isOnline } from "../state/node.ts";
import { isAvailableOn, type Storage } from "../state/storage.ts";
import { isQuorate, type Pool, poolOf, type World } from "../state/world.ts";
import { type Context, type Handler, type HandlerTable, optionalText } from "./context.ts";
import { edited, running } from "./sections/sdn-pending.ts";
import { haState } from "./sections/ha.ts";
import { nodeRow } from "./nodes.ts";
import { maySee } from "./storage-reads.ts";

type Row = Record<string, unknown>;

const numeric = (value: unknown): number => (typeof value === "number" ? value : 0);

/** A pool adds up its members that run (recorded in cluster-resources-all). */
function poolRow(world: World, pool: Pool): Row {
  const fields = [...pool.guests]
    .map((vmid) => world.announced.get(vmid)?.fields)
    .filter((found) => found?.["status"] === "running");
  const row: Row = { id: `/pool/${pool.poolid}`, pool: pool.poolid, type: "pool" };
  if (fields.length === 0) return row;
  const sum = (name: string): number => fields.reduce((total, found) => total + numeric(found?.[name]), 0);
  const maxcpu = sum("maxcpu");
  const busy = fields.reduce(
    (total, found) => total + numeric(found?.["cpu"]) * numeric(found?.["maxcpu"]),
    0,
  );
  return {
    ...row,
    maxcpu,
    cpu: maxcpu === 0 ? 0 : busy / maxcpu,
    mem: sum("mem"),
    maxmem: sum("maxmem"),
    uptime: Math.max(...fields.map((found) => numeric(found?.["uptime"]))),
  };
}

/** What is immediate (tags, pool, lock) beside what was last announced (FACTS 71). */
export function guestRow(world: World, login: string, guest: Guest): Row {
  const pool = poolOf(world, guest.vmid);
  const tags = guestTags(guest);
  const lock = guest.config["lock"];
  const managed = haState(world, guest.type, guest.vmid);
  const showsPool = pool !== undefined && isAllowed(world, login, `/pool/${pool}`, ["Pool.Audit"]);
  return {
    id: `${guest.type}/${guest.vmid}`,
    vmid: guest.vmid,
    node: guest.node,
    type: guest.type,
    status: "unknown",
    ...(tags === undefined ? {} : { tags }),
    ...(lock === undefined ? {} : { lock }),
    ...(showsPool ? { pool } : {}),
    ...(managed === undefined ? {} : { hastate: managed }),
    ...world.announced.get(guest.vmid)?.fields,
  };
}

export function storageRow(storage: Storage, node: ClusterNode): Row {
  const isKnown = isOnline(node) && isAvailableOn(storage, node.name);
  return {
    id: `storage/${node.name}/${storage.storage}`,
    storage: storage.storage,
    node: node.name,
    type: "storage",
    plugintype: storage.type,
    content: storage.content.join(","),
    shared: storage.shared ? 1 : 0,
    status: isKnown ? "available" : "unknown",
    ...(isKnown ? { disk: storage.usedBytes, maxdisk: storage.totalBytes } : {}),
  };
}

function poolRows({ world, login }: Context): Row[] {
  return [...world.pools.values()]
    .filter((pool) => isAllowed(world, login, `/pool/${pool.poolid}`, ["Pool.Audit"]))
    .map((pool) => poolRow(world, pool));
}

function guestRows({ world, login }: Context): Row[] {
  return [...world.guests.values()]
    .filter((guest) => isAllowed(world, login, `/vms/${guest.vmid}`, ["VM.Audit"]))
    .sort((one, other) => one.vmid - other.vmid)
    .map((guest) => guestRow(world, login, guest));
}

const nodeRows = ({ world, login }: Context): Row[] =>
  [...world.nodes.values()].map((node) => {
    const row = nodeRow(world, login, node);
    return isOnline(node) ? { ...row, "cgroup-mode": 2 } : row;
  });

const storageRows = (context: Context): Row[] =>
  [...context.world.storages.values()]
    .filter((storage) => maySee(context, storage) && !storage.disabled)
    .flatMap((storage) =>
      [...context.world.nodes.values()]
        .filter((node) => storage.nodes === undefined || storage.nodes.includes(node.name))
        .map((node) => storageRow(storage, node)),
    );

const zoneRow = (node: ClusterNode, network: string, status: string): Row => ({
  id: `network/${node.name}/zone/${network}`,
  network,
  "network-type": "zone",
  node: node.name,
  status,
  type: "network",
});

/** Every node has the zone that stands for its own bridges; the others are known where somebody is up. */
function networkRows({ world, login }: Context): Row[] {
  const nodes = [...world.nodes.values()];
  const maySeeZone = (zone: string): boolean => isAllowed(world, login, `/sdn/zones/${zone}`, ["SDN.Audit"]);
  const local = maySeeZone("localnetwork") ? nodes.map((node) => zoneRow(node, "localnetwork", "ok")) : [];
  const own = [...edited(world, "zones")].flatMap(([zone, section]) => {
    const on = section["nodes"] === undefined ? undefined : String(section["nodes"]).split(",");
    const status = running(world, "zones").has(zone) ? "ok" : "pending";
    return nodes
      .filter((node) => isOnline(node) && maySeeZone(zone) && (on === undefined || on.includes(node.name)))
      .map((node) => ({ ...zoneRow(node, zone, status), "zone-type": section["type"] }));
  });
  return [...local, ...own];
}

const resources: Handler = (context) => {
  const type = optionalText(context, "type");
  const rows = [
    ...(type === undefined ? poolRows(context) : []),
    ...(type === undefined || type === "vm" ? guestRows(context) : []),
    ...(type === undefined || type === "node" ? nodeRows(context) : []),
    ...(type === undefined || type === "storage" ? storageRows(context) : []),
    ...(type === undefined ? networkRows(context) : []),
  ];
  return rows;
};

const status: Handler = ({ world, node: local }) => {
  const nodes = [...world.nodes.values()];
  const rows = nodes.map((node) => ({
    id: `node/${node.name}`,
    name: node.name,
    nodeid: node.nodeid,
    type: "node",
    level: "",
    local: node.name === local ? 1 : 0,
    online: isOnline(node) ? 1 : 0,
    ...(isOnline(node) ? { ip: node.ip } : {}),
  }));
  return nodes.length === 1 ? rows : [clusterRow(world), ...rows];
};

const clusterRow = (world: World): Row => ({
  id: "cluster",
  type: "cluster",
  name: world.clusterName,
  nodes: world.nodes.size,
  quorate: isQuorate(world) ? 1 : 0,
  version: world.nodes.size,
});

export const cluster: HandlerTable = {
  "/cluster/resources": { GET: resources },
  "/cluster/status": { GET: status },
};
