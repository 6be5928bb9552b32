import { describe, expect, it, vi } from "vitest";
import {
  type ConfirmRequest,
  type Consent,
  createProxmoxTools,
  type ToolCallEvent,
  type ToolContext,
} from "../../src/mcp/index.ts";
import { answered, callsOf, setUp, type SetUpOptions } from "./support.ts";

const guests = [
  { vmid: 100, name: "web-1", node: "pve1", status: "running" },
  { vmid: 101, name: "db-1", node: "pve2", status: "stopped" },
  { vmid: 102, name: "ct-1", node: "pve3", status: "running", type: "lxc" },
] as const;

function writing(options: SetUpOptions = {}) {
  const asked: ConfirmRequest[] = [];
  const answering = (consent: Consent): ToolContext => ({
    confirm: async (request) => {
      asked.push(request);
      return consent;
    },
  });
  const made = setUp({
    ...options,
    cluster: { guests, ...options.cluster },
    tools: { mode: "write", ...options.tools },
  });
  const writes = (): string[] => callsOf(made.cluster).filter((call) => !call.startsWith("GET"));
  return { ...made, asked, yes: answering("accept"), no: answering("decline"), writes };
}

describe("power", () => {
  it("starts several guests, each with an outcome of its own, and waits for them", async () => {
    const { call, writes } = writing();
    const { lines, isError } = await call("power", { vmids: [101, 999], action: "start", wait_s: 30 });
    expect(isError).toBe(false);
    expect(lines).toEqual([
      "start: 1 ok, 1 failed",
      "vmid\tname\toutcome\tdetail",
      "101\tdb-1\tok\t-",
      "999\t-\tfailed\tNOT_FOUND no such guest, or not visible to this login",
    ]);
    expect(writes()).toEqual(["POST /nodes/pve2/qemu/101/status/start"]);
  });

  it("hands back the UPID at once without wait_s", async () => {
    const { call } = writing();
    const { text } = await call("power", { vmids: [101], action: "start" });
    expect(text).toMatch(/101\tdb-1\tstarted\tUPID:pve2:/);
  });

  it("is an error only when nothing succeeded", async () => {
    const { call } = writing();
    const { lines, isError } = await call("power", { vmids: [998, 999], action: "start" });
    expect(isError).toBe(true);
    expect(lines[0]).toBe("start: 0 ok, 2 failed");
  });

  it("tells of a task that failed with the server's reason", async () => {
    const { call } = writing();
    const { lines } = await call("power", { vmids: [100], action: "start", wait_s: 30 });
    expect(lines[0]).toBe("start: 0 ok, 1 failed");
    expect(lines[2]).toMatch(/^100\tweb-1\tfailed\t.*already running/);
  });

  it.each(["stop", "shutdown", "reboot", "suspend"])("asks before %s, naming every guest", async (action) => {
    const { call, asked, yes, writes } = writing();
    const { isError } = await call("power", { vmids: [100, 102], action }, yes);
    expect(isError).toBe(false);
    expect(asked.map(({ message }) => message)).toEqual([
      `${action} 2 guests:\n  100 (web-1), running, on pve1\n  102 (ct-1), running, on pve3`,
    ]);
    expect(writes()).toHaveLength(2);
  });

  it("does nothing after a no, and nothing where nobody can be asked", async () => {
    const { call, no, writes } = writing();
    expect((await call("power", { vmids: [100], action: "stop" }, no)).text).toMatch(
      /^DECLINED: .*nothing was changed/,
    );
    expect((await call("power", { vmids: [100], action: "stop" })).text).toMatch(/^CONFIRMATION_UNAVAILABLE/);
    expect(writes()).toEqual([]);
  });
});

