import { pve } from "../../product.ts";
import { unauthorised } from "../refusal.ts";
import type { Token, User } from "../state/access.ts";
import type { World } from "../state/world.ts";
import type { Identity } from "./identity.ts";
import type { Tickets } from "./tickets.ts";

/** How a request said who it is. */
export type CredentialsKind = "none" | "ticket" | "token";

type Headers = ReadonlyMap<string, string>;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `key=value` or `key value` in a header; the value may be percent-encoded (FACTS 32). */
function valueIn(header: string | undefined, key: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s;])${key}[= ]([^;]*)`).exec(header ?? "");
  return match?.[1] === undefined ? undefined : decode(match[1]);
}

const ticketIn = (headers: Headers): string | undefined =>
  valueIn(headers.get("cookie"), pve.ticketCookie) ?? valueIn(headers.get("authorization"), pve.ticketCookie);

const tokenIn = (headers: Headers): string | undefined =>
  valueIn(headers.get("authorization"), pve.tokenScheme);

export function credentialsKind(headers: Headers): CredentialsKind {
  if (ticketIn(headers) !== undefined) return "ticket";
  return tokenIn(headers) === undefined ? "none" : "token";
}

const hasExpired = (expire: number, nowMs: number): boolean => expire !== 0 && expire * 1000 <= nowMs;

/** A user that may log in at all. */
export function activeUser(world: World, userid: string): User | undefined {
  const user = world.access.users.get(userid);
  if (user === undefined || !user.enable) return undefined;
  return hasExpired(user.expire, world.clock.now()) ? undefined : user;
}

function activeToken(world: World, user: User | undefined, name: string): Token | undefined {
  const token = user?.tokens.get(name);
  return token === undefined || hasExpired(token.expire, world.clock.now()) ? undefined : token;
}

function byToken(world: World, value: string): Identity | undefined {
  const match = /^((.+@[^!]+)!([^=]+))=(.*)$/.exec(value);
  const [, tokenId, userid = "", name = "", secret] = match ?? [];
  const token = activeToken(world, activeUser(world, userid), name);
  return token === undefined || token.secret !== secret ? undefined : { userid, tokenId };
}

/** A ticket as the server makes them, to judge by the length of its signature. */
const wellFormed = /^PVE:\S+::[^:\s]{344}$/;

/** @throws Refusal 401, worded otherwise where it was a ticket once (upstream: pve-common Ticket.pm). */
function byTicket(world: World, tickets: Tickets, value: string): Identity | undefined {
  const userid = tickets.verify(value);
  if (userid === undefined && wellFormed.test(value)) {
    throw unauthorised("permission denied - invalid PVE ticket");
  }
  return userid === undefined || activeUser(world, userid) === undefined
    ? undefined
    : { userid, tokenId: undefined };
}

/**
 * Who makes the request; a ticket wins over a token (FACTS 33).
 * @throws Refusal 401 with an empty body (FACTS 20).
 */
export function authenticate(world: World, tickets: Tickets, headers: Headers): Identity {
  const ticket = ticketIn(headers);
  const token = tokenIn(headers);
  if (ticket === undefined && token === undefined) throw unauthorised("No ticket");
  const identity = ticket === undefined ? byToken(world, token ?? "") : byTicket(world, tickets, ticket);
  if (identity === undefined) throw unauthorised("Authentication failed!");
  return identity;
}

/** @throws Refusal 401 where a write by ticket lacks its token (FACTS 34). */
export function checkCsrf(tickets: Tickets, identity: Identity, headers: Headers): void {
  const token = headers.get(pve.csrfHeader.toLowerCase());
  if (token === undefined || !tickets.isCsrfToken(identity.userid, token)) {
    throw unauthorised("Permission denied - invalid csrf token");
  }
}
