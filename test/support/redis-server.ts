import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A Redis or Valkey server of this machine, started on a port of its own. */
export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Keeps it from answering; what it holds stays. */
  freeze(): void;
  thaw(): void;
}

const names = ["valkey-server", "redis-server"];

/** The server's command, or undefined where none is installed. */
export const redisCommand: string | undefined = names.find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    const started = spawn(redisCommand ?? "redis-server", flags, { stdio: ["ignore", "pipe", "inherit"] });
    child = started;
    for await (const chunk of started.stdout) if (/ready to accept connections/i.test(String(chunk))) break;
    started.stdout.resume();
  }

  async function stop(): Promise<void> {
    const stopping = child;
    child = undefined;
    if (stopping === undefined || stopping.exitCode !== null) return;
    stopping.kill("SIGKILL");
    await once(stopping, "exit");
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
  };
}
