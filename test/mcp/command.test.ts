import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterEach, describe, expect, it } from "vitest";
import { check } from "../../src/cli/mcp/check.ts";
import { execPolicy } from "../../src/cli/mcp/exec-policy.ts";
import { serveHttp } from "../../src/cli/mcp/http.ts";
import { readSettings } from "../../src/cli/mcp/settings.ts";
import { clientOf, setUp } from "./support.ts";

const root = new URL("../..", import.meta.url).pathname;
const info = { name: "test", version: "1" };
const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

describe("proxkit mcp over standard input and output", () => {
  async function started(args: readonly string[], environment: Record<string, string> = {}) {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [join(root, "src/cli/main.ts"), "mcp", ...args],
      env: { PATH: process.env["PATH"] ?? "", ...environment },
      stderr: "pipe",
    });
    const client = new Client(info, { capabilities: { elicitation: {} } });
    const asked: string[] = [];
    client.setRequestHandler("elicitation/create", ({ params }) => {
      asked.push(params.message);
      return { action: "accept", content: { confirm: true } };
    });
    await client.connect(transport);
    endings.push(async () => await client.close());
    const call = async (name: string, args: Record<string, unknown> = {}): Promise<string> =>
      JSON.stringify((await client.callTool({ name, arguments: args })).content);
    return { client, transport, call, asked };
  }

  it("serves the embedded cluster, reading only", async () => {
    const { client, call } = await started(["--demo"]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toHaveLength(9);
    expect(await call("get_nodes")).toContain("pve1\\tonline");
    expect(client.getServerVersion()).toMatchObject({ name: "proxkit" });
    expect(client.getInstructions()).toContain("Proxmox VE");
    expect((await client.listPrompts()).prompts).toHaveLength(3);
  });

  it("writes where it is told so, and asks the user through the client", async () => {
    const { call, asked } = await started(["--demo"], { PROXMOX_MCP_MODE: "write" });
    expect(await call("power", { vmids: [100], action: "stop" })).toContain("stop: 1 ok");
    expect(asked).toHaveLength(1);
  });

  it("ends when the client has gone", async () => {
    const { client, transport } = await started(["--demo"]);
    const { pid } = transport;
    await client.close();
    expect(pid).toBeTypeOf("number");
    expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
  });

  it("says on standard error what is missing, and ends", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [join(root, "src/cli/main.ts"), "mcp"],
      env: { PATH: process.env["PATH"] ?? "" },
      stderr: "pipe",
    });
    let said = "";
    transport.stderr?.on("data", (chunk) => (said += String(chunk)));
    await expect(new Client(info).connect(transport)).rejects.toBeInstanceOf(Error);
    expect(said).toContain("set PROXMOX_URL, PROXMOX_TOKEN_ID and PROXMOX_TOKEN_SECRET");
  });
});

describe("proxkit mcp over HTTP", () => {
  async function serving(token?: string): Promise<URL> {
    const { pve } = setUp();
    const server = await serveHttp(pve, {}, { port: 0, token });
    endings.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe("127.0.0.1");
    return new URL(`http://127.0.0.1:${port}/mcp`);
  }

  const list = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };

  /** A request as a browser or a script would send it, with headers that fetch does not let one set. */
  async function post(url: URL, headers: Record<string, string>): Promise<number> {
    return await new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method: "POST",
          headers: {
            "content-type": "application/json",
            accept: "application/json, text/event-stream",
            ...headers,
          },
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.once("error", reject).end(JSON.stringify(list));
    });
  }

  it.each(["2025", "2026-07-28"])("serves clients of %s", async (era) => {
    const client = new Client(info, era === "2025" ? {} : { versionNegotiation: { mode: { pin: era } } });
    await client.connect(new StreamableHTTPClientTransport(await serving()));
    endings.push(async () => await client.close());
    expect((await client.listTools()).tools).toHaveLength(9);
    const { content } = await client.callTool({ name: "get_nodes", arguments: {} });
    expect(JSON.stringify(content)).toContain("pve1");
  });

  it("refuses requests under another name, from pages of other origins, and to other paths", async () => {
    const url = await serving();
    expect(await post(url, {})).toBe(200);
    expect(await post(url, { host: "evil.example" })).toBe(403);
    expect(await post(url, { host: `evil.example:${url.port}` })).toBe(403);
    expect(await post(url, { origin: "https://evil.example" })).toBe(403);
    expect(await post(new URL("/other", url), {})).toBe(404);
  });

  it("asks for the token where there is one", async () => {
    const url = await serving("open sesame");
    expect(await post(url, {})).toBe(401);
    expect(await post(url, { authorization: "Bearer open" })).toBe(401);
    expect(await post(url, { authorization: "Bearer open sesame" })).toBe(200);
  });
});

