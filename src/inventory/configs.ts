import { checkOptions } from "../api/rules.ts";
import { type CallSite, captureCallSite } from "../batch/call-site.ts";
import { copyJson } from "../batch/copy.ts";
import { mayExecute, type Session } from "../batch/node-batch.ts";
import { turnPerKey } from "../batch/schedule.ts";
import type { Cache } from "../cache/cache.ts";
import type { Clock } from "../clock.ts";
import { parseGuestConfig } from "../codecs/guest-config.ts";
import { isNotFoundError, isProxmoxError, ProxmoxError, TimeoutError } from "../errors/index.ts";
import type { Call } from "../requester.ts";
import { checkedVmid, configRules } from "./checks.ts";
import { type GuestFilter, guestTest } from "./filter.ts";
import type {
  ConfigListing,
  ConfigOptions,
  ConfigReads,
  ConfigResult,
  GuestConfig,
} from "./guest-configs.ts";
import { isGuestConfig } from "./guest-configs.ts";
import type { Missing, Visibility } from "./listing.ts";
import { visibilityOf } from "./visibility.ts";
import { notThere, unreachable } from "./listings.ts";
import { Results } from "./results.ts";
import type { GuestRow } from "./rows.ts";
import type { SnapshotReader } from "./snapshot-reader.ts";
import type { Snapshot } from "./snapshot.ts";

interface Setup {
  readonly cache: Cache;
  readonly reader: SnapshotReader;
  readonly clock: Clock;
  readonly session: () => Session | undefined;
}

/** Reads that are made in one turn of the event loop, where they are no batch anyway: the first need not wait for the last. */
const readsPerTurn = 50;

/** Who gets the results, and where that is. */
interface Asker {
  readonly site: CallSite;
  readonly results: Results<ConfigResult>;
}
type Asked = Pick<Call, "site" | "options">;
type Place = Pick<GuestRow, "vmid" | "type" | "node">;
interface Read {
  readonly result: ConfigResult;
  readonly asOf: number;
}

/**
 * Reads configurations of many guests: from the cache, else all reads of a node together where the login may do that,
 * else each by itself, as many at a time as the hosts can take. A node that does not answer costs its own guests only.
 */