describe("write_api", () => {
  it("changes a guest and says that it is done", async () => {
    const { call, writes, asked, yes } = writing();
    const answer = await call(
      "write_api",
      {
        method: "PUT",
        path: "/nodes/pve1/qemu/100/config",
        params: { cores: 4, description: "by an agent" },
      },
      yes,
    );
    expect(answer.text).toBe("done");
    expect(asked).toEqual([]);
    expect(writes()).toEqual(["PUT /nodes/pve1/qemu/100/config"]);
  });

  it("hands back the UPID of a task and which tool follows it", async () => {
    const { call } = writing();
    const { lines } = await call("write_api", {
      method: "POST",
      path: "/nodes/pve1/qemu/100/snapshot",
      params: { snapname: "before" },
    });
    expect(lines[0]).toMatch(/^task started: UPID:pve1:/);
    expect(lines[1]).toBe("# get_task tells how it ends");
  });

  it("shows the exact request in a dry run, without secrets, and sends nothing", async () => {
    const { call, writes } = writing();
    const { text } = await call("write_api", {
      method: "PUT",
      path: "/nodes/pve1/qemu/100/config",
      params: { cores: 4, onboot: true, cipassword: "hunter2", tags: ["a", "b"] },
      dry_run: true,
    });
    expect(text).toContain("nothing was sent: would be sent without asking");
    expect(text).toContain("PUT /nodes/pve1/qemu/100/config (change VM configuration)");
    expect(text).toContain("  cores=4");
    expect(text).toContain("  onboot=1");
    expect(text).toContain("  cipassword=[redacted]");
    expect(text).toContain("guest 100 (web-1), running, on pve1");
    expect(text).not.toContain("hunter2");
    expect(writes()).toEqual([]);
  });

  it("checks parameters before anything is sent, naming field and what is allowed", async () => {
    const { call, cluster } = writing();
    const { text } = await call("write_api", {
      method: "PUT",
      path: "/nodes/pve1/qemu/100/config",
      params: { cores: 0, memroy: 512 },
    });
    expect(text).toMatch(/^BAD_PARAMS: .*cores/);
    expect(text).toContain("memory");
    expect(cluster.calls).toEqual([]);
  });

  it("says where a guest is that has moved", async () => {
    const { call, writes } = writing();
    const { text } = await call("write_api", {
      method: "PUT",
      path: "/nodes/pve3/qemu/100/config",
      params: { cores: 1 },
    });
    expect(text).toMatch(/^NOT_FOUND: guest 100 is on node pve1, not on pve3/);
    expect(writes()).toEqual([]);
  });

  it("deletes a guest only after its number was asked for", async () => {
    const { call, asked, yes, writes } = writing();
    const { isError } = await call("write_api", { method: "DELETE", path: "/nodes/pve2/qemu/101" }, yes);
    expect(isError).toBe(false);
    expect(asked[0]).toMatchObject({ typed: "101" });
    expect(asked[0]?.message).toBe(
      "DELETE /nodes/pve2/qemu/101 (delete VM)\n  guest 101 (db-1), stopped, on pve2",
    );
    expect(writes()).toEqual(["DELETE /nodes/pve2/qemu/101"]);
  });

  it("passes on what the host's own way of asking throws", async () => {
    const { tools } = writing();
    const failure = new Error("the dialogue broke");
    const tool = tools.find(({ name }) => name === "write_api");
    const confirm = async (): Promise<Consent> => {
      throw failure;
    };
    await expect(tool?.call({ method: "DELETE", path: "/nodes/pve2/qemu/101" }, { confirm })).rejects.toBe(
      failure,
    );
  });
});

describe("execute_vm_command", () => {
  const withAgent = {
    guests: [
      { vmid: 100, node: "pve1", status: "running", config: { name: "web-1", agent: "1" } },
      { vmid: 101, name: "db-1", node: "pve2", status: "running" },
      { vmid: 102, name: "ct-1", node: "pve3", status: "running", type: "lxc" },
    ],
  } as const;
  const exec = { allow: (argv: readonly string[]) => argv[0] === "uname" || argv[0] === "/bin/sh" };

  it("is not there without a policy, and is without write mode where there is one", () => {
    const has = (options: SetUpOptions["tools"]): boolean =>
      setUp({ tools: options ?? {} }).tools.some(({ name }) => name === "execute_vm_command");
    expect(has({ mode: "write" })).toBe(false);
    expect(has({ exec })).toBe(true);
  });

  it("runs what the policy allows after consent, with exit code and output", async () => {
    const { call, asked, yes } = writing({ cluster: withAgent, tools: { exec } });
    const { lines, isError } = await call("execute_vm_command", { vmid: 100, command: ["uname", "-a"] }, yes);
    expect(isError).toBe(false);
    expect(lines.slice(0, 2)).toEqual(["exit 0", "# stdout"]);
    expect(asked[0]?.message).toBe('run in guest 100 (web-1) on pve1:\n  "uname" "-a"');
  });

  it("tells of an exit code and of what was written to stderr", async () => {
    const { call, yes } = writing({ cluster: withAgent, tools: { exec: { allow: () => true } } });
    const { lines, isError } = await call("execute_vm_command", { vmid: 100, command: ["nonsense"] }, yes);
    expect(isError).toBe(false);
    expect(lines[0]).toMatch(/^exit [1-9]/);
    expect(lines).toContain("# stderr");
  });

  it("says what to enable where no agent answers", async () => {
    const { call, yes } = writing({ cluster: withAgent, tools: { exec: { allow: () => true } } });
    const { text } = await call("execute_vm_command", { vmid: 101, command: ["uname"] }, yes);
    expect(text).toMatch(/^AGENT_UNAVAILABLE: /);
  });

  it("gives a line to the shell, and the policy sees that", async () => {
    const seen: (readonly string[])[] = [];
    const policy = { allow: (argv: readonly string[]) => seen.push(argv) > 0 };
    const { call, yes } = writing({ tools: { exec: policy } });
    await call("execute_vm_command", { vmid: 100, command: "ls | wc -l" }, yes);
    expect(seen).toEqual([["/bin/sh", "-c", "ls | wc -l"]]);
  });

  it("refuses what the policy does not allow, containers, and a policy that gives a promise", async () => {
    const { call, yes, writes } = writing({ tools: { exec } });
    expect((await call("execute_vm_command", { vmid: 100, command: ["rm", "-rf", "/"] }, yes)).text).toMatch(
      /^DENIED/,
    );
    expect((await call("execute_vm_command", { vmid: 102, command: ["uname"] }, yes)).text).toMatch(
      /container/,
    );
    const promised = writing({ tools: { exec: { allow: (async () => false) as never } } });
    expect(
      (await promised.call("execute_vm_command", { vmid: 100, command: ["uname"] }, promised.yes)).text,
    ).toMatch(/^DENIED/);
    expect([...writes(), ...promised.writes()]).toEqual([]);
  });

  it("shows hidden characters of a command to the user, and refuses one too long to be shown", async () => {
    const { call, asked, no } = writing({ tools: { exec: { allow: () => true } } });
    await call("execute_vm_command", { vmid: 100, command: ["echo", "a\u202Eb\u0007"] }, no);
    expect(asked[0]?.message).toContain(String.raw`"echo" "a\u202eb\u0007"`);
    const long = await call("execute_vm_command", { vmid: 100, command: ["echo", "x".repeat(5_000)] }, no);
    expect(long.text).toMatch(/^BAD_ARGUMENTS: command: too long/);
  });
});

