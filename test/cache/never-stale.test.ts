import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/cache/memory-store.ts";
import type { CacheStore } from "../../src/cache/store.ts";
import type { Clock } from "../../src/clock.ts";
import { systemClock } from "../../src/clock.ts";
import { type Client, createClient, isUpid } from "../../src/index.ts";
import { createTestCluster } from "../../src/testing/index.ts";
import { remoteStore } from "../support/remote-store.ts";

/**
 * Random interleavings of reads, writes, tasks and time, by two clients that share a store, over the test cluster.
 * A read that begins after a write was acknowledged, or after its task ended, must show it, and the inventory must
 * show every guest as it is, although the cluster's bulk read lags.
 */
const vmids = [100, 101];
const nodes = ["pve1", "pve2"];

type Step =
  | {
      readonly do: "read" | "guest" | "list" | "configs" | "write";
      readonly client: number;
      readonly vmid: number;
    }
  | {
      readonly do: "start" | "stop" | "migrate" | "write-later";
      readonly client: number;
      readonly vmid: number;
    }
  | { readonly do: "see"; readonly client: number };

/** Threads that run at the same time, and the time that passes after them. */
interface Round {
  readonly threads: readonly (readonly Step[])[];
  readonly thenMs: number;
}

const client = fc.nat(1);
const vmid = fc.constantFrom(...vmids);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom("read", "guest", "list", "configs"), client, vmid }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("write"), client, vmid }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("start", "stop", "migrate", "write-later"), client, vmid }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("see"), client }) },
);
const round: fc.Arbitrary<Round> = fc.record({
  threads: fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  thenMs: fc.constantFrom(0, 0, 10, 500, 2000, 3500, 6000, 9000, 12_000, 25_000, 70_000),
});

interface Truth {
  readonly status: string;
  readonly node: string;
}

/** The cluster, two clients that keep answers together, and one that keeps none and knows the truth. */
function world(scheduler: fc.Scheduler, store: CacheStore, clock: Clock | undefined) {
  const cluster = createTestCluster({
    nodes: 2,
    guests: vmids.map((vmid, index) => ({
      vmid,
      node: nodes[index % 2] ?? "pve1",
      config: { description: "0" },
    })),
    clock: "manual",
  });
  // The values that were written, in the order in which the cluster took them.
  const taken = ["0"];
  // Both ways take their time, as the scheduler likes.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await scheduler.schedule(Promise.resolve(), "request");
    const request = new Request(input, init);
    const value =
      request.method === "PUT" ? new URLSearchParams(await request.clone().text()).get("description") : null;
    const response = await cluster.fetch(request);
    if (value !== null) taken.push(value);
    await scheduler.schedule(Promise.resolve(), "response");
    return response;
  };
  const common = { url: "https://pve1:8006", auth: cluster.credentials.token, clock: clock ?? cluster.clock };
  const clients = [0, 1].map(() => createClient({ ...common, fetch, cache: { store } }));
  const honest = createClient({ ...common, fetch: cluster.fetch, cache: false });
  const truth = new Map<number, Truth>();
  return {
    cluster,
    clients,
    truth,
    /** How late in the order of writes a value is. */
    ageOf: (value: string | undefined): number => taken.lastIndexOf(value ?? ""),
    /** What is true now that time has passed. */
    async learn({ busy, claimed, acknowledged }: Ledger): Promise<void> {
      busy.clear();
      claimed.clear();
      for (const [vmid, { node }] of truth) {
        const found = await honest
          .nodes(node)
          .qemu(vmid)
          .config.get()
          .catch(() => undefined);
        const value = found?.description;
        if (value === undefined) continue;
        // A task has written it.
        if (!taken.includes(value)) taken.push(value);
        acknowledged.set(vmid, taken.indexOf(value));
      }
      for (const node of nodes) {
        for (const { vmid, status } of await honest.nodes(node).qemu.get()) truth.set(vmid, { status, node });
        for (const { id, endtime } of await honest.nodes(node).tasks.get({ source: "active" })) {
          if (endtime === undefined) busy.add(Number(id));
        }
      }
    },
  };
}

/** What was written and acknowledged, by guest. */
interface Ledger {
  readonly acknowledged: Map<number, number>;
  issued: number;
  lastTask: string | undefined;
  /** Guests with a task that runs: a write would wait for its lock until time goes on (FACTS 70). */
  readonly busy: Set<number>;
  /** What each guest is subject to in this round. */
  readonly claimed: Map<number, "write" | "task">;
}

