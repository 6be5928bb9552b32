// Reboots nodes one after the other: moves away what runs there, reboots, waits until the node is back.
// node examples/rolling-reboot.ts [node …]
import { setTimeout as sleep } from "node:timers/promises";
import { isProxmoxError } from "proxkit";
import { connect } from "./connect.ts";

await using pve = connect();
const online = (await pve.inventory.nodes()).items.filter(({ status }) => status === "online");
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : online.map(({ node }) => node);

async function evacuate(node: string): Promise<void> {
  const { items } = await pve.inventory.nodes({ fresh: true });
  const others = items.filter((each) => each.status === "online" && each.node !== node);
  const [target] = others.sort((a, b) => (a.mem ?? 0) / (a.maxmem ?? 1) - (b.mem ?? 0) / (b.maxmem ?? 1));
  if (target === undefined) throw new Error(`there is no other node to take the guests of ${node}`);
  const running = pve.guests({ node, status: "running" });
  const { outcomes, failed } = await running.each(async (guest, options) => {
    const { type } = await guest.locate();
    const how = type === "lxc" ? { restart: true } : { online: true, "with-local-disks": true };
    return await guest.migrate({ target: target.node, ...how }, options);
  });
  console.log(`${node}: ${outcomes.length} guests moved to ${target.node}`);
  if (failed[0] !== undefined)
    throw new Error(`${failed[0].vmid} stays on ${node}`, { cause: failed[0].error });
}

async function reboot(node: string): Promise<void> {
  const before = await pve.nodes(node).status.get({}, { fresh: true });
  await pve.nodes(node).status.post({ command: "reboot" });
  for (let seconds = 1; seconds <= 900; seconds++) {
    await sleep(1_000);
    const now = await pve
      .nodes(node)
      .status.get({}, { fresh: true })
      .catch((error: unknown) => {
        if (!isProxmoxError(error)) throw error;
      });
    if (now !== undefined && Number(now["uptime"]) < Number(before["uptime"])) {
      console.log(`${node}: back after ${seconds} s`);
      return;
    }
  }
  throw new Error(`${node} did not come back within 15 minutes`);
}

for (const node of names) {
  await evacuate(node);
  await reboot(node);
}
