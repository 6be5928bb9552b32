import { describe, expect, it } from "vitest";
import { createHosts, type Host } from "../../src/transport/hosts.ts";
import { manualClock } from "../support/manual-clock.ts";

const host = (name: string): Host => ({ origin: `https://${name}:8006`, name: `${name}:8006` });
const a = host("pve1");
const b = host("pve2");
const none: ReadonlySet<Host> = new Set();

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
    hosts.failed(a);
    hosts.failed(b);
    hosts.failed(b);
    expect(hosts.hasOther(none)).toBe(false);
    clock.advance(1_000);
    expect(hosts.hasOther(new Set([b]))).toBe(true);
    expect(hosts.hasOther(new Set([a]))).toBe(false);
    clock.advance(1_000);
    expect(hosts.hasOther(new Set([a]))).toBe(true);
  });

  it("tries a host that has rested with one call before it trusts it again", async () => {
    const clock = manualClock();
    const hosts = createHosts([a], clock);
    hosts.failed(a);
    clock.advance(1_000);
    await hosts.using(a, async () => expect(hosts.hasOther(none)).toBe(false));
    hosts.succeeded(a);
    expect(hosts.hasOther(none)).toBe(true);
  });

  it("takes the one that has rested longest when all are resting", () => {
    const clock = manualClock();
    const hosts = createHosts([a, b], clock);
    hosts.failed(a);
    hosts.failed(a);
    hosts.failed(b);
    expect(hosts.pick(none)).toBe(b);
  });

  it("knows a host that was added, once", () => {
    const hosts = createHosts([a], manualClock());
    hosts.add(b);
    hosts.add(host("pve2"));
    expect(hosts.all()).toEqual([a, b]);
  });
});
