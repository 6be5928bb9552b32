import { isRoot } from "../access/identity.ts";
import { demandOptions } from "../access/guest-options.ts";
import { failure, invalid } from "../refusal.ts";
import { digestOfGuest } from "../state/guest-config.ts";
import { applyChange, checkChange, checkLock, type GuestChange } from "../state/guest-update.ts";
import type { Guest } from "../state/guest.ts";
import { isRunning } from "../state/task.ts";
import { type Context, flag, type Handler, type HandlerTable, listParam, optionalText } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";
import { awaitFile, guestTask } from "./guest-tasks.ts";

/** Parameters of a change that are no options of the guest. */
const controls = new Set([
  "node",
  "vmid",
  "digest",
  "delete",
  "revert",
  "skiplock",
  "force",
  "background_delay",
  "import-working-storage",
]);

/** Text where the schema says number: the file knows only whole numbers as numbers (FACTS 55). */
const stored = (key: string, value: string | number): string | number =>
  key === "cpulimit" ? String(value) : value;

/** The options a call sets. A name without a value is dropped for text; anything else cannot be read (FACTS 47). */
function settings({ params }: Context): Record<string, string | number> {
  const set: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    if (controls.has(key)) continue;
    if (value === undefined) {
      if (key !== "description") throw failure(`unable to parse value of '${key}' - got undefined value`);
    } else set[key] = stored(key, typeof value === "object" ? value.join(",") : value);
  }
  return set;
}

const knownOption =
  /^(?:acpi|affinity|agent|allow-ksm|amd-sev|arch|args|audio0|autostart|balloon|bios|boot|bootdisk|cdrom|cicustom|cipassword|citype|ciupgrade|ciuser|cmode|console|cores|cpu|cpulimit|cpuunits|debug|description|efidisk0|entrypoint|env|features|freeze|hookscript|hostname|hotplug|hugepages|intel-tdx|ivshmem|keephugepages|keyboard|kvm|localtime|lock|machine|memory|migrate_downtime|migrate_speed|name|nameserver|numa|onboot|ostype|protection|reboot|rng0|scsihw|searchdomain|shares|smbios1|smp|sockets|spice_enhancements|sshkeys|startdate|startup|swap|tablet|tags|tdf|template|timezone|tpmstate0|tty|unprivileged|vcpus|vga|vmgenid|vmstatestorage|watchdog|(?:net|ide|sata|scsi|virtio|unused|mp|ipconfig|hostpci|usb|serial|parallel|numa|virtiofs|dev)\d+)$/;

function checkRemovals(remove: readonly string[]): void {
  const unknown = remove.find((key) => !knownOption.test(key));
  if (unknown !== undefined) throw invalid({ delete: `unknown option '${unknown}'` });
}

function changeOf(context: Context): GuestChange {
  const change = {
    set: settings(context),
    remove: listParam(context, "delete"),
    revert: listParam(context, "revert"),
  };
  const isNothing = Object.keys(change.set).length + change.remove.length + change.revert.length === 0;
  const hadEmptyDescription = "description" in context.params && context.params["description"] === undefined;
  if (isNothing && !hadEmptyDescription) throw failure("no options specified");
  return change;
}

function checkSkipLock(context: Context): boolean {
  const wanted = flag(context, "skiplock");
  if (wanted && (context.identity === undefined || !isRoot(context.identity))) {
    throw invalid({ skiplock: "Only root may use this option." });
  }
  return wanted;
}

/** Everything that can be wrong with a change before anything is done. */
function checkedChange(context: Context, guest: () => Guest): { change: GuestChange; guest: Guest } {
  const skipsLock = checkSkipLock(context);
  const change = changeOf(context);
  checkRemovals(change.remove);
  checkChange(change);
  const removed = Object.fromEntries(change.remove.map((key) => [key, ""]));
  demandOptions(context.world, context.login, Number(context.params["vmid"]), { ...change.set, ...removed });
  const found = guest();
  refuseOutdated(context, found);
  if (!skipsLock) checkLock(found);
  return { change, guest: found };
}

function refuseOutdated(context: Context, guest: Guest): void {
  const digest = optionalText(context, "digest");
  if (digest !== undefined && digest !== digestOfGuest(guest)) {
    throw failure("checksum mismatch (file change by other user?)");
  }
}

const update =
  (type: "qemu" | "lxc"): Handler =>
  async (context) => {
    const { change, guest } = checkedChange(context, () => guestOf(context, type));
    await awaitFile(context.world, guest);
    // Whoever held the file meanwhile may have changed it.
    refuseOutdated(context, guest);
    applyChange(context.world, guest, change);
    return null;
  };

/** The same as a task; with `background_delay` it answers null when the task is done within that time (FACTS 69). */
const updateInBackground: Handler = async (context) => {
  const { world } = context;
  const { change } = checkedChange(context, () => guestOf(context, "qemu"));
  const upid = guestTask(context, "qemu", {
    task: "qmconfig",
    durationMs: 500,
    finish: (guest) => applyChange(world, guest, change),
  });
  const delaySeconds = Number(context.params["background_delay"] ?? 0);
  const task = world.tasks.all.get(upid);
  if (delaySeconds === 0 || task?.dueMs === undefined) return upid;
  await world.clock.delay(Math.min(delaySeconds * 1000, task.dueMs - world.clock.now()));
  return isRunning(task) ? upid : null;
};

/** One line per option, with what it will become (FACTS 60). */
const pending =
  (type: "qemu" | "lxc"): Handler =>
  (context) => {
    const guest = guestOf(context, type);
    const keys = new Set([...Object.keys(guest.config), ...Object.keys(guest.pending)]);
    const rows = [...keys].map((key) => ({
      key,
      ...part("value", key === "cipassword" ? "**********" : guest.config[key]),
      ...part("pending", guest.pending[key]),
      ...(guest.pendingDelete.has(key) ? { delete: 1 } : {}),
    }));
    return [...rows, { key: "digest", value: digestOfGuest(guest) }];
  };

const part = (name: string, value: unknown): Record<string, unknown> =>
  value === undefined ? {} : { [name]: value };

export const guestConfig: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/config": { PUT: update("qemu"), POST: updateInBackground },
  "/nodes/{node}/lxc/{vmid}/config": { PUT: update("lxc") },
  "/nodes/{node}/qemu/{vmid}/pending": { GET: pending("qemu") },
  "/nodes/{node}/lxc/{vmid}/pending": { GET: pending("lxc") },
};
