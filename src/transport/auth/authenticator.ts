import type { Clock } from "../../clock.ts";
import { AuthenticationError, isAuthenticationError } from "../../errors/index.ts";
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
import { loginByPassword, type PostTicket, renewByTicket, type Ticket } from "./login.ts";

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
      return (await abortable(this.#logIn(), signal)).credential;
    if (now >= login.renewAtMs) this.#renewSoon(login);
    return login.credential;
  }

  /** After a 401: is there now another credential than the refused one? */
  async renew(refused: Credential, error: Error, signal: AbortSignal): Promise<boolean> {
    if (this.#login !== undefined && this.#login.credential !== refused) return true;
    const isWorthIt = this.#canLogInAgain();
    if (typeof this.#options.auth === "function") this.#credentials = undefined;
    const login = isWorthIt ? await abortable(this.#logIn(), signal) : undefined;
    if (login !== undefined && !isSameCredential(login.credential, refused)) return true;
    this.#refusal = { error, untilMs: this.#options.clock.now() + refusalRestMs };
    return false;
  }

  /** A token or a foreign ticket that was refused cannot become better by itself; a password or a provider can help. */
  #canLogInAgain(): boolean {
    return (
      typeof this.#options.auth === "function" ||
      (this.#credentials !== undefined && "password" in this.#credentials)
    );
  }

  #refuseAgain(): void {
    const { error, untilMs } = this.#refusal ?? {};
    if (error === undefined || untilMs === undefined || this.#options.clock.now() >= untilMs) return;
    const rest = `refused a moment ago; not sent again before ${refusalRestMs / 1000} s have passed`;
    throw new AuthenticationError(`${error.message} (${rest})`, { cause: error });
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
      try {
        return await this.#loginWith(await this.#ask());
      } catch (error) {
        if (isAuthenticationError(error))
          this.#refusal = { error, untilMs: this.#options.clock.now() + refusalRestMs };
        throw error;
      }
    });
  }

  async #ask(): Promise<Credentials> {
    const { auth } = this.#options;
    return (this.#credentials ??= checkCredentials(typeof auth === "function" ? await auth() : auth));
  }

  async #loginWith(credentials: Credentials): Promise<Login> {
    const { product, clock } = this.#options;
    if ("tokenId" in credentials) return tokenLogin(credentials.tokenId, credentials.secret, product);
    if ("ticket" in credentials)
      return foreignTicket(credentials.ticket, credentials.csrfToken, product, clock);
    return this.#byPassword(credentials);
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
      if (this.#credentials !== undefined && "password" in this.#credentials)
        return this.#byPassword(this.#credentials);
      throw error;
    }
  }

  async #byPassword(credentials: PasswordCredentials): Promise<Login> {
    const { post, product, clock } = this.#options;
    return ticketLogin(
      await this.#timed("password", () => loginByPassword(post, credentials)),
      product,
      clock,
    );
  }

  async #timed(how: "password" | "renewal", run: () => Promise<Ticket>): Promise<Ticket> {
    const { clock, emit } = this.#options;
    const startMs = clock.now();
    const report = (ok: boolean): void => emit({ type: "login", how, durationMs: clock.now() - startMs, ok });
    try {
      const ticket = await run();
      report(true);
      return ticket;
    } catch (error) {
      report(false);
      throw error;
    }
  }
}

/** The result, or the signal's reason if that comes first. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
