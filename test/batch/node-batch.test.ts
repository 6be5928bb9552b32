import { expect, test } from "vitest";
import { nodeBatches, type Session } from "../../src/batch/node-batch.ts";
import {
  isInvalidParametersError,
  isNotFoundError,
  isPermissionError,
  PermissionError,
  TimeoutError,
  UnsupportedError,
} from "../../src/errors/index.ts";
import type { ClientEvent } from "../../src/events.ts";
import type { Call } from "../../src/requester.ts";
import { get, recordingRequester, write } from "../support/recording-requester.ts";

const root: Session = { kind: "ticket", userid: "root@pam" };

interface Command {
  readonly method: string;
  readonly path: string;
  readonly args?: Record<string, unknown>;
}

/** A node that answers each read with its own path, alone and in a batch. */
function batchesOver(
  session: Session | undefined,
  execute?: (commands: readonly Command[], call: Call) => unknown,
) {
  const events: ClientEvent[] = [];
  const commands: Command[][] = [];
  const server = recordingRequester((call) => {
    if (call.template !== "/nodes/{node}/execute") return { read: Object.values(call.path).join("/") };
    const asked = JSON.parse(call.params[0]?.[1] ?? "") as Command[];
    commands.push(asked);
    if (execute !== undefined) return execute(asked, call);
    return asked.map(({ path }) => ({
      status: 200,
      data: { read: `${call.path["node"]}/${path.split("/")[1]}` },
    }));
  });
  const requester = nodeBatches({
    requester: server,
    emit: (event) => void events.push(event),
    session: () => session,
  });
  return { requester, calls: server.calls, seen: server.seen, commands, events };
}

const config = (node: string, vmid: number, options: Call["options"] = {}): Call =>
  get("/nodes/{node}/qemu/{vmid}/config", { node, vmid: String(vmid) }, options);
const methods = (calls: readonly string[]): string[] => calls.map((call) => call.replace(/\?.*/s, ""));

test("configurations of many guests are one call per node", async () => {
  const { requester, calls, commands, events } = batchesOver(root);
  const vmids = Array.from({ length: 100 }, (_, index) => 100 + index);
  const replies = await Promise.all(
    vmids.map((vmid) => requester.request(config(`pve${(vmid % 3) + 1}`, vmid))),
  );
  expect(replies.map(({ data }) => data)).toEqual(
    vmids.map((vmid) => ({ read: `pve${(vmid % 3) + 1}/${vmid}` })),
  );
  expect(methods(calls).sort()).toEqual([
    "POST /nodes/pve1/execute",
    "POST /nodes/pve2/execute",
    "POST /nodes/pve3/execute",
  ]);
  expect(commands[0]?.[0]).toEqual({ method: "GET", path: "qemu/100/config" });
  expect(events.map((event) => event.type === "batch" && [event.keys, event.calls])).toEqual([
    [34, 1],
    [33, 1],
    [33, 1],
  ]);
});

test("one read alone is made directly", async () => {
  const { requester, calls } = batchesOver(root);
  await requester.request(config("pve1", 100));
  expect(calls).toEqual(["GET /nodes/pve1/qemu/100/config"]);
});

test.each<[string, Session | undefined]>([
  ["a token of root", { kind: "token", userid: "root@pam" }],
  ["another user's ticket", { kind: "ticket", userid: "admin@pve" }],
  ["nobody", undefined],
])("%s reads directly", async (_, session) => {
  const { requester, calls } = batchesOver(session);
  await Promise.all([100, 101].map((vmid) => requester.request(config("pve1", vmid))));
  expect(calls).toEqual(["GET /nodes/pve1/qemu/100/config", "GET /nodes/pve1/qemu/101/config"]);
});

test("what asks QMP, storages, agents or the network does not ride along, and neither does a write", async () => {
  const { requester, calls } = batchesOver(root);
  const guest = { node: "pve1", vmid: "100" };
  await Promise.all([
    requester.request(config("pve1", 100)),
    requester.request(config("pve1", 101)),
    requester.request(get("/nodes/{node}/qemu/{vmid}/status/current", guest)),
    requester.request(get("/nodes/{node}/qemu/{vmid}/agent/get-osinfo", guest)),
    requester.request(get("/nodes/{node}/storage", { node: "pve1" })),
    requester.request(get("/nodes/{node}/tasks", { node: "pve1" })),
    requester.request(write("PUT", "/nodes/{node}/qemu/{vmid}/config", guest)),
    requester.request(get("/cluster/resources")),
  ]);
  expect(methods(calls)).toHaveLength(7);
  expect(methods(calls).filter((call) => call.startsWith("POST"))).toEqual(["POST /nodes/pve1/execute"]);
});

