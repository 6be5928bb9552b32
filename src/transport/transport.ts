import { sleep } from "../clock.ts";
import { describeCall } from "../errors/classify.ts";
import { AuthenticationError, ClosedError, type ProxmoxError } from "../errors/index.ts";
import type { Call, Reply, Requester, WireParam } from "../requester.ts";
import { Authenticator } from "./auth/authenticator.ts";
import type { Credential } from "./auth/credential.ts";
import type { PostTicket } from "./auth/login.ts";
import { createDeadline, type Deadline, noTimeout } from "./deadline.ts";
import { type FailureContext, errorOf } from "./failure-error.ts";
import type { AttemptFailure } from "./failure.ts";
import { createDiscovery, type Discovery } from "./discovery.ts";
import { createHosts, hostAt, type Host, type Hosts } from "./hosts.ts";
import type { Outcome } from "./http.ts";
import { errorAfter, errorInTheEnd, type Journey, situationAfter } from "./journey.ts";
import { createLanes, type Lanes, socketsPerHost } from "./lanes.ts";
import { createNodeBreaker, type NodeBreaker } from "./node-breaker.ts";
import { createPools, type Pools } from "./pool.ts";
import { createReporter } from "./reporter.ts";
import { createSender, type Send } from "./sender.ts";
import { untilRead } from "./stream-slot.ts";
import { warnOfInsecure } from "./tls.ts";
import type { TransportOptions } from "./transport-options.ts";
import { isRefusedLogin, judge } from "./verdict.ts";

/** A sign of life takes no longer, or the host counts as down. */
const longestProbeMs = 10_000;

/** The way of a call to the server: host, credentials, slot, attempt, verdict; and again where that is right. */
export class Transport implements Requester {
  readonly hosts: Hosts;
  readonly #options: TransportOptions;
  readonly #authenticator: Authenticator;
  readonly #lanes: Lanes;
  readonly #nodes: NodeBreaker;
  readonly #pools: Pools;
  readonly #discovery: Discovery | undefined;
  readonly #send: Send;
  /** Calls under way, and the end of those and of the streams that were handed out. */
  readonly #open = new Map<Deadline, Promise<Reply>>();
  #clockOffsetMs: number | undefined;
  readonly #closing = new AbortController();

