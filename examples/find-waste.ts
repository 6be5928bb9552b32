// Stopped guests and what their disks take: one list, and their configurations by the cheapest way there is.
// node examples/find-waste.ts [GiB]
import { parseSize } from "proxkit";
import { connect } from "./connect.ts";

const [least = "1"] = process.argv.slice(2);
await using pve = connect();

const { items } = await pve.inventory.guests({ status: "stopped", template: false });
const configs = await pve.inventory.configs(items.map(({ vmid }) => vmid));

const sizes = items.map(({ vmid, name, node }) => {
  const config = configs.items.get(vmid)?.config;
  const disks = config === undefined ? [] : "disks" in config ? config.disks : config.mounts;
  const bytes = disks.reduce((sum, { size }) => sum + (size === undefined ? 0 : parseSize(size)), 0);
  return { vmid, name, node, GiB: Math.round(bytes / 1024 ** 3) };
});

const waste = sizes.filter(({ GiB }) => Number(least) <= GiB).sort((a, b) => b.GiB - a.GiB);
console.table(waste);
console.log(`${waste.reduce((sum, { GiB }) => sum + GiB, 0)} GiB in ${waste.length} guests that do not run`);
for (const { key, error } of configs.missing) console.error(`${key}: ${error.message}`);
