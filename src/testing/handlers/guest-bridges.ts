import type { Guest } from "../state/guest.ts";
import { interfacesOf } from "../state/network.ts";
import { TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { running } from "./sections/sdn-pending.ts";

/**
 * @throws TaskFailure where a network card hangs on a bridge that its node does not have
 *   (recorded in task-status-failed; containers: upstream pve-container LXC.pm).
 */
export function requireBridges(world: World, guest: Guest): void {
  const interfaces = interfacesOf(world.sections, guest.node);
  const vnets = running(world, "vnets");
  for (const [key, value] of Object.entries(guest.config)) {
    const bridge = /^net\d+$/.test(key) ? /(?:^|,)bridge=([^,]+)/.exec(String(value))?.[1] : undefined;
    const isThere = bridge === undefined || interfaces.has(bridge) || vnets.has(bridge);
    if (isThere) continue;
    throw new TaskFailure(
      guest.type === "qemu"
        ? `bridge '${bridge}' does not exist`
        : `startup for container '${guest.vmid}' failed`,
    );
  }
}
