import { failure, invalid } from "../refusal.ts";
import { isOnline } from "../state/node.ts";
import { type Storage, volumesOn } from "../state/storage.ts";
import { startTask, TaskFailure } from "../state/task.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";
import { storageOf } from "./storage-reads.ts";

/** File names by what they are to be. */
const extensions: Readonly<Record<string, RegExp>> = {
  iso: /\.(?:iso|img)$/i,
  vztmpl: /\.tar(?:\.(?:gz|xz|zst|bz2))?$/i,
  import: /\.(?:ova|ovf|qcow2|raw|vmdk)$/i,
};

const hashes: Readonly<Record<string, string>> = {
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

async function digest(algorithm: string, bytes: Uint8Array): Promise<string | undefined> {
  const name = hashes[algorithm];
  if (name === undefined) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest(name, new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @throws Refusal 400 for a file name that does not fit, 500 for a storage that does not take such files. */
function checkTarget(storage: Storage, content: string, filename: string): void {
  if (extensions[content]?.test(filename) !== true) throw invalid({ filename: "wrong file extension" });
  if (!storage.content.includes(content)) {
    throw failure(`storage '${storage.storage}' does not support '${content}' content`);
  }
}

/** The generic relay does not carry files: the handler takes them to the other node by ssh (FACTS 80). */
function checkNode({ world, node, host }: Context, storage: string): void {
  const target = world.nodes.get(node);
  if (target === undefined || node === host || isOnline(target)) return;
  throw failure(
    `can't activate storage '${storage}' on node '${node}': command '/usr/bin/ssh -o 'BatchMode=yes' -o 'HostKeyAlias=${node}' ${target.ip} -- /usr/sbin/pvesm status --storage ${storage}' failed: exit code 255\n`,
  );
}

function store(context: Context, storage: Storage, content: string, filename: string, size: number): void {
  const volid = `${storage.storage}:${content}/${filename}`;
  volumesOn(storage, context.node).set(volid, {
    volid,
    content,
    format: /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? "raw",
    size,
    ctime: Math.floor(context.world.clock.now() / 1000),
  });
}

const upload: Handler = async (context) => {
  const storage = storageOf(context);
  const content = textParam(context, "content");
  const file = context.upload;
  if (file === undefined) throw invalid({ filename: "property is missing and it is not optional" });
  const filename = file.filename.replace(/^.*[/\\]/, "").replace(/[^-a-zA-Z0-9_.]/g, "_");
  checkTarget(storage, content, filename);
  checkNode(context, storage.storage);
  const algorithm = optionalText(context, "checksum-algorithm");
  const expected = optionalText(context, "checksum");
  const got = algorithm === undefined ? undefined : await digest(algorithm, file.bytes);
  return startTask(context.world, context.node, identityOf(context), {
    type: "imgcopy",
    id: "",
    durationMs: 1000,
    finish() {
      if (got !== undefined && got !== expected) {
        throw new TaskFailure(`checksum mismatch: got '${got}' != expect '${expected}'`);
      }
      store(context, storage, content, filename, file.bytes.length);
    },
  }).upid;
};

/** Fetches a file from somewhere else; nothing is fetched, the file appears with a made-up size. */
const downloadUrl: Handler = (context) => {
  const storage = storageOf(context);
  const content = textParam(context, "content");
  const filename = textParam(context, "filename");
  checkTarget(storage, content, filename);
  return startTask(context.world, context.node, identityOf(context), {
    type: "download",
    id: filename,
    durationMs: 5000,
    finish: () => store(context, storage, content, filename, 512 * 1024 * 1024),
  }).upid;
};

const base = "/nodes/{node}/storage/{storage}";

export const storageUpload: HandlerTable = {
  [`${base}/upload`]: { POST: upload },
  [`${base}/download-url`]: { POST: downloadUrl },
};
