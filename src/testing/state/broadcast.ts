import { announcementOf } from "./figures.ts";
import { isOnline } from "./node.ts";
import type { World } from "./world.ts";

/** Every node tells the others about its guests in this rhythm (FACTS 71). */
const broadcastMs = 10_000;

/** One round: what the nodes that are up know becomes what everybody knows. */
export function broadcast(world: World): void {
  const nowMs = world.clock.now();
  world.announced.clear();
  for (const guest of world.guests.values()) {
    const node = world.nodes.get(guest.node);
    if (node !== undefined && isOnline(node)) {
      world.announced.set(guest.vmid, { fields: announcementOf(guest, nowMs) });
    }
  }
}

/**
 * Makes up for the rounds that are due. Only the last one can be seen, so a long pause costs one round.
 * The first round is at `startMs`.
 */
export function createBroadcaster(world: World, startMs: number): { catchUp(): void } {
  let lastMs = startMs - broadcastMs;
  return {
    catchUp() {
      const rounds = Math.floor((world.clock.now() - lastMs) / broadcastMs);
      if (rounds < 1) return;
      lastMs += rounds * broadcastMs;
      broadcast(world);
    },
  };
}
