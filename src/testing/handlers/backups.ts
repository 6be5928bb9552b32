import { isAllowed } from "../access/permissions.ts";
import { failure } from "../refusal.ts";
import type { Guest } from "../state/guest.ts";
import { guestName, isTemplate } from "../state/guest.ts";
import { type Storage, type Volume, volumesOn } from "../state/storage.ts";
import { splitString } from "../state/strings.ts";
import { startTask, type Task, TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  optionalText,
  textParam,
} from "./context.ts";
import { identityOf } from "./guest-tasks.ts";
import { storageOf } from "./storage-reads.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** `2026_01_31-23_59_59`, as in the names of backups. */
function backupStamp(nowMs: number): string {
  const time = new Date(nowMs);
  const day = [time.getUTCFullYear(), two(time.getUTCMonth() + 1), two(time.getUTCDate())].join("_");
  return `${day}-${[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join("_")}`;
}

function backUp(world: World, guest: Guest, storage: Storage, notes: string | undefined): string {
  const nowMs = world.clock.now();
  const extension = guest.type === "qemu" ? "vma.zst" : "tar.zst";
  const volid = `${storage.storage}:backup/vzdump-${guest.type}-${guest.vmid}-${backupStamp(nowMs)}.${extension}`;
  const { lock: _, ...config } = guest.config;
  volumesOn(storage, guest.node).set(volid, {
    volid,
    content: "backup",
    format: extension,
    size: 256 * 1024 * 1024 + guest.vmid,
    ctime: Math.floor(nowMs / 1000),
    vmid: guest.vmid,
    notes: notes?.replaceAll("{{guestname}}", guestName(guest)),
    backupOf: { type: guest.type, config },
  });
  return volid;
}

function selected(context: Context): Guest[] {
  const { world, node } = context;
  const own = [...world.guests.values()].filter((guest) => guest.node === node && !isTemplate(guest));
  if (flag(context, "all")) {
    const excluded = new Set(listParam(context, "exclude").map(Number));
    return own.filter((guest) => !excluded.has(guest.vmid));
  }
  const pool = optionalText(context, "pool");
  if (pool !== undefined)
    return own.filter((guest) => world.pools.get(pool)?.guests.has(guest.vmid) === true);
  const wanted = new Set(listParam(context, "vmid").map(Number));
  return [...world.guests.values()].filter((guest) => guest.node === node && wanted.has(guest.vmid));
}

function storageForBackups({ world }: Context, name: string): Storage {
  const storage = world.storages.get(name);
  if (storage === undefined)
    throw new TaskFailure(
      `could not get storage information for '${name}': storage '${name}' does not exist`,
    );
  if (!storage.content.includes("backup")) {
    throw new TaskFailure(
      `could not get storage information for '${name}': can't use storage '${name}' for backups - wrong content type`,
    );
  }
  return storage;
}

const vzdump: Handler = (context) => {
  const { world, node, login } = context;
  const guests = selected(context);
  const refused = guests.find((guest) => !isAllowed(world, login, `/vms/${guest.vmid}`, ["VM.Backup"]));
  if (refused !== undefined) throw failure(`Permission check failed (/vms/${refused.vmid}, VM.Backup)`);
  const name = optionalText(context, "storage") ?? "local";
  const single = listParam(context, "vmid");
  return startTask(world, node, identityOf(context), {
    type: "vzdump",
    id: single.length === 1 ? (single[0] ?? "") : "",
    durationMs: 4000 + guests.length * 1000,
    begin: () => void storageForBackups(context, name),
    finish: (task) => backUpAll(context, guests, storageForBackups(context, name), task),
  }).upid;
};

function backUpAll(context: Context, guests: readonly Guest[], storage: Storage, task: Task): void {
  for (const guest of guests) {
    task.lines.push(`INFO: Starting Backup of VM ${guest.vmid} (${guest.type})`);
    const volid = backUp(context.world, guest, storage, optionalText(context, "notes-template"));
    task.lines.push(
      `INFO: creating vzdump archive '${volid}'`,
      `INFO: Finished Backup of VM ${guest.vmid} (00:00:04)`,
    );
  }
  task.lines.push("INFO: Backup job finished successfully");
}

/** The keys of `prune-backups`: how many of each to keep; only `keep-last` and `keep-all` are told apart here. */
function keepLast(context: Context, storage: Storage): number {
  const wish = optionalText(context, "prune-backups") ?? String(storage.config.get("prune-backups") ?? "");
  const keys = splitString(wish);
  if (keys.get("keep-all") === "1" || keys.size === 0) return Infinity;
  return [...keys.values()].reduce((total, count) => total + Number(count), 0);
}

const kindOf = (volume: Volume): string => (volume.volid.includes("-lxc-") ? "lxc" : "qemu");

const isWanted = (context: Context, volume: Volume): boolean =>
  volume.content === "backup" &&
  (context.params["vmid"] === undefined || volume.vmid === context.params["vmid"]) &&
  (context.params["type"] === undefined || kindOf(volume) === context.params["type"]);

/** Each backup with what would become of it. */
function marked(context: Context): { volume: Volume; mark: "keep" | "remove" | "protected" }[] {
  const storage = storageOf(context);
  const keep = keepLast(context, storage);
  const counts = new Map<string, number>();
  const newestFirst = [...volumesOn(storage, context.node).values()]
    .filter((volume) => isWanted(context, volume))
    .sort((one, other) => other.ctime - one.ctime);
  const marks = newestFirst.map((volume) => {
    if (volume.protected === true) return { volume, mark: "protected" as const };
    const group = `${kindOf(volume)}/${volume.vmid}`;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return { volume, mark: count <= keep ? ("keep" as const) : ("remove" as const) };
  });
  return marks.reverse();
}

const dryRun: Handler = (context) =>
  marked(context).map(({ volume, mark }) => ({
    volid: volume.volid,
    ctime: volume.ctime,
    mark,
    type: kindOf(volume),
    ...(volume.vmid === undefined ? {} : { vmid: volume.vmid }),
  }));

const prune: Handler = (context) => {
  const storage = storageOf(context);
  const vmid = context.params["vmid"];
  return startTask(context.world, context.node, identityOf(context), {
    type: "prunebackups",
    id: vmid === undefined ? storage.storage : `${String(vmid)}@${storage.storage}`,
    durationMs: 1000,
    finish() {
      for (const { volume, mark } of marked(context)) {
        if (mark === "remove") volumesOn(storage, context.node).delete(volume.volid);
      }
    },
  }).upid;
};

/** @throws Refusal 500 for a name that is no backup. */
const extractConfig: Handler = (context) => {
  const volid = textParam(context, "volume");
  const storage = context.world.storages.get(volid.split(":")[0] ?? "");
  const volume = storage === undefined ? undefined : volumesOn(storage, context.node).get(volid);
  if (volume === undefined) {
    throw failure(`unable to parse directory volume name '${volid.slice(volid.indexOf(":") + 1)}'`);
  }
  const lines = Object.entries(volume.backupOf?.config ?? {}).map(([key, value]) => `${key}: ${value}`);
  return `${lines.join("\n")}\n`;
};

export const backups: HandlerTable = {
  "/nodes/{node}/vzdump": { POST: vzdump },
  "/nodes/{node}/vzdump/extractconfig": { GET: extractConfig },
  "/nodes/{node}/storage/{storage}/prunebackups": { GET: dryRun, DELETE: prune },
};