export class ConfigReader {
  readonly #setup: Setup;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  readonly read = (which: readonly number[] | GuestFilter, options: ConfigOptions): ConfigReads => {
    const results = new Results<ConfigResult>();
    // One for all of them: thousands of reads need not each look for their caller.
    const site = captureCallSite(this.read);
    const listing = this.#run(which, options, { site, results });
    // Whoever only iterates is told there.
    listing.then(
      () => results.close(),
      (error: unknown) => results.close({ error }),
    );
    return Object.assign(listing, { [Symbol.asyncIterator]: () => results[Symbol.asyncIterator]() });
  };

  async #run(
    which: readonly number[] | GuestFilter,
    options: ConfigOptions,
    { site, results }: Asker,
  ): Promise<ConfigListing> {
    checkOptions(options, configRules);
    const { strict = false, signal } = options;
    const select = selection(which);
    const deadline = this.#deadline(options);
    const items = new Map<number, GuestConfig>();
    const missing: Missing<number>[] = [];
    const arrived = ({ result }: Read): void => {
      results.add(result);
      if (isGuestConfig(result)) items.set(result.vmid, result);
      else if (strict) throw result.error;
      else missing.push(result);
    };
    try {
      const { reads, asOf } = await this.#begin(select, options, { site, ending: deadline.signal });
      const all = await Promise.all(reads.map(async (read) => (arrived(await read), (await read).asOf)));
      return { items: inOrder(items), missing, asOf: Math.min(asOf, ...all) };
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      deadline.end();
    }
  }

  /** Finds the guests and sends all reads at once; each resolves by itself. */
  async #begin(
    { wanted, rows }: Selection,
    { fresh = false, signal }: ConfigOptions,
    { site, ending }: { readonly site: CallSite; readonly ending: AbortSignal },
  ): Promise<{ readonly reads: readonly Promise<Read>[]; readonly asOf: number }> {
    const { snapshot, asOf } = await this.#setup.reader.read({ wanted, fresh }, ending);
    const turnOf = turnPerKey();
    const session = this.#setup.session();
    const isGrouped = mayExecute(session);
    const reads = rows(snapshot, visibilityOf(snapshot, session)).map(async (row, index) => {
      if (!("node" in row)) return { result: row, asOf };
      await turnOf(isGrouped ? row.node : `${Math.floor(index / readsPerTurn)}`);
      const node = snapshot.nodes.get(row.node);
      // Asking for what is known to be down would cost a host 3 s each.
      if (node?.status === "offline") return { result: { key: row.vmid, error: unreachable(node) }, asOf };
      return await this.#readOne(row, { site, options: { signal: ending, fresh } }, signal);
    });
    return { reads, asOf };
  }

  async #readOne(place: Place, asked: Asked, signal: AbortSignal | undefined): Promise<Read> {
    try {
      return await this.#readAt(place, asked);
    } catch (error) {
      signal?.throwIfAborted();
      const moved = isNotFoundError(error) ? await this.#placeNow(place, asked.options) : undefined;
      const read = moved && (await this.#readAt(moved, asked).catch(() => undefined));
      return read ?? { result: { key: place.vmid, error: asProxmoxError(error) }, asOf: Infinity };
    }
  }

  async #readAt({ vmid, type, node }: Place, asked: Asked): Promise<Read> {
    const template = `/nodes/{node}/${type}/{vmid}/config`;
    const call: Call = { method: "GET", template, path: { node, vmid: String(vmid) }, params: [], ...asked };
    const { reply, asOf } = await this.#setup.cache.read(call);
    const config = parseGuestConfig(type, copyJson(reply.data) as object);
    return { result: { vmid, type, node, config } as GuestConfig, asOf };
  }

  /** Where the guest is now, if that is another node. */
  async #placeNow({ vmid, node }: Place, { signal }: Call["options"]): Promise<Place | undefined> {
    const wish = { wanted: "location", id: vmid, fresh: true } as const;
    const reading = await this.#setup.reader.read(wish, signal).catch(() => undefined);
    const row = reading?.snapshot.guests.get(vmid);
    return row?.node === node ? undefined : row;
  }

  #deadline({ timeoutMs, signal }: ConfigOptions): { readonly signal: AbortSignal; end(): void } {
    const controller = new AbortController();
    const late = (): void => controller.abort(new TimeoutError(`no configuration within ${timeoutMs} ms`));
    const cancel = timeoutMs === undefined ? () => {} : this.#setup.clock.after(timeoutMs, late);
    const signals = signal === undefined ? [controller.signal] : [controller.signal, signal];
    return {
      signal: AbortSignal.any(signals),
      end() {
        cancel();
        // What nobody waits for any more, after an error.
        controller.abort();
      },
    };
  }
}

interface Selection {
  readonly wanted: "guests" | "locations";
  readonly rows: (snapshot: Snapshot, visibility: Visibility) => (GuestRow | Missing<number>)[];
}

/** @throws InvalidParametersError for what is no vmid and no filter. */
function selection(which: readonly number[] | GuestFilter): Selection {
  if (Array.isArray(which)) {
    const vmids = new Set((which as readonly unknown[]).map((vmid) => checkedVmid(vmid, "vmids")));
    const rows: Selection["rows"] = ({ guests }, visibility) =>
      [...vmids].map((vmid) => guests.get(vmid) ?? { key: vmid, error: notThere("guest", vmid, visibility) });
    return { wanted: "locations", rows };
  }
  const filter = which as GuestFilter;
  const fits = guestTest(filter);
  // Only for their status does it matter that rows of guests may lag.
  const wanted = filter.status === undefined ? "locations" : "guests";
  return { wanted, rows: ({ guests }) => [...guests.values()].filter(fits) };
}

function inOrder(items: ReadonlyMap<number, GuestConfig>): Map<number, GuestConfig> {
  return new Map([...items].sort(([left], [right]) => left - right));
}

function asProxmoxError(error: unknown): ProxmoxError {
  return isProxmoxError(error) ? error : new ProxmoxError(String(error), { cause: error });
}
