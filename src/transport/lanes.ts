import PQueue from "p-queue";
import type { Call } from "../requester.ts";
import { FairQueue, type FairOptions } from "./fair-queue.ts";
import type { Host } from "./hosts.ts";
import { linkSignal } from "./link-signal.ts";
import { routeClass } from "./route-class.ts";

/** At most `requests` are started in any `perMs` milliseconds, by the whole client. */
export interface RateLimit {
  readonly requests: number;
  readonly perMs: number;
}

export interface Lanes {
  /** Runs when the host has a slot for this kind of call; rejects with the signal's reason while it waits. */
  readonly run: <T>(host: Host, call: Call, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing is running. */
  idle(): Promise<void>;
}

type FairPQueue = PQueue<FairQueue, FairOptions>;

/** Urgent calls go first within the main lane; slow and bulk calls have a lane of their own. */
const priorities = { inventory: 10, normal: 0, slow: 0, bulk: 0 } as const;

/** Slots of the slow and of the bulk lane of each host. */
const sideLaneSlots = 2;

/** What all lanes of a host together can have under way. */
export const socketsPerHost = (concurrency: number): number => concurrency + 2 * sideLaneSlots;

/**
 * Slots by host. The main lane has `concurrency` slots: 6 is what 3 proxy workers make use of (FACTS 9).
 * Waiting calls of one lane take turns by route, so that ten thousand of one kind do not hold up one of another.
 */
export function createLanes(concurrency: number, rateLimit: RateLimit | undefined): Lanes {
  const queues = new Map<string, FairPQueue>();
  const gate =
    rateLimit && new PQueue({ interval: rateLimit.perMs, intervalCap: rateLimit.requests, strict: true });

  function queueFor(host: Host, call: Call): FairPQueue {
    const kind = routeClass(call);
    const lane = kind === "slow" || kind === "bulk" ? kind : "main";
    const key = `${lane} ${host.origin}`;
    const queue =
      queues.get(key) ??
      new PQueue({ concurrency: lane === "main" ? concurrency : sideLaneSlots, queueClass: FairQueue });
    queues.set(key, queue);
    return queue;
  }

  return {
    async run<T>(host: Host, call: Call, signal: AbortSignal, work: () => Promise<T>) {
      // The queue would give up on work under way as soon as its signal fires; ending that is up to the work itself.
      const waiting = new AbortController();
      const unlink = linkSignal(signal, waiting);
      const begin = async (): Promise<T> => {
        unlink();
        await gate?.add(() => {}, { signal });
        return await work();
      };
      const options = { signal: waiting.signal, priority: priorities[routeClass(call)], turn: call.template };
      return await queueFor(host, call).add(begin, options).finally(unlink);
    },
    async idle() {
      await Promise.all([...queues.values()].map((queue) => queue.onIdle()));
    },
  };
}
