import { openAsBlob } from "node:fs";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createClient, type UploadFile } from "../../src/index.ts";
import { answer, startFileServer } from "../support/file-server.ts";

const size = 300 * 1024 * 1024;
const piece = new Uint8Array(64 * 1024);

async function* zeros(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < size; sent += piece.length) yield piece;
}

async function withFile<T>(run: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "proxkit-"));
  try {
    const path = join(folder, "big.iso");
    await writeFile(path, "");
    await truncate(path, size);
    return await run(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Uploads to a server that counts and forgets; the most memory used meanwhile above that before. */
async function memoryFor(file: UploadFile): Promise<{ peakBytes: number; receivedBytes: number }> {
  let receivedBytes = 0;
  await using server = await startFileServer(async (request, response) => {
    for await (const chunk of request) receivedBytes += (chunk as Buffer).length;
    answer(response, 200, "UPID:pve1:0000221B:00038A1F:6B0284DB:imgcopy::root@pam!ci:");
  });
  await using pve = createClient({ url: server.url, auth: { tokenId: "root@pam!ci", secret: "0f0e" } });
  const used = (): number => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  let peakBytes = 0;
  await pve
    .nodes("pve1")
    .storage("local")
    .upload.post(
      { content: "iso", filename: "big.iso", file },
      { onProgress: () => (peakBytes = Math.max(peakBytes, used() - before)) },
    );
  return { peakBytes, receivedBytes };
}

/** Garbage that nobody has collected yet included. */
const limit = size / 2;

it("memory stays flat while 300 MiB go out as a stream", async () => {
  const { peakBytes, receivedBytes } = await memoryFor({ stream: zeros(), size });
  expect(receivedBytes).toBeGreaterThan(size);
  expect(peakBytes).toBeLessThan(limit);
});

it("memory stays flat while a file of 300 MiB goes out as a Blob", async () => {
  const { peakBytes, receivedBytes } = await withFile(
    async (path) => await memoryFor(await openAsBlob(path)),
  );
  expect(receivedBytes).toBeGreaterThan(size);
  expect(peakBytes).toBeLessThan(limit);
});
