import { type StorageOptions, type VolumeOptions, wrongEntry } from "../options.ts";
import { type Storage, type Volume, volumesOn } from "../state/storage.ts";
import type { World } from "../state/world.ts";

const gibibyte = 1024 ** 3;

const usual: readonly StorageOptions[] = [
  {
    storage: "local",
    content: ["iso", "vztmpl", "backup", "snippets", "import"],
    config: { path: "/var/lib/vz" },
    volumes: [
      { volid: "local:iso/debian-13.1.0-amd64-netinst.iso", content: "iso", size: 821_035_008 },
      { volid: "local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst", content: "vztmpl", size: 129_710_398 },
    ],
  },
  {
    storage: "local-lvm",
    type: "lvmthin",
    content: ["images", "rootdir"],
    config: { vgname: "pve", thinpool: "data" },
  },
  {
    storage: "nas",
    type: "nfs",
    shared: true,
    content: ["images", "rootdir", "iso", "backup"],
    totalBytes: 8192 * gibibyte,
    config: { path: "/mnt/pve/nas", server: "192.0.2.200", export: "/export/pve" },
  },
];

const formats: Readonly<Record<string, string>> = {
  iso: "iso",
  vztmpl: "tzst",
  backup: "vma.zst",
  snippets: "snippet",
};

/** A volume with everything that was left out filled in. */
function volumeFrom(world: World, options: VolumeOptions): Volume {
  return {
    volid: options.volid,
    content: options.content,
    format: options.format ?? formats[options.content] ?? "raw",
    size: options.size ?? gibibyte,
    ctime: Math.floor(world.clock.now() / 1000) - 86_400,
    vmid: options.vmid,
    notes: options.notes,
    protected: options.protected,
  };
}

function fillVolumes(world: World, storage: Storage, volumes: readonly VolumeOptions[]): void {
  for (const options of volumes) {
    const places = options.node === undefined ? [...world.nodes.keys()] : [options.node];
    for (const node of places) volumesOn(storage, node).set(options.volid, volumeFrom(world, options));
  }
}

export function seedStorages(world: World, storages: readonly StorageOptions[] = usual): void {
  for (const options of storages) {
    if (!/^[a-zA-Z][\w.-]*$/.test(options.storage)) {
      throw wrongEntry("storages[].storage", options.storage, "a name that begins with a letter");
    }
    const totalBytes = options.totalBytes ?? 500 * gibibyte;
    const storage: Storage = {
      storage: options.storage,
      type: options.type ?? "dir",
      shared: options.shared ?? false,
      nodes: options.nodes,
      disabled: options.disabled ?? false,
      content: options.content ?? ["images", "rootdir", "iso", "backup"],
      totalBytes,
      isHung: false,
      usedBytes: options.usedBytes ?? Math.round(totalBytes * (0.1 + world.random.next() / 2)),
      config: new Map(Object.entries(options.config ?? {})),
      volumes: new Map(),
    };
    world.storages.set(options.storage, storage);
    fillVolumes(world, storage, options.volumes ?? []);
  }
}
