import PQueue from "p-queue";
import type { Clock } from "../clock.ts";
import type { Call } from "../requester.ts";
import { FairQueue, type FairOptions } from "./fair-queue.ts";
import type { Host } from "./hosts.ts";
import { linkSignal } from "./link-signal.ts";
import { createPace, type Pace } from "./pace.ts";
import { routeClass } from "./route-class.ts";
import { createSlots, type Slots } from "./slots.ts";

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

/** Urgent calls go first within the main lane; slow and bulk calls have a lane of their own. */
const priorities = { inventory: 10, normal: 0, slow: 0, bulk: 0 } as const;

/** Slots of the slow and of the bulk lane of each host. */
const sideLaneSlots = 2;

/** What the three workers of a host make use of at no distance (FACTS 9), with as many in line. */
const leastSlots = 6;
/** Before anything is known of the way to the host. */
const firstSlots = 12;
/** Beyond this, more calls at a time are of no use on any network. */
const mostSlots = 48;

/** What all lanes of a host together can have under way. */
export const socketsPerHost = (concurrency: number): number => concurrency + 2 * sideLaneSlots;

/** One line of waiting calls, and what it may have under way. */
interface Lane {
  readonly queue: PQueue<FairQueue, FairOptions>;
  readonly slots: Slots;
  readonly pace: Pace;
  /** Who waits for a slot. */
  readonly inLine: Set<AbortController>;
}

function createLane(most: number, clock: Clock): Lane {
  const upTo = (slots: number): number => Math.min(slots, most);
  const pace = createPace({ min: upTo(leastSlots), start: upTo(firstSlots), max: upTo(mostSlots), clock });
  const slots = createSlots(() => pace.limit);
  // p-queue makes its queue by itself.
  const queueClass = class extends FairQueue {
    constructor() {
      super(slots);
    }
  };
  return { queue: new PQueue({ concurrency: most, queueClass }), slots, pace, inLine: new Set() };
}

/**
 * Slots by host: in the main lane as many as its answers show to be of use, `concurrency` at most. Waiting calls of one
 * lane take turns by route and node, so that ten thousand of one kind do not hold up one of another.
 */
export function createLanes(concurrency: number, rateLimit: RateLimit | undefined, clock: Clock): Lanes {
  const lanes = new Map<string, Lane>();
  const gate =
    rateLimit && new PQueue({ interval: rateLimit.perMs, intervalCap: rateLimit.requests, strict: true });

  function laneFor(host: Host, call: Call): Lane {
    const kind = routeClass(call);
    const name = kind === "slow" || kind === "bulk" ? kind : "main";
    const key = `${name} ${host.origin}`;
    const lane = lanes.get(key) ?? createLane(name === "main" ? concurrency : sideLaneSlots, clock);
    lanes.set(key, lane);
    return lane;
  }

  return {
    async run<T>(host: Host, call: Call, signal: AbortSignal, work: () => Promise<T>) {
      const lane = laneFor(host, call);
      const node = call.path["node"] ?? "";
      // The queue would give up on work under way as soon as its signal fires; ending that is up to the work itself.
      const waiting = new AbortController();
      const unlink = linkSignal(signal, waiting);
      const leaveLine = (): void => {
        unlink();
        lane.inLine.delete(waiting);
      };
      const begin = async (): Promise<T> => {
        leaveLine();
        const giveBack = lane.slots.take(node);
        try {
          await gate?.add(() => {}, { signal });
          return await timed(lane, call, clock, work);
        } finally {
          giveBack();
        }
      };
      const priority = priorities[routeClass(call)];
      const options = { signal: waiting.signal, priority, turn: call.template, node };
      lane.inLine.add(waiting);
      return await lane.queue.add(begin, options).finally(leaveLine);
    },
    async idle() {
      await Promise.all([...lanes.values()].map(({ queue }) => queue.onIdle()));
    },
  };
}

/** Only what is answered while others wait tells whether more at a time would be of use. */
async function timed<T>(lane: Lane, call: Call, clock: Clock, work: () => Promise<T>): Promise<T> {
  const sinceMs = clock.now();
  const outcome = await work();
  const isTelling = call.method === "GET" && call.options.stream !== true && isAnswer(outcome);
  if (isTelling && lane.inLine.size > 0) lane.pace.answered(call.template, clock.now() - sinceMs);
  return outcome;
}

const isAnswer = (outcome: unknown): boolean =>
  typeof outcome === "object" && outcome !== null && "ok" in outcome && outcome.ok === true;
