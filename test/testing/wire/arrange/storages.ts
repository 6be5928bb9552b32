import { type Storage, type Volume, volumesOn } from "../../../../src/testing/state/storage.ts";
import { ensureGuest } from "./guests.ts";
import { isMissing, type Row, type Rule, rowOf, rowsOf, type Scene, textOf, without } from "./scene.ts";

const sharedTypes = new Set([
  "nfs",
  "cifs",
  "pbs",
  "cephfs",
  "rbd",
  "iscsi",
  "iscsidirect",
  "glusterfs",
  "esxi",
]);

/** A storage as its configuration or its row describes it. */
export function addStorage(scene: Scene, name: string, row: Row): Storage {
  const known = scene.world.storages.get(name);
  if (known !== undefined) return known;
  const type = textOf(row["type"] ?? name.replace(/^sdkt-/, ""));
  const options = without(
    row,
    "storage",
    "type",
    "content",
    "shared",
    "disable",
    "nodes",
    "digest",
    "plugintype",
    "node",
    "id",
    "status",
    "disk",
    "maxdisk",
  );
  const storage: Storage = {
    storage: name,
    type,
    shared: row["shared"] === 1 || sharedTypes.has(type),
    nodes: row["nodes"] === undefined ? undefined : textOf(row["nodes"]).split(","),
    disabled: row["disable"] === 1 || row["enabled"] === 0,
    content: textOf(row["content"] ?? "images").split(","),
    totalBytes: Number(row["total"] ?? 2 ** 38),
    usedBytes: Number(row["used"] ?? 2 ** 35),
    config: new Map<string, string | number>(Object.entries(options)),
    isHung: false,
    volumes: new Map(),
  };
  scene.world.storages.set(name, storage);
  return storage;
}

function fromConfig(scene: Scene): void {
  if (isMissing(scene)) return;
  const name = textOf(scene.path["storage"]);
  const row = scene.operation.startsWith("GET ") ? rowOf(scene) : undefined;
  addStorage(scene, name, row ?? {});
}

/** The storages of a node, or all of them. */
function fromRows(scene: Scene): void {
  for (const row of rowsOf(scene)) addStorage(scene, textOf(row["storage"]), row);
}

const contents: readonly (readonly [RegExp, string])[] = [
  [/:iso\//, "iso"],
  [/:vztmpl\//, "vztmpl"],
  [/:backup\//, "backup"],
  [/:import\//, "import"],
  [/:snippets\//, "snippets"],
];

function addVolume(scene: Scene, volid: string, row: Row): void {
  const [name = ""] = volid.split(":");
  const storage = scene.world.storages.get(name);
  if (storage === undefined) return;
  const vmid = Number(row["vmid"] ?? /(?:vm|subvol|base|vzdump-(?:lxc|qemu))-(\d+)-/.exec(volid)?.[1] ?? 0);
  const volume: Volume = {
    volid,
    content: textOf(row["content"]) || (contents.find(([pattern]) => pattern.test(volid))?.[1] ?? "images"),
    format: textOf(row["format"]) || (volid.split(".").at(-1) ?? "raw"),
    size: Number(row["size"] ?? 2 ** 20),
    used: row["used"] === undefined ? undefined : Number(row["used"]),
    ctime: Number(row["ctime"] ?? 1_795_327_195),
    vmid: vmid === 0 ? undefined : vmid,
    notes: row["notes"] === undefined ? undefined : textOf(row["notes"]),
    protected: row["protected"] === 1 || row["mark"] === "protected",
    parent: row["parent"] === undefined || row["parent"] === null ? undefined : textOf(row["parent"]),
  };
  volumesOn(storage, textOf(scene.path["node"])).set(volid, volume);
}

/** What was listed is what there is. */
function listed(scene: Scene): void {
  if (!scene.isOk) return;
  const storage = scene.world.storages.get(textOf(scene.path["storage"]));
  if (storage === undefined) return;
  volumesOn(storage, textOf(scene.path["node"])).clear();
  for (const row of rowsOf(scene)) addVolume(scene, textOf(row["volid"]), row);
}

/** A volume that is named is there, with its guest. */
function named(scene: Scene): void {
  const volid = textOf(scene.path["volume"]);
  if (isMissing(scene) || /failed - no format|volume_size_info/.test(scene.recording.body)) return;
  const full = volid.includes(":") ? volid : `${scene.path["storage"]}:${volid}`;
  addVolume(scene, full, rowOf(scene) ?? {});
  const vmid = Number(/:(\d+)\//.exec(full)?.[1] ?? 0);
  if (vmid > 0) ensureGuest(scene, vmid, "qemu", textOf(scene.path["node"]));
}

/** A machine that can be imported lies beside its disks. */
function importable(scene: Scene): void {
  const name = textOf(scene.params.get("volume"));
  addVolume(scene, `${scene.path["storage"]}:${name}`, {});
  for (const disk of Object.values((rowOf(scene)?.["disks"] ?? {}) as Record<string, Row>)) {
    addVolume(scene, textOf(disk["volid"]), disk);
  }
}

export const storageRules: readonly Rule[] = [
  [/\/import-metadata$/, importable],
  [/^(?:GET|PUT|DELETE) \/storage\/\{storage\}$/, fromConfig],
  [/^GET \/(?:nodes\/\{node\}\/)?storage$/, fromRows],
  [/^GET .*\{storage\}\/(?:content|prunebackups)$/, listed],
  [/\{storage\}\/content\/\{volume\}$/, named],
];
