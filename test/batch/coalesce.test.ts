import { expect, test } from "vitest";
import { coalesce } from "../../src/batch/coalesce.ts";
import { isNodeUnreachableError, NodeUnreachableError } from "../../src/errors/index.ts";
import type { Call, Reply } from "../../src/requester.ts";
import { get, recordingRequester, write } from "../support/recording-requester.ts";

const tick = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
const status = (node: string, options: Call["options"] = {}): Call =>
  get("/nodes/{node}/status", { node }, options);

/** Answers one after the other, when the test says so. */
function held() {
  const waiting: { call: Call; answer: (data: unknown) => void; fail: (error: unknown) => void }[] = [];
  const requester = recordingRequester(
    (call) => new Promise((answer, fail) => waiting.push({ call, answer, fail })),
  );
  return { ...requester, shared: coalesce(requester), waiting };
}

test("identical reads under way at the same time are one request", async () => {
  const { shared, calls, waiting } = held();
  const reads = [shared.request(status("pve1")), shared.request(status("pve1"))];
  await tick();
  reads.push(shared.request(status("pve1")));
  waiting[0]?.answer({ uptime: 5 });
  expect((await Promise.all(reads)).map(({ data }) => data)).toEqual([
    { uptime: 5 },
    { uptime: 5 },
    { uptime: 5 },
  ]);
  expect(calls).toEqual(["GET /nodes/pve1/status"]);
});

test("a read that begins after the reply asks again", async () => {
  const { shared, calls, waiting } = held();
  const first = shared.request(status("pve1"));
  waiting[0]?.answer(1);
  await first;
  const second = shared.request(status("pve1"));
  waiting[1]?.answer(2);
  expect((await second).data).toBe(2);
  expect(calls).toHaveLength(2);
});

test("other paths, other parameters and other verbs are requests of their own", async () => {
  const requester = recordingRequester(() => null);
  const shared = coalesce(requester);
  const tasks = (params: Call["params"]): Call => get("/nodes/{node}/tasks", { node: "pve1" }, {}, params);
  await Promise.all([
    shared.request(status("pve1")),
    shared.request(status("pve2")),
    shared.request(tasks([["limit", "5"]])),
    shared.request(tasks([["limit", "6"]])),
    shared.request(write("POST", "/nodes/{node}/status", { node: "pve1" })),
    shared.request(write("POST", "/nodes/{node}/status", { node: "pve1" })),
  ]);
  expect(requester.calls).toHaveLength(6);
});

test("the order of parameters makes no difference, the order of an array's elements does", async () => {
  const requester = recordingRequester(() => null);
  const shared = coalesce(requester);
  const tasks = (params: Call["params"]): Call => get("/nodes/{node}/tasks", { node: "pve1" }, {}, params);
  await Promise.all([
    shared.request(
      tasks([
        ["limit", "5"],
        ["start", "0"],
      ]),
    ),
    shared.request(
      tasks([
        ["start", "0"],
        ["limit", "5"],
      ]),
    ),
    shared.request(
      tasks([
        ["vms", "1"],
        ["vms", "2"],
      ]),
    ),
    shared.request(
      tasks([
        ["vms", "2"],
        ["vms", "1"],
      ]),
    ),
  ]);
  expect(requester.calls).toHaveLength(3);
});

test("a value with separators in it is not taken for two parameters", async () => {
  const requester = recordingRequester(() => null);
  const shared = coalesce(requester);
  await Promise.all([
    shared.request(get("/pools", {}, {}, [["a", "1&b=2"]])),
    shared.request(
      get("/pools", {}, {}, [
        ["a", "1"],
        ["b", "2"],
      ]),
    ),
  ]);
  expect(requester.calls).toHaveLength(2);
});

test("every receiver owns its reply", async () => {
  const { shared, waiting } = held();
  const reads = Promise.all([1, 2, 3].map(() => shared.request(status("pve1"))));
  waiting[0]?.answer({ list: [{ a: 1 }] });
  const [first, second, third] = (await reads) as [Reply, Reply, Reply];
  (first.data as { list: { a: number }[] }).list[0] = { a: 99 };
  expect(second.data).toEqual({ list: [{ a: 1 }] });
  expect(third.data).toEqual({ list: [{ a: 1 }] });
  expect(second.data).not.toBe(third.data);
});

test("total and changes come along", async () => {
  const shared = coalesce({ request: async () => ({ data: [1], total: 28, changes: { a: 1 } }) });
  const replies = await Promise.all([shared.request(status("pve1")), shared.request(status("pve1"))]);
  expect(replies).toEqual([
    { data: [1], total: 28, changes: { a: 1 } },
    { data: [1], total: 28, changes: { a: 1 } },
  ]);
});

