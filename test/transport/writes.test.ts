import { afterEach, describe, expect, it } from "vitest";
import type { ClientOptions } from "../../src/options.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { callOf, transportTo } from "../support/raw-client.ts";
import { answer, type RawServer, type RawServerOptions, startRawServer } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function start(options: RawServerOptions): Promise<RawServer> {
  const server = await startRawServer(options);
  closers.unshift(() => server.close());
  return server;
}

function connect(servers: readonly RawServer[], options: Partial<ClientOptions> = {}): Transport {
  const transport = transportTo(servers, { retry: { baseDelayMs: 0 }, ...options });
  closers.unshift(() => transport.close());
  return transport;
}

const read = callOf("GET", "/nodes/pve1/qemu");
const write = callOf("POST", "/nodes/pve1/qemu", {}, [["vmid", "100"]]);
const methods = (server: RawServer): string[] => server.requests.map(({ method }) => method);

describe("a connection that is closed while a request is on its way", () => {
  const dropsTheSecond = (): Promise<RawServer> =>
    start({
      respond: (request, socket) =>
        request.turn === 2 ? socket.destroy() : answer(socket, request, request.connection, "protected"),
    });

  it("lets a read go out again in silence", async () => {
    const server = await dropsTheSecond();
    const transport = connect([server]);
    await transport.request(read);
    expect((await transport.request(read)).data).toBe(2);
    expect(methods(server)).toEqual(["GET", "GET", "GET"]);
  });

  it.each(["POST", "PUT", "DELETE"] as const)(
    "leaves the outcome of a %s unknown, and it is not sent again",
    async (method) => {
      const server = await dropsTheSecond();
      const transport = connect([server]);
      const change = callOf(method, "/nodes/pve1/qemu");
      await transport.request(change);
      await expect(transport.request(change)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
      expect(methods(server)).toEqual([method, method]);
    },
  );

  it("lets a write go out again where the caller allows it", async () => {
    const server = await dropsTheSecond();
    const transport = connect([server]);
    const change = { ...write, options: { retry: true } };
    await transport.request(change);
    expect((await transport.request(change)).data).toBe(2);
    expect(methods(server)).toEqual(["POST", "POST", "POST"]);
  });
});

describe("a write of which nothing was sent", () => {
  it("goes to the next host where the first refuses the connection", async () => {
    const [dead, alive] = [
      await start({ respond: () => {} }),
      await start({ respond: (request, socket) => answer(socket, request, "done") }),
    ];
    await dead.close();
    expect((await connect([dead, alive]).request(write)).data).toBe("done");
    expect(methods(alive)).toEqual(["POST"]);
  });

  it("goes to the next host where the first closes during the handshake", async () => {
    const rude = await start({ tls: false, respond: () => {}, onConnection: (socket) => socket.destroy() });
    const alive = await start({ respond: (request, socket) => answer(socket, request, "done") });
    const transport = connect([
      { ...rude, fingerprint: alive.fingerprint, url: rude.url.replace("http:", "https:") },
      alive,
    ]);
    expect((await transport.request(write)).data).toBe("done");
    expect(methods(alive)).toEqual(["POST"]);
  });

  it("is a timeout and no unknown outcome where the time ends before there is a connection", async () => {
    const mute = await start({ tls: false, respond: () => {} });
    const transport = connect(
      [{ ...mute, fingerprint: "00".repeat(32), url: mute.url.replace("http:", "https:") }],
      { timeoutMs: 50 },
    );
    await expect(transport.request(write)).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("is refused for good by a certificate, and nothing of it was sent", async () => {
    const server = await start({ respond: (request, socket) => answer(socket, request, "done") });
    const transport = connect([server], { tls: { fingerprint: "00".repeat(32) } });
    await expect(transport.request(write)).rejects.toMatchObject({ code: "TLS" });
    expect(server.requests).toEqual([]);
  });
});

describe("a write that was sent", () => {
  it("has an unknown outcome where the time ends before the answer", async () => {
    const server = await start({ respond: () => {} });
    const transport = connect([server], { timeoutMs: 100 });
    await expect(transport.request(write)).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
      message: expect.stringContaining("no answer came in time"),
    });
    expect(methods(server)).toEqual(["POST"]);
  });

  it("has an unknown outcome where half an answer comes", async () => {
    const server = await start({
      respond: (_, socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
    });
    await expect(connect([server]).request(write)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(methods(server)).toEqual(["POST"]);
  });

  it("was not executed by a server that redirects it", async () => {
    const server = await start({
      respond: (_, socket) =>
        socket.end(
          "HTTP/1.1 308 Permanent Redirect\r\nLocation: https://pve2.example:8006/x\r\nContent-Length: 0\r\n\r\n",
        ),
    });
    await expect(connect([server]).request(write)).rejects.toMatchObject({
      code: "PROTOCOL",
      message: expect.stringContaining("https://pve2.example:8006"),
    });
  });
});
