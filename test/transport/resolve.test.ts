import { afterEach, describe, expect, it } from "vitest";
import { taskOperations } from "../../src/codegen/upids.ts";
import { type Client, type ClientEvent, type ClientOptions, createClient } from "../../src/index.ts";
import { createTestCluster, type TestCluster } from "../../src/testing/index.ts";
import { tracedCalls } from "../../src/transport/traces.ts";

const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((pve) => pve.close()));
});

/** How a call gets lost: on its way to the server, or on the way back. */
type Loss = "before" | "after";

/** Whether and how the nth write is lost. */
type Losses = (path: string, index: number) => Loss | undefined;

const cut = (): never => {
  throw new TypeError("fetch failed", {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
  });
};

interface Scene {
  readonly losses?: Losses;
  readonly options?: Partial<ClientOptions>;
  /** What the client's clock is off by. */
  readonly skewMs?: number;
}

function setUp({
  losses = (_, index) => (index === 0 ? "after" : undefined),
  options,
  skewMs = 0,
}: Scene = {}) {
  const cluster = createTestCluster({
    nodes: 2,
    clock: "manual",
    guests: [
      { vmid: 100, node: "pve1", status: "stopped" },
      { vmid: 101, node: "pve1", status: "stopped" },
      { vmid: 200, node: "pve2", type: "lxc", status: "stopped" },
      { vmid: 900, node: "pve1", template: true },
    ],
  });
  let writes = 0;
  const losing: typeof fetch = async (input, init) => {
    const request = input as Request;
    if (request.method === "GET" || request.url.endsWith("/access/ticket"))
      return await cluster.fetch(input, init);
    const loss = losses(new URL(request.url).pathname, writes++);
    if (loss === "before") return cut();
    const response = await cluster.fetch(input, init);
    return loss === "after" ? cut() : response;
  };
  const events: ClientEvent[] = [];
  const { clock } = cluster;
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: losing,
    clock: { now: () => clock.now() + skewMs, after: (delayMs, run) => clock.after(delayMs, run) },
    cache: false,
    onEvent: (event) => events.push(event),
    ...options,
  });
  clients.push(pve);
  return { cluster, pve, events };
}

/** The outcome, with the time pushed on as long as it is not there. */
async function played<T>(cluster: TestCluster, promise: Promise<T>): Promise<T | Error> {
  const state = { isOver: false };
  const outcome = promise
    .catch((error: unknown) => error as Error)
    .finally(() => {
      state.isOver = true;
    });
  for (let step = 0; step < 40 && !state.isOver; step++) {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (!state.isOver) await cluster.advance(500);
  }
  return await outcome;
}

const writesOf = (cluster: TestCluster): string[] =>
  cluster.calls.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);

const resolve = { resolve: true } as const;
const upidOf = (type: string, id: string) =>
  expect.stringMatching(new RegExp(`^UPID:pve\\d:.*:${type}:${id}:root@pam![^:]+:$`));

describe("a write whose answer was lost is answered by the task it left", () => {
  type Run = (pve: Client) => Promise<unknown>;
  const node = (pve: Client) => pve.nodes("pve1");
  const cases: [what: string, run: Run, type: string, id: string][] = [
    ["start", (pve) => node(pve).qemu(100).status.start.post({}, resolve), "qmstart", "100"],
    [
      "snapshot",
      (pve) => node(pve).qemu(100).snapshot.post({ snapname: "before" }, resolve),
      "qmsnapshot",
      "100",
    ],
    ["delete", (pve) => node(pve).qemu(100).delete({}, resolve), "qmdestroy", "100"],
    ["create", (pve) => node(pve).qemu.post({ vmid: 300, memory: "512" }, resolve), "qmcreate", "300"],
    ["clone", (pve) => node(pve).qemu(900).clone.post({ newid: 301 }, resolve), "qmclone", "900"],
    [
      "a container's start",
      (pve) => pve.nodes("pve2").lxc(200).status.start.post({}, resolve),
      "vzstart",
      "200",
    ],
  ];

  it.each(cases)("%s", async (_, run, type, id) => {
    const { cluster, pve, events } = setUp();
    expect(await played(cluster, run(pve))).toEqual(upidOf(type, id));
    expect(writesOf(cluster).length).toBe(1);
    expect(events.filter((event) => event.type === "resolve")).toMatchObject([{ found: true }]);
  });

  it.each([3_600_000, -3_600_000])("whatever this machine's clock says (%d ms off)", async (skewMs) => {
    const { cluster, pve } = setUp({ skewMs });
    const start = node(pve).qemu(100).status.start.post({}, resolve);
    expect(await played(cluster, start)).toEqual(upidOf("qmstart", "100"));
  });

  it("also when it comes into the list late", async () => {
    const { cluster, pve } = setUp({ losses: () => "before" });
    const start = played(cluster, node(pve).qemu(100).status.start.post({}, resolve));
    await cluster.advance(1_000);
    const late = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.token,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    clients.push(late);
    const upid = await late.nodes("pve1").qemu(100).status.start.post();
    expect(await start).toBe(upid);
  });
});

