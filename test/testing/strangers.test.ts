import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestCluster, type Listening, type TestCluster } from "../../src/testing/index.ts";

const run = promisify(execFile);
const python = "/usr/bin/python3";

/** In CI the programs must be there (apt: curl, python3-proxmoxer, python3-requests). */
const lacks = (program: string, ...args: readonly string[]): boolean =>
  process.env["CI"] === undefined && spawnSync(program, args).status !== 0;

let cluster: TestCluster;
let listener: Listening;
let ca = "";

beforeEach(async () => {
  cluster = createTestCluster({
    nodes: 1,
    guests: [
      { vmid: 100, name: "web" },
      { vmid: 101, name: "db" },
    ],
  });
  listener = await cluster.listen();
  ca = join(mkdtempSync(join(tmpdir(), "proxkit-ca-")), "ca.pem");
  writeFileSync(ca, listener.ca);
});
afterEach(() => cluster.close());

describe.skipIf(lacks("curl", "--version"))("curl", () => {
  /** The data of an answer; tests know what they asked for. */
  async function curl<T>(path: string, ...args: readonly string[]): Promise<T> {
    const url = `https://localhost:${listener.port}/api2/json${path}`;
    const { stdout } = await run("curl", ["--silent", "--cacert", ca, ...args, url]);
    return (JSON.parse(stdout) as { data: T }).data;
  }

  async function work(...login: readonly string[]): Promise<unknown[]> {
    const rows = await curl<{ name: string }[]>("/cluster/resources?type=vm", ...login);
    const config = "/nodes/pve1/qemu/100/config";
    await curl(config, ...login, "--request", "PUT", "--data-urlencode", "description=by curl: ü & more");
    const upid = await curl<string>("/nodes/pve1/qemu/100/status/start", ...login, "--request", "POST");
    const { status, exitstatus } = await curl<Record<string, string>>(
      `/nodes/pve1/tasks/${upid}/status`,
      ...login,
    );
    const { description } = await curl<Record<string, string>>(config, ...login);
    return [rows.map(({ name }) => name), description, status, exitstatus];
  }

  const outcome = [["web", "db"], "by curl: ü & more", "stopped", "OK"];

  it("logs in by token, lists, changes, starts and waits", async () => {
    const { tokenId, secret } = cluster.credentials.token;
    expect(await work("--header", `Authorization: PVEAPIToken=${tokenId}=${secret}`)).toEqual(outcome);
  });

  it("logs in by password, lists, changes, starts and waits", async () => {
    const { username, password } = cluster.credentials.password;
    const login = await curl<Record<string, string>>(
      "/access/ticket",
      "--data",
      `username=${username}`,
      "--data",
      `password=${password}`,
    );
    const headers = ["--cookie", `PVEAuthCookie=${login.ticket}`];
    const csrf = ["--header", `CSRFPreventionToken: ${login.CSRFPreventionToken}`];
    expect(await work(...headers, ...csrf)).toEqual(outcome);
  });
});

describe.skipIf(lacks(python, "-c", "import proxmoxer, requests"))("python3-proxmoxer", () => {
  it("logs in by password and by token, lists, changes, starts and waits", async () => {
    const { password } = cluster.credentials.password;
    const { tokenId, secret } = cluster.credentials.token;
    const script = join(import.meta.dirname, "strangers.py");
    const args = ["localhost", String(listener.port), password, tokenId, secret, ca];
    const { stdout } = await run(python, [script, ...args]);
    expect(stdout).toBe("db,web OK running\ndb,web OK running\n");
  });
});
