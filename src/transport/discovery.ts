import type { Clock } from "../clock.ts";
import { isClosedError, isPermissionError, isProxmoxError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply } from "../requester.ts";
import {
  comparesFingerprints,
  createFoundHosts,
  type FoundHosts,
  type FoundSetup,
  hostnameOf,
  readOf,
  wordsOf,
} from "./found-hosts.ts";
import type { Host } from "./hosts.ts";
import { type Member, readFingerprints, readMembers } from "./members.ts";

export interface DiscoverySetup extends FoundSetup {
  readonly clock: Clock;
  readonly emit: EventListener;
  /** How old what is known of the members may become, in milliseconds. */
  readonly refreshMs: number;
  readonly ask: (call: Call) => Promise<Reply>;
}

/** Finds the other members of the cluster and makes hosts of them, and learns which host is which node. */
export interface Discovery {
  /** Looks in the background when it is time. */
  look(): void;
  /** Resolves when the first look is over, whatever came of it; rejects with the signal's reason. */
  ready(signal: AbortSignal): Promise<void>;
  /** The next call looks again: a host has failed. */
  expire(): void;
}

/** A look that brought nothing, or that a failure asked for, is not repeated sooner. */
const shortestPauseMs = 10_000;

const statusTemplate = "/cluster/status";
const nodesTemplate = "/nodes";

export function createDiscovery(setup: DiscoverySetup): Discovery {
  const { clock, emit } = setup;
  const found = createFoundHosts(setup);
  let first: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  let dueAtMs = -Infinity;
  let earliestMs = -Infinity;
  let lastWarning = "";

  async function run(): Promise<void> {
    earliestMs = clock.now() + shortestPauseMs;
    dueAtMs = clock.now() + setup.refreshMs;
    try {
      await refresh(setup, found);
    } catch (error) {
      if (isClosedError(error)) return;
      if (!isPermissionError(error)) dueAtMs = earliestMs;
      const message = `the other members of the cluster cannot be found: ${wordsOf(error)}`;
      if (message !== lastWarning) emit({ type: "warning", message });
      lastWarning = message;
    }
  }

  function look(): void {
    if (running !== undefined || clock.now() < Math.max(dueAtMs, earliestMs)) return;
    running = run().finally(() => (running = undefined));
    first ??= running;
  }

  return {
    look,
    async ready(signal) {
      look();
      await Promise.race([first, aborted(signal)]);
    },
    expire: () => void (dueAtMs = -Infinity),
  };
}

/** For a signal that lives no longer than one call. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

async function refresh(setup: DiscoverySetup, found: FoundHosts): Promise<void> {
  const { hosts, emit } = setup;
  const before = new Set(hosts.all());
  const { host, members } = await readStatus(setup);
  identify(setup, host, members);
  await identifyOthers(setup);
  const fingerprints = comparesFingerprints(setup)
    ? readFingerprints((await read(setup, host, nodesTemplate)).data)
    : new Map<string, string>();
  found.drop(members, fingerprints);
  const refused = await found.addMissing(members, fingerprints);
  const after = hosts.all();
  const added = after.filter((each) => !before.has(each));
  const removed = [...before].filter((each) => !after.includes(each));
  emit({
    type: "discovery",
    hosts: namesOf(after),
    added: namesOf(added),
    removed: namesOf(removed),
    refused,
  });
}

const namesOf = (hosts: readonly Host[]): string[] => hosts.map(({ name }) => name);

const read = ({ ask }: DiscoverySetup, host: Host, template: string): Promise<Reply> =>
  ask(readOf(host, template));

const mayWorkElsewhere: ReadonlySet<string> = new Set(["CONNECTION", "TIMEOUT", "TLS", "PROTOCOL"]);

/** What the first host that answers says of the members. */
async function readStatus(setup: DiscoverySetup): Promise<{ host: Host; members: readonly Member[] }> {
  const tried = new Set<Host>();
  for (;;) {
    const host = setup.hosts.pick(tried);
    tried.add(host);
    try {
      return { host, members: readMembers((await read(setup, host, statusTemplate)).data) };
    } catch (error) {
      const isElsewhere = isProxmoxError(error) && mayWorkElsewhere.has(error.code);
      if (!isElsewhere || setup.hosts.all().every((each) => tried.has(each))) throw error;
    }
  }
}

/** The host that answered is the member that calls itself local; others are known by their address. */
function identify({ hosts }: DiscoverySetup, host: Host, members: readonly Member[]): void {
  const local = members.find(({ isLocal }) => isLocal);
  if (local !== undefined) hosts.identify(host, local.node);
  for (const each of hosts.all()) {
    const member = members.find(
      ({ ip }) => ip !== undefined && hostnameOf(ip) === new URL(each.origin).hostname,
    );
    if (member !== undefined && hosts.nodeOf(each) === undefined) hosts.identify(each, member.node);
  }
}

/** Hosts that were given by a name say themselves who they are; one that does not answer is asked at the next look. */
async function identifyOthers(setup: DiscoverySetup): Promise<void> {
  const unknown = setup.hosts.all().filter((host) => setup.hosts.nodeOf(host) === undefined);
  await Promise.all(
    unknown.map(async (host) => {
      const reply = await read(setup, host, statusTemplate).catch(() => undefined);
      const local = readMembers(reply?.data).find(({ isLocal }) => isLocal);
      if (local !== undefined) setup.hosts.identify(host, local.node);
    }),
  );
}
