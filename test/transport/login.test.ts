import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/options.ts";
import { get, post, token, transportWith } from "../support/raw-client.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { loginServer, type LoginServerOptions, password } from "../support/login-server.ts";
import { manualClock } from "../support/manual-clock.ts";

const hourMs = 3_600_000;
const root = { username: "root@pam", password };

function setUp(options: Partial<ClientOptions> = {}, serverOptions: Partial<LoginServerOptions> = {}) {
  const clock = manualClock(Date.UTC(2026, 10, 22));
  const server = loginServer({ clock, ...serverOptions });
  const { fetch, calls, requests } = fakeFetch(server.server);
  const transport = transportWith({ url: "https://pve1:8006", auth: root, fetch, clock, ...options });
  const read = (vmid = 100, signal?: AbortSignal): Promise<unknown> =>
    get(transport, `/nodes/pve1/qemu/${vmid}/config`, { signal });
  const write = (): Promise<unknown> => post(transport, "/nodes/pve1/qemu/100/status/start");
  return { clock, server, transport, calls, requests, read, write };
}

/** Lets what is under way go on as far as it can without time passing. */
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

describe("a write that is repeated at the caller's wish, and whose login is refused in the meantime", () => {
  it("may have been executed, and that is what its error tells", async () => {
    const clock = manualClock();
    const { fetch, calls } = fakeFetch(({ method }) =>
      method === "POST" ? { status: 502, reason: "Bad Gateway" } : { status: 401, reason: "No ticket" },
    );
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, clock });
    const write = post(transport, "/nodes/pve1/qemu/100/status/start", { retry: true });
    write.catch(() => {});
    await settle();
    await expect(get(transport, "/version")).rejects.toMatchObject({ code: "AUTHENTICATION" });
    clock.advance(5_000);
    await expect(write).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", status: 502 });
    expect(calls).toEqual(["POST /nodes/pve1/qemu/100/status/start", "GET /version"]);
  });
});

describe("a login by password", () => {
  it("is shared by a thousand calls that need it at once", async () => {
    const { server, read } = setUp();
    const answers = await Promise.all(Array.from({ length: 1_000 }, (_, n) => read(100 + n)));
    expect(answers).toEqual(Array.from({ length: 1_000 }, () => "done"));
    expect(server.logins).toEqual(["password"]);
  });

  it("is tried once where the password is wrong, and then not again for 10 s", async () => {
    const { clock, server, read, calls } = setUp({ auth: { ...root, password: "wrong" } });
    const results = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => read(n)));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    clock.advance(9_999);
    await expect(read()).rejects.toMatchObject({
      code: "AUTHENTICATION",
      message: expect.stringMatching(/^not sent, .* again before 10 s have passed: POST \/access\/ticket: /),
    });
    expect(server.logins).toEqual(["password"]);
    clock.advance(1);
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION", status: 401 });
    expect(server.logins).toEqual(["password", "password"]);
    expect(calls).toEqual(["POST /access/ticket", "POST /access/ticket"]);
  });

  it("is tried again at once where the host could not be reached", async () => {
    let isDown = true;
    const clock = manualClock();
    const server = loginServer({ clock });
    const { fetch } = fakeFetch((request) => {
      if (isDown) throw Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
      return server.server(request);
    });
    const transport = transportWith({ url: "https://pve1:8006", auth: root, fetch, clock, retry: false });
    await expect(get(transport, "/version")).rejects.toMatchObject({ code: "CONNECTION" });
    isDown = false;
    await expect(get(transport, "/version")).resolves.toBe("done");
  });

  it("goes on for the others when those who wait for it leave, and nothing is left unhandled", async () => {
    const gate = Promise.withResolvers<void>();
    const { server, read } = setUp({}, { hold: () => gate.promise });
    const controller = new AbortController();
    const leaving = Array.from({ length: 10 }, (_, n) => read(n, controller.signal));
    const staying = read();
    await settle();
    const reason = new Error("no longer needed");
    controller.abort(reason);
    const left = await Promise.allSettled(leaving);
    expect(left.every((each) => each.status === "rejected" && each.reason === reason)).toBe(true);
    gate.resolve();
    await expect(staying).resolves.toBe("done");
    expect(server.logins).toEqual(["password"]);
  });

  it("that fails after all who waited for it have left is not left unhandled", async () => {
    const gate = Promise.withResolvers<void>();
    const { read } = setUp({ auth: { ...root, password: "wrong" } }, { hold: () => gate.promise });
    await expect(read(100, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
    gate.resolve();
    await settle();
  });
});

