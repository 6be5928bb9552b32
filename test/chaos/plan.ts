import type { Clock } from "../../src/clock.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Random } from "../../src/testing/random.ts";
import { type Trouble, troubles } from "./server.ts";

/** What one run is about. */
export interface Plan {
  readonly client: Pick<ClientOptions, "url" | "auth" | "timeoutMs" | "retry"> & {
    readonly concurrency: number;
  };
  readonly hosts: readonly string[];
  /** Attempts of a call that may be repeated. */
  readonly attempts: number;
  readonly kinds: readonly Trouble[];
  readonly trouble: (host: string) => number;
  readonly isDown: (host: string) => boolean;
  /** One host is never in trouble, and what troubles the others passes: every read can be answered. */
  readonly isOneSound: boolean;
}

export function makePlan(random: Random, clock: Clock): Plan {
  return random.next() < 0.3 ? oneSound(random, clock) : anything(random, clock);
}

const token = { tokenId: "root@pam!ci", secret: "secret" };
const password = { username: "root@pam", password: "secret" };

const urlOf = (host: string): string => `https://${host}`;

const someHosts = (random: Random, atLeast: number): string[] =>
  Array.from({ length: random.integer(atLeast, 3) }, (_, n) => `pve${n + 1}:8006`);

/** Few kinds of trouble in one run meet each other more often than all of them do. */
const someOf = <T>(random: Random, all: readonly T[]): T[] =>
  Array.from({ length: random.integer(1, 3) }, () => random.pick(all));

function anything(random: Random, clock: Clock): Plan {
  const hosts = someHosts(random, 1);
  const outages = outagesOf(random, hosts, clock);
  const isNarrow = random.next() < 0.5;
  const likely = random.next() * (isNarrow ? 1 : 0.6);
  const attempts = random.pick([4, 1, 2]);
  return {
    hosts,
    attempts,
    kinds: isNarrow ? someOf(random, troubles) : troubles,
    trouble: () => likely,
    isDown: outages,
    isOneSound: false,
    client: {
      url: hosts.map(urlOf),
      auth: random.pick([token, password]),
      concurrency: random.integer(1, 6),
      timeoutMs: random.pick([5_000, 60_000]),
      retry: attempts === 4 ? {} : attempts === 1 ? false : { attempts, baseDelayMs: 10 },
    },
  };
}

/** Not 595: of many hosts only two are asked for a node. */
const passing: readonly Trouble[] = ["refused", "reset-before", "reset-after", "502-before", "502-after"];

function oneSound(random: Random, clock: Clock): Plan {
  const hosts = someHosts(random, 2);
  const sound = random.pick(hosts);
  const outages = outagesOf(random, hosts, clock);
  const likely = random.next();
  return {
    hosts,
    attempts: 4,
    kinds: someOf(random, hosts.length === 2 ? [...passing, "595"] : passing),
    trouble: (host) => (host === sound ? 0 : likely),
    isDown: (host) => host !== sound && outages(host),
    isOneSound: true,
    client: {
      url: hosts.map(urlOf),
      auth: token,
      concurrency: random.integer(1, 6),
      timeoutMs: 60_000,
      retry: {},
    },
  };
}

/** Some hosts are down from one time to another. */
function outagesOf(random: Random, hosts: readonly string[], clock: Clock): (host: string) => boolean {
  const outages = hosts
    .filter(() => random.next() < 0.4)
    .map((host) => {
      const fromMs = clock.now() + random.integer(0, 20_000);
      return { host, fromMs, untilMs: fromMs + random.integer(0, 60_000) };
    });
  return (asked) =>
    outages.some(
      ({ host, fromMs, untilMs }) => host === asked && clock.now() >= fromMs && clock.now() < untilMs,
    );
}
