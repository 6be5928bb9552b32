import { expect, test } from "vitest";
import {
  type Client,
  type ClientOptions,
  createClient,
  isGuestConfig,
  isInvalidParametersError,
  isNodeUnreachableError,
  isNotFoundError,
  isPermissionError,
  isTimeoutError,
} from "../../src/index.ts";
import { createTestCluster, type TestCluster, type TestClusterOptions } from "../../src/testing/index.ts";

interface Setup {
  readonly cluster: TestCluster;
  readonly pve: Client;
}

function setUp(options: Partial<ClientOptions> = {}, clusterOptions: TestClusterOptions = {}): Setup {
  const cluster = createTestCluster({ nodes: 3, guests: 100, ...clusterOptions });
  const { fetch, clock } = cluster;
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch,
    clock,
    ...options,
  });
  return { cluster, pve };
}

/** A client of root by ticket. */
function setUpAsRoot(): Setup {
  const cluster = createTestCluster({ nodes: 3, guests: 100 });
  const { fetch, clock, credentials } = cluster;
  return {
    cluster,
    pve: createClient({ url: "https://pve1:8006", auth: credentials.password, fetch, clock }),
  };
}

test("a hundred configurations on three nodes are four calls for root by ticket", async () => {
  const { cluster, pve } = setUpAsRoot();
  const { items, missing } = await pve.inventory.configs({});
  expect([items.size, missing]).toEqual([100, []]);
  expect(cluster.counts()).toEqual({
    "POST /access/ticket": 1,
    "GET /cluster/resources": 1,
    "POST /nodes/{node}/execute": 3,
  });
});

test("anybody else reads each configuration, and gets the same", async () => {
  const root = setUpAsRoot();
  const token = setUp();
  const [batched, single] = await Promise.all([
    root.pve.inventory.configs({}),
    token.pve.inventory.configs({}),
  ]);
  expect(single.items).toEqual(batched.items);
  const reads = Object.entries(token.cluster.counts()).filter(([call]) => call.endsWith("/config"));
  expect(reads.reduce((sum, [, count]) => sum + count, 0)).toBe(100);
});

test("configurations are parsed, by vmid, in order", async () => {
  const { pve } = setUp(
    {},
    {
      guests: [
        { vmid: 105, type: "lxc" },
        { vmid: 101, config: { net0: "virtio=BC:24:11:00:00:01,bridge=vmbr0" } },
      ],
    },
  );
  const { items, asOf } = await pve.inventory.configs([105, 101, 105]);
  expect([...items.keys()]).toEqual([101, 105]);
  const guest = items.get(101);
  expect(guest).toMatchObject({ vmid: 101, type: "qemu" });
  expect(guest?.config.nets[0]).toMatchObject({ key: "net0", index: 0, bridge: "vmbr0" });
  expect(items.get(105)?.type).toBe("lxc");
  expect(asOf).toBeGreaterThan(0);
});

test("a second time within the time they are fresh there is no call at all", async () => {
  const { cluster, pve } = setUpAsRoot();
  await pve.inventory.configs({});
  cluster.clearCalls();
  expect((await pve.inventory.configs({})).items.size).toBe(100);
  expect(cluster.calls).toEqual([]);
});

test("after a write only the guest that was written to is read again", async () => {
  const { cluster, pve } = setUp();
  const { items } = await pve.inventory.configs({});
  const first = [...items.values()].find(({ type }) => type === "qemu");
  if (first === undefined) throw new Error("no VM");
  const { node, vmid } = first;
  await pve.nodes(node).qemu(vmid).config.put({ description: "changed" });
  cluster.clearCalls();
  const again = await pve.inventory.configs({});
  expect(again.items.get(vmid)?.config.description).toBe("changed");
  expect(cluster.counts()["GET /nodes/{node}/qemu/{vmid}/config"]).toBe(1);
});

test("a filter chooses the guests", async () => {
  const { pve } = setUp(
    {},
    { guests: [{ vmid: 100, tags: ["a"] }, { vmid: 101 }, { vmid: 102, tags: ["a"], status: "running" }] },
  );
  expect([...(await pve.inventory.configs({ tag: "a" })).items.keys()]).toEqual([100, 102]);
  expect([...(await pve.inventory.configs({ tag: "a", status: "running" })).items.keys()]).toEqual([102]);
});

test("guests of a dead node and guests that are not there are missing with their reasons, and cost no call", async () => {
  const { cluster, pve } = setUp(
    {},
    {
      guests: [
        { vmid: 100, node: "pve1" },
        { vmid: 101, node: "pve2" },
      ],
    },
  );
  cluster.node("pve2").down();
  const { items, missing } = await pve.inventory.configs([100, 101, 999]);
  expect([...items.keys()]).toEqual([100]);
  const errors = new Map(missing.map(({ key, error }) => [key, error]));
  expect(isNodeUnreachableError(errors.get(101)) && errors.get(101)?.node).toBe("pve2");
  expect(isNotFoundError(errors.get(999))).toBe(true);
  expect(cluster.calls).toHaveLength(2);
  await expect(pve.inventory.configs([100, 101], { strict: true })).rejects.toThrow("pve2 is offline");
});

