import { createLoader, type Loader } from "../batch/loader.ts";
import { type BulkType, bulkPartFor, type Wanted } from "../batch/sources.ts";
import type { Cache, GuestMark } from "../cache/cache.ts";
import type { Clock } from "../clock.ts";
import { isConnectionError, isTimeoutError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Call } from "../requester.ts";
import { Overlay, type Reading } from "./overlay.ts";
import { parseSnapshot, type Snapshot } from "./snapshot.ts";

/** What somebody wants to know from the bulk read. */
export interface Wish {
  readonly wanted: Wanted;
  /** Which one, where it is one. */
  readonly id?: number | string | undefined;
  readonly fresh: boolean;
}

interface Options {
  readonly cache: Cache;
  readonly template: string;
  readonly clock: Clock;
  readonly emit: EventListener;
}

/** Wishes that the rows of guests answer, which may be behind. */
const ofGuests: readonly Wanted[] = ["guest", "guests"];

const isOutOfReach = (error: unknown): boolean => isConnectionError(error) || isTimeoutError(error);

/** One bulk read for all that is wished for in a tick; parsed once as long as it is the same answer. */
export class SnapshotReader {
  readonly #options: Options;
  readonly #overlay: Overlay;
  readonly #parsed = new WeakMap<object, Snapshot>();
  readonly #loader: Loader<Wish, Reading>;

  constructor(options: Options) {
    this.#options = options;
    this.#overlay = new Overlay({
      requester: options.cache,
      clock: options.clock,
      reread: (signal) => this.#readBulk({ signal, fresh: true }, undefined),
    });
    this.#loader = createLoader<Wish, Reading>({
      key: ({ wanted, id, fresh }) => `${wanted} ${id ?? ""} ${fresh}`,
      load: (wishes, { signal }) => this.#grant(wishes, signal),
    });
  }

  async read(wish: Wish, signal: AbortSignal | undefined): Promise<Reading> {
    return await this.#loader.load(wish, { signal });
  }

  async #grant(wishes: readonly Wish[], signal: AbortSignal): Promise<Reading[]> {
    const { cache, template, emit } = this.#options;
    const fresh = wishes.some((wish) => wish.fresh);
    const part = cache.keeps ? undefined : bulkPartFor(wishes.map(({ wanted }) => wanted));
    const [read, marks] = await Promise.all([this.#readBulk({ signal, fresh }, part), cache.guestMarks()]);
    emit({ type: "batch", source: `GET ${template}`, keys: wishes.length, calls: 1 });
    const placed = await this.#placed(read, wishes, marks, signal);
    const overlaid = await this.#overlaid(placed, wishes, marks, signal);
    return wishes.map(({ wanted }) => (ofGuests.includes(wanted) ? overlaid : placed));
  }

  async #readBulk(
    options: { signal: AbortSignal; fresh: boolean },
    part: BulkType | undefined,
  ): Promise<Reading> {
    const { cache, template } = this.#options;
    const params = part === undefined ? [] : ([["type", part]] as const);
    const call: Call = { method: "GET", template, path: {}, params, options };
    const answer = await cache.read(call, { despite: ["guests"], staleIf: isOutOfReach });
    const { reply, asOf, stale, failure } = answer;
    const snapshot = this.#parsed.get(reply) ?? parseSnapshot(reply.data);
    this.#parsed.set(reply, snapshot);
    return { snapshot, asOf, stale, failure, unclear: [] };
  }

  /** Where a guest is the bulk read shows at once, so for one written to it need only be newer than the write. */
  async #placed(
    reading: Reading,
    wishes: readonly Wish[],
    marks: readonly GuestMark[],
    signal: AbortSignal,
  ): Promise<Reading> {
    const all = wishes.some(({ wanted }) => wanted === "locations");
    const located = new Set(wishes.filter(({ wanted }) => wanted === "location").map(({ id }) => id));
    const isBehind = marks.some(
      ({ vmid, atMs, upid }) =>
        (all || located.has(vmid) || (vmid === "every" && located.size > 0)) &&
        (upid !== undefined || atMs >= reading.asOf),
    );
    return isBehind && reading.failure === undefined
      ? await this.#readBulk({ signal, fresh: true }, undefined)
      : reading;
  }

  async #overlaid(
    reading: Reading,
    wishes: readonly Wish[],
    marks: readonly GuestMark[],
    signal: AbortSignal,
  ): Promise<Reading> {
    const guestWishes = wishes.filter(({ wanted }) => ofGuests.includes(wanted));
    if (guestWishes.length === 0) return reading;
    const isListed = guestWishes.some(({ wanted }) => wanted === "guests");
    const only = isListed ? undefined : new Set(guestWishes.map(({ id }) => Number(id)));
    return await this.#overlay.apply(reading, marks, only, signal);
  }
}
