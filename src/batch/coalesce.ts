import type { Call, Reply, Requester } from "../requester.ts";
import { callKey } from "./call-key.ts";
import { captureCallSite } from "./call-site.ts";
import { copyReply } from "./copy.ts";
import { endOfTick } from "./schedule.ts";
import { createWaiters, type Waiters } from "./waiters.ts";

interface Flight {
  readonly waiters: Waiters<Reply>;
  readonly controller: AbortController;
  /** How many writes had come back when it set out. */
  readonly writesBefore: number;
  /** It set out in this tick, so it is as new as any read of this tick. */
  young: boolean;
}

/**
 * Makes one request of identical GETs that are under way at the same time. Each caller gets its own copy of the reply,
 * or its own error with the frames of its own call; the request is aborted when the last of them has left.
 * A read that begins after a write has come back never joins one that set out before; a `fresh` one only joins
 * what set out in the same tick.
 */
export function coalesce(requester: Requester): Requester {
  const flights = new Map<string, Flight>();
  let writesBack = 0;

  async function write(call: Call): Promise<Reply> {
    try {
      return await requester.request(call);
    } finally {
      writesBack += 1;
    }
  }

  function mayJoin(flight: Flight, call: Call): boolean {
    return flight.writesBefore === writesBack && (flight.young || call.options.fresh !== true);
  }

  function flightFor(call: Call): Flight {
    const key = flightKey(call);
    const known = flights.get(key);
    if (known !== undefined && mayJoin(known, call)) return known;
    const controller = new AbortController();
    const land = (): void => void (flights.get(key) === flight && flights.delete(key));
    const waiters = createWaiters<Reply>(() => {
      land();
      controller.abort();
    });
    const flight: Flight = { waiters, controller, writesBefore: writesBack, young: true };
    flights.set(key, flight);
    endOfTick(() => (flight.young = false));
    void run(call, flight).finally(land);
    return flight;
  }

  async function run(call: Call, { waiters, controller }: Flight): Promise<void> {
    try {
      const options = { ...call.options, signal: controller.signal };
      const reply = await requester.request({ ...call, options });
      waiters.resolve((index) => (index === 0 ? reply : copyReply(reply)));
    } catch (error) {
      waiters.reject(error);
    }
  }

  async function request(call: Call): Promise<Reply> {
    if (call.method !== "GET") return await write(call);
    if (!isShareable(call)) return await requester.request(call);
    const site = captureCallSite(request);
    call.options.signal?.throwIfAborted();
    return await flightFor(call).waiters.add(call.options.signal, site);
  }

  return { request };
}

/** A stream can have one reader only. */
function isShareable({ route }: Call): boolean {
  return route === undefined || route.body === "json";
}

/** What may end a call early belongs to the key, or one caller's hurry would fail the other. */
function flightKey(call: Call): string {
  const { timeoutMs, retry } = call.options;
  return `${callKey(call)} ${timeoutMs ?? ""} ${retry ?? ""}`;
}
