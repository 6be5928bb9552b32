import { describe, expect, it } from "vitest";
import { createClient, type GuestOutcome, isNotFoundError } from "../../src/index.ts";
import { createTestCluster, type GuestOptions, type TestCluster } from "../../src/testing/index.ts";

const seed: readonly GuestOptions[] = [
  { vmid: 100, name: "web-1", node: "pve1", status: "running", tags: ["prod"] },
  { vmid: 101, name: "web-2", node: "pve2", status: "stopped", tags: ["prod"] },
  { vmid: 102, name: "db-1", node: "pve3", status: "stopped", tags: ["prod", "db"] },
  { vmid: 110, name: "debian", node: "pve1", template: true },
  { vmid: 200, name: "ct-1", node: "pve2", type: "lxc", status: "stopped" },
];

function setUp(options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const cluster = createTestCluster({ nodes: 3, guests: seed });
  const pve = createClient({
    url: "https://pve1:8006",
    auth: cluster.credentials.token,
    fetch: cluster.fetch,
    clock: cluster.clock,
    ...options,
  });
  return { cluster, pve };
}

/** A server of a release before bulk actions. */
function oldServer(before: (path: string) => Promise<void> = async () => {}) {
  const cluster = createTestCluster({ nodes: 3, guests: seed });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    await before(new URL(url).pathname);
    if (!url.includes("/bulk-action/")) return await cluster.fetch(input, init);
    return new Response("", {
      status: 501,
      statusText: "Method 'POST /cluster/bulk-action/guest/start' not implemented",
    });
  };
  const auth = cluster.credentials.token;
  return { cluster, pve: createClient({ url: "https://pve1:8006", auth, fetch, clock: cluster.clock }) };
}

const callsOf = (cluster: TestCluster): string[] =>
  cluster.calls.map(({ method, template, params }) => {
    const vms = params["vms"] as string | undefined;
    return `${method} ${template}${vms === undefined ? "" : ` vms=${vms}`}`;
  });

const writesOf = (cluster: TestCluster): string[] =>
  cluster.calls.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);

const brief = ({ vmid, status }: GuestOutcome): string => `${vmid} ${status}`;

