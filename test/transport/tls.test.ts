import { TLSSocket } from "node:tls";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClientEvent } from "../../src/events.ts";
import { createCertificate } from "../../src/testing/listen/certificate.ts";
import type { TlsOption } from "../../src/transport/tls.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { callOf, get, token, transportWith } from "../support/raw-client.ts";
import { answer, type RawServer, type RawServerOptions, startRawServer } from "../support/raw-server.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closers.splice(0)) await close();
});

async function start(options: Partial<RawServerOptions> = {}): Promise<RawServer> {
  const server = await startRawServer({
    respond: (request, socket) => answer(socket, request, "done", "protected"),
    ...options,
  });
  closers.unshift(() => server.close());
  return server;
}

function connect(url: string | readonly string[], tls?: TlsOption): Transport {
  const transport = transportWith({ url, auth: token, tls, retry: { baseDelayMs: 0 } });
  closers.unshift(() => transport.close());
  return transport;
}

const wrong = "00:".repeat(31) + "00";
const failing = (transport: Transport): Promise<unknown> =>
  get(transport, "/version").catch((error: unknown) => error);

describe("a certificate", () => {
  it("of the given authority is accepted", async () => {
    const { url, ca } = await start();
    expect(await get(connect(url, { ca }), "/version")).toBe("done");
  });

  it("of an authority nobody named is refused, with what to set", async () => {
    const { url, requests } = await start();
    expect(await failing(connect(url))).toMatchObject({
      code: "TLS",
      message: expect.stringMatching(/not trusted; set tls\.fingerprint .* or tls\.ca/),
    });
    expect(requests).toEqual([]);
  });

  it("of another authority is refused", async () => {
    const { url } = await start();
    const other = createCertificate([]);
    expect(await failing(connect(url, { ca: other.ca }))).toMatchObject({ code: "TLS" });
  });

  it("with the pinned fingerprint is accepted, however the fingerprint is written", async () => {
    const { url, fingerprint } = await start();
    for (const text of [fingerprint, fingerprint.toLowerCase(), fingerprint.replaceAll(":", "")])
      expect(await get(connect(url, { fingerprint: text }), "/version")).toBe("done");
  });

  it("with another fingerprint is refused, the one seen is named, and nothing is sent", async () => {
    const { url, fingerprint, requests } = await start();
    expect(await failing(connect(url, { fingerprint: wrong }))).toMatchObject({
      code: "TLS",
      fingerprint,
      message: expect.stringContaining(fingerprint),
    });
    expect(requests).toEqual([]);
  });

  it("can be pinned for each host by itself", async () => {
    const [one, two] = [await start(), await start()];
    const fingerprints = { [`127.0.0.1:${one.port}`]: one.fingerprint, [`127.0.0.1:${two.port}`]: wrong };
    const transport = connect([one.url, two.url], { fingerprint: fingerprints });
    const at = (host: string): Promise<unknown> =>
      transport.request({ ...callOf("GET", "/version"), host }).catch((error: unknown) => error);
    expect(await at(one.url)).toEqual({ data: "done" });
    expect(await at(two.url)).toMatchObject({ code: "TLS", fingerprint: two.fingerprint });
  });

  it("that has expired is refused, and the error says so", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2020, 0, 1) });
    const expired = createCertificate([]);
    vi.useRealTimers();
    const { url, ca, fingerprint } = await start({ tls: expired });
    expect(await failing(connect(url, { ca }))).toMatchObject({
      code: "TLS",
      message: expect.stringContaining("the certificate has expired"),
    });
    expect(await get(connect(url, { fingerprint }), "/version")).toBe("done");
  });

  it.skipIf(process.platform === "darwin")("for another name is refused, and the error says so", async () => {
    const { url, ca, fingerprint } = await start({ address: "127.0.0.2" });
    expect(await failing(connect(url, { ca }))).toMatchObject({
      code: "TLS",
      message: expect.stringContaining("the certificate is for other names"),
    });
    expect(await get(connect(url, { fingerprint }), "/version")).toBe("done");
  });
});

