import { ConfigurationError } from "../errors/index.ts";
import type { AclOptions } from "./options.ts";
import { aclEntry } from "./seed/access.ts";
import type { ExecScript } from "./state/agent.ts";
import { broadcast } from "./state/broadcast.ts";
import type { Guest, GuestConfig } from "./state/guest.ts";
import { isOnline, setReach, type Unreachable } from "./state/node.ts";
import type { World } from "./state/world.ts";

/** One member of the cluster, for whoever writes the test. */
export interface TestNode {
  readonly name: string;
  readonly online: boolean;
  /** Takes it down; the others answer 595 for it (`how` decides, default `no-route`). */
  down(how?: Unreachable): void;
  up(): void;
}

/** One guest, for whoever writes the test. */
export interface TestGuest {
  readonly vmid: number;
  readonly node: string;
  readonly status: "running" | "stopped";
  readonly config: Readonly<GuestConfig>;
  /** Locks it as a task of that kind would: `backup`, `migrate`, `snapshot`, … */
  lock(kind: string): void;
  unlock(): void;
  /** Whether its guest agent runs. */
  agent(isRunning: boolean): void;
  /** What commands in it do, as its guest agent reports them. */
  exec(script: ExecScript): void;
}

/** One storage, for whoever writes the test. */
export interface TestStorage {
  readonly storage: string;
  /** From now on whoever asks a node about it waits for ever: 596 after 30 s. */
  hang(): void;
  recover(): void;
}

/** The entry of a map. @throws ConfigurationError naming what there is. */
function pick<Key, Value>(what: string, entries: ReadonlyMap<Key, Value>, key: Key): Value {
  const found = entries.get(key);
  if (found !== undefined) return found;
  const known = [...entries.keys()].slice(0, 20).join(", ");
  throw new ConfigurationError(
    `cluster.${what}: ${JSON.stringify(key)} does not exist, allowed is one of ${known}`,
  );
}

export function controlNode(current: () => World, name: string): TestNode {
  const node = () => pick("node", current().nodes, name);
  node();
  return {
    name,
    get online() {
      return isOnline(node());
    },
    down(how = "no-route") {
      const { announced, guests } = current();
      setReach(node(), how);
      if (isOnline(node())) return;
      for (const guest of guests.values()) if (guest.node === name) announced.delete(guest.vmid);
    },
    up() {
      setReach(node(), "up");
      node().bootedMs = current().clock.now();
      broadcast(current());
    },
  };
}

export function controlGuest(current: () => World, vmid: number): TestGuest {
  const guest = (): Guest => pick("guest", current().guests, vmid);
  guest();
  return {
    vmid,
    get node() {
      return guest().node;
    },
    get status() {
      return guest().status;
    },
    get config() {
      return { ...guest().config };
    },
    lock(kind) {
      guest().config["lock"] = kind;
    },
    unlock() {
      delete guest().config["lock"];
    },
    agent(isRunning) {
      guest().agent.isRunning = isRunning;
    },
    exec(script) {
      guest().agent.exec = script;
    },
  };
}

export function controlStorage(current: () => World, name: string): TestStorage {
  const storage = () => pick("storage", current().storages, name);
  storage();
  return {
    storage: name,
    hang() {
      storage().isHung = true;
    },
    recover() {
      storage().isHung = false;
    },
  };
}

/** Gives a role on a path. */
export function grant({ access }: World, options: AclOptions): void {
  access.acl.push(aclEntry(options));
}

/** Takes every role away that `to` has on a path, or on any path. */
export function revoke({ access }: World, to: string, path?: string): void {
  const ugid = to.startsWith("@") ? to.slice(1) : to;
  access.acl = access.acl.filter((entry) => entry.ugid !== ugid || (path ?? entry.path) !== entry.path);
}
