import { afterAll, describe, expect, test } from "vitest";
import {
  createTestCluster,
  serverContract,
  type ServerUnderTest,
  type TestCluster,
} from "../../src/testing/index.ts";
import { call } from "./support.ts";

/** A cluster that has everything a question could be about. */
async function preparedCluster(): Promise<TestCluster> {
  const cluster = createTestCluster({ nodes: 2, guests: 6 });
  await call(cluster, "POST", "/nodes/pve1/qemu/100/status/shutdown");
  await cluster.advance(60_000);
  return cluster;
}

function under(cluster: TestCluster, fetch: typeof globalThis.fetch, url = cluster.urls[0] ?? "") {
  const { token, password } = cluster.credentials;
  const disposable = { node: "pve1", vmid: 900, storage: "local" };
  return { url, fetch, token, password, disposable } satisfies ServerUnderTest;
}

describe("the test cluster keeps the contract through fetch and", async () => {
  const cluster = await preparedCluster();
  for (const { name, run } of serverContract(under(cluster, cluster.fetch)))
    test(name, async () => expect(await run()).toBeUndefined());
});

describe("the test cluster keeps the contract on a real connection and", async () => {
  const cluster = await preparedCluster();
  const { url } = await cluster.listen({ tls: false });
  afterAll(() => cluster.close());
  for (const { name, run } of serverContract(under(cluster, globalThis.fetch, url)))
    test(name, async () => expect(await run()).toBeUndefined());
});

/** A request on its way to a server that is wrong about something, and the server it stands before. */
interface Passing {
  readonly request: Request;
  readonly path: string;
  readonly cluster: TestCluster;
  /** What a true server answers, to this request or to another. */
  readonly answer: (request?: Request) => Promise<Response>;
}

/** Undefined leaves the answer as it is. */
type Wrong = (passing: Passing) => Promise<Response | undefined> | undefined;

interface Parts {
  readonly status?: number;
  readonly reason?: string;
  readonly text?: (text: string) => string;
  readonly headers?: Record<string, string>;
}

/** The answer with some of it replaced. */
async function changed(answer: Response, { status, reason, text, headers }: Parts): Promise<Response> {
  const whole = await answer.text();
  return new Response(text?.(whole) ?? whole, {
    status: status ?? answer.status,
    statusText: reason ?? answer.statusText,
    headers: { ...Object.fromEntries(answer.headers), ...headers },
  });
}

const where =
  (pattern: RegExp, parts: Parts): Wrong =>
  ({ request, path, answer }) =>
    pattern.test(`${request.method} ${path}`) ? answer().then((true_) => changed(true_, parts)) : undefined;

type Data = Record<string, unknown>;

/** Changes the data of a success. */
const data =
  (pattern: RegExp, change: (data: never) => unknown): Wrong =>
  (passing) =>
    where(pattern, {
      text: (text) => {
        const body = JSON.parse(text) as Data;
        return JSON.stringify(
          body["data"] === null ? body : { ...body, data: change(body["data"] as never) },
        );
      },
    })(passing);

const rows = (pattern: RegExp, change: (row: Data) => Data): Wrong =>
  data(pattern, (list: Data[]) => list.map(change));

/** Answers in place of the server. */
const instead =
  (pattern: RegExp, body: unknown, init: ResponseInit = {}): Wrong =>
  ({ request, path }) =>
    pattern.test(`${request.method} ${path}`)
      ? Promise.resolve(
          new Response(body === undefined ? null : JSON.stringify(body), {
            statusText: "OK",
            headers: body === undefined ? {} : { "content-type": "application/json;charset=UTF-8" },
            ...init,
          }),
        )
      : undefined;

