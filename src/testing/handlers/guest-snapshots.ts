import { failure } from "../refusal.ts";
import { digestOfGuest } from "../state/guest-config.ts";
import { type Guest, type GuestConfig, isTemplate, type Snapshot } from "../state/guest.ts";
import { canSnapshot } from "../state/features.ts";
import { TaskFailure } from "../state/task.ts";
import { type Context, flag, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";
import { powerOff, powerOn } from "./guest-power.ts";
import { guestTask } from "./guest-tasks.ts";

type Kind = "qemu" | "lxc";

const prefix = { qemu: "qm", lxc: "vz" } as const;
const durationMs = 3000;

const part = (name: string, value: unknown): Record<string, unknown> =>
  value === undefined ? {} : { [name]: value };

/** The snapshots, and the present as one more row (recorded in snapshot-list). */
const list =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    const rows = [...guest.snapshots.values()].map((snapshot) => ({
      name: snapshot.name,
      description: snapshot.description,
      snaptime: snapshot.snaptime,
      ...part("parent", snapshot.parent),
      ...(kind === "qemu" ? { vmstate: snapshot.vmstate ? 1 : 0 } : {}),
    }));
    const current = {
      name: "current",
      description: "You are here!",
      digest: digestOfGuest(guest),
      running: guest.status === "running" ? 1 : 0,
      ...part("parent", guest.parent),
    };
    return [...rows, current];
  };

function refuseReserved(name: string): void {
  if (["current", "pending"].includes(name))
    throw failure(`unable to use snapshot name '${name}' (reserved name)`);
}

function takeSnapshot(context: Context, guest: Guest): Snapshot {
  const { lock: _, ...config } = guest.config;
  return {
    name: textParam(context, "snapname"),
    description: optionalText(context, "description") ?? "",
    parent: guest.parent,
    snaptime: Math.floor(context.world.clock.now() / 1000),
    vmstate: flag(context, "vmstate") && guest.status === "running",
    config,
  };
}

const create =
  (kind: Kind): Handler =>
  (context) => {
    const name = textParam(context, "snapname");
    refuseReserved(name);
    guestOf(context, kind);
    return guestTask(context, kind, {
      task: `${prefix[kind]}snapshot`,
      durationMs,
      lock: "snapshot",
      begin(guest) {
        if (isTemplate(guest)) throw new TaskFailure("you can't take a snapshot if it's a template");
        if (guest.snapshots.has(name)) throw new TaskFailure(`snapshot name '${name}' already used`);
        if (!canSnapshot(context.world, guest)) throw new TaskFailure("snapshot feature is not available");
      },
      finish(guest) {
        guest.snapshots.set(name, takeSnapshot(context, guest));
        guest.parent = name;
      },
    });
  };

function known(guest: Guest, name: string): Snapshot {
  const snapshot = guest.snapshots.get(name);
  if (snapshot === undefined) throw new TaskFailure(`snapshot '${name}' does not exist`);
  return snapshot;
}

/** Children of a snapshot that goes hang on to its parent. */
function forget(guest: Guest, snapshot: Snapshot): void {
  guest.snapshots.delete(snapshot.name);
  if (guest.parent === snapshot.name) guest.parent = snapshot.parent;
  for (const other of guest.snapshots.values()) {
    if (other.parent === snapshot.name)
      guest.snapshots.set(other.name, { ...other, parent: snapshot.parent });
  }
}

const remove =
  (kind: Kind): Handler =>
  (context) => {
    const name = textParam(context, "snapname");
    guestOf(context, kind);
    return guestTask(context, kind, {
      task: `${prefix[kind]}delsnapshot`,
      durationMs,
      lock: "snapshot-delete",
      begin: (guest) => void known(guest, name),
      finish: (guest) => forget(guest, known(guest, name)),
    });
  };

const rollback =
  (kind: Kind): Handler =>
  (context) => {
    const name = textParam(context, "snapname");
    guestOf(context, kind);
    return guestTask(context, kind, {
      task: `${prefix[kind]}rollback`,
      durationMs,
      lock: "rollback",
      begin: (guest) => void known(guest, name),
      finish(guest) {
        const snapshot = known(guest, name);
        guest.config = { ...snapshot.config };
        guest.pending = {};
        guest.pendingDelete.clear();
        guest.parent = name;
        powerOff(guest);
        if (snapshot.vmstate || flag(context, "start")) powerOn(context.world, guest);
      },
    });
  };

/** @throws Refusal 500 where there is no such snapshot. */
export function snapshotOf(guest: Guest, name: string): Snapshot {
  const snapshot = guest.snapshots.get(name);
  if (snapshot === undefined) throw failure(`snapshot '${name}' does not exist`);
  return snapshot;
}

/** What a snapshot remembers: the configuration of its time and when that was. */
export function snapshotConfig(snapshot: Snapshot): GuestConfig {
  const description: GuestConfig = snapshot.description === "" ? {} : { description: snapshot.description };
  const parent: GuestConfig = snapshot.parent === undefined ? {} : { parent: snapshot.parent };
  const { description: _, ...config } = snapshot.config;
  return { ...config, ...description, ...parent, snaptime: snapshot.snaptime };
}

const readConfig =
  (kind: Kind): Handler =>
  (context) =>
    snapshotConfig(snapshotOf(guestOf(context, kind), textParam(context, "snapname")));

const writeConfig =
  (kind: Kind): Handler =>
  (context) => {
    const guest = guestOf(context, kind);
    const snapshot = snapshotOf(guest, textParam(context, "snapname"));
    const description = optionalText(context, "description");
    if (description !== undefined) guest.snapshots.set(snapshot.name, { ...snapshot, description });
    return null;
  };

function snapshotsOf(kind: Kind): HandlerTable {
  const base = `/nodes/{node}/${kind}/{vmid}/snapshot`;
  return {
    [base]: { GET: list(kind), POST: create(kind) },
    [`${base}/{snapname}`]: { DELETE: remove(kind) },
    [`${base}/{snapname}/config`]: { GET: readConfig(kind), PUT: writeConfig(kind) },
    [`${base}/{snapname}/rollback`]: { POST: rollback(kind) },
  };
}

export const guestSnapshots: HandlerTable = { ...snapshotsOf("qemu"), ...snapshotsOf("lxc") };
