import type {
  LxcConfigKeys,
  LxcDev,
  LxcMp,
  LxcNet,
  LxcUnused,
  QemuConfigKeys,
  QemuEfidisk0,
  QemuHostpci,
  QemuIde,
  QemuIpconfig,
  QemuNet,
  QemuNuma,
  QemuScsi,
  QemuTpmstate0,
  QemuUsb,
  QemuVirtiofs,
} from "../generated/formats.ts";
import type { VolumeId } from "./volume-id.ts";

/** One member of a numbered family: `net0` is the one with index 0. */
export type Numbered<T> = T & { key: string; index: number };

/** A device that is plain text: `serial0`, `parallel0`. */
export type TextDevice = Numbered<{ value: string }>;

export type QemuBus = "ide" | "sata" | "scsi" | "virtio" | "efidisk" | "tpmstate" | "unused";

/** A drive of a VM with its options; CD drives have `media: "cdrom"`. */
export interface QemuDisk
  extends
    Partial<QemuScsi>,
    Pick<QemuIde, "model">,
    Pick<QemuEfidisk0, "efitype" | "ms-cert" | "pre-enrolled-keys">,
    Pick<QemuTpmstate0, "version"> {
  /** `scsi0`, `efidisk0`, `unused1` … */
  key: string;
  bus: QemuBus;
  index: number;
  /** Volume id, `none`, `cdrom` or a path. */
  file: string;
  /** `file` taken apart where it is a volume; writing looks at `file` alone. */
  volumeId?: VolumeId;
}

/** A file system of a container: `rootfs` or `mp0` … */
export interface LxcMount extends Partial<LxcMp> {
  key: string;
  /** Undefined for `rootfs`. */
  index?: number;
  /** Volume id, device or directory. */
  volume: string;
  /** `volume` taken apart where it is one; writing looks at `volume` alone. */
  volumeId?: VolumeId;
}

interface Parsed {
  /** Guards an update: the server refuses when somebody else changed the configuration since. */
  digest?: string;
  tags?: string[];
  /** What has no place above, as the server sent it: keys of a later release, and text that could not be read. */
  rest: Record<string, unknown>;
}

/** Configuration of a VM: property strings as objects, numbered keys as arrays in order of their index. */
export interface QemuConfig
  extends Omit<QemuConfigKeys, "digest" | "tags" | "memory" | "efidisk0" | "tpmstate0">, Parsed {
  /** In MiB. */
  memory?: number;
  /** Public keys in plain text, one a line. */
  sshkeys?: string;
  /** All drives, `unused` ones too. */
  disks: QemuDisk[];
  nets: Numbered<QemuNet>[];
  ipconfigs: Numbered<QemuIpconfig>[];
  hostpcis: Numbered<QemuHostpci>[];
  usbs: Numbered<QemuUsb>[];
  numas: Numbered<QemuNuma>[];
  virtiofs: Numbered<QemuVirtiofs>[];
  serials: TextDevice[];
  parallels: TextDevice[];
}

/** Configuration of a container: property strings as objects, numbered keys as arrays in order of their index. */
export interface LxcConfig extends Omit<LxcConfigKeys, "digest" | "tags" | "lxc" | "rootfs">, Parsed {
  /** Raw settings of LXC itself, as pairs (FACTS 59); no update takes them. */
  lxc?: [name: string, value: string][];
  /** `rootfs` first. */
  mounts: LxcMount[];
  nets: Numbered<LxcNet>[];
  devs: Numbered<LxcDev>[];
  unused: Numbered<LxcUnused & { volumeId?: VolumeId }>[];
}

/** Configurations by type of guest. */
export interface GuestConfigs {
  qemu: QemuConfig;
  lxc: LxcConfig;
}

export type GuestType = keyof GuestConfigs;
