// The code of docs/guides/uploads-and-downloads.md.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "proxkit";
import { createTestCluster } from "proxkit/testing";

const cluster = createTestCluster({ nodes: 3, guests: [{ vmid: 100, node: "pve1" }] });
const { url, fingerprint } = await cluster.listen({ tls: true });
const pve = createClient({ url, auth: cluster.credentials.token, tls: { fingerprint } });
const folder = await mkdtemp(join(tmpdir(), "proxkit-"));
const path = join(folder, "debian-13.iso");
await writeFile(path, "an image");

// #region upload
import { openAsBlob } from "node:fs";

const upid = await pve
  .nodes("pve1")
  .storage("local")
  .upload.post(
    { content: "iso", filename: "debian-13.iso", file: await openAsBlob(path) },
    { onProgress: ({ sentBytes, totalBytes }) => console.log(`${sentBytes} of ${totalBytes}`) },
  );
await pve.task(upid).wait(); // it has arrived; now the node puts it in its place
// #endregion

const response = { body: new Blob(["an image"]).stream(), headers: new Headers({ "content-length": "8" }) };

// #region stream
const size = Number(response.headers.get("content-length")); // of a fetch from elsewhere
await pve
  .nodes("pve1")
  .storage("local")
  .upload.post({ content: "iso", filename: "debian-12.iso", file: { stream: response.body, size } });
// #endregion

const { upid: startTask } = await pve.guest(100).start();

// #region download
const log = await pve.nodes("pve1").tasks(startTask).log.get({}, { stream: true });
for await (const piece of log.stream) console.log(piece.byteLength); // bytes, as they come

const again = await pve.nodes("pve1").tasks(startTask).log.get({}, { stream: true });
console.log(again.contentType, again.filename, await again.text());
// #endregion

await pve.close();
await cluster.close();
await rm(folder, { recursive: true });
