import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Duplex } from "node:stream";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/index.ts";
import { createTestCluster } from "../../src/testing/index.ts";
import { keepDoubleHeadedSocketsOpen } from "../../src/transport/keep-alive.ts";
import type { Transport } from "../../src/transport/transport.ts";
import {
  answer,
  answerBytes,
  type ConnectionKind,
  type RawServer,
  type Respond,
  startRawServer,
} from "../support/raw-server.ts";
import { callOf, transportTo } from "../support/raw-client.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closers.splice(0)) await close();
});

async function setUp(respond: Respond): Promise<[RawServer, Transport]> {
  const server = await startRawServer({ respond });
  const transport = transportTo([server], { concurrency: 1, retry: false });
  closers.push(
    () => transport.close(),
    () => server.close(),
  );
  return [server, transport];
}

const read = callOf("GET", "/nodes/pve1/qemu");
const write = callOf("POST", "/nodes/pve1/qemu", {}, [["vmid", "100"]]);

describe("the number of connections", () => {
  it.each<ConnectionKind>(["plain", "protected", "relayed"])(
    "is at most 2 for 100 reads in a row of which the answers have the Connection headers of %s routes",
    async (kind) => {
      const [server, transport] = await setUp((request, socket) => answer(socket, request, [], kind));
      for (let n = 0; n < 100; n++) await transport.request(read);
      expect(server.connections.opened).toBeLessThanOrEqual(2);
    },
  );

  it("is the same against the test cluster's listener", async () => {
    const cluster = createTestCluster();
    const { url, ca } = await cluster.listen();
    const pve = createClient({ url, auth: cluster.credentials.token, tls: { ca }, cache: false });
    closers.push(
      () => pve.close(),
      () => cluster.close(),
    );
    let opened = 0;
    const count = (): void => void (opened += 1);
    subscribe("undici:client:connected", count);
    closers.push(async () => void unsubscribe("undici:client:connected", count));
    for (let n = 0; n < 100; n++) await pve.nodes("pve1").qemu.get();
    expect(opened).toBeLessThanOrEqual(2);
  });

  it("is about one per 100 reads, the server's own limit", async () => {
    const [server, transport] = await setUp((request, socket) => answer(socket, request, [], "protected"));
    for (let n = 0; n < 500; n++) await transport.request(read);
    expect(server.connections.opened).toBeLessThanOrEqual(6);
    expect(server.connections.peak).toBeLessThanOrEqual(2);
  });

  it("is one per refusal, since the server closes after each", async () => {
    const [server, transport] = await setUp((_, socket) =>
      socket.end(answerBytes("", { status: 500, reason: "no", connection: "close" })),
    );
    for (let n = 0; n < 3; n++) await transport.request(read).catch(() => {});
    expect(server.connections.opened).toBe(3);
  });
});

describe("an idle connection", () => {
  async function connectionsAfterIdle(call: typeof read, idleMs: number): Promise<number> {
    const [server, transport] = await setUp((request, socket) => answer(socket, request, null, "protected"));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await transport.request(call);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(idleMs);
    await new Promise(setImmediate);
    await transport.request(call);
    return server.connections.opened;
  }

  it.each([
    ["read", read, 3_900, 1],
    ["read", read, 4_000, 2],
    ["write", write, 900, 1],
    ["write", write, 1_000, 2],
  ])("of a %s", async (_, call, idleMs, connections) => {
    expect(await connectionsAfterIdle(call, idleMs)).toBe(connections);
  });

  it("that a read has just used is not taken by a write", async () => {
    const [server, transport] = await setUp((request, socket) => answer(socket, request, null));
    await transport.request(read);
    await transport.request(write);
    expect(server.requests.map(({ method, connection }) => [method, connection])).toEqual([
      ["GET", 1],
      ["POST", 2],
    ]);
  });
});

describe("every answer comes through unharmed", () => {
  const data = { text: "größe €".repeat(20), list: [1, 2, 3] };
  const body = JSON.stringify({ data });

  it("when it is split at any byte of its head and shortly after", async () => {
    const bytes = answerBytes(body, { connection: "protected" });
    const positions = bytes.indexOf("\r\n\r\n") + 12;
    let position = 0;
    const [server, transport] = await setUp((request, socket) => {
      if (request.turn >= 100) return answer(socket, request, data);
      socket.write(bytes.subarray(0, position));
      setImmediate(() => socket.write(bytes.subarray(position)));
    });
    for (position = 1; position < positions; position++)
      expect((await transport.request(read)).data).toEqual(data);
    expect(server.connections.opened).toBeLessThanOrEqual(1 + Math.ceil(positions / 100));
  });

  const chunked = (text: string): string =>
    `${[...text.matchAll(/[^]{1,7}/g)].map(([part]) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join("")}0\r\n\r\n`;
  const large = { rows: Array.from({ length: 20_000 }, (_, vmid) => ({ vmid, name: `guest-${vmid}` })) };

  it.each<[string, Buffer, unknown]>([
    [
      "chunked",
      answerBytes(chunked(body), { connection: "protected", headers: "Transfer-Encoding: chunked\r\n" }),
      data,
    ],
    [
      "compressed",
      answerBytes(gzipSync(body), { connection: "protected", headers: "Content-Encoding: gzip\r\n" }),
      data,
    ],
    ["large", answerBytes(JSON.stringify({ data: large }), { connection: "protected" }), large],
  ])("when it is %s", async (_, bytes, expected) => {
    const [server, transport] = await setUp((_request, socket) => socket.write(bytes));
    for (let n = 0; n < 5; n++) expect((await transport.request(read)).data).toEqual(expected);
    expect(server.connections.opened).toBe(1);
  });

  it("when its body is ended by the end of the connection", async () => {
    const bytes = answerBytes(body, { connection: "protected" }).toString("latin1");
    const [, transport] = await setUp((_request, socket) =>
      socket.end(Buffer.from(bytes.replace(/Content-Length: \d+\r\n/, ""), "latin1")),
    );
    expect((await transport.request(read)).data).toEqual(data);
  });

  it("and bytes that follow an answer cost the connection, not the next answer", async () => {
    const [server, transport] = await setUp((request, socket) => {
      socket.write(answerBytes(JSON.stringify({ data: request.connection }), { connection: "protected" }));
      if (request.connection === 1) socket.write(answerBytes(JSON.stringify({ data: "of nobody" })));
    });
    expect((await transport.request(read)).data).toBe(1);
    await vi.waitFor(() => expect(server.connections.open).toBe(0));
    expect((await transport.request(read)).data).toBe(2);
  });
});

