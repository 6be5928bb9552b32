import { isAllowed } from "../access/permissions.ts";
import { failure } from "../refusal.ts";
import { type Guest, isTemplate } from "../state/guest.ts";
import { isOnline } from "../state/node.ts";
import { isRunning, startTask, type Task, type TaskPlan } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, listParam, textParam } from "./context.ts";
import { migrationPlan, refusalOfCold } from "./guest-migrate.ts";
import { powerOn, refuseStart, shutdownPlan, suspendPlan } from "./guest-power.ts";
import { type GuestPlan, identityOf, startGuestTask } from "./guest-tasks.ts";

/** The child task for one guest; undefined leaves the guest alone. */
type Plan = (guest: Guest) => GuestPlan | undefined;

const kind = (guest: Guest, verb: string): string => `${guest.type === "qemu" ? "qm" : "vz"}${verb}`;

const startPlan =
  (world: World): Plan =>
  (guest) =>
    guest.status === "running" || isTemplate(guest)
      ? undefined
      : {
          task: kind(guest, "start"),
          durationMs: 2000,
          begin: (own) => refuseStart(world, own),
          finish: (own) => powerOn(world, own),
        };

/** Unlike the single call, the bulk one stops by force unless it is told not to (upstream: API2/BulkAction). */
const stopPlan =
  (seconds: number, isForced: boolean): Plan =>
  (guest) =>
    guest.status === "stopped"
      ? undefined
      : { task: kind(guest, "shutdown"), ...shutdownPlan(seconds, isForced, guest) };

const pausePlan =
  (toDisk: boolean): Plan =>
  (guest) =>
    guest.status === "stopped" || guest.type === "lxc" ? undefined : suspendPlan("qemu", toDisk);

/** Guests that run are moved as they are, or not at all. */
const migratePlan =
  (world: World, target: string, isOnline: boolean): Plan =>
  (guest) =>
    guest.node === target
      ? undefined
      : migrationPlan(world, guest, target, (own) => (isOnline ? undefined : refusalOfCold(own)));

/** The guests that are named, or all of a node; those a login may not power are passed over. */
function chosen(context: Context, isHere: (guest: Guest) => boolean): Guest[] {
  const { world, login } = context;
  const wanted = new Set(listParam(context, "vms").map(Number));
  return [...world.guests.values()]
    .filter((guest) => (wanted.size === 0 || wanted.has(guest.vmid)) && isHere(guest))
    .filter((guest) => isAllowed(world, login, `/vms/${guest.vmid}`, ["VM.PowerMgmt", "VM.Migrate"], true))
    .sort((one, other) => one.vmid - other.vmid);
}

/** Starts the children as soon as the parent runs; the parent ends with the last of them. */
function startBulk(context: Context, type: string, guests: readonly Guest[], plan: Plan): string {
  const { world, node } = context;
  const identity = identityOf(context);
  const children: Task[] = [];
  const begin = (): void => {
    for (const guest of guests) {
      const own = plan(guest);
      const ref = { type: guest.type, vmid: guest.vmid, node: guest.node };
      const host = world.nodes.get(guest.node);
      if (own !== undefined && host !== undefined && isOnline(host))
        children.push(startGuestTask(world, identity, ref, own));
    }
  };
  begin();
  const endMs = Math.max(world.clock.now() + 500, ...children.map((child) => (child.dueMs ?? 0) + 100));
  const parent: TaskPlan = {
    type,
    id: "",
    durationMs: endMs - world.clock.now(),
    finish: (task) => report(children, task),
  };
  return startTask(world, node, identity, parent).upid;
}

function report(children: readonly Task[], parent: Task): void {
  for (const child of children) {
    parent.lines.push(`${child.type} ${child.id}: ${child.exitStatus ?? "still running"}`);
    if (isRunning(child) || child.exitStatus !== "OK") parent.warnings += 1;
  }
}

const everywhere = (): boolean => true;

const clusterStart: Handler = (context) =>
  startBulk(context, "bulk-start", chosen(context, everywhere), startPlan(context.world));

const clusterShutdown: Handler = (context) => {
  const seconds = Number(context.params["timeout"] ?? 180);
  const plan = stopPlan(seconds, flag(context, "force-stop", true));
  return startBulk(context, "bulk-shutdown", chosen(context, everywhere), plan);
};

const clusterSuspend: Handler = (context) =>
  startBulk(context, "bulk-suspend", chosen(context, everywhere), pausePlan(flag(context, "to-disk")));

const clusterMigrate: Handler = (context) => {
  const target = textParam(context, "target");
  if (!context.world.nodes.has(target)) throw failure(`target node '${target}' does not exist`);
  return startBulk(
    context,
    "bulk-migrate",
    chosen(context, everywhere),
    migratePlan(context.world, target, flag(context, "online")),
  );
};

const onNode =
  ({ node }: Context) =>
  (guest: Guest): boolean =>
    guest.node === node;

const nodeStart: Handler = (context) => {
  const autostart = (guest: Guest): boolean =>
    onNode(context)(guest) && (flag(context, "force") || guest.config["onboot"] === 1);
  return startBulk(context, "startall", chosen(context, autostart), startPlan(context.world));
};

const nodeStop: Handler = (context) => {
  const seconds = Number(context.params["timeout"] ?? 180);
  const plan = stopPlan(seconds, flag(context, "force-stop", true));
  return startBulk(context, "stopall", chosen(context, onNode(context)), plan);
};

const nodeSuspend: Handler = (context) =>
  startBulk(context, "suspendall", chosen(context, onNode(context)), pausePlan(false));

const nodeMigrate: Handler = (context) => {
  const plan = migratePlan(context.world, textParam(context, "target"), true);
  return startBulk(context, "migrateall", chosen(context, onNode(context)), plan);
};

const base = "/cluster/bulk-action/guest";

const actions: Handler = () => ["start", "shutdown", "migrate", "suspend"].map((name) => ({ name }));

export const bulk: HandlerTable = {
  [base]: { GET: actions },
  [`${base}/start`]: { POST: clusterStart },
  [`${base}/shutdown`]: { POST: clusterShutdown },
  [`${base}/suspend`]: { POST: clusterSuspend },
  [`${base}/migrate`]: { POST: clusterMigrate },
  "/nodes/{node}/startall": { POST: nodeStart },
  "/nodes/{node}/stopall": { POST: nodeStop },
  "/nodes/{node}/suspendall": { POST: nodeSuspend },
  "/nodes/{node}/migrateall": { POST: nodeMigrate },
};
