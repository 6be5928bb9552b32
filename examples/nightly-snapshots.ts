// Makes a snapshot of every guest with a tag and keeps the newest few. For cron or a systemd timer.
// node examples/nightly-snapshots.ts [tag] [keep]
import { connect } from "./connect.ts";

const [tag = "prod", keep = "7"] = process.argv.slice(2);
const prefix = "nightly_";
const snapname = prefix + new Date().toISOString().slice(0, 10).replaceAll("-", "");

await using pve = connect();
const guests = pve.guests({ tag });

const made = await guests.snapshot({ snapname, description: "made by nightly-snapshots" });
const pruned = await guests.each(async (guest) => {
  const nightly = (await guest.snapshots()).filter(({ name }) => name.startsWith(prefix));
  for (const { name } of nightly.slice(0, -Number(keep))) await (await guest.deleteSnapshot(name)).wait();
});

for (const { vmid, name = "", status, error } of made.outcomes)
  console.log(`${vmid} ${name}: ${snapname} ${status}${error === undefined ? "" : ` (${error.message})`}`);
for (const { vmid, error } of pruned.failed) console.error(`${vmid}: not pruned: ${error?.message}`);
process.exitCode = made.failed.length + pruned.failed.length > 0 ? 1 : 0;
