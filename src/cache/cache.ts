import { callKey } from "../batch/call-key.ts";
import { copyReply } from "../batch/copy.ts";
import { createTaskStates } from "../batch/task-lists.ts";
import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import type { Call, Reply, Requester } from "../requester.ts";
import { GuardedStore } from "./guarded-store.ts";
import { type CachePolicies, defaultPolicies } from "./policies.ts";
import { type Answer, type Keeping, type ReadOptions, ReadThrough } from "./read-through.ts";
import { createStampede } from "./stampede.ts";
import type { CacheStore } from "./store.ts";
import { TagBook } from "./tag-book.ts";
import type { GuestMark } from "./tag-state.ts";
import { readTags } from "./tags.ts";
import { WriteLog } from "./write-log.ts";

export type { Answer, ReadOptions } from "./read-through.ts";
export type { GuestMark } from "./tag-state.ts";

/** Whose answers these are; nobody else ever sees them. */
export interface CacheScope {
  readonly cluster: string;
  /** Undefined as long as nobody is logged in: until then nothing is looked up. */
  readonly identity: () => string | undefined;
}

export interface CacheSetup {
  readonly requester: Requester;
  /** From now on no read may join one that is under way. */
  readonly seal: () => void;
  /** Without a store nothing is kept. */
  readonly store: CacheStore | undefined;
  readonly clock: Clock;
  readonly emit: EventListener;
  readonly scope: CacheScope;
  /** Replaces the default policy of single routes. */
  readonly policies?: CachePolicies | undefined;
}

export interface Cache extends Requester {
  /** False when nothing is kept. */
  readonly keeps: boolean;
  /** Like `request` for a GET, for layers that want the age and promise to change nothing. */
  read(call: Call, options?: ReadOptions): Promise<Answer>;
  /** Guests written to of late, by anybody who shares the store: the bulk read may lag behind for them (FACTS 71). */
  guestMarks(): Promise<readonly GuestMark[]>;
}

/**
 * Answers GETs from the store as long as their route's policy allows and nothing they depend on was written.
 * A write makes void what it touches when it comes back, and again when its task ends.
 */
export function createCache(setup: CacheSetup): Cache {
  const { requester, clock, scope } = setup;
  const keeper = setup.store && createKeeper(setup, setup.store);
  const book = keeper?.book;
  const log = new WriteLog({ ...setup, taskStates: createTaskStates({ requester }), book });
  const policies: CachePolicies = { ...defaultPolicies, ...setup.policies };

  async function ask(call: Call): Promise<Reply> {
    const reply = await requester.request(call);
    await log.observe(call, reply);
    return reply;
  }

  const readThrough = keeper?.reader(log, ask);

  function keepingOf(call: Call): Keeping | undefined {
    const policy = policies[call.template] || undefined;
    const tags = policy && readTags(call);
    if (policy === undefined || tags === undefined) return undefined;
    const key = (): string | undefined => {
      const identity = scope.identity();
      return identity && `${prefixOf(scope)}:${identity}:${callKey(call)}`;
    };
    return { policy, tags, key };
  }

  async function read(call: Call, options: ReadOptions = {}): Promise<Answer> {
    const keeping = keepingOf(call);
    if (readThrough !== undefined && keeping !== undefined)
      return await readThrough.read(call, keeping, options);
    const asOf = clock.now();
    return { reply: await ask(call), asOf, stale: false };
  }

  async function request(call: Call): Promise<Reply> {
    if (call.method !== "GET") return await log.send(call);
    if (readThrough === undefined || keepingOf(call) === undefined) return await ask(call);
    return copyReply((await read(call)).reply);
  }

  return {
    keeps: keeper !== undefined,
    request,
    read,
    guestMarks: async () => log.marks((await book?.states(["guests"])) ?? new Map()),
  };
}

const prefixOf = ({ cluster }: CacheScope): string => `proxkit:1:${cluster}`;

/** What belongs to a store: it guarded, and the tags kept in it. */
function createKeeper({ scope, clock, emit }: CacheSetup, raw: CacheStore) {
  const store = new GuardedStore({ store: raw, clock, emit, beforeReads: () => book.flush() });
  const book: TagBook = new TagBook({ store, clock, keyOf: (tag) => `${prefixOf(scope)}:tag:${tag}` });
  const stampede = createStampede(store, clock);
  const reader = (log: WriteLog, ask: (call: Call) => Promise<Reply>): ReadThrough =>
    new ReadThrough({ store, book, log, stampede, clock, emit, ask });
  return { book, reader };
}
