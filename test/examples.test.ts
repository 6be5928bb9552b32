import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../src/index.ts";
import { createTestCluster, type TestCluster } from "../src/testing/index.ts";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "connect.ts");

/** What was printed, tables as their rows. */
let printed: unknown[] = [];

beforeEach(() => {
  printed = [];
  const keep = (...values: unknown[]): void => void printed.push(...values);
  for (const method of ["log", "table", "error"] as const) vi.spyOn(console, method).mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => (keep(text), true));
  vi.stubEnv("PROXMOX_URL", undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** Runs an example with arguments, from its top, and hands back its exports. */
async function run<Exports = unknown>(name: string, ...args: string[]): Promise<Exports> {
  vi.resetModules();
  const before = process.argv;
  process.argv = ["node", join(folder, name), ...args];
  try {
    return (await import(`../examples/${name}`)) as Exports;
  } finally {
    process.argv = before;
  }
}

/** A cluster behind a real listener, which the environment names. */
async function listening(): Promise<TestCluster> {
  const cluster = createTestCluster({ guests: [{ vmid: 300, name: "far", node: "pve1" }] });
  const { url, fingerprint } = await cluster.listen({ tls: true });
  const { tokenId, secret } = cluster.credentials.token;
  vi.stubEnv("PROXMOX_URL", url);
  vi.stubEnv("PROXMOX_TOKEN_ID", tokenId);
  vi.stubEnv("PROXMOX_TOKEN_SECRET", secret);
  vi.stubEnv("PROXMOX_FINGERPRINT", fingerprint);
  return cluster;
}

describe("the examples", () => {
  it("are short", () => {
    const long = names.filter((name) => readFileSync(join(folder, name), "utf8").split("\n").length > 60);
    expect(long).toEqual([]);
  });

  it("list guests as a table", async () => {
    await run("inventory-table.ts", "web");
    expect(printed).toEqual([
      {
        100: expect.objectContaining({ name: "web-1", status: "running", tags: "prod web" }),
        101: expect.objectContaining({ name: "web-2", node: "pve2" }),
      },
    ]);
  });

  it("make nightly snapshots and prune", async () => {
    await run("nightly-snapshots.ts", "prod", "0");
    expect(printed).toHaveLength(4);
    expect(printed[0]).toMatch(/^100 web-1: nightly_\d{8} ok$/);
    expect(process.exitCode).toBe(0);
  });

  it("clone ten virtual machines and wait for their addresses", async () => {
    await run("clone-ten.ts", "debian-13", "10");
    const [machines] = printed as [{ vmid: number; name: string; ips: string }[]];
    expect(machines).toHaveLength(10);
    expect(new Set(machines.map(({ vmid }) => vmid)).size).toBe(10);
    expect(machines.every(({ ips }) => /^10\.0\.\d+\.\d+$/.test(ips))).toBe(true);
  });

  it("evacuate a node", async () => {
    await run("evacuate-node.ts", "pve1");
    expect(printed).toContain("nothing was moved: add --really");
    printed = [];
    await run("evacuate-node.ts", "pve1", "--really");
    expect(printed).toEqual(
      expect.arrayContaining(["100 -> pve2", "200 -> pve3", "100 web-1: ok", "200 dns: ok"]),
    );
  });

  it("find waste", async () => {
    await run("find-waste.ts");
    const [waste, sum] = printed as [{ vmid: number; GiB: number }[], string];
    expect(waste.map(({ vmid }) => vmid).toSorted((a, b) => a - b)).toEqual([103, 104]);
    expect(sum).toMatch(/^\d+ GiB in 2 guests that do not run$/);
  });

  it("upload an image with a progress bar", async () => {
    const path = join(tmpdir(), `proxkit-example-${process.pid}.iso`);
    await writeFile(path, "an image");
    await run("upload-iso.ts", path);
    expect(printed).toContain(`\r[${"#".repeat(50)}] 100 %`);
    expect(printed.at(-1)).toMatch(
      /^local:iso\/proxkit-example-\d+\.iso is there; it was put in place in \d+ ms$/,
    );
  });

  it("follow the log of a backup", async () => {
    await run("follow-backup.ts", "100", "nas");
    expect(printed).toContain("TASK OK");
    expect(printed.at(-1)).toMatch(/^ok after \d+ s$/);
  });

  it("serve a dashboard", async () => {
    const { dashboard, server } = await run<{
      dashboard: (request: Request) => Promise<Response>;
      server: Server;
    }>("dashboard.ts");
    const answer = await dashboard(new Request("http://localhost/?tag=db"));
    expect(await answer.json()).toMatchObject({ down: [], guests: [{ vmid: 102, name: "db-1" }] });
    await vi.waitFor(() => expect(printed[0]).toMatch(/^http:/));
    const served = await fetch(String(printed[0]));
    expect(((await served.json()) as { guests: unknown[] }).guests).toHaveLength(7);
    await new Promise((resolve) => void server.close(resolve));
  });

  it("make OpenTelemetry spans of the events", async () => {
    await run("otel.ts");
    expect(printed).toEqual([
      "GET /cluster/resources",
      {
        "http.request.method": "GET",
        "url.template": "/cluster/resources",
        "server.address": "pve1:8006",
        "http.request.resend_count": 0,
        "proxmox.node": "",
        "http.response.status_code": 200,
      },
    ]);
  });

  it("show on one line what the client is doing", async () => {
    await run("progress-line.ts");
    const lines = printed.filter((text) => String(text).startsWith("\r"));
    expect(lines).toContainEqual(expect.stringContaining("\r1 under way, 0 done,"));
    expect(lines.at(-1)).toMatch(/^\r0 under way, \d+ done, 0 refused, 0 repeated, \d+ saved, \d+ kB/);
    expect(printed.at(-1)).toBe("4 configurations");
  });

  it("reboot node by node", async () => {
    await run("rolling-reboot.ts", "pve1");
    expect(printed[0]).toMatch(/^pve1: 2 guests moved to pve[23]$/);
    expect(printed[1]).toMatch(/^pve1: back after \d+ s$/);
  });

  it("tell of changes as they happen", async () => {
    const cluster = await listening();
    const watching = run("watch-changes.ts", "1");
    await vi.waitFor(() => expect(printed).toContain("1 guests"), 5_000);
    const { credentials, fetch, clock } = cluster;
    await using other = createClient({ url: "https://pve1:8006", auth: credentials.token, fetch, clock });
    await (await other.guest(300).start()).wait();
    await cluster.advance(11_000);
    await vi.waitFor(() => expect(printed).toContain("300 far on pve1: started"), 5_000);
    process.emit("SIGINT");
    await watching;
    await cluster.close();
  });

  it("run against a real host that the environment names", async () => {
    const cluster = await listening();
    await run("inventory-table.ts");
    expect(printed).toEqual([{ 300: expect.objectContaining({ name: "far" }) }]);
    await cluster.close();
  });
});
