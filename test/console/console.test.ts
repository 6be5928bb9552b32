import { describe, expect, it } from "vitest";
import { type ClientEvent, type ClientOptions, createClient } from "../../src/index.ts";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";

const guests = [
  { vmid: 100, node: "pve2", status: "running" },
  { vmid: 200, node: "pve1", type: "lxc", status: "running" },
] as const;

function setUp(options: Partial<ClientOptions> = {}) {
  const cluster = createTestCluster({ nodes: 2, guests });
  const pve = createClient({
    url: ["https://pve1:8006", "https://pve2:8006"],
    auth: cluster.credentials.password,
    fetch: cluster.fetch,
    clock: cluster.clock,
    ...options,
  });
  return { cluster, pve };
}

const writesOf = (cluster: TestCluster): string[] =>
  cluster.calls
    .filter(({ method, template }) => method !== "GET" && template !== "/access/ticket")
    .map(({ host, path, params }) => `${host} ${path} ${JSON.stringify(params)}`);

describe("a console", () => {
  it("of a VM is its screen: all that a WebSocket client needs", async () => {
    const { cluster, pve } = setUp();
    const console = await pve.console(100);
    const url = new URL(console.url);
    expect(console).toEqual({
      kind: "vnc",
      node: "pve2",
      url: expect.any(String),
      headers: { cookie: expect.stringMatching(/^PVEAuthCookie=PVE%3Aroot%40pam%3A/) },
      protocols: ["binary"],
      user: "root@pam",
      ticket: expect.stringContaining("PVEVNC:"),
      password: console.ticket.slice(0, 8),
      upid: expect.stringMatching(/:vncproxy:100:root@pam:$/),
    });
    expect(url.protocol).toBe("wss:");
    expect(url.pathname).toBe("/api2/json/nodes/pve2/qemu/100/vncwebsocket");
    expect(url.searchParams.get("port")).toMatch(/^59\d\d$/);
    expect(url.searchParams.get("vncticket")).toBe(console.ticket);
    expect(writesOf(cluster)).toEqual([`${url.hostname} /nodes/pve2/qemu/100/vncproxy {"websocket":"1"}`]);
  });

  it.each<[string, number | string, "vnc" | "terminal" | undefined, string, string]>([
    [
      "of a container is its terminal",
      200,
      undefined,
      "/nodes/pve1/lxc/200/termproxy",
      "/nodes/pve1/lxc/200/vncwebsocket",
    ],
    [
      "of a container can be its screen",
      200,
      "vnc",
      "/nodes/pve1/lxc/200/vncproxy",
      "/nodes/pve1/lxc/200/vncwebsocket",
    ],
    [
      "of a VM can be its serial terminal",
      100,
      "terminal",
      "/nodes/pve2/qemu/100/termproxy",
      "/nodes/pve2/qemu/100/vncwebsocket",
    ],
    ["of a node is its shell", "pve1", undefined, "/nodes/pve1/termproxy", "/nodes/pve1/vncwebsocket"],
    ["of a node can be a screen", "pve1", "vnc", "/nodes/pve1/vncshell", "/nodes/pve1/vncwebsocket"],
  ])("%s", async (_, target, kind, path, socketPath) => {
    const { cluster, pve } = setUp();
    const console = await pve.console(target, { kind });
    expect(writesOf(cluster)).toEqual([expect.stringContaining(` ${path} `)]);
    expect(new URL(console.url).pathname).toBe(`/api2/json${socketPath}`);
    expect(console.password === undefined).toBe(console.kind === "terminal");
  });

  it("is opened on the host its WebSocket goes to, and on another when that one is down", async () => {
    const { cluster, pve } = setUp();
    cluster.node("pve1").down("refused");
    const console = await pve.console(100);
    expect(new URL(console.url).hostname).toBe("pve2");
    expect(writesOf(cluster).map((call) => call.split(" ")[0])).toEqual(["pve2"]);
  });

  it("is opened where the guest is, when the client knows which host that is", async () => {
    const { pve } = setUp({ discover: true, cache: false });
    await pve.version.get();
    for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(new URL((await pve.console(100)).url).hostname).toBe("pve2");
    expect(new URL((await pve.console("pve2")).url).hostname).toBe("pve2");
    expect(new URL((await pve.console(200)).url).hostname).toBe("pve1");
  });

  it("says nothing of its secrets in events", async () => {
    const events: ClientEvent[] = [];
    const { pve } = setUp({ onEvent: (event) => events.push(event) });
    const { ticket, headers } = await pve.console(100);
    const said = JSON.stringify(events);
    expect(said).not.toContain(ticket.slice(0, 12));
    expect(said).not.toContain(headers["cookie"]);
  });

  it("of a guest that is not there is a NotFoundError", async () => {
    const { pve } = setUp();
    await expect(pve.console(999)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("an API token", () => {
  it("is refused before anything is sent", async () => {
    const cluster = createTestCluster({ nodes: 2, guests });
    const { pve } = setUp({ auth: cluster.credentials.token, fetch: () => expect.fail("sent") });
    await expect(pve.console(100)).rejects.toMatchObject({
      code: "AUTHENTICATION",
      message: expect.stringContaining("use auth: { username, password }"),
    });
  });

  it("from a provider too", async () => {
    const cluster = createTestCluster({ nodes: 2, guests });
    const auth = () => cluster.credentials.token;
    const { pve } = setUp({ auth, fetch: () => expect.fail("sent") });
    await expect(pve.console("pve1")).rejects.toMatchObject({ code: "AUTHENTICATION" });
  });
});
