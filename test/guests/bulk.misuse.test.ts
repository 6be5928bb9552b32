import { describe, expect, it } from "vitest";
import type { GuestSelection } from "../../src/guests/bulk/selection.ts";
import { guestServer } from "../support/guest-server.ts";

const selections: readonly (readonly [unknown, RegExp])[] = [
  [[], /^guests: expected at least one vmid; \{ all: true \} is everything, got an array of 0/],
  [{}, /the filter has nothing in it, which would be every guest; if that is meant, say \{ all: true \}/],
  [{ tag: undefined, node: undefined }, /the filter has nothing in it/],
  [undefined, /^guests: expected vmids, a filter, or \{ all: true \}, got undefined/],
  ["all", /^guests: expected vmids, a filter, or \{ all: true \}/],
  [100, /^guests: expected vmids, a filter, or \{ all: true \}/],
  [[100, "101"], /^vmid: expected a whole number/],
  [{ all: false }, /^all: expected true, or left out, got false/],
  [{ all: true, tag: "prod" }, /^all: expected no filter beside it, got one/],
  [{ tagg: "prod" }, /^filter\.tagg: unknown; did you mean "tag"\?/],
  [{ status: 1 }, /^status: expected a string/],
];

describe("a selection that could be a slip", () => {
  it.each(selections)("%j", (selection, message) => {
    const { guests, calls } = guestServer();
    expect(() => guests(selection as GuestSelection)).toThrow(message);
    expect(calls).toEqual([]);
  });
});

describe("options of a bulk verb", () => {
  it.each([
    [{ concurrency: 0 }, /^options\.concurrency: expected a whole number from 1 to 64, got 0/],
    [{ concurrency: 65 }, /^options\.concurrency: expected a whole number from 1 to 64, got 65/],
    [{ dryrun: true }, /^options\.dryrun: unknown; did you mean "dryRun"\?/],
    [{ dryRun: "yes" }, /^options\.dryRun: expected true or false/],
  ])("%j", async (options, message) => {
    const { guests, calls } = guestServer();
    await expect(guests([100]).start({}, options as object)).rejects.toThrow(message);
    expect(calls).toEqual([]);
  });

  it.each([
    ["start", { timeoutS: 3 }],
    ["shutdown", { timeoutS: 3 }],
    ["suspend", { disk: true }],
    ["migrate", { target: "pve2", live: true }],
  ] as const)("of a parameter that %s does not have", async (verb, params) => {
    const { guests, calls } = guestServer();
    const act: (params: never) => Promise<unknown> = guests([100])[verb];
    await expect(act(params as never)).resolves.toMatchObject({
      failed: [{ vmid: 100, error: { code: "INVALID_PARAMETERS" } }],
    });
    expect(calls).toEqual(["GET /cluster/resources"]);
  });
});
