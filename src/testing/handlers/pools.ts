import { isAllowed } from "../access/permissions.ts";
import { failure } from "../refusal.ts";
import { type Pool, poolOf, type World } from "../state/world.ts";
import { guestRow, storageRow } from "./cluster.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";

const summary = ({ poolid, comment }: Pool): Record<string, unknown> => ({
  poolid,
  ...(comment === undefined || comment === "" ? {} : { comment }),
});

/** @throws Refusal 500, with what was tried in front. */
function poolNamed(context: Context, action = ""): Pool {
  const poolid = textParam(context, "poolid");
  const pool = context.world.pools.get(poolid);
  if (pool === undefined)
    throw failure(`${action}${action === "" ? "" : " pool failed: "}pool '${poolid}' does not exist`);
  return pool;
}

/** The rows of `/cluster/resources` without the pool itself. */
function members({ world, login }: Context, pool: Pool): Record<string, unknown>[] {
  const guests = [...pool.guests]
    .flatMap((vmid) => world.guests.get(vmid) ?? [])
    .map((guest) => {
      const { pool: _, tags: __, ...row } = guestRow(world, login, guest);
      return row;
    });
  const storages = [...pool.storages]
    .flatMap((name) => world.storages.get(name) ?? [])
    .flatMap((storage) =>
      [...world.nodes.values()]
        .filter((node) => storage.nodes === undefined || storage.nodes.includes(node.name))
        .map((node) => storageRow(storage, node)),
    );
  return [...guests, ...storages];
}

const list: Handler = (context) => {
  const { world, login } = context;
  const poolid = optionalText(context, "poolid");
  if (poolid !== undefined) {
    if (!isAllowed(world, login, `/pool/${poolid}`, ["Pool.Audit"])) return [];
    const pool = poolNamed(context);
    return [{ ...summary(pool), members: ofType(context, members(context, pool)) }];
  }
  return [...world.pools.values()]
    .filter((pool) => isAllowed(world, login, `/pool/${pool.poolid}`, ["Pool.Audit"]))
    .sort((one, other) => (one.poolid < other.poolid ? -1 : 1))
    .map(summary);
};

function ofType(context: Context, rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const type = optionalText(context, "type");
  return type === undefined ? rows : rows.filter((row) => row["type"] === type);
}

const read: Handler = (context) => {
  const pool = poolNamed(context);
  return { ...summary(pool), members: ofType(context, members(context, pool)) };
};

const create: Handler = (context) => {
  const { pools } = context.world;
  const poolid = textParam(context, "poolid");
  const parent = poolid.split("/").slice(0, -1).join("/");
  if (pools.has(poolid)) throw failure(`create pool failed: pool '${poolid}' already exists`);
  if (parent !== "" && !pools.has(parent)) {
    throw failure(`create pool failed: parent '${parent}' of pool '${poolid}' does not exist`);
  }
  pools.set(poolid, {
    poolid,
    comment: optionalText(context, "comment"),
    guests: new Set(),
    storages: new Set(),
  });
  return null;
};

/** A guest is in one pool only; moving it takes saying so. */
function addGuest(world: World, pool: Pool, vmid: number, mayMove: boolean): void {
  const current = poolOf(world, vmid);
  if (current === pool.poolid) throw failure(`update pool failed: VM ${vmid} is already a pool member`);
  if (current !== undefined && !mayMove) {
    throw failure(
      `update pool failed: VM ${vmid} belongs already to pool '${current}' and 'allow-move' is not set`,
    );
  }
  if (current !== undefined) world.pools.get(current)?.guests.delete(vmid);
  pool.guests.add(vmid);
}

const update: Handler = (context) => {
  const pool = poolNamed(context, "update");
  const isRemoval = flag(context, "delete");
  if (context.params["comment"] !== undefined) pool.comment = textParam(context, "comment");
  for (const vmid of listParam(context, "vms").map(Number)) {
    if (!isRemoval) addGuest(context.world, pool, vmid, flag(context, "allow-move"));
    else if (!pool.guests.delete(vmid)) throw failure(`update pool failed: VM ${vmid} is not a pool member`);
  }
  for (const storage of listParam(context, "storage")) {
    if (isRemoval) pool.storages.delete(storage);
    else pool.storages.add(storage);
  }
  return null;
};

const remove: Handler = (context) => {
  const { pools } = context.world;
  const pool = poolNamed(context, "delete");
  const child = [...pools.keys()].find((name) => name.startsWith(`${pool.poolid}/`));
  if (child !== undefined)
    throw failure(`delete pool failed: pool '${pool.poolid}' is not empty (contains pool '${child}')`);
  const [vmid] = pool.guests;
  if (vmid !== undefined)
    throw failure(`delete pool failed: pool '${pool.poolid}' is not empty (contains VM ${vmid})`);
  const [storage] = pool.storages;
  if (storage !== undefined)
    throw failure(`delete pool failed: pool '${pool.poolid}' is not empty (contains storage '${storage}')`);
  pools.delete(pool.poolid);
  return null;
};

export const pools: HandlerTable = {
  "/pools": { GET: list, POST: create, PUT: update, DELETE: remove },
  "/pools/{poolid}": { GET: read, PUT: update, DELETE: remove },
};
