import { afterEach, describe, expect, it } from "vitest";
import {
  type ClientEvent,
  createClient,
  isNotFoundError,
  isPermissionError,
  type NotFoundError,
} from "../src/index.ts";
import { createTestCluster, type TestCluster } from "../src/testing/index.ts";

const guests = [
  {
    vmid: 100,
    name: "web-1",
    node: "pve1",
    status: "running",
    tags: ["prod", "web"],
    config: {
      name: "web-1",
      cores: 2,
      memory: "512",
      onboot: 1,
      net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0",
    },
  },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped" },
] as const;

function setUp(options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const cluster = createTestCluster({ nodes: 3, guests });
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
    ...options,
  });
  return { cluster, pve };
}

const callsOf = (cluster: TestCluster): string[] =>
  cluster.calls.map(({ method, path }) => `${method} ${path}`);

describe("the fluent surface", () => {
  it("reads a configuration with honest types and keeps strings that are strings", async () => {
    const { pve } = setUp();
    const config = await pve.nodes("pve1").qemu(100).config.get();
    expect(config).toMatchObject({ name: "web-1", onboot: true, cores: 2, memory: "512", tags: "prod;web" });
  });

  it("hands back what came with raw, and the whole envelope with full", async () => {
    const { pve } = setUp();
    const raw = await pve.nodes("pve1").qemu(100).config.get({}, { raw: true });
    expect(raw).toMatchObject({ onboot: 1 });
    const { data } = await pve.nodes("pve1").qemu(100).config.get({}, { full: true });
    expect(data.onboot).toBe(true);
  });

  it("is the same call as request() by its template", async () => {
    const { pve, cluster } = setUp({ cache: false });
    const fluent = await pve.nodes("pve1").qemu(100).config.get();
    const byTemplate = await pve.request("GET", "/nodes/{node}/qemu/{vmid}/config", {
      node: "pve1",
      vmid: 100,
    });
    expect(byTemplate).toEqual(fluent);
    expect(callsOf(cluster)).toEqual(["GET /nodes/pve1/qemu/100/config", "GET /nodes/pve1/qemu/100/config"]);
  });

  it("reaches routes by concrete path, untyped", async () => {
    const { pve } = setUp();
    expect(await pve.untyped("GET", "/nodes/pve1/qemu/100/config")).toMatchObject({ onboot: 1 });
  });

  it("answers both spellings of a segment with a hyphen", () => {
    const { pve } = setUp();
    const { agent } = pve.nodes("pve1").qemu(100);
    expect(typeof agent.getOsinfo.get).toBe("function");
    expect(typeof agent["get-osinfo"].get).toBe("function");
  });

  it("answers promises, inspectors and JSON sanely", async () => {
    const { pve } = setUp();
    const node = pve.nodes("pve1");
    expect(await Promise.resolve(node)).toBe(node);
    expect(JSON.stringify({ version: pve.version })).toBe("{}");
    expect(Object.keys(pve.version)).toEqual(["get"]);
    expect("qemu" in node).toBe(true);
    expect("qemus" in node).toBe(false);
  });

  it("explains a segment that does not exist", () => {
    const { pve } = setUp();
    const loose = pve as unknown as Record<string, never>;
    expect(() => loose["nodez"]).toThrow('the client has no "nodez"; did you mean "nodes"?');
    expect(() => (pve.nodes("pve1") as unknown as Record<string, never>)["qmeu"]).toThrow(
      '/nodes/{node} has no "qmeu"; did you mean "qemu"?',
    );
    expect(() => (pve.nodes as unknown as Record<string, never>)["pve1"]).toThrow(
      '(a node is given as a call: ("pve1"))',
    );
  });
});

describe("a login", () => {
  it("by password goes before the first call", async () => {
    const cluster = createTestCluster({ nodes: 2, guests });
    const pve = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.password,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    expect((await pve.nodes("pve1").qemu(100).config.get()).name).toBe("web-1");
    expect(callsOf(cluster)).toEqual(["POST /access/ticket", "GET /nodes/pve1/qemu/100/config"]);
  });

  it("is shared by any number of parallel calls", async () => {
    const cluster = createTestCluster({ nodes: 2, guests });
    const pve = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.password,
      fetch: cluster.fetch,
      clock: cluster.clock,
      cache: false,
    });
    await Promise.all(
      [100, 101].map((vmid) =>
        pve
          .nodes("pve1")
          .qemu(vmid)
          .config.get()
          .catch(() => undefined),
      ),
    );
    expect(cluster.counts()["POST /access/ticket"]).toBe(1);
  });
});

describe("an error", () => {
  it("says what, where and the server's own reason, and knows its class", async () => {
    const { pve } = setUp();
    const error: unknown = await pve
      .nodes("pve1")
      .qemu(999)
      .config.get()
      .catch((reason: unknown) => reason);
    expect(isNotFoundError(error)).toBe(true);
    expect(error).toMatchObject({
      name: "NotFoundError",
      code: "NOT_FOUND",
      status: 500,
      method: "GET",
      template: "/nodes/{node}/qemu/{vmid}/config",
      node: "pve1",
      reason: "Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
      message:
        "GET /nodes/pve1/qemu/999/config: not found on pve1 (inventory.locate(999) tells where it is): Configuration file 'nodes/pve1/qemu-server/999.conf' does not exist",
    } satisfies Partial<NotFoundError>);
  });

  it("carries the caller's own function in its stack", async () => {
    const { pve } = setUp();
    async function theFunctionOfTheCaller(): Promise<void> {
      await pve.nodes("pve1").qemu(999).config.get();
    }
    const error: unknown = await theFunctionOfTheCaller().catch((reason: unknown) => reason);
    expect((error as Error).stack).toContain("theFunctionOfTheCaller");
  });

  it("names the privilege and the path of a 403", async () => {
    const cluster = createTestCluster({
      nodes: 2,
      guests,
      users: [{ userid: "ci@pve", tokens: [{ tokenid: "t", secret: "s3cret" }] }],
    });
    const pve = createClient({
      url: "https://pve1:8006",
      auth: { tokenId: "ci@pve!t", secret: "s3cret" },
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    const error: unknown = await pve
      .nodes("pve1")
      .qemu(100)
      .config.get()
      .catch((reason: unknown) => reason);
    expect(isPermissionError(error) && [error.privileges, error.path]).toEqual([["VM.Audit"], "/vms/100"]);
  });
});

describe("events", () => {
  const events: ClientEvent[] = [];
  afterEach(() => void events.splice(0));

  it("tell a call's request and its response, and never what was sent", async () => {
    const { pve } = setUp({ onEvent: (event) => void events.push(event), cache: false });
    await pve.version.get();
    expect(events.map(({ type }) => type)).toEqual(["request", "response"]);
    expect(JSON.stringify(events)).not.toContain(createTestCluster().credentials.token.secret);
  });

  it("of a listener that throws do not reach the call", async () => {
    const { pve } = setUp({
      onEvent: () => {
        throw new Error("listener");
      },
    });
    expect(await pve.version.get()).toMatchObject({ release: expect.any(String) });
  });
});
