import type { Route } from "../requester.ts";
import { failure, Refusal } from "./refusal.ts";
import type { Unreachable } from "./state/node.ts";
import { isAvailableOn, type Storage } from "./state/storage.ts";
import type { World } from "./state/world.ts";
import type { WireRequest } from "./wire/message.ts";

/** The proxy waits this long for a member that accepts and never answers (FACTS 16). */
const proxyTimeoutMs = 30_000;
/** A connect that finds no route takes this long to fail (recorded in offline-node-unreachable-595). */
const noRouteMs = 3_000;

const empty = (status: number, reason: string): Refusal => new Refusal(status, reason, { shape: "empty" });

const outcomes: Readonly<Record<Unreachable, (node: string) => { afterMs: number; refusal: Refusal }>> = {
  "no-route": () => ({ afterMs: noRouteMs, refusal: empty(595, "No route to host") }),
  refused: () => ({ afterMs: 0, refusal: empty(595, "Connection refused") }),
  "no-address": (node) => ({
    afterMs: 0,
    refusal: failure(`address lookup for '${node}' did not find any IP address`),
  }),
  hung: () => ({ afterMs: proxyTimeoutMs, refusal: empty(596, "Connection timed out") }),
  "daemon-hung": () => ({ afterMs: proxyTimeoutMs, refusal: empty(596, "Connection timed out") }),
};

async function fail(world: World, target: string, reach: Unreachable): Promise<never> {
  const { afterMs, refusal } = outcomes[reach](target);
  await world.clock.delay(afterMs);
  throw refusal;
}

/**
 * The request goes on to the member it is for.
 * @throws Refusal 595 or 596 with an empty body, or 500 where no address is known (FACTS 16, 22, 27).
 */
export async function requireReachable(
  world: World,
  request: WireRequest,
  route: Route,
  named: string,
): Promise<void> {
  const target = route.proxied && named !== "localhost" ? named : request.node;
  const node = world.nodes.get(target);
  if (route.protected && node?.reach === "daemon-hung") await fail(world, target, node.reach);
  if (target === request.node) return;
  if (node === undefined) {
    throw failure(
      `hostname lookup '${target}' failed - failed to get address info for: ${target}: Name or service not known`,
    );
  }
  if (node.reach !== "up" && node.reach !== "daemon-hung") await fail(world, target, node.reach);
}

const proxyTimeout = (): Refusal => outcomes.hung("").refusal;

/** @throws Refusal 596 when the daemon is not done within the proxy's time; its work goes on (FACTS 16). */
export async function withProxyLimit<T>({ clock }: World, route: Route, work: () => Promise<T>): Promise<T> {
  if (!route.protected) return await work();
  let cancel = (): void => {};
  const limit = new Promise<never>((_, reject) => {
    cancel = clock.after(proxyTimeoutMs, () => reject(proxyTimeout()));
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    cancel();
  }
}

/**
 * Whoever asks a node about a storage waits for that storage.
 * @throws Refusal 596 when it never answers.
 */
export async function requireProbe(
  { clock, storages }: World,
  { template }: Route,
  node: string,
  params: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (!template.startsWith("/nodes/{node}/storage")) return;
  const named = params["storage"];
  const isAsked = (storage: Storage): boolean => (named ?? storage.storage) === storage.storage;
  const hung = [...storages.values()].find(
    (storage) => storage.isHung && isAsked(storage) && isAvailableOn(storage, node),
  );
  if (hung === undefined) return;
  await clock.delay(proxyTimeoutMs);
  throw proxyTimeout();
}

/**
 * The Connection headers of a success: every hop adds its own, and the daemon behind the proxy says `close`
 * (FACTS 6; recorded in qemu-list, xnode-pve2-status-via-pve1, xnode-pve2-qemu-via-pve1, xnode-pve2-put-via-pve1).
 */
export function connectionHeaders(route: Route, isRemote: boolean): readonly string[] {
  if (route.body === "upload") return ["close"];
  if (!route.protected) return isRemote ? ["Keep-Alive", "Keep-Alive"] : ["Keep-Alive"];
  return isRemote && route.method === "GET" ? ["close,Keep-Alive", "Keep-Alive"] : ["close", "Keep-Alive"];
}
