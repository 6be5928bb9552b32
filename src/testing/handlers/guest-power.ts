import { failure, invalid } from "../refusal.ts";
import { applyPending } from "../state/guest-update.ts";
import { type Guest, isTemplate } from "../state/guest.ts";
import { TaskFailure } from "../state/task.ts";
import type { World } from "../state/world.ts";
import { isRoot } from "../access/identity.ts";
import { type Context, flag, type Handler, type HandlerTable, numberParam } from "./context.ts";
import { requireBridges } from "./guest-bridges.ts";
import { guestOf } from "./guest-lookup.ts";
import { guestTask } from "./guest-tasks.ts";

type Kind = "qemu" | "lxc";

const word = { qemu: "VM", lxc: "CT" } as const;
const prefix = { qemu: "qm", lxc: "vz" } as const;

/** How long things take, in virtual milliseconds. */
const durations = {
  start: 2000,
  stop: 1000,
  shutdown: 3000,
  reboot: 5000,
  pause: 300,
  hibernate: 8000,
} as const;

/** What a guest is given to shut down in, unless the call says otherwise, in seconds. */
const shutdownSeconds = 60;

export function powerOn(world: World, guest: Guest): void {
  applyPending(world, guest);
  guest.status = "running";
  guest.paused = false;
  guest.startedMs = world.clock.now();
  guest.pid = world.tasks.nextPid + 1;
  delete guest.config["lock"];
}

export function powerOff(guest: Guest): void {
  guest.status = "stopped";
  guest.paused = false;
}

export function refuseStart(world: World, guest: Guest): void {
  if (isTemplate(guest)) {
    throw new TaskFailure(`you can't start a ${guest.type === "qemu" ? "vm" : "CT"} if it's a template`);
  }
  if (guest.status === "running") {
    throw new TaskFailure(`${word[guest.type]} ${guest.vmid} already running`);
  }
  requireBridges(world, guest);
}

const notRunning = (guest: Guest): string => `${word[guest.type]} ${guest.vmid} not running`;

/** @throws Refusal 400: only root@pam may pass over a lock. */
function checkSkipLock(context: Context): boolean {
  const wanted = flag(context, "skiplock");
  if (wanted && (context.identity === undefined || !isRoot(context.identity))) {
    throw invalid({ skiplock: "Only root may use this option." });
  }
  return wanted;
}

/** Containers are looked at before a task is made, virtual machines by the task itself. */
function refuseAtOnce(context: Context, kind: Kind, wanted: Guest["status"]): void {
  if (kind === "qemu") return;
  const guest = guestOf(context, kind);
  if (guest.status === wanted) return;
  throw failure(wanted === "running" ? notRunning(guest) : `CT ${guest.vmid} already running`);
}

const start =
  (kind: Kind): Handler =>
  (context) => {
    const ignoresLock = checkSkipLock(context);
    refuseAtOnce(context, kind, "stopped");
    return guestTask(context, kind, {
      task: `${prefix[kind]}start`,
      durationMs: durations.start,
      ignoresLock:
        ignoresLock || context.world.guests.get(numberParam(context, "vmid"))?.config["lock"] === "suspended",
      begin: (guest) => refuseStart(context.world, guest),
      finish: (guest) => powerOn(context.world, guest),
    });
  };

const stop =
  (kind: Kind): Handler =>
  (context) => {
    const ignoresLock = checkSkipLock(context);
    refuseAtOnce(context, kind, "running");
    return guestTask(context, kind, {
      task: `${prefix[kind]}stop`,
      durationMs: durations.stop,
      ignoresLock,
      finish: powerOff,
    });
  };

/** What becomes of a guest that is asked to shut down; one that does not listen is only stopped by force. */
export function shutdownPlan(seconds: number, isForced: boolean, guest: Guest | undefined) {
  const listens = guest === undefined || guest.status === "stopped" || !guest.ignoresShutdown;
  return {
    durationMs: listens ? Math.min(durations.shutdown, seconds * 1000) : seconds * 1000,
    finish(own: Guest): void {
      if (!listens && !isForced) {
        const text =
          own.type === "qemu" ? "VM quit/powerdown failed - got timeout" : "container did not stop";
        throw new TaskFailure(text);
      }
      powerOff(own);
    },
  };
}

