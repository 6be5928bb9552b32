import { createTickets, type Tickets } from "./access/tickets.ts";
import { createVirtualClock, type VirtualClock } from "./clock.ts";
import { createFaults, type FaultStore } from "./faults.ts";
import type { TestClusterOptions } from "./options.ts";
import { seedWorld } from "./seed/world.ts";
import { createServer, type Server } from "./server.ts";
import { createBroadcaster } from "./state/broadcast.ts";
import type { World } from "./state/world.ts";

/** The parts of a cluster, put together. */
export interface Machine {
  readonly world: World;
  readonly tickets: Tickets;
  readonly faults: FaultStore;
  readonly server: Server;
}

const defaultStartTime = Date.UTC(2026, 0, 1);

export const clockFor = ({
  clock = "auto",
  startTime = defaultStartTime,
}: TestClusterOptions): VirtualClock => createVirtualClock(clock, startTime);

/** A cluster as the options describe it, its first broadcast done. */
export function createMachine(options: TestClusterOptions, clock = clockFor(options)): Machine {
  const world = seedWorld(options, clock);
  const broadcaster = createBroadcaster(world, clock.now());
  broadcaster.catchUp();
  const tickets = createTickets(() => clock.now(), `seed ${options.seed ?? 1}`);
  const faults = createFaults();
  const server = createServer({ world, tickets, faults, catchUp: () => broadcaster.catchUp() });
  return { world, tickets, faults, server };
}
