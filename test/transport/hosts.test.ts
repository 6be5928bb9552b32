import { describe, expect, it } from "vitest";
import { createHosts, type Host } from "../../src/transport/hosts.ts";
import { manualClock } from "../support/manual-clock.ts";

const host = (name: string): Host => ({ origin: `https://${name}:8006`, name: `${name}:8006` });
const a = host("pve1");
const b = host("pve2");
const none: ReadonlySet<Host> = new Set();
const answered = { ok: true, reply: { data: null }, status: 200, bytes: 0 } as const;

describe("the choice of a host", () => {
  it("stays with the first listed as long as nothing else speaks for another", () => {
    const hosts = createHosts([a, b], manualClock());
    expect([hosts.pick(none), hosts.pick(none)]).toEqual([a, a]);
  });

  it("takes the least busy one", async () => {
    const hosts = createHosts([a, b], manualClock());
    await hosts.using(a, async () => {
      expect(hosts.pick(none)).toBe(b);
    });
    expect(hosts.pick(none)).toBe(a);
  });

  it("lets a host rest after a failure, longer each time", () => {
    const clock = manualClock();
    const hosts = createHosts([a, b], clock);
    const isWorthATry = (host: Host): boolean =>
      hosts.hasOther(new Set([a, b].filter((each) => each !== host)));
    hosts.failed(a, "refused", clock.now());
    hosts.failed(b, "refused", clock.now());
    hosts.failed(b, "refused", clock.now());
    expect([isWorthATry(a), isWorthATry(b)]).toEqual([false, false]);
    clock.advance(1_000);
    expect([isWorthATry(a), isWorthATry(b)]).toEqual([true, false]);
    clock.advance(1_000);
    expect([isWorthATry(a), isWorthATry(b)]).toEqual([true, true]);
  });

  it("takes a host that has rested only where no healthy one is left", () => {
    const clock = manualClock();
    const hosts = createHosts([a, b], clock);
    hosts.failed(a, "refused", clock.now());
    clock.advance(1_000);
    expect([hosts.pick(none), hosts.pick(new Set([b]))]).toEqual([b, a]);
  });

  it("takes the one that has rested longest when all are resting", () => {
    const clock = manualClock();
    const hosts = createHosts([a, b], clock);
    hosts.failed(a, "refused", clock.now());
    hosts.failed(a, "refused", clock.now());
    hosts.failed(b, "refused", clock.now());
    expect(hosts.pick(none)).toBe(b);
  });

  it("counts the failures of attempts that were under way together once", () => {
    const clock = manualClock();
    const hosts = createHosts([a], clock);
    const sinceMs = clock.now();
    clock.advance(10);
    for (let n = 0; n < 6; n++) hosts.failed(a, "refused", sinceMs);
    clock.advance(1_000);
    expect(hosts.hasOther(none)).toBe(true);
  });

  it("does not blame a host that has answered another call since", () => {
    const clock = manualClock();
    const hosts = createHosts([a], clock);
    const sinceMs = clock.now();
    clock.advance(10);
    hosts.answered(a);
    hosts.failed(a, "no answer in time", sinceMs);
    expect(hosts.hasOther(none)).toBe(true);
  });
});

describe("a host that failed while another does the work", () => {
  function oneOfTwoDown() {
    const clock = manualClock();
    const hosts = createHosts([a, b], clock);
    hosts.failed(a, "refused", clock.now());
    return { clock, hosts };
  }

  it("is asked how it is when it has rested, once", () => {
    const { clock, hosts } = oneOfTwoDown();
    expect(hosts.takeRested()).toBeUndefined();
    clock.advance(1_000);
    expect([hosts.takeRested(), hosts.takeRested()]).toEqual([a, undefined]);
  });

  it("is not asked while an attempt finds that out anyway", async () => {
    const { clock, hosts } = oneOfTwoDown();
    clock.advance(1_000);
    await hosts.guard(a, async () => {
      expect(hosts.takeRested()).toBeUndefined();
      return answered;
    });
  });

  it("is used again as soon as it has answered", () => {
    const { hosts } = oneOfTwoDown();
    hosts.answered(a);
    expect(hosts.pick(none)).toBe(a);
  });
});

describe("a host that fails again and again", () => {
  function down() {
    const clock = manualClock();
    const hosts = createHosts([a], clock);
    for (let n = 0; n < 5; n++) {
      hosts.failed(a, "connection refused", clock.now());
      clock.advance(1);
    }
    return { clock, hosts };
  }

  it("is not asked by every call: they get its last failure at once, with nothing sent", async () => {
    const { hosts } = down();
    const outcome = await hosts.guard(a, () => Promise.reject(new Error("was asked")));
    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        kind: "network",
        sent: "no",
        text: expect.stringContaining("connection refused (it failed 5 times"),
      },
    });
  });

  it("is asked by one call when it has rested, and by all again when that was answered", async () => {
    const { clock, hosts } = down();
    clock.advance(5_000);
    const first = Promise.withResolvers<typeof answered>();
    const trial = hosts.guard(a, () => first.promise);
    expect((await hosts.guard(a, async () => answered)).ok).toBe(false);
    hosts.answered(a);
    first.resolve(answered);
    expect((await trial).ok).toBe(true);
    expect((await hosts.guard(a, async () => answered)).ok).toBe(true);
  });
});

describe("the list of hosts", () => {
  it("knows a host that was added, once", () => {
    const hosts = createHosts([a], manualClock());
    hosts.add(b);
    hosts.add(host("pve2"));
    expect(hosts.all()).toEqual([a, b]);
  });
});
