import { afterEach, describe, expect, it } from "vitest";
import type { ClientEvent } from "../../src/events.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { type FakeServer, fakeFetch } from "../support/fake-fetch.ts";
import { manualClock } from "../support/manual-clock.ts";
import { callOf, get, post, token, transportTo, transportWith } from "../support/raw-client.ts";
import { answer, type RawServer, type RawServerOptions, startRawServer } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Two or three hosts of which a function decides how they are; the clock stands still. */
function cluster(names: readonly string[], server: FakeServer, options: Partial<ClientOptions> = {}) {
  const clock = manualClock();
  const events: ClientEvent[] = [];
  const { fetch, requests } = fakeFetch(server);
  const transport = transportWith({
    url: names.map((name) => `https://${name}:8006`),
    auth: token,
    fetch,
    clock,
    onEvent: (event) => events.push(event),
    ...options,
  });
  /** `pve1 GET /version`, oldest first. */
  const seen = (): string[] =>
    requests.map(({ host, method, path }) => `${host.split(":")[0]} ${method} ${path}`);
  return { clock, transport, seen, events };
}

const refusedConnection = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });
};
const resetConnection = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { code: "ECONNRESET" });
};
const turns = async (count = 10): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise(setImmediate);
};

describe("with one of two hosts dead", () => {
  const pve1Dead: FakeServer = ({ host }) =>
    host.startsWith("pve1") ? refusedConnection() : { data: "done" };

  it("a read goes to the other one at once, and those after it go there first", async () => {
    const { transport, seen, events } = cluster(["pve1", "pve2"], pve1Dead);
    expect([await get(transport, "/version"), await get(transport, "/version")]).toEqual(["done", "done"]);
    expect(seen()).toEqual(["pve1 GET /version", "pve2 GET /version", "pve2 GET /version"]);
    expect(events.filter(({ type }) => type === "failover")).toMatchObject([
      { host: "pve1:8006", to: "pve2:8006", code: "CONNECTION", attempt: 1 },
    ]);
  });

  it("a write goes to the other one too, since nothing was sent", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], pve1Dead);
    expect(await post(transport, "/pools")).toBe("done");
    expect(seen()).toEqual(["pve1 POST /pools", "pve2 POST /pools"]);
  });

  it("so does the login", async () => {
    const login = { username: "root@pam", ticket: "PVE:root@pam:1::x", CSRFPreventionToken: "y" };
    const { transport, seen } = cluster(
      ["pve1", "pve2"],
      (request) => (request.host.startsWith("pve1") ? refusedConnection() : { data: login }),
      { auth: { username: "root@pam", password: "secret" } },
    );
    await get(transport, "/version");
    expect(seen()).toEqual(["pve1 POST /access/ticket", "pve2 POST /access/ticket", "pve2 GET /version"]);
  });

  it("two thousand calls find that out once for each slot, not each", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], pve1Dead);
    const calls = Array.from({ length: 2_000 }, (_, n) => get(transport, `/nodes/pve1/qemu/${n}/config`));
    await expect(Promise.all(calls)).resolves.toHaveLength(2_000);
    const wasted = seen().filter((line) => line.startsWith("pve1")).length;
    expect(wasted).toBeLessThanOrEqual(40);
  });

  it("asks it beside the calls whether it is back, once it has rested, and then uses it again", async () => {
    let isDead = true;
    const { clock, transport, seen } = cluster(["pve1", "pve2"], (request) =>
      isDead ? pve1Dead(request) : { data: "done" },
    );
    await get(transport, "/version");
    clock.advance(1_000);
    await get(transport, "/version");
    await turns();
    expect(seen().slice(2)).toEqual(["pve1 GET /access/domains", "pve2 GET /version"]);
    isDead = false;
    clock.advance(1_999);
    await get(transport, "/version");
    clock.advance(1);
    await get(transport, "/version");
    await turns();
    await get(transport, "/version");
    expect(seen().slice(4)).toEqual([
      "pve2 GET /version",
      "pve1 GET /access/domains",
      "pve2 GET /version",
      "pve1 GET /version",
    ]);
  });
});

