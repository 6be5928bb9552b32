import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { type Client, type ClientOptions, createClient, type Download } from "../../src/index.ts";
import { answer, type FileServer, startFileServer } from "../support/file-server.ts";

const upid = "UPID:pve1:00001E74:00035722:6B028458:qmstart:100:root@pam!full:";
const logPath = `/api2/json/nodes/pve1/tasks/${encodeURIComponent(upid)}/log`;
const clients: Client[] = [];
const servers: FileServer[] = [];

afterEach(async () => {
  await Promise.all(clients.splice(0).map((pve) => pve.close()));
  await Promise.all(servers.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

async function connect(
  handler: Parameters<typeof startFileServer>[0],
  options: Partial<ClientOptions> = {},
): Promise<{ pve: Client; server: FileServer }> {
  const server = await startFileServer(handler);
  const auth = { tokenId: "root@pam!ci", secret: "0f0e0d0c" };
  const pve = createClient({ url: server.url, auth, cache: false, ...options });
  servers.push(server);
  clients.push(pve);
  return { pve, server };
}

const logOf = (pve: Client): Promise<Download> => pve.nodes("pve1").tasks(upid).log.get({}, { stream: true });
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("it went through"),
    (error: unknown) => error,
  );

/** As recorded in wire/task-log-download. */
const logHeaders = {
  "content-type": "text/plain",
  "content-disposition": 'attachment; filename="task-pve1-qmstart-2026-11-22T05:57:44Z.log"',
};

describe("an answer as a stream", () => {
  it("is the text of a task's log, which is asked for by a parameter", async () => {
    const text = "TASK ERROR: bridge 'vmbr0' does not exist";
    const { pve, server } = await connect((_, response) => {
      response.writeHead(200, { ...logHeaders, "content-length": text.length });
      response.end(text);
    });
    const download = await logOf(pve);
    expectTypeOf(download).toEqualTypeOf<Download>();
    expect(download).toMatchObject({
      contentType: "text/plain",
      filename: "task-pve1-qmstart-2026-11-22T05:57:44Z.log",
      size: 41,
    });
    expect(await download.text()).toBe(text);
    expect(server.received.map(({ path }) => path)).toEqual([`${logPath}?download=1`]);
  });

  it("is the same by template", async () => {
    const { pve } = await connect((_, response) => void response.writeHead(200, logHeaders).end("TASK OK"));
    const path = { node: "pve1", upid };
    const download = await pve.request("GET", "/nodes/{node}/tasks/{upid}/log", path, { stream: true });
    expectTypeOf(download).toEqualTypeOf<Download>();
    expect(await download.text()).toBe("TASK OK");
  });

  it("is unpacked where the server packs it, as it does with the journal (FACTS 15)", async () => {
    const { pve, server } = await connect((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync('{"data":["a line"]}'));
    });
    const journal = await pve.nodes("pve1").journal.get({ lastentries: 5 }, { stream: true });
    expect(journal.size).toBeUndefined();
    expect(await journal.text()).toBe('{"data":["a line"]}');
    expect(await pve.nodes("pve1").journal.get({ lastentries: 5 })).toEqual(["a line"]);
    expect(server.received[0]?.path).toBe("/api2/json/nodes/pve1/journal?lastentries=5");
  });

  it("of a journal without a line is an empty file, as recorded, and a list of none where no stream is asked for", async () => {
    const { pve } = await connect((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync(""));
    });
    const journal = await pve.nodes("pve1").journal.get({ lastentries: 5 }, { stream: true });
    expect(await journal.text()).toBe("");
    expect(await pve.nodes("pve1").journal.get({ lastentries: 5 })).toEqual([]);
  });

  it("comes piece by piece", async () => {
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    const { pve } = await connect(async (_, response) => {
      response.writeHead(200, logHeaders).write("first");
      await mayEnd;
      response.end("last");
    });
    const { stream } = await logOf(pve);
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader.read()).toEqual({ done: false, value: "first" });
    end();
    expect(await reader.read()).toEqual({ done: false, value: "last" });
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });

  it("that is a refusal is the error it would be otherwise", async () => {
    const { pve } = await connect((_, response) =>
      answer(response, 403, undefined, "Permission check failed (/nodes/pve1, Sys.Audit)"),
    );
    expect(await failureOf(logOf(pve))).toMatchObject({ code: "PERMISSION", path: "/nodes/pve1" });
  });

  it("that only its own node gives says so", async () => {
    const { pve } = await connect((_, response) => answer(response, 403, undefined, "streaming denied"));
    expect(await failureOf(logOf(pve))).toMatchObject({
      code: "SERVER",
      status: 403,
      message: expect.stringContaining("or give discover: true"),
    });
  });

  it("is asked for again when nothing of it came", async () => {
    let isFirst = true;
    const { pve, server } = await connect(
      (request, response) => {
        if (isFirst) request.socket.destroy();
        else response.writeHead(200, logHeaders).end("TASK OK");
        isFirst = false;
      },
      { retry: { baseDelayMs: 0 } },
    );
    expect(await (await logOf(pve)).text()).toBe("TASK OK");
    expect(server.received.length).toBe(2);
  });
});

