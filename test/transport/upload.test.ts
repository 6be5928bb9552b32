import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import {
  type Client,
  type ClientOptions,
  createClient,
  isOutcomeUnknownError,
  isPermissionError,
  type UploadFile,
} from "../../src/index.ts";
import { answer, bodyOf, type FileServer, startFileServer } from "../support/file-server.ts";
import { manualClock } from "../support/manual-clock.ts";

const token = { tokenId: "root@pam!ci", secret: "0f0e0d0c" };
const upid = "UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy::root@pam!ci:";
const clients: Client[] = [];
const servers: FileServer[] = [];

afterEach(async () => {
  await Promise.all(clients.splice(0).map((pve) => pve.close()));
  await Promise.all(servers.splice(0).map((server) => server[Symbol.asyncDispose]()));
});

async function serve(handler: Parameters<typeof startFileServer>[0]): Promise<FileServer> {
  const server = await startFileServer(handler);
  servers.push(server);
  return server;
}

function connect(url: string | string[], options: Partial<ClientOptions> = {}): Client {
  const pve = createClient({ url, auth: token, cache: false, ...options });
  clients.push(pve);
  return pve;
}

const uploadTo = (pve: Client) => pve.nodes("pve1").storage("local").upload;
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("it went through"),
    (error: unknown) => error,
  );

/** Pieces of a stream, counted as they are taken. */
function streamOf(bytes: Uint8Array, pieceSize = 100_000) {
  const state = { taken: 0 };
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += pieceSize) {
      state.taken += 1;
      yield bytes.subarray(start, start + pieceSize);
    }
  }
  return { state, stream: stream() };
}

