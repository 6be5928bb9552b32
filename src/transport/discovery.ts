import type { Clock } from "../clock.ts";
import { isProxmoxError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Product } from "../product.ts";
import type { Call, Reply } from "../requester.ts";
import type { Host, Hosts } from "./hosts.ts";
import { type Member, readFingerprints, readMembers } from "./members.ts";

export interface DiscoverySetup {
  readonly hosts: Hosts;
  readonly product: Product;
  readonly clock: Clock;
  readonly emit: EventListener;
  /** How old what is known of the members may become, in milliseconds. */
  readonly refreshMs: number;
  /** Are certificates compared with fingerprints? Then a member is used only if the cluster tells its own. */
  readonly pins: boolean;
  readonly ask: (call: Call) => Promise<Reply>;
  /** Makes a call without credentials. */
  readonly askOpenly: (call: Call) => Promise<Reply>;
  readonly trust: (origin: string, fingerprint: string) => void;
}

/** Finds the other members of the cluster and makes hosts of them, and learns which host is which node. */
export interface Discovery {
  /** Looks in the background when it is time. */
  look(): void;
  /** Resolves when the first look is over, whatever came of it. */
  ready(): Promise<void>;
  /** The next call looks again: a host has failed. */
  expire(): void;
}

/** A look that brought nothing, or that a failure asked for, is not repeated sooner. */
const shortestPauseMs = 10_000;

const statusTemplate = "/cluster/status";
const nodesTemplate = "/nodes";
const longestReadMs = 10_000;

export function createDiscovery(setup: DiscoverySetup): Discovery {
  const { hosts, clock, emit } = setup;
  /** Hosts that were found, by node, and the fingerprint each was found with. */
  const found = new Map<string, { readonly host: Host; readonly fingerprint: string | undefined }>();
  let first: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  let dueAtMs = -Infinity;
  let earliestMs = -Infinity;

  async function refresh(): Promise<void> {
    const before = new Set(hosts.all());
    const { host, members } = await readStatus(setup);
    identify(setup, host, members);
    await identifyOthers(setup);
    const fingerprints = setup.pins
      ? readFingerprints((await read(setup, host, nodesTemplate)).data)
      : new Map<string, string>();
    drop(members, fingerprints);
    const refused = await Promise.all(
      members.filter((member) => isNew(member)).map((member) => add(member, fingerprints.get(member.node))),
    );
    report(
      before,
      refused.filter((each) => each !== undefined),
    );
  }

  const isNew = ({ node, isOnline }: Member): boolean =>
    isOnline && !hosts.all().some((host) => hosts.nodeOf(host) === node);

  /** Members that left, whose certificate has changed, or that turned out to be a host that was given. */
  function drop(members: readonly Member[], fingerprints: ReadonlyMap<string, string>): void {
    for (const [node, { host, fingerprint }] of found) {
      const isMember = members.some(
        (member) => member.node === node && originOf(setup, member) === host.origin,
      );
      const isSame = fingerprint === fingerprints.get(node);
      const isGiven = hosts.all().some((other) => other !== host && hosts.nodeOf(other) === node);
      if (isMember && isSame && !isGiven) continue;
      found.delete(node);
      hosts.remove(host);
    }
  }

  /** Takes a member among the hosts once it has proved who it is; tells why not. */
  async function add(
    member: Member,
    fingerprint: string | undefined,
  ): Promise<{ node: string; reason: string } | undefined> {
    const { node } = member;
    const origin = originOf(setup, member);
    if (origin === undefined) return { node, reason: "the cluster tells no address to reach it by" };
    if (setup.pins && fingerprint === undefined)
      return { node, reason: "the cluster tells no fingerprint of its certificate" };
    if (fingerprint !== undefined) setup.trust(origin, fingerprint);
    const host = { origin, name: new URL(origin).host };
    const reason = await troubleOf(setup, host);
    if (reason !== undefined) return { node, reason };
    hosts.add(host);
    hosts.identify(host, node);
    found.set(node, { host, fingerprint });
    return undefined;
  }

  function report(before: ReadonlySet<Host>, refused: readonly { node: string; reason: string }[]): void {
    const after = hosts.all();
    const names = (list: Iterable<Host>): string[] => [...list].map(({ name }) => name);
    emit({
      type: "discovery",
      hosts: names(after),
      added: names(after.filter((host) => !before.has(host))),
      removed: names([...before].filter((host) => !after.includes(host))),
      refused,
    });
  }

  async function run(): Promise<void> {
    earliestMs = clock.now() + shortestPauseMs;
    dueAtMs = clock.now() + setup.refreshMs;
    try {
      await refresh();
    } catch (error) {
      dueAtMs = earliestMs;
      emit({
        type: "warning",
        message: `the other members of the cluster cannot be found: ${wordsOf(error)}`,
      });
    }
  }

  function look(): void {
    if (running !== undefined || clock.now() < Math.max(dueAtMs, earliestMs)) return;
    running = run().finally(() => (running = undefined));
    first ??= running;
  }

  return {
    look,
    async ready() {
      look();
      await first;
    },
    expire: () => void (dueAtMs = -Infinity),
  };
}

/** A read of one host, in one attempt. */
function readOf(host: Host, template: string): Call {
  const options = { retry: false, timeoutMs: longestReadMs };
  return { method: "GET", template, path: {}, params: [], options, host: host.origin };
}

const read = ({ ask }: DiscoverySetup, host: Host, template: string): Promise<Reply> =>
  ask(readOf(host, template));

/** Before a host is used, and without credentials: does it prove who it is, and answer? */
async function troubleOf({ askOpenly, product }: DiscoverySetup, host: Host): Promise<string | undefined> {
  try {
    await askOpenly(readOf(host, product.openTemplate));
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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

const hostnameOf = (ip: string): string => (ip.includes(":") ? `[${ip}]` : ip);

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");

/** A member's loopback address is of no use from another machine. */
function originOf({ hosts, product }: DiscoverySetup, { ip }: Member): string | undefined {
  if (ip === undefined) return undefined;
  const { hostname, origin } = new URL(`https://${hostnameOf(ip)}:${product.port}`);
  const isHere = hosts.all().some((host) => isLoopback(new URL(host.origin).hostname));
  return isLoopback(hostname) && !isHere ? undefined : origin;
}