describe("an answer that comes while the request is still being sent", () => {
  const refusal = answerBytes("for data too large", {
    status: 501,
    reason: "for data too large",
    connection: "close",
  });

  it.each<[string, (socket: Socket) => void]>([
    ["half-closes", (socket) => socket.end(refusal)],
    ["closes", (socket) => void socket.write(refusal, () => socket.destroy())],
    ["reads no further", (socket) => void socket.pause().end(refusal)],
  ])("is heard where the server then %s", async (_, refuseEarly) => {
    const server = await startRawServer({
      respond: () => {},
      onHead: (_head, socket) => {
        refuseEarly(socket);
        return true;
      },
    });
    const transport = transportTo([server], { retry: false });
    closers.push(
      () => transport.close(),
      () => server.close(),
    );
    const tooMuch = callOf("POST", "/nodes/pve1/qemu", {}, [["description", "x".repeat(2_000_000)]]);
    await expect(transport.request(tooMuch)).rejects.toMatchObject({
      code: "INVALID_PARAMETERS",
      status: 501,
      reason: "for data too large",
    });
    expect(server.connections.opened).toBe(1);
  });
});

describe("the filter of heads", () => {
  type Header = readonly [line: string, isConnection: boolean];
  const connectionLine = fc
    .tuple(fc.constantFrom("Connection", "connection"), fc.constantFrom(": ", ":"))
    .chain(([name, colon]) =>
      fc
        .constantFrom("close", "Keep-Alive", "close,Keep-Alive", "keep-alive", "upgrade")
        .map((value): Header => [`${name}${colon}${value}`, true]),
    );
  const otherLine = fc
    .constantFrom(
      "Server: x",
      "Proxy-Connection: close",
      "X-Connection: close",
      "Content-Type: a/b",
      "X: Connection: close",
    )
    .map((line): Header => [line, false]);
  const response = fc.record({
    lines: fc.array(fc.oneof(connectionLine, otherLine), { maxLength: 6 }),
    body: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "",
        "\r\n\r\n",
        "Connection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n",
      ),
    ),
  });
  type Response = typeof response extends fc.Arbitrary<infer T> ? T : never;

  const bytesOf = (lines: readonly Header[], body: string): Buffer =>
    Buffer.from(`HTTP/1.1 200 OK\r\n${lines.map(([line]) => `${line}\r\n`).join("")}\r\n${body}`, "latin1");

  /** What the rule says in words: of several Connection headers the last remains, if it keeps the socket open. */
  function expected({ lines, body }: Response): Buffer {
    const connection = lines.filter(([, isConnection]) => isConnection);
    const last = connection.at(-1);
    const staysOpen = last !== undefined && /:\s*keep-alive$/i.test(last[0]);
    if (connection.length < 2 || !staysOpen) return bytesOf(lines, body);
    return bytesOf(
      lines.filter((line) => !line[1] || line === last),
      body,
    );
  }

  /** Reads as undici does: all there is, whenever there is something. */
  async function through(responses: readonly Response[], sizes: readonly number[]): Promise<Buffer[]> {
    const socket = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() }) as Socket;
    keepDoubleHeadedSocketsOpen(socket);
    let received: Buffer[] = [];
    socket.on("readable", () => {
      for (let chunk: Buffer | null; (chunk = socket.read() as Buffer | null) !== null;) received.push(chunk);
    });
    const all: Buffer[] = [];
    let turn = 0;
    for (const { lines, body } of responses) {
      received = [];
      socket.write("GET /api2/json/version HTTP/1.1\r\n\r\n", "latin1");
      for (let rest = bytesOf(lines, body); rest.length > 0;) {
        const size = sizes[turn++ % sizes.length] ?? 1;
        socket.push(rest.subarray(0, size));
        rest = rest.subarray(size);
        await new Promise<void>((resolve) => process.nextTick(resolve));
      }
      await new Promise(setImmediate);
      all.push(Buffer.concat(received));
    }
    return all;
  }

  it("changes nothing but the Connection headers of a head, wherever the chunks end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(response, { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        async (responses, sizes) => {
          const came = await through(responses, sizes);
          expect(came.map(String)).toEqual(responses.map((each) => expected(each).toString()));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("lets bytes that nobody asked for through untouched", async () => {
    const [first] = await through(
      [{ lines: [], body: "HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: keep-alive\r\n\r\n" }],
      [1000],
    );
    expect(first?.toString()).toContain("Connection: close\r\nConnection: keep-alive");
  });

  it("gives up on a head without end", async () => {
    const line: Header = [`X: ${"x".repeat(70_000)}`, false];
    const [came] = await through([{ lines: [line], body: "" }], [1_000]);
    expect(came).toHaveLength(bytesOf([line], "").length);
  });
});