describe("the life of a ticket", () => {
  it("is renewed by itself at half its time, in the background", async () => {
    const { clock, server, read, requests } = setUp();
    await read();
    clock.advance(hourMs - 1);
    await read();
    expect(server.logins).toEqual(["password"]);
    clock.advance(1);
    await Promise.all([read(1), read(2), read(3)]);
    await settle();
    await read();
    expect(server.logins).toEqual(["password", "ticket"]);
    expect(requests.at(-1)?.headers.get("cookie")).toContain("signature-2");
  });

  it("is renewed by password where the server does not take the ticket for one", async () => {
    const { clock, server, read } = setUp();
    await read();
    clock.advance(hourMs);
    server.forget();
    await expect(read()).resolves.toBe("done");
    expect(server.logins).toEqual(["password", "ticket", "password"]);
  });

  it("is over after 2 h without a call: a new login, and no request that would be refused", async () => {
    const { clock, server, read, calls } = setUp();
    await read();
    clock.advance(2 * hourMs);
    await read();
    expect(server.logins).toEqual(["password", "password"]);
    expect(calls.filter((call) => call.endsWith("config"))).toHaveLength(2);
  });

  it("that ends early is noticed by a 401: one login for all, and each call is sent again once", async () => {
    const { server, read, calls } = setUp();
    await read();
    server.forget();
    const crowd = Array.from({ length: 50 }, (_, n) => read(n));
    await expect(Promise.all(crowd)).resolves.toHaveLength(50);
    expect(server.logins).toEqual(["password", "password"]);
    expect(calls.filter((call) => call.endsWith("config")).length).toBeLessThanOrEqual(1 + 50 + 12 + 1);
  });

  it("that ends early lets a write be executed once", async () => {
    const { server, read, write, calls } = setUp();
    await read();
    server.forget();
    await expect(write()).resolves.toBe("done");
    expect(server.writes).toEqual(["POST /nodes/pve1/qemu/100/status/start"]);
    expect(calls.filter((call) => call.endsWith("start"))).toHaveLength(2);
  });

  it("is not blamed for a 401 that a handler raised", async () => {
    const { fetch, calls } = fakeFetch(() => ({
      status: 401,
      message: "permission denied - invalid PVEVNC ticket",
    }));
    const auth = { tokenId: "root@pam!ci", secret: "secret" };
    const transport = transportWith({ url: "https://pve1:8006", auth, fetch });
    const sent = () => get(transport, "/nodes/pve1/vncwebsocket");
    await expect(sent()).rejects.toMatchObject({ code: "AUTHENTICATION" });
    await expect(sent()).rejects.toMatchObject({ code: "AUTHENTICATION", status: 401 });
    expect(calls).toHaveLength(2);
  });
});

describe("clocks that differ", () => {
  it.each([
    [3 * hourMs, "differs from this machine's by 10800 s"],
    [-3 * hourMs, "differs from this machine's by -10800 s"],
  ])("by %d ms are named when a new ticket is refused", async (skewMs, words) => {
    const { read } = setUp({}, { skewMs, takesTickets: false });
    await expect(read()).rejects.toMatchObject({
      code: "AUTHENTICATION",
      message: expect.stringContaining(words),
    });
  });
});