test("every receiver gets an error of its own, with the frames of its own call", async () => {
  const { shared, waiting } = held();
  async function askAlpha(): Promise<unknown> {
    return await shared.request(status("pve9")).catch((error: unknown) => error);
  }
  async function askBeta(): Promise<unknown> {
    return await shared.request(status("pve9")).catch((error: unknown) => error);
  }
  const both = Promise.all([askAlpha(), askBeta()]);
  waiting[0]?.fail(new NodeUnreachableError("no route to pve9", { status: 595, node: "pve9" }));
  const [alpha, beta] = (await both) as [Error, Error];
  expect(alpha).not.toBe(beta);
  expect([alpha, beta].map((error) => isNodeUnreachableError(error) && error.node)).toEqual(["pve9", "pve9"]);
  expect(alpha.stack).toContain("askAlpha");
  expect(beta.stack).toContain("askBeta");
});

test("a failure is not kept for the next read", async () => {
  let calls = 0;
  const shared = coalesce({
    async request() {
      calls += 1;
      if (calls === 1) throw new Error("down");
      return { data: calls };
    },
  });
  await expect(shared.request(status("pve1"))).rejects.toThrow("down");
  expect(await shared.request(status("pve1"))).toEqual({ data: 2 });
});

test("a caller that aborts leaves the request to the others; the last one ends it", async () => {
  const { shared, waiting, seen } = held();
  const [one, two] = [new AbortController(), new AbortController()];
  const reads = [
    shared.request(status("pve1", { signal: one.signal })),
    shared.request(status("pve1", { signal: two.signal })),
  ].map((read) => read.catch((error: unknown) => (error as Error).message));
  await tick();
  one.abort(new Error("first left"));
  expect(await reads[0]).toBe("first left");
  expect(seen[0]?.options.signal?.aborted).toBe(false);
  two.abort(new Error("second left"));
  expect(await reads[1]).toBe("second left");
  expect(seen[0]?.options.signal?.aborted).toBe(true);
  const next = shared.request(status("pve1"));
  await tick();
  waiting[1]?.answer("new");
  expect((await next).data).toBe("new");
});

test("a read with another time limit does not share its fate", async () => {
  const { shared, calls } = held();
  void shared.request(status("pve1", { timeoutMs: 10 })).catch(() => {});
  void shared.request(status("pve1")).catch(() => {});
  await tick();
  expect(calls).toHaveLength(2);
});

test("a read that begins after a write has come back never joins one from before it", async () => {
  const { shared, calls, waiting } = held();
  const before = shared.request(status("pve1"));
  const put = shared.request(write("PUT", "/nodes/{node}/config", { node: "pve1" }));
  waiting[1]?.answer(null);
  await put;
  const after = shared.request(status("pve1"));
  const alongside = shared.request(status("pve1"));
  waiting[0]?.answer("old");
  waiting[2]?.answer("new");
  expect((await before).data).toBe("old");
  expect((await after).data).toBe("new");
  expect((await alongside).data).toBe("new");
  expect(calls).toEqual(["GET /nodes/pve1/status", "PUT /nodes/pve1/config", "GET /nodes/pve1/status"]);
});

test("a write that fails counts as well: it may have been executed", async () => {
  const { shared, calls, waiting } = held();
  void shared.request(status("pve1"));
  const put = shared.request(write("PUT", "/nodes/{node}/config", { node: "pve1" }));
  waiting[1]?.fail(new Error("connection lost"));
  await expect(put).rejects.toThrow("connection lost");
  void shared.request(status("pve1"));
  expect(calls).toHaveLength(3);
});

test("fresh reads share only what set out in the same tick", async () => {
  const { shared, calls } = held();
  void shared.request(status("pve1"));
  await tick();
  void shared.request(status("pve1", { fresh: true }));
  void shared.request(status("pve1", { fresh: true }));
  expect(calls).toHaveLength(2);
});

test("a stream has one reader only", async () => {
  const requester = recordingRequester(() => null);
  const shared = coalesce(requester);
  const route = {
    method: "GET",
    template: "/x",
    pathNames: [],
    protected: false,
    token: true,
    proxied: false,
    body: "download",
  } as const;
  await Promise.all([shared.request({ ...get("/x"), route }), shared.request({ ...get("/x"), route })]);
  expect(requester.calls).toHaveLength(2);
});
