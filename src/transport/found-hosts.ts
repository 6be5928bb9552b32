import type { Product } from "../product.ts";
import type { Call, Reply } from "../requester.ts";
import { isLoopback } from "./host-url.ts";
import { type Host, hostAt, type Hosts } from "./hosts.ts";
import type { Member } from "./members.ts";
import type { Pools } from "./pool.ts";
import type { CheckedTls } from "./tls.ts";

export interface FoundSetup {
  readonly hosts: Hosts;
  readonly product: Product;
  readonly pools: Pick<Pools, "trust">;
  readonly tls: CheckedTls | undefined;
  /** Makes a call without credentials. */
  readonly askOpenly: (call: Call) => Promise<Reply>;
}

/** A member that is online but not used. */
export interface Refused {
  readonly node: string;
  readonly reason: string;
}

/** The hosts that were not given but found. */
export interface FoundHosts {
  /** Lets go of members that left, whose certificate has changed, or that turned out to be a host that was given. */
  drop(members: readonly Member[], fingerprints: ReadonlyMap<string, string>): void;
  /** Takes the members that no host stands for, each once it has proved who it is; tells which did not. */
  addMissing(members: readonly Member[], fingerprints: ReadonlyMap<string, string>): Promise<Refused[]>;
}

/** Then a member is used only if the cluster tells its own. */
export const comparesFingerprints = ({ tls }: Pick<FoundSetup, "tls">): boolean =>
  tls?.fingerprint !== undefined;

export function createFoundHosts(setup: FoundSetup): FoundHosts {
  const { hosts } = setup;
  /** By node, and the fingerprint each was found with. */
  const found = new Map<string, { readonly host: Host; readonly fingerprint: string | undefined }>();

  async function add({ node, ip }: Member, fingerprint: string | undefined): Promise<string | undefined> {
    const origin = originOf(setup, ip);
    if (origin === undefined) return "the cluster tells no address to reach it by";
    if (comparesFingerprints(setup) && fingerprint === undefined)
      return "the cluster tells no fingerprint of its certificate";
    if (fingerprint !== undefined) setup.pools.trust(origin, fingerprint);
    const reason = await troubleOf(setup, hostAt(hosts, origin));
    if (reason !== undefined) return reason;
    const host = { ...hostAt(hosts, origin), isFound: true } as const;
    hosts.add(host);
    hosts.identify(host, node);
    found.set(node, { host, fingerprint });
    return undefined;
  }

  return {
    drop(members, fingerprints) {
      for (const [node, { host, fingerprint }] of found) {
        const member = members.find((each) => each.node === node);
        const isMember = member !== undefined && originOf(setup, member.ip) === host.origin;
        const isSame = fingerprint === fingerprints.get(node);
        const isGiven = hosts.all().some((other) => other !== host && hosts.nodeOf(other) === node);
        if (isMember && isSame && !isGiven) continue;
        found.delete(node);
        hosts.remove(host);
      }
    },
    async addMissing(members, fingerprints) {
      const known = new Set(hosts.all().map((host) => hosts.nodeOf(host)));
      const missing = members.filter(({ node, isOnline }) => isOnline && !known.has(node));
      const reasons = await Promise.all(
        missing.map(async (member) => {
          const reason = await add(member, fingerprints.get(member.node));
          return reason === undefined ? [] : [{ node: member.node, reason }];
        }),
      );
      return reasons.flat();
    },
  };
}

const longestReadMs = 10_000;

/** A read of one host, in one attempt. */
export function readOf(host: Host, template: string): Call {
  const options = { retry: false, timeoutMs: longestReadMs };
  return { method: "GET", template, path: {}, params: [], options, host: host.origin };
}

/** Before a host is used, and without credentials: does it prove who it is, and answer? */
async function troubleOf({ askOpenly, product }: FoundSetup, host: Host): Promise<string | undefined> {
  try {
    await askOpenly(readOf(host, product.openTemplate));
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const hostnameOf = (ip: string): string => (ip.includes(":") ? `[${ip}]` : ip);

/** A member's loopback address is of no use from another machine. */
function originOf({ hosts, product }: FoundSetup, ip: string | undefined): string | undefined {
  if (ip === undefined) return undefined;
  const { hostname, origin } = new URL(`https://${hostnameOf(ip)}:${product.port}`);
  const isHere = hosts.all().some((host) => isLoopback(new URL(host.origin).hostname));
  return isLoopback(hostname) && !isHere ? undefined : origin;
}