describe("a second factor", () => {
  const codes = { totp: ["111111", "222222"], recovery: ["aaaa-bbbb"], yubico: ["cccc"] };

  it.each([
    ["a TOTP code as text", "111111", "totp"],
    ["a TOTP code by name", { totp: "111111" }, "totp"],
    ["a recovery code", { recovery: "aaaa-bbbb" }, "recovery"],
    ["a Yubico code", { yubico: "cccc" }, "yubico"],
  ])("can be %s", async (_, answer, kind) => {
    const { server, read, requests } = setUp({ auth: { ...root, totp: () => answer } }, { tfa: codes });
    await expect(read()).resolves.toBe("done");
    expect(server.logins).toEqual(["password", kind]);
    expect(requests[1]?.params).toMatchObject({
      username: "root@pam",
      "tfa-challenge": expect.stringMatching(/^PVE:!tfa!/),
    });
  });

  it("tells the function who logs in and what the server accepts", async () => {
    const challenges: unknown[] = [];
    const totp = (challenge: unknown): string => (challenges.push(challenge), "111111");
    const { read } = setUp({ auth: { ...root, totp } }, { tfa: { totp: ["111111"], recovery: [] } });
    await read();
    expect(challenges).toEqual([{ userid: "root@pam", kinds: ["totp"] }]);
  });

  it("without a function for it says what to give, after one attempt", async () => {
    const { server, read } = setUp({}, { tfa: codes });
    await expect(read()).rejects.toMatchObject({
      code: "AUTHENTICATION",
      message: expect.stringContaining("needs a second factor (totp, recovery, yubico): give auth.totp"),
    });
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION" });
    expect(server.logins).toEqual(["password"]);
  });

  it("that is wrong is sent once", async () => {
    const { server, read } = setUp({ auth: { ...root, totp: () => "999999" } }, { tfa: codes });
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION", status: 401 });
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION" });
    expect(server.logins).toEqual(["password", "totp"]);
  });

  it("is never sent twice, also not for a later login", async () => {
    const { clock, server, read } = setUp(
      { auth: { ...root, totp: () => "111111" } },
      { tfa: { totp: ["111111"] } },
    );
    await read();
    clock.advance(2 * hourMs);
    await expect(read()).rejects.toMatchObject({
      message: expect.stringContaining("a code that was sent before"),
    });
    expect(server.logins).toEqual(["password", "totp", "password"]);
  });

  it("is asked for again by the next login", async () => {
    const answers = ["111111", "222222"];
    const { clock, server, read } = setUp(
      { auth: { ...root, totp: async () => answers.shift() ?? "" } },
      { tfa: codes },
    );
    await read();
    clock.advance(2 * hourMs);
    await read();
    expect(server.logins).toEqual(["password", "totp", "password", "totp"]);
  });

  it("is not asked for by a renewal", async () => {
    const { clock, server, read } = setUp({ auth: { ...root, totp: () => "111111" } }, { tfa: codes });
    await read();
    clock.advance(hourMs);
    await read();
    await settle();
    expect(server.logins).toEqual(["password", "totp", "ticket"]);
  });

  it("of which the function fails is an error with that as its cause", async () => {
    const cause = new Error("nobody typed it");
    const { read } = setUp({ auth: { ...root, totp: () => Promise.reject(cause) } }, { tfa: codes });
    const error: unknown = await read().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "AUTHENTICATION", message: expect.stringContaining("auth.totp") });
    expect(error).toHaveProperty("cause", cause);
  });
});

describe("credentials from a function", () => {
  const tokenId = "root@pam!ci";

  it("are asked for once, and again when they were refused", async () => {
    let asked = 0;
    const secrets = ["first", "second"];
    const { server, read } = setUp({
      auth: async () => ({ tokenId, secret: secrets[Math.min(asked++, 1)] ?? "" }),
    });
    server.allow("root@pam!ci=first");
    await Promise.all([read(1), read(2)]);
    expect(asked).toBe(1);
    server.forget();
    server.allow("root@pam!ci=second");
    await expect(Promise.all([read(1), read(2), read(3)])).resolves.toEqual(["done", "done", "done"]);
    expect(asked).toBe(2);
  });

  it("are not sent a second time where the function gives the refused ones again", async () => {
    const { read, calls } = setUp({ auth: async () => ({ tokenId, secret: "old" }) });
    const results = await Promise.allSettled([read(1), read(2)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(read(3)).rejects.toMatchObject({ code: "AUTHENTICATION" });
    expect(calls).toHaveLength(2);
  });

  it("that could not be had are an error with the reason as its cause, and are asked for again by the next call", async () => {
    const cause = new Error("the vault is sealed");
    let asked = 0;
    const { server, read } = setUp({
      auth: async () => {
        if (asked++ === 0) throw cause;
        return { tokenId, secret: "first" };
      },
    });
    server.allow("root@pam!ci=first");
    const error: unknown = await read().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "AUTHENTICATION" });
    expect(error).toHaveProperty("cause", cause);
    await expect(read()).resolves.toBe("done");
  });
});

describe("a ticket from elsewhere", () => {
  it("is used as it is, and renewed by itself", async () => {
    const { clock, server, transport } = setUp();
    await get(transport, "/version");
    const headers = transport.credential()?.headers("POST") ?? {};
    const ticket = headers["cookie"]?.replace("PVEAuthCookie=", "") ?? "";
    const csrfToken = headers["CSRFPreventionToken"] ?? "";
    const { fetch, requests } = fakeFetch(server.server);
    const other = transportWith({ url: "https://pve1:8006", auth: { ticket, csrfToken }, fetch, clock });
    await post(other, "/nodes/pve1/qemu/100/status/start");
    clock.advance(hourMs);
    await get(other, "/version");
    await settle();
    await get(other, "/version");
    expect(server.logins).toEqual(["password", "ticket"]);
    expect(requests.at(-1)?.headers.get("cookie")).toContain("signature-2");
  });

  it("that is refused is not sent again for 10 s", async () => {
    const auth = { ticket: "PVE:root@pam:69000000::x", csrfToken: "y" };
    const { clock, read, calls } = setUp({ auth });
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION", status: 401 });
    clock.advance(9_999);
    await expect(read()).rejects.toMatchObject({ code: "AUTHENTICATION" });
    expect(calls.filter((call) => call.startsWith("GET"))).toHaveLength(1);
  });
});