/** A server for each check that is wrong about what the check is for. */
const wrongServers: Readonly<Record<string, Wrong>> = {
  "answers in an envelope, as JSON": data(/version$/, () => ({ version: 9 })),
  "does not mind doubled and trailing slashes, and encoded segments": instead(/\/\/|%76|\/$/, undefined, {
    status: 404,
  }),
  "keeps the parameter _dc to itself": where(/_dc/, { status: 400 }),
  "lists what is below a path": data(/nodes\/pve1$/, () => []),
  "takes an option without a value as absent": where(/\?full$/, { status: 400 }),
  "tells what a login may do, by path and privilege": data(/permissions/, () => ({
    "/": { "VM.Audit": true },
  })),
  "lists nodes": rows(/nodes$/, (row) => ({ ...row, type: "qemu" })),
  "tells which member answers": rows(/cluster\/status/, (row) => ({ ...row, local: 0 })),
  "lists guests, nodes and storages in one read": rows(/resources/, (row) => ({ ...row, vmid: "100" })),
  "filters that list by kind": ({ request, path, answer, cluster }) =>
    path.includes("type=")
      ? answer(new Request(`${cluster.urls[0]}/api2/json/cluster/resources`, request))
      : undefined,
  "says yes and no as 1 and 0": rows(/\/nodes\/pve1\/storage$/, (row) => ({ ...row, active: true })),
  "lists the storages of a node, and what is on them": rows(/content$/, (row) => ({
    ...row,
    volid: "elsewhere:x",
  })),
  "lists the guests of a node": data(/\/qemu$/, (list: Data[]) => list.slice(1)),
  "hands out a configuration with its digest": data(/config$/, (config: Data) => ({ ...config, digest: 1 })),
  "lists the configuration again with what waits for the next start": data(/pending$/, (list: Data[]) =>
    list.slice(1),
  ),
  "names a free VMID as text, and refuses one that is taken": data(/nextid/, Number),
  "lists tasks, with their number beside the data": where(/tasks\?limit/, {
    text: (text) => text.replace(/,"total":\d+/, ""),
  }),
  "tells how a task ended": data(/tasks\/.*status/, (status: Data) => ({ ...status, exitstatus: 0 })),
  "counts the lines of a task's log from 1, and hands out the part that is asked for": rows(
    /log/,
    (line) => ({
      ...line,
      n: Number(line["n"]) - 1,
    }),
  ),
  "does not find the log of a task that never was": where(/00000001:00000001.*log/, { status: 404 }),
  "knows a task at its own node only": ({ request, path, answer }) =>
    path.startsWith("/nodes/pve2/tasks/UPID:pve1")
      ? answer(new Request(request.url.replace("/nodes/pve2/", "/nodes/pve1/"), request))
      : undefined,
  "knows no method but GET, POST, PUT and DELETE": instead(/^OPTIONS/, undefined, { status: 204 }),
  "says of a path that is none that it is not implemented": where(/nothing$/, { status: 404 }),
  "takes no body with a DELETE": instead(/^DELETE/, { data: null }),
  "takes no body in chunks": ({ request }) =>
    request.method === "POST" && request.headers.get("content-type") === null
      ? Promise.resolve(new Response(null, { status: 200 }))
      : undefined,
  "takes no body of another type than urlencoded and JSON": where(/execute/, { status: 415 }),
  "answers the web interface with 200 and tells inside how it went": ({ request, answer }) =>
    request.url.includes("extjs") ? answer().then((true_) => changed(true_, { status: 400 })) : undefined,
  "wants a login, and says so in the reason phrase alone": where(/version$/, {
    text: () => '{"data":null}',
    headers: { "content-type": "application/json" },
  }),
  "names its realms to whoever asks": data(/domains/, () => []),
  "refuses a token whose secret is wrong": ({ request, answer, cluster }) => {
    const { tokenId, secret } = cluster.credentials.token;
    if (!request.headers.get("authorization")?.includes(tokenId)) return undefined;
    const headers = { authorization: `PVEAPIToken=${tokenId}=${secret}` };
    return answer(new Request(request, { headers }));
  },
  "reads the header of a token as written: the scheme exactly, a blank as well as a sign": ({
    request,
    answer,
  }) => {
    const headers = new Headers(request.headers);
    headers.set("authorization", (headers.get("authorization") ?? "").replace(/pveapitoken/i, "PVEAPIToken"));
    return answer(new Request(request, { headers }));
  },
  "keeps what needs a ticket from tokens, in a message of two lines": where(/password/, {
    text: (text) => text.replace("\\n)", ")"),
  }),
  "lets root alone run batches, by ticket": instead(/execute/, { data: [] }),
  "refuses a parameter it does not know": instead(/nonsense/, { data: {} }),
  "refuses a value that is not among those it lists": instead(/nonsense/, { data: [] }),
  "wants 1 or 0 for yes or no": instead(/full=true/, { data: [] }),
  "names a parameter that is missing": where(/rrddata/, {
    text: (text) => text.replace("timeframe", "timeFrame"),
  }),
  "says 500 of a guest that does not exist, naming its file": where(/999999998/, { status: 404 }),
  "says the same of a guest that is on another node": where(/pve2\/qemu\/\d+\/config/, {
    reason: "Not Found",
  }),
  "says 500 of a node it cannot find": where(/nothing\/status/, { reason: "Internal Server Error" }),
  "says 400 of a storage that does not exist": where(/storage/, { status: 404 }),
  "hands out a ticket for a password": data(/ticket/, (login: Data) => ({ ...login, cap: 1 })),
  "hands out a ticket for a ticket": async ({ request }) =>
    (await request.clone().text()).includes("password=PVE") ? new Response(null, { status: 401 }) : undefined,
  "refuses a user that does not exist": where(/ticket/, { status: 403 }),
  "takes a ticket from a cookie, encoded or not, and from the header Authorization": ({ request }) =>
    /=PVE:/.test(request.headers.get("cookie") ?? "")
      ? Promise.resolve(new Response(null, { status: 401 }))
      : undefined,
  "refuses a ticket that it has not signed": instead(/version/, { data: {} }),
  "refuses a write by ticket without its token against forgery": instead(/execute/, { data: [] }),
  "runs a batch for root@pam, in order, one failure among it, and for nobody else": data(
    /execute/,
    (items: Data[]) => items.slice(1),
  ),
  "makes and deletes a VM by tasks": instead(/^DELETE/, { data: null }),
  "makes no second VM of the same number": where(/^POST .*qemu$/, { reason: "Conflict" }),
  "tells in the task alone that a start has failed": where(/start$/, { status: 500 }),
  "makes snapshots, lists them with what is now, and takes them away": where(/^GET .*snapshot$/, {
    text: (text) => text.replace("current", "now"),
  }),
  "changes a configuration at once by PUT, and by a task by POST": instead(/^POST .*config$/, { data: null }),
  "guards a change by the digest": instead(/^PUT/, { data: null }),
  "gives a network card an address": instead(/^PUT/, { data: null }),
  "sorts tags, and drops what is there twice": data(/config$/, (config: Data) => ({
    ...config,
    tags: "b,a",
  })),
  "takes yes and no as 1 and 0, and as true and false in JSON": data(/config$/, (config: Data) => ({
    ...config,
    onboot: config["onboot"] === 1,
  })),
  "refuses to change nothing, to set and delete, and to delete what is no option": instead(/^PUT/, {
    data: null,
  }),
  "takes an upload whose file comes last, and refuses one whose file comes first": where(/upload$/, {
    status: 400,
  }),
};

