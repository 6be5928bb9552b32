import type { Clock } from "../clock.ts";

/** One address of the cluster. */
export interface Host {
  /** `https://pve1.example:8006` */
  readonly origin: string;
  /** `pve1.example:8006`, as errors and events name it. */
  readonly name: string;
}

/** First pause after a failure, doubled with each further one, in milliseconds. */
const firstCoolDownMs = 1_000;
const longestCoolDownMs = 30_000;

interface Health {
  failures: number;
  coolUntilMs: number;
  /** Calls on their way; a host that has just cooled down gets one only. */
  inFlight: number;
}

export interface Hosts {
  /** The host for the next attempt: healthy, least busy, the first listed among equals; that of `node` before all. */
  pick(tried: ReadonlySet<Host>, node?: string): Host;
  /** Is there a host worth a try besides those? */
  hasOther(tried: ReadonlySet<Host>): boolean;
  /** Runs one attempt on the host and remembers how busy it is. */
  using<T>(host: Host, run: () => Promise<T>): Promise<T>;
  failed(host: Host): void;
  succeeded(host: Host): void;
  /** Remembers which member of the cluster answers at this address. */
  identify(host: Host, node: string): void;
  nodeOf(host: Host): string | undefined;
  add(host: Host): void;
  remove(host: Host): void;
  all(): readonly Host[];
}

/** Remembers which addresses work: one that failed rests for a while and is then tried by one call. */
export function createHosts(initial: readonly Host[], clock: Clock): Hosts {
  const nodes = new Map<Host, string>();
  const health = new Map<Host, Health>(initial.map((host) => [host, fresh()]));
  const known = (host: Host): Health => health.get(host) ?? fresh();
  const isWorthATry = (host: Host): boolean => {
    const { failures, coolUntilMs, inFlight } = known(host);
    return failures === 0 || (clock.now() >= coolUntilMs && inFlight === 0);
  };
  const byLoad = (a: Host, b: Host): number =>
    known(a).failures - known(b).failures || known(a).inFlight - known(b).inFlight;
  const byRest = (a: Host, b: Host): number => known(a).coolUntilMs - known(b).coolUntilMs;

  return {
    pick(tried, node) {
      const all = [...health.keys()];
      const untried = all.filter((host) => !tried.has(host));
      const candidates = untried.length > 0 ? untried : all;
      const worthATry = candidates.filter(isWorthATry).sort(byLoad);
      const best = worthATry.find((host) => node !== undefined && nodes.get(host) === node) ?? worthATry[0];
      const [rested] = candidates.sort(byRest);
      const host = best ?? rested;
      if (host === undefined) throw new RangeError("a client needs at least one host");
      return host;
    },
    hasOther: (tried) => [...health.keys()].some((host) => !tried.has(host) && isWorthATry(host)),
    async using(host, run) {
      const state = known(host);
      state.inFlight += 1;
      try {
        return await run();
      } finally {
        state.inFlight -= 1;
      }
    },
    failed(host) {
      const state = known(host);
      state.coolUntilMs = clock.now() + Math.min(longestCoolDownMs, firstCoolDownMs * 2 ** state.failures);
      state.failures += 1;
    },
    succeeded(host) {
      known(host).failures = 0;
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

const fresh = (): Health => ({ failures: 0, coolUntilMs: 0, inFlight: 0 });
