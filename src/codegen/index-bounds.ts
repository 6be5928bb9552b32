/** Highest index of a numbered family; the descriptions leave it out. */
interface IndexBound {
  /** Highest index, inclusive. */
  max: number;
  /** Where upstream sets it. */
  source: string;
}

/** The 17 numbered families of Proxmox VE 9.2 (`net[n]` …), each with the constant that bounds it. */
const indexBounds: Readonly<Record<string, IndexBound>> = {
  acmedomain: { max: 5, source: "pve-manager PVE/NodeConfig.pm: $MAXDOMAINS = 5, for (0..$MAXDOMAINS)" },
  dev: { max: 255, source: "pve-container src/PVE/LXC/Config.pm: $MAX_DEVICES = 256" },
  hostpci: { max: 15, source: "qemu-server src/PVE/QemuServer/PCI.pm: $MAX_HOSTPCI_DEVICES = 16" },
  ide: { max: 3, source: "qemu-server src/PVE/QemuServer/Drive.pm: $MAX_IDE_DISKS = 4" },
  ipconfig: { max: 31, source: "qemu-server src/PVE/QemuServer.pm: $MAX_NETS = 32" },
  link: { max: 7, source: "pve-cluster src/PVE/Corosync.pm: MAX_LINK_INDEX => 7, for (0 .. MAX_LINK_INDEX)" },
  mp: { max: 255, source: "pve-container src/PVE/LXC/Config.pm: $MAX_MOUNT_POINTS = 256" },
  net: {
    max: 31,
    source:
      "qemu-server src/PVE/QemuServer.pm: $MAX_NETS = 32; pve-container src/PVE/LXC/Config.pm: $MAX_LXC_NETWORKS = 32",
  },
  numa: { max: 7, source: "qemu-server src/PVE/QemuServer/Memory.pm: $MAX_NUMA = 8" },
  parallel: { max: 2, source: "qemu-server src/PVE/QemuServer.pm: $MAX_PARALLEL_PORTS = 3" },
  sata: { max: 5, source: "qemu-server src/PVE/QemuServer/Drive.pm: $MAX_SATA_DISKS = 6" },
  scsi: { max: 30, source: "qemu-server src/PVE/QemuServer/Drive.pm: $MAX_SCSI_DISKS = 31" },
  serial: { max: 3, source: "qemu-server src/PVE/QemuServer.pm: $MAX_SERIAL_PORTS = 4" },
  unused: {
    max: 255,
    source:
      "qemu-server src/PVE/QemuServer/Drive.pm: $MAX_UNUSED_DISKS = 256; pve-container src/PVE/LXC/Config.pm: $MAX_UNUSED_DISKS = $MAX_MOUNT_POINTS",
  },
  usb: { max: 13, source: "qemu-server src/PVE/QemuServer/USB.pm: $MAX_USB_DEVICES = 14" },
  virtio: { max: 15, source: "qemu-server src/PVE/QemuServer/Drive.pm: $MAX_VIRTIO_DISKS = 16" },
  virtiofs: { max: 9, source: "qemu-server src/PVE/QemuServer/Virtiofs.pm: max_virtiofs() = 10" },
};

/** `net[n]` -> `net`; undefined for a plain name. */
export const familyOf = (name: string): string | undefined => /^(.+)\[n\]$/.exec(name)?.[1];

/** Highest index of a family; a family that is not in the table stops the run. */
export function maxIndexOf(family: string): number {
  const bound = indexBounds[family];
  if (bound === undefined) {
    throw new Error(
      `Numbered family ${family}[n] has no bound: add it to src/codegen/index-bounds.ts, citing upstream`,
    );
  }
  return bound.max;
}