const shutdown =
  (kind: Kind): Handler =>
  (context) => {
    const ignoresLock = checkSkipLock(context);
    refuseAtOnce(context, kind, "running");
    const seconds = Number(context.params["timeout"] ?? shutdownSeconds);
    const guest = context.world.guests.get(numberParam(context, "vmid"));
    return guestTask(context, kind, {
      task: `${prefix[kind]}shutdown`,
      ignoresLock,
      ...shutdownPlan(seconds, flag(context, "forceStop"), guest),
    });
  };

const reboot =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    if (guest.status !== "running") throw failure(kind === "qemu" ? notRunning(guest) : notRunning(guest));
    return guestTask(context, kind, {
      task: `${prefix[kind]}reboot`,
      durationMs: durations.reboot,
      finish: (own) => powerOn(context.world, own),
    });
  };

/** @throws Refusal 500 where the guest does not run. */
function requireRunning(context: Context, kind: Kind): Guest {
  const guest = guestOf(context, kind);
  if (guest.status !== "running") throw failure(notRunning(guest));
  return guest;
}

const reset: Handler = (context) => {
  requireRunning(context, "qemu");
  return guestTask(context, "qemu", { task: "qmreset", durationMs: durations.pause });
};

/** Into memory, where the machine pauses, or onto a disk, where it hibernates. */
export function suspendPlan(kind: Kind, toDisk: boolean) {
  return {
    task: kind === "qemu" && !toDisk ? "qmpause" : `${prefix[kind]}suspend`,
    durationMs: toDisk ? durations.hibernate : durations.pause,
    finish(guest: Guest): void {
      guest.paused = !toDisk;
      if (!toDisk) return;
      powerOff(guest);
      guest.config["lock"] = "suspended";
    },
  };
}

const suspend =
  (kind: Kind): Handler =>
  (context) => {
    requireRunning(context, kind);
    return guestTask(context, kind, suspendPlan(kind, kind === "qemu" && flag(context, "todisk")));
  };

const resume =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    const isHibernated = guest.config["lock"] === "suspended";
    if (!isHibernated && guest.status !== "running") throw failure(notRunning(guest));
    return guestTask(context, kind, {
      task: `${prefix[kind]}resume`,
      durationMs: durations.pause,
      ignoresLock: true,
      finish(own) {
        if (isHibernated) powerOn(context.world, own);
        own.paused = false;
      },
    });
  };

function powerOf(kind: Kind): HandlerTable {
  const base = `/nodes/{node}/${kind}/{vmid}/status`;
  return {
    [`${base}/start`]: { POST: start(kind) },
    [`${base}/stop`]: { POST: stop(kind) },
    [`${base}/shutdown`]: { POST: shutdown(kind) },
    [`${base}/reboot`]: { POST: reboot(kind) },
    [`${base}/suspend`]: { POST: suspend(kind) },
    [`${base}/resume`]: { POST: resume(kind) },
  };
}

const sendKey: Handler = (context) => {
  requireRunning(context, "qemu");
  return null;
};

/** The human monitor: errors are data (FACTS 92). */
const monitor: Handler = (context) => {
  const guest = guestOf(context, "qemu");
  return guest.status === "running" ? "" : `ERROR: VM ${guest.vmid} not running\n`;
};

export const guestPower: HandlerTable = {
  ...powerOf("qemu"),
  ...powerOf("lxc"),
  "/nodes/{node}/qemu/{vmid}/status/reset": { POST: reset },
  "/nodes/{node}/qemu/{vmid}/sendkey": { PUT: sendKey },
  "/nodes/{node}/qemu/{vmid}/monitor": { POST: monitor },
};
