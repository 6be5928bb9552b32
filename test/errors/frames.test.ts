import { describe, expect, it } from "vitest";
import { type Client, createClient } from "../../src/index.ts";
import { createLoader } from "../../src/batch/loader.ts";
import type { ClientOptions } from "../../src/options.ts";
import { type FakeServer, fakeFetch } from "../support/fake-fetch.ts";
import { token } from "../support/raw-client.ts";

const missing: FakeServer = () => ({
  status: 500,
  message: "Configuration file 'nodes/pve1/qemu-server/9.conf' does not exist",
});

function client(server: FakeServer = missing, options: Partial<ClientOptions> = {}): Client {
  const { fetch } = fakeFetch(server);
  return createClient({
    url: "https://pve1:8006",
    auth: token,
    fetch,
    retry: { baseDelayMs: 0 },
    ...options,
  });
}

const failureOf = async (call: Promise<unknown>): Promise<Error> => {
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (error instanceof Error) return error;
  throw new Error("the call did not fail");
};

/** The functions of a user's program that the tests look for in the stack. */
async function deleteTheGuest(pve: Client): Promise<void> {
  await pve.nodes("pve1").qemu(109).delete();
}
async function readTheConfig(pve: Client): Promise<void> {
  await pve.nodes("pve1").qemu(109).config.get();
}
async function readTheConfigToo(pve: Client): Promise<void> {
  await pve.nodes("pve1").qemu(109).config.get();
}
async function askByTemplate(pve: Client): Promise<void> {
  await pve.request("GET", "/nodes/{node}/status", { node: "pve1" });
}
async function askUntyped(pve: Client): Promise<void> {
  await pve.untyped("GET", "/nodes/pve1/status");
}

describe("the stack of an error names the function that made the call", () => {
  it.each([
    ["a write", deleteTheGuest],
    ["a read", readTheConfig],
    ["a call by template", askByTemplate],
    ["an untyped call", askUntyped],
  ])("%s", async (_, call) => {
    expect((await failureOf(call(client()))).stack).toContain(call.name);
  });

  it("a call with parameters that are refused before anything is sent", async () => {
    const pve = client();
    async function giveAWrongId(): Promise<void> {
      await pve.nodes("pve1").qemu(9).config.get();
    }
    for (let n = 0; n < 2; n++) expect((await failureOf(giveAWrongId())).stack).toContain("giveAWrongId");
  });

  it("a call that waited for a slot", async () => {
    const pve = client(missing, { concurrency: 1, cache: false });
    const ahead = Array.from({ length: 5 }, (_, n) =>
      pve
        .nodes("pve1")
        .qemu(200 + n)
        .config.get(),
    );
    const error = await failureOf(readTheConfig(pve));
    await Promise.allSettled(ahead);
    expect(error.stack).toContain("readTheConfig");
  });

  it("a call that was repeated", async () => {
    const pve = client(() => ({ status: 596, reason: "Connection timed out" }));
    const error = await failureOf(askUntyped(pve));
    expect(error).toMatchObject({ code: "NODE_UNREACHABLE" });
    expect(error.stack).toContain("askUntyped");
  });

  it("each of two calls that shared one request", async () => {
    const pve = client(missing, { cache: false });
    const [one, two] = await Promise.all([failureOf(readTheConfig(pve)), failureOf(readTheConfigToo(pve))]);
    expect(one.stack).toMatch(/readTheConfig\b/);
    expect(two.stack).toMatch(/readTheConfigToo\b/);
  });

  it("a call that went out in a batch of its node", async () => {
    const login = { username: "root@pam", ticket: "PVE:root@pam:1::x", CSRFPreventionToken: "y" };
    const pve = client(
      ({ path }) => {
        if (path === "/access/ticket") return { data: login };
        const gone = { status: 500, message: "Configuration file 'x' does not exist" };
        return path.endsWith("/execute") ? { data: [gone, gone] } : missing({} as never);
      },
      { auth: { username: "root@pam", password: "x" }, cache: false },
    );
    const other = pve
      .nodes("pve1")
      .qemu(110)
      .config.get()
      .catch(() => {});
    const error = await failureOf(readTheConfig(pve));
    await other;
    expect(error.stack).toContain("readTheConfig");
  });

  it("a key of a loader", async () => {
    const loader = createLoader<number, string>({
      load: async () => {
        throw new Error("no");
      },
    });
    async function loadOne(): Promise<void> {
      await loader.load(1);
    }
    expect((await failureOf(loadOne())).stack).toContain("loadOne");
  });

  it("each of the calls that waited for the same login", async () => {
    const pve = client(() => ({ status: 401, message: "authentication failure" }), {
      auth: { username: "root@pam", password: "wrong" },
      cache: false,
    });
    const [one, two] = await Promise.all([failureOf(readTheConfig(pve)), failureOf(askUntyped(pve))]);
    expect(one.stack).toContain("readTheConfig");
    expect(two.stack).toContain("askUntyped");
    expect((await failureOf(deleteTheGuest(pve))).stack).toContain("deleteTheGuest");
  });

  it("a call that ran out of time while it waited, and one that the closing of the client ended", async () => {
    const pve = client(() => new Promise(() => {}), { concurrency: 1, cache: false });
    const first = askUntyped(pve);
    const waiting = failureOf(
      (async function waitForASlot() {
        await pve.nodes("pve1").qemu(110).config.get({}, { timeoutMs: 20 });
      })(),
    );
    expect((await waiting).stack).toContain("waitForASlot");
    const ended = failureOf(first);
    await pve.close();
    expect((await ended).stack).toContain("askUntyped");
    expect((await failureOf(deleteTheGuest(pve))).stack).toContain("deleteTheGuest");
  });
});
