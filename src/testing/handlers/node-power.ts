import { broadcast } from "../state/broadcast.ts";
import { type ClusterNode, setReach } from "../state/node.ts";
import { nodeOf, type World } from "../state/world.ts";
import { type Context, type HandlerTable, textParam } from "./context.ts";
import { powerOff, powerOn } from "./guest-power.ts";

/** A real one takes minutes; nobody who tries something out wants to wait for that. */
const rebootMs = 2_000;

/** Its guests stop with it, and those that start on boot come back with it. */
function goDown(world: World, node: ClusterNode): void {
  for (const guest of world.guests.values()) {
    if (guest.node !== node.name) continue;
    if (guest.status === "running") powerOff(guest);
    world.announced.delete(guest.vmid);
  }
  setReach(node, "no-route");
}

function comeUp(world: World, node: ClusterNode): void {
  setReach(node, "up");
  node.bootedMs = world.clock.now();
  for (const guest of world.guests.values())
    if (guest.node === node.name && guest.config["onboot"] === 1) powerOn(world, guest);
  broadcast(world);
}

function command(context: Context): null {
  const { world } = context;
  const node = nodeOf(world, context.node);
  world.clock.at(world.clock.now() + 1, () => goDown(world, node));
  if (textParam(context, "command") === "reboot")
    world.clock.at(world.clock.now() + rebootMs, () => comeUp(world, node));
  return null;
}

/** Power of a whole node. */
export const nodePower: HandlerTable = { "/nodes/{node}/status": { POST: command } };
