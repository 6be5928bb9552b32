import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";

const origin = "https://pve1.example:8006";
const token = { tokenId: "root@pam!ci", secret: "0f0e0d0c" };
const noRetry = { retry: false, cache: false } as const;

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
});
afterAll(() => nock.enableNetConnect());

describe("on the wire", () => {
  it("a token goes as the server wants it, and a read has no body", async () => {
    nock(origin, {
      reqheaders: { authorization: "PVEAPIToken=root@pam!ci=0f0e0d0c" },
      badheaders: ["content-type", "cookie"],
    })
      .get("/api2/json/version")
      .reply(200, { data: { version: "9.2.11", release: "9.2", repoid: "abc" } });
    const pve = createClient({ url: origin, auth: token, ...noRetry });
    expect((await pve.version.get()).release).toBe("9.2");
  });

  it("parameters of GET and DELETE go in the query, booleans as 1 and 0", async () => {
    nock(origin).get("/api2/json/nodes/pve1/qemu/100/config?current=1").reply(200, { data: {} });
    nock(origin)
      .delete("/api2/json/nodes/pve1/qemu/100?purge=1&destroy-unreferenced-disks=0")
      .reply(200, { data: "UPID:pve1:00000001:00000002:67000000:qmdestroy:100:root@pam:" });
    const pve = createClient({ url: origin, auth: token, ...noRetry });
    await pve.nodes("pve1").qemu(100).config.get({ current: true });
    await pve.nodes("pve1").qemu(100).delete({ purge: true, "destroy-unreferenced-disks": false });
  });

  it("parameters of POST and PUT go as a form: arrays repeated, lists joined, delimiters encoded", async () => {
    const bodies: unknown[] = [];
    const record = (body: unknown): boolean => bodies.push(body) > 0;
    nock(origin, {
      reqheaders: { "content-type": "application/x-www-form-urlencoded", "content-length": /^\d+$/ },
    })
      .put("/api2/json/nodes/pve1/qemu/100/config", record)
      .reply(200, { data: null })
      .post("/api2/json/cluster/bulk-action/guest/start", record)
      .reply(200, { data: "UPID:pve1:00000001:00000002:67000000:bulkstart::root@pam:" });
    const pve = createClient({ url: origin, auth: token, ...noRetry });
    await pve
      .nodes("pve1")
      .qemu(100)
      .config.put({ tags: ["a", "b"], description: "x; y=z & ü", onboot: false });
    await pve.cluster.bulkAction.guest.start.post({ vms: [100, 101] });
    expect(bodies).toEqual([
      { tags: "a,b", description: "x; y=z & ü", onboot: "0" },
      { vms: ["100", "101"] },
    ]);
  });

  it("a login by password puts the ticket into the cookie, and the CSRF token on writes only", async () => {
    const ticket = "PVE:root@pam:67000000::c2ln+/=";
    const cookie = `PVEAuthCookie=${encodeURIComponent(ticket)}`;
    nock(origin)
      .post("/api2/json/access/ticket", { username: "root@pam", password: "p&ss=w;rd" })
      .reply(200, { data: { username: "root@pam", ticket, CSRFPreventionToken: "67000000:abc" } });
    nock(origin, { reqheaders: { cookie }, badheaders: ["csrfpreventiontoken", "authorization"] })
      .get("/api2/json/version")
      .reply(200, { data: {} });
    nock(origin, { reqheaders: { cookie, csrfpreventiontoken: "67000000:abc" } })
      .put("/api2/json/nodes/pve1/qemu/100/config")
      .reply(200, { data: null });
    const pve = createClient({
      url: origin,
      auth: { username: "root", realm: "pam", password: "p&ss=w;rd" },
      ...noRetry,
    });
    await pve.version.get();
    await pve.nodes("pve1").qemu(100).config.put({ cores: 2 });
  });

  it("a path value is encoded and cannot add a segment", async () => {
    nock(origin)
      .get("/api2/json/nodes/pve1/storage/local/content/local%3Aiso%2Fdebian.iso")
      .reply(200, { data: { size: 1 } });
    const pve = createClient({ url: origin, auth: token, ...noRetry });
    await pve.nodes("pve1").storage("local").content("local:iso/debian.iso").get();
  });

  it("the whole envelope is to be had", async () => {
    nock(origin).get("/api2/json/nodes/pve1/tasks").reply(200, { data: [], total: 217 });
    const pve = createClient({ url: origin, auth: token, ...noRetry });
    expect(await pve.nodes("pve1").tasks.get({}, { full: true })).toEqual({ data: [], total: 217 });
  });
});

describe("an answer that is none", () => {
  const refusals: [
    what: string,
    status: number,
    body: string,
    headers: Record<string, string>,
    message: RegExp,
  ][] = [
    [
      "a web page",
      200,
      "<html>Welcome to nginx</html>",
      { "content-type": "text/html" },
      /a web page came instead of an answer of the API/,
    ],
    [
      "half an answer",
      200,
      '{"data":[1,',
      { "content-type": "application/json" },
      /11 characters of application\/json came instead/,
    ],
    [
      "JSON without an envelope",
      200,
      "[1]",
      { "content-type": "application/json" },
      /came instead of an answer of the API/,
    ],
    [
      "a redirect",
      301,
      "",
      { location: "https://elsewhere.example/login?next=1" },
      /redirects to https:\/\/elsewhere\.example; it is not followed/,
    ],
  ];

  it.each(refusals)("%s is a ProtocolError, not repeated", async (_, status, body, headers, message) => {
    nock(origin).get("/api2/json/version").reply(status, body, headers);
    const pve = createClient({ url: origin, auth: token, cache: false });
    const error: unknown = await pve.version.get().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "PROTOCOL", message: expect.stringMatching(message) });
  });

  it("of a write leaves its outcome unknown, and says so", async () => {
    nock(origin).post("/api2/json/nodes/pve1/qemu/100/status/start").reply(502, "bad gateway");
    const pve = createClient({ url: origin, auth: token, cache: false });
    await expect(pve.nodes("pve1").qemu(100).status.start.post()).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
      status: 502,
    });
  });
});
