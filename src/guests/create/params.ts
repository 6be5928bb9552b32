import { parseSize } from "../../codecs/size.ts";
import { parseVolumeId } from "../../codecs/volume-id.ts";
import { faulty } from "../../errors/refused.ts";
import type { CloudInit, NewDisk, NewGuest, NewLxc, NewQemu } from "./spec.ts";

type Params = Record<string, unknown>;

/** The parameters of the call that makes the guest, without node and vmid. */
export function creationParams(spec: NewGuest): Params {
  return spec.type === "qemu" ? qemuParams(spec) : lxcParams(spec);
}

/** The storages that the node must have. */
export function storagesOf(spec: NewGuest): string[] {
  const { places, volumes } = spec.type === "qemu" ? qemuSources(spec) : lxcSources(spec);
  const storages = [
    spec.storage,
    ...places.map((place) => place?.storage),
    ...volumes.map((id) => parseVolumeId(id ?? "")?.storage),
  ];
  return [...new Set(storages.filter((storage) => storage !== undefined))];
}

interface Sources {
  /** What is made. */
  readonly places: readonly ({ readonly storage: string } | undefined)[];
  /** What it is made from. */
  readonly volumes: readonly (string | undefined)[];
}

function qemuSources({ disks = [], cloudInit, iso, archive }: NewQemu): Sources {
  const images = disks.map(({ importFrom }) => importFrom);
  return { places: [...disks, cloudInit], volumes: [...images, iso, archive] };
}

function lxcSources({ rootfs, mounts = [], ostemplate, archive }: NewLxc): Sources {
  return { places: [rootfs, ...mounts], volumes: [ostemplate, archive] };
}

function qemuParams(spec: NewQemu): Params {
  const { type: _, node: __, vmid: ___, disks = [], nets = [], iso, cloudInit, ...rest } = spec;
  const cards = nets.map((net, index): [string, unknown] => [`net${index}`, { model: "virtio", ...net }]);
  const fixed: Params = { ...rest, ...Object.fromEntries([...diskParams(disks), ...cards]) };
  const cdrom: Params = iso === undefined ? {} : { [freeIde(fixed)]: { file: iso, media: "cdrom" } };
  return {
    ...fixed,
    ...cdrom,
    ...(cloudInit && cloudParams(cloudInit, freeIde({ ...fixed, ...cdrom }))),
  };
}

/** Each disk at the next free place of its bus. */
function diskParams(disks: readonly NewDisk[]): [string, unknown][] {
  const next = new Map<string, number>();
  return disks.map(({ storage, size, importFrom, bus = "scsi", ...options }, index) => {
    const place = next.get(bus) ?? 0;
    next.set(bus, place + 1);
    if ((size === undefined) === (importFrom === undefined))
      throw faulty(`disks[${index}]`, "expected either a size or importFrom");
    const file = volume(storage, size === undefined ? "0" : gibibytes(`disks[${index}].size`, size));
    const source = importFrom === undefined ? {} : { "import-from": importFrom };
    return [`${bus}${place}`, { file, ...options, ...source }];
  });
}

function freeIde(taken: Params): string {
  const free = ["ide2", "ide0", "ide1", "ide3"].find((key) => taken[key] === undefined);
  if (free === undefined) throw faulty("iso", "no IDE place is left for a CD drive");
  return free;
}

function cloudParams(cloudInit: CloudInit, drive: string): Params {
  const { storage, user, password, sshKeys, ipconfigs = [], nameserver, searchdomain } = cloudInit;
  return {
    [drive]: { file: volume(storage, "cloudinit"), media: "cdrom" },
    ciuser: user,
    cipassword: password,
    sshkeys: keyLines(sshKeys),
    nameserver,
    searchdomain,
    ...Object.fromEntries(ipconfigs.map((config, index) => [`ipconfig${index}`, config])),
  };
}

function lxcParams(spec: NewLxc): Params {
  const { type: _, node: __, vmid: ___, name, rootfs, mounts = [], nets = [], sshKeys, ...rest } = spec;
  const { archive, ostemplate, ...settings } = rest;
  if ((archive === undefined) === (ostemplate === undefined))
    throw faulty("ostemplate", "expected either ostemplate or archive");
  const points = mounts.map(({ storage, size, ...mount }, index): [string, unknown] => {
    const made = volume(storage, gibibytes(`mounts[${index}].size`, size));
    return [`mp${index}`, { volume: made, ...mount }];
  });
  const cards = nets.map((net, index): [string, unknown] => [`net${index}`, { name: `eth${index}`, ...net }]);
  return {
    ...settings,
    ...(archive === undefined ? { ostemplate } : { ostemplate: archive, restore: true }),
    hostname: name,
    rootfs: rootfs && rootVolume(rootfs),
    "ssh-public-keys": keyLines(sshKeys),
    ...Object.fromEntries([...points, ...cards]),
  };
}

function rootVolume({ storage, size, ...options }: NonNullable<NewLxc["rootfs"]>): object {
  return { volume: volume(storage, gibibytes("rootfs.size", size)), ...options };
}

/** What is to be made on a storage is its name and a number of GiB, or a kind. */
const volume = (storage: string, what: string): string => `${storage}:${what}`;

function gibibytes(field: string, size: string): string {
  try {
    const gib = parseSize(size) / 1024 ** 3;
    if (gib > 0) return String(Number(gib.toFixed(6)));
  } catch {
    // Said below, with the name of the field.
  }
  throw faulty(field, `expected a size such as "32G", got ${JSON.stringify(size)}`);
}

const keyLines = (keys: string | readonly string[] | undefined): string | undefined =>
  typeof keys === "string" ? keys : keys?.join("\n");