describe("nothing is taken for the task that may be another's", () => {
  it("nothing there: the error says what was looked for, and nothing is repeated", async () => {
    const { cluster, pve, events } = setUp({ losses: () => "before" });
    const error = await played(cluster, pve.nodes("pve1").qemu(100).status.start.post({}, resolve));
    expect(error).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      node: "pve1",
      message: expect.stringMatching(
        /it was not repeated.*; looked for a task hastart or qmstart for 100 that root@pam![^ ]+ started on pve1 since then: there is none so far$/,
      ),
      cause: { code: "OUTCOME_UNKNOWN" },
    });
    expect(writesOf(cluster)).toEqual([]);
    expect(events.filter((event) => event.type === "resolve")).toMatchObject([{ found: false }]);
  });

  it("a guest that was to be created: the error says that its number is free", async () => {
    const { cluster, pve } = setUp({ losses: () => "before" });
    const create = pve.nodes("pve1").qemu.post({ vmid: 300, memory: "512" }, resolve);
    expect(await played(cluster, create)).toMatchObject({
      message: expect.stringContaining("there is none so far; VMID 300 is free"),
    });
  });

  it("the task of an earlier call of this client is its own", async () => {
    const { cluster, pve } = setUp({ losses: (_, index) => (index === 2 ? "before" : undefined) });
    const { status } = pve.nodes("pve1").qemu(100);
    await played(cluster, status.start.post());
    await played(cluster, status.stop.post());
    const error = await played(cluster, status.start.post({}, resolve));
    expect(error).toMatchObject({ message: expect.stringContaining("there is none so far") });
  });

  it("a task that began before does not count", async () => {
    const { cluster, pve } = setUp({ losses: () => "before" });
    const other = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.token,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    clients.push(other);
    await other.nodes("pve1").qemu(100).status.start.post();
    await cluster.advance(5_000);
    const error = await played(cluster, pve.nodes("pve1").qemu(100).status.start.post({}, resolve));
    expect(error).toMatchObject({ message: expect.stringContaining("there is none so far") });
  });

  it("a task of another login does not count", async () => {
    const { cluster, pve } = setUp({ losses: () => "before" });
    const start = played(cluster, pve.nodes("pve1").qemu(100).status.start.post({}, resolve));
    const other = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.password,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    clients.push(other);
    await other.nodes("pve1").qemu(100).status.start.post();
    expect(await start).toMatchObject({ message: expect.stringContaining("there is none so far") });
  });

  it("a clone of the same source to another number does not count", async () => {
    const { cluster, pve } = setUp({ losses: (_, index) => (index === 0 ? "before" : undefined) });
    const { clone } = pve.nodes("pve1").qemu(900);
    const lost = played(cluster, clone.post({ newid: 301 }, resolve));
    const other = createClient({
      url: "https://pve1:8006",
      auth: cluster.credentials.token,
      fetch: cluster.fetch,
      clock: cluster.clock,
    });
    clients.push(other);
    const upid = await other.nodes("pve1").qemu(900).clone.post({ newid: 302 });
    expect(await lost).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      message: expect.stringContaining(`it may be ${upid}, which is not certain; VMID 301 is free`),
    });
  });

  it("two equal calls that were lost together are told apart by nothing", async () => {
    const { cluster, pve } = setUp({ losses: () => "after" });
    const { snapshot } = pve.nodes("pve1").qemu(100);
    const [first, second] = [
      snapshot.post({ snapname: "before" }, resolve),
      snapshot.post({ snapname: "two" }, resolve),
    ];
    const [one, other] = await Promise.all([played(cluster, first), played(cluster, second)]);
    for (const error of [one, other])
      expect(error).toMatchObject({
        code: "OUTCOME_UNKNOWN",
        message: expect.stringContaining("not certain"),
      });
  });
});

describe("nothing is looked for", () => {
  const plainMessage = expect.stringMatching(/before you try again\): read ECONNRESET$/);

  it("unless it is asked for", async () => {
    const { cluster, pve } = setUp();
    const error = await played(cluster, pve.nodes("pve1").qemu(100).status.start.post());
    expect(error).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      message: expect.stringContaining("the option resolve: true looks for its task"),
    });
    expect(cluster.calls.length).toBe(1);
  });

  it("where a write leaves no task", async () => {
    const { cluster, pve } = setUp();
    const error = await played(cluster, pve.nodes("pve1").qemu(100).config.put({ cores: 2 }, resolve));
    expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN", message: plainMessage });
    expect(cluster.calls.length).toBe(1);
  });

  it("when the write was refused", async () => {
    const { cluster, pve } = setUp({ losses: () => undefined });
    const create = pve.nodes("pve1").qemu.post({ vmid: 100 }, resolve);
    expect(await played(cluster, create)).toMatchObject({ code: "CONFLICT" });
    expect(cluster.calls.length).toBe(1);
  });

  it("any more when the caller's signal fires", async () => {
    const { cluster, pve } = setUp({ losses: () => "before" });
    const controller = new AbortController();
    const start = pve
      .nodes("pve1")
      .qemu(100)
      .status.start.post({}, { ...resolve, signal: controller.signal });
    setImmediate(() => setTimeout(() => controller.abort(new Error("enough")), 5));
    await expect(start).rejects.toEqual(new Error("enough"));
    expect(writesOf(cluster)).toEqual([]);
  });

  it("and the option is refused for a read", async () => {
    const { pve } = setUp();
    await expect(pve.version.get({}, resolve)).rejects.toMatchObject({
      code: "INVALID_PARAMETERS",
      message: "options.resolve: expected a call that changes something, got GET /version",
    });
  });
});

it("the error says so when the tasks cannot be read", async () => {
  const { cluster, pve } = setUp({ losses: () => "before", options: { retry: false } });
  cluster.node("pve2").down();
  const error = await played(cluster, pve.nodes("pve2").lxc(200).status.start.post({}, resolve));
  expect(error).toMatchObject({
    code: "OUTCOME_UNKNOWN",
    message: expect.stringContaining("the tasks of pve2 could not be read"),
  });
});

it("every call whose trace is known starts a task", () => {
  expect(tracedCalls.filter((id) => !taskOperations.has(id))).toEqual([]);
});
