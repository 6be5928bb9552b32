import type { Call, Reply, Requester } from "../requester.ts";
import { toldAbove } from "./call-site.ts";
import { callKey } from "./call-key.ts";
import { copyReply } from "./copy.ts";
import { createFlights } from "./flights.ts";
import { tickCounter } from "./schedule.ts";

export interface SharedFlights extends Requester {
  /** From now on no read joins one that is under way. */
  readonly seal: () => void;
}

/**
 * Makes one request of identical GETs that are under way at the same time. Each caller gets its own copy of the reply,
 * or its own error with the frames of its own call; the request is aborted when the last of them has left.
 * A read that begins after a write has come back never joins one that set out before; a `fresh` one only joins
 * what set out in the same tick.
 */
export function coalesce(requester: Requester): SharedFlights {
  const flights = createFlights<Reply>();
  let turn = 0;
  const tick = tickCounter();

  async function write(call: Call): Promise<Reply> {
    try {
      return await requester.request(call);
    } finally {
      turn += 1;
    }
  }

  async function request(call: Call): Promise<Reply> {
    if (call.method !== "GET") return await write(call);
    if (!isShareable(call)) return await requester.request(call);
    const when = call.options.fresh === true ? `${turn}.${tick()}` : `${turn}`;
    const { signal } = call.options;
    const key = `${flightKey(call)} ${when}`;
    return await flights.join({ key, signal, site: call.site, copy: copyReply }, (signal) =>
      requester.request({ ...call, site: toldAbove, options: { ...call.options, signal } }),
    );
  }

  return { request, seal: () => void (turn += 1) };
}

/** A stream can have one reader only. */
function isShareable({ route, options }: Call): boolean {
  return options.stream !== true && (route === undefined || route.body === "json");
}

/** What may end a call early belongs to the key, or one caller's hurry would fail the other. */
function flightKey(call: Call): string {
  const { timeoutMs, retry } = call.options;
  return `${callKey(call)} ${timeoutMs ?? ""} ${retry ?? ""}`;
}