/** A server that is wrong, in front of a true one. */
const wrongly =
  (cluster: TestCluster, wrong: Wrong): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const path = pathname.replace("/api2/json", "") + search;
    const answer = (other: Request = new Request(input, init)): Promise<Response> => cluster.fetch(other);
    return await ((await wrong({ request, path, cluster, answer })) ?? cluster.fetch(input, init));
  };

describe("the contract notices a server that is wrong about what it", () => {
  const names = serverContract(under(createTestCluster(), fetch)).map(({ name }) => name);

  test("is asked, each of it", () => {
    expect(Object.keys(wrongServers).toSorted()).toEqual(names.toSorted());
  });

  for (const [name, wrong] of Object.entries(wrongServers)) {
    test(name, async () => {
      const cluster = await preparedCluster();
      const cases = serverContract(under(cluster, wrongly(cluster, wrong)));
      const [outcome] = await Promise.allSettled(
        cases.filter((one) => one.name === name).map(({ run }) => run()),
      );
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { message: expect.stringMatching(/^the server /) },
      });
    });
  }
});

describe("the contract", () => {
  const { url, token, password } = under(createTestCluster(), fetch);

  test("asks for logins and writes only where it is told how", () => {
    const names = (server: ServerUnderTest): number => serverContract(server).length;
    const disposable = { node: "pve1", vmid: 900 };
    expect([
      names({ url, token }),
      names({ url, token, password }),
      names({ url, token, password, disposable }),
    ]).toEqual([41, 48, 59]);
  });

  test("changes nothing where it may only read", async () => {
    const cluster = await preparedCluster();
    const { disposable: _, ...server } = under(cluster, cluster.fetch);
    cluster.clearCalls();
    await Promise.all(serverContract(server).map(({ run }) => run()));
    const writes = cluster.calls.filter(({ method, status }) => method !== "GET" && Number(status) < 400);
    expect([...new Set(writes.map(({ method, template }) => `${method} ${template}`))]).toEqual([
      "POST /access/ticket",
      "POST /nodes/{node}/execute",
    ]);
  });

  test("leaves nothing behind where it may write", async () => {
    const cluster = await preparedCluster();
    const before = await call(cluster, "GET", "/nodes/pve1/storage/local/content");
    for (const { run } of serverContract(under(cluster, cluster.fetch))) await run();
    expect((await call(cluster, "GET", "/nodes/pve1/qemu/900/config")).status).toBe(500);
    expect((await call(cluster, "GET", "/nodes/pve1/storage/local/content")).data).toEqual(before.data);
  });

  test("leaves a VM alone that was there before", async () => {
    const cluster = await preparedCluster();
    const server = { ...under(cluster, cluster.fetch), disposable: { node: "pve1", vmid: 100 } };
    const [create] = serverContract(server).filter(({ name }) => name === "makes and deletes a VM by tasks");
    await expect(create?.run()).rejects.toThrow("VM 100 already exists");
    expect(cluster.guest(100).status).toBe("stopped");
  });

  test("says what it could not ask", async () => {
    const cluster = createTestCluster({ nodes: 1, guests: 0 });
    const outcomes = await Promise.all(
      serverContract({ url: cluster.urls[0] ?? "", token: cluster.credentials.token, fetch: cluster.fetch })
        .filter(({ name }) => /task|guest/.test(name))
        .map(({ run }) => run().catch(() => "failed")),
    );
    expect([...new Set(outcomes)]).toEqual(
      expect.arrayContaining([
        "no task has ended yet, or the token sees none",
        "there is no VM, or the token sees none",
      ]),
    );
    expect(outcomes).not.toContain("failed");
  });

  test("shows no secret when it fails", async () => {
    const cluster = await preparedCluster();
    const echo: typeof globalThis.fetch = async (input, init) =>
      new Response(JSON.stringify({ data: new Request(input, init).url }), {
        headers: { "content-type": "application/json" },
      });
    const outcomes = await Promise.allSettled(serverContract(under(cluster, echo)).map(({ run }) => run()));
    const shown = JSON.stringify(
      outcomes.map((outcome) => (outcome.status === "rejected" ? String(outcome.reason) : "")),
    );
    expect(shown).not.toContain(cluster.credentials.token.secret);
    expect(shown).not.toContain(cluster.credentials.password.password);
  });
});
