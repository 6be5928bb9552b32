import { type NodeOptions, wrongEntry } from "../options.ts";
import { seedInterfaces } from "../state/network.ts";
import type { World } from "../state/world.ts";

const gibibyte = 1024 ** 3;
const namePattern = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;

const named = (count: number): NodeOptions[] =>
  Array.from({ length: count }, (_, index) => ({ name: `pve${index + 1}` }));

function checkName(world: World, name: string): void {
  if (!namePattern.test(name)) throw wrongEntry("nodes[].name", name, "letters, digits and inner hyphens");
  if (world.nodes.has(name)) throw wrongEntry("nodes[].name", name, "a name that is not taken");
}

export function seedNodes(world: World, nodes: number | readonly NodeOptions[]): void {
  const list = typeof nodes === "number" ? named(nodes) : nodes;
  for (const [index, node] of list.entries()) {
    checkName(world, node.name);
    const ip = node.ip ?? `192.0.2.${index + 1}`;
    seedInterfaces(world.sections, node.name, ip, node.bridges ?? ["vmbr0"]);
    world.nodes.set(node.name, {
      name: node.name,
      nodeid: index + 1,
      ip,
      fingerprint: world.random
        .hex(64)
        .toUpperCase()
        .replace(/(..)(?!$)/g, "$1:"),
      cpus: node.cpus ?? 16,
      memoryBytes: node.memoryBytes ?? 64 * gibibyte,
      diskBytes: node.diskBytes ?? 500 * gibibyte,
      reach: node.online === false ? (node.unreachable ?? "no-route") : "up",
      watchers: new Set(),
      bootedMs: world.clock.now() - world.random.integer(1, 90) * 86_400_000,
    });
  }
}
