import { demandOptions } from "../access/guest-options.ts";
import { isAllowed } from "../access/permissions.ts";
import { failure, forbidden } from "../refusal.ts";
import { createAgent } from "../state/agent.ts";
import {
  findVolume,
  isCdrom,
  isDiskKey,
  removeVolume,
  storageOn,
  volidOf,
  volumesOf,
} from "../state/disks.ts";
import { applyChange } from "../state/guest-update.ts";
import { type Guest, type GuestConfig, sizeOf } from "../state/guest.ts";
import { addToPool } from "../seed/pools.ts";
import { startTask, TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, numberParam, optionalText } from "./context.ts";
import { powerOn } from "./guest-power.ts";
import { identityOf } from "./guest-tasks.ts";

type Kind = "qemu" | "lxc";

/** Parameters that say how to create, not what. */
const controls = new Set([
  "node",
  "vmid",
  "pool",
  "storage",
  "archive",
  "start",
  "force",
  "unique",
  "bwlimit",
  "live-restore",
  "import-working-storage",
  "ostemplate",
  "password",
  "ssh-public-keys",
  "restore",
  "ignore-unpack-errors",
  "ha-managed",
]);

const createMs = 2000;

/** A guest with nothing but its number; the task that makes it fills in the rest. */
export function blankGuest(world: World, vmid: number, type: Kind, node: string): Guest {
  return {
    vmid,
    type,
    node,
    config: { lock: "create" },
    pending: {},
    pendingDelete: new Set(),
    status: "stopped",
    paused: false,
    startedMs: world.clock.now(),
    pid: 0,
    snapshots: new Map(),
    parent: undefined,
    held: undefined,
    ignoresShutdown: false,
    agent: createAgent(`guest-${vmid}`),
  };
}

/** @throws Refusal 403 without text where neither the guest nor its pool may be allocated. */
function demandAllocation({ world, login, params }: Context, vmid: number): void {
  const pool = params["pool"];
  const byPool = pool !== undefined && isAllowed(world, login, `/pool/${String(pool)}`, ["VM.Allocate"]);
  if (!byPool && !isAllowed(world, login, `/vms/${vmid}`, ["VM.Allocate"])) throw forbidden();
}

/** @throws Refusal 500 naming the node that has the number already (FACTS 78). */
export function refuseTaken(world: World, vmid: number, what: string): void {
  const taken = world.guests.get(vmid);
  if (taken === undefined) return;
  const word = taken.type === "lxc" ? "CT" : "VM";
  throw failure(`unable to ${what} ${vmid} - ${word} ${vmid} already exists on node '${taken.node}'`);
}

function settings({ params }: Context): Record<string, string | number> {
  const set: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    if (controls.has(key) || value === undefined) continue;
    const text = typeof value === "object" ? value.join(",") : value;
    set[key] = key === "cpulimit" ? String(text) : text;
  }
  return set;
}

/** What the server adds to a new machine by itself. */
function machineDefaults(world: World, set: GuestConfig): GuestConfig {
  const { random, clock } = world;
  const bootable = Object.keys(set).filter((key) => /^(?:scsi|virtio|sata|ide|net)\d+$/.test(key));
  return {
    meta: `creation-qemu=10.1.2,ctime=${Math.floor(clock.now() / 1000)}`,
    smbios1: `uuid=${random.uuid()}`,
    vmgenid: random.uuid(),
    boot: bootable.length === 0 ? " " : `order=${bootable.join(";")}`,
    ...set,
  };
}

/** A container's root file system goes to the storage the call names, or to `local`. */
function containerDefaults(context: Context, set: GuestConfig): GuestConfig {
  const storage = optionalText(context, "storage") ?? "local";
  return { arch: "amd64", memory: 512, swap: 512, ostype: "debian", rootfs: `${storage}:4`, ...set };
}

/** A configuration out of a backup, where the backup was made here. */
function fromBackup(context: Context, kind: Kind, archive: string): GuestConfig {
  const { world, node } = context;
  const volume = findVolume(world, archive, node);
  if (volume === undefined) throw failure(`volume '${archive}' does not exist`);
  const storage = optionalText(context, "storage");
  const entries = Object.entries(volume.backupOf?.config ?? {})
    .filter(([key]) => !/^unused\d+$/.test(key))
    .map(([key, value]) => [key, isDiskKey(kind, key) ? madeAnew(value, storage) : value]);
  return Object.fromEntries(entries) as GuestConfig;
}

