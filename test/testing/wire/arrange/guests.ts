import { seedGuests } from "../../../../src/testing/seed/guests.ts";
import type { Guest, GuestConfig } from "../../../../src/testing/state/guest.ts";
import { type Row, type Rule, rowOf, rowsOf, type Scene, textOf, without } from "./scene.ts";

/** The large VM of the second half of the recordings (recorded in qemu-create-rich-read1). */
const rich: GuestConfig = {
  name: "sdkt-vm",
  agent: "enabled=1,fstrim_cloned_disks=1,type=virtio",
  balloon: 32,
  bios: "seabios",
  boot: "order=scsi0;net0;ide2",
  cipassword: "secret-pw-1",
  citype: "nocloud",
  ciuser: "debian",
  cores: 2,
  cpu: "qemu64,flags=+aes",
  cpulimit: "1.5",
  cpuunits: 200,
  description: "line1\nline2: ü",
  hotplug: "network,disk,usb",
  ide2: "local:900/vm-900-cloudinit.qcow2,media=cdrom",
  ipconfig0: "ip=10.0.0.5/24,gw=10.0.0.1,ip6=auto",
  kvm: 0,
  localtime: 1,
  machine: "q35",
  memory: "64",
  meta: "creation-qemu=10.0.13,ctime=1795331734",
  nameserver: "1.1.1.1 8.8.8.8",
  net0: "e1000=BC:24:11:00:09:00,bridge=vmbr99,link_down=1",
  numa: 0,
  onboot: 0,
  ostype: "l26",
  protection: 0,
  rng0: "source=/dev/urandom,max_bytes=1024,period=1000",
  scsi0: "local:900/vm-900-disk-0.qcow2,discard=on,size=1G,ssd=1",
  scsi1: "local:900/vm-900-disk-1.qcow2,iops_rd=100,mbps_wr=12.5,serial=ABC123,size=1G",
  scsihw: "virtio-scsi-pci",
  searchdomain: "example.org",
  serial0: "socket",
  shares: 500,
  smbios1: "uuid=aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee,manufacturer=QUNNRQ==,base64=1",
  sockets: 1,
  sshkeys:
    "ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5AAAAIKkL0bbVq5bQ8Bb3mTq1JYJpP0b0bBb7dK1x8T4dXy3D%20me%40host%0A",
  startup: "order=3,up=5,down=7",
  tablet: 0,
  tags: "zeta;alpha;beta",
  vcpus: 1,
  vga: "std,memory=16",
  vmgenid: "cb28013b-da63-44e3-9c36-c5fd97cb83e1",
  watchdog: "model=i6300esb,action=reset",
};

const configs: Readonly<Record<number, GuestConfig>> = {
  900: rich,
  901: { name: "sdkt-agent", memory: "64", kvm: 0, agent: "1", vga: "none", ostype: "l26", boot: " " },
};

const config = (row: Row): GuestConfig => without(row, "digest", "parent", "snaptime", "snapstate");

/** Adds a guest, or hands back the one that is there. */
export function ensureGuest(scene: Scene, vmid: number, type: "qemu" | "lxc", node: string): Guest {
  const { guests } = scene.world;
  if (!guests.has(vmid)) {
    const made = configs[vmid] ?? { [type === "lxc" ? "hostname" : "name"]: `sdkt-${vmid}` };
    seedGuests(scene.world, [
      { vmid, type, node, config: { ...made }, status: vmid === 901 ? "running" : "stopped" },
    ]);
  }
  const guest = guests.get(vmid);
  if (guest === undefined) throw new Error(`guest ${vmid} was just made`);
  return guest;
}

const deniesGuest = ({ recording, path }: Scene): boolean =>
  recording.status >= 400 &&
  RegExp(
    `(?:Configuration file '.*/${path["vmid"]}\\.conf' does not exist|unable to find configuration file|no such VM)`,
  ).test(recording.body);

function named(scene: Scene): Guest | undefined {
  const { path, operation, recording } = scene;
  const vmid = Number(path["vmid"]);
  if (!(vmid >= 100) || deniesGuest(scene)) return undefined;
  const type = operation.includes("/lxc/") ? "lxc" : "qemu";
  const guest = ensureGuest(scene, vmid, type, textOf(path["node"]));
  const file = textOf(scene.params.get("file"));
  if (scene.isOk && file !== "") guest.agent.files.set(file, "content\n");
  if (recording.reason === "QEMU guest agent is not running") {
    guest.agent.isRunning = false;
    guest.config["agent"] = 1;
  }
  return guest;
}

function snapshot(guest: Guest, name: string, row: Row): void {
  const { parent } = row;
  guest.snapshots.set(name, {
    name,
    description: textOf(row["description"]),
    parent: parent === undefined ? undefined : textOf(parent),
    snaptime: Number(row["snaptime"] ?? 1_795_331_828),
    vmstate: row["vmstate"] === 1,
    config: { ...guest.config },
  });
}

/** What was read is the configuration. */
function fromConfig(scene: Scene): void {
  const guest = named(scene);
  const row = rowOf(scene);
  if (guest === undefined || row === undefined) return;
  const name = scene.params.get("snapshot");
  if (name !== undefined) return fromSnapshotConfig(scene, guest, textOf(name), row);
  const secret: GuestConfig = row["cipassword"] === undefined ? {} : { cipassword: "secret-pw-1" };
  guest.config = { ...config(row), ...secret };
  guest.pending = {};
  guest.pendingDelete.clear();
  if (row["parent"] === undefined) return;
  guest.parent = textOf(row["parent"]);
  snapshot(guest, guest.parent, {});
}

function fromSnapshotConfig(_: Scene, guest: Guest, name: string, row: Row): void {
  snapshot(guest, name, row);
  const made = guest.snapshots.get(name);
  if (made !== undefined) made.config = { ...config(row) };
}

/** The value that runs, and what waits beside it. */
function fromPending(scene: Scene): void {
  const guest = named(scene);
  if (guest === undefined || !scene.isOk) return;
  guest.config = {};
  guest.pending = {};
  for (const row of rowsOf(scene)) {
    const key = textOf(row["key"]);
    if (key === "digest") continue;
    if (row["value"] !== undefined) guest.config[key] = row["value"] as string;
    if (row["pending"] !== undefined) guest.pending[key] = row["pending"] as string;
    if (row["delete"] !== undefined) guest.pendingDelete.add(key);
  }
}

function fromSnapshots(scene: Scene): void {
  const guest = named(scene);
  if (guest === undefined || !scene.isOk) return;
  for (const row of rowsOf(scene)) {
    const name = textOf(row["name"]);
    if (name !== "current") snapshot(guest, name, row);
    else guest.parent = row["parent"] === undefined ? undefined : textOf(row["parent"]);
  }
}

/** A snapshot that is named is there. */
function namedSnapshot(scene: Scene): void {
  const guest = named(scene);
  if (guest === undefined || /snapshot '.*' does not exist/.test(scene.recording.body)) return;
  const name = textOf(scene.path["snapname"]);
  const row = rowOf(scene);
  if (row !== undefined && scene.operation.endsWith("/config")) fromSnapshotConfig(scene, guest, name, row);
  else snapshot(guest, name, {});
}

export const guestRules: readonly Rule[] = [
  [/\{vmid\}/, (scene) => void named(scene)],
  [/^GET .*\{vmid\}\/config$/, fromConfig],
  [/^GET .*\{vmid\}\/pending$/, fromPending],
  [/^GET .*\{vmid\}\/snapshot$/, fromSnapshots],
  [/\{vmid\}\/snapshot\/\{snapname\}/, namedSnapshot],
];
