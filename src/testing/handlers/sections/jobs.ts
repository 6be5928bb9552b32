import { isAllowed } from "../../access/permissions.ts";
import { failure, invalid, type Refusal } from "../../refusal.ts";
import { isCdrom, isDiskKey, volidOf } from "../../state/disks.ts";
import { type Guest, guestName, isTemplate } from "../../state/guest.ts";
import type { Section } from "../../state/sections.ts";
import { startTask } from "../../state/task.ts";
import { type Context, type Handler, type HandlerTable, Page, textParam } from "../context.ts";
import { identityOf } from "../guest-tasks.ts";
import { sectionHandlers } from "./crud.ts";

const noSuchJob = (id: string): Refusal => invalid({ id: `No such job '${id}'` });

/** Ways to say which guests; only one of them at a time. */
const selections = ["vmid", "all", "pool"];

/** Raised inside a nested call: a 500 that talks of a 400 (FACTS 93). */
const nested = (line: string): Refusal => failure(`400 Parameter verification failed.\n${line}`);

function checkSelection(section: Section): void {
  const [first, second] = selections.filter((name) => section[name] !== undefined && section[name] !== 0);
  if (first !== undefined && second !== undefined) {
    throw nested(`${second}: option conflicts with option '${first}'`);
  }
  if (section["exclude"] !== undefined && section["all"] !== 1) {
    throw nested(`exclude: option conflicts with option '${first ?? "vmid"}'`);
  }
}

const backupJobs = sectionHandlers({
  kind: "backup",
  id: (context) => textParam(context, "id") || jobId(context),
  idKey: "id",
  controls: ["id"],
  hasNoDigest: true,
  missing: noSuchJob,
  taken: (id) => failure(`Job '${id}' already exists`),
  check: (_, __, section) => checkSelection(section),
  show: (_, __, section) => ({ type: "vzdump", ...section }),
});

/** A job without a name gets one. */
const jobId = ({ world }: Context): string => `backup-${world.random.hex(8)}-${world.random.hex(4)}`;

/** Whether a guest is in a job. */
function isInJob(context: Context, job: Section, guest: Guest): boolean {
  const listed = (name: string): string[] =>
    String(job[name] ?? "")
      .split(/[\s,;]+/)
      .filter(Boolean);
  const isOnNode = job["node"] === undefined || job["node"] === guest.node;
  if (job["all"] === 1) return isOnNode && !listed("exclude").includes(String(guest.vmid));
  if (job["pool"] !== undefined) {
    return isOnNode && context.world.pools.get(String(job["pool"]))?.guests.has(guest.vmid) === true;
  }
  return isOnNode && listed("vmid").includes(String(guest.vmid));
}

function volumeLeaves(guest: Guest): Record<string, unknown>[] {
  return Object.entries(guest.config)
    .filter(([key, value]) => isDiskKey(guest.type, key) && !isCdrom(value) && volidOf(value) !== undefined)
    .map(([key, value]) => ({
      id: `${guest.vmid}:${key}`,
      leaf: 1,
      name: volidOf(value),
      included: String(value).includes("backup=0") ? 0 : 1,
      reason: guest.type === "lxc" ? "rootfs" : "backup=yes",
    }));
}

function guestBranch(guest: Guest): Record<string, unknown> {
  const children = volumeLeaves(guest);
  return {
    id: guest.vmid,
    leaf: children.length === 0 ? 1 : 0,
    name: guestName(guest),
    type: guest.type,
    children,
  };
}

const includedVolumes: Handler = (context) => {
  const id = textParam(context, "id");
  const job = context.world.sections.of("backup").get(id);
  if (job === undefined) throw noSuchJob(id);
  const guests = [...context.world.guests.values()].filter(
    (guest) => isInJob(context, job, guest) && !isTemplate(guest),
  );
  return { children: guests.map(guestBranch) };
};

/** Guests no job covers. */
const notBackedUp: Handler = (context) => {
  const jobs = [...context.world.sections.of("backup").values()];
  return [...context.world.guests.values()]
    .filter((guest) => !jobs.some((job) => isInJob(context, job, guest)))
    .map((guest) => ({ type: guest.type, vmid: guest.vmid, name: guestName(guest) }));
};