describe("a verb for many guests", () => {
  it("is one request, with an outcome for each guest", async () => {
    const { pve, cluster } = setUp();
    const { outcomes, failed } = await pve.guests({ tag: "prod" }).start();
    expect(outcomes.map(brief)).toEqual(["100 skipped", "101 ok", "102 ok"]);
    expect(outcomes[1]).toMatchObject({ vmid: 101, node: "pve2", name: "web-2" });
    expect(outcomes[1]?.upid).toMatch(/^UPID:pve2:.*:qmstart:101:/);
    expect(failed).toEqual([]);
    expect(callsOf(cluster)).toEqual([
      "GET /cluster/resources",
      "POST /cluster/bulk-action/guest/start vms=100,101,102",
      "GET /nodes/{node}/tasks/{upid}/status",
      "GET /nodes/{node}/tasks",
      "GET /nodes/{node}/tasks",
      "GET /nodes/{node}/tasks",
      "GET /nodes/{node}/qemu/{vmid}/status/current",
    ]);
  });

  it("fails for single guests without stopping the others", async () => {
    const { pve, cluster } = setUp();
    cluster.nextTask({ type: "qmstart", id: "101", exit: "no space left on device" });
    const { outcomes, failed } = await pve.guests([101, 102, 999]).start();
    expect(outcomes.map(brief)).toEqual(["101 failed", "102 ok", "999 failed"]);
    expect(failed[0]?.error?.message).toBe("task qmstart of 101 on pve2 failed: no space left on device");
    expect(isNotFoundError(failed[1]?.error)).toBe(true);
  });

  it("always says whether to force", async () => {
    const { pve, cluster } = setUp();
    await pve.guests([100]).shutdown();
    await pve.guests([100]).shutdown({ forceStop: true, timeout: 5 });
    const sent = cluster.calls.filter(({ method }) => method === "POST").map(({ params }) => params);
    expect(sent).toMatchObject([{ "force-stop": "0" }, { "force-stop": "1", timeout: "5" }]);
  });

  it("leaves templates alone, and sends nothing when nothing is left", async () => {
    const { pve, cluster } = setUp();
    const { outcomes } = await pve.guests([110]).start();
    expect(outcomes.map(brief)).toEqual(["110 skipped"]);
    expect(writesOf(cluster)).toEqual([]);
    expect((await pve.guests({ tag: "none" }).shutdown()).outcomes).toEqual([]);
    expect(writesOf(cluster)).toEqual([]);
  });

  it("tells of each guest as it ends", async () => {
    const { pve } = setUp();
    const told: string[] = [];
    await pve
      .guests({ all: true })
      .start(
        {},
        { onProgress: (outcome, done, total) => void told.push(`${brief(outcome)} ${done}/${total}`) },
      );
    expect(told).toHaveLength(5);
    expect(told[0]).toBe("110 skipped 1/5");
    expect(told.at(-1)).toMatch(/5\/5$/);
  });

  it("is done guest by guest where the server cannot, which is remembered", async () => {
    const { pve, cluster } = oldServer();
    const { outcomes } = await pve.guests({ tag: "prod" }).start();
    expect(outcomes.map(brief)).toEqual(["100 skipped", "101 ok", "102 ok"]);
    expect(writesOf(cluster).toSorted()).toEqual([
      "POST /nodes/pve1/qemu/100/status/start",
      "POST /nodes/pve2/qemu/101/status/start",
      "POST /nodes/pve3/qemu/102/status/start",
    ]);
    expect(cluster.counts()["GET /cluster/resources"]).toBe(1);
    const { outcomes: again } = await pve.guests([101]).shutdown();
    expect(again.map(brief)).toEqual(["101 ok"]);
  });

  it("is done guest by guest where the server has no such action", async () => {
    const { pve, cluster } = setUp();
    const { outcomes } = await pve.guests([100, 101]).stop();
    expect(outcomes.map(brief)).toEqual(["100 ok", "101 ok"]);
    await pve.guests({ tag: "prod" }).snapshot({ snapname: "nightly", description: "by script" });
    await pve.guests({ tag: "prod" }).deleteSnapshot({ snapname: "nightly" });
    expect(writesOf(cluster).filter((call) => call.includes("snapshot"))).toHaveLength(6);
    expect(await pve.guest(102).snapshots()).toEqual([]);
  });

  it("migrates", async () => {
    const { pve } = setUp();
    const { outcomes } = await pve.guests({ tag: "prod" }).migrate({ target: "pve3", online: true });
    expect(outcomes.map(brief)).toEqual(["100 ok", "101 ok", "102 skipped"]);
    expect((await pve.guest(100).locate()).node).toBe("pve3");
  });

  it("can be anything", async () => {
    const { pve } = setUp();
    const { outcomes } = await pve.guests({ tag: "prod" }).each(async (guest) => {
      if ((await guest.locate()).name === "web-2") throw new Error("not that one");
      await guest.update({ tags: ["checked"] });
    });
    expect(outcomes.map(brief)).toEqual(["100 ok", "101 failed", "102 ok"]);
    expect(outcomes[1]?.error).toEqual(new Error("not that one"));
    expect((await pve.guests({ tag: "checked" }).list()).map(({ vmid }) => vmid)).toEqual([100, 102]);
  });

  it("keeps to the number of guests at once", async () => {
    const { pve } = setUp();
    let now = 0;
    let most = 0;
    await pve.guests({ all: true }).each(
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => void setTimeout(resolve, 1));
        now -= 1;
      },
      { concurrency: 2 },
    );
    expect(most).toBe(2);
  });

  it("starts nothing more once the signal has fired", async () => {
    const { pve } = setUp();
    const leaving = new AbortController();
    const seen: unknown[] = [];
    const work = pve.guests({ all: true }).each(
      async (guest) => {
        seen.push(guest.ref);
        leaving.abort(new Error("enough"));
      },
      { concurrency: 1, signal: leaving.signal },
    );
    await expect(work).rejects.toThrow("enough");
    expect(seen).toHaveLength(1);
  });

  it("goes where a guest has moved to in mid-flight", async () => {
    let other: ReturnType<typeof createClient> | undefined;
    const { pve, cluster } = oldServer(async (path) => {
      if (path.endsWith("/qemu/101/status/start"))
        await (await other?.guest(102).migrate({ target: "pve1" }))?.wait();
    });
    const { fetch, clock, credentials } = cluster;
    other = createClient({ url: "https://pve1:8006", auth: credentials.token, fetch, clock });
    const { outcomes } = await pve.guests([101, 102]).start({}, { concurrency: 1 });
    expect(outcomes.map(brief)).toEqual(["101 ok", "102 ok"]);
    expect(writesOf(cluster).slice(-2)).toEqual([
      "POST /nodes/pve3/qemu/102/status/start",
      "POST /nodes/pve1/qemu/102/status/start",
    ]);
  });

  it("never does other work twice, which looks the guest up itself", async () => {
    const { pve, cluster } = setUp();
    let times = 0;
    const { outcomes } = await pve.guests([102]).each(async (guest) => {
      times += 1;
      await (await guest.migrate({ target: "pve1" })).wait();
      return await guest.start();
    });
    expect(outcomes.map(brief)).toEqual(["102 ok"]);
    expect(times).toBe(1);
    expect(writesOf(cluster)).toEqual([
      "POST /nodes/pve3/qemu/102/migrate",
      "POST /nodes/pve1/qemu/102/status/start",
    ]);
  });
});

describe("a dry run", () => {
  it("tells the one request", async () => {
    const { pve, cluster } = setUp();
    const plan = await pve.guests({ tag: "prod" }).shutdown({ timeout: 30 }, { dryRun: true });
    expect(plan.guests.map(({ vmid }) => vmid)).toEqual([100, 101, 102]);
    expect(plan.requests).toEqual([
      {
        method: "POST",
        path: "/cluster/bulk-action/guest/shutdown",
        params: { timeout: "30", "force-stop": "0", vms: ["100", "101", "102"] },
      },
    ]);
    expect(writesOf(cluster)).toEqual([]);
  });

  it("tells the requests guest by guest, exactly as they are sent then", async () => {
    const { pve, cluster } = oldServer();
    const group = pve.guests([100, 200]);
    const plan = await group.start({}, { dryRun: true });
    expect(plan.requests).toEqual([
      { method: "POST", path: "/nodes/pve1/qemu/100/status/start", params: {} },
      { method: "POST", path: "/nodes/pve2/lxc/200/status/start", params: {} },
    ]);
    await group.start();
    expect(writesOf(cluster)).toEqual(plan.requests.map(({ method, path }) => `${method} ${path}`));
  });

  it("checks what it would send", async () => {
    const { pve } = setUp();
    const plan = pve.guests([100]).snapshot({ snapname: "n".repeat(41) }, { dryRun: true });
    await expect(plan).rejects.toThrow(/snapname/);
  });
});
