import { byTemplate } from "../api/by-template.ts";
import type { Edge } from "../api/perform.ts";
import { type CallSite, captureCallSite } from "../batch/call-site.ts";
import type { GuestType } from "../codecs/guest-config-types.ts";
import { isUpid } from "../codecs/upid.ts";
import { isNotFoundError, ProtocolError, UnsupportedError } from "../errors/index.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { CallOptions, Method } from "../requester.ts";
import type { Task } from "../tasks/task.ts";
import type { Tasks } from "../tasks/tasks.ts";
import { explained, gone, isNotHere } from "./explain.ts";
import { findGuest, type GuestRef, labelOf, type Place } from "./place.ts";

/** Options of a verb; they are those of the call it makes. */
export type VerbOptions = Pick<CallOptions, "signal" | "timeoutMs">;

/** A guest whose node is known, to be spoken to. */
export interface Spot {
  readonly place: Place;
  /** A call below the guest's own path: `send("POST", "status/start")`. */
  readonly send: (method: Method, below: string, params?: object, options?: CallOptions) => Promise<unknown>;
  /** A call below its node's path: `sendNode("POST", "vzdump", { vmid })`. */
  readonly sendNode: (method: Method, below: string, params?: object) => Promise<unknown>;
}

/** Speaks to one guest wherever it is. */
export interface Voice {
  /**
   * Looks the guest up and does the work there. When the server does not find the guest where it should be,
   * it is looked up once more and all of the work begins anew, so the work's first call must be one that fails then.
   */
  run<T>(what: string, work: (spot: Spot) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Work that ends with the UPID of a task. */
  task(what: string, work: (spot: Spot) => Promise<unknown>, options?: VerbOptions): Promise<Task>;
}

export interface RunOptions extends VerbOptions {
  /** Look the guest up at the server, not in the cache. */
  readonly fresh?: boolean | undefined;
}

/** What is told of a failure. */
interface Attempt {
  readonly what: string;
  readonly signal: AbortSignal | undefined;
  readonly site: CallSite;
}

export interface VoiceSetup {
  readonly edge: Edge;
  readonly inventory: Inventory;
  readonly tasks: Tasks;
}

/** `known` is where the guest has just been seen: then it is only looked up when it is not there any more. */
export function createVoice(
  { edge, inventory, tasks }: VoiceSetup,
  ref: GuestRef,
  type: GuestType | undefined,
  known?: Place,
): Voice {
  /** Where the guest is now that it is not where it was. */
  async function placeAfter(first: Place, error: unknown, attempt: Attempt): Promise<Place> {
    const { what, signal, site } = attempt;
    if (!isNotHere(error)) throw explained(error, what, first, site);
    const place = await findGuest(inventory, first.vmid, type, { signal, fresh: true }).catch(
      (missing: unknown) => {
        throw isNotFoundError(missing) ? gone(what, first, error) : missing;
      },
    );
    if (place.node === first.node) throw explained(error, what, first, site);
    return place;
  }

  async function run<T>(
    what: string,
    work: (spot: Spot) => Promise<T>,
    options: RunOptions = {},
  ): Promise<T> {
    const { signal, fresh } = options;
    const attempt: Attempt = { what, signal, site: captureCallSite(run) };
    const first = known ?? (await findGuest(inventory, ref, type, { signal, fresh }));
    try {
      return await work(spotAt(edge, first, options));
    } catch (error) {
      const place = await placeAfter(first, error, attempt);
      return await work(spotAt(edge, place, options)).catch((second: unknown) => {
        throw explained(second, what, place, attempt.site);
      });
    }
  }

  return {
    run,
    async task(what, work, options = {}) {
      // A task of a guest that is elsewhere is accepted all the same and fails later (FACTS 61): no guesses here.
      const data = await run(what, work, { ...options, fresh: true });
      if (isUpid(data)) return tasks.task(data);
      throw new ProtocolError(
        `${what}: the server answered ${JSON.stringify(data)} where a UPID was expected`,
      );
    },
  };
}

function spotAt(edge: Edge, place: Place, { signal, timeoutMs }: VerbOptions): Spot {
  const { node, vmid, type } = place;
  const base: CallOptions = { signal, timeoutMs };
  return {
    place,
    async send(method, below, params = {}, options = {}) {
      const template = `/nodes/{node}/${type}/{vmid}${below === "" ? "" : `/${below}`}`;
      if (edge.tables.routes.find(method, template) === undefined) throw noSuchCall(place, below);
      return await byTemplate(edge, method, template, { ...params, node, vmid }, { ...base, ...options });
    },
    sendNode: async (method, below, params = {}) =>
      await byTemplate(edge, method, `/nodes/{node}/${below}`, { ...params, node }, base),
  };
}

function noSuchCall(place: Place, below: string): UnsupportedError {
  const kind = place.type === "lxc" ? "container" : "virtual machine";
  return new UnsupportedError(`${labelOf(place)} is a ${kind}, for which the API has no ${below}`, {
    node: place.node,
  });
}
