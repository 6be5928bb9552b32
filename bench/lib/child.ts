// Runs one bench; the runner starts it as a process of its own and gets the report over the process channel.
import type { Bench } from "./bench.ts";

const [name = "", ...flags] = process.argv.slice(2);
const { bench } = (await import(new URL(`../${name}.ts`, import.meta.url).href)) as { readonly bench: Bench };
const report = await bench.run({
  quick: flags.includes("--quick"),
  log: (line) => process.stderr.write(`  ${line}\n`),
});
process.send?.({ title: bench.title, ...report });
process.disconnect?.();
