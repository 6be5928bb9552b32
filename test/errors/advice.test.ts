import { describe, expect, it } from "vitest";
import { classifyRefusal } from "../../src/errors/classify.ts";
import { manualClock } from "../support/manual-clock.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { get, token, transportWith } from "../support/raw-client.ts";

const site = { method: "PUT", template: "/nodes/{node}/status", path: { node: "pve1" } } as const;

describe("a message alone says what to do next", () => {
  it.each([
    [500, "checksum mismatch (file change by other user?)", "look at it again, then decide"],
    [500, "VM is locked (backup)", "try again when the task that holds the lock has ended"],
    [500, "cluster not ready - no quorum?", "until more members are back"],
    [500, "QEMU guest agent is not running", "is it installed, running, and enabled"],
    [595, "No route to host", "is it up? what is on other nodes still answers"],
    [596, "Connection timed out", "is it busy or hanging?"],
    [401, "No ticket", "check the token id and secret, or the ticket"],
    [403, "Permission check failed (/vms/100, VM.Audit)", "needs VM.Audit on /vms/100"],
    [501, "Method 'PUT /x' not implemented", "its release may be older or newer than the call"],
  ])("%d %s", (status, reason, advice) => {
    expect(classifyRefusal(site, { status, reason }).message).toContain(advice);
  });

  it("of a call that ran out of time, on its way or before", async () => {
    const clock = manualClock();
    const { fetch } = fakeFetch(() => new Promise(() => {}));
    const transport = transportWith({
      url: "https://pve1:8006",
      auth: token,
      fetch,
      clock,
      concurrency: 1,
      timeoutMs: 1_000,
    });
    const calls = Promise.allSettled([
      get(transport, "/version"),
      get(transport, "/nodes", { timeoutMs: 500 }),
    ]);
    await new Promise(setImmediate);
    clock.advance(1_000);
    expect(await calls).toMatchObject([
      { reason: { message: expect.stringContaining("give it more with timeoutMs, or ask for less") } },
      {
        reason: { message: expect.stringContaining("before it could be sent (give it more with timeoutMs)") },
      },
    ]);
  });
});