test("a guest this login may list but not read is missing with the privilege", async () => {
  const cluster = createTestCluster({ nodes: 1, guests: 2 });
  const denied = { data: null, message: "Permission check failed (/vms/100, VM.Audit)\n" };
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    clock: cluster.clock,
    async fetch(input, init) {
      const { url } = input instanceof Request ? input : new Request(input, init);
      return url.includes("/100/config")
        ? new Response(JSON.stringify(denied), { status: 403, statusText: "Permission check failed" })
        : await cluster.fetch(input, init);
    },
  });
  const { items, missing } = await pve.inventory.configs({});
  expect([...items.keys()]).toEqual([101]);
  expect(missing.map(({ key, error }) => [key, isPermissionError(error) && error.privileges])).toEqual([
    [100, ["VM.Audit"]],
  ]);
});

/** A fetch that never answers for paths that contain the text. */
function hangingFor(cluster: TestCluster, text: string): typeof fetch {
  return async (input, init) => {
    const { url, signal } = input instanceof Request ? input : new Request(input, init);
    if (!url.includes(text)) return await cluster.fetch(input, init);
    return await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
}

test("a hanging node does not delay the results of the others", async () => {
  const cluster = createTestCluster({ nodes: 3, guests: 9 });
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: hangingFor(cluster, "/nodes/pve2/"),
    clock: cluster.clock,
  });
  const controller = new AbortController();
  const reads = pve.inventory.configs({}, { signal: controller.signal });
  const nodes: string[] = [];
  for await (const result of reads) {
    if (isGuestConfig(result)) nodes.push(result.node);
    if (nodes.length === 6) break;
  }
  expect(new Set(nodes)).toEqual(new Set(["pve1", "pve3"]));
  controller.abort(new Error("enough"));
  await expect(reads).rejects.toThrow("enough");
});

test("what has not come when the time is up is missing", async () => {
  const cluster = createTestCluster({ nodes: 3, guests: 9, clock: "manual" });
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: hangingFor(cluster, "/nodes/pve2/"),
    clock: cluster.clock,
  });
  const reads = pve.inventory.configs({}, { timeoutMs: 2000 });
  const seen: unknown[] = [];
  for await (const result of reads) {
    seen.push(result);
    if (seen.length === 6) void cluster.advance(2000);
  }
  const { items, missing } = await reads;
  expect([items.size, missing.length, seen.length]).toEqual([6, 3, 9]);
  expect(missing.every(({ error }) => isTimeoutError(error))).toBe(true);
});

test("a batch that hangs is made up for by direct reads, of which only the hanging ones stay out", async () => {
  const cluster = createTestCluster({
    nodes: 2,
    guests: [
      { vmid: 100, node: "pve1" },
      { vmid: 101, node: "pve1" },
      { vmid: 102, node: "pve1" },
    ],
  });
  const fetch = hangingFor(cluster, "/execute");
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.password,
    fetch,
    clock: cluster.clock,
  });
  const reading = pve.inventory.configs({});
  await new Promise((resolve) => void setTimeout(resolve, 20));
  await cluster.advance(15_000);
  expect((await reading).items.size).toBe(3);
  expect(cluster.counts()["GET /nodes/{node}/qemu/{vmid}/config"]).toBe(3);
});

test("a guest that moved since the bulk read is read where it is now", async () => {
  const { cluster, pve } = setUp(
    {},
    {
      guests: [
        { vmid: 100, node: "pve1" },
        { vmid: 101, node: "pve1" },
      ],
    },
  );
  await pve.inventory.guests();
  const other = createClient({
    url: "https://pve2:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
  });
  await (await other.guest(100).migrate({ target: "pve2" })).wait();
  const { items, missing } = await pve.inventory.configs([100, 101]);
  expect(missing).toEqual([]);
  expect(items.get(100)?.node).toBe("pve2");
});

test("results can be iterated more than once, and awaited afterwards", async () => {
  const { pve } = setUp({}, { guests: 5 });
  const reads = pve.inventory.configs({});
  const first = await Array.fromAsync(reads);
  const second = await Array.fromAsync(reads);
  expect(second).toEqual(first);
  expect((await reads).items.size).toBe(5);
});

test("what a caller does to a configuration changes nothing for the next", async () => {
  const { pve } = setUp({}, { guests: [{ vmid: 100 }] });
  const { items } = await pve.inventory.configs([100]);
  const config = items.get(100)?.config;
  if (config !== undefined) {
    config.nets.length = 0;
    config.rest["x"] = 1;
    config.description = "mine";
  }
  const again = (await pve.inventory.configs([100])).items.get(100)?.config;
  expect(again?.description).not.toBe("mine");
  expect(again?.rest["x"]).toBeUndefined();
});

test.each([
  ["a path as vmid", ["../access"], "vmids"],
  ["NaN", [Number.NaN], "vmids"],
  ["an unknown filter", { tags: "x" }, "filter.tags"],
  ["nothing", undefined, "filter"],
])("%s is refused before anything is sent, awaited or iterated", async (_, which, field) => {
  const { cluster, pve } = setUp({}, { guests: 1 });
  const error = await pve.inventory.configs(which as never).catch((error: unknown) => error);
  expect(isInvalidParametersError(error) && Object.keys(error.fields)).toEqual([field]);
  await expect(Array.fromAsync(pve.inventory.configs(which as never))).rejects.toThrow(field);
  expect(cluster.calls).toEqual([]);
});
