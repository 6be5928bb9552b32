import { createServer } from "node:https";
import { networkInterfaces } from "node:os";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ClientEvent, TlsOption } from "../../src/index.ts";
import { checkOptions } from "../../src/options.ts";
import { pve } from "../../src/product.ts";
import { type Certificate, createCertificate } from "../../src/testing/listen/certificate.ts";
import { Transport } from "../../src/transport/transport.ts";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface MemberServer {
  readonly port: number;
  readonly stop: () => Promise<unknown>;
  readonly paths: string[];
}

/** One member behind its own certificate. */
async function startMember(
  address: string,
  port: number,
  { cert, key }: Certificate,
  answers: Readonly<Record<string, unknown>>,
): Promise<MemberServer> {
  const paths: string[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const path = request.url?.replace("/api2/json", "") ?? "";
    paths.push(path);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data: answers[path] ?? [] }));
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(port, address, () => resolve()));
  const stop = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  closers.push(stop);
  return { port: (server.address() as AddressInfo).port, paths, stop };
}

let first: Certificate;
let second: Certificate;
beforeAll(async () => {
  [first, second] = [createCertificate([]), createCertificate([])];
});

interface Scene {
  readonly tls: TlsOption;
  /** What `GET /nodes` says of the second member. */
  readonly fingerprint?: string | null;
  readonly certificate?: Certificate;
  readonly ip?: string;
}

/** Two members; the client is given the first and told of the second. */
async function discover({ tls, fingerprint = null, certificate = second, ip = "127.0.0.2" }: Scene) {
  const answers: Record<string, unknown> = {
    "/nodes": [
      { node: "pve1", ssl_fingerprint: first.fingerprint },
      { node: "pve2", ssl_fingerprint: fingerprint },
    ],
    "/cluster/status": [
      { type: "cluster", name: "test" },
      { type: "node", name: "pve1", ip: "127.0.0.1", online: 1, local: 1 },
      { type: "node", name: "pve2", ip, online: 1, local: 0 },
    ],
  };
  const { port, paths: firstPaths } = await startMember("127.0.0.1", 0, first, answers);
  const member = await startMember(ip, port, certificate, answers);
  const { promise, resolve } = Promise.withResolvers<Extract<ClientEvent, { type: "discovery" }>>();
  const { transport: options } = checkOptions({
    url: `https://127.0.0.1:${port}`,
    auth: { tokenId: "root@pam!ci", secret: "0f0e0d0c" },
    tls,
    discover: true,
    onEvent: (event) => void (event.type === "discovery" && resolve(event)),
  });
  const transport = new Transport({ ...options, product: { ...pve, port } });
  closers.push(() => transport.close());
  await transport.request({ method: "GET", template: "/version", path: {}, params: [], options: {} });
  const paths = { first: firstPaths, second: member.paths };
  return { event: await promise, transport, port, paths, stopSecond: member.stop };
}

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((address) => address?.address === "::1");

// Other systems have one loopback address only.
describe.runIf(process.platform === "linux")("a member that was found", () => {
  it("is used when its certificate has the fingerprint that the cluster tells", async () => {
    const { event, transport, port, paths } = await discover({
      tls: { fingerprint: first.fingerprint },
      fingerprint: second.fingerprint,
    });
    expect(event).toMatchObject({ added: [`127.0.0.2:${port}`], refused: [] });
    const host = `https://127.0.0.2:${port}`;
    await transport.request({ method: "GET", template: "/version", path: {}, params: [], options: {}, host });
    expect(paths.second).toEqual(["/access/domains", "/version"]);
  });

  it("is not used when it has another one, and nothing is sent to it", async () => {
    const { event, paths } = await discover({
      tls: { fingerprint: first.fingerprint },
      fingerprint: first.fingerprint,
    });
    expect(event).toMatchObject({
      added: [],
      refused: [{ node: "pve2", reason: expect.stringContaining(second.fingerprint) }],
    });
    expect(paths.second).toEqual([]);
  });

  it("is not used when the client compares fingerprints and the cluster tells none", async () => {
    const { event, paths } = await discover({ tls: { fingerprint: first.fingerprint } });
    expect(event.refused).toEqual([
      { node: "pve2", reason: "the cluster tells no fingerprint of its certificate" },
    ]);
    expect(paths.second).toEqual([]);
  });

  it.runIf(hasIpv6)("is used when an authority vouches for it, whatever fingerprint is told", async () => {
    const { event, port, paths } = await discover({
      tls: { ca: first.ca },
      certificate: first,
      ip: "::1",
    });
    expect(event).toMatchObject({ added: [`[::1]:${port}`], refused: [] });
    expect(paths.first).not.toContain("/nodes");
  });

  it("is not used when no authority vouches for it", async () => {
    const { event, paths } = await discover({ tls: { ca: first.ca }, fingerprint: second.fingerprint });
    expect(event).toMatchObject({
      added: [],
      refused: [{ node: "pve2", reason: expect.stringContaining("certificate is not trusted") }],
    });
    expect(paths.second).toEqual([]);
  });

  it("is checked against what the options say of its address, if they do", async () => {
    const fingerprint = { "127.0.0.1": first.fingerprint, "127.0.0.2": first.fingerprint };
    const { event } = await discover({ tls: { fingerprint }, fingerprint: second.fingerprint });
    expect(event).toMatchObject({ added: [], refused: [{ node: "pve2" }] });
  });

  it("whose certificate changes is left alone, and no call fails by it", async () => {
    const { transport, port, paths, stopSecond } = await discover({
      tls: { fingerprint: first.fingerprint },
      fingerprint: second.fingerprint,
    });
    await stopSecond();
    const changed = await startMember("127.0.0.2", port, createCertificate([]), {});
    const given = transport.hosts.pick(new Set());
    // With work on the given host, the found one is next.
    await transport.hosts.using(given, async () => {
      await transport.request({ method: "GET", template: "/version", path: {}, params: [], options: {} });
    });
    expect(changed.paths).toEqual([]);
    expect(paths.first.filter((path) => path === "/version")).toEqual(["/version", "/version"]);
  });
});
