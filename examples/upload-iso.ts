// Uploads an installation image with a progress bar.
// node examples/upload-iso.ts [file] [node] [storage]
import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { connect } from "./connect.ts";

const [path, node = "pve1", storage = "local"] = process.argv.slice(2);
const file = path === undefined ? new Blob(["no image, only an example"]) : await openAsBlob(path);
const filename = path === undefined ? "example.iso" : basename(path);

await using pve = connect();
const upid = await pve
  .nodes(node)
  .storage(storage)
  .upload.post(
    { content: "iso", file, filename },
    {
      timeoutMs: 3_600_000,
      onProgress({ sentBytes, totalBytes }) {
        const percent = Math.round((100 * sentBytes) / totalBytes);
        process.stderr.write(`\r[${"#".repeat(percent / 2).padEnd(50)}] ${percent} %`);
      },
    },
  );
process.stderr.write("\n");
// What has arrived is then copied to its place, and its checksum compared where one was given.
const { durationMs } = await pve.task(upid).wait();
console.log(`${storage}:iso/${filename} is there; it was put in place in ${durationMs} ms`);
