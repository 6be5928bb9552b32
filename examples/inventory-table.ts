// A table of all guests, or of those with a tag: one call, whatever the size of the cluster.
// node examples/inventory-table.ts [tag]
import { connect } from "./connect.ts";

const [tag] = process.argv.slice(2);
await using pve = connect();

const { items, missing } = await pve.inventory.guests(tag === undefined ? {} : { tag });

const gibibytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1);
const rows = items.map(({ vmid, name = "-", node, status, cpu, mem, tags }) => {
  const figures = {
    cpu: cpu === undefined ? "-" : `${(cpu * 100).toFixed(0)} %`,
    GiB: mem === undefined ? "-" : gibibytes(mem),
  };
  return [vmid, { name, node, status, ...figures, tags: tags.join(" ") }];
});
console.table(Object.fromEntries(rows));
for (const { key, error } of missing) console.error(`${key}: ${error.message}`);
