import { type CallRecord, countByTemplate } from "./calls.ts";
import { turn, type VirtualClock } from "./clock.ts";
import {
  controlGuest,
  controlNode,
  controlStorage,
  grant,
  revoke,
  type TestGuest,
  type TestNode,
  type TestStorage,
} from "./controls.ts";
import type { Fault, PendingFault } from "./faults.ts";
import { createFetch } from "./fetch.ts";
import type { Listener, Listening, ListenOptions } from "./listen/listener.ts";
import { clockFor, createMachine, type Machine } from "./machine.ts";
import { type AclOptions, checkOptions, type TestClusterOptions } from "./options.ts";
import { rootCredentials, type TestCredentials } from "./seed/access.ts";
import { unimplemented } from "./routes.ts";
import type { TaskScript } from "./state/task.ts";

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
  /** @throws ConfigurationError for a VMID no guest has. */
  guest(vmid: number): TestGuest;
  /** @throws ConfigurationError for a name no storage has. */
  storage(name: string): TestStorage;
  /** Orders the outcome of the next task of a kind. */
  nextTask(script: TaskScript): void;
  /**
   * Orders that something goes wrong on the way of the next calls.
   * @throws ConfigurationError naming the field that is wrong.
   */
  fault(fault: Fault): PendingFault;
  /** Makes every ticket issued so far invalid. */
  expireTickets(): void;
  /** Takes the quorum away or gives it back: without it every write is refused. */
  setQuorate(isQuorate: boolean): void;
  /** Gives a role on a path to a user, a token or a group. */
  grant(acl: AclOptions): void;
  /** Takes every role away that `to` has on a path, or on any path. */
  revoke(to: string, path?: string): void;
  /** Back to how it was when it was made: state, calls, faults and time. Listeners and credentials stay. */
  reset(): void;
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

/** The part that is about sockets. */
function createListeners(current: () => Machine) {
  const open = new Set<Listener>();
  return {
    async listen(options: ListenOptions = {}): Promise<Listening> {
      const { startListener } = await import("./listen/listener.ts");
      const listener = await startListener(current, options);
      open.add(listener);
      return listener;
    },
    async close(): Promise<void> {
      await Promise.all([...open].map((listener) => listener.close()));
      open.clear();
    },
    /** After a reset each stands for a member of the new cluster. */
    adopt(): void {
      for (const listener of open) listener.adopt();
    },
  };
}

/**
 * Makes a Proxmox VE cluster that lives in this process and speaks the real wire.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function createTestCluster(options: TestClusterOptions = {}): TestCluster {
  checkOptions(options);
  const clock = clockFor(options);
  let machine = createMachine(options, clock);
  const current = (): Machine => machine;
  const world = () => machine.world;
  const listeners = createListeners(current);
  return {
    fetch: createFetch(current),
    urls: [...world().nodes.keys()].map((name) => `https://${name}:8006`),
    credentials: rootCredentials(world()),
    clock,
    get calls() {
      return machine.server.calls;
    },
    counts: () => countByTemplate(machine.server.calls),
    clearCalls: () => machine.server.clearCalls(),
    unimplemented,
    advance: (ms) => advance(clock, ms),
    node: (name) => controlNode(world, name),
    guest: (vmid) => controlGuest(world, vmid),
    storage: (name) => controlStorage(world, name),
    nextTask: (script) => void world().tasks.scripts.push(script),
    fault: (fault) => machine.faults.add(fault),
    expireTickets: () => machine.tickets.revokeAll(),
    setQuorate(isQuorate) {
      world().quorate = isQuorate;
    },
    grant: (acl) => grant(world(), acl),
    revoke: (to, path) => revoke(world(), to, path),
    reset() {
      clock.reset();
      machine = createMachine(options, clock);
      listeners.adopt();
    },
    listen: (listenOptions) => listeners.listen(listenOptions),
    close: () => listeners.close(),
  };
}
