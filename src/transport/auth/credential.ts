import type { Clock } from "../../clock.ts";
import type { Product } from "../../product.ts";
import type { Method } from "../../requester.ts";
import { readTicket, type Ticket } from "./login.ts";

/** What goes with one attempt. Compared by identity: a renewed login is another credential. */
export interface Credential {
  readonly kind: "token" | "ticket";
  /** `root@pam`; for a token its user, without the token's name. */
  readonly userid: string;
  /** What the server goes by when it decides what may be seen: the token's id, else the user's. */
  readonly identity: string;
  headers(method: Method): Record<string, string>;
}

/** A credential and its life, by the client's own clock. */
export interface Login {
  readonly credential: Credential;
  readonly ticket?: Ticket | undefined;
  readonly renewAtMs: number;
  readonly expiresAtMs: number;
}

export function tokenLogin(tokenId: string, secret: string, { tokenScheme, tokenSeparator }: Product): Login {
  const headers = { authorization: `${tokenScheme}=${tokenId}${tokenSeparator}${secret}` };
  const userid = tokenId.slice(0, tokenId.indexOf("!"));
  return {
    credential: { kind: "token", userid, identity: tokenId, headers: () => headers },
    renewAtMs: Infinity,
    expiresAtMs: Infinity,
  };
}

/** Reads need the cookie alone, writes the CSRF token too (FACTS 34). Renewed at half its life. */
export function ticketLogin(ticket: Ticket, product: Product, clock: Clock, ageMs = 0): Login {
  const cookie = `${product.ticketCookie}=${encodeURIComponent(ticket.ticket)}`;
  const headers = (method: Method): Record<string, string> =>
    method === "GET" ? { cookie } : { cookie, [product.csrfHeader]: ticket.csrfToken };
  const bornMs = clock.now() - ageMs;
  return {
    ticket,
    credential: { kind: "ticket", userid: ticket.userid, identity: ticket.userid, headers },
    renewAtMs: bornMs + product.ticketLifetimeMs / 2,
    expiresAtMs: bornMs + product.ticketLifetimeMs,
  };
}

/**
 * A ticket that was obtained elsewhere. Its age is known only by its own time stamp, which another clock
 * has written: good enough to renew it in time, not to throw it away.
 */
export function foreignTicket(given: string, csrfToken: string, product: Product, clock: Clock): Login {
  const ticket = given.includes("%3A") ? decodeURIComponent(given) : given;
  const { userid, issuedMs } = readTicket(ticket) ?? { userid: "", issuedMs: clock.now() };
  const ageMs = Math.max(0, clock.now() - issuedMs);
  return { ...ticketLogin({ userid, ticket, csrfToken }, product, clock, ageMs), expiresAtMs: Infinity };
}

export function isSameCredential(a: Credential, b: Credential): boolean {
  return JSON.stringify(a.headers("POST")) === JSON.stringify(b.headers("POST"));
}
