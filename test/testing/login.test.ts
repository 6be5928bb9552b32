import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createTestCluster, type TestCluster, type UserOptions } from "../../src/testing/index.ts";
import { type Answer, asToken, call, type Login } from "./support.ts";

const hour = 3_600_000;

const ask = (cluster: TestCluster, params: Record<string, string>): Promise<Answer> =>
  call(cluster, "POST", "/access/ticket", params, {});

const cookie = (ticket: string): Login => ({ cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}` });

const version = (cluster: TestCluster, login: Login): Promise<Answer> =>
  call(cluster, "GET", "/version", {}, login);

const withUser = (user: Omit<UserOptions, "userid"> = {}): TestCluster =>
  createTestCluster({ guests: 0, users: [{ userid: "a@pve", password: "secret-1", ...user }] });

const a = { username: "a@pve", password: "secret-1" };

describe("tickets", () => {
  it("live two hours and renew themselves while they do", async () => {
    const cluster = withUser();
    const { data } = await ask(cluster, a);
    await cluster.advance(1.9 * hour);
    const renewed = await ask(cluster, { username: "a@pve", password: data.ticket });
    expect(renewed.status).toBe(200);
    await cluster.advance(0.2 * hour);
    const old = await version(cluster, cookie(data.ticket));
    expect([old.status, old.reason, old.text]).toEqual([401, "permission denied - invalid PVE ticket", ""]);
    expect((await version(cluster, cookie(renewed.data.ticket))).status).toBe(200);
    expect((await ask(cluster, { username: "a@pve", password: data.ticket })).status).toBe(401);
  });

  it("are taken raw and encoded, as a cookie and in the Authorization header, before a token", async () => {
    const cluster = withUser();
    const { ticket } = (await ask(cluster, a)).data;
    const logins: Login[] = [
      cookie(ticket),
      { cookie: `x=1; PVEAuthCookie=${ticket}` },
      { authorization: `PVEAuthCookie=${ticket}` },
      { ...cookie("PVE:nobody@pve:00000000::AAAA"), ...asToken("root@pam!test", "x") },
    ];
    const statuses = await Promise.all(logins.map(async (login) => (await version(cluster, login)).status));
    expect(statuses).toEqual([200, 200, 200, 401]);
  });

  it("take the realm from the name or beside it", async () => {
    const cluster = withUser();
    const answers = [
      await ask(cluster, { username: "a", realm: "pve", password: "secret-1" }),
      await ask(cluster, { username: "a", realm: "pam", password: "secret-1" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401]);
  });

  it("carry a map of what the login may do", async () => {
    const cluster = createTestCluster({
      guests: 1,
      users: [{ userid: "a@pve", password: "secret-1" }],
      acl: [{ path: "/vms/100", roleid: "PVEVMUser", to: "a@pve" }],
    });
    const { cap } = (await ask(cluster, a)).data;
    expect(cap.vms["VM.PowerMgmt"]).toBe(1);
    expect(cap.nodes).toEqual({});
  });

  it.each([
    ["an unknown user", {}, { username: "b@pve", password: "secret-1" }],
    ["an unknown realm", {}, { username: "a@nowhere", password: "secret-1" }],
    ["a wrong password", {}, { username: "a@pve", password: "secret-2" }],
    ["a disabled user", { enable: false }, a],
    ["a user whose time is over", { expire: 1 }, a],
  ])("are refused in the same words after 3 virtual seconds for %s", async (_, user, params) => {
    const cluster = withUser(user);
    const startMs = cluster.clock.now();
    const answer = await ask(cluster, params);
    expect([answer.status, answer.reason, answer.text]).toEqual([
      401,
      "authentication failure",
      '{"data":null,"message":"authentication failure\\n"}',
    ]);
    expect(cluster.clock.now() - startMs).toBeGreaterThanOrEqual(3000);
  });

  it("end with the user they were made for", async () => {
    const cluster = withUser();
    const { ticket } = (await ask(cluster, a)).data;
    await call(cluster, "PUT", "/access/users/a@pve", { enable: 0 });
    expect((await version(cluster, cookie(ticket))).reason).toBe("Authentication failed!");
  });
});

describe("tokens", () => {
  const cluster = createTestCluster({
    guests: 2,
    users: [
      {
        userid: "a@pve",
        tokens: [
          { tokenid: "full", secret: "s-full", privsep: false },
          { tokenid: "sep", secret: "s-sep" },
          { tokenid: "old", secret: "s-old", expire: 1 },
        ],
      },
      { userid: "b@pve", enable: false, tokens: [{ tokenid: "t", secret: "s-b", privsep: false }] },
    ],
    acl: [
      { path: "/vms", roleid: "PVEVMUser", to: "a@pve" },
      { path: "/vms/100", roleid: "PVEVMAdmin", to: "a@pve!sep" },
    ],
  });
  const config = (vmid: number, login: Login): Promise<Answer> =>
    call(cluster, "GET", `/nodes/pve${vmid - 99}/qemu/${vmid}/config`, {}, login);

  it("may what their user may, and with privilege separation only what both may", async () => {
    const [full, sep] = [asToken("a@pve!full", "s-full"), asToken("a@pve!sep", "s-sep")];
    expect([await config(100, full), await config(101, full)].map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    expect((await config(100, sep)).status).toBe(200);
    expect((await config(101, sep)).reason).toBe("Permission check failed (/vms/101, VM.Audit)");
    const clone = await call(cluster, "DELETE", "/nodes/pve1/qemu/100", {}, sep);
    expect(clone.reason).toBe("Permission check failed (/vms/100, VM.Allocate)");
  });

  it.each([
    ["an end that has come", asToken("a@pve!old", "s-old")],
    ["a wrong secret", asToken("a@pve!full", "S-FULL")],
    ["a disabled user", asToken("b@pve!t", "s-b")],
  ])("are refused for %s", async (_, login) => {
    const answer = await version(cluster, login);
    expect([answer.status, answer.reason, answer.text]).toEqual([401, "Authentication failed!", ""]);
  });

  it("cannot log in", async () => {
    const answer = await call(cluster, "PUT", "/access/password", a, asToken("a@pve!full", "s-full"));
    expect([answer.status, answer.reason]).toEqual([
      403,
      "Permission check failed (URI '/access/password' not available with API token, need proper ticket.",
    ]);
  });
});

describe("a login in two steps (FACTS 42a)", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  /** RFC 6238 for the secret above: the text 12345678901234567890. */
  function code(nowMs: number): string {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(nowMs / 30_000)));
    const mac = createHmac("sha1", "12345678901234567890").update(counter).digest();
    const offset = (mac.at(-1) ?? 0) & 15;
    return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
  }

  const factors = () => withUser({ totp: secret, recovery: ["one-1", "two-2"] });

  async function second(cluster: TestCluster, answer: string): Promise<Answer> {
    const first = await ask(cluster, a);
    return await ask(cluster, { username: "a@pve", password: answer, "tfa-challenge": first.data.ticket });
  }

  it("begins with a ticket that opens nothing and says what is asked", async () => {
    const cluster = factors();
    const { data } = await ask(cluster, a);
    expect(data).toMatchObject({ NeedTFA: 1, username: "a@pve" });
    expect(data.cap).toBeUndefined();
    const [, challenge = ""] = /^PVE:!tfa!(.*):[0-9A-F]{8}::/.exec(data.ticket) ?? [];
    expect(JSON.parse(decodeURIComponent(challenge))).toEqual({ totp: true, recovery: [0, 1] });
    expect((await version(cluster, cookie(data.ticket))).status).toBe(401);
  });

  it("takes the code of now, and not an old one", async () => {
    const cluster = factors();
    expect((await second(cluster, `totp:${code(cluster.clock.now())}`)).data.cap).toBeDefined();
    expect((await second(cluster, `totp:${code(cluster.clock.now() - 300_000)}`)).status).toBe(401);
    const atOnce = await ask(cluster, { ...a, otp: `totp:${code(cluster.clock.now())}` });
    expect(atOnce.data.cap).toBeDefined();
  });

  it("takes a recovery code once", async () => {
    const cluster = factors();
    expect((await second(cluster, "recovery:two-2")).status).toBe(200);
    expect((await second(cluster, "recovery:two-2")).status).toBe(401);
  });

  it("is locked after too many wrong answers, until somebody unlocks it", async () => {
    const cluster = factors();
    for (let round = 0; round < 10; round++) await second(cluster, "totp:000000");
    expect((await second(cluster, `totp:${code(cluster.clock.now())}`)).status).toBe(401);
    const unlocked = await call(cluster, "PUT", "/access/users/a@pve/unlock-tfa");
    expect(unlocked.data).toBe(1);
    expect((await second(cluster, `totp:${code(cluster.clock.now())}`)).status).toBe(200);
  });
});
