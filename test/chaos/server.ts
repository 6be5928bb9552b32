import type { Clock } from "../../src/clock.ts";
import type { Random } from "../../src/testing/random.ts";
import type { FakeAnswer, FakeRequest } from "../support/fake-fetch.ts";

/** What may happen to one request. "…-after": it was executed. */
export const troubles = [
  "refused",
  "reset-before",
  "reset-after",
  "silence-before",
  "silence-after",
  "garbage-after",
  "half-after",
  "502-before",
  "502-after",
  "595",
  "596-before",
  "596-after",
  "500",
  "403",
  "401",
  "ticket-forgotten",
] as const;
export type Trouble = (typeof troubles)[number];

/** What came of one request. */
export type Met = Trouble | "down" | "done";

/** A server that executes each write it lets through, and remembers how often. */
export interface ChaosServer {
  answer(request: FakeRequest): Promise<FakeAnswer | Response>;
  /** Executions by the id that a write carries. */
  readonly executed: ReadonlyMap<string, number>;
  /** What came of the requests of each call, in order, by the id of the call. */
  readonly met: ReadonlyMap<string, readonly Met[]>;
  /** No trouble from now on. */
  heal(): void;
}

export interface ChaosServerOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** How likely a request meets trouble at a host. */
  readonly trouble: (host: string) => number;
  /** What trouble there may be. */
  readonly kinds: readonly Trouble[];
  /** Hosts that are down, as time goes by. */
  readonly isDown: (host: string) => boolean;
}

const connectionError = (code: string): Error => Object.assign(new TypeError("fetch failed"), { code });
const silence = new Promise<never>(() => {});

export function chaosServer(options: ChaosServerOptions): ChaosServer {
  const { clock, random, trouble, kinds, isDown } = options;
  const executed = new Map<string, number>();
  const met = new Map<string, Met[]>();
  const tickets = new Set<string>();
  let issued = 0;
  let isHealed = false;

  const pause = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));

  function execute({ method, path, params }: FakeRequest): FakeAnswer {
    const { id = "" } = params;
    if (method !== "GET") executed.set(id, (executed.get(id) ?? 0) + 1);
    return { data: `${method} ${path} ${id}` };
  }

  function note({ params: { id } }: FakeRequest, what: Met): void {
    if (id !== undefined) met.set(id, [...(met.get(id) ?? []), what]);
  }

  function login({ params }: FakeRequest): FakeAnswer {
    const { password = "" } = params;
    if (password !== "secret" && !tickets.has(password))
      return { status: 401, message: "authentication failure" };
    const ticket = `PVE:root@pam:00000001::${(issued += 1)}`;
    tickets.add(ticket);
    return { data: { username: "root@pam", ticket, CSRFPreventionToken: "x" } };
  }

  function isKnown({ headers }: FakeRequest): boolean {
    if (headers.get("authorization") !== null) return true;
    return tickets.has(decodeURIComponent(headers.get("cookie")?.replace("PVEAuthCookie=", "") ?? ""));
  }

  /** What it does where nothing is wrong. */
  async function work(request: FakeRequest): Promise<FakeAnswer> {
    if (request.path === "/access/ticket") return login(request);
    if (request.path === "/access/domains") return { data: [] };
    return isKnown(request) ? execute(request) : await refuseLogin();
  }

  async function refuseLogin(): Promise<FakeAnswer> {
    await pause(3_000);
    return { status: 401, reason: "permission denied - invalid PVE ticket" };
  }

  async function workAndNote(request: FakeRequest, what: Met): Promise<FakeAnswer> {
    const answer = await work(request);
    note(request, answer.status === 401 ? "401" : what);
    return answer;
  }

  async function suffer(what: Trouble, request: FakeRequest): Promise<FakeAnswer | Response> {
    if (what === "ticket-forgotten") tickets.clear();
    if (what === "401" && request.path === "/access/ticket") return await work(request);
    const isDone = what.endsWith("-after") || what === "ticket-forgotten";
    const done = isDone ? await workAndNote(request, what) : undefined;
    // Refused before it could be executed, whatever else was to happen.
    if (done !== undefined && (done.status ?? 200) >= 400) return done;
    if (!isDone) note(request, what);
    switch (what) {
      case "refused":
        throw connectionError("ECONNREFUSED");
      case "reset-before":
      case "reset-after":
        throw connectionError("ECONNRESET");
      case "silence-before":
      case "silence-after":
        return await silence;
      case "garbage-after":
        return new Response("<html>");
      case "half-after":
        return new Response('{"data":');
      case "ticket-forgotten":
        return done ?? {};
      case "401":
        return await refuseLogin();
      default:
        return refusals[what];
    }
  }

  return {
    executed,
    met,
    heal: () => void (isHealed = true),
    async answer(request) {
      if (isHealed) return await work(request);
      if (isDown(request.host)) {
        note(request, "down");
        throw connectionError("ECONNREFUSED");
      }
      if (random.next() < 0.3) await pause(random.integer(0, 5_000));
      if (random.next() < trouble(request.host)) return await suffer(random.pick(kinds), request);
      return await workAndNote(request, "done");
    },
  };
}

const refusals = {
  "502-before": { status: 502, reason: "Bad Gateway" },
  "502-after": { status: 502, reason: "Bad Gateway" },
  "595": { status: 595, reason: "No route to host" },
  "596-before": { status: 596, reason: "Connection timed out" },
  "596-after": { status: 596, reason: "Connection timed out" },
  "500": { status: 500, message: "VM is locked (backup)" },
  "403": { status: 403, message: "Permission check failed (/, Sys.Audit)" },
} as const;
