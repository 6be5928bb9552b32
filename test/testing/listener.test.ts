import { createServer } from "node:net";
import { get } from "node:https";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestCluster, type Listening, type TestCluster } from "../../src/testing/index.ts";
import { serveConnection } from "../../src/testing/listen/connection.ts";
import { createMachine } from "../../src/testing/machine.ts";
import { rawConnection, values } from "./raw.ts";
import { byToken, call } from "./support.ts";

let cluster: TestCluster;
let listener: Listening;

beforeEach(async () => {
  cluster = createTestCluster({ nodes: 2, guests: 40 });
  listener = await cluster.listen({ tls: false });
});
afterEach(() => cluster.close());

const authorization = (): string => byToken(cluster)["authorization"] ?? "";

function request(path: string, extra = "", method = "GET", version = "1.1"): string {
  return `${method} /api2/json${path} HTTP/${version}\r\nHost: x\r\nAuthorization: ${authorization()}\r\n${extra}\r\n`;
}

/** One request on a connection of its own. */
async function once(text: string) {
  const connection = rawConnection(listener.port);
  connection.send(text);
  const answer = await connection.answer();
  connection.close();
  return answer;
}

describe("connections (FACTS 2-13)", () => {
  it("serves 100 answers and says close on the last", async () => {
    const connection = rawConnection(listener.port);
    const said = [];
    for (let round = 0; round < 100; round++) {
      connection.send(request("/version"));
      said.push(values(await connection.answer(), "connection").join());
    }
    expect(said).toEqual([...Array.from({ length: 99 }, () => "Keep-Alive"), "close"]);
    await connection.closed;
  });

  it("answers protected calls with two Connection headers and keeps the connection open", async () => {
    const connection = rawConnection(listener.port);
    const said = [];
    for (let round = 0; round < 3; round++) {
      connection.send(request("/nodes/pve1/qemu"));
      said.push(values(await connection.answer(), "connection"));
    }
    expect(said).toEqual(Array.from({ length: 3 }, () => ["close", "Keep-Alive"]));
    connection.close();
  });

  it("closes after every error", async () => {
    const connection = rawConnection(listener.port);
    connection.send(request("/nonsense"));
    const answer = await connection.answer();
    expect([answer?.status, answer?.reason, values(answer, "connection")]).toEqual([
      501,
      "Method 'GET /nonsense' not implemented",
      ["close"],
    ]);
    await connection.closed;
  });

  it("drops a connection that is silent", async () => {
    const machine = createMachine({});
    const server = createServer((socket) =>
      serveConnection(socket, { current: () => machine, node: "pve1", idleMs: 10 }),
    );
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const connection = rawConnection(typeof address === "object" ? (address?.port ?? 0) : 0);
    expect(await connection.answer()).toBeUndefined();
    await connection.closed;
    server.close();
  });

  it("answers one of three requests that were sent at once", async () => {
    const connection = rawConnection(listener.port);
    connection.send(request("/version").repeat(3));
    expect((await connection.answer())?.status).toBe(200);
    connection.send(request("/nodes"));
    await connection.answer();
    expect(cluster.counts()).toEqual({ "GET /version": 1, "GET /nodes": 1 });
    connection.close();
  });

  it("speaks HTTP/1.0, closing unless asked not to", async () => {
    const answer = await once(request("/version", "", "GET", "1.0"));
    expect([answer?.status, values(answer, "connection")]).toEqual([200, ["close"]]);
  });

  it("gives no answer to more than 8 KiB of headers, but takes a long path", async () => {
    const connection = rawConnection(listener.port);
    connection.send(request("/version", `X-Large: ${"x".repeat(9000)}\r\n`));
    connection.send(request("/version"));
    const other = await once(request(`/version?_dc=${"1".repeat(9000)}`));
    expect(other?.status).toBe(200);
    expect(cluster.counts()).toEqual({ "GET /version": 1 });
    connection.close();
  });

  it.each([
    [
      "chunked bodies",
      "POST",
      "Transfer-Encoding: chunked\r\n",
      "0\r\n\r\n",
      "chunked transfer encoding not supported",
    ],
    [
      "more than 512 KiB",
      "POST",
      `Content-Length: ${513 * 1024}\r\n`,
      "x".repeat(513 * 1024),
      "for data too large",
    ],
    [
      "a DELETE with a body",
      "DELETE",
      "Content-Length: 3\r\n",
      "a=1",
      "Unexpected content for method 'DELETE'",
    ],
  ])("refuses %s", async (_, method, header, body, text) => {
    const answer = await once(request("/access/users", header, method) + body);
    expect([answer?.status, answer?.reason, answer?.body.toString()]).toEqual([501, text, text]);
  });

  it.each(["HEAD", "OPTIONS", "PATCH"])("does not know %s", async (method) => {
    const answer = await once(request("/version", "", method));
    expect([answer?.status, answer?.reason, answer?.body.length]).toEqual([
      501,
      `method '${method}' not available`,
      0,
    ]);
  });
});