describe("a stream that ends early", () => {
  /** Sends the beginning and tells when the client has hung up. */
  function endless() {
    const { promise: hungUp, resolve } = Promise.withResolvers<void>();
    const connected = connect((request, response) => {
      response.writeHead(200, logHeaders).write("first");
      request.once("close", () => resolve());
    });
    return { connected, hungUp };
  }

  it("because its signal fires rejects with the signal's reason, and the connection is closed", async () => {
    const { connected, hungUp } = endless();
    const { pve } = await connected;
    const controller = new AbortController();
    const { signal } = controller;
    const { stream } = await pve.nodes("pve1").tasks(upid).log.get({}, { stream: true, signal });
    const reader = stream.getReader();
    await reader.read();
    const next = failureOf(reader.read());
    controller.abort(new Error("enough"));
    expect(await next).toEqual(new Error("enough"));
    await hungUp;
  });

  it("because it is cancelled closes the connection", async () => {
    const { connected, hungUp } = endless();
    const { stream } = await logOf((await connected).pve);
    await stream.cancel();
    await hungUp;
  });

  it("because the client closes says so", async () => {
    const { connected, hungUp } = endless();
    const { pve } = await connected;
    const { stream } = await logOf(pve);
    const reading = failureOf(new Response(stream).text());
    await pve.close();
    expect(await reading).toMatchObject({ message: "the client was closed" });
    await hungUp;
  });

  it("because the connection is lost is a ConnectionError", async () => {
    const { pve } = await connect((request, response) => {
      response.writeHead(200, { ...logHeaders, "content-length": 1000 }).write("first", () => {
        request.socket.destroy();
      });
    });
    const download = await logOf(pve);
    expect(await failureOf(download.text())).toMatchObject({
      code: "CONNECTION",
      template: "/nodes/{node}/tasks/{upid}/log",
      message: expect.stringContaining("the answer was cut off"),
    });
  });
});

describe("the slot of a stream", () => {
  it("is free again when the stream has been read, not before", async () => {
    const { pve, server } = await connect(
      (request, response) =>
        request.url?.includes("/log") === true
          ? response.writeHead(200, logHeaders).end("TASK OK")
          : answer(response, 200, {}),
      { concurrency: 1 },
    );
    const download = await logOf(pve);
    const other = pve.nodes("pve1").version.get();
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(server.received.length).toBe(1);
    await download.text();
    await other;
    expect(server.received.length).toBe(2);
  });
});

describe("the limit of what is read into memory", () => {
  const huge = { ...logHeaders, "content-length": 300 * 1024 * 1024 };

  it("is named by the error, for a text", async () => {
    const { pve } = await connect((_, response) => void response.writeHead(200, huge).write("first"));
    const error = await failureOf((await logOf(pve)).text());
    expect(error).toMatchObject({
      code: "PROTOCOL",
      message: expect.stringContaining("the answer has 314572800 bytes, more than the 268435456 allowed"),
    });
  });

  it("is named by the error, for data", async () => {
    const { pve } = await connect((_, response) => void response.writeHead(200, huge).write("first"));
    expect(await failureOf(pve.version.get())).toMatchObject({
      code: "PROTOCOL",
      message: expect.stringContaining("more than the 268435456 allowed"),
    });
  });
});

describe("a file that was not asked for as a stream", () => {
  it("is refused before anything is sent where it is known to come", async () => {
    const { pve, server } = await connect(() => expect.fail("called"));
    const error = await failureOf(pve.nodes("pve1").tasks(upid).log.get({ download: true }));
    expect(error).toMatchObject({
      code: "INVALID_PARAMETERS",
      fields: { download: expect.stringContaining("{ stream: true }") },
    });
    expect(server.received).toEqual([]);
  });

  it("is refused with advice where it comes", async () => {
    const { pve } = await connect((_, response) => {
      response.writeHead(200, { "content-type": "application/zip" }).end("PK");
    });
    const params = { volume: "pbs:backup/vm/100/2026-01-01T00:00:00Z", filepath: "L2V0Yw==" };
    expect(await failureOf(pve.nodes("pve1").storage("pbs").fileRestore.download.get(params))).toMatchObject({
      code: "PROTOCOL",
      message: expect.stringContaining(
        "a file (application/zip) came; ask for it with the option { stream: true }",
      ),
    });
  });
});
