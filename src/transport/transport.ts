import { type Clock, sleep } from "../clock.ts";
import { describeCall } from "../errors/classify.ts";
import { AuthenticationError } from "../errors/index.ts";
import type { EventListener } from "../events.ts";
import type { Product } from "../product.ts";
import type { Call, Reply, Requester, WireParam } from "../requester.ts";
import { Authenticator } from "./auth/authenticator.ts";
import type { Credential } from "./auth/credential.ts";
import type { AuthOption } from "./auth/credentials.ts";
import { createDeadline, type Deadline, noTimeout } from "./deadline.ts";
import { type FailureContext, errorOf } from "./failure-error.ts";
import type { AttemptFailure } from "./failure.ts";
import { createDiscovery, type Discovery } from "./discovery.ts";
import { createHosts, type Host, type Hosts } from "./hosts.ts";
import { attemptOnce, type Outcome } from "./http.ts";
import { createLanes, type Lanes, type RateLimit, socketsPerHost } from "./lanes.ts";
import { createNodeBreaker, type NodeBreaker } from "./node-breaker.ts";
import { createPools, type Pools } from "./pool.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { CheckedTls } from "./tls.ts";
import { judge, type RetryPolicy } from "./verdict.ts";

export interface TransportOptions {
  readonly product: Product;
  readonly hosts: readonly Host[];
  readonly auth: AuthOption;
  readonly tls?: CheckedTls | undefined;
  /** Replaces the runtime's fetch; then TLS and connections are its business. */
  readonly fetch?: typeof fetch | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** Slots of the main lane, per host. */
  readonly concurrency: number;
  readonly rateLimit?: RateLimit | undefined;
  /** Largest answer that is read into memory. */
  readonly maxBytes: number;
  /** Refuse what is known to be refused by the server, before sending it. */
  readonly validate: boolean;
  /** Find the other members of the cluster. */
  readonly discover?: { readonly refreshMs: number } | undefined;
  readonly emit: EventListener;
}

/** What the attempts of one call share. */
interface Journey {
  readonly call: Call;
  readonly deadline: Deadline;
  readonly report: Reporter;
  /** Absent for the login itself. */
  readonly authenticator: Authenticator | undefined;
  /** Hosts that failed since all of them were last tried. */
  readonly tried: Set<Host>;
  renewed: boolean;
}

/** The way of a call to the server: host, credentials, slot, attempt, verdict; and again where that is right. */
export class Transport implements Requester {
  readonly hosts: Hosts;
  readonly #options: TransportOptions;
  readonly #authenticator: Authenticator;
  readonly #lanes: Lanes;
  readonly #nodes: NodeBreaker;
  readonly #pools: Pools;
  readonly #discovery: Discovery | undefined;
  readonly #closing = new AbortController();

