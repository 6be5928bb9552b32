import { pve } from "../../product.ts";
import { digestOf } from "../random.ts";

const hexTime = (seconds: number): string => seconds.toString(16).toUpperCase().padStart(8, "0");

/** Text as base64, `length` characters of it; stands in for a signature. */
function signature(secret: string, text: string, length: number): string {
  const bytes = digestOf(`${secret}\n${text}`, Math.ceil(length / 4) * 8).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
  return btoa(bytes).replace(/=+$/, "").slice(0, length);
}

/** A clock may be off by five minutes either way (upstream: pve-access-control AccessControl.pm). */
const toleranceSeconds = 300;
/** A console must be opened at once (upstream: pve-access-control AccessControl.pm). */
const vncLifetimeSeconds = 40;
const lifetimeSeconds = pve.ticketLifetimeMs / 1000;

/** Issues and verifies what the server signs. A new secret makes everything that was issued invalid. */
export interface Tickets {
  issue(userid: string): string;
  /** The user of a valid ticket. */
  verify(ticket: string): string | undefined;
  csrfToken(userid: string): string;
  isCsrfToken(userid: string, token: string): boolean;
  /** The first half of a two-step login; `challenge` is what it tells the client. */
  issueChallenge(userid: string, challenge: string): string;
  verifyChallenge(userid: string, ticket: string): boolean;
  /** A ticket for a console, bound to the path of what it shows. */
  issueVnc(login: string, path: string): string;
  isVncTicket(ticket: string, login: string, path: string): boolean;
  /** Makes everything issued so far invalid. */
  revokeAll(): void;
}

export function createTickets(nowMs: () => number, secretSeed: string): Tickets {
  let generation = 0;
  const secret = (): string => `${secretSeed}/${generation}`;
  const seconds = (): number => Math.floor(nowMs() / 1000);
  const isFresh = (issued: number, maxAge: number): boolean => {
    const age = seconds() - issued;
    return age >= -toleranceSeconds && age <= maxAge;
  };
  const sign = (plain: string, forUser = ""): string =>
    `${plain}::${signature(secret(), plain + forUser, 342)}==`;
  const verifySigned = (ticket: string, forUser = ""): RegExpExecArray | undefined => {
    const match = /^(PVE:(.+):([0-9A-F]{8}))::(.+)$/.exec(ticket);
    if (match === null || sign(match[1] ?? "", forUser) !== ticket) return undefined;
    return isFresh(Number.parseInt(match[3] ?? "", 16), lifetimeSeconds) ? match : undefined;
  };
  const signVnc = (time: string, login: string, path: string): string =>
    `PVEVNC:${time}::${signature(secret(), `vnc ${time} ${login} ${path}`, 342)}==`;
  const csrfAt = (userid: string, time: string): string =>
    `${time}:${signature(secret(), `csrf ${time} ${userid}`, 43)}`;

  return {
    issue: (userid) => sign(`PVE:${userid}:${hexTime(seconds())}`),
    verify(ticket) {
      const userid = verifySigned(ticket)?.[2];
      return userid?.startsWith("!tfa!") === true ? undefined : userid;
    },
    csrfToken: (userid) => csrfAt(userid, hexTime(seconds())),
    isCsrfToken(userid, token) {
      const time = token.split(":")[0] ?? "";
      const issued = Number.parseInt(time, 16);
      return csrfAt(userid, time) === token && isFresh(issued, lifetimeSeconds + toleranceSeconds);
    },
    issueChallenge: (userid, challenge) =>
      sign(`PVE:!tfa!${challenge.replaceAll(":", "%3A")}:${hexTime(seconds())}`, userid),
    verifyChallenge: (userid, ticket) => verifySigned(ticket, userid)?.[2]?.startsWith("!tfa!") === true,
    issueVnc: (login, path) => signVnc(hexTime(seconds()), login, path),
    isVncTicket(ticket, login, path) {
      const time = /^PVEVNC:([0-9A-F]{8})::/.exec(ticket)?.[1] ?? "";
      return signVnc(time, login, path) === ticket && isFresh(Number.parseInt(time, 16), vncLifetimeSeconds);
    },
    revokeAll() {
      generation += 1;
    },
  };
}
