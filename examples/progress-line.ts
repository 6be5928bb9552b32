// One line that says what the client is doing, made of its events: for tools that take a while.
// node examples/progress-line.ts
import type { EventListener } from "proxkit";
import { connect } from "./connect.ts";

/** Calls under way, done and repeated, and what batching and the cache have saved. */
export function progressLine(print: (line: string) => void): EventListener {
  const count = { open: 0, done: 0, failed: 0, again: 0, saved: 0, kilobytes: 0 };
  return (event) => {
    if (event.type === "request") count.open += 1;
    if (event.type === "response" || event.type === "failure") count.open -= 1;
    if (event.type === "response") {
      count[event.status < 400 ? "done" : "failed"] += 1;
      count.kilobytes += (event.bytes ?? 0) / 1000;
    }
    if (event.type === "retry" || event.type === "failover") count.again += 1;
    if (event.type === "batch") count.saved += event.keys - event.calls;
    if (event.type === "cache" && event.outcome === "hit") count.saved += 1;
    const { open, done, failed, again, saved, kilobytes } = count;
    print(
      `${open} under way, ${done} done, ${failed} refused, ${again} repeated, ${saved} saved, ${kilobytes.toFixed(0)} kB`,
    );
  };
}

await using pve = connect(progressLine((line) => void process.stderr.write(`\r${line}\u001b[K`)));
const { items } = await pve.inventory.configs({ tag: "prod" });
process.stderr.write("\n");
console.log(`${items.size} configurations`);
