import type { VirtualClock } from "../clock.ts";
import type { TestClusterOptions } from "../options.ts";
import { createRandom } from "../random.ts";
import { createSections } from "../state/sections.ts";
import { createTaskStore } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { seedAccess } from "./access.ts";
import { seedGuests } from "./guests.ts";
import { seedNodes } from "./nodes.ts";
import { seedPools } from "./pools.ts";
import { seedStorages } from "./storages.ts";

/** Everything the options describe, the rest made up from the seed. */
export function seedWorld(options: TestClusterOptions, clock: VirtualClock): World {
  const world: World = {
    clusterName: options.clusterName ?? "test",
    random: createRandom(options.seed ?? 1),
    clock,
    nodes: new Map(),
    guests: new Map(),
    storages: new Map(),
    pools: new Map(),
    access: { users: new Map(), groups: new Map(), roles: new Map(), realms: new Map(), acl: [] },
    announced: new Map(),
    options: new Map(),
    tasks: createTaskStore(),
    sections: createSections(),
    quorate: undefined,
  };
  seedNodes(world, options.nodes ?? 3);
  seedStorages(world, options.storages);
  seedPools(world, options.pools ?? []);
  seedGuests(world, options.guests ?? 10);
  seedAccess(world, options);
  return world;
}