test("calls with a time limit or a rule on repeating of their own are made directly, and values no batch can carry", async () => {
  const { requester, calls } = batchesOver(root);
  const ipset = get("/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}", {
    node: "pve1",
    vmid: "100",
    name: "a/b",
  });
  await Promise.all([
    requester.request(config("pve1", 100, { timeoutMs: 50 })),
    requester.request(config("pve1", 101, { retry: false })),
    requester.request(ipset),
    requester.request(config("pve1", 102)),
  ]);
  expect(calls.every((call) => call.startsWith("GET"))).toBe(true);
});

test("parameters go along by name, repeated ones as a list", async () => {
  const { requester, commands } = batchesOver(root);
  const guest = { node: "pve1", vmid: "100" };
  await Promise.all([
    requester.request(
      get("/nodes/{node}/qemu/{vmid}/rrddata", guest, {}, [
        ["timeframe", "hour"],
        ["cf", "AVERAGE"],
      ]),
    ),
    requester.request(
      get("/nodes/{node}/qemu/{vmid}/config", guest, {}, [
        ["x", "1"],
        ["x", "2"],
      ]),
    ),
  ]);
  expect(commands[0]).toEqual([
    { method: "GET", path: "qemu/100/rrddata", args: { timeframe: "hour", cf: "AVERAGE" } },
    { method: "GET", path: "qemu/100/config", args: { x: ["1", "2"] } },
  ]);
});

test("an item's refusal is the same typed error as of a direct read, and no other item's", async () => {
  const { requester } = batchesOver(root, () => [
    { status: 500, message: "Configuration file 'nodes/pve1/qemu-server/100.conf' does not exist\n" },
    { status: 200, data: { name: "b" } },
    { status: 400, message: "Parameter verification failed.\n", errors: { snapshot: "invalid format\n" } },
  ]);
  const [missing, there, invalid] = await Promise.allSettled(
    [100, 101, 102].map((vmid) => requester.request(config("pve1", vmid))),
  );
  expect(there).toEqual({ status: "fulfilled", value: { data: { name: "b" } } });
  const errors = [missing, invalid].map(
    (outcome) => outcome?.status === "rejected" && (outcome.reason as unknown),
  );
  expect(isNotFoundError(errors[0]) && errors[0].message).toBe(
    "GET /nodes/pve1/qemu/100/config: not found on pve1 (inventory.locate(100) tells where it is): Configuration file 'nodes/pve1/qemu-server/100.conf' does not exist",
  );
  expect(isInvalidParametersError(errors[1]) && errors[1].fields).toEqual({ snapshot: "invalid format" });
});

test("a route that a batch does not know is asked for directly, and says in its own words what is wrong", async () => {
  const { requester, calls } = batchesOver(root, () => [
    { status: 500, message: "no handler for 'nodes/pve1/qemu/100/config'\n" },
    { status: 200, data: 2 },
  ]);
  const replies = await Promise.all([100, 101].map((vmid) => requester.request(config("pve1", vmid))));
  expect(replies).toEqual([{ data: { read: "pve1/100" } }, { data: 2 }]);
  expect(methods(calls)).toEqual(["POST /nodes/pve1/execute", "GET /nodes/pve1/qemu/100/config"]);
});

test.each([
  ["403", new PermissionError("denied", { status: 403 })],
  ["501", new UnsupportedError("not implemented", { status: 501 })],
])("a batch that is answered %s is never tried again; the reads are made directly", async (_, refusal) => {
  const { requester, calls } = batchesOver(root, () => {
    throw refusal;
  });
  const read = async (): Promise<unknown[]> =>
    await Promise.all([100, 101].map((vmid) => requester.request(config("pve1", vmid))));
  expect(await read()).toEqual([{ data: { read: "pve1/100" } }, { data: { read: "pve1/101" } }]);
  await read();
  expect(methods(calls).filter((call) => call.startsWith("POST"))).toHaveLength(1);
  expect(calls).toHaveLength(5);
});