/** Name and content of every part, in the order they came. */
function partsOf(request: Pick<IncomingMessage, "headers">, body: Buffer): [head: string, content: Buffer][] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request.headers["content-type"] ?? "")?.[1];
  const text = body.toString("latin1");
  expect(text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
  const pieces = text.split(`--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    return [piece.slice(2, end), Buffer.from(piece.slice(end + 4, -2), "latin1")];
  });
}

const bytes = randomBytes(1_000_000);

/** More than sockets hold, so that part of it is always still here. */
const bigBytes = new Uint8Array(50_000_000);

describe.each<[string, (content: Uint8Array<ArrayBuffer>) => UploadFile]>([
  ["a Blob", (content) => new Blob([content])],
  ["a stream", (content) => ({ stream: streamOf(content).stream, size: content.length })],
  ["a ReadableStream", (content) => ({ stream: new Blob([content]).stream(), size: content.length })],
])("an upload of %s", (_, fileOf) => {
  const makeFile = (): UploadFile => fileOf(bytes);

  it("goes in the server's order, with its exact length, the file last in a field called filename", async () => {
    let parts: [string, Buffer][] = [];
    const server = await serve(async (request, response) => {
      const body = await bodyOf(request);
      expect(body.length).toBe(Number(request.headers["content-length"]));
      parts = partsOf(request, body);
      answer(response, 200, upid);
    });
    const result = await uploadTo(connect(server.url)).post({
      filename: "debian 13.iso",
      checksum: "ab".repeat(32),
      "checksum-algorithm": "sha256",
      content: "iso",
      file: makeFile(),
    });
    expect(result).toBe(upid);
    expect(parts.map(([head]) => head)).toEqual([
      'Content-Disposition: form-data; name="content"',
      'Content-Disposition: form-data; name="checksum-algorithm"',
      'Content-Disposition: form-data; name="checksum"',
      'Content-Disposition: form-data; name="filename"; filename="debian 13.iso"\r\nContent-Type: application/octet-stream',
    ]);
    expect(parts.slice(0, 3).map(([, content]) => content.toString())).toEqual([
      "iso",
      "sha256",
      "ab".repeat(32),
    ]);
    expect(parts[3]?.[1].equals(bytes)).toBe(true);
    expect(server.received).toEqual([
      {
        method: "POST",
        path: "/api2/json/nodes/pve1/storage/local/upload",
        headers: expect.not.objectContaining({ "transfer-encoding": expect.anything() }),
      },
    ]);
    expect(server.received[0]?.headers.authorization).toBe("PVEAPIToken=root@pam!ci=0f0e0d0c");
  });

  it("tells how far it is, in bytes of the file", async () => {
    const server = await serve(async (request, response) => {
      await bodyOf(request);
      answer(response, 200, upid);
    });
    const reports: number[] = [];
    await uploadTo(connect(server.url)).post(
      { content: "iso", filename: "a.iso", file: makeFile() },
      {
        onProgress({ sentBytes, totalBytes }) {
          expect(totalBytes).toBe(1_000_000);
          reports.push(sentBytes);
        },
      },
    );
    expect(reports[0]).toBe(0);
    expect(reports.at(-1)).toBe(1_000_000);
    expect(reports.length).toBeGreaterThan(2);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
  });

  it("that is refused says so with the server's reason, which has no body (FACTS 20)", async () => {
    const server = await serve(async (request, response) => {
      await bodyOf(request);
      answer(
        response,
        403,
        undefined,
        "Permission check failed (/storage/local, Datastore.AllocateTemplate)",
      );
    });
    const error = await failureOf(
      uploadTo(connect(server.url)).post({ content: "iso", filename: "a.iso", file: makeFile() }),
    );
    expect(isPermissionError(error)).toBe(true);
    expect(error).toMatchObject({ privileges: ["Datastore.AllocateTemplate"], path: "/storage/local" });
  });

  it("that is refused while it is under way says why", async () => {
    const server = await serve((request, response) => {
      answer(
        response,
        403,
        undefined,
        "Permission check failed (/storage/local, Datastore.AllocateTemplate)",
      );
      response.on("finish", () => request.socket.end());
    });
    const error = await failureOf(
      uploadTo(connect(server.url)).post({ content: "iso", filename: "a.iso", file: fileOf(bigBytes) }),
    );
    expect(isPermissionError(error)).toBe(true);
  });

  it("that is cut off on the way was not executed, and is not repeated", async () => {
    const handler = async (request: IncomingMessage): Promise<void> => {
      for await (const piece of request) if (piece !== undefined) request.socket.destroy();
    };
    const [first, second] = [await serve(handler), await serve(handler)];
    const error = await failureOf(
      uploadTo(connect([first.url, second.url])).post({
        content: "iso",
        filename: "a.iso",
        file: fileOf(bigBytes),
      }),
    );
    expect(error).toMatchObject({
      code: "CONNECTION",
      message: expect.stringMatching(/cut off .*after \d+ of 5000\d{4} bytes; the server discards/),
    });
    expect(first.received.length + second.received.length).toBe(1);
  });

  it("whose answer is lost leaves its outcome unknown, and is not repeated", async () => {
    const handler = async (request: IncomingMessage): Promise<void> => {
      await bodyOf(request);
      request.socket.destroy();
    };
    const [first, second] = [await serve(handler), await serve(handler)];
    const error = await failureOf(
      uploadTo(connect([first.url, second.url])).post({
        content: "iso",
        filename: "a.iso",
        file: makeFile(),
      }),
    );
    expect(isOutcomeUnknownError(error)).toBe(true);
    expect(first.received.length + second.received.length).toBe(1);
  });

  it("ends when its signal fires, with the signal's reason", async () => {
    const { promise: aborted, resolve } = Promise.withResolvers<void>();
    const server = await serve((request) => {
      request.once("error", () => resolve());
      request.once("data", () => controller.abort(new Error("changed my mind")));
    });
    const controller = new AbortController();
    const error = await failureOf(
      uploadTo(connect(server.url)).post(
        { content: "iso", filename: "a.iso", file: fileOf(bigBytes) },
        { signal: controller.signal },
      ),
    );
    expect(error).toEqual(new Error("changed my mind"));
    await aborted;
    expect(server.received.length).toBe(1);
  });

  it("has no time limit of its own", async () => {
    const clock = manualClock();
    const server = await serve(async (request, response) => {
      await bodyOf(request);
      clock.advance(24 * 3_600_000);
      answer(response, 200, upid);
    });
    const pve = connect(server.url, { clock, timeoutMs: 1_000 });
    const upload = uploadTo(pve).post({ content: "iso", filename: "a.iso", file: makeFile() });
    expect(await upload).toBe(upid);
  });

  it("keeps to the time limit it is given", async () => {
    const clock = manualClock();
    const server = await serve(async (request) => {
      await bodyOf(request);
      clock.advance(24 * 3_600_000);
    });
    const error = await failureOf(
      uploadTo(connect(server.url, { clock })).post(
        { content: "iso", filename: "a.iso", file: makeFile() },
        { timeoutMs: 3_600_000 },
      ),
    );
    expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });
});

describe("when nothing was sent", () => {
  it("a Blob goes to the next host", async () => {
    const server = await serve(async (request, response) => {
      expect(
        partsOf(request, await bodyOf(request))
          .at(-1)?.[1]
          .equals(bytes),
      ).toBe(true);
      answer(response, 200, upid);
    });
    const dead = await startFileServer(() => {});
    await dead[Symbol.asyncDispose]();
    const file = new File([bytes], "named.iso");
    expect(await uploadTo(connect([dead.url, server.url])).post({ content: "iso", file })).toBe(upid);
  });

  it("a stream does not", async () => {
    const server = await serve((_, response) => answer(response, 200, upid));
    const dead = await startFileServer(() => {});
    await dead[Symbol.asyncDispose]();
    const { stream } = streamOf(bytes);
    const error = await failureOf(
      uploadTo(connect([dead.url, server.url])).post(
        { content: "iso", filename: "a.iso", file: { stream, size: bytes.length } },
        { retry: true },
      ),
    );
    expect(error).toMatchObject({ code: "CONNECTION" });
    expect(server.received).toEqual([]);
  });
});

describe("when the login is refused", () => {
  const ticket = (time: string) => ({
    username: "root@pam",
    ticket: `PVE:root@pam:${time}::c2ln`,
    CSRFPreventionToken: `${time}:abc`,
  });
  const auth = { username: "root@pam", password: "secret" };

  async function refusing(): Promise<FileServer> {
    let logins = 0;
    return await serve(async (request, response) => {
      await bodyOf(request);
      if (request.url?.endsWith("/access/ticket") === true) {
        logins += 1;
        return answer(response, 200, ticket(`6700000${logins}`));
      }
      const isNew = request.headers.cookie?.includes("67000002") === true;
      return isNew
        ? answer(response, 200, upid)
        : answer(response, 401, undefined, "permission denied - invalid ticket");
    });
  }

  it("a Blob is sent again after the renewal", async () => {
    const server = await refusing();
    const file = new Blob([bytes]);
    expect(
      await uploadTo(connect(server.url, { auth })).post({ content: "iso", filename: "a.iso", file }),
    ).toBe(upid);
    expect(server.received.map(({ path }) => path?.split("/").at(-1))).toEqual([
      "ticket",
      "upload",
      "ticket",
      "upload",
    ]);
  });

  it("a stream is not, since it is gone", async () => {
    const server = await refusing();
    const { stream } = streamOf(bytes);
    const error = await failureOf(
      uploadTo(connect(server.url, { auth })).post({
        content: "iso",
        filename: "a.iso",
        file: { stream, size: bytes.length },
      }),
    );
    expect(error).toMatchObject({ code: "AUTHENTICATION" });
    expect(server.received.length).toBe(2);
  });
});

describe("a stream that is not what was announced", () => {
  const cases: [what: string, size: number, message: RegExp][] = [
    ["too short", 1_000_001, /file: it ended after 1000000 of the 1000001 bytes that were announced/],
    ["too long", 999_999, /file: it gave more than the 999999 bytes that were announced/],
  ];

  it.each(cases)("(%s) is an error of the caller, and nothing is executed", async (_, size, message) => {
    let isComplete = false;
    const server = await serve(async (request) => {
      await bodyOf(request).then(
        () => (isComplete = true),
        () => undefined,
      );
    });
    const { stream } = streamOf(bytes);
    const error = await failureOf(
      uploadTo(connect(server.url)).post({ content: "iso", filename: "a.iso", file: { stream, size } }),
    );
    expect(error).toMatchObject({ code: "INVALID_PARAMETERS", message: expect.stringMatching(message) });
    expect(isComplete).toBe(false);
  });

  it("(broken) hands on its own error as the cause", async () => {
    const server = await serve(async (request) => void (await bodyOf(request).catch(() => undefined)));
    const cause = new Error("the disk is gone");
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield bytes;
      throw cause;
    }
    const error = await failureOf(
      uploadTo(connect(server.url)).post({
        content: "iso",
        filename: "a.iso",
        file: { stream: stream(), size: 2_000_000 },
      }),
    );
    expect(error).toMatchObject({ code: "INVALID_PARAMETERS", cause });
  });

  it("(not read) is refused where it cannot be sent, before anything is", async () => {
    const { stream, state } = streamOf(bytes);
    const pve = connect("https://pve1.example:8006", { fetch: () => Promise.reject(new Error("called")) });
    const error = await failureOf(
      uploadTo(pve).post({ content: "iso", filename: "a.iso", file: { stream, size: bytes.length } }),
    );
    expect(error).toMatchObject({
      code: "INVALID_PARAMETERS",
      message: expect.stringContaining(
        "a stream can be sent on Node only, and not through an injected fetch",
      ),
    });
    expect(state.taken).toBe(0);
  });
});
