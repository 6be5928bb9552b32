import { createLoader } from "../batch/loader.ts";
import type { Cache } from "../cache/cache.ts";
import { NotFoundError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Product } from "../product.ts";
import type { Call } from "../requester.ts";
import { checkedNode, checkedStorage, checkedVmid } from "./checks.ts";
import { type GuestFilter, guestTest, nodeTest, type StorageFilter, storageTest } from "./filter.ts";
import { deadNodes, type Listing } from "./listing.ts";
import type { GuestRow, NodeRow, PoolRow, StorageRow } from "./rows.ts";
import { parseSnapshot, type Snapshot, storageKey } from "./snapshot.ts";
import { visibilityOf } from "./visibility.ts";
import type { Session } from "../batch/node-batch.ts";

export interface InventorySetup {
  readonly cache: Cache;
  readonly product: Product;
  readonly emit: EventListener;
  /** Who is logged in, once that is known. */
  readonly session: () => Session | undefined;
}

export interface InventoryOptions {
  readonly signal?: AbortSignal | undefined;
  /** Never answer from the cache. */
  readonly fresh?: boolean | undefined;
}

export interface ListingOptions extends InventoryOptions {
  /** Throw the first error of `missing` instead of reporting it. */
  readonly strict?: boolean | undefined;
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
}

interface Reading {
  readonly snapshot: Snapshot;
  readonly asOf: number;
  readonly stale: boolean;
}

export function createInventory({ cache, product, emit, session }: InventorySetup): Inventory {
  const read = createSnapshotReader(cache, product.bulkTemplate, emit);

  async function list<Row>(
    what: string,
    options: ListingOptions,
    itemsOf: (snapshot: Snapshot) => Row[],
    nodesWanted: (row: NodeRow) => boolean = () => true,
  ): Promise<Listing<Row>> {
    const { snapshot, asOf, stale } = await read(what, options);
    const missing = deadNodes(snapshot, nodesWanted);
    if (options.strict === true && missing[0] !== undefined) throw missing[0].error;
    return { items: itemsOf(snapshot), missing, asOf, stale, visibility: visibilityOf(snapshot, session()) };
  }

  async function one<Row extends object>(
    what: string,
    options: InventoryOptions,
    pick: (snapshot: Snapshot) => Row | undefined,
  ) {
    const row = pick((await read(what, options)).snapshot);
    if (row === undefined) throw notThere(what);
    return copyRow(row);
  }

  return {
    async guests(filter = {}, options = {}) {
      const fits = guestTest(filter);
      const rows = (snapshot: Snapshot): GuestRow[] =>
        [...snapshot.guests.values()].filter(fits).map(copyRow);
      return await list("guests", options, rows, nodeTest(filter));
    },
    async guest(vmid, options = {}) {
      const id = checkedVmid(vmid);
      return await one(`guest ${id}`, options, ({ guests }) => guests.get(id));
    },
    async nodes(options = {}) {
      return await list("nodes", options, ({ nodes }) => [...nodes.values()].map(copyRow));
    },
    async node(node, options = {}) {
      const name = checkedNode(node);
      return await one(`node ${name}`, options, ({ nodes }) => nodes.get(name));
    },
    async storages(filter = {}, options = {}) {
      const fits = storageTest(filter);
      const rows = (snapshot: Snapshot): StorageRow[] =>
        [...snapshot.storages.values()].filter(fits).map(copyRow);
      return await list("storages", options, rows, nodeTest(filter));
    },
    async storage(node, storage, options = {}) {
      const key = storageKey(checkedNode(node), checkedStorage(storage));
      return await one(`storage ${key}`, options, ({ storages }) => storages.get(key));
    },
    async pools(options = {}) {
      return await list("pools", options, ({ pools }) => [...pools.values()].map(copyRow));
    },
  };
}

/** One read for all that is asked for in one tick; the parsed form is kept as long as the answer it came from. */
function createSnapshotReader(cache: Cache, template: string, emit: EventListener) {
  const parsed = new WeakMap<object, Snapshot>();

  async function readOnce(signal: AbortSignal, fresh: boolean): Promise<Reading> {
    const call: Call = { method: "GET", template, path: {}, params: [], options: { signal, fresh } };
    const { reply, asOf, stale } = await cache.read(call);
    const known = parsed.get(reply);
    const snapshot = known ?? parseSnapshot(reply.data);
    if (known === undefined) parsed.set(reply, snapshot);
    return { snapshot, asOf, stale };
  }

  const loader = createLoader<{ readonly what: string; readonly fresh: boolean }, Reading>({
    key: ({ what }) => what,
    async load(keys, { signal }) {
      const fresh = keys.some((key) => key.fresh);
      const reading = await readOnce(signal, fresh);
      emit({ type: "batch", source: template, keys: keys.length, calls: 1 });
      return keys.map(() => reading);
    },
  });

  return async (what: string, { signal, fresh = false }: InventoryOptions): Promise<Reading> =>
    await loader.load({ what: fresh ? `fresh ${what}` : what, fresh }, { signal });
}

/** Rows are flat but for lists of strings. */
function copyRow<Row extends object>(row: Row): Row {
  const copy = { ...row } as Record<string, unknown>;
  for (const [name, value] of Object.entries(copy)) if (Array.isArray(value)) copy[name] = [...value];
  return copy as Row;
}

function notThere(what: string): NotFoundError {
  return new NotFoundError(
    `there is no ${what}, or this login may not see it: compare with the whole list, and check the login's privileges (VM.Audit on /vms, Datastore.Audit on /storage; a token with privilege separation has none of its user's)`,
    { method: "GET", template: "/cluster/resources" },
  );
}
