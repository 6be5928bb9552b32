import { describe, expect, it } from "vitest";
import { createProxmoxTools } from "../../src/mcp/index.ts";
import { callerOf, callsOf, clientOf, setUp } from "./support.ts";

const guests = [
  {
    vmid: 100,
    name: "web-1",
    node: "pve1",
    status: "running",
    tags: ["prod", "web"],
    cores: 2,
    memoryMiB: 2048,
  },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped", tags: ["prod"] },
  { vmid: 102, name: "ct-1", node: "pve3", status: "running", type: "lxc" },
] as const;

describe("get_vms", () => {
  it("lists VMs and containers as a table, one call in all", async () => {
    const { cluster, call } = setUp({ cluster: { guests } });
    const { lines } = await call("get_vms");
    expect(lines[0]).toBe("vmid\tname\tnode\tstatus\tcpus\tcpu%\tmemGiB\tmaxGiB\tuptime\ttype");
    expect(lines.slice(1).map((line) => line.split("\t").slice(0, 4))).toEqual([
      ["100", "web-1", "pve1", "running"],
      ["101", "db-1", "pve2", "stopped"],
      ["102", "ct-1", "pve3", "running"],
    ]);
    expect(callsOf(cluster)).toEqual(["GET /cluster/resources"]);
  });

  it("filters by type, node, status, part of the name, tag and vmid", async () => {
    const { call } = setUp({ cluster: { guests } });
    const vmidsFor = async (filter: object): Promise<string[]> =>
      (await call("get_vms", filter)).lines.slice(1).flatMap((line) => line.split("\t")[0] ?? []);
    expect(await vmidsFor({ type: "lxc" })).toEqual(["102"]);
    expect(await vmidsFor({ type: "all", node: "pve2" })).toEqual(["101"]);
    expect(await vmidsFor({ status: "running" })).toEqual(["100", "102"]);
    expect(await vmidsFor({ name: "WEB" })).toEqual(["100"]);
    expect(await vmidsFor({ tag: "prod", status: "stopped" })).toEqual(["101"]);
    expect(await vmidsFor({ vmids: [102, 100] })).toEqual(["100", "102"]);
    expect(await vmidsFor({ tag: "nothing" })).toEqual(["# none"]);
  });

  it("says how to get the rest when it is cut, and the pages add up", async () => {
    const { call } = setUp({ cluster: { guests: 25 } });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { lines } = await call("get_vms", { limit: 10, cursor });
      seen.push(...lines.filter((line) => /^\d/.test(line)).flatMap((line) => line.split("\t")[0] ?? []));
      cursor = /next: cursor="(\d+)"/.exec(lines.at(-1) ?? "")?.[1];
    } while (cursor !== undefined);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => String(100 + index)));
  });

  it("ends a cut page with the count of all", async () => {
    const { call } = setUp({ cluster: { guests: 25 } });
    expect((await call("get_vms", { limit: 10 })).lines.at(-1)).toBe('# 10 of 25; next: cursor="109"');
  });

  it("names the vmids that are not there, and fails when none is", async () => {
    const { call } = setUp({ cluster: { guests } });
    expect((await call("get_vms", { vmids: [100, 998, 999] })).lines.at(-1)).toBe("# not found: 998, 999");
    const failed = await call("get_vms", { vmids: [999] });
    expect(failed.isError).toBe(true);
    expect(failed.text).toMatch(/^NOT_FOUND: there is no guest 999/);
  });

  it("takes numbers as text and one value where a list is wanted, as models send them", async () => {
    const { call } = setUp({ cluster: { guests } });
    const { lines } = await call("get_vms", { vmids: "100", limit: "5", tag: null });
    expect(lines).toHaveLength(2);
  });

  it("names every argument that is wrong and lists what there is", async () => {
    const { cluster, call } = setUp();
    const { text, isError } = await call("get_vms", { limit: 9_000, type: "vm", nodes: "pve1" });
    expect(isError).toBe(true);
    expect(text).toContain("BAD_ARGUMENTS");
    expect(text).toContain("limit:");
    expect(text).toContain("type:");
    expect(text).toContain("unknown: nodes");
    expect(text).toContain("Hint: arguments: type, node, status");
    expect(callsOf(cluster)).toEqual([]);
  });
});

