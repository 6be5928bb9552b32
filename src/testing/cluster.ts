import { type CallRecord, countByTemplate } from "./calls.ts";
import { turn, type VirtualClock } from "./clock.ts";
import { ConfigurationError } from "../errors/index.ts";
import { createFetch } from "./fetch.ts";
import type { Listening, ListenOptions } from "./listen/listener.ts";
import { createMachine } from "./machine.ts";
import { checkOptions, type TestClusterOptions } from "./options.ts";
import { rootCredentials, type TestCredentials } from "./seed/access.ts";
import { unimplemented } from "./routes.ts";
import { broadcast } from "./state/broadcast.ts";
import { isOnline, type Unreachable } from "./state/node.ts";
import type { TaskScript } from "./state/task.ts";
import type { World } from "./state/world.ts";

/** One member of the cluster, for whoever writes the test. */
export interface TestNode {
  readonly name: string;
  readonly online: boolean;
  /** Takes it down; the others answer 595 for it (`how` decides, default `no-route`). */
  down(how?: Unreachable): void;
  up(): void;
}

/** A Proxmox VE cluster in this process. */
export interface TestCluster {
  /** Give it to a client in place of the global `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** The URLs of the members, for `fetch`. */
  readonly urls: readonly string[];
  readonly credentials: TestCredentials;
  /** The cluster's time; can be given to the client too. */
  readonly clock: VirtualClock;
  /** What came in, oldest first. */
  readonly calls: readonly CallRecord[];
  /** How often each operation was called: `GET /nodes/{node}/qemu` -> 2. */
  counts(): Record<string, number>;
  clearCalls(): void;
  /** The operations of the API it does not have: it answers 501 to them. */
  unimplemented(): string[];
  /** Pushes the time ahead. */
  advance(ms: number): Promise<void>;
  /** @throws ConfigurationError for a name no member has. */
  node(name: string): TestNode;
  /** Orders the outcome of the next task of a kind. */
  nextTask(script: TaskScript): void;
  /** Opens a real listener on the loopback address (Node only). */
  listen(options?: ListenOptions): Promise<Listening>;
  /** Closes every listener. */
  close(): Promise<void>;
}

/** Whoever has just made a request or was just woken gets a turn before and after. */
async function advance(clock: VirtualClock, ms: number): Promise<void> {
  await turn();
  await clock.advance(ms);
  await turn();
}

function testNode(world: World, name: string): TestNode {
  const node = world.nodes.get(name);
  if (node === undefined) {
    const known = [...world.nodes.keys()].join(", ");
    throw new ConfigurationError(
      `cluster.node: ${JSON.stringify(name)} is no member, allowed is one of ${known}`,
    );
  }
  return {
    name,
    get online() {
      return isOnline(node);
    },
    down(how = "no-route") {
      node.reach = how;
      if (isOnline(node)) return;
      for (const guest of world.guests.values()) if (guest.node === name) world.announced.delete(guest.vmid);
    },
    up() {
      node.reach = "up";
      node.bootedMs = world.clock.now();
      broadcast(world);
    },
  };
}

/**
 * Makes a Proxmox VE cluster that lives in this process and speaks the real wire.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function createTestCluster(options: TestClusterOptions = {}): TestCluster {
  checkOptions(options);
  const { world, server } = createMachine(options);
  const listening = new Set<Listening>();
  return {
    fetch: createFetch(world, server),
    urls: [...world.nodes.keys()].map((name) => `https://${name}:8006`),
    credentials: rootCredentials(world),
    clock: world.clock,
    get calls() {
      return server.calls;
    },
    counts: () => countByTemplate(server.calls),
    clearCalls: () => server.clearCalls(),
    unimplemented,
    advance: (ms) => advance(world.clock, ms),
    nextTask: (script) => void world.tasks.scripts.push(script),
    node: (name) => testNode(world, name),
    async listen(listenOptions = {}) {
      const { startListener } = await import("./listen/listener.ts");
      const listener = await startListener(world, server, listenOptions);
      listening.add(listener);
      return listener;
    },
    async close() {
      await Promise.all([...listening].map((listener) => listener.close()));
      listening.clear();
    },
  };
}