describe("with four of five hosts dead", () => {
  it("the one that lives is found, though there are fewer attempts than hosts", async () => {
    const { transport, seen } = cluster(["a", "b", "c", "d", "e"], ({ host }) =>
      host.startsWith("e") ? { data: "done" } : refusedConnection(),
    );
    expect(await get(transport, "/version")).toBe("done");
    expect(seen()).toHaveLength(5);
  });
});

describe("a host that loses connections", () => {
  const pve1Resets: FakeServer = ({ host }) =>
    host.startsWith("pve1") ? resetConnection() : { data: "done" };

  it("lets a read go to the other one", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], pve1Resets);
    expect(await get(transport, "/version")).toBe("done");
    expect(seen()).toEqual(["pve1 GET /version", "pve2 GET /version"]);
  });

  it("does not let a write go to the other one", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], pve1Resets);
    await expect(post(transport, "/pools")).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(seen()).toEqual(["pve1 POST /pools"]);
  });
});

describe("a host behind a reverse proxy that answers 502 for it", () => {
  it("counts as dead: a read goes elsewhere, and those after it go there first", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], ({ host }) =>
      host.startsWith("pve1") ? { status: 502, reason: "Bad Gateway" } : { data: "done" },
    );
    await get(transport, "/version");
    await get(transport, "/version");
    expect(seen()).toEqual(["pve1 GET /version", "pve2 GET /version", "pve2 GET /version"]);
  });
});

describe("who is not to blame", () => {
  it("is a host whose call the caller gave up", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], ({ path }) =>
      path === "/slow" ? new Promise(() => {}) : { data: "done" },
    );
    const controller = new AbortController();
    const given = get(transport, "/slow", { signal: controller.signal });
    await turns();
    const reason = new Error("no longer needed");
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    await get(transport, "/version");
    expect(seen()).toEqual(["pve1 GET /slow", "pve1 GET /version"]);
  });

  it("is a host that answers others while one call takes too long", async () => {
    const { clock, transport, seen } = cluster(
      ["pve1", "pve2"],
      ({ path }) => (path === "/slow" ? new Promise(() => {}) : { data: "done" }),
      { retry: false },
    );
    const slow = get(transport, "/slow", { timeoutMs: 1_000 });
    await turns();
    clock.advance(500);
    await transport.request({ ...callOf("GET", "/version"), host: "https://pve1:8006" });
    clock.advance(500);
    await expect(slow).rejects.toMatchObject({ code: "TIMEOUT" });
    await get(transport, "/version");
    expect(seen().at(-1)).toBe("pve1 GET /version");
  });
});

describe("who is not to blame for calls that ran out of time, however many in a row", () => {
  it.each([
    ["a host that had no time to answer", "/nodes/pve1/status", 100],
    ["a host that asks a guest agent for it", "/nodes/pve1/qemu/100/agent/get-fsinfo", 10_000],
  ])("is %s", async (_, path, timeoutMs) => {
    const { clock, transport, seen } = cluster(["pve1"], (request) =>
      request.path === path ? new Promise(() => {}) : { data: "done" },
    );
    for (let n = 0; n < 6; n++) {
      const slow = get(transport, path, { timeoutMs });
      await turns();
      clock.advance(timeoutMs);
      await expect(slow).rejects.toMatchObject({ code: "TIMEOUT" });
    }
    expect(await get(transport, "/version")).toBe("done");
    expect(seen()).toHaveLength(7);
  });
});

describe("a host that says nothing at all", () => {
  it("is not asked first any more after a call ran out of time there", async () => {
    const { clock, transport, seen } = cluster(["pve1", "pve2"], ({ host }) =>
      host.startsWith("pve1") ? new Promise(() => {}) : { data: "done" },
    );
    const slow = get(transport, "/version", { timeoutMs: 1_000 });
    await turns();
    clock.advance(1_000);
    await expect(slow).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await get(transport, "/version")).toBe("done");
    expect(seen()).toEqual(["pve1 GET /version", "pve2 GET /version"]);
  });

  it("loses a read to another one after 35 s", async () => {
    const { clock, transport, seen } = cluster(["pve1", "pve2"], ({ host }) =>
      host.startsWith("pve1") ? new Promise(() => {}) : { data: "done" },
    );
    const read = get(transport, "/version");
    await turns();
    clock.advance(35_000);
    expect(await read).toBe("done");
    expect(seen()).toEqual(["pve1 GET /version", "pve2 GET /version"]);
  });
});

