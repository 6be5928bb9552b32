import { failure } from "../refusal.ts";
import type { Guest } from "../state/guest.ts";
import { isRunning, startTask, type Task, TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import type { Context } from "./context.ts";
import type { Identity } from "../access/identity.ts";

/** A guest's file lock is waited for this long (FACTS 70). */
const lockWaitMs = 10_000;

/** The login of a call that is never open to everybody. */
export function identityOf({ identity }: Context): Identity {
  if (identity === undefined) throw new Error("this operation always has a login");
  return identity;
}

const lockFile = (type: "qemu" | "lxc", vmid: number): string =>
  type === "qemu" ? `/var/lock/qemu-server/lock-${vmid}.conf` : `/run/lock/lxc/pve-config-${vmid}.lock`;

const lockTimeout = (type: "qemu" | "lxc", vmid: number): string =>
  `can't lock file '${lockFile(type, vmid)}' - got timeout`;

const folder = { qemu: "qemu-server", lxc: "lxc" } as const;

/** What a task works on: the text of its failure names the node it runs on. */
export interface GuestRef {
  readonly type: "qemu" | "lxc";
  readonly vmid: number;
  readonly node: string;
}

/** @throws TaskFailure where the guest is not on the node. */
function presentGuest(world: World, { type, vmid, node }: GuestRef): Guest {
  const guest = world.guests.get(vmid);
  if (guest === undefined || guest.type !== type || guest.node !== node) {
    throw new TaskFailure(`Configuration file 'nodes/${node}/${folder[type]}/${vmid}.conf' does not exist`);
  }
  return guest;
}

export interface GuestPlan {
  /** `qmstart` */
  readonly task: string;
  readonly durationMs: number;
  /** May go on although the configuration has a lock. */
  readonly ignoresLock?: boolean | undefined;
  /** The lock the configuration carries meanwhile, for instance `snapshot`. */
  readonly lock?: string | undefined;
  readonly begin?: ((guest: Guest, task: Task) => void) | undefined;
  readonly finish?: ((guest: Guest, task: Task) => void) | undefined;
  readonly undo?: ((guest: Guest) => void) | undefined;
}

/** How long the guest's file lock is still taken. */
function heldForMs(world: World, guest: Guest | undefined): number {
  const held = guest?.held;
  if (held === undefined || !isRunning(held)) return 0;
  return held.dueMs === undefined ? Infinity : Math.max(0, held.dueMs - world.clock.now());
}

function refuseLocked(guest: Guest, plan: GuestPlan): void {
  const lock = guest.config["lock"];
  if (lock === undefined || plan.ignoresLock === true) return;
  throw new TaskFailure(`${guest.type === "lxc" ? "CT" : "VM"} is locked (${lock})`);
}

/**
 * Starts a task on a guest. It waits for the guest's file lock, and whatever is wrong with the guest
 * is the task's failure, not the call's (FACTS 61).
 */
export function startGuestTask(world: World, identity: Identity, ref: GuestRef, plan: GuestPlan): Task {
  const waiting = world.guests.get(ref.vmid);
  const waitMs = heldForMs(world, waiting);
  const hasToWait = waitMs > 0;
  const base = { type: plan.task, id: String(ref.vmid) };
  if (waitMs > lockWaitMs) {
    const give = (): never => {
      throw new TaskFailure(lockTimeout(ref.type, ref.vmid));
    };
    return startTask(world, ref.node, identity, { ...base, durationMs: lockWaitMs, finish: give });
  }
  const start = (task: Task): void => {
    const guest = presentGuest(world, ref);
    refuseLocked(guest, plan);
    plan.begin?.(guest, task);
    if (plan.lock !== undefined) guest.config["lock"] = plan.lock;
  };
  const release = (): Guest | undefined => {
    const guest = world.guests.get(ref.vmid);
    if (guest !== undefined && plan.lock !== undefined) delete guest.config["lock"];
    return guest;
  };
  const task = startTask(world, ref.node, identity, {
    ...base,
    durationMs: waitMs + plan.durationMs,
    begin: hasToWait ? undefined : start,
    finish(own) {
      if (hasToWait) start(own);
      release();
      plan.finish?.(presentGuest(world, ref), own);
    },
    undo() {
      const guest = release();
      if (guest !== undefined) plan.undo?.(guest);
    },
  });
  if (waiting !== undefined) waiting.held = task;
  return task;
}

/** The same, for the guest the path of a call names; hands back the UPID. */
export function guestTask(context: Context, type: "qemu" | "lxc", plan: GuestPlan): string {
  const ref = { type, vmid: Number(context.params["vmid"]), node: context.node };
  return startGuestTask(context.world, identityOf(context), ref, plan).upid;
}

/**
 * Waits until nobody holds the guest's file.
 * @throws Refusal 500 after 10 s (FACTS 70).
 */
export async function awaitFile(world: World, guest: Guest): Promise<void> {
  const waitMs = heldForMs(world, guest);
  if (waitMs === 0) return;
  await world.clock.delay(Math.min(waitMs, lockWaitMs));
  if (waitMs > lockWaitMs) throw failure(lockTimeout(guest.type, guest.vmid));
}