  constructor(options: TransportOptions) {
    const { clock, emit, auth, product, tls, concurrency, maxBytes } = options;
    this.#options = options;
    if (tls?.insecure === true) warnOfInsecure(emit);
    this.hosts = createHosts(options.hosts, clock);
    this.#lanes = createLanes(concurrency, options.rateLimit, clock);
    this.#nodes = createNodeBreaker(clock);
    const connections = socketsPerHost(concurrency);
    this.#pools = createPools({
      tls,
      connections,
      connectTimeoutMs: patienceFor(options),
      fetch: options.fetch,
    });
    // A TLS option that cannot be enforced is refused now, not at the first call.
    for (const { origin } of options.hosts) this.#pools.fetch(origin);
    const post: PostTicket = (params) => this.#postTicket(params);
    this.#authenticator = new Authenticator({ auth, product, clock, emit, post });
    const shared = { product, clock, hosts: this.hosts, pools: this.#pools };
    this.#send = createSender({ ...shared, maxBytes, closing: this.#closing.signal });
    const ask = (call: Call): Promise<Reply> => this.request(call);
    const askOpenly = (call: Call): Promise<Reply> => this.#begin(call, undefined);
    this.#discovery =
      options.discover && createDiscovery({ ...shared, ...options.discover, tls, emit, ask, askOpenly });
  }

  request(call: Call): Promise<Reply> {
    if (call.host === undefined) this.#discovery?.look();
    return this.#begin(call, this.#authenticator);
  }

  /** The login in use; undefined before the first call. */
  credential(): Credential | undefined {
    return this.#authenticator.current();
  }

  /** The login, made now if there is none. */
  login(signal = new AbortController().signal): Promise<Credential> {
    return this.#authenticator.ready(signal);
  }

  /** How far the server's clock is ahead of ours, by its last answer; to a second. */
  clockOffsetMs(): number | undefined {
    return this.#clockOffsetMs;
  }

  /** Ends what is under way, then the connections. */
  async close(): Promise<void> {
    this.#closing.abort(new ClosedError("the client was closed"));
    for (const deadline of this.#open.keys()) deadline.close();
    await Promise.allSettled(this.#open.values());
    await this.#lanes.idle();
    await this.#pools.close();
  }

  #begin(call: Call, authenticator: Authenticator | undefined): Promise<Reply> {
    const deadline = this.#deadlineFor(call);
    const report = createReporter(call, this.#options.clock, this.#options.emit);
    const reply = this.#go({ call, deadline, report, authenticator, tried: new Set(), renewed: false });
    this.#open.set(deadline, reply);
    return reply;
  }

  async #go(journey: Journey): Promise<Reply> {
    try {
      return await this.#travel(journey);
    } catch (error) {
      throw errorInTheEnd(journey, error);
    } finally {
      this.#open.delete(journey.deadline);
      journey.deadline.clear();
    }
  }

  /** What the caller asks for runs from now on; the client's own limit from the first attempt on, see `#attempt`. */
  #deadlineFor({ options, file }: Call): Deadline {
    const { clock, timeoutMs } = this.#options;
    const deadline = createDeadline({
      clock,
      timeoutMs: options.timeoutMs ?? (file === undefined ? timeoutMs : noTimeout),
      attemptMs: file === undefined ? undefined : noTimeout,
      signal: options.signal,
    });
    if (options.timeoutMs !== undefined) deadline.start();
    if (this.#closing.signal.aborted) deadline.close();
    return deadline;
  }

  /** Credentials, host, slot, attempt; then the verdict, and what it asks for before another attempt. */
  async #travel(journey: Journey): Promise<Reply> {
    const { call, deadline, tried, authenticator } = journey;
    if (movesFile(call) && call.host === undefined) await this.#discovery?.ready(deadline.signal);
    for (let attempt = 1; ;) {
      deadline.signal.throwIfAborted();
      const credential = await authenticator?.ready(deadline.signal);
      this.#refuseTokenWhereForbidden(call, credential);
      const host = this.#hostFor(call, tried);
      const context = { host, credential, attempt, tried, clock: this.#options.clock };
      const outcome = await this.#inSlot(journey, context);
      if (outcome === "stale") continue;
      if (outcome.ok) return outcome.reply;
      const error = await this.#prepareAnother(journey, outcome.failure, context);
      if (error !== undefined) throw error;
      attempt += 1;
    }
  }

  /** What moves a file goes to the node it belongs to, where that is known (FACTS 80, 81). */
  #hostFor(call: Call, tried: ReadonlySet<Host>): Host {
    const { host } = call;
    if (host === undefined) return this.hosts.pick(tried, movesFile(call) ? call.path["node"] : undefined);
    return hostAt(this.hosts, host);
  }

  #inSlot(journey: Journey, context: FailureContext): Promise<Outcome | "stale"> {
    const { call, deadline, authenticator } = journey;
    const { host } = context;
    const send = (): Promise<Outcome | "stale"> => this.#attempt(journey, context);
    this.#askRested();
    return this.hosts.using(host, () => {
      // A login has no slot of its own: the calls that wait for it may hold them all.
      if (authenticator === undefined) return send();
      const inLine = <T>(work: () => Promise<T>): Promise<T> =>
        this.#lanes.run(host, call, deadline.signal, work);
      return call.options.stream === true ? untilRead(inLine, send) : inLine(send);
    });
  }

  /**
   * "stale" when the login was replaced or refused while the call waited for its slot: thousands that wait
   * must not go out with one that is known to be refused.
   */
  async #attempt(journey: Journey, context: FailureContext): Promise<Outcome | "stale"> {
    const { call, deadline, authenticator } = journey;
    const { host, credential } = context;
    if (credential !== undefined && authenticator?.isCurrent(credential) === false) return "stale";
    deadline.start();
    const outcome = await this.#nodes.guard(host, call, () =>
      this.hosts.guard(host, () => this.#send({ ...journey, ...context })),
    );
    if (outcome.ok) {
      if (outcome.serverTimeMs !== undefined)
        this.#clockOffsetMs = outcome.serverTimeMs - this.#options.clock.now();
      return outcome;
    }
    journey.tried.add(host);
    if (credential !== undefined && isRefusedLogin(outcome.failure))
      authenticator?.refused(credential, errorOf(call, outcome.failure, context));
    return outcome;
  }

  /** Asks a host that failed how it is, beside the calls: none of them pays for it if it is still down. */
  #askRested(): void {
    const host = this.hosts.takeRested();
    if (host === undefined) return;
    const template = this.#options.product.openTemplate;
    const options = { retry: false, timeoutMs: longestProbeMs };
    const probe: Call = { method: "GET", template, path: {}, params: [], options, host: host.origin };
    this.#begin(probe, undefined).catch(() => {});
  }

  /** Judges the failure and does what is to be done before another attempt; the error where there is none. */
  async #prepareAnother(
    journey: Journey,
    failure: AttemptFailure,
    context: FailureContext,
  ): Promise<ProxmoxError | undefined> {
    const { call, deadline, report, tried } = journey;
    const error = errorAfter(journey, failure, context);
    const verdict = deadline.signal.aborted
      ? ({ do: "throw" } as const)
      : judge(situationAfter(journey, failure, context.attempt, this.#options, this.hosts));
    switch (verdict.do) {
      case "throw":
        if (journey.renewed && isRefusedLogin(failure)) journey.authenticator?.rest(error);
        return error;
      case "renew":
        return (await this.#renew(journey)) ? undefined : error;
      case "failover":
        this.#discovery?.expire();
        report.failover(context, error, this.#hostFor(call, tried));
        return undefined;
      case "retry":
        if (!this.hosts.hasOther(tried)) tried.clear();
        report.retry(context, error, verdict.delayMs);
        await sleep(this.#options.clock, verdict.delayMs, deadline.signal);
        return undefined;
    }
  }

  async #renew(journey: Journey): Promise<boolean> {
    journey.renewed = true;
    journey.tried.clear();
    return (await journey.authenticator?.renew(journey.deadline.signal)) ?? false;
  }

  /** The schema says which calls refuse tokens (FACTS 38); sending one there would only be answered 403. */
  #refuseTokenWhereForbidden(call: Call, credential: Credential | undefined): void {
    if (!this.#options.validate || credential?.kind !== "token" || call.route?.token !== false) return;
    const message = describeCall(call, "no API token may make this call; log in with a password");
    throw new AuthenticationError(message, { method: call.method, template: call.template });
  }

  /** A login changes nothing on the server, so it may be repeated like a read. */
  async #postTicket(params: readonly WireParam[]): Promise<unknown> {
    const { ticketTemplate } = this.#options.product;
    const reply = await this.#begin(
      { method: "POST", template: ticketTemplate, path: {}, params, options: { retry: true } },
      undefined,
    );
    return reply.data;
  }
}

const movesFile = ({ route }: Call): boolean => route !== undefined && route.body !== "json";

/** How long a connection may take: with other hosts at hand there is no point in waiting for one that is silent. */
const patienceFor = ({ hosts, discover }: TransportOptions): number =>
  hosts.length > 1 || discover !== undefined ? 3_000 : 10_000;
