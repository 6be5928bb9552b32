import type { Clock } from "../clock.ts";
import type { Outcome } from "./http.ts";

/** One address of the cluster. */
export interface Host {
  /** `https://pve1.example:8006` */
  readonly origin: string;
  /** `pve1.example:8006`, as errors and events name it. */
  readonly name: string;
  /** Not given but found: nobody is told when its certificate changes, the call goes elsewhere. */
  readonly isFound?: true;
}

/** Rest after a failure, doubled with each further one, in milliseconds. */
const firstRestMs = 1_000;
const longestRestMs = 5_000;

/** So many failures in a row and nobody waits for the host any more; one more than a call has attempts by default. */
const failuresToBeDown = 5;

interface Health {
  /** In a row; those of one time count once. */
  failures: number;
  /** What the last one said. */
  trouble: string;
  failedAtMs: number;
  answeredAtMs: number;
  restsUntilMs: number;
  /** Calls on their way or waiting for a slot. */
  load: number;
  /** An attempt is finding out whether it is back. */
  isOnTrial: boolean;
}

export interface Hosts {
  /** The host for the next attempt: healthy, least busy, the first listed among equals; that of `node` before all. */
  pick(tried: ReadonlySet<Host>, node?: string): Host;
  /** Is there a host worth a try besides those? */
  hasOther(tried: ReadonlySet<Host>): boolean;
  /** Counts a call as load of the host until it is done. */
  using<T>(host: Host, run: () => Promise<T>): Promise<T>;
  /** Runs the attempt, or answers for a host that is known to be down. */
  guard(host: Host, run: () => Promise<Outcome>): Promise<Outcome>;
  /**
   * A host that has failed and rested while another one does the work: it should be asked how it is.
   * It rests again from now on, so that it is asked once.
   */
  takeRested(): Host | undefined;
  answered(host: Host): void;
  /** An attempt that began at `sinceMs` failed; that counts only if the host was not heard of since. */
  failed(host: Host, trouble: string, sinceMs: number): void;
  /** Remembers which member of the cluster answers at this address. */
  identify(host: Host, node: string): void;
  nodeOf(host: Host): string | undefined;
  add(host: Host): void;
  remove(host: Host): void;
  all(): readonly Host[];
}

/** The host of that origin, also of one that is not in use. */
export const hostAt = (hosts: Hosts, origin: string): Host =>
  hosts.all().find((host) => host.origin === origin) ?? { origin, name: new URL(origin).host };

/** Remembers which addresses work: one that failed rests, and one attempt finds out whether it is back. */
export function createHosts(initial: readonly Host[], clock: Clock): Hosts {
  const nodes = new Map<Host, string>();
  const health = new Map<Host, Health>(initial.map((host) => [host, fresh()]));
  const of = (host: Host): Health => health.get(host) ?? fresh();
  const isHealthy = (host: Host): boolean => of(host).failures === 0;
  const isResting = (host: Host): boolean => clock.now() < of(host).restsUntilMs;
  const byLoad = (a: Host, b: Host): number => of(a).load - of(b).load;
  const byRest = (a: Host, b: Host): number => of(a).restsUntilMs - of(b).restsUntilMs;

  return {
    pick(tried, node) {
      const all = [...health.keys()];
      const untried = all.filter((host) => !tried.has(host));
      const candidates = untried.length > 0 ? untried : all;
      const healthy = candidates.filter(isHealthy).sort(byLoad);
      const best = healthy.find((host) => node !== undefined && nodes.get(host) === node) ?? healthy[0];
      const [rested] = candidates.sort(byRest);
      const host = best ?? rested;
      if (host === undefined) throw new RangeError("a client needs at least one host");
      return host;
    },
    hasOther: (tried) => [...health.keys()].some((host) => !tried.has(host) && !isResting(host)),
    using: (host, run) => loading(of(host), run),
    async guard(host, run) {
      const state = of(host);
      if (state.failures === 0) return await run();
      const isDown = state.failures >= failuresToBeDown && (state.isOnTrial || isResting(host));
      return isDown ? outageOf(state) : await onTrial(state, run);
    },
    takeRested() {
      const all = [...health.keys()];
      const host = all.find((each) => !isHealthy(each) && !isResting(each) && !of(each).isOnTrial);
      if (host === undefined || !all.some(isHealthy)) return undefined;
      of(host).restsUntilMs = clock.now() + longestRestMs;
      return host;
    },
    answered(host) {
      Object.assign(of(host), { failures: 0, restsUntilMs: 0, answeredAtMs: clock.now() });
    },
    failed(host, trouble, sinceMs) {
      const state = of(host);
      if (state.answeredAtMs > sinceMs || state.failedAtMs > sinceMs) return;
      const restMs = Math.min(longestRestMs, firstRestMs * 2 ** state.failures);
      state.failures += 1;
      Object.assign(state, { trouble, failedAtMs: clock.now(), restsUntilMs: clock.now() + restMs });
    },
    identify: (host, node) => void nodes.set(host, node),
    nodeOf: (host) => nodes.get(host),
    add(host) {
      const isKnown = [...health.keys()].some(({ origin }) => origin === host.origin);
      if (!isKnown) health.set(host, fresh());
    },
    remove(host) {
      health.delete(host);
      nodes.delete(host);
    },
    all: () => [...health.keys()],
  };
}

async function loading<T>(state: Health, run: () => Promise<T>): Promise<T> {
  state.load += 1;
  try {
    return await run();
  } finally {
    state.load -= 1;
  }
}

async function onTrial<T>(state: Health, run: () => Promise<T>): Promise<T> {
  state.isOnTrial = true;
  try {
    return await run();
  } finally {
    state.isOnTrial = false;
  }
}

const fresh = (): Health => ({
  failures: 0,
  trouble: "",
  failedAtMs: -Infinity,
  answeredAtMs: -Infinity,
  restsUntilMs: 0,
  load: 0,
  isOnTrial: false,
});

function outageOf({ trouble, failures }: Health): Outcome {
  const text = `${trouble} (it failed ${failures} times in a row; it is asked again every ${longestRestMs / 1000} s)`;
  return { ok: false, failure: { kind: "network", sent: "no", text, cause: undefined } };
}