test("a batch that hangs costs one timeout, then its reads are made directly", async () => {
  const { requester, calls, seen } = batchesOver(root, () => {
    throw new TimeoutError("no answer in time");
  });
  expect(await Promise.all([100, 101].map((vmid) => requester.request(config("pve1", vmid))))).toEqual([
    { data: { read: "pve1/100" } },
    { data: { read: "pve1/101" } },
  ]);
  expect(seen[0]?.options.timeoutMs).toBe(15_000);
  expect(methods(calls)).toEqual([
    "POST /nodes/pve1/execute",
    "GET /nodes/pve1/qemu/100/config",
    "GET /nodes/pve1/qemu/101/config",
  ]);
});

test("a read that hangs by itself as well holds up no other", async () => {
  const requester = nodeBatches({
    session: () => root,
    emit: () => {},
    requester: {
      async request(call) {
        if (call.method === "POST") throw new TimeoutError("no answer in time");
        if (call.path["vmid"] === "100") await new Promise(() => {});
        return { data: call.path["vmid"] };
      },
    },
  });
  const [, ...others] = [100, 101, 102].map((vmid) => requester.request(config("pve1", vmid)));
  expect(await Promise.all(others)).toEqual([{ data: "101" }, { data: "102" }]);
});

test.each([
  ["too few results", [{ status: 200, data: {} }]],
  ["no list", { status: 200 }],
  ["nothing", null],
  ["a result without status", [{ data: {} }, { status: 200, data: {} }]],
  ["null results", [null, null]],
])("an answer with %s is no answer: the reads are made directly", async (_, answer) => {
  const { requester } = batchesOver(root, () => answer);
  expect(await Promise.all([100, 101].map((vmid) => requester.request(config("pve1", vmid))))).toEqual([
    { data: { read: "pve1/100" } },
    { data: { read: "pve1/101" } },
  ]);
});

test("batches are split by expected time and by size", async () => {
  const { requester, commands } = batchesOver(root);
  const rrd = (vmid: number): Call =>
    get("/nodes/{node}/qemu/{vmid}/rrddata", { node: "pve1", vmid: String(vmid) });
  await Promise.all(Array.from({ length: 1000 }, (_, index) => requester.request(rrd(100 + index))));
  expect(commands.map(({ length }) => length)).toEqual([375, 375, 250]);
  commands.length = 0;
  const long = "x".repeat(2000);
  const snapshot = (vmid: number): Call =>
    get("/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config", {
      node: "pve1",
      vmid: String(vmid),
      snapname: long,
    });
  await Promise.all(Array.from({ length: 400 }, (_, index) => requester.request(snapshot(100 + index))));
  expect(commands.map(({ length }) => length)).toEqual([196, 196, 8]);
});

test("a batch is aborted when all its callers have gone; one that leaves takes nobody along", async () => {
  let answer: (items: unknown) => void = () => {};
  const { requester, seen } = batchesOver(root, () => new Promise((resolve) => (answer = resolve)));
  const [one, two] = [new AbortController(), new AbortController()];
  const first = requester
    .request(config("pve1", 100, { signal: one.signal }))
    .catch((error: unknown) => (error as Error).message);
  const second = requester.request(config("pve1", 101, { signal: two.signal }));
  await new Promise((resolve) => void setImmediate(resolve));
  one.abort(new Error("enough"));
  expect(await first).toBe("enough");
  expect(seen[0]?.options.signal?.aborted).toBe(false);
  answer([
    { status: 200, data: 1 },
    { status: 200, data: 2 },
  ]);
  expect(await second).toEqual({ data: 2 });
  const rest = [102, 103].map((vmid) =>
    requester.request(config("pve1", vmid, { signal: two.signal })).catch(() => "left"),
  );
  await new Promise((resolve) => void setImmediate(resolve));
  two.abort();
  expect(await Promise.all(rest)).toEqual(["left", "left"]);
  expect(seen[1]?.options.signal?.aborted).toBe(true);
  expect(seen).toHaveLength(2);
});

test("an error of a batch carries the frames of its caller", async () => {
  const { requester } = batchesOver(root, (commands) =>
    commands.map(() => ({ status: 403, message: "Permission check failed (/vms/100, VM.Audit)" })),
  );
  async function theReport(): Promise<unknown> {
    return await requester.request(config("pve1", 100)).catch((error: unknown) => error);
  }
  const [error] = await Promise.all([
    theReport(),
    requester.request(config("pve1", 101)).catch(() => undefined),
  ]);
  expect(isPermissionError(error) && error.privileges).toEqual(["VM.Audit"]);
  expect((error as Error).stack).toContain("theReport");
});
