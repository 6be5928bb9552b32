import { demand, isAllowed } from "../access/permissions.ts";
import { failure } from "../refusal.ts";
import { isFileStorage } from "../state/disks.ts";
import { parseSize } from "../state/guest.ts";
import { type Storage, type Volume, volumesOn } from "../state/storage.ts";
import { isRunning, startTask, TaskFailure } from "../state/task.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  numberParam,
  optionalText,
  textParam,
} from "./context.ts";
import { identityOf } from "./guest-tasks.ts";
import { storageOf } from "./storage-reads.ts";

const isImage = ({ content }: Volume): boolean => content === "images" || content === "rootdir";

/** What belongs to a guest takes rights on the guest, unless the whole storage is the login's. */
function demandVolume({ world, login }: Context, storage: Storage, volume: Volume): void {
  if (isAllowed(world, login, `/storage/${storage.storage}`, ["Datastore.Allocate"])) return;
  if (volume.vmid === undefined) return;
  if (isImage(volume)) demand(world, login, `/vms/${volume.vmid}`, ["VM.Config.Disk"]);
  if (volume.content === "backup") {
    demand(world, login, `/storage/${storage.storage}`, ["Datastore.AllocateSpace"]);
    demand(world, login, `/vms/${volume.vmid}`, ["VM.Backup"]);
  }
}

function isVisible(context: Context, storage: Storage, volume: Volume): boolean {
  try {
    demandVolume(context, storage, volume);
    return true;
  } catch {
    return false;
  }
}

const optional = (name: string, value: unknown): Record<string, unknown> =>
  value === undefined || value === false ? {} : { [name]: value };

function volumeRow(volume: Volume): Record<string, unknown> {
  const { volid, content, format, size, ctime, vmid } = volume;
  const image = isImage(volume) ? { parent: volume.parent ?? null, used: volume.used ?? size } : {};
  return {
    volid,
    content,
    format,
    size,
    ctime,
    ...optional("vmid", vmid),
    ...image,
    ...optional("notes", volume.notes),
    ...optional("protected", volume.protected === true ? 1 : undefined),
    ...(content === "backup" ? { subtype: volid.includes("-lxc-") ? "lxc" : "qemu" } : {}),
  };
}

const list: Handler = (context) => {
  const storage = storageOf(context);
  const content = optionalText(context, "content");
  const vmid = context.params["vmid"];
  return [...volumesOn(storage, context.node).values()]
    .filter((volume) => content === undefined || volume.content === content)
    .filter((volume) => vmid === undefined || volume.vmid === vmid)
    .filter((volume) => isVisible(context, storage, volume))
    .map(volumeRow);
};

/** Where a file storage keeps its volumes. */
const folders: Readonly<Record<string, string>> = {
  images: "images",
  rootdir: "images",
  iso: "template/iso",
  vztmpl: "template/cache",
  backup: "dump",
  snippets: "snippets",
  import: "import",
};

function pathOf(storage: Storage, volume: Volume): string {
  const name = volume.volid.slice(volume.volid.indexOf(":") + 1);
  if (!isFileStorage(storage)) return `/dev/${storage.config.get("vgname") ?? storage.storage}/${name}`;
  const base = String(storage.config.get("path") ?? "/var/lib/vz");
  const file = isImage(volume) ? name : name.split("/").slice(1).join("/");
  return `${base}/${folders[volume.content] ?? volume.content}/${file}`;
}

/** The name in the path may come with or without its storage (FACTS 17). */
function volidOf(context: Context): string {
  const name = textParam(context, "volume");
  const storage = textParam(context, "storage");
  return name.startsWith(`${storage}:`) ? name : `${storage}:${name}`;
}

/** @throws Refusal 500 as the server words a file that is not there. */
function volumeOf(context: Context): [Storage, Volume] {
  const storage = storageOf(context);
  const volid = volidOf(context);
  const volume = volumesOn(storage, context.node).get(volid);
  if (volume === undefined) throw failure(`volume_size_info on '${volid}' failed - no format`);
  demandVolume(context, storage, volume);
  return [storage, volume];
}

const read: Handler = (context) => {
  const [storage, volume] = volumeOf(context);
  return {
    path: pathOf(storage, volume),
    size: volume.size,
    used: volume.used ?? volume.size,
    format: isImage(volume) ? volume.format : "raw",
    ...optional("notes", volume.notes),
    ...optional("protected", volume.protected === true ? 1 : undefined),
  };
};

const update: Handler = (context) => {
  const [, volume] = volumeOf(context);
  if (context.params["notes"] !== undefined) volume.notes = textParam(context, "notes");
  if (context.params["protected"] !== undefined) volume.protected = flag(context, "protected");
  return null;
};

/** Waits as long as the call asks for; a task that is done by then is not told (FACTS 69). */
async function untilDone(context: Context, upid: string): Promise<string | null> {
  const task = context.world.tasks.all.get(upid);
  const waitMs = Number(context.params["delay"] ?? 0) * 1000;
  if (waitMs === 0 || task?.dueMs === undefined) return upid;
  await context.world.clock.delay(Math.min(waitMs, task.dueMs - context.world.clock.now()));
  return isRunning(task) ? upid : null;
}

const remove: Handler = (context) => {
  const { world, node } = context;
  const storage = storageOf(context);
  const volid = volidOf(context);
  const volume = volumesOn(storage, node).get(volid);
  if (volume !== undefined) demandVolume(context, storage, volume);
  const owner = volume?.vmid === undefined ? "" : `${volume.vmid}@`;
  const { upid } = startTask(world, node, identityOf(context), {
    type: "imgdel",
    id: `${owner}${storage.storage}`,
    durationMs: 500,
    begin() {
      if (volume?.protected !== true) return;
      const name = volid.slice(volid.indexOf(":") + 1);
      throw new TaskFailure(`cannot remove protected volume '${name}' on '${storage.storage}'`);
    },
    finish(task) {
      volumesOn(storage, node).delete(volid);
      task.lines.push(`Removed volume '${volid}'`);
    },
  });
  return untilDone(context, upid);
};

/** A new volume; hands back its id at once. */
const allocate: Handler = (context) => {
  const { world, node } = context;
  const storage = storageOf(context);
  const vmid = numberParam(context, "vmid");
  const folder = isFileStorage(storage) ? `${vmid}/` : "";
  const volid = `${storage.storage}:${folder}${textParam(context, "filename")}`;
  const volumes = volumesOn(storage, node);
  if (volumes.has(volid)) throw failure(`disk image '${volid}' already exists`);
  volumes.set(volid, {
    volid,
    content: "images",
    format: optionalText(context, "format") ?? (volid.endsWith(".qcow2") ? "qcow2" : "raw"),
    // A bare number counts kilobytes.
    size: parseSize(textParam(context, "size")) * (/[MGT]$/.test(textParam(context, "size")) ? 1 : 1024),
    ctime: Math.floor(world.clock.now() / 1000),
    vmid,
  });
  return volid;
};

/** A copy of a volume on the same storage, under another name. */
const copy: Handler = (context) => {
  const [storage, volume] = volumeOf(context);
  const target = textParam(context, "target");
  return startTask(context.world, context.node, identityOf(context), {
    type: "imgcopy",
    id: "",
    durationMs: 2000,
    finish: () => void volumesOn(storage, context.node).set(target, { ...volume, volid: target }),
  }).upid;
};

export const storageContent: HandlerTable = {
  "/nodes/{node}/storage/{storage}/content": { GET: list, POST: allocate },
  "/nodes/{node}/storage/{storage}/content/{volume}": { GET: read, PUT: update, DELETE: remove, POST: copy },
};
