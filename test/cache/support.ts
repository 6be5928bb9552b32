import { coalesce } from "../../src/batch/coalesce.ts";
import { type Cache, createCache } from "../../src/cache/cache.ts";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CachePolicies } from "../../src/cache/policies.ts";
import type { CacheStore } from "../../src/cache/store.ts";
import type { Clock } from "../../src/clock.ts";
import type { ClientEvent } from "../../src/events.ts";
import type { Requester } from "../../src/requester.ts";
import { manualClock } from "../support/manual-clock.ts";
import { get, write } from "../support/recording-requester.ts";

export interface CacheOptions {
  readonly store?: CacheStore | undefined;
  readonly clock?: Clock;
  readonly identity?: () => string | undefined;
  readonly policies?: CachePolicies;
}

/** A cache over shared flights over the requester, as the client puts them together. */
export function cacheOver(requester: Requester, options: CacheOptions = {}) {
  const { clock = manualClock(), identity = () => "root@pam", policies } = options;
  const store = "store" in options ? options.store : createMemoryStore();
  const events: ClientEvent[] = [];
  const shared = coalesce(requester);
  const cache: Cache = createCache({
    requester: shared,
    seal: shared.seal,
    store,
    clock,
    emit: (event) => void events.push(event),
    scope: { cluster: "test", identity },
    policies,
  });
  return { cache, events };
}

export const config = (vmid: number, options = {}) =>
  get("/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: String(vmid) }, options);
export const putConfig = (vmid: number) =>
  write("PUT", "/nodes/{node}/qemu/{vmid}/config", { node: "pve1", vmid: String(vmid) });
export const start = (vmid: number) =>
  write("POST", "/nodes/{node}/qemu/{vmid}/status/start", { node: "pve1", vmid: String(vmid) });
export const taskStatus = (upid: string) => get("/nodes/{node}/tasks/{upid}/status", { node: "pve1", upid });
export const resources = (options = {}) => get("/cluster/resources", {}, options);

export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The version a reply tells of. */
export async function versionOf(reply: Promise<{ readonly data: unknown }>): Promise<unknown> {
  return ((await reply).data as { version: unknown }).version;
}