  constructor(options: TransportOptions) {
    const { clock, emit, auth, product } = options;
    this.#options = options;
    this.hosts = createHosts(options.hosts, clock);
    this.#lanes = createLanes(options.concurrency, options.rateLimit);
    this.#nodes = createNodeBreaker(clock);
    this.#pools = createPools(options.tls, socketsPerHost(options.concurrency), options.fetch);
    // A TLS option that cannot be enforced is refused now, not at the first call.
    for (const { origin } of options.hosts) this.#pools.fetch(origin);
    this.#authenticator = new Authenticator({
      auth,
      product,
      clock,
      emit,
      post: (params) => this.#postTicket(params),
    });
    this.#discovery = options.discover && this.#createDiscovery(options, options.discover);
  }

  request(call: Call): Promise<Reply> {
    const begin = (): Promise<Reply> => this.#begin(call, this.#authenticator);
    if (this.#discovery === undefined || call.host !== undefined) return begin();
    this.#discovery.look();
    return movesFile(call) ? this.#discovery.ready().then(begin) : begin();
  }

  /** The login in use; undefined before the first call. */
  credential(): Credential | undefined {
    return this.#authenticator.current();
  }

  /** Ends what is under way, then the connections. */
  async close(): Promise<void> {
    this.#closing.abort(new DOMException("the client was closed", "AbortError"));
    await this.#lanes.idle();
    await this.#pools.close();
  }

  async #begin(call: Call, authenticator: Authenticator | undefined): Promise<Reply> {
    const { clock, timeoutMs, emit } = this.#options;
    const isUpload = call.file !== undefined;
    const deadline = createDeadline(
      clock,
      call.options.timeoutMs ?? (isUpload ? noTimeout : timeoutMs),
      [call.options.signal, this.#closing.signal],
      isUpload ? noTimeout : undefined,
    );
    const report = createReporter(call, clock, emit);
    try {
      return await this.#travel({ call, deadline, report, authenticator, tried: new Set(), renewed: false });
    } finally {
      deadline.clear();
    }
  }

  async #travel(journey: Journey): Promise<Reply> {
    const { call, deadline, tried, authenticator } = journey;
    for (let attempt = 1; ; attempt++) {
      const host = this.#hostFor(call, tried);
      const credential = await authenticator?.ready(deadline.signal);
      this.#refuseTokenWhereForbidden(call, credential);
      const outcome = await this.#inSlot(journey, host, () => this.#send(journey, host, credential, attempt));
      if (outcome.ok) return outcome.reply;
      const failure = deadline.explain(outcome.failure);
      tried.add(host);
      const again = await this.#prepareAnother(journey, failure, {
        host,
        credential,
        attempt,
        tried,
        clock: this.#options.clock,
      });
      if (again instanceof Error) throw again;
    }
  }

  #createDiscovery(options: TransportOptions, { refreshMs }: { readonly refreshMs: number }): Discovery {
    return createDiscovery({
      ...options,
      refreshMs,
      hosts: this.hosts,
      pins: options.tls?.fingerprint !== undefined,
      ask: (call) => this.request(call),
      askOpenly: (call) => this.#begin(call, undefined),
      trust: (origin, fingerprint) => this.#pools.trust(origin, fingerprint),
    });
  }

  /** What moves a file goes to the node it belongs to, where that is known (FACTS 80, 81). */
  #hostFor(call: Call, tried: ReadonlySet<Host>): Host {
    const { host } = call;
    if (host === undefined) return this.hosts.pick(tried, movesFile(call) ? call.path["node"] : undefined);
    return (
      this.hosts.all().find(({ origin }) => origin === host) ?? { origin: host, name: new URL(host).host }
    );
  }

  /** A login has no slot of its own: the calls that wait for it may hold them all. */
  #inSlot(
    { call, deadline, authenticator }: Journey,
    host: Host,
    send: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const counted = (): Promise<Outcome> => this.hosts.using(host, send);
    if (authenticator === undefined) return counted();
    const guarded = (): Promise<Outcome> => this.#nodes.guard(host, call, counted);
    return call.options.stream === true
      ? this.#untilRead(host, call, deadline.signal, guarded)
      : this.#lanes.run(host, call, deadline.signal, guarded);
  }

  /** The outcome is there when the answer begins, the slot is free again when it has been read. */
  #untilRead(host: Host, call: Call, signal: AbortSignal, run: () => Promise<Outcome>): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const slot = this.#lanes.run(host, call, signal, async () => {
        const outcome = await run();
        resolve(outcome);
        if (outcome.ok) await outcome.ended;
      });
      slot.catch(reject);
    });
  }

  async #send(
    { call, deadline, report }: Journey,
    host: Host,
    credential: Credential | undefined,
    attempt: number,
  ): Promise<Outcome> {
    const { product, maxBytes } = this.#options;
    const reported = report.attempt(host, attempt);
    const headers = credential?.headers(call.method) ?? {};
    const dispatcher = await this.#pools.dispatcher(host.origin, call.method !== "GET");
    const baseUrl = host.origin + product.apiRoot;
    const outcome = await deadline.attempt((signal) =>
      attemptOnce({
        call,
        baseUrl,
        headers,
        signal,
        dispatcher,
        fetch: this.#pools.fetch(host.origin),
        maxBytes,
        closing: this.#closing.signal,
      }),
    );
    reported(outcome);
    if (outcome.ok || outcome.failure.kind === "refusal") this.hosts.succeeded(host);
    else if (outcome.failure.kind === "network") this.hosts.failed(host);
    return outcome;
  }

  /** Judges the failure and does what is to be done before another attempt; the error where there is none. */
  async #prepareAnother(
    journey: Journey,
    failure: AttemptFailure,
    context: FailureContext,
  ): Promise<Error | undefined> {
    const { call, deadline, report, tried } = journey;
    const error = errorOf(call, failure, context);
    const verdict = deadline.signal.aborted
      ? ({ do: "throw" } as const)
      : judge(this.#situation(journey, failure, context.attempt));
    switch (verdict.do) {
      case "throw":
        return error;
      case "renew":
        return (await this.#renew(journey, context, error)) ? undefined : error;
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

  #situation(
    { call, renewed, authenticator, tried }: Journey,
    failure: AttemptFailure,
    attempt: number,
  ): Parameters<typeof judge>[0] {
    const { retry, random } = this.#options;
    // A stream can be read once, even when nothing of it was sent.
    const isOnce = call.file !== undefined && !(call.file instanceof Blob);
    return {
      method: call.method,
      failure,
      attempt,
      policy: call.options.retry === false || isOnce ? { ...retry, attempts: 1 } : retry,
      renewed,
      renewable: authenticator !== undefined && !isOnce,
      otherHost: call.host === undefined && this.hosts.hasOther(tried),
      repeatWrites: call.options.retry === true,
      random: random(),
    };
  }

  async #renew(journey: Journey, { credential }: FailureContext, error: Error): Promise<boolean> {
    journey.renewed = true;
    journey.tried.clear();
    if (credential === undefined || journey.authenticator === undefined) return false;
    return journey.authenticator.renew(credential, error, journey.deadline.signal);
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