describe("the settings of proxkit mcp", () => {
  const environment = { PROXMOX_URL: "https://pve1", PROXMOX_TOKEN_ID: "a@pve!b", PROXMOX_TOKEN_SECRET: "s" };

  function file(content: unknown): string {
    const folder = mkdtempSync(join(tmpdir(), "proxkit-mcp-"));
    endings.push(async () => rmSync(folder, { recursive: true }));
    const path = join(folder, "config.json");
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  }

  it("come from the environment", async () => {
    expect(await readSettings({}, { ...environment, PROXMOX_MCP_MODE: "write" })).toEqual({
      connection: { url: ["https://pve1"], auth: { tokenId: "a@pve!b", secret: "s" } },
      tools: { mode: "write" },
    });
  });

  it("come from a file, which has all options of the tools and the connection", async () => {
    const config = file({
      connection: {
        url: ["https://pve1", "https://pve2"],
        tokenId: "x@pve!y",
        secret: "z",
        fingerprint: "AA:BB",
      },
      mode: "write",
      allow: { tags: ["agent"] },
    });
    expect(await readSettings({ config }, {})).toEqual({
      connection: {
        url: ["https://pve1", "https://pve2"],
        auth: { tokenId: "x@pve!y", secret: "z" },
        tls: { fingerprint: "AA:BB" },
      },
      tools: { mode: "write", allow: { tags: ["agent"] } },
    });
  });

  it("come from JSON in the environment, and the command line wins", async () => {
    const given = { ...environment, PROXMOX_MCP_CONFIG: '{"mode":"write","prefix":"pve_"}' };
    expect((await readSettings({ mode: "read" }, given)).tools).toEqual({ mode: "read", prefix: "pve_" });
  });

  it.each([
    ["no object", "[]", "expected a JSON object"],
    ["no JSON", "{secret: hunter2", "expected a JSON object"],
    ["an unknown name", { connection: { uri: "x" } }, "connection.uri: unknown option"],
    ["a number for text", { connection: { url: 1 } }, "connection.url: expected text"],
    ["an open policy", { exec: true }, "exec: expected"],
    ["a policy that begins with a wildcard", { exec: { allow: [["**"]] } }, "exec: expected"],
  ])("tell of %s, without the text", async (_, content, message) => {
    const outcome = readSettings({ config: file(content) }, environment);
    await expect(outcome).rejects.toThrow(message);
    await expect(outcome).rejects.not.toThrow("hunter2");
  });

  it("tell of a file that is not there", async () => {
    await expect(readSettings({ config: "/nowhere/x.json" }, {})).rejects.toThrow(
      "/nowhere/x.json: cannot be read (ENOENT)",
    );
  });
});

describe("the policy of commands in a file", () => {
  const { allow } = execPolicy({
    allow: [
      ["uname", "-a"],
      ["systemctl", "status", "*"],
      ["df", "**"],
    ],
  });
  const guest = {} as never;

  it.each([
    [["uname", "-a"], true],
    [["uname"], false],
    [["uname", "-a", "-x"], false],
    [["systemctl", "status", "nginx"], true],
    [["systemctl", "stop", "nginx"], false],
    [["systemctl", "status", "nginx", "--x"], false],
    [["df"], true],
    [["df", "-h", "/"], true],
    [["/bin/sh", "-c", "uname -a"], false],
  ])("takes %j as %s", (argv, expected) => {
    expect(allow(argv, guest)).toBe(expected);
  });
});

describe("proxkit mcp --check", () => {
  const levels = (findings: readonly { level: string; text: string }[]): string[] =>
    findings.map(({ level, text }) => `${level}: ${text.split("\n")[0]?.slice(0, 70)}`);

  it("finds nothing wrong with a login that may do what the tools need", async () => {
    const { cluster } = setUp({
      cluster: {
        users: [{ userid: "agent@pve", tokens: [{ tokenid: "t", secret: "s", privsep: false }] }],
        acl: [{ path: "/", roleid: "PVEAuditor", to: "agent@pve" }],
      },
    });
    const auth = { tokenId: "agent@pve!t", secret: "s" };
    const findings = await check(clientOf(cluster, { auth }), { url: "https://pve1", auth }, {});
    expect(findings.map(({ level }) => level)).toEqual(["ok", "ok", "ok"]);
  });

  it("names the rights that are missing, and what that means", async () => {
    const { cluster } = setUp({
      cluster: {
        users: [{ userid: "agent@pve", tokens: [{ tokenid: "t", secret: "s", privsep: false }] }],
        acl: [{ path: "/", roleid: "PVEAuditor", to: "agent@pve" }],
      },
    });
    const auth = { tokenId: "agent@pve!t", secret: "s" };
    const findings = await check(clientOf(cluster, { auth }), undefined, {
      mode: "write",
      exec: { allow: () => true },
    });
    expect(levels(findings).filter((each) => each.startsWith("warning"))).toEqual([
      "warning: without VM.PowerMgmt on /vms: guests cannot be started and stopped (fi",
      "warning: without VM.GuestAgent.Unrestricted on /vms: commands cannot be run (fi",
    ]);
  });

  it("warns of too much: root, passwords, certificates that are not checked", async () => {
    const { cluster } = setUp();
    const auth = cluster.credentials.password;
    const findings = await check(
      clientOf(cluster, { auth }),
      { url: "https://pve1", auth, tls: { insecure: true } },
      {},
    );
    expect(levels(findings).filter((each) => each.startsWith("warning"))).toHaveLength(3);
  });

  it("says what is wrong with a login that is refused", async () => {
    const { cluster } = setUp();
    const auth = { tokenId: "root@pam!test", secret: "wrong" };
    const findings = await check(clientOf(cluster, { auth }), undefined, {});
    expect(findings.at(-1)).toMatchObject({ level: "problem" });
    expect(findings.at(-1)?.text).toContain("check the token id and secret");
  });

  it("gives the fingerprint of a certificate that is not known", async () => {
    const { cluster } = setUp();
    const { url, fingerprint } = await cluster.listen({ tls: true });
    endings.push(async () => await cluster.close());
    const { createClient } = await import("../../src/index.ts");
    const connection = { url, auth: cluster.credentials.token };
    const pve = createClient(connection);
    const findings = await check(pve, connection, {});
    await pve.close();
    expect(findings.at(-1)?.level).toBe("problem");
    expect(findings.at(-1)?.text).toContain(`PROXMOX_FINGERPRINT=${fingerprint}`);
  });
});