/** A disk of a backup is a new volume of the same size, on the same storage or on the one that is named. */
function madeAnew(value: string | number, storage: string | undefined): string | number {
  const volid = volidOf(value);
  if (volid === undefined || isCdrom(value)) return value;
  const [, ...options] = String(value).split(",");
  const gibibytes = sizeOf(value) / 1024 ** 3;
  return [`${storage ?? volid.split(":")[0]}:${gibibytes}`, ...options].join(",");
}

function refuseTemplate({ world, node }: Context, template: string): void {
  if (findVolume(world, template, node) === undefined) {
    throw new TaskFailure(`unable to create CT - volume '${template}' does not exist`);
  }
}

const removeGuest = (world: World, vmid: number): void => {
  world.guests.delete(vmid);
  for (const pool of world.pools.values()) pool.guests.delete(vmid);
};

/** What is restored over leaves nothing behind. */
function removeVolumes(world: World, vmid: number): void {
  const before = world.guests.get(vmid);
  if (before === undefined) return;
  for (const volid of volumesOf(before)) removeVolume(world, volid, before.node);
}

interface Plan {
  readonly vmid: number;
  readonly kind: Kind;
  readonly config: GuestConfig;
  /** Looked at by the task. */
  readonly template: string | undefined;
  readonly isRestore: boolean;
}

function startCreation(context: Context, plan: Plan): string {
  const { world, node } = context;
  const { vmid, kind, config, template, isRestore } = plan;
  const prefix = kind === "qemu" ? "qm" : "vz";
  const pool = optionalText(context, "pool");
  return startTask(world, node, identityOf(context), {
    type: `${prefix}${isRestore ? "restore" : "create"}`,
    id: String(vmid),
    durationMs: createMs,
    begin() {
      if (template !== undefined) refuseTemplate(context, template);
      removeVolumes(world, vmid);
      world.guests.set(vmid, blankGuest(world, vmid, kind, node));
      if (pool !== undefined) addToPool(world, pool, vmid);
    },
    finish() {
      const guest = world.guests.get(vmid);
      if (guest === undefined) throw new TaskFailure(`guest ${vmid} is gone`);
      delete guest.config["lock"];
      applyChange(world, guest, { set: config, remove: [], revert: [] });
      if (flag(context, "start")) powerOn(world, guest);
    },
    undo: () => removeGuest(world, vmid),
  }).upid;
}

/** Storages that are named must be there before a task is made. */
function checkStorages(context: Context, set: GuestConfig): void {
  const named = optionalText(context, "storage");
  if (named !== undefined) storageOn(context.world, named, context.node);
  for (const [key, value] of Object.entries(set)) {
    const storage = /^([a-zA-Z][\w.-]*):\d/.exec(String(value))?.[1];
    if (storage !== undefined && /^(?:ide|sata|scsi|virtio|efidisk|tpmstate|rootfs|mp)\d*$/.test(key)) {
      storageOn(context.world, storage, context.node);
    }
  }
}

const create =
  (kind: Kind): Handler =>
  (context) => {
    const { world } = context;
    const vmid = numberParam(context, "vmid");
    demandAllocation(context, vmid);
    const pool = optionalText(context, "pool");
    if (pool !== undefined && !world.pools.has(pool)) throw failure(`pool '${pool}' does not exist`);
    const archive = optionalText(context, "archive");
    const set = settings(context);
    demandOptions(world, context.login, vmid, set);
    const isRestore = archive !== undefined || flag(context, "restore");
    if (!flag(context, "force")) refuseTaken(world, vmid, kind === "qemu" ? "create VM" : "create CT");
    checkStorages(context, set);
    const source = archive ?? (isRestore ? optionalText(context, "ostemplate") : undefined);
    const restored = source === undefined ? {} : fromBackup(context, kind, source);
    const wanted = { ...restored, ...set };
    return startCreation(context, {
      vmid,
      kind,
      config: kind === "qemu" ? machineDefaults(world, wanted) : containerDefaults(context, wanted),
      template: isRestore ? undefined : optionalText(context, "ostemplate"),
      isRestore,
    });
  };

export const guestCreate: HandlerTable = {
  "/nodes/{node}/qemu": { POST: create("qemu") },
  "/nodes/{node}/lxc": { POST: create("lxc") },
};
