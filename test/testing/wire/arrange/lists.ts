import { addToPool } from "../../../../src/testing/seed/pools.ts";
import { broadcast } from "../../../../src/testing/state/broadcast.ts";
import type { Guest } from "../../../../src/testing/state/guest.ts";
import { ensureGuest } from "./guests.ts";
import { addStorage } from "./storages.ts";
import { type Row, type Rule, rowOf, rowsOf, type Scene, textOf } from "./scene.ts";

/** Whoever asks sees everything there is. */
const seesAll = ({ recording }: Scene): boolean => {
  const login = recording.requestHeaders.map(([, value]) => value).join(" ");
  return !/restricted|limited|noperm|!sep|privsep/.test(login);
};

/** A guest as a row shows it; a row without a name was not announced yet. */
function fromRow(scene: Scene, row: Row, node: string, type: "qemu" | "lxc"): Guest {
  const vmid = Number(row["vmid"]);
  const guest = ensureGuest(scene, vmid, type, node);
  guest.node = node;
  if (typeof row["name"] === "string") guest.config[type === "lxc" ? "hostname" : "name"] = row["name"];
  if (row["status"] === "running" || row["status"] === "stopped") guest.status = row["status"];
  set(guest, "lock", row["lock"]);
  if (row["pid"] !== undefined) guest.pid = Number(row["pid"]);
  return guest;
}

function set(guest: Guest, key: string, value: unknown): void {
  if (value === undefined) delete guest.config[key];
  else guest.config[key] = textOf(value);
}

function keepOnly(scene: Scene, kept: ReadonlySet<number>, isConcerned: (guest: Guest) => boolean): void {
  if (!seesAll(scene)) return;
  for (const guest of scene.world.guests.values()) {
    if (isConcerned(guest) && !kept.has(guest.vmid)) scene.world.guests.delete(guest.vmid);
  }
}

/** The guests of one node. */
function nodeList(scene: Scene): void {
  if (!scene.isOk || scene.data === undefined) return;
  const type = scene.operation.endsWith("/lxc") ? "lxc" : "qemu";
  const node = textOf(scene.path["node"]);
  const listed = rowsOf(scene).map((row) => {
    const guest = fromRow(scene, row, node, type);
    set(guest, "tags", row["tags"]);
    return guest.vmid;
  });
  keepOnly(scene, new Set(listed), (guest) => guest.node === node && guest.type === type);
}

function putInPool(scene: Scene, vmid: number, poolid: unknown): void {
  for (const pool of scene.world.pools.values()) pool.guests.delete(vmid);
  if (poolid !== undefined) addToPool(scene.world, textOf(poolid), vmid);
}

function highlyAvailable(scene: Scene, row: Row, guest: Guest): void {
  if (row["hastate"] === undefined) return;
  const sid = `${guest.type === "lxc" ? "ct" : "vm"}:${guest.vmid}`;
  scene.world.sections.of("ha/resources").set(sid, { state: textOf(row["hastate"]) });
}

const isGuest = (row: Row): row is Row & { type: "qemu" | "lxc" } =>
  row["type"] === "qemu" || row["type"] === "lxc";

function nodes(scene: Scene): void {
  for (const row of rowsOf(scene).filter(({ type, status }) => type === "node" && status !== undefined)) {
    const node = scene.world.nodes.get(textOf(row["node"]));
    const isUp = row["status"] === "online" || row["cgroup-mode"] !== undefined;
    if (node !== undefined) node.reach = isUp ? "up" : "no-address";
  }
}

function storages(scene: Scene): void {
  for (const row of rowsOf(scene).filter(({ type }) => type === "storage")) {
    addStorage(scene, textOf(row["storage"]), { ...row, type: row["plugintype"] });
  }
}

function zones(scene: Scene): void {
  for (const row of rowsOf(scene).filter(({ type }) => type === "network")) {
    const zone = textOf(row["network"]);
    if (zone === "localnetwork") continue;
    const section = { type: textOf(row["zone-type"] ?? "simple") };
    scene.world.sections.of("sdn/zones").set(zone, section);
    if (row["status"] !== "pending") scene.world.sections.of("sdn/running/zones").set(zone, section);
  }
}

