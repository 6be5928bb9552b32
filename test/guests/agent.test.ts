import { describe, expect, it } from "vitest";
import {
  isAgentUnavailableError,
  isInvalidParametersError,
  isTimeoutError,
  OutcomeUnknownError,
  TimeoutError,
} from "../../src/errors/index.ts";
import type { ExecOptions } from "../../src/guests/exec.ts";
import { copyOfRows } from "../support/cluster-rows.ts";
import { guestServer, Refusal } from "../support/guest-server.ts";
import { manualClock } from "../support/manual-clock.ts";
import { turn, untilSettled } from "../support/run-clock.ts";

const lookup = "GET /cluster/resources";
const agent = "/nodes/pve1/qemu/101/agent";
const running = { exited: 0 };
const done = { exited: 1, exitcode: 0, "out-data": "Linux\n" };

/** Answers one after the other, the last one for ever. */
const inTurn = (...answers: unknown[]) => {
  let asked = 0;
  return () => answers[Math.min(asked++, answers.length - 1)];
};

const caught = async (promise: Promise<unknown>): Promise<unknown> =>
  await promise.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error,
  );

describe("a command in a guest", () => {
  it("is not started again when the guest migrates while it runs", async () => {
    const clock = manualClock();
    const rows = copyOfRows();
    const moved = rows.map((row) => (row["vmid"] === 101 ? { ...row, node: "pve2" } : row));
    const { guest, calls } = guestServer(
      {
        "GET /cluster/resources": inTurn(rows, moved),
        [`POST ${agent}/exec`]: { pid: 42 },
        [`GET ${agent}/exec-status`]: inTurn(
          running,
          new Refusal("Configuration file 'nodes/pve1/qemu-server/101.conf' does not exist"),
        ),
        "GET /nodes/pve2/qemu/101/agent/exec-status": done,
      },
      clock,
    );
    const result = await untilSettled(clock, guest(101).exec(["make"]));
    expect(result).toMatchObject({ exitCode: 0, stdout: "Linux\n" });
    expect(calls).toEqual([
      lookup,
      `POST ${agent}/exec?command=make`,
      `GET ${agent}/exec-status?pid=42`,
      `GET ${agent}/exec-status?pid=42`,
      lookup,
      "GET /nodes/pve2/qemu/101/agent/exec-status?pid=42",
    ]);
  });

  it("is passed on argument by argument and waited for", async () => {
    const clock = manualClock();
    const { guest, calls } = guestServer(
      {
        [`POST ${agent}/exec`]: { pid: 42 },
        [`GET ${agent}/exec-status`]: inTurn(running, running, {
          ...done,
          exitcode: 3,
          "err-data": "oops",
          "err-truncated": 1,
        }),
      },
      clock,
    );
    const exec = guest(101).exec(["ls", "-l", "a b; rm -rf /"], { stdin: "in" });
    expect(await untilSettled(clock, exec)).toEqual({
      stdout: "Linux\n",
      stderr: "oops",
      exitCode: 3,
      signal: undefined,
      truncated: true,
    });
    expect(calls).toEqual([
      lookup,
      `POST ${agent}/exec?command=ls&command=-l&command=a b; rm -rf /&input-data=in`,
      `GET ${agent}/exec-status?pid=42`,
      `GET ${agent}/exec-status?pid=42`,
      `GET ${agent}/exec-status?pid=42`,
    ]);
  });

  it("goes through a shell only when told to", async () => {
    const { guest, calls } = guestServer({
      [`POST ${agent}/exec`]: { pid: 42 },
      [`GET ${agent}/exec-status`]: done,
    });
    await guest(101).exec("ls | wc -l", { shell: true });
    expect(calls[1]).toBe(`POST ${agent}/exec?command=/bin/sh&command=-c&command=ls | wc -l`);
  });

  it("has its output mended, which comes as UTF-8 byte by byte", async () => {
    const bytewise = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
    const { guest } = guestServer({
      [`POST ${agent}/exec`]: { pid: 42 },
      [`GET ${agent}/exec-status`]: inTurn(
        { ...done, "out-data": bytewise("grün ✓\n"), "err-data": "\u00ff\u00fe" },
        { ...done, "out-data": "plain" },
        { ...done, "out-data": "grün ✓" },
      ),
    });
    expect(await guest(101).exec(["a"])).toMatchObject({ stdout: "grün ✓\n", stderr: "\u00ff\u00fe" });
    expect(await guest(101).exec(["a"])).toMatchObject({ stdout: "plain" });
    expect(await guest(101).exec(["a"])).toMatchObject({ stdout: "grün ✓" });
  });

  it("is given up after a while, and told where it goes on", async () => {
    const clock = manualClock();
    const { guest } = guestServer(
      { [`POST ${agent}/exec`]: { pid: 42 }, [`GET ${agent}/exec-status`]: running },
      clock,
    );
    const error = await untilSettled(clock, caught(guest(101).exec(["sleep", "99"], { timeoutMs: 5_000 })));
    expect(isTimeoutError(error)).toBe(true);
    expect((error as Error).message).toBe(
      "the command in guest 101 (db-1) on pve1 still runs after 5000 ms, as process 42 of the guest",
    );
    expect(clock.now()).toBe(1_005_000);
  });

  it("is no longer waited for when the signal fires", async () => {
    const clock = manualClock();
    const { guest } = guestServer(
      { [`POST ${agent}/exec`]: { pid: 42 }, [`GET ${agent}/exec-status`]: running },
      clock,
    );
    const leaving = new AbortController();
    const exec = caught(guest(101).exec(["sleep", "99"], { signal: leaving.signal }));
    for (let turns = 0; turns < 10; turns++) await turn();
    leaving.abort(new Error("enough"));
    expect(await exec).toEqual(new Error("enough"));
    expect(clock.timers).toBe(0);
  });

  const misuses: readonly (readonly [unknown, ExecOptions, RegExp])[] = [
    ["uname -a", {}, /a string is a command line for a shell: set shell: true/],
    [[], {}, /expected an array of strings/],
    [["ls", 1], {}, /expected an array of strings/],
    [[""], {}, /expected an array of strings/],
    ["", { shell: true }, /a string is a command line/],
    [["ls"], { shell: true }, /takes the command line as one string/],
    [["ls"], { timeoutMs: 0 }, /options.timeoutMs: expected milliseconds above 0, at most 2147483647, got 0/],
    [["ls"], { timeout: 5 } as ExecOptions, /options.timeout: unknown; did you mean "timeoutMs"/],
  ];

  it.each(misuses)("%j with %j is refused before anything is sent", async (command, options, message) => {
    const { guest, calls } = guestServer();
    const error = await caught(guest(101).exec(command as string[], options));
    expect(isInvalidParametersError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(calls).toEqual([]);
  });
});

describe("a guest agent", () => {
  it.each([
    [
      "No QEMU guest agent configured",
      "cannot run a command in guest 101 (db-1) on pve1: its guest agent is not enabled; enable it with update({ agent: { enabled: true } }), then stop and start the guest",
    ],
    [
      "QEMU guest agent is not running",
      "cannot run a command in guest 101 (db-1) on pve1: no guest agent answers in it; is qemu-guest-agent installed and running there?",
    ],
  ])("that is not there: %s", async (reason, message) => {
    const { guest } = guestServer({ [`POST ${agent}/exec`]: new Refusal(reason) });
    const error = await caught(guest(101).exec(["uname"]));
    expect(isAgentUnavailableError(error)).toBe(true);
    expect((error as Error).message).toBe(message);
  });

  it("that is too slow is none either", async () => {
    const { guest } = guestServer({
      [`GET ${agent}/get-osinfo`]: () => {
        throw new TimeoutError("too slow");
      },
      [`POST ${agent}/ping`]: new Refusal("Connection timed out", 596),
    });
    for (const asking of [guest(101).agent.osInfo(), guest(101).agent.ping()]) {
      const error = await caught(asking);
      expect(isAgentUnavailableError(error)).toBe(true);
      expect((error as Error).message).toBe(
        "guest 101 (db-1) on pve1: its guest agent does not answer in time",
      );
    }
  });

  it("can fail within an answer that looks fine", async () => {
    const { guest } = guestServer({
      [`POST ${agent}/fsfreeze-freeze`]: {
        result: { error: { class: "GenericError", desc: "frozen already" } },
      },
    });
    const error = await caught(guest(101).agent.fsfreeze.freeze());
    expect(isAgentUnavailableError(error)).toBe(true);
    expect((error as Error).message).toBe(
      "guest 101 (db-1) on pve1: its guest agent answered: frozen already",
    );
  });

  it("tells addresses without those of loopback and link", async () => {
    const { guest } = guestServer({
      [`GET ${agent}/network-get-interfaces`]: {
        result: [
          { name: "lo", "ip-addresses": [{ "ip-address": "127.0.0.1" }, { "ip-address": "::1" }] },
          { name: "eth0", "ip-addresses": [{ "ip-address": "10.0.0.5" }, { "ip-address": "fe80::1" }] },
          { name: "eth1", "ip-addresses": [{ "ip-address": "2001:db8::5" }] },
          { name: "eth2" },
        ],
      },
    });
    expect(await guest(101).agent.ips()).toEqual(["10.0.0.5", "2001:db8::5"]);
  });

  it("is waited for while the guest boots", async () => {
    const clock = manualClock();
    const address = { name: "eth0", "ip-addresses": [{ "ip-address": "10.0.0.5" }] };
    const answers = inTurn(
      new Refusal("QEMU guest agent is not running"),
      { result: [] },
      { result: [address] },
    );
    const { guest } = guestServer({ [`GET ${agent}/network-get-interfaces`]: answers }, clock);
    const ips = guest(101).agent.ips({ waitMs: 60_000 });
    expect(await untilSettled(clock, ips)).toEqual(["10.0.0.5"]);
    expect(clock.now() - 1_000_000).toBeLessThan(5_000);
  });

  it("is waited for no longer than told", async () => {
    const clock = manualClock();
    const { guest } = guestServer(
      { [`GET ${agent}/network-get-interfaces`]: new Refusal("QEMU guest agent is not running") },
      clock,
    );
    const error = await untilSettled(clock, caught(guest(101).agent.ips({ waitMs: 10_000 })));
    expect(isAgentUnavailableError(error)).toBe(true);
    expect(clock.now()).toBe(1_010_000);
  });

  it("freezes file systems for the time of some work, and thaws them whatever comes of it", async () => {
    const { guest, calls } = guestServer({
      [`POST ${agent}/fsfreeze-freeze`]: { result: 2 },
      [`POST ${agent}/fsfreeze-thaw`]: { result: 2 },
      [`POST ${agent}/fsfreeze-status`]: inTurn({ result: "frozen" }, { result: "thawed" }),
    });
    const failing = guest(101).agent.frozen(async () => {
      expect(await guest(101).agent.fsfreeze.status()).toBe("frozen");
      throw new Error("the work failed");
    });
    await expect(failing).rejects.toThrow("the work failed");
    expect(await guest(101).agent.fsfreeze.status()).toBe("thawed");
    expect(calls.filter((call) => call !== lookup)).toEqual([
      `POST ${agent}/fsfreeze-freeze`,
      `POST ${agent}/fsfreeze-status`,
      `POST ${agent}/fsfreeze-thaw`,
      `POST ${agent}/fsfreeze-status`,
    ]);
  });

  it("thaws file systems when nobody knows whether they were frozen", async () => {
    const lost = new OutcomeUnknownError("no answer came in time");
    for (const failure of [lost, new DOMException("aborted", "AbortError")]) {
      const { guest, calls } = guestServer({
        [`POST ${agent}/fsfreeze-freeze`]: () => {
          throw failure;
        },
        [`POST ${agent}/fsfreeze-thaw`]: { result: 2 },
      });
      const frozen = guest(101).agent.frozen(async () => expect.unreachable("it is not known to be frozen"));
      expect(await caught(frozen)).toBe(failure);
      expect(calls.filter((call) => call !== lookup)).toEqual([
        `POST ${agent}/fsfreeze-freeze`,
        `POST ${agent}/fsfreeze-thaw`,
      ]);
    }
  });

  it("knows the system", async () => {
    const { guest } = guestServer({
      [`GET ${agent}/get-osinfo`]: {
        result: { id: "debian", "pretty-name": "Debian 13", machine: "x86_64" },
      },
    });
    expect(await guest(101).agent.osInfo()).toMatchObject({
      id: "debian",
      prettyName: "Debian 13",
      machine: "x86_64",
    });
  });
});
