import { createTickets, type Tickets } from "./access/tickets.ts";
import type { TestClusterOptions } from "./options.ts";
import { seedWorld } from "./seed/world.ts";
import { createServer, type Server } from "./server.ts";
import { createBroadcaster } from "./state/broadcast.ts";
import type { World } from "./state/world.ts";

/** The parts of a cluster, put together. */
export interface Machine {
  readonly world: World;
  readonly tickets: Tickets;
  readonly server: Server;
}

/** A cluster as the options describe it, its first broadcast done. */
export function createMachine(options: TestClusterOptions): Machine {
  const world = seedWorld(options);
  const broadcaster = createBroadcaster(world, world.clock.now());
  broadcaster.catchUp();
  const tickets = createTickets(() => world.clock.now(), `seed ${options.seed ?? 1}`);
  const server = createServer(world, tickets, () => broadcaster.catchUp());
  return { world, tickets, server };
}