describe("a list with a dead node", () => {
  it("has the guests of that node without figures and says so", async () => {
    const { cluster, call } = setUp({ cluster: { guests } });
    cluster.node("pve2").down();
    const { lines, isError } = await call("get_vms");
    expect(isError).toBe(false);
    // A guest on a dead node has no name either.
    expect(lines[2]).toBe("101\t-\tpve2\tunknown\t-\t-\t-\t-\t-\tqemu");
    expect(lines.at(-1)).toBe(
      "# node pve2 is offline: its guests and storages are listed without status and figures",
    );
  });

  it("shows the node as offline, and its status without asking it", async () => {
    const { cluster, call } = setUp({ cluster: { guests } });
    cluster.node("pve2").down();
    expect((await call("get_nodes")).lines[2]).toBe("pve2\toffline\t-\t-\t-\t-\t-\t-");
    expect((await call("get_node_status", { node: "pve2" })).lines).toEqual([
      "node: pve2",
      "status: offline",
    ]);
    const status = await call("get_cluster_status");
    expect(status.lines).toContain("nodes: 2 of 3 online");
    expect(status.lines).toContain("offline: pve2");
    expect(status.lines).toContain("quorate: yes");
    expect((await call("get_storage")).isError).toBe(false);
    expect(cluster.counts()["GET /nodes/{node}/status"]).toBeUndefined();
  });

  it("answers 595 of a node that has just died as a code and what to do", async () => {
    const { cluster, call } = setUp({ cluster: { guests } });
    await call("get_nodes");
    cluster.node("pve2").down();
    const { text, isError } = await call("get_node_status", { node: "pve2" });
    expect(isError).toBe(true);
    expect(text).toMatch(/^NODE_UNREACHABLE: .*pve2/);
    expect(text).toContain("Hint: ");
  });

  it("reads details of the guests elsewhere and fails only those there", async () => {
    const { cluster, call } = setUp({ cluster: { guests } });
    cluster.node("pve2").down();
    const { lines, isError } = await call("get_guests", { vmids: [100, 101], include: ["config"] });
    expect(isError).toBe(false);
    expect(lines[1]).toContain("cores=2");
    expect(lines.at(-1)).toMatch(/^# 101: NODE_UNREACHABLE its node pve2 is not online/);
  });
});

describe("a single host", () => {
  it("has no cluster and needs no quorum", async () => {
    const { call } = setUp({ cluster: { nodes: 1, guests: 3 } });
    const { lines, isError } = await call("get_cluster_status");
    expect(isError).toBe(false);
    expect(lines.slice(0, 3)).toEqual([
      "cluster: none, a single host",
      "quorate: not needed",
      "nodes: 1 of 1 online",
    ]);
  });

  it("answers every reading tool", async () => {
    const { call } = setUp({ cluster: { nodes: 1, guests: 3 } });
    for (const [name, args] of [
      ["get_nodes", {}],
      ["get_node_status", { node: "pve1" }],
      ["get_vms", {}],
      ["get_guests", { vmids: [100], include: ["config", "status"] }],
      ["get_storage", {}],
      ["read_api", { path: "/version" }],
    ] as const)
      expect(await call(name, args)).toMatchObject({ isError: false });
  });
});

describe("a login that may see little", () => {
  const few = {
    guests,
    users: [{ userid: "agent@pve", password: "x", tokens: [{ tokenid: "t", secret: "s" }] }],
    acl: [
      { path: "/vms/100", roleid: "PVEVMUser", to: "agent@pve" },
      { path: "/vms/100", roleid: "PVEVMUser", to: "agent@pve!t" },
    ],
  };
  const client = { auth: { tokenId: "agent@pve!t", secret: "s" } };

  it("sees its own guests and is told that there may be more", async () => {
    const { call } = setUp({ cluster: few, client });
    const { lines } = await call("get_vms");
    expect(lines[1]).toMatch(/^100\tweb-1/);
    expect(lines.at(-1)).toBe(
      "# this login may see only a part (missing privileges, such as Sys.Audit or VM.Audit)",
    );
  });

  it("gets what can be had of the cluster when quorum is forbidden, with the privilege that is missing", async () => {
    const { call } = setUp({ cluster: few, client });
    const { text, isError } = await call("get_cluster_status");
    expect(isError).toBe(false);
    expect(text).toContain("nodes: 3 of 3 online");
    expect(text).toMatch(/# quorum: PERMISSION .*Sys\.Audit on \//);
  });

  it("is told code, privilege and path of a 403, and not to retry", async () => {
    const { call } = setUp({ cluster: few, client });
    const { text, isError } = await call("get_node_status", { node: "pve1" });
    expect(isError).toBe(true);
    expect(text).toMatch(/^PERMISSION: .*Sys\.Audit on \/nodes\/pve1/);
    expect(text).toContain("do not retry");
  });

  it("gets partial failures per guest", async () => {
    const { call } = setUp({ cluster: few, client });
    const { lines, isError } = await call("get_guests", { vmids: [100, 101], include: ["config"] });
    expect(isError).toBe(false);
    expect(lines.at(-1)).toBe("# 101: NOT_FOUND no such guest, or not visible to this login");
  });

  it("says that the credentials are refused without naming them", async () => {
    const { call } = setUp({
      cluster: few,
      client: { auth: { tokenId: "agent@pve!t", secret: "wrong-secret" } },
    });
    const { text, isError } = await call("get_vms");
    expect(isError).toBe(true);
    expect(text).toMatch(/^AUTH: /);
    expect(text).not.toContain("wrong-secret");
    expect(text).not.toContain("https://");
  });
});

describe("get_guests", () => {
  it("shows tags and configuration without secrets", async () => {
    const { call } = setUp({
      cluster: {
        guests: [
          {
            vmid: 100,
            name: "web",
            tags: ["prod"],
            config: { name: "web", cipassword: "hunter2", sshkeys: "ssh-rsa%20AAAA" },
          },
        ],
      },
    });
    const { lines, text } = await call("get_guests", { vmids: [100], include: ["config"] });
    expect(lines[0]).toBe("vmid\tname\ttype\tnode\tstatus\ttags\tpool\tconfig");
    expect(lines[1]).toMatch(/^100\tweb\tqemu\tpve1\tstopped\tprod\t-\t/);
    expect(text).toContain("cipassword=[redacted]");
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("AAAA");
  });

  it("fails when none of the guests is there", async () => {
    const { call } = setUp({ cluster: { guests } });
    const { text, isError } = await call("get_guests", { vmids: [998, 999] });
    expect(isError).toBe(true);
    expect(text).toContain("# 998: NOT_FOUND");
  });
});

describe("get_storage", () => {
  it("shows a shared storage once, others once a node, and disabled ones", async () => {
    const { call } = setUp({
      cluster: {
        nodes: 2,
        storages: [
          { storage: "local", content: ["iso"] },
          { storage: "nas", type: "nfs", shared: true, content: ["backup", "iso"] },
          { storage: "old", type: "nfs", shared: true, disabled: true, content: ["backup"] },
        ],
      },
    });
    const { lines } = await call("get_storage");
    expect(lines.slice(1).map((line) => line.split("\t").slice(0, 4).join(" "))).toEqual([
      "local pve1 dir available",
      "local pve2 dir available",
      "nas shared nfs available",
      "old all nfs disabled",
    ]);
    const backups = await call("get_storage", { content: "backup" });
    expect(backups.lines.slice(1).map((line) => line.split("\t")[0])).toEqual(["nas", "old"]);
  });
});

describe("one turn", () => {
  it("of 50 lookups of one guest each is one call", async () => {
    const { cluster, call } = setUp({ cluster: { guests: 60 } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => await call("get_vms", { vmids: [100 + index] })),
    );
    expect(answers.every(({ isError, lines }) => !isError && lines.length === 2)).toBe(true);
    expect(callsOf(cluster)).toEqual(["GET /cluster/resources"]);
  });

  it("of 54 mixed calls is three", async () => {
    const { cluster, call } = setUp({ cluster: { guests: 60 } });
    await Promise.all([
      call("get_cluster_status"),
      call("get_nodes"),
      call("get_storage"),
      call("get_vms"),
      ...Array.from({ length: 50 }, async (_, index) => await call("get_vms", { vmids: [100 + index] })),
    ]);
    expect(callsOf(cluster).sort()).toEqual([
      "GET /cluster/resources",
      "GET /cluster/status",
      "GET /storage",
    ]);
  });

  it("of the five tools that list is four calls cold and none warm", async () => {
    const { cluster, call } = setUp({ cluster: { nodes: 5, guests: 200 } });
    const turn = async (): Promise<unknown> =>
      await Promise.all([
        call("get_cluster_status"),
        call("get_nodes"),
        call("get_node_status", { node: "pve1" }),
        call("get_vms", { limit: 500 }),
        call("get_storage"),
      ]);
    await turn();
    expect(cluster.calls).toHaveLength(4);
    cluster.clearCalls();
    await turn();
    expect(callsOf(cluster)).toEqual([]);
  });

  it("of two identities never shares an answer", async () => {
    const { cluster } = setUp({
      cluster: {
        guests,
        users: [{ userid: "agent@pve", tokens: [{ tokenid: "t", secret: "s", privsep: false }] }],
        acl: [{ path: "/vms/101", roleid: "PVEVMUser", to: "agent@pve" }],
      },
    });
    const root = clientOf(cluster);
    const agent = clientOf(cluster, { auth: { tokenId: "agent@pve!t", secret: "s" } });
    const call = callerOf(createProxmoxTools(({ identity }) => (identity === "root" ? root : agent)));
    const [all, own] = await Promise.all([
      call("get_vms", {}, { identity: "root" }),
      call("get_vms", {}, { identity: "agent" }),
    ]);
    expect(all.lines.filter((line) => /^\d/.test(line))).toHaveLength(3);
    expect(own.lines.filter((line) => /^\d/.test(line)).map((line) => line.slice(0, 3))).toEqual(["101"]);
  });
});

describe("structured answers", () => {
  it("are added to the text on request", async () => {
    const { call } = setUp({ cluster: { guests }, tools: { structured: true } });
    const { result, text } = await call("get_vms", { vmids: [100] });
    expect(text).toContain("web-1");
    expect(result.structuredContent).toMatchObject({
      columns: ["vmid", "name", "node", "status", "cpus", "cpu%", "memGiB", "maxGiB", "uptime", "type"],
      rows: [
        [
          100,
          "web-1",
          "pve1",
          "running",
          2,
          expect.any(Number),
          expect.any(Number),
          2,
          expect.any(String),
          "qemu",
        ],
      ],
      total: 1,
    });
  });

  it("are not there by default", async () => {
    const { call } = setUp({ cluster: { guests } });
    expect((await call("get_vms")).result).not.toHaveProperty("structuredContent");
  });
});

describe("a call that is cancelled", () => {
  it("rejects with the signal's reason", async () => {
    const { tools } = setUp({ cluster: { guests } });
    const reason = new Error("enough");
    await expect(tools[0]?.call({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
