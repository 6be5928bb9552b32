import { callKey } from "../batch/call-key.ts";
import { copyReply } from "../batch/copy.ts";
import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply, Requester } from "../requester.ts";
import { type CachePolicies, type CachePolicy, defaultPolicies } from "./policies.ts";
import type { CacheStore } from "./store.ts";

/** Whose answers these are; nobody else ever sees them. */
export interface CacheScope {
  readonly cluster: string;
  readonly identity: string;
}

export interface CacheSetup {
  readonly requester: Requester;
  /** Without a store nothing is kept. */
  readonly store: CacheStore | undefined;
  readonly clock: Clock;
  readonly emit: EventListener;
  readonly scope: CacheScope;
  /** Replaces the default policy of single routes. */
  readonly policies?: CachePolicies | undefined;
}

/** A reply and how old it is. */
export interface Answer {
  /** Shared with other readers: not to be changed. */
  readonly reply: Reply;
  /** When the server was asked for it, in milliseconds since 1970. */
  readonly asOf: number;
  /** Older than it should be. */
  readonly stale: boolean;
}

export interface Cache extends Requester {
  /** Like `request`, for layers that want the age and promise to change nothing. */
  read(call: Call): Promise<Answer>;
}

/** Answers GETs from the store as long as their route's policy allows. Any write makes all that is kept void. */
export function createCache(setup: CacheSetup): Cache {
  const { requester, store, clock, emit, scope } = setup;
  const policies: CachePolicies = { ...defaultPolicies, ...setup.policies };
  let writes = 0;

  async function write(call: Call): Promise<Reply> {
    try {
      return await requester.request(call);
    } finally {
      writes += 1;
    }
  }

  async function fetchAnswer(
    call: Call,
    keep?: (answer: Answer, writesBefore: number) => void,
  ): Promise<Answer> {
    const asOf = clock.now();
    const writesBefore = writes;
    const answer = { reply: await requester.request(call), asOf, stale: false };
    if (writesBefore === writes) keep?.(answer, writesBefore);
    return answer;
  }

  async function read(call: Call): Promise<Answer> {
    const policy = policyFor(policies, call);
    if (policy === undefined || store === undefined) return await fetchAnswer(call);
    const key = [scope.cluster, scope.identity, callKey(call)].join(" ");
    const kept = call.options.fresh === true ? undefined : await store.get(key);
    const ageMs = clock.now() - Number(kept?.["asOf"]);
    if (kept?.["writes"] === writes && ageMs < policy.freshMs) {
      emit({ type: "cache", outcome: "hit", template: call.template, ageMs });
      return { reply: kept["reply"] as Reply, asOf: Number(kept["asOf"]), stale: false };
    }
    emit({ type: "cache", outcome: "miss", template: call.template });
    return await fetchAnswer(call, ({ reply, asOf }, before) => {
      void store.set(key, { reply, asOf, writes: before }, policy.freshMs);
    });
  }

  async function request(call: Call): Promise<Reply> {
    if (call.method !== "GET") return await write(call);
    if (policyFor(policies, call) === undefined) return await requester.request(call);
    return copyReply((await read(call)).reply);
  }

  return { request, read };
}

function policyFor(policies: CachePolicies, { method, template }: Call): CachePolicy | undefined {
  if (method !== "GET") return undefined;
  return policies[template] || undefined;
}
