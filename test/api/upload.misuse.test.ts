import { describe, expect, it } from "vitest";
import { createClient } from "../../src/index.ts";

const pve = createClient({
  url: "https://pve1.example:8006",
  auth: { tokenId: "root@pam!ci", secret: "0f0e0d0c" },
  fetch: () => Promise.reject(new Error("sent")),
});
const { upload } = pve.nodes("pve1").storage("local");
const file = new Blob(["x"]);

/** What a caller without types may give. */
const post = upload.post as (params: unknown, options?: unknown) => Promise<unknown>;
const errorOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe("an upload is refused before anything is sent", () => {
  const allowed = "expected a Blob, a File or { stream, size }";
  const cases: [what: string, params: unknown, message: string][] = [
    ["no file", { content: "iso", filename: "a.iso" }, `file: ${allowed}`],
    ["a path for a file", { content: "iso", filename: "a.iso", file: "/tmp/a.iso" }, "got a string"],
    [
      "a path for a file",
      { content: "iso", filename: "a.iso", file: "/tmp/a.iso" },
      "await openAsBlob(path)",
    ],
    ["bytes for a file", { content: "iso", filename: "a.iso", file: new Uint8Array(4) }, "got bytes"],
    ["null for a file", { content: "iso", filename: "a.iso", file: null }, "got null"],
    ["another object", { content: "iso", filename: "a.iso", file: { path: "x" } }, "got an object with path"],
    [
      "a stream that is none",
      { content: "iso", filename: "a.iso", file: { stream: "x", size: 1 } },
      "file.stream: expected a ReadableStream or an async iterable, got string",
    ],
    [
      "a stream without its size",
      { content: "iso", filename: "a.iso", file: { stream: file.stream() } },
      "file.size: expected the exact number of bytes of the stream",
    ],
    [
      "a negative size",
      { content: "iso", filename: "a.iso", file: { stream: file.stream(), size: -1 } },
      "got -1",
    ],
    [
      "half a byte",
      { content: "iso", filename: "a.iso", file: { stream: file.stream(), size: 1.5 } },
      "got 1.5",
    ],
    ["no name", { content: "iso", file }, "filename: is missing: give it, or a File"],
    ["an empty name", { content: "iso", filename: "", file }, "filename: is missing"],
    ["a File without a name", { content: "iso", file: new File(["x"], "") }, "filename: is missing"],
    [
      "a name that ends the header",
      { content: "iso", filename: 'a"\r\nX: y.iso', file },
      "filename: expected a name",
    ],
    ["a name the server would cut", { content: "iso", filename: "a;b.iso", file }, '"a;b.iso"'],
    ["a name that is too long", { content: "iso", filename: `${"a".repeat(252)}.iso`, file }, "filename"],
    ["a wrong content", { content: "backup", filename: "a.iso", file }, "content"],
    [
      "a file on the server",
      { content: "iso", filename: "a.iso", file, tmpfilename: "/etc/shadow" },
      "tmpfilename",
    ],
  ];

  it.each(cases)("%s", async (_, params, message) => {
    expect(await errorOf(post(params))).toMatchObject({
      code: "INVALID_PARAMETERS",
      message: expect.stringContaining(message),
    });
  });

  it("a name that breaks the header, also when nothing else is checked", async () => {
    const unchecked = createClient({
      url: "https://pve1.example:8006",
      auth: { tokenId: "root@pam!ci", secret: "0f0e0d0c" },
      fetch: () => Promise.reject(new Error("sent")),
      validate: false,
    });
    const params = { content: "iso", filename: "a\n.iso", file } as const;
    expect(await errorOf(unchecked.nodes("pve1").storage("local").upload.post(params))).toMatchObject({
      code: "INVALID_PARAMETERS",
    });
  });
});

describe("an option that a call has no use for is refused", () => {
  const cases: [what: string, run: () => Promise<unknown>, message: string][] = [
    [
      "progress of a read",
      () => pve.untyped("GET", "/version", {}, { onProgress: () => {} }),
      "options.onProgress: expected a call that sends a file, got GET /version",
    ],
    [
      "progress to nobody",
      () => post({ content: "iso", filename: "a.iso", file }, { onProgress: "yes" }),
      'options.onProgress: expected a function, got "yes"',
    ],
    [
      "a stream of data",
      () => pve.untyped("GET", "/version", {}, { stream: true }),
      "options.stream: expected a call that can answer with a file",
    ],
    [
      "a stream, more or less",
      () => pve.untyped("GET", "/nodes/pve1/journal", {}, { stream: "yes" as never }),
      'options.stream: expected true or false, got "yes"',
    ],
  ];

  it.each(cases)("%s", async (_, run, message) => {
    expect(await errorOf(run())).toMatchObject({
      code: "INVALID_PARAMETERS",
      message: expect.stringContaining(message),
    });
  });
});
