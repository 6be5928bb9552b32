import type { Clock } from "../clock.ts";
import type { Call } from "../requester.ts";
import type { Host } from "./hosts.ts";
import type { Outcome } from "./http.ts";

/** A node that could not be reached is asked again after this long, by one call. */
const restMs = 10_000;

interface Outage {
  readonly reason: string;
  readonly status: number;
  untilMs: number;
}

export interface NodeBreaker {
  /** Runs the attempt, or answers for a node that is known to be unreachable. */
  guard(host: Host, call: Call, run: () => Promise<Outcome>): Promise<Outcome>;
}

/**
 * Every call to a dead node costs the host that relays it about 3 s of one of its few workers (595),
 * so one dead node would hold up all others. After the first such answer the others are given at once.
 */
export function createNodeBreaker(clock: Clock): NodeBreaker {
  const outages = new Map<string, Outage>();

  return {
    async guard(host, call, run) {
      const { node } = call.path;
      if (node === undefined || call.route?.proxied === false) return await run();
      // Another host may still have a way to the node, so what one could not reach says nothing about the others.
      const key = `${host.origin} ${node}`;
      const outage = outages.get(key);
      if (outage !== undefined && clock.now() < outage.untilMs) return knownOutage(node, outage);
      // The probe: whoever comes while it is under way is answered from what is known.
      if (outage !== undefined) outage.untilMs = clock.now() + restMs;
      const outcome = await run();
      const refusal = outcome.ok || outcome.failure.kind !== "refusal" ? undefined : outcome.failure.refusal;
      if (refusal?.status === 595)
        outages.set(key, { reason: refusal.reason, status: 595, untilMs: clock.now() + restMs });
      else if (outcome.ok || refusal !== undefined) outages.delete(key);
      return outcome;
    },
  };
}

function knownOutage(node: string, { reason, status }: Outage): Outcome {
  const text = `${reason} (known from an earlier call; ${node} is asked again every ${restMs / 1000} s)`;
  return { ok: false, failure: { kind: "refusal", byHandler: false, refusal: { status, reason: text } } };
}
