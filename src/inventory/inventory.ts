import type { Session } from "../batch/node-batch.ts";
import type { Cache } from "../cache/cache.ts";
import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Product } from "../product.ts";
import { ConfigReader } from "./configs.ts";
import type { ConfigOptions, ConfigReads } from "./guest-configs.ts";
import { checkedNode, checkedStorage, checkedVmid } from "./checks.ts";
import { type GuestFilter, guestTest, nodeTest, type StorageFilter, storageTest } from "./filter.ts";
import type { InventoryOptions, Listing, ListingOptions } from "./listing.ts";
import { createListings } from "./listings.ts";
import type { GuestRow, NodeRow, PoolRow, StorageRow } from "./rows.ts";
import type { InventoryChange } from "./changes.ts";
import { type WatchOptions, Watches } from "./watch.ts";
import { SnapshotReader } from "./snapshot-reader.ts";
import { storageKey } from "./snapshot.ts";

export interface InventorySetup {
  readonly cache: Cache;
  readonly product: Product;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** Who is logged in, once that is known. */
  readonly session: () => Session | undefined;
  /** Fires when the client is closed. */
  readonly closing: AbortSignal;
}

/**
 * Guests, nodes, storages and pools of the whole cluster. Whatever is asked for in the same tick is one
 * `GET /cluster/resources`, which reads the server's memory and contacts no node.
 */
export interface Inventory {
  /** All guests this login may see, or those that fit the filter. */
  guests(filter?: GuestFilter, options?: ListingOptions): Promise<Listing<GuestRow>>;
  /** @throws NotFoundError when there is no such guest, or none this login may see. */
  guest(vmid: number, options?: InventoryOptions): Promise<GuestRow>;
  nodes(options?: ListingOptions): Promise<Listing<NodeRow>>;
  /** @throws NotFoundError when the cluster has no such member. */
  node(node: string, options?: InventoryOptions): Promise<NodeRow>;
  /** One row per storage and node. */
  storages(filter?: StorageFilter, options?: ListingOptions): Promise<Listing<StorageRow>>;
  /** @throws NotFoundError when the node has no such storage, or none this login may see. */
  storage(node: string, storage: string, options?: InventoryOptions): Promise<StorageRow>;
  pools(options?: ListingOptions): Promise<Listing<PoolRow>>;
  /**
   * Where a guest is and of which kind, for calls to it. Name and status are as the bulk read has them, up to 10 s old.
   * @throws NotFoundError when there is no such guest, or none this login may see.
   */
  locate(vmid: number, options?: InventoryOptions): Promise<Location>;
  /**
   * Configurations of the guests with these vmids, or of those that fit the filter, parsed: disks, network cards and
   * the like as arrays. Await all of them, or iterate over them as they come. What cannot be read is told with its
   * reason; `strict` throws the first such reason instead.
   */
  configs(which: readonly number[] | GuestFilter, options?: ConfigOptions): ConfigReads;
  /**
   * Tells what happens to guests, for as long as it is iterated over: first all there are, then each change, from one
   * bulk read per interval however many watches there are. A loop that is slow gets the sum of what happened meanwhile.
   * @throws InvalidParametersError for options that are wrong.
   */
  watch(options?: WatchOptions): AsyncIterable<InventoryChange>;
}

/** Where a guest is. */
export type Location = Pick<GuestRow, "vmid" | "type" | "node" | "status" | "name">;

export function createInventory(setup: InventorySetup): Inventory {
  const { cache, product, clock, emit, session, closing } = setup;
  const reader = new SnapshotReader({ cache, template: product.bulkTemplate, clock, emit });
  const { list, one } = createListings(reader, session);
  const configReader = new ConfigReader({ cache, reader, clock, session });
  const watches = new Watches(reader, clock, closing);

  return {
    async guests(filter = {}, options = {}) {
      const fits = guestTest(filter);
      const fitsButForStatus = guestTest({ ...filter, status: undefined });
      return await list("guests", options, {
        items: ({ guests }) => [...guests.values()].filter(fits),
        concernsNode: nodeTest(filter),
        concernsGuest: fitsButForStatus,
      });
    },
    async guest(vmid, options = {}) {
      const id = checkedVmid(vmid);
      return await one("guest", id, options, ({ guests }) => guests.get(id));
    },
    async nodes(options = {}) {
      return await list("nodes", options, { items: ({ nodes }) => [...nodes.values()] });
    },
    async node(node, options = {}) {
      const name = checkedNode(node);
      return await one("node", name, options, ({ nodes }) => nodes.get(name));
    },
    async storages(filter = {}, options = {}) {
      const fits = storageTest(filter);
      return await list("storages", options, {
        items: ({ storages }) => [...storages.values()].filter(fits),
        concernsNode: nodeTest(filter),
      });
    },
    async storage(node, storage, options = {}) {
      const key = storageKey(checkedNode(node), checkedStorage(storage));
      return await one("storage", key, options, ({ storages }) => storages.get(key));
    },
    async pools(options = {}) {
      return await list("pools", options, { items: ({ pools }) => [...pools.values()] });
    },
    configs: (which, options = {}) => configReader.read(which, options),
    watch: (options = {}) => watches.watch(options),
    async locate(vmid, options = {}) {
      const id = checkedVmid(vmid);
      const row = await one("location", id, options, ({ guests }) => guests.get(id));
      const { type, node, status, name } = row;
      return { vmid: id, type, node, status, ...(name !== undefined && { name }) };
    },
  };
}
