import { describe, expect, it } from "vitest";
import { classifyRefusal } from "../../src/errors/classify.ts";
import { manualClock } from "../support/manual-clock.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { callOf, get, token, transportWith } from "../support/raw-client.ts";

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

  it("of a write that may have been executed: where to look, what looks for it, and how often it was sent", async () => {
    const { fetch } = fakeFetch(() => ({ status: 502, reason: "Bad Gateway" }));
    const retry = { attempts: 2, baseDelayMs: 0 };
    const transport = transportWith({ url: "https://pve1:8006", auth: token, fetch, retry });
    const start = {
      ...callOf("POST", "/nodes/pve1/qemu/100/status/start"),
      template: "/nodes/{node}/qemu/{vmid}/status/start",
      path: { node: "pve1", vmid: "100" },
    };
    await expect(transport.request(start)).rejects.toThrow(
      "it was not repeated (look at the object or at the task list of the node before you try again; the option resolve: true looks for its task)",
    );
    await expect(transport.request({ ...start, options: { retry: true } })).rejects.toThrow(
      "it was sent 2 times",
    );
    await expect(transport.request(callOf("PUT", "/cluster/options"))).rejects.toThrow(
      "before you try again): ",
    );
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
