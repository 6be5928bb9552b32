// A table of all guests, or of those with a tag: one call, whatever the size of the cluster.
// node examples/inventory-table.ts [tag]
import { connect } from "./connect.ts";

const [tag] = process.argv.slice(2);
await using pve = connect();

const { items, missing } = await pve.inventory.guests(tag === undefined ? {} : { tag });

const gibibytes = (bytes = 0): string => (bytes / 1024 ** 3).toFixed(1);
console.table(
  items.map(({ vmid, name, type, node, status, cpu = 0, maxcpu, mem, maxmem, tags }) => ({
    vmid,
    name: name ?? "?",
    type,
    node,
    status,
    cpu: `${(cpu * 100).toFixed(0)} % of ${maxcpu ?? "?"}`,
    GiB: `${gibibytes(mem)} of ${gibibytes(maxmem)}`,
    tags: tags.join(" "),
  })),
);
for (const { key, error } of missing) console.error(`${key}: ${error.message}`);
