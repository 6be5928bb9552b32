import { AuthenticationError } from "../../errors/index.ts";
import type { WireParam } from "../../requester.ts";
import type { PasswordCredentials, TfaAnswer, TfaChallenge } from "./credentials.ts";

/** A login as the server granted it. */
export interface Ticket {
  readonly userid: string;
  readonly ticket: string;
  readonly csrfToken: string;
}

/** `POST /access/ticket` without credentials; returns the data of the answer. */
export type PostTicket = (params: readonly WireParam[]) => Promise<unknown>;

/** Logs in by password, in two steps where the server demands a second factor. `sent` are the factors sent so far. */
export async function loginByPassword(
  post: PostTicket,
  credentials: PasswordCredentials,
  sent: Set<string>,
): Promise<Ticket> {
  const { username, password, totp } = credentials;
  const answer = fieldsOf(
    await post([
      ["username", username],
      ["password", password],
    ]),
  );
  if (!isHalfLogin(answer)) return ticketFrom(answer);
  const half = String(answer["ticket"]);
  const challenge = readChallenge(username, half);
  if (totp === undefined)
    throw new AuthenticationError(
      `${username} needs a second factor (${challenge.kinds.join(", ")}): give auth.totp, a function that returns a code, or use an API token`,
    );
  const response = formatAnswer(await askFor(totp, challenge));
  if (sent.has(response))
    throw new AuthenticationError(
      "auth.totp: returned a code that was sent before; the server takes each only once",
    );
  sent.add(response);
  const second = fieldsOf(
    await post([
      ["username", username],
      ["tfa-challenge", half],
      ["password", response],
    ]),
  );
  if (isHalfLogin(second))
    throw new AuthenticationError(
      `${username}: the server asked for the second factor again after it was given`,
    );
  return ticketFrom(second);
}

/** A valid ticket stands in for the password (FACTS 36). */
export async function renewByTicket(post: PostTicket, { userid, ticket }: Ticket): Promise<Ticket> {
  return ticketFrom(
    fieldsOf(
      await post([
        ["username", userid],
        ["password", ticket],
      ]),
    ),
  );
}

/** User id and time of issue as the ticket itself tells them: `PVE:user@realm:<hex seconds>::signature`. */
export function readTicket(ticket: string): { userid: string; issuedMs: number } | undefined {
  const plain = ticket.includes("%3A") ? decodeURIComponent(ticket) : ticket;
  const found = /^[A-Z]+:(?<userid>.+@[^:]+):(?<time>[0-9A-F]{8}):/i.exec(plain)?.groups;
  return (
    found && { userid: found["userid"] ?? "", issuedMs: Number.parseInt(found["time"] ?? "", 16) * 1000 }
  );
}

/** A half login says so, and its ticket carries the challenge (FACTS 42a). */
function isHalfLogin(answer: Record<string, unknown>): boolean {
  return Boolean(answer["NeedTFA"]) || String(answer["ticket"]).includes("!tfa!");
}

/** The challenge is JSON inside the half ticket, with ":" percent-encoded. */
function readChallenge(userid: string, ticket: string): TfaChallenge {
  const encoded = /!tfa!([^:]*):/.exec(ticket)?.[1] ?? "{}";
  try {
    const offered: unknown = JSON.parse(decodeURIComponent(encoded));
    const kinds = Object.entries(fieldsOf(offered)).filter(([, value]) => Boolean(value));
    return { userid, kinds: kinds.map(([kind]) => kind) };
  } catch {
    return { userid, kinds: [] };
  }
}

async function askFor(
  totp: NonNullable<PasswordCredentials["totp"]>,
  challenge: TfaChallenge,
): Promise<TfaAnswer> {
  try {
    return await totp(challenge);
  } catch (cause) {
    throw new AuthenticationError("auth.totp: the function that gives the code failed", { cause });
  }
}

function formatAnswer(answer: TfaAnswer): string {
  const [kind, code] = typeof answer === "string" ? ["totp", answer] : (Object.entries(answer)[0] ?? []);
  const isKnown = kind === "totp" || kind === "recovery" || kind === "yubico";
  if (isKnown && typeof code === "string" && code !== "") return `${kind}:${code}`;
  throw new AuthenticationError("auth.totp: expected a code as text, { totp }, { recovery } or { yubico }");
}

function ticketFrom(answer: Record<string, unknown>): Ticket {
  const { username, ticket, CSRFPreventionToken: csrfToken } = answer;
  if (typeof ticket === "string" && typeof username === "string" && typeof csrfToken === "string")
    return { userid: username, ticket, csrfToken };
  throw new AuthenticationError("the login was answered without a ticket (is this address a Proxmox host?)");
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
