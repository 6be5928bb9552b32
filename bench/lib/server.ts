import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Answer, Counts, Order, ServerConfig } from "../server/protocol.ts";

/** The neutral server, in a process of its own. */
export interface BenchServer extends AsyncDisposable {
  /** One for each node; the first is where clients go. */
  readonly urls: readonly string[];
  readonly port: number;
  /** Drops all connections and begins to count anew. */
  reset(): Promise<void>;
  counts(): Promise<Counts>;
}

/** Where the runner has put the certificate that Node trusts here by NODE_EXTRA_CA_CERTS. */
const folder = process.env["BENCH_CERTIFICATE"] ?? "";

/** The certificate is trusted already; clients need no TLS option. */
export async function startServer(
  config: Omit<ServerConfig, "cert" | "key" | "storages"> & { readonly storages?: number },
): Promise<BenchServer> {
  const child = fork(join(import.meta.dirname, "../server/main.ts"));
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const order = { storages: 4, ...config, cert: read("cert.pem"), key: read("key.pem") };
  const started = await tell(child, { type: "start", config: order });
  const ports = started.type === "started" ? started.ports : [];
  return {
    urls: ports.map((port) => `${config.isPlain === true ? "http" : "https"}://localhost:${port}`),
    port: ports[0] ?? 0,
    reset: async () => void (await tell(child, { type: "reset" })),
    async counts() {
      const counts = await tell(child, { type: "counts" });
      if (counts.type !== "counts") throw new Error(`expected counts, got ${counts.type}`);
      return counts;
    },
    async [Symbol.asyncDispose]() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}

async function tell(child: ChildProcess, order: Order): Promise<Answer> {
  const answered = once(child, "message") as Promise<[Answer]>;
  child.send(order);
  const [answer] = await answered;
  return answer;
}
