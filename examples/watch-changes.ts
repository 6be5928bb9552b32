// Tells what happens to guests as it happens, from one look every few seconds; Ctrl-C ends it.
// node examples/watch-changes.ts [seconds]
import { connect } from "./connect.ts";

const [seconds = "10"] = process.argv.slice(2);
const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort());

await using pve = connect();
const { signal } = stopping;
try {
  for await (const change of pve.inventory.watch({ intervalMs: Number(seconds) * 1_000, signal })) {
    if (change.type === "sync") console.log(`${change.guests.length} guests`);
    else if (change.type === "interrupted")
      console.log(`the cluster cannot be asked: ${String(change.error)}`);
    else if (change.type === "resumed") console.log("the cluster can be asked again");
    else {
      const { vmid, name = "", node } = change.guest;
      const what = change.type === "changed" ? change.fields.join(", ") : "";
      console.log(`${vmid} ${name} on ${node}: ${change.type} ${what}`.trim());
    }
  }
} catch (error) {
  if (!signal.aborted) throw error;
}