describe("a pinned client", () => {
  it("checks each of several connections at once, and those made after a while", async () => {
    const right = createCertificate([]);
    const server = await start({ tls: right, respond: answerTogether(6) });
    const transport = connect(server.url, { fingerprint: right.fingerprint });
    await Promise.all(Array.from({ length: 6 }, () => get(transport, "/version")));
    expect(server.connections.opened).toBe(6);
    await server.close();
    const impostor = await start({ port: server.port });
    expect(await failing(transport)).toMatchObject({ code: "TLS", fingerprint: impostor.fingerprint });
    expect(impostor.requests).toEqual([]);
  });

  it("never resumes a session, since that shows no certificate", async () => {
    const sessions: boolean[] = [];
    const { url, fingerprint } = await start({
      onConnection: (socket) => sessions.push(socket instanceof TLSSocket && socket.isSessionReused()),
      respond: (request, socket) => {
        answer(socket, request, "done");
        socket.end();
      },
    });
    const transport = connect(url, { fingerprint });
    for (let n = 0; n < 3; n++) await get(transport, "/version");
    expect(sessions).toEqual([false, false, false]);
  });

  /** Holds the answers back until so many requests have come. */
  function answerTogether(count: number): RawServerOptions["respond"] {
    const waiting: (() => void)[] = [];
    return (request, socket) => {
      waiting.push(() => answer(socket, request, "done"));
      if (waiting.length >= count) for (const go of waiting.splice(0)) go();
    };
  }
});

describe("clients of one process", () => {
  it("with different options have nothing in common, least of all connections", async () => {
    const { url, fingerprint, connections } = await start();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const lax = connect(url, { insecure: true });
    const strict = connect(url, { fingerprint: wrong });
    const plain = connect(url);
    expect(await get(lax, "/version")).toBe("done");
    expect(await failing(strict)).toMatchObject({ code: "TLS" });
    expect(await failing(plain)).toMatchObject({ code: "TLS" });
    expect(await get(connect(url, { fingerprint }), "/version")).toBe("done");
    expect(await failing(connect(url))).toMatchObject({ code: "TLS" });
    expect(connections.opened).toBeGreaterThanOrEqual(2);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    expect(process.env["NODE_TLS_REJECT_UNAUTHORIZED"]).toBeUndefined();
    warn.mockRestore();
  });

  it("that check nothing say so", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const events: ClientEvent[] = [];
    for (let n = 0; n < 2; n++)
      transportWith({
        url: "https://pve1:8006",
        auth: token,
        tls: { insecure: true },
        onEvent: (event) => events.push(event),
      });
    expect(events.map(({ type }) => type)).toEqual(["warning", "warning"]);
    expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
    warn.mockRestore();
  });
});

describe("the wrong kind of port", () => {
  it("where no TLS is spoken is named as that", async () => {
    const { url } = await start({
      tls: false,
      onConnection: (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    });
    expect(await failing(connect(url.replace("http:", "https:"), { fingerprint: wrong }))).toMatchObject({
      code: "TLS",
      message: expect.stringMatching(/there is no TLS at that port \(.*\): wrong version number$/),
    });
  });

  it("where TLS is spoken answers plain text with nothing or a redirect, and the client says what it got", async () => {
    const { url } = await start();
    expect(await failing(connect(url.replace("https:", "http:")))).toMatchObject({ code: "CONNECTION" });
    const redirecting = await start({
      tls: false,
      respond: (_, socket) =>
        socket.end(
          "HTTP/1.1 301 Moved Permanently\r\nLocation: https://127.0.0.1:8006/\r\nContent-Length: 0\r\n\r\n",
        ),
    });
    expect(await failing(connect(redirecting.url))).toMatchObject({
      code: "PROTOCOL",
      message: expect.stringContaining("redirects to https://127.0.0.1:8006"),
    });
  });
});
