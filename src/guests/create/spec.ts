import type { LxcMp, LxcNet, LxcRootfs, QemuIpconfig, QemuNet, QemuScsi } from "../../generated/formats.ts";
import type { PostNodesLxcParams, PostNodesQemuParams } from "../../generated/operations.ts";

/** A new disk of a virtual machine. Options of the disk's property string beside it: `discard`, `iothread`, `ssd` … */
export interface NewDisk extends Partial<Omit<QemuScsi, "file" | "size" | "import-from">> {
  /** The storage to make it on. */
  readonly storage: string;
  /** `"32G"`; left out for a disk that is imported. */
  readonly size?: string | undefined;
  /** An image to copy, for instance of a cloud: `local:import/debian-13.qcow2`. */
  readonly importFrom?: string | undefined;
  /** Default `scsi`. */
  readonly bus?: "scsi" | "virtio" | "sata" | "ide" | undefined;
}

/** A network card of a virtual machine; its model is `virtio` unless told otherwise. */
export type NewNet = Partial<QemuNet>;

/** What a cloud image is told at its first start. */
export interface CloudInit {
  /** Storage of the drive that tells it. */
  readonly storage: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Public keys in plain text. */
  readonly sshKeys?: string | readonly string[] | undefined;
  /** Addresses by network card: `{ ip: "dhcp" }`, `{ ip: "10.0.0.5/24", gw: "10.0.0.1" }`. */
  readonly ipconfigs?: readonly QemuIpconfig[] | undefined;
  readonly nameserver?: string | undefined;
  readonly searchdomain?: string | undefined;
}

/** Where and as what a guest is made. */
interface Identity {
  /** The node; `"auto"` takes the one with most free memory that is online and has the storages. */
  readonly node: string;
  /** `"auto"` (default) takes a free one, also when many are made at once. */
  readonly vmid?: number | "auto" | undefined;
  readonly name?: string | undefined;
}

type Settings<Params> = Partial<
  Omit<
    Params,
    | "archive"
    | "force"
    | "hostname"
    | "memory"
    | "name"
    | "ostemplate"
    | "restore"
    | "rootfs"
    | "ssh-public-keys"
    | "vmid"
  >
>;

/** A virtual machine to be made; beside what is listed here, any key of its configuration. */
export interface NewQemu extends Identity, Settings<PostNodesQemuParams> {
  readonly type: "qemu";
  /** In MiB. */
  readonly memory?: number | undefined;
  readonly disks?: readonly NewDisk[] | undefined;
  readonly nets?: readonly NewNet[] | undefined;
  /** Installation image in the CD drive: `local:iso/debian-13.iso`. */
  readonly iso?: string | undefined;
  readonly cloudInit?: CloudInit | undefined;
  /** A backup to make it from; then disks and cards come from there. */
  readonly archive?: string | undefined;
}

/** A file system of a new container. */
export type NewMount = Omit<LxcMp, "volume" | "size"> & { readonly storage: string; readonly size: string };

/** A container to be made; beside what is listed here, any key of its configuration. */
export interface NewLxc extends Identity, Settings<PostNodesLxcParams> {
  readonly type: "lxc";
  /** In MiB. */
  readonly memory?: number | undefined;
  /** The template it is made from: `local:vztmpl/debian-13-standard_13.1-1_amd64.tar.zst`. */
  readonly ostemplate?: string | undefined;
  readonly rootfs?:
    | (Omit<LxcRootfs, "volume" | "size"> & { readonly storage: string; readonly size: string })
    | undefined;
  readonly mounts?: readonly NewMount[] | undefined;
  /** Network cards; named `eth0`, `eth1` … unless told otherwise. */
  readonly nets?: readonly Partial<LxcNet>[] | undefined;
  /** Public keys for root. */
  readonly sshKeys?: string | readonly string[] | undefined;
  /** A backup to make it from, in place of a template. */
  readonly archive?: string | undefined;
}

export type NewGuest = NewQemu | NewLxc;