/** May the step be done in this round? Writes to one guest go together, a task goes alone. */
function claim({ busy, claimed }: Ledger, vmid: number, kind: "write" | "task"): boolean {
  const before = claimed.get(vmid);
  if (busy.has(vmid) || (before !== undefined && (kind === "task" || before === "task"))) return false;
  claimed.set(vmid, kind);
  return true;
}

async function perform(
  step: Step,
  { clients, truth, ageOf }: ReturnType<typeof world>,
  ledger: Ledger,
): Promise<void> {
  const pve = clients[step.client] as Client;
  if (step.do === "see") {
    if (isUpid(ledger.lastTask)) await pve.task(ledger.lastTask).status();
    return;
  }
  const known = truth.get(step.vmid) as Truth;
  const guest = pve.nodes(known.node).qemu(step.vmid);
  const atLeast = ledger.acknowledged.get(step.vmid) ?? 0;
  switch (step.do) {
    case "read": {
      const config = await guest.config.get();
      expect(ageOf(config.description)).toBeGreaterThanOrEqual(atLeast);
      config.description = "-1";
      return;
    }
    case "configs": {
      const floor = new Map(ledger.acknowledged);
      const { items, missing } = await pve.inventory.configs(vmids);
      expect(missing).toEqual([]);
      for (const [vmid, { config, node }] of items) {
        expect(ageOf(config.description)).toBeGreaterThanOrEqual(floor.get(vmid) ?? 0);
        expect([vmid, node]).toEqual([vmid, truth.get(vmid)?.node]);
        config.description = "-1";
      }
      return;
    }
    case "guest": {
      const { status, node, tags } = await pve.inventory.guest(step.vmid);
      expect({ status, node }).toEqual(known);
      tags.push("mine");
      return;
    }
    case "list": {
      const { items } = await pve.inventory.guests();
      const seen = new Map(items.map(({ vmid, status, node }) => [vmid, { status, node }]));
      expect(seen).toEqual(truth);
      for (const row of items) row.status = "mine";
      return;
    }
    case "write": {
      if (!claim(ledger, step.vmid, "write")) return;
      ledger.issued += 1;
      const value = String(ledger.issued);
      await guest.config.put({ description: value });
      ledger.acknowledged.set(step.vmid, Math.max(ageOf(value), ledger.acknowledged.get(step.vmid) ?? 0));
      return;
    }
    case "start":
    case "stop":
    case "migrate":
    case "write-later": {
      if (!claim(ledger, step.vmid, "task")) return;
      ledger.busy.add(step.vmid);
      const target = nodes.find((node) => node !== known.node) ?? "pve1";
      ledger.issued += 1;
      const [path, params] = {
        start: ["status/start", {}],
        stop: ["status/stop", {}],
        migrate: ["migrate", { target, online: 1 }],
        // The answer is a task, and what it does is done when that ends (FACTS 69).
        "write-later": ["config", { description: String(ledger.issued) }],
      }[step.do] as [string, object];
      const task = await pve.untyped("POST", `/nodes/${known.node}/qemu/${step.vmid}/${path}`, { ...params });
      ledger.lastTask = String(task);
    }
  }
}

async function play(
  scheduler: fc.Scheduler,
  rounds: readonly Round[],
  store: CacheStore,
  clock?: Clock,
): Promise<void> {
  const scene = world(scheduler, store, clock);
  const ledger: Ledger = {
    acknowledged: new Map(),
    issued: 0,
    lastTask: undefined,
    busy: new Set(),
    claimed: new Map(),
  };
  await scene.learn(ledger);
  for (const { threads, thenMs } of rounds) {
    const running = threads.map(async (steps) => {
      for (const step of steps) await perform(step, scene, ledger);
    });
    await scheduler.waitFor(Promise.all(running));
    // What asks for the state of tasks in the background.
    await scheduler.waitIdle();
    await scene.cluster.advance(thenMs);
    await scheduler.waitIdle();
    await scene.learn(ledger);
  }
}

test("no read that begins after a write or the end of its task shows what was before", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(round, { minLength: 1, maxLength: 8 }),
      async (scheduler, rounds) => {
        await play(scheduler, rounds, createMemoryStore());
      },
    ),
    { numRuns: 80 },
  );
}, 120_000);

test("neither does it with a store that answers by promise", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(round, { minLength: 1, maxLength: 4 }),
      async (scheduler, rounds) => {
        await play(scheduler, rounds, remoteStore(), systemClock);
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);
