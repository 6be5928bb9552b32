import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { manualClock } from "../support/manual-clock.ts";
import { get, post, token, transportTo, transportWith } from "../support/raw-client.ts";
import { answer, startRawServer } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const turns = async (count = 10): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
};
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "answered",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("closing a client", () => {
  it("ends what is on its way, what waits for a slot, and every later call", async () => {
    const { fetch, calls } = fakeFetch(() => new Promise(() => {}));
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, concurrency: 1 });
    const reads = [codeOf(get(transport, "/version")), codeOf(get(transport, "/nodes"))];
    await turns();
    await transport.close();
    expect(await Promise.all(reads)).toEqual(["CLOSED", "CLOSED"]);
    expect(await codeOf(get(transport, "/version"))).toBe("CLOSED");
    expect(await codeOf(post(transport, "/pools"))).toBe("CLOSED");
    expect(calls).toEqual(["GET /version"]);
    await expect(get(transport, "/version")).rejects.toThrow("GET /version: the client was closed");
  });

  it("leaves the outcome of a write unknown that was on its way, and says why", async () => {
    const { fetch } = fakeFetch(() => new Promise(() => {}));
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch });
    const failure = post(transport, "/pools").catch((error: unknown) => error);
    await turns();
    await transport.close();
    expect(await failure).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      message: expect.stringContaining("the client was closed after the request may have been executed"),
    });
  });

  it("ends the pause before another attempt, and the wait for a login", async () => {
    const clock = manualClock();
    const { fetch } = fakeFetch(({ path }) => {
      if (path === "/access/ticket") return new Promise(() => {});
      throw Object.assign(new TypeError("fetch failed"), { code: "ECONNRESET" });
    });
    const paused = transportWith({ url: "https://pve1:8006", auth: token, fetch, clock });
    const waiting = transportWith({
      url: "https://pve1:8006",
      auth: { username: "root@pam", password: "x" },
      fetch,
      clock,
    });
    const codes = [codeOf(get(paused, "/version")), codeOf(get(waiting, "/version"))];
    await turns();
    await Promise.all([paused.close(), waiting.close()]);
    expect(await Promise.all(codes)).toEqual(["CLOSED", "CLOSED"]);
    expect(clock.timers).toBe(0);
  });

  it("closes every connection, and can be done twice", async () => {
    const server = await startRawServer({ respond: (request, socket) => answer(socket, request, null) });
    closers.push(() => server.close());
    const transport = transportTo([server]);
    await Promise.all([get(transport, "/version"), get(transport, "/nodes"), post(transport, "/pools")]);
    expect(server.connections.open).toBeGreaterThan(0);
    await Promise.all([transport.close(), transport.close()]);
    await expect.poll(() => server.connections.open).toBe(0);
  });

  it("wakes whoever sleeps between two looks, and that call ends at once", async () => {
    const clock = manualClock();
    const { fetch } = fakeFetch(({ method, path }) => {
      if (path === "/cluster/resources")
        return { data: [{ type: "qemu", id: "qemu/100", vmid: 100, node: "pve1", status: "running" }] };
      if (path.endsWith("/exec")) return { data: { pid: 42 } };
      if (path.endsWith("/exec-status")) return { data: { exited: 0 } };
      if (path.endsWith("/network-get-interfaces")) return { data: { result: [] } };
      if (path.endsWith("/tasks")) return { data: [] };
      if (method === "POST") return { status: 502, reason: "Bad Gateway" };
      return { data: [] };
    });
    const pve = createClient({ url: "https://pve1:8006", auth: token, fetch, clock });
    const codes = [
      codeOf(pve.guest(100).exec(["sleep", "60"])),
      codeOf(pve.guest(100).agent.ips({ waitMs: 60_000 })),
      codeOf(pve.nodes("pve1").qemu(100).status.start.post({}, { resolve: true })),
    ];
    await turns(30);
    expect(clock.timers).toBeGreaterThan(0);
    await pve.close();
    expect(await Promise.all(codes)).toEqual(["CLOSED", "CLOSED", "OUTCOME_UNKNOWN"]);
    expect(clock.timers).toBe(0);
  });

  it("is done by `await using`", async () => {
    const { fetch } = fakeFetch(() => ({ data: { version: "9.2" } }));
    const open = async (): Promise<ReturnType<typeof createClient>> => {
      await using pve = createClient({ url: "https://pve1:8006", auth: token, fetch });
      await pve.version.get();
      return pve;
    };
    await expect((await open()).version.get({}, { fresh: true })).rejects.toMatchObject({ code: "CLOSED" });
  });

  it("without ever having been used is no trouble", async () => {
    const transport = transportWith({ url: "https://pve1:8006", auth: token });
    await expect(transport.close()).resolves.toBeUndefined();
  });
});

describe("a program that has nothing left to do", () => {
  const run = promisify(execFile);
  const program = join(import.meta.dirname, "../support/one-run.ts");

  it.each(["close", "forget"])("ends by itself, whether it closes its client or not (%s)", async (how) => {
    const { stdout } = await run(process.execPath, [program, how], { timeout: 18_000 });
    expect(stdout).toBe("done\n");
  });
});
