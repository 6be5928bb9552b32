import type { PoolOptions } from "../options.ts";
import type { World } from "../state/world.ts";

export function seedPools(world: World, pools: readonly PoolOptions[]): void {
  for (const { poolid, comment, guests = [], storages = [] } of pools) {
    world.pools.set(poolid, { poolid, comment, guests: new Set(guests), storages: new Set(storages) });
  }
}

/** Puts a guest into a pool, which is made where it is missing. */
export function addToPool(world: World, poolid: string, vmid: number): void {
  const pool = world.pools.get(poolid);
  if (pool !== undefined) pool.guests.add(vmid);
  else world.pools.set(poolid, { poolid, guests: new Set([vmid]), storages: new Set() });
}
