// Moves everything that runs on a node to the other nodes, where it can go; stopped guests stay.
// node examples/evacuate-node.ts [node] [--really]
import { connect } from "./connect.ts";

const [node = "pve1", really] = process.argv.slice(2);
await using pve = connect();

const nodes = (await pve.inventory.nodes()).items;
const targets = nodes
  .filter((each) => each.status === "online" && each.node !== node)
  .map((each) => each.node);

let turn = 0;
const { outcomes } = await pve.guests({ node, status: "running" }).each(async (guest, options) => {
  const how = { online: true, "with-local-disks": true };
  const { type, vmid } = await guest.locate();
  const reasons: string[] = [];
  const first = turn++ % targets.length;
  for (const target of [...targets.slice(first), ...targets.slice(0, first)]) {
    const params = type === "lxc" ? { target, restart: true } : { target, ...how };
    const { possible, obstacles } = await guest.canMigrate(params, options);
    reasons.push(`${target}: ${obstacles.join(", ")}`);
    if (!possible) continue;
    console.log(`${vmid} -> ${target}`);
    return really === "--really" ? await guest.migrate(params, options) : undefined;
  }
  throw new Error(`it can go nowhere: ${reasons.join("; ")}`);
});

for (const { vmid, name, status, error } of outcomes)
  console.log(`${vmid} ${name}: ${status}${error === undefined ? "" : ` (${error.message})`}`);
if (really !== "--really") console.log("nothing was moved: add --really");