describe("answers", () => {
  it("compresses what is large when it is asked to, and never with brotli", async () => {
    const plain = await once(request("/cluster/resources"));
    const brotli = await once(request("/cluster/resources", "Accept-Encoding: br\r\n"));
    const packed = await once(request("/cluster/resources", "Accept-Encoding: gzip, br\r\n"));
    const small = await once(request("/version", "Accept-Encoding: gzip\r\n"));
    expect([plain, brotli, packed, small].map((answer) => values(answer, "content-encoding"))).toEqual([
      [],
      [],
      ["gzip"],
      [],
    ]);
    const text = gunzipSync(packed?.body ?? Buffer.alloc(0)).toString();
    expect(JSON.parse(text)).toMatchObject({ data: expect.any(Array) });
  });

  it("packs the journal whether or not it is asked to, and fetch hands it out unpacked (FACTS 15)", async () => {
    const { data: upid } = await call(cluster, "POST", "/nodes/pve1/qemu/100/status/start");
    const path = "/nodes/pve1/journal?lastentries=1";
    const answer = await once(request(path));
    expect(values(answer, "content-encoding")).toEqual(["gzip"]);
    const text = gunzipSync(answer?.body ?? Buffer.alloc(0)).toString();
    const line = expect.stringMatching(
      /^Jan 01 00:00:\d\d pve1 pvedaemon\[\d+\]: <root@pam!test> starting task UPID:pve1:/,
    );
    expect(JSON.parse(text)).toEqual({ data: ["s=0;i=0", line, "s=0;i=1"], success: 1 });
    expect(text).toContain(upid);
    const init = { headers: byToken(cluster) };
    for (const [get, url = ""] of [
      [fetch, listener.url] as const,
      [cluster.fetch, cluster.urls[0]] as const,
    ]) {
      const unpacked = await get(`${url}/api2/json${path}`, init);
      expect([unpacked.headers.get("content-encoding"), await unpacked.text()]).toEqual(["gzip", text]);
    }
  });

  it("puts the bytes of a reason phrase on the wire as they are", async () => {
    const answer = await once(request("/access/users/%C3%BC@pve"));
    expect([answer?.status, answer?.reason]).toEqual([500, "no such user ('ü@pve')"]);
    const init = { headers: byToken(cluster) };
    const real = await fetch(`${listener.url}/api2/json/access/users/ü@pve`, init);
    const injected = await cluster.fetch(`${cluster.urls[0]}/api2/json/access/users/ü@pve`, init);
    expect(real.statusText).toBe("no such user ('ü@pve')");
    expect(injected.statusText).toBe(real.statusText);
  });
});

describe("TLS (FACTS 1, 3)", () => {
  it("sends plain HTTP to HTTPS", async () => {
    const secure = await cluster.listen();
    const plain = secure.url.replace("https", "http");
    const read = await fetch(`${plain}/api2/json/version?a=1`, { redirect: "manual" });
    expect([read.status, read.headers.get("location")]).toEqual([301, `${secure.url}/api2/json/version?a=1`]);
    const write = await fetch(`${plain}/api2/json/access/ticket`, { method: "POST", redirect: "manual" });
    expect([write.status, write.headers.get("location")]).toEqual([
      308,
      `${secure.url}/api2/json/access/ticket`,
    ]);
  });

  it("proves itself by its authority and by its fingerprint", async () => {
    const { port, ca, fingerprint } = await cluster.listen({ node: "pve2" });
    const seen = await new Promise((resolve, reject) => {
      get({ port, host: "localhost", ca, path: "/api2/json/access/domains" }, (answer) => {
        const { socket } = answer;
        answer.resume();
        if ("getPeerCertificate" in socket && typeof socket.getPeerCertificate === "function")
          resolve([answer.statusCode, socket.getPeerCertificate().fingerprint256]);
      }).on("error", reject);
    });
    expect(seen).toEqual([200, fingerprint]);
    expect(cluster.calls.map(({ host }) => host)).toEqual(["pve2"]);
  });

  it("names the members when it is to listen as somebody else", async () => {
    await expect(cluster.listen({ node: "pve9" })).rejects.toThrow(
      'cluster.listen: node is "pve9", allowed is one of pve1, pve2',
    );
  });

  it("drops every connection when it is closed", async () => {
    const connection = rawConnection(listener.port);
    connection.send(request("/version"));
    await connection.answer();
    await cluster.close();
    await connection.closed;
    await expect(fetch(`${listener.url}/api2/json/version`)).rejects.toThrow("fetch failed");
  });
});