/** Everything in the cluster, as it was last announced. */
function resources(scene: Scene): void {
  if (!scene.isOk) return;
  nodes(scene);
  storages(scene);
  zones(scene);
  const rows = rowsOf(scene).filter(isGuest);
  const guests = rows.map((row) => {
    const guest = fromRow(scene, row, textOf(row["node"]), row.type);
    set(guest, "tags", row["tags"]);
    if (seesAll(scene)) putInPool(scene, guest.vmid, row["pool"]);
    highlyAvailable(scene, row, guest);
    return guest;
  });
  const listed = new Set(guests.map(({ vmid }) => vmid));
  if (rows.length > 0) keepOnly(scene, listed, () => true);
  announce(scene, rows);
}

function announce(scene: Scene, rows: readonly Row[]): void {
  const { world } = scene;
  for (const row of rows) {
    const node = world.nodes.get(textOf(row["node"]));
    if (row["status"] === "unknown" && node !== undefined && row["name"] === undefined) {
      if (node.reach === "up" && node.name !== "pve1") node.reach = "no-address";
    }
  }
  broadcast(world);
}

function pools(scene: Scene): void {
  const listed = rowOf(scene) === undefined ? rowsOf(scene) : [rowOf(scene) ?? {}];
  for (const row of listed) {
    const poolid = textOf(row["poolid"] ?? scene.path["poolid"]);
    const before = scene.world.pools.get(poolid);
    const comment = row["comment"] === undefined ? undefined : textOf(row["comment"]);
    const guests = before?.guests ?? new Set<number>();
    const stores = before?.storages ?? new Set<string>();
    scene.world.pools.set(poolid, { poolid, comment, guests, storages: stores });
    const members = row["members"];
    if (Array.isArray(members)) poolMembers(scene, poolid, members as Row[]);
  }
}

function poolMembers(scene: Scene, poolid: string, members: readonly Row[]): void {
  const pool = scene.world.pools.get(poolid);
  pool?.guests.clear();
  pool?.storages.clear();
  for (const row of members) {
    if (isGuest(row)) {
      const guest = fromRow(scene, row, textOf(row["node"]), row.type);
      putInPool(scene, guest.vmid, poolid);
      highlyAvailable(scene, row, guest);
    } else if (row["storage"] !== undefined) pool?.storages.add(textOf(row["storage"]));
  }
  announce(scene, members);
}

function ensurePool(scene: Scene, poolid: string): void {
  const { pools: known } = scene.world;
  if (!known.has(poolid))
    known.set(poolid, { poolid, comment: undefined, guests: new Set(), storages: new Set() });
}

/** Members of the cluster, that are there or not. */
function members(scene: Scene): void {
  for (const row of rowsOf(scene)) {
    const node = scene.world.nodes.get(textOf(row["node"] ?? row["name"]));
    const isUp = row["online"] === 1 || row["status"] === "online";
    const isKnown = row["online"] !== undefined || row["status"] !== "unknown";
    if (node !== undefined && isKnown) node.reach = isUp ? "up" : "no-address";
  }
}

export const listRules: readonly Rule[] = [
  [/^GET \/(?:nodes|cluster\/status)$/, members],
  [/^GET \/nodes\/\{node\}\/(?:qemu|lxc)$/, nodeList],
  [/^GET \/cluster\/resources$/, resources],
  [/^GET \/pools(?:\/\{poolid\})?$/, (scene) => (scene.isOk ? pools(scene) : undefined)],
  [
    /^(?:POST|PUT|DELETE) \/pools/,
    (scene) => {
      const poolid = textOf(scene.path["poolid"] ?? scene.params.get("poolid"));
      if (!scene.isOk) return;
      const parent = poolid.split("/").slice(0, -1).join("/");
      if (parent !== "") ensurePool(scene, parent);
      if (!scene.operation.startsWith("POST")) ensurePool(scene, poolid);
    },
  ],
  [
    /^POST \/nodes\/\{node\}\/(?:qemu|lxc)$/,
    (scene) => {
      const pool = scene.params.get("pool");
      if (scene.isOk && pool !== undefined) ensurePool(scene, textOf(pool));
    },
  ],
];
