import type { Clock } from "../../clock.ts";
import { AuthenticationError, isAuthenticationError, isProxmoxError } from "../../errors/index.ts";
import type { EventListener } from "../../events.ts";
import type { Product } from "../../product.ts";
import {
  type AuthOption,
  checkCredentials,
  type Credentials,
  type PasswordCredentials,
} from "./credentials.ts";
import {
  type Credential,
  foreignTicket,
  isSameCredential,
  type Login,
  ticketLogin,
  tokenLogin,
} from "./credential.ts";
import { loginByPassword, type PostTicket, renewByTicket } from "./login.ts";

export interface AuthenticatorOptions {
  readonly auth: AuthOption;
  readonly product: Product;
  readonly clock: Clock;
  readonly post: PostTicket;
  readonly emit: EventListener;
}

/** A refused login is not tried again for this long: each refusal costs 3 s (FACTS 35) and may lock the account. */
const refusalRestMs = 10_000;

/** Pause between two tries to renew a ticket that is still good. */
const renewalRestMs = 60_000;

/** Has the credential for every attempt; logs in, renews and remembers refusals. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  #credentials: Credentials | undefined;
  #login: Login | undefined;
  #pending: Promise<Login> | undefined;
  #refusal: { error: Error; untilMs: number } | undefined;
  #lastRefused: { credential: Credential; error: Error } | undefined;
  /** Second factors that were sent; none is sent twice. */
  readonly #answers = new Set<string>();

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** The credential in use, if there is one by now. */
  current(): Credential | undefined {
    return this.#login?.credential;
  }

  /** The credential for the next attempt; logs in first if there is none. Parallel calls share one login. */
  async ready(signal: AbortSignal): Promise<Credential> {
    this.#refuseAgain();
    const now = this.#options.clock.now();
    const login = this.#login;
    if (login === undefined || now >= login.expiresAtMs)
      return (await shared(this.#logIn(), signal)).credential;
    if (now >= login.renewAtMs) this.#renewSoon(login);
    return login.credential;
  }

  /** Is this still what an attempt should go out with? */
  isCurrent(credential: Credential): boolean {
    return this.#login?.credential === credential;
  }

  /** The server refused it: from now on nobody goes out with it. */
  refused(credential: Credential, error: Error): void {
    if (!this.isCurrent(credential)) return;
    this.#login = undefined;
    if (typeof this.#options.auth === "function") this.#credentials = undefined;
    if (this.#canLogInAgain()) this.#lastRefused = { credential, error };
    else this.rest(error);
  }

  /** After a refusal: can it be had again, with another credential? Rejects if the login itself fails. */
  async renew(signal: AbortSignal): Promise<boolean> {
    if (!this.#canLogInAgain()) return false;
    if (this.#login === undefined) await shared(this.#logIn(), signal);
    return true;
  }

  /** Nothing helps against this refusal: for a while nothing is sent. */
  rest(error: Error): void {
    this.#refusal = { error, untilMs: this.#options.clock.now() + refusalRestMs };
  }

  /** A token or a foreign ticket that was refused cannot become better by itself; a password or a provider can help. */
  #canLogInAgain(): boolean {
    return (
      typeof this.#options.auth === "function" ||
      (this.#credentials !== undefined && "password" in this.#credentials)
    );
  }

  #refuseAgain(): void {
    if (this.#refusal === undefined || this.#options.clock.now() >= this.#refusal.untilMs) return;
    const { error } = this.#refusal;
    const rest = `the login was refused a moment ago and is not tried again before ${refusalRestMs / 1000} s have passed`;
    throw new AuthenticationError(`not sent, since ${rest}: ${error.message}`, { cause: error });
  }

  /** One login at a time, shared by all who need it; it belongs to none of them, so no caller's signal ends it. */
  #share(start: () => Promise<Login>): Promise<Login> {
    this.#pending ??= start()
      .then((login) => (this.#login = login))
      .finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  #logIn(): Promise<Login> {
    return this.#share(async () => {
      const credentials = (this.#credentials ??= checkCredentials(await this.#ask()));
      try {
        return this.#isNew(await this.#loginWith(credentials));
      } catch (error) {
        if (isAuthenticationError(error)) this.rest(error);
        throw error;
      }
    });
  }

  /** Throws the refusal where the function gave again what was refused. */
  #isNew(login: Login): Login {
    const refused = this.#lastRefused;
    this.#lastRefused = undefined;
    if (refused !== undefined && isSameCredential(login.credential, refused.credential)) throw refused.error;
    return login;
  }

  async #ask(): Promise<unknown> {
    const { auth } = this.#options;
    if (typeof auth !== "function") return auth;
    try {
      return await this.#timed("provider", async () => await auth());
    } catch (cause) {
      throw new AuthenticationError(
        "auth: the function that gives the credentials failed; the cause of this error is what it threw",
        { cause },
      );
    }
  }

  async #loginWith(credentials: Credentials): Promise<Login> {
    const { product, clock } = this.#options;
    if ("tokenId" in credentials) return tokenLogin(credentials.tokenId, credentials.secret, product);
    if ("ticket" in credentials)
      return foreignTicket(credentials.ticket, credentials.csrfToken, product, clock);
    return await this.#byPassword(credentials);
  }

  /** In the background: the old ticket is good for as long again, so a failure only puts the next try off. */
  #renewSoon(old: Login): void {
    if (this.#pending !== undefined) return;
    this.#login = { ...old, renewAtMs: this.#options.clock.now() + renewalRestMs };
    void this.#share(() => this.#renewed(old)).catch(() => {});
  }

  async #renewed({ ticket }: Login): Promise<Login> {
    const { post, product, clock } = this.#options;
    try {
      if (ticket === undefined) throw new AuthenticationError("there is no ticket to renew");
      return ticketLogin(await this.#timed("renewal", () => renewByTicket(post, ticket)), product, clock);
    } catch (error) {
      const credentials = this.#credentials;
      if (isAuthenticationError(error) && credentials !== undefined && "password" in credentials)
        return await this.#byPassword(credentials);
      throw error;
    }
  }

  async #byPassword(credentials: PasswordCredentials): Promise<Login> {
    const { post, product, clock } = this.#options;
    return ticketLogin(
      await this.#timed("password", () => loginByPassword(post, credentials, this.#answers)),
      product,
      clock,
    );
  }

  async #timed<T>(how: "password" | "renewal" | "provider", run: () => Promise<T>): Promise<T> {
    const { clock, emit } = this.#options;
    const startMs = clock.now();
    const report = (ok: boolean): void => emit({ type: "login", how, durationMs: clock.now() - startMs, ok });
    try {
      const result = await run();
      report(true);
      return result;
    } catch (error) {
      report(false);
      throw error;
    }
  }
}

/** The result of what many wait for, or the signal's reason if that comes first. Each gets its own error, with its own frames. */
async function shared<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } catch (error) {
    throw signal.aborted ? error : anew(error);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function anew(error: unknown): unknown {
  if (!isProxmoxError(error)) return error;
  const details = { ...Object.fromEntries(Object.entries(error)), cause: error.cause };
  return Reflect.construct(error.constructor, [error.message, details]);
}
