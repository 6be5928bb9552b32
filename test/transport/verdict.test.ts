import { describe, expect, it } from "vitest";
import type { Method } from "../../src/requester.ts";
import type { AttemptFailure } from "../../src/transport/failure.ts";
import { judge, pauseMs, type Situation } from "../../src/transport/verdict.ts";

const refusal = (status: number, retryAfterMs?: number, byHandler = false): AttemptFailure => ({
  kind: "refusal",
  refusal: { status, reason: "" },
  byHandler,
  retryAfterMs,
});
const refused: AttemptFailure = { kind: "network", sent: "no", text: "connection refused", cause: undefined };
const reset: AttemptFailure = { kind: "network", sent: "maybe", text: "socket closed", cause: undefined };
const late: AttemptFailure = { kind: "timeout", sent: "maybe" };
const garbage: AttemptFailure = { kind: "protocol", text: "not JSON" };
const wrongCertificate: AttemptFailure = {
  kind: "tls",
  code: "ERR_FINGERPRINT",
  text: "mismatch",
  cause: undefined,
};

const situation = (method: Method, failure: AttemptFailure, more: Partial<Situation> = {}): Situation => ({
  method,
  failure,
  attempt: 1,
  policy: { attempts: 4, baseDelayMs: 100, maxDelayMs: 1_000 },
  renewed: false,
  renewable: true,
  otherHost: false,
  repeatWrites: false,
  remainingMs: 60_000,
  random: 0.5,
  ...more,
});

type Row = [
  what: string,
  failure: AttemptFailure,
  read: string,
  write: string,
  readElsewhere: string,
  writeElsewhere: string,
];

/** The whole policy: what becomes of a read and of a write, with one host and with another one at hand. */
const table: Row[] = [
  ["connection refused", refused, "retry", "retry", "failover", "failover"],
  ["connection reset", reset, "retry", "throw", "failover", "throw"],
  ["no answer in time", late, "retry", "throw", "failover", "throw"],
  ["an answer that is none", garbage, "throw", "throw", "throw", "throw"],
  ["a wrong certificate", wrongCertificate, "throw", "throw", "throw", "throw"],
  ["400", refusal(400), "throw", "throw", "throw", "throw"],
  ["401", refusal(401), "renew", "renew", "renew", "renew"],
  ["401 of the handler itself", refusal(401, undefined, true), "throw", "throw", "throw", "throw"],
  ["403", refusal(403), "throw", "throw", "throw", "throw"],
  ["500", refusal(500), "throw", "throw", "throw", "throw"],
  ["501", refusal(501), "throw", "throw", "throw", "throw"],
  ["502", refusal(502), "retry", "throw", "failover", "throw"],
  ["503", refusal(503), "retry", "throw", "failover", "throw"],
  ["504", refusal(504), "retry", "throw", "failover", "throw"],
  ["595", refusal(595), "throw", "throw", "failover", "failover"],
  ["596", refusal(596), "retry", "throw", "retry", "throw"],
  ["599", refusal(599), "retry", "throw", "retry", "throw"],
];

describe("the verdict on a failed attempt", () => {
  it.each(table)("%s", (_, failure, read, write, readElsewhere, writeElsewhere) => {
    const verdicts = [
      judge(situation("GET", failure)),
      judge(situation("POST", failure)),
      judge(situation("GET", failure, { otherHost: true })),
      judge(situation("POST", failure, { otherHost: true })),
    ];
    expect(verdicts.map((verdict) => verdict.do)).toEqual([read, write, readElsewhere, writeElsewhere]);
  });

  it.each(["PUT", "DELETE", "POST"] as const)(
    "never repeats a %s that may have reached the server, however often it is asked",
    (method) => {
      for (const failure of [reset, late, refusal(502), refusal(504), refusal(596)]) {
        expect(judge(situation(method, failure, { otherHost: true }))).toEqual({ do: "throw" });
      }
    },
  );

  it("repeats a write like a read when the caller says so", () => {
    expect(judge(situation("POST", reset, { repeatWrites: true }))).toEqual({ do: "retry", delayMs: 50 });
  });

  it("gives up after the last attempt, and after two where each costs seconds", () => {
    expect(judge(situation("GET", reset, { attempt: 4 }))).toEqual({ do: "throw" });
    expect(judge(situation("GET", refusal(596), { attempt: 2 }))).toEqual({ do: "throw" });
  });

  it("goes on to a host that was not tried yet, however many were dead, unless the caller wants one attempt only", () => {
    const late = { attempt: 4, otherHost: true };
    const once = { attempts: 1, baseDelayMs: 0, maxDelayMs: 0 };
    const verdicts = [
      judge(situation("GET", refused, late)),
      judge(situation("POST", refused, late)),
      judge(situation("GET", reset, late)),
      judge(situation("GET", refused, { attempt: 1, otherHost: true, policy: once })),
    ];
    expect(verdicts.map((verdict) => verdict.do)).toEqual(["failover", "failover", "throw", "throw"]);
  });

  it("renews a login once per call, and not where there is nothing to renew", () => {
    expect(judge(situation("GET", refusal(401), { renewed: true }))).toEqual({ do: "throw" });
    expect(judge(situation("GET", refusal(401), { renewable: false }))).toEqual({ do: "throw" });
  });

  it("does not begin a pause that would outlast the time of the call", () => {
    expect(judge(situation("GET", reset, { random: 1, remainingMs: 100 }))).toEqual({ do: "throw" });
    expect(judge(situation("GET", reset, { random: 1, remainingMs: 101 }))).toEqual({
      do: "retry",
      delayMs: 100,
    });
  });
});

describe("the pause before another attempt", () => {
  const pauses = (random: number): number[] =>
    [1, 2, 3, 4, 5, 6].map((attempt) => pauseMs(situation("GET", reset, { attempt, random })));

  it("doubles its bound up to the longest", () => {
    expect(pauses(1)).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it("is anything below the bound, so that many clients do not come back together", () => {
    expect(pauses(0)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(pauses(0.25)).toEqual([25, 50, 100, 200, 250, 250]);
  });

  it("is at least what the server asks for", () => {
    expect(pauseMs(situation("GET", refusal(503, 3_000)))).toBe(3_000);
  });
});