describe("a tool that changes something", () => {
  const few = {
    guests,
    users: [{ userid: "agent@pve", tokens: [{ tokenid: "t", secret: "s", privsep: false }] }],
    acl: [{ path: "/vms", roleid: "PVEAuditor", to: "agent@pve" }],
  };
  const client = { auth: { tokenId: "agent@pve!t", secret: "s" } };

  it("tells of a 403 with privilege and path, guest by guest", async () => {
    const { call } = writing({ cluster: few, client });
    const { text, isError } = await call("power", { vmids: [101], action: "start" });
    expect(isError).toBe(true);
    expect(text).toMatch(/101\tdb-1\tfailed\tPERMISSION .*VM\.PowerMgmt on \/vms\/101/);
    const path = "/nodes/pve2/qemu/101/config";
    const config = await call("write_api", { method: "PUT", path, params: { cores: 2 } });
    expect(config.text).toMatch(/^PERMISSION: .*\/vms\/101/);
    expect(config.text).toContain("do not retry");
  });

  it("tells of a dead node, and the guests elsewhere are not held up", async () => {
    const { cluster, call } = writing();
    cluster.node("pve2").down();
    const { lines, isError } = await call("power", { vmids: [101], action: "start" });
    expect(isError).toBe(true);
    expect(lines.at(-1)).toMatch(/101\t.*failed\tNODE_UNREACHABLE/);
    const path = "/nodes/pve2/qemu/101/config";
    const { text } = await call("write_api", { method: "PUT", path, params: { cores: 2 } });
    expect(text).toMatch(/^NODE_UNREACHABLE/);
  });

  it("works on a single host", async () => {
    const { call } = writing({ cluster: { nodes: 1, guests: [{ vmid: 100 }] } });
    expect((await call("power", { vmids: [100], action: "start", wait_s: 10 })).lines[0]).toBe(
      "start: 1 ok, 0 failed",
    );
  });

  it("tells how many guests are done", async () => {
    const { call } = writing();
    const seen: (readonly unknown[])[] = [];
    await call(
      "power",
      { vmids: [100, 101, 102], action: "start", wait_s: 10 },
      { progress: (done, total) => void seen.push([done, total]) },
    );
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe("onCall", () => {
  it("is told what was called, by whom, and what came of it, without secrets", async () => {
    const events: ToolCallEvent[] = [];
    const { call } = writing({ tools: { onCall: (event) => void events.push(event) } });
    const path = "/nodes/pve1/qemu/100/config";
    await call("write_api", { method: "PUT", path, params: { cipassword: "hunter2" } }, { identity: "ana" });
    await call("get_vms", { limit: -1 });
    expect(events).toMatchObject([
      {
        tool: "write_api",
        access: "write",
        args: { method: "PUT", path, params: { cipassword: "[redacted]" } },
        identity: "ana",
        outcome: "ok",
      },
      { tool: "get_vms", outcome: "error", code: "BAD_ARGUMENTS" },
    ]);
    expect(events[0]?.durationMs).toBeGreaterThanOrEqual(0);
  });

  it("is told what was really thrown, of which the agent is told less", async () => {
    const events: ToolCallEvent[] = [];
    const failure = new Error("no such tenant: secret-name");
    const source = (): never => {
      throw failure;
    };
    const tools = createProxmoxTools(source, { onCall: (event) => void events.push(event) });
    const { text } = answered((await tools[0]?.call({})) ?? { content: [] });
    expect(text).toMatch(/^INTERNAL: /);
    expect(text).not.toContain("secret-name");
    expect(events[0]).toMatchObject({ outcome: "error", code: "INTERNAL", error: failure });
  });

  it("cannot fail a call", async () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue();
    const onCall = (): void => {
      throw new Error("the log is full");
    };
    const { call } = writing({ tools: { onCall } });
    expect((await call("get_nodes")).isError).toBe(false);
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
