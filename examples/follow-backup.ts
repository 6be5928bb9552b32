// Backs a guest up and shows the log as it comes; Ctrl-C stops the backup.
// node examples/follow-backup.ts [vmid] [storage]
import { isTaskFailedError } from "proxkit";
import { connect } from "./connect.ts";

const [vmid = "100", storage = "nas"] = process.argv.slice(2);
const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort(new Error("interrupted")));

await using pve = connect();
const task = await pve.guest(Number(vmid)).backup({ storage, mode: "snapshot", compress: "zstd" });
try {
  const { status, warnings, durationMs } = await task.wait({
    signal: interrupted.signal,
    stopOnAbort: true,
    onLog: (line) => console.log(line),
    onProgress: ({ percent }) => (process.title = `backup of ${vmid}: ${percent} %`),
  });
  console.log(`${status} after ${Math.round(durationMs / 1000)} s`, ...warnings);
} catch (error) {
  if (!isTaskFailedError(error)) throw error;
  console.error(`${error.message}\n${error.logTail.join("\n")}`);
  process.exitCode = 1;
}