describe("a host that is down for good, and the only one", () => {
  it("is not waited for by each of a thousand calls", async () => {
    const { clock, transport, seen } = cluster(["pve1"], refusedConnection);
    const calls = Array.from({ length: 1_000 }, (_, n) => get(transport, `/nodes/pve1/qemu/${n}/config`));
    const all = Promise.allSettled(calls);
    for (let n = 0; n < 100; n++) {
      await turns();
      clock.advance(100);
    }
    const results = await all;
    expect(results.every((each) => each.status === "rejected")).toBe(true);
    expect(results.at(-1)).toMatchObject({
      reason: { code: "CONNECTION", message: expect.stringContaining("cannot reach pve1:8006") },
    });
    expect(seen().length).toBeLessThan(100);
  });
});

describe("a node that its host cannot reach (595)", () => {
  const unreachable = { status: 595, reason: "No route to host" };

  it("is tried through the other host, which may have a way", async () => {
    const { transport, seen } = cluster(["pve1", "pve2"], ({ host }) =>
      host.startsWith("pve1") ? unreachable : { data: "done" },
    );
    expect(await get(transport, "/nodes/pve3/status")).toBe("done");
    expect(seen()).toEqual(["pve1 GET /nodes/pve3/status", "pve2 GET /nodes/pve3/status"]);
  });

  it("costs one crowd of reads as many probes as there are slots, and the other nodes nothing", async () => {
    const { clock, transport, seen } = cluster(["pve1"], ({ path }) =>
      path.startsWith("/nodes/pve3") ? unreachable : { data: "done" },
    );
    const crowd = (): Promise<PromiseSettledResult<unknown>[]> =>
      Promise.allSettled(
        Array.from({ length: 100 }, (_, n) => get(transport, `/nodes/pve3/qemu/${n}/config`)),
      );
    const [results, other] = await Promise.all([crowd(), get(transport, "/nodes/pve2/status")]);
    expect(other).toBe("done");
    expect(results.every((each) => each.status === "rejected")).toBe(true);
    expect(results.at(-1)).toMatchObject({
      reason: {
        code: "NODE_UNREACHABLE",
        status: 595,
        node: "pve3",
        message: expect.stringContaining("pve3 cannot be reached"),
      },
    });
    const probes = (): number => seen().filter((line) => line.includes("/nodes/pve3")).length;
    expect(probes()).toBeLessThanOrEqual(12 + 1);
    clock.advance(10_000);
    const before = probes();
    await crowd();
    expect(probes() - before).toBe(1);
  });
});

describe("the time to the first success with the first host dead", () => {
  async function start(options: Partial<RawServerOptions>): Promise<RawServer> {
    const server = await startRawServer({
      respond: (request, socket) => answer(socket, request, "done"),
      ...options,
    });
    closers.unshift(() => server.close());
    return server;
  }

  function connect(servers: readonly RawServer[]): Transport {
    const transport = transportTo(servers);
    closers.unshift(() => transport.close());
    return transport;
  }

  it("is that of a connection where it refuses", async () => {
    const [dead, alive] = [await start({}), await start({})];
    await dead.close();
    const sinceMs = performance.now();
    expect(await get(connect([dead, alive]), "/version")).toBe("done");
    expect(performance.now() - sinceMs).toBeLessThan(1_000);
  });

  it("is about 3 s where it is silent, and nothing for the calls after that", async () => {
    const [silent, alive] = [await start({ tls: false }), await start({})];
    const transport = connect([
      { ...silent, url: silent.url.replace("http:", "https:"), fingerprint: alive.fingerprint },
      alive,
    ]);
    const sinceMs = performance.now();
    expect(await get(transport, "/version")).toBe("done");
    const firstMs = performance.now() - sinceMs;
    expect(firstMs).toBeLessThan(15_000);
    expect(await get(transport, "/version")).toBe("done");
    expect(performance.now() - sinceMs - firstMs).toBeLessThan(500);
  });
});
