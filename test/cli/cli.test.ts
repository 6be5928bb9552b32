import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestCluster } from "../../src/testing/index.ts";
import { createCertificate } from "../../src/testing/listen/certificate.ts";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const cluster = createTestCluster({
  nodes: 2,
  guests: [
    { vmid: 100, name: "web-1", node: "pve1", status: "running", tags: ["prod"] },
    { vmid: 101, name: "evil\u001b[2Jname", node: "pve2" },
  ],
});
let environment: Record<string, string>;

beforeAll(async () => {
  const { url, fingerprint } = await cluster.listen({ tls: true });
  const { tokenId, secret } = cluster.credentials.token;
  environment = {
    PROXMOX_URL: url,
    PROXMOX_FINGERPRINT: fingerprint,
    PROXMOX_TOKEN_ID: tokenId,
    PROXMOX_TOKEN_SECRET: secret,
  };
});
afterAll(() => cluster.close());

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command line as a user does; `env` replaces the connection. */
function proxkit(args: readonly string[], env: Record<string, string> = environment): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...args],
      { env: { PATH: process.env["PATH"], ...env } },
      (error, out, err) => {
        resolve({ out, err, code: typeof error?.code === "number" ? error.code : 0 });
      },
    );
  });
}

describe("proxkit", () => {
  it("ls lists the cluster in one call", async () => {
    cluster.clearCalls();
    const { out } = await proxkit(["ls", "--status", "running"]);
    expect(out).toContain("100  web-1  qemu  pve1  running");
    expect(out).not.toContain("101");
    expect(cluster.calls.map(({ template }) => template)).toEqual(["/cluster/resources"]);
  });

  it("get prints JSON where no terminal is, and a table on request, without control characters of a guest", async () => {
    const json = await proxkit(["get", "/nodes/pve1/qemu/100/config"]);
    expect(JSON.parse(json.out)).toMatchObject({ name: "web-1" });
    const rows = await proxkit(["get", "/cluster/resources", "type=vm", "-o", "table"]);
    expect(rows.out).toContain("evil [2Jname");
    expect(rows.out).toContain("-o json has them");
  });

  it("demo runs on its own cluster and shows both ways", async () => {
    const { out, code } = await proxkit(["demo", "--guests", "20", "--down", "pve3"], {});
    expect(out).toMatch(
      /one call per guest +\d+ +\d+ ms +failed: GET \/nodes\/pve3\/qemu: pve3 cannot be reached/,
    );
    expect(out).toMatch(/proxkit +1 +\d+ ms/);
    expect(out).toContain("! pve3: node pve3 is offline");
    expect(code).toBe(0);
  });

  it("generate writes the surface of a server that serves its description itself", async () => {
    const folder = mkdtempSync(join(tmpdir(), "proxkit-surface-"));
    const description = [
      {
        path: "/version",
        text: "version",
        leaf: 1,
        info: {
          GET: {
            method: "GET",
            name: "version",
            description: "Tells the version.",
            allowtoken: 1,
            parameters: { additionalProperties: 0 },
            returns: { type: "object", properties: { version: { type: "string" } } },
            permissions: { user: "all" },
          },
        },
      },
    ];
    const certificate = await createCertificate(["127.0.0.1"]);
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (_, response) => {
      response.end(`const apiSchema = ${JSON.stringify(description, undefined, 3)}\n;\n\nlet more = {};`);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const out = join(folder, "surface.ts");
    const args = ["generate", "--url", `https://127.0.0.1:${port}`, "--out", out, "--release", "9.2"];
    const refused = await proxkit(args, {});
    const { err, code } = await proxkit([...args, "--fingerprint", certificate.fingerprint], {});
    server.close();
    expect([err, code]).toEqual(["", 0]);
    expect(refused.err).toMatch(/^proxkit: generate: https:.* cannot be reached: unable to verify/);
    expect(readFileSync(out, "utf8")).toContain("Tells the version.");
    rmSync(folder, { recursive: true });
  });

  const mistakes: [what: string, args: string[], env: Record<string, string> | undefined, message: string][] =
    [
      [
        "no connection",
        ["ls"],
        {},
        "proxkit: set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET, and for a self-signed certificate PROXMOX_FINGERPRINT (or PROXMOX_INSECURE=1)",
      ],
      [
        "half a connection",
        ["ls"],
        { PROXMOX_URL: "https://pve1" },
        "proxkit: PROXMOX_URL is set; also set PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET",
      ],
      [
        "a parameter without value",
        ["put", "/nodes/pve1/qemu/100/config", "cores"],
        undefined,
        'proxkit: "cores" is no parameter; write name=value',
      ],
      [
        "a path that climbs",
        ["get", "/nodes/../access"],
        undefined,
        'proxkit: path: expected a path without "." and ".." segments, got "/nodes/../access"',
      ],
      [
        "a path the server does not have",
        ["get", "/nodes/pve1/qmeu"],
        undefined,
        "proxkit: GET /nodes/pve1/qmeu: this server does not have that call (its release may be older or newer than the call): Method 'GET /nodes/pve1/qmeu' not implemented",
      ],
    ];

  it.each(mistakes)("says what to do about %s", async (_, args, env, message) => {
    const { err, code } = await proxkit(args, env);
    expect([err.trim(), code]).toEqual([message, 1]);
  });
});
