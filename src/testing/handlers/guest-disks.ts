import { failure, invalid } from "../refusal.ts";
import { addUnused, findVolume, grownSize, removeVolume, storageOn, volidOf } from "../state/disks.ts";
import { canCloneLinked, canSnapshot } from "../state/features.ts";
import { applyChange, checkLock } from "../state/guest-update.ts";
import { type Guest, sizeOf } from "../state/guest.ts";
import { formatSize } from "../state/strings.ts";
import { TaskFailure } from "../state/task.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  listParam,
  numberParam,
  optionalText,
  textParam,
} from "./context.ts";
import { guestOf } from "./guest-lookup.ts";
import { guestTask } from "./guest-tasks.ts";
import { copyDisk } from "./guest-volumes.ts";

type Kind = "qemu" | "lxc";

const durations = { move: 6000, resize: 500 } as const;

/** @throws Refusal 500 where the guest has no such disk. */
function diskValue(guest: Guest, disk: string): string {
  const value = guest.config[disk];
  if (value === undefined) throw failure(`disk '${disk}' does not exist`);
  return String(value);
}

/** Exactly one of two parameters, each blamed (err-move-disk-requires-400). */
function checkTargets(context: Context, target: string): void {
  const given = ["storage", target].filter((name) => context.params[name] !== undefined);
  if (given.length === 1) return;
  const text =
    given.length === 0
      ? `both 'storage' and '${target}' missing, either needs to be set`
      : `either set 'storage' or '${target}', but not both`;
  throw invalid({ storage: text, [target]: text });
}

/** The disk on another storage; the old volume stays as unused unless it is to go. */
function moveDisk(context: Context, guest: Guest, key: string): void {
  const value = diskValue(guest, key);
  const old = volidOf(value) ?? "";
  guest.config[key] = copyDisk(context, guest, guest, value);
  if (flag(context, "delete")) removeVolume(context.world, old, guest.node);
  else addUnused(guest.config, old);
}

/** Hands a disk over to another guest. */
function reassign(context: Context, guest: Guest, key: string): void {
  const target = context.world.guests.get(numberParam(context, "target-vmid"));
  if (target === undefined)
    throw new TaskFailure(`guest ${String(context.params["target-vmid"])} does not exist`);
  const slot = optionalText(context, "target-disk") ?? optionalText(context, "target-volume") ?? key;
  target.config[slot] = diskValue(guest, key);
  delete guest.config[key];
}

const move =
  (kind: Kind): Handler =>
  (context) => {
    const key = textParam(context, kind === "qemu" ? "disk" : "volume");
    const guest = guestOf(context, kind);
    checkTargets(context, "target-vmid");
    diskValue(guest, key);
    const storage = optionalText(context, "storage");
    if (storage !== undefined) storageOn(context.world, storage, context.node);
    return guestTask(context, kind, {
      task: kind === "qemu" ? "qmmove" : "move_volume",
      durationMs: durations.move,
      lock: "disk",
      finish: (own) => (storage === undefined ? reassign : moveDisk)(context, own, key),
    });
  };

/** @throws Refusal 500 where the disk would get smaller. */
const resize =
  (kind: Kind): Handler =>
  (context) => {
    const key = textParam(context, "disk");
    const guest = guestOf(context, kind);
    const before = diskValue(guest, key);
    const bytes = grownSize(before, textParam(context, "size"));
    if (bytes < sizeOf(before)) throw failure("shrinking disks is not supported");
    return guestTask(context, kind, {
      task: "resize",
      durationMs: durations.resize,
      finish(own) {
        const value = diskValue(own, key);
        const size = `size=${formatSize(bytes)}`;
        own.config[key] = /size=[^,]+/.test(value) ? value.replace(/size=[^,]+/, size) : `${value},${size}`;
        const volume = findVolume(context.world, volidOf(value) ?? "", own.node);
        if (volume !== undefined) volume.size = bytes;
      },
    });
  };

const unlink: Handler = (context) => {
  const guest = guestOf(context, "qemu");
  checkLock(guest);
  applyChange(context.world, guest, { set: {}, remove: listParam(context, "idlist"), revert: [] });
  return null;
};

const feature =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    const wanted = textParam(context, "feature");
    const can =
      { snapshot: canSnapshot(context.world, guest), clone: canCloneLinked(guest), copy: true }[wanted] ??
      false;
    return { hasFeature: can ? 1 : 0, ...(kind === "qemu" ? { nodes: [guest.node] } : {}) };
  };

export const guestDisks: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/move_disk": { POST: move("qemu") },
  "/nodes/{node}/lxc/{vmid}/move_volume": { POST: move("lxc") },
  "/nodes/{node}/qemu/{vmid}/resize": { PUT: resize("qemu") },
  "/nodes/{node}/lxc/{vmid}/resize": { PUT: resize("lxc") },
  "/nodes/{node}/qemu/{vmid}/feature": { GET: feature("qemu") },
  "/nodes/{node}/lxc/{vmid}/feature": { GET: feature("lxc") },
  "/nodes/{node}/qemu/{vmid}/unlink": { PUT: unlink },
};