const realmSync = sectionHandlers({
  kind: "realm-sync",
  id: "id",
  idKey: "id",
  hidesId: true,
  hasNoDigest: true,
  missing: noSuchJob,
  taken: (id) => failure(`Job '${id}' already exists`),
  show: (_, __, section) => ({ type: "realm-sync", ...section }),
});

const noSuchReplication = (id: string): Refusal => failure(`no such replication job '${id}'`);

const guestOfJob = (id: string): number => Number(id.split("-")[0]);

const replication = sectionHandlers({
  kind: "replication",
  id: "id",
  idKey: "id",
  controls: ["force", "keep"],
  hasNoDigest: true,
  missing: noSuchReplication,
  taken: (id) => failure(`job '${id}' already exists`),
  isVisible: ({ world, login }, id) => isAllowed(world, login, `/vms/${guestOfJob(id)}`, ["VM.Audit"]),
  show: (_, id, section) => ({ ...section, guest: guestOfJob(id), jobnum: Number(id.split("-")[1]) }),
  check(context, id) {
    const guest = context.world.guests.get(guestOfJob(id));
    if (guest === undefined) throw failure(`guest '${guestOfJob(id)}' does not exist`);
    if (volumeLeaves(guest).length === 0) throw failure("No replicatable volumes found");
  },
});

/** A job with how its last run went, as its node knows it. */
function jobStatus(context: Context, id: string, section: Section): Record<string, unknown> {
  const guest = context.world.guests.get(guestOfJob(id));
  return {
    ...section,
    id,
    guest: guestOfJob(id),
    jobnum: Number(id.split("-")[1]),
    source: guest?.node ?? context.node,
    vmtype: guest?.type ?? "qemu",
    last_sync: 0,
    last_try: 0,
    next_sync: 3600,
    fail_count: 0,
  };
}

const nodeReplication: Handler = (context) =>
  [...context.world.sections.of("replication")]
    .filter(([id]) => context.world.guests.get(guestOfJob(id))?.node === context.node)
    .filter(([id]) => isAllowed(context.world, context.login, `/vms/${guestOfJob(id)}`, ["VM.Audit"]))
    .map(([id, section]) => jobStatus(context, id, section));

function jobOf(context: Context): [string, Section] {
  const id = textParam(context, "id");
  const section = context.world.sections.of("replication").get(id);
  if (section === undefined) throw noSuchReplication(id);
  return [id, section];
}

const replicationLog: Handler = (context) => {
  jobOf(context);
  return new Page([{ n: 1, t: "unable to open file - No such file or directory" }], 1);
};

const scheduleNow: Handler = (context) => {
  const [id] = jobOf(context);
  const plan = { type: "srvreload", id, durationMs: 1000 };
  return startTask(context.world, context.node, identityOf(context), plan).upid;
};

export const jobs: HandlerTable = {
  "/cluster/backup": { GET: backupJobs.list, POST: backupJobs.create },
  "/cluster/backup/{id}": { GET: backupJobs.read, PUT: backupJobs.update, DELETE: backupJobs.remove },
  "/cluster/backup/{id}/included_volumes": { GET: includedVolumes },
  "/cluster/backup-info/not-backed-up": { GET: notBackedUp },
  "/cluster/jobs/realm-sync": { GET: realmSync.list },
  "/cluster/jobs/realm-sync/{id}": {
    GET: realmSync.read,
    POST: realmSync.create,
    PUT: realmSync.update,
    DELETE: realmSync.remove,
  },
  "/cluster/replication": { GET: replication.list, POST: replication.create },
  "/cluster/replication/{id}": { GET: replication.read, PUT: replication.update, DELETE: replication.remove },
  "/nodes/{node}/replication": { GET: nodeReplication },
  "/nodes/{node}/replication/{id}/status": { GET: (context) => jobStatus(context, ...jobOf(context)) },
  "/nodes/{node}/replication/{id}/log": { GET: replicationLog },
  "/nodes/{node}/replication/{id}/schedule_now": { POST: scheduleNow },
};
