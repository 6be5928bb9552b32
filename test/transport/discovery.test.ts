import { afterEach, describe, expect, it } from "vitest";
import { type Client, type ClientEvent, type ClientOptions, createClient } from "../../src/index.ts";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";

const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((pve) => pve.close()));
});

type Discovered = Extract<ClientEvent, { type: "discovery" }>;

/** A cluster, a client of it, and what it said of its hosts. */
function setUp(options: Partial<ClientOptions> = {}, nodes = 3) {
  const cluster = createTestCluster({ nodes });
  const found: Discovered[] = [];
  const warnings: string[] = [];
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
    cache: false,
    discover: true,
    onEvent(event) {
      if (event.type === "discovery") found.push(event);
      if (event.type === "warning") warnings.push(event.message);
    },
    ...options,
  });
  clients.push(pve);
  return { cluster, pve, found, warnings };
}

/** Lets everything run that needs no time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const callsOf = (cluster: TestCluster, template: string): string[] =>
  cluster.calls.filter((call) => call.template === template).map(({ host }) => host);

const ipOf = async (cluster: TestCluster, pve: Client, node: string): Promise<string> => {
  const rows = await pve.cluster.status.get();
  cluster.clearCalls();
  return `${rows.find(({ name }) => name === node)?.ip}:8006`;
};

describe("discovery", () => {
  it("takes the other members among the hosts, beside the first call", async () => {
    const { cluster, pve, found } = setUp();
    await pve.version.get();
    await settled();
    const [second, third] = [await ipOf(cluster, pve, "pve2"), await ipOf(cluster, pve, "pve3")];
    expect(found).toEqual([
      {
        type: "discovery",
        hosts: ["pve1:8006", second, third],
        added: [second, third],
        removed: [],
        refused: [],
      },
    ]);
  });

  it("lets calls go on when the only host that was given dies", async () => {
    const { cluster, pve } = setUp();
    await pve.version.get();
    await settled();
    cluster.clearCalls();
    cluster.node("pve1").down("refused");
    await pve.version.get();
    expect(callsOf(cluster, "/version")).toEqual(["pve2"]);
  });

  it("does not connect to a member that is off, and takes it when it is back", async () => {
    const { cluster, pve, found } = setUp({ discover: { refreshMs: 60_000 } });
    cluster.node("pve3").down();
    await pve.version.get();
    await settled();
    expect(found[0]?.hosts.length).toBe(2);
    cluster.node("pve3").up();
    await cluster.advance(60_000);
    await pve.version.get();
    await settled();
    expect(found[1]?.added.length).toBe(1);
    expect(found[1]?.hosts.length).toBe(3);
  });

  it("looks again after a failover, but not with every call", async () => {
    const { cluster, pve } = setUp();
    await pve.version.get();
    await settled();
    for (let call = 0; call < 5; call++) await pve.version.get();
    expect(callsOf(cluster, "/cluster/status").length).toBe(1);
    cluster.node("pve1").down("refused");
    await cluster.advance(11_000);
    await pve.version.get();
    await pve.version.get();
    await settled();
    expect(callsOf(cluster, "/cluster/status").length).toBe(2);
  });

  it("asks hosts that were given by another name who they are, and does not take them twice", async () => {
    const { cluster, pve, found } = setUp({
      url: ["https://pve1.example:8006", "https://pve2.example:8006"],
    });
    await pve.version.get();
    await settled();
    expect(found[0]?.added).toEqual([await ipOf(cluster, pve, "pve3")]);
  });

  it("is over for calls that move a file before they choose their host", async () => {
    const { cluster, pve } = setUp();
    const upid = "UPID:pve3:00001E74:00035722:6B028458:qmstart:100:root@pam:";
    await pve
      .nodes("pve3")
      .tasks(upid)
      .log.get()
      .catch(() => undefined);
    expect(callsOf(cluster, "/nodes/{node}/tasks/{upid}/log")).toEqual(["pve3"]);
    await pve
      .nodes("pve2")
      .storage("local")
      .upload.post({ content: "iso", filename: "a.iso", file: new Blob(["x"]) });
    expect(callsOf(cluster, "/nodes/{node}/storage/{storage}/upload")).toEqual(["pve2"]);
  });

  it("does not hold up a call whose signal fires, nor the end of the client, and says nothing then", async () => {
    const { cluster, pve, warnings } = setUp();
    cluster.node("pve1").down("hung");
    const controller = new AbortController();
    const { signal } = controller;
    const upload = { content: "iso", filename: "a.iso", file: new Blob(["x"]) } as const;
    const { post } = pve.nodes("pve2").storage("local").upload;
    const [first, second] = [post(upload, { signal }), post(upload)].map((call) =>
      call.catch((error: unknown) => error),
    );
    await settled();
    controller.abort(new Error("enough"));
    expect(await first).toEqual(new Error("enough"));
    await pve.close();
    expect(await second).toMatchObject({ code: "CLOSED" });
    expect(warnings).toEqual([]);
    expect(callsOf(cluster, "/nodes/{node}/storage/{storage}/upload")).toEqual([]);
  });

  it("shares the login with the calls and shows no credentials to a host it is trying", async () => {
    const cluster = createTestCluster({ nodes: 3 });
    const { pve, found } = (() => {
      const found: ClientEvent[] = [];
      const pve = createClient({
        url: "https://pve1:8006",
        auth: cluster.credentials.password,
        fetch: cluster.fetch,
        clock: cluster.clock,
        cache: false,
        discover: true,
        onEvent: (event) => void (event.type === "discovery" && found.push(event)),
      });
      clients.push(pve);
      return { pve, found };
    })();
    await pve.version.get();
    await settled();
    expect(found.length).toBe(1);
    expect(callsOf(cluster, "/access/ticket")).toEqual(["pve1"]);
    const tries = cluster.calls.filter(({ template }) => template === "/access/domains");
    expect(tries.map(({ host, credentials }) => [host, credentials])).toEqual([
      ["pve2", "none"],
      ["pve3", "none"],
    ]);
  });

  it("that is not allowed to look says so, and the client works as without it", async () => {
    const cluster = createTestCluster({
      nodes: 2,
      users: [{ userid: "poor@pve", password: "secret" }],
    });
    const warnings: string[] = [];
    const pve = createClient({
      url: "https://pve1:8006",
      auth: { username: "poor@pve", password: "secret" },
      fetch: cluster.fetch,
      clock: cluster.clock,
      cache: false,
      discover: true,
      onEvent: (event) => void (event.type === "warning" && warnings.push(event.message)),
    });
    clients.push(pve);
    await pve.version.get();
    await settled();
    expect(warnings).toEqual([
      expect.stringMatching(/the other members of the cluster cannot be found: .*Sys\.Audit/),
    ]);
    await cluster.advance(30_000);
    await pve.version.get();
    await settled();
    expect(warnings.length).toBe(1);
    expect(callsOf(cluster, "/cluster/status").length).toBe(1);
  });

  it("is off unless it is asked for", async () => {
    const { cluster, pve } = setUp({ discover: false });
    await pve.version.get();
    await settled();
    expect(cluster.calls.map(({ template }) => template)).toEqual(["/version"]);
  });
});
