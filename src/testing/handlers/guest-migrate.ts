import { failure, invalid } from "../refusal.ts";
import { findVolume, removeVolume, volidOf } from "../state/disks.ts";
import { type Guest, sizeOf } from "../state/guest.ts";
import { isAvailableOn, volumesOn } from "../state/storage.ts";
import { type Task, TaskFailure } from "../state/task.ts";
import { nodeOf, type World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, textParam } from "./context.ts";
import { destroyGuest } from "./guest-delete.ts";
import { guestOf } from "./guest-lookup.ts";
import { type GuestPlan, guestTask } from "./guest-tasks.ts";
import { disksOf } from "./guest-volumes.ts";

type Kind = "qemu" | "lxc";

/** As upstream names them; the first has no second m. */
const migrateTask = { qemu: "qmigrate", lxc: "vzmigrate" } as const;
const durations = { migrate: 10_000, online: 15_000 } as const;

/** Volumes on storages of one node move along with their guest. */
function moveVolumes(world: World, guest: Guest, target: string): void {
  for (const [, value] of disksOf(guest.type, guest.config)) {
    const volid = volidOf(value) ?? "";
    const storage = world.storages.get(volid.split(":")[0] ?? "");
    const volume = findVolume(world, volid, guest.node);
    if (storage === undefined || storage.shared || volume === undefined) continue;
    removeVolume(world, volid, guest.node);
    volumesOn(storage, target).set(volid, volume);
  }
}

/** What is in the way is told by the log alone (upstream: pve-guest-common AbstractMigrate.pm). */
function abort(task: Task, reason: string): never {
  task.lines.push(`ERROR: migration aborted (duration 00:00:00): ${reason}`);
  throw new TaskFailure("migration aborted");
}

/** @throws TaskFailure where the other node cannot be reached, or a disk has no place on it. */
function refuseUnreachable(world: World, guest: Guest, target: string, task: Task): void {
  if (nodeOf(world, target).reach !== "up")
    abort(task, "Can't connect to destination address using public key");
  for (const [, value] of disksOf(guest.type, guest.config)) {
    const name = (volidOf(value) ?? "").split(":")[0] ?? "";
    const storage = world.storages.get(name);
    if (storage !== undefined && !isAvailableOn(storage, target)) {
      abort(task, `storage '${name}' is not available on node '${target}'`);
    }
  }
}

/** What a migration is: how a guest that runs is to move is up to whoever asks. */
export function migrationPlan(
  world: World,
  guest: Guest,
  target: string,
  refuse?: (own: Guest) => string | undefined,
): GuestPlan {
  return {
    task: migrateTask[guest.type],
    durationMs: guest.status === "running" ? durations.online : durations.migrate,
    lock: "migrate",
    begin(own, task) {
      const reason = refuse?.(own);
      if (reason !== undefined) abort(task, reason);
      refuseUnreachable(world, own, target, task);
    },
    finish(own) {
      moveVolumes(world, own, target);
      own.node = target;
    },
  };
}

/** Why a guest that runs is not moved as if it did not. */
export function refusalOfCold({ status, type }: Guest): string | undefined {
  if (status !== "running") return undefined;
  return type === "qemu"
    ? "can't migrate running VM without --online"
    : "can't migrate running container without --online or --restart";
}

const migrate =
  (kind: Kind): Handler =>
  (context) => {
    const { world } = context;
    const target = textParam(context, "target");
    if (target === context.node) throw invalid({ target: "target is local node." });
    if (!world.nodes.has(target)) throw failure(`no such cluster node '${target}'`);
    const guest = guestOf(context, kind);
    const isOnline = flag(context, "online");
    const cold = isOnline || (kind === "lxc" && flag(context, "restart")) ? undefined : refusalOfCold(guest);
    if (cold !== undefined) throw failure(cold);
    const isLive = guest.status === "running" && isOnline;
    const refuse = (): string | undefined =>
      kind === "lxc" && isLive ? "lxc live migration is currently not implemented" : undefined;
    return guestTask(context, kind, migrationPlan(world, guest, target, refuse));
  };

const localDisk = (world: World, guest: Guest, key: string, value: string): Record<string, unknown> => ({
  volid: volidOf(value),
  drivename: key,
  size: findVolume(world, volidOf(value) ?? "", guest.node)?.size ?? sizeOf(value),
  shared: 0,
  cdrom: 0,
  replicate: 1,
  is_attached: 1,
  is_unused: 0,
  is_vmstate: 0,
  is_tpmstate: 0,
  is_cloudinit: 0,
});

const others = ({ world, node }: Context): string[] =>
  [...world.nodes.keys()].filter((name) => name !== node);

/** What stands in the way of moving a machine, by node. */
const migratePreconditions: Handler = (context) => {
  const { world } = context;
  const guest = guestOf(context, "qemu");
  const nodes = others(context);
  const locals = disksOf("qemu", guest.config).filter(
    ([, value]) => world.storages.get((volidOf(value) ?? "").split(":")[0] ?? "")?.shared === false,
  );
  return {
    running: guest.status === "running" ? 1 : 0,
    allowed_nodes: nodes,
    not_allowed_nodes: Object.fromEntries(nodes.map((name) => [name, {}])),
    local_disks: locals.map(([key, value]) => localDisk(world, guest, key, value)),
    local_resources: [],
    "mapped-resources": [],
    "mapped-resource-info": {},
    "has-dbus-vmstate": 1,
  };
};

const containerPreconditions: Handler = (context) => ({
  running: guestOf(context, "lxc").status === "running" ? 1 : 0,
  "allowed-nodes": others(context),
  "not-allowed-nodes": {},
});

/** To another cluster: here that means it is gone, if it is to go. */
const remoteMigrate =
  (kind: Kind): Handler =>
  (context) => {
    guestOf(context, kind);
    return guestTask(context, kind, {
      task: migrateTask[kind],
      durationMs: durations.migrate,
      finish(own) {
        if (flag(context, "delete")) destroyGuest(context.world, own);
      },
    });
  };

export const guestMigrate: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/migrate": { GET: migratePreconditions, POST: migrate("qemu") },
  "/nodes/{node}/lxc/{vmid}/migrate": { GET: containerPreconditions, POST: migrate("lxc") },
  "/nodes/{node}/qemu/{vmid}/remote_migrate": { POST: remoteMigrate("qemu") },
  "/nodes/{node}/lxc/{vmid}/remote_migrate": { POST: remoteMigrate("lxc") },
};
