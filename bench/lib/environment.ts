import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";

/** What the figures depend on, without the names of anything. */
export function environment(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  };
  return `proxkit ${version}, Node ${process.versions.node}, ${type()} ${release().split("-")[0]}, ${cores.length} cores of ${model}, ${memory}`;
}
