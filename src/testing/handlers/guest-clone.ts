import { failure } from "../refusal.ts";
import { addToPool } from "../seed/pools.ts";
import { findVolume, removeVolume, storageOn, volidOf } from "../state/disks.ts";
import { canCloneLinked } from "../state/features.ts";
import { checkLock } from "../state/guest-update.ts";
import { type Guest, type GuestConfig, isTemplate } from "../state/guest.ts";
import { startTask, TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, numberParam, optionalText } from "./context.ts";
import { blankGuest, refuseTaken } from "./guest-create.ts";
import { guestOf } from "./guest-lookup.ts";
import { snapshotOf } from "./guest-snapshots.ts";
import { guestTask, identityOf } from "./guest-tasks.ts";
import { copyDisk, disksOf, withVolume } from "./guest-volumes.ts";

type Kind = "qemu" | "lxc";

const prefix = { qemu: "qm", lxc: "vz" } as const;
const durations = { clone: 8000, template: 1000 } as const;

/** A copy has its own addresses and identity. */
function cloneConfig(context: Context, from: Guest, to: Guest, source: GuestConfig): GuestConfig {
  const { random } = context.world;
  const { lock: _, template: __, parent: ___, snaptime: ____, ...config } = source;
  const fresh = Object.entries(config).map(([key, value]): [string, string | number] => {
    if (/^net\d+$/.test(key))
      return [key, String(value).replace(/(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/i, random.mac())];
    if (key === "smbios1") return [key, `uuid=${random.uuid()}`];
    return key === "vmgenid" ? [key, random.uuid()] : [key, value];
  });
  const disks = disksOf(to.type, config).map(
    ([key, value]) => [key, copyDisk(context, from, to, value)] as const,
  );
  return { ...Object.fromEntries(fresh), ...Object.fromEntries(disks) };
}

const clone =
  (kind: Kind): Handler =>
  (context) => {
    const { world } = context;
    const newid = numberParam(context, "newid");
    const guest = guestOf(context, kind);
    const target = optionalText(context, "target") ?? context.node;
    const isFull = flag(context, "full", !canCloneLinked(guest));
    const snapname = optionalText(context, "snapname");
    const source = snapname === undefined ? guest.config : snapshotOf(guest, snapname).config;
    for (const name of ["storage", "format"]) {
      if (!isFull && context.params[name] !== undefined) {
        throw failure(`parameter '${name}' not allowed for linked clones`);
      }
    }
    const storage = optionalText(context, "storage");
    if (storage !== undefined) storageOn(world, storage, target);
    checkLock(guest);
    refuseTaken(world, newid, kind === "qemu" ? "create VM" : "create CT");
    const name = optionalText(context, kind === "qemu" ? "name" : "hostname");
    const pool = optionalText(context, "pool");
    return startTask(world, context.node, identityOf(context), {
      type: `${prefix[kind]}clone`,
      id: String(guest.vmid),
      durationMs: durations.clone,
      begin() {
        world.guests.set(newid, blankGuest(world, newid, kind, target));
        if (pool !== undefined) addToPool(world, pool, newid);
      },
      finish() {
        const copy = world.guests.get(newid);
        if (copy === undefined) throw new TaskFailure(`guest ${newid} is gone`);
        const named = name === undefined ? {} : { [kind === "qemu" ? "name" : "hostname"]: name };
        copy.config = { ...cloneConfig(context, guest, copy, source), ...named };
      },
      undo: () => void world.guests.delete(newid),
    }).upid;
  };

const toTemplate =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    const word = kind === "qemu" ? "VM" : "CT";
    if (guest.snapshots.size > 0)
      throw failure(`unable to create template, because ${word} contains snapshots`);
    if (isTemplate(guest)) throw failure("you can't convert a template to a template");
    if (guest.status === "running") {
      throw failure(
        `you can't convert a ${kind === "qemu" ? "VM to template if VM" : "CT to template if the CT"} is running`,
      );
    }
    const plan = { task: `${prefix[kind]}template`, durationMs: durations.template };
    const upid = guestTask(context, kind, {
      ...plan,
      finish(own) {
        own.config["template"] = 1;
        for (const [key, value] of disksOf(kind, own.config)) renameToBase(context.world, own, key, value);
      },
    });
    return kind === "qemu" ? upid : null;
  };

/** The volumes of a template are called `base-…`. */
function renameToBase(world: World, guest: Guest, key: string, value: string): void {
  const volid = volidOf(value) ?? "";
  const volume = findVolume(world, volid, guest.node);
  const base = volid.replace(/(:|\/)(?:vm|subvol)-/, "$1base-");
  guest.config[key] = withVolume(value, base);
  if (volume === undefined) return;
  removeVolume(world, volid, guest.node);
  const storage = world.storages.get(volid.split(":")[0] ?? "");
  storage?.volumes.get(storage.shared ? "" : guest.node)?.set(base, { ...volume, volid: base });
}

export const guestClone: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/clone": { POST: clone("qemu") },
  "/nodes/{node}/lxc/{vmid}/clone": { POST: clone("lxc") },
  "/nodes/{node}/qemu/{vmid}/template": { POST: toTemplate("qemu") },
  "/nodes/{node}/lxc/{vmid}/template": { POST: toTemplate("lxc") },
};
