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
  users: [{ userid: "blind@pve", tokens: [{ tokenid: "x", secret: "0f", privsep: true }] }],
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
const proxkit = (args: readonly string[], env: Record<string, string> = environment): Promise<Ran> =>
  ran(process.execPath, [main, ...args], env);

const widest = (text: string): number => Math.max(...text.split("\n").map(({ length }) => length));

function ran(file: string, args: readonly string[], env: Record<string, string>): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(file, args, { env: { PATH: process.env["PATH"], ...env } }, (error, out, err) => {
      resolve({ out, err, code: typeof error?.code === "number" ? error.code : 0 });
    });
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
    const rows = await proxkit(["get", "/cluster/resources", "type=vm", "--table"]);
    expect(rows.out).toContain("evil [2Jname");
    expect(rows.out.replaceAll("\n", " ")).toMatch(/\(not shown: .*; --json has them\)/);
    expect(widest(rows.out)).toBeLessThanOrEqual(80);
  });

  it("takes a path as it is copied from a browser or from pvesh", async () => {
    const { out } = await proxkit(["get", "api2/json/version"]);
    expect(JSON.parse(out)).toMatchObject({ release: "9.2" });
  });

  it("ls --json has everything, with what is missing", async () => {
    const { out } = await proxkit(["ls", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      nodes: [{ node: "pve1" }, { node: "pve2" }],
      storages: expect.any(Array),
      guests: [{ vmid: 100 }, { vmid: 101 }],
      missing: [],
    });
  });

  it("post prints the whole id of the task, and --wait its log on standard error", async () => {
    const { out, err, code } = await proxkit([
      "post",
      "/nodes/pve1/qemu/100/status/reboot",
      "--wait",
      "--table",
    ]);
    expect(out).toMatch(/^UPID:pve1:.*:qmreboot:100:root@pam!test:\n$/);
    expect([err, code]).toEqual(["TASK OK\n", 0]);
  });

  it("--wait fails with the task, and shows why", async () => {
    cluster.nextTask({ type: "qmstop", exit: "the disk is on fire" });
    const { err, code } = await proxkit(["post", "/nodes/pve1/qemu/100/status/stop", "--wait"]);
    expect(err).toContain("proxkit: task qmstop of 100 on pve1 failed: the disk is on fire");
    expect(code).toBe(1);
    await proxkit(["post", "/nodes/pve1/qemu/100/status/start", "--wait"]);
  });

  it("tells a login that sees a part only what it lacks", async () => {
    const { err } = await proxkit(["ls"], {
      ...environment,
      PROXMOX_TOKEN_ID: "blind@pve!x",
      PROXMOX_TOKEN_SECRET: "0f",
    });
    expect(err).toContain("This login does not see everything");
  });

  it("colours where that is asked for, and in no pipe by itself", async () => {
    const coloured = (env: Record<string, string>) =>
      proxkit(["ls"], { ...environment, ...env }).then(({ out }) => out.includes("\u001b["));
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured({ NO_COLOR: "1" })).toBe(false);
  });

  it("ends in silence when nobody reads on", async () => {
    const command = `${process.execPath} ${main} get /cluster/resources | head -c 1`;
    const { err } = await ran("/bin/sh", ["-c", command], environment);
    expect(err).toBe("");
  });

  it.each([[], ["demo"], ["ls"], ["get"], ["post"], ["put"], ["delete"], ["generate"], ["mcp"]])(
    "explains itself in 80 columns, with an example: %s",
    async (...command) => {
      const { out, code } = await proxkit([...command, "--help"], {});
      expect(widest(out)).toBeLessThanOrEqual(80);
      expect(out).toMatch(command.length === 0 ? /Commands:/ : /Examples?:\n  proxkit /);
      expect(code).toBe(0);
    },
  );

  it("demo runs on its own cluster and shows both ways", async () => {
    const { out, err, code } = await proxkit(["demo", "--guests", "20", "--down", "pve3"], {});
    expect(out).toMatch(/one call per guest +\d+ +\d+ ms +failed\n/);
    expect(out).toContain("! one call per guest: GET /nodes/pve3/qemu: pve3 cannot be reached");
    expect(widest(out + err)).toBeLessThanOrEqual(80);
    expect(out).toMatch(/proxkit +1 +\d+ ms/);
    expect(err).toContain("! pve3: node pve3 is offline");
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
    const certificate = createCertificate(["127.0.0.1"]);
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

  const mistakes: [
    what: string,
    args: string[],
    env: Record<string, string> | undefined,
    message: string,
    code?: number,
  ][] = [
    [
      "no connection",
      ["ls"],
      {},
      "proxkit: set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET, and for a self-signed certificate PROXMOX_FINGERPRINT (or PROXMOX_INSECURE=1); `proxkit --help` shows how, `proxkit demo` needs no cluster",
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
      'proxkit: GET /nodes/pve1/qmeu: this server does not have that call (its release may be older or newer than the call): Method \'GET /nodes/pve1/qmeu\' not implemented\n  /nodes/pve1 has no "qmeu"; did you mean "qemu"?',
      1,
    ],
    [
      "a method the path does not have",
      ["delete", "/version"],
      undefined,
      "proxkit: DELETE /version: this server does not have that call (its release may be older or newer than the call): Method 'DELETE /version' not implemented\n  it takes GET",
      1,
    ],
    [
      "a node the cluster does not have",
      ["ls", "--node", "pve9"],
      undefined,
      'proxkit: --node: the cluster has no "pve9"; it has pve1, pve2',
    ],
    [
      "a misspelt command",
      ["lst"],
      undefined,
      "proxkit: unknown command 'lst'\n(Did you mean ls?)\n(add --help for the options)",
    ],
    [
      "a misspelt option",
      ["ls", "--stauts", "x"],
      undefined,
      "proxkit: unknown option '--stauts'\n(Did you mean --status?)\n(add --help for the options)",
    ],
  ];

  it.each(mistakes)("says what to do about %s", async (_, args, env, message, expected = 2) => {
    const { out, err, code } = await proxkit(args, env);
    expect([out, err.trim(), code]).toEqual(["", message, expected]);
  });

  it("shows the fingerprint of a certificate that is not trusted", async () => {
    const { PROXMOX_FINGERPRINT: fingerprint, ...without } = environment;
    const { err, code } = await proxkit(["ls"], without);
    expect(err).toContain(
      "proxkit: GET /cluster/resources: the certificate is not trusted; set tls.fingerprint",
    );
    expect(err).toContain(`\n  export PROXMOX_FINGERPRINT=${fingerprint}\n`);
    expect(code).toBe(1);
  });
});
