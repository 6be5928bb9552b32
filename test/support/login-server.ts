import type { Clock } from "../../src/clock.ts";
import type { FakeAnswer, FakeRequest, FakeServer } from "./fake-fetch.ts";

export const password = "correct-horse";

export interface LoginServer {
  readonly server: FakeServer;
  /** What each login was tried with: `password`, `ticket`, or the kind of the second factor. */
  readonly logins: string[];
  /** Writes that were executed. */
  readonly writes: string[];
  /** Forgets every ticket and token, as a restored server does. */
  forget(): void;
  /** Takes this token from now on. */
  allow(token: string): void;
}

export interface LoginServerOptions {
  readonly clock: Clock;
  /** How far its clock is ahead of the client's. */
  readonly skewMs?: number;
  /** The second factors it accepts, each code once. */
  readonly tfa?: Readonly<Record<string, readonly string[]>>;
  /** `false`: refuses every ticket, its own fresh ones too. */
  readonly takesTickets?: boolean;
  /** Waits for this before it answers a login. */
  readonly hold?: () => Promise<void>;
}

/** Logs in as recorded (FACTS 35-37, 42a); every other call needs a valid login. */
export function loginServer(options: LoginServerOptions): LoginServer {
  const { clock, skewMs = 0, takesTickets = true, tfa, hold } = options;
  const logins: string[] = [];
  const writes: string[] = [];
  const codes = new Map(Object.entries(tfa ?? {}).map(([kind, list]) => [kind, new Set(list)]));
  const tickets = new Set<string>();
  const tokens = new Set<string>();
  let issued = 0;
  const nowMs = (): number => clock.now() + skewMs;
  const date = (): Record<string, string> => ({ date: new Date(nowMs()).toUTCString() });
  const unauthorised = (reason: string): FakeAnswer => ({ status: 401, reason, headers: date() });
  const wrong: FakeAnswer = { status: 401, message: "authentication failure" };
  const stamp = (): string =>
    Math.floor(nowMs() / 1000)
      .toString(16)
      .toUpperCase()
      .padStart(8, "0");

  function grant(): FakeAnswer {
    const ticket = `PVE:root@pam:${stamp()}::signature-${(issued += 1)}`;
    tickets.add(ticket);
    return { data: { username: "root@pam", ticket, CSRFPreventionToken: `csrf-of-${issued}`, cap: {} } };
  }

  function challenge(): FakeAnswer {
    const offered = Object.fromEntries([...codes].map(([kind, left]) => [kind, left.size > 0]));
    const text = JSON.stringify(offered).replaceAll(":", "%3A");
    return { data: { username: "root@pam", ticket: `PVE:!tfa!${text}:${stamp()}::half`, NeedTFA: 1 } };
  }

  async function login({ params }: FakeRequest): Promise<FakeAnswer> {
    const given = params["password"] ?? "";
    const [kind = "", code = ""] = given.split(":");
    const isSecondStep = params["tfa-challenge"] !== undefined;
    logins.push(isSecondStep ? kind : given.startsWith("PVE:") ? "ticket" : "password");
    await hold?.();
    if (isSecondStep) return codes.get(kind)?.delete(code) ? grant() : wrong;
    if (tickets.has(given)) return grant();
    if (given !== password) return wrong;
    return tfa === undefined ? grant() : challenge();
  }

  function authenticate({ headers, method }: FakeRequest): FakeAnswer | undefined {
    const authorization = headers.get("authorization");
    if (authorization !== null) return tokens.has(authorization) ? undefined : unauthorised("no such token");
    const ticket = decodeURIComponent(/PVEAuthCookie=(.*)/.exec(headers.get("cookie") ?? "")?.[1] ?? "");
    if (!takesTickets || !tickets.has(ticket)) return unauthorised("permission denied - invalid PVE ticket");
    const isSigned = headers.get("csrfpreventiontoken") === `csrf-of-${ticket.split("-").at(-1)}`;
    return method === "GET" || isSigned ? undefined : unauthorised("Permission denied - invalid csrf token");
  }

  return {
    logins,
    writes,
    forget() {
      tickets.clear();
      tokens.clear();
    },
    allow: (token) => void tokens.add(`PVEAPIToken=${token}`),
    server(request) {
      if (request.path === "/access/ticket") return login(request);
      const refusal = authenticate(request);
      if (refusal !== undefined) return refusal;
      if (request.method !== "GET") writes.push(`${request.method} ${request.path}`);
      return { data: "done" };
    },
  };
}
