import { describe, expect, it } from "vitest";
import type { GuestSelection } from "../../src/guests/bulk/selection.ts";
import { guestServer } from "../support/guest-server.ts";

const selections: readonly (readonly [unknown, RegExp])[] = [
  [[], /^guests must be at least one vmid; \{ all: true \} is everything, got an array of 0/],
  [{}, /the filter has nothing in it, which would be every guest; if that is meant, say \{ all: true \}/],
  [{ tag: undefined, node: undefined }, /the filter has nothing in it/],
  [undefined, /^guests must be vmids, a filter, or \{ all: true \}, got undefined/],
  ["all", /^guests must be vmids, a filter, or \{ all: true \}/],
  [100, /^guests must be vmids, a filter, or \{ all: true \}/],
  [[100, "101"], /^vmid must be a whole number/],
  [{ all: false }, /^all must be true, or left out, got false/],
  [{ all: true, tag: "prod" }, /^all must be alone/],
  [{ tagg: "prod" }, /^filter must be made of/],
  [{ status: 1 }, /^status must be/],
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
    [{ concurrency: 0 }, /^concurrency must be a whole number from 1 to 64, got 0/],
    [{ concurrency: 65 }, /^concurrency must be a whole number from 1 to 64, got 65/],
    [{ dryrun: true }, /^dryrun: unknown option; did you mean "dryRun"\?/],
    [{ dryRun: "yes" }, /^dryRun must be true or false/],
  ])("%j", async (options, message) => {
    const { guests, calls } = guestServer();
    await expect(guests([100]).start({}, options as object)).rejects.toThrow(message);
    expect(calls).toEqual([]);
  });

  it("of a parameter the verb does not have", async () => {
    const { guests, calls } = guestServer();
    await expect(guests([100]).migrate({ target: "pve2", live: true } as never)).resolves.toMatchObject({
      failed: [{ vmid: 100, error: { code: "INVALID_PARAMETERS" } }],
    });
    expect(calls).toEqual(["GET /cluster/resources"]);
  });
});
