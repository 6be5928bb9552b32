// Generated, do not edit: npm run generate.

/** Property string `backup.fleecing`. */
export interface BackupFleecing {
  /** May stand without its key; default `false`. */
  enabled?: boolean;
  /** Format `pve-storage-id`. */
  storage?: string;
}

/** Property string `backup.performance`. */
export interface BackupPerformance {
  /** 1 to 256, whole; default `16`. */
  "max-workers"?: number;
  /** At least 1, whole; default `1048576`. */
  "pbs-entries-max"?: number;
}

/** Property string `backup.prune-backups`. */
export interface BackupPruneBackups {
  "keep-all"?: boolean;
  /** At least 0, whole. */
  "keep-daily"?: number;
  /** At least 0, whole. */
  "keep-hourly"?: number;
  /** At least 0, whole. */
  "keep-last"?: number;
  /** At least 0, whole. */
  "keep-monthly"?: number;
  /** At least 0, whole. */
  "keep-weekly"?: number;
  /** At least 0, whole. */
  "keep-yearly"?: number;
}

/** Property string `ceph.erasure-coding`. */
export interface CephErasureCoding {
  "device-class"?: string;
  /** Default `host`. */
  "failure-domain"?: string;
  /** At least 2, whole. */
  k: number;
  /** At least 1, whole. */
  m: number;
  profile?: string;
}

/** Property string `cluster.link`. */
export interface ClusterLink {
  /** May stand without its key; format `address`. */
  address: string;
  /** 0 to 255, whole; default `0`. */
  priority?: number;
}

/** Property string `datacenter.bwlimit`. */
export interface DatacenterBwlimit {
  /** At least 0. */
  clone?: number;
  /** At least 0. */
  default?: number;
  /** At least 0. */
  migration?: number;
  /** At least 0. */
  move?: number;
  /** At least 0. */
  restore?: number;
}

/** Property string `datacenter.crs`. */
export interface DatacenterCrs {
  /** Default `basic`. */
  ha?: "basic" | "static" | "dynamic";
  /** Default `false`. */
  "ha-auto-rebalance"?: boolean;
  /** At least 0; only together with `ha-auto-rebalance`; default `3`. */
  "ha-auto-rebalance-hold-duration"?: number;
  /** 0 to 100; only together with `ha-auto-rebalance`; default `10`. */
  "ha-auto-rebalance-margin"?: number;
  /** Only together with `ha-auto-rebalance`; default `bruteforce`. */
  "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
  /** 0 to 100; only together with `ha-auto-rebalance`; default `30`. */
  "ha-auto-rebalance-threshold"?: number;
  /** Default `false`. */
  "ha-rebalance-on-start"?: boolean;
}

/** Property string `datacenter.ha`. */
export interface DatacenterHa {
  /** Default `conditional`. */
  shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
}

/** Property string `datacenter.location`. */
export interface DatacenterLocation {
  /** -90 to 90. */
  latitude: number;
  /** -180 to 180. */
  longitude: number;
  /** At most 128 characters. */
  name?: string;
}

/** Property string `datacenter.migration`. */
export interface DatacenterMigration {
  /** Format `CIDR`. */
  network?: string;
  /** May stand without its key; default `secure`. */
  type: "secure" | "insecure";
}

/** Property string `datacenter.next-id`. */
export interface DatacenterNextId {
  /** Default `100`. */
  lower?: number;
  /** Default `1000000`. */
  upper?: number;
}

/** Property string `datacenter.notify`. */
export interface DatacenterNotify {
  fencing?: "always" | "never";
  /** Default `auto`. */
  "package-updates"?: "auto" | "always" | "never";
  replication?: "always" | "never";
  "target-fencing"?: string;
  "target-package-updates"?: string;
  "target-replication"?: string;
}

/** Property string `datacenter.tag-style`. */
export interface DatacenterTagStyle {
  /** Default `false`. */
  "case-sensitive"?: boolean;
  "color-map"?: string;
  /** Default `alphabetical`. */
  ordering?: "config" | "alphabetical";
  /** Default `circle`. */
  shape?: "full" | "circle" | "dense" | "none";
}

/** Property string `datacenter.u2f`. */
export interface DatacenterU2f {
  appid?: string;
  origin?: string;
}

/** Property string `datacenter.user-tag-access`. */
export interface DatacenterUserTagAccess {
  /** Default `free`. */
  "user-allow"?: "none" | "list" | "existing" | "free";
  "user-allow-list"?: string;
}

/** Property string `datacenter.webauthn`. */
export interface DatacenterWebauthn {
  /** Default `true`. */
  "allow-subdomains"?: boolean;
  id?: string;
  origin?: string;
  rp?: string;
}

/** Property string `fabric-node.interfaces.bgp`. */
export interface FabricNodeInterfacesBgp {
  /** Format `pve-iface`. */
  name: string;
}

/** Property string `fabric-node.interfaces.openfabric`. */
export interface FabricNodeInterfacesOpenfabric {
  /** 2 to 100, whole. */
  hello_multiplier?: number;
  /** Format `CIDRv4`. */
  ip?: string;
  /** Format `CIDRv6`. */
  ip6?: string;
  /** Format `pve-iface`. */
  name: string;
}

/** Property string `fabric-node.interfaces.ospf`. */
export interface FabricNodeInterfacesOspf {
  /** Format `CIDRv4`. */
  ip?: string;
  /** Format `pve-iface`. */
  name: string;
  network_type?: "broadcast" | "non-broadcast" | "point-to-multipoint" | "point-to-point";
}

/** Property string `fabric-node.peers`. */
export interface FabricNodePeers {
  endpoint?: string;
  iface: string;
  node: string;
  node_iface?: string;
  /** Default `false`. */
  skip_route_generation?: boolean;
  type: "internal" | "external";
}

/** Property string `fabric.redistribute.bgp`. */
export interface FabricRedistributeBgp {
  /** Format `pve-sdn-route-map-id`. */
  "route-map"?: string;
  source: "connected" | "kernel" | "ospf" | "static";
}

/** Property string `fabric.redistribute.ospf`. */
export interface FabricRedistributeOspf {
  /** Format `pve-sdn-route-map-id`. */
  "route-map"?: string;
  source: "bgp" | "connected" | "kernel" | "static";
}

/** Property string `firewall.log_ratelimit`. */
export interface FirewallLogRatelimit {
  /** At least 0, whole; default `5`. */
  burst?: number;
  /** May stand without its key; default `true`. */
  enable: boolean;
  /** Default `1/second`. */
  rate?: string;
}

/** Property string `lxc.dev`. */
export interface LxcDev {
  /** Default `false`. */
  "deny-write"?: boolean;
  /** At least 0, whole. */
  gid?: number;
  mode?: string;
  /** May stand without its key; format `pve-lxc-dev-string`. */
  path?: string;
  /** At least 0, whole. */
  uid?: number;
}

/** Property string `lxc.features`. */
export interface LxcFeatures {
  /** Default `false`. */
  force_rw_sys?: boolean;
  /** Default `false`. */
  fuse?: boolean;
  /** Default `false`. */
  keyctl?: boolean;
  /** Default `false`. */
  mknod?: boolean;
  mount?: string;
  /** Default `false`. */
  nesting?: boolean;
}

/** Property string `lxc.mp`. */
export interface LxcMp {
  acl?: boolean;
  backup?: boolean;
  idmap?: string;
  /** Default `false`. */
  keepattrs?: boolean;
  mountoptions?: string;
  /** Format `pve-lxc-mp-string`. */
  mp: string;
  quota?: boolean;
  /** Default `true`. */
  replicate?: boolean;
  ro?: boolean;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  /** May stand without its key; format `pve-lxc-mp-string`. */
  volume: string;
}

/** Property string `lxc.net`. */
export interface LxcNet {
  bridge?: string;
  firewall?: boolean;
  /** Format `ipv4`. */
  gw?: string;
  /** Format `ipv6`. */
  gw6?: string;
  "host-managed"?: boolean;
  /** Format `mac-addr`. */
  hwaddr?: string;
  /** Format `pve-ipv4-config`. */
  ip?: string;
  /** Format `pve-ipv6-config`. */
  ip6?: string;
  link_down?: boolean;
  /** 64 to 65535, whole. */
  mtu?: number;
  name: string;
  rate?: number;
  /** 1 to 4094, whole. */
  tag?: number;
  trunks?: string;
  type?: "veth";
}

/** Property string `lxc.rootfs`. */
export interface LxcRootfs {
  acl?: boolean;
  idmap?: string;
  mountoptions?: string;
  quota?: boolean;
  /** Default `true`. */
  replicate?: boolean;
  ro?: boolean;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  /** May stand without its key; format `pve-lxc-mp-string`. */
  volume: string;
}

/** Property string `lxc.startup`. */
export interface LxcStartup {
  /** At least 0, whole. */
  down?: number;
  /** May stand without its key; at least 0, whole. */
  order?: number;
  /** At least 0, whole. */
  up?: number;
}

/** Property string `lxc.target-endpoint`. */
export interface LxcTargetEndpoint {
  apitoken: string;
  fingerprint?: string;
  host: string;
  port?: number;
}

/** Property string `lxc.unused`. */
export interface LxcUnused {
  /** May stand without its key; format `pve-volume-id`. */
  volume: string;
}

/** Property string `mapping-dir.map`. */
export interface MappingDirMap {
  /** Format `pve-node`. */
  node: string;
  /** Format `pve-storage-path-in-property-string`. */
  path: string;
}

/** Property string `mapping-pci.map`. */
export interface MappingPciMap {
  /** At most 4096 characters. */
  description?: string;
  id: string;
  iommugroup?: number;
  /** Format `pve-node`. */
  node: string;
  path: string;
  "subsystem-id"?: string;
}

/** Property string `mapping-usb.map`. */
export interface MappingUsbMap {
  /** At most 4096 characters. */
  description?: string;
  id: string;
  /** Format `pve-node`. */
  node: string;
  path?: string;
}

/** Property string `node.acme`. */
export interface NodeAcme {
  /** Format `pve-configid`; default `default`. */
  account?: string;
  /** Format `pve-acme-domain-list`. */
  domains?: string[];
}

/** Property string `node.acmedomain`. */
export interface NodeAcmedomain {
  /** Format `pve-acme-alias`. */
  alias?: string;
  /** May stand without its key; format `pve-acme-domain`. */
  domain: string;
  /** Format `pve-configid`; default `standalone`. */
  plugin?: string;
}

/** Property string `node.wakeonlan`. */
export interface NodeWakeonlan {
  /** Format `pve-iface`. */
  "bind-interface"?: string;
  /** Format `ipv4`; default `255.255.255.255`. */
  "broadcast-address"?: string;
  /** May stand without its key; format `mac-addr`. */
  mac: string;
}

/** Property string `prefix-list.entries`. */
export interface PrefixListEntries {
  action?: "permit" | "deny";
  /** 0 to 128, whole. */
  ge?: number;
  /** 0 to 128, whole. */
  le?: number;
  /** Format `FullRangeCIDR`. */
  prefix?: string;
  /** 1 to 4294967295, whole. */
  seq?: number;
}

/** Property string `qemu.agent`. */
export interface QemuAgent {
  /** May stand without its key; default `false`. */
  enabled: boolean;
  /** Default `true`. */
  "freeze-fs"?: boolean;
  /** Default `false`. */
  fstrim_cloned_disks?: boolean;
  /** Default `virtio`. */
  type?: "virtio" | "isa";
}

/** Property string `qemu.amd-sev`. */
export interface QemuAmdSev {
  /** Default `true`. */
  "allow-smt"?: boolean;
  /** Default `false`. */
  "kernel-hashes"?: boolean;
  /** Default `false`. */
  "no-debug"?: boolean;
  /** Default `false`. */
  "no-key-sharing"?: boolean;
  /** May stand without its key; at most 3 characters. */
  type: "std" | "es" | "snp";
}

/** Property string `qemu.audio0`. */
export interface QemuAudio0 {
  device: "ich9-intel-hda" | "intel-hda" | "AC97";
  /** Default `spice`. */
  driver?: "spice" | "none";
}

/** Property string `qemu.boot`. */
export interface QemuBoot {
  /** May stand without its key; default `cdn`. */
  legacy?: string;
  /** Format `pve-qm-bootdev-list`. */
  order?: string[];
}

/** Property string `qemu.cdrom`. */
export interface QemuCdrom {
  aio?: "native" | "threads" | "io_uring";
  backup?: boolean;
  bps?: number;
  /** At least 1, whole. */
  bps_max_length?: number;
  bps_rd?: number;
  /** At least 1, whole. */
  bps_rd_max_length?: number;
  bps_wr?: number;
  /** At least 1, whole. */
  bps_wr_max_length?: number;
  cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  detect_zeroes?: boolean;
  discard?: "ignore" | "on";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  iops?: number;
  iops_max?: number;
  /** At least 1, whole. */
  iops_max_length?: number;
  iops_rd?: number;
  iops_rd_max?: number;
  /** At least 1, whole. */
  iops_rd_max_length?: number;
  iops_wr?: number;
  iops_wr_max?: number;
  /** At least 1, whole. */
  iops_wr_max_length?: number;
  mbps?: number;
  mbps_max?: number;
  mbps_rd?: number;
  mbps_rd_max?: number;
  mbps_wr?: number;
  mbps_wr_max?: number;
  /** Default `disk`. */
  media?: "cdrom" | "disk";
  /** At most 120 characters; format `urlencoded`. */
  model?: string;
  /** Default `true`. */
  replicate?: boolean;
  rerror?: "ignore" | "report" | "stop";
  /** At most 60 characters; format `urlencoded`. */
  serial?: string;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  snapshot?: boolean;
  ssd?: boolean;
  werror?: "enospc" | "ignore" | "report" | "stop";
  wwn?: string;
}

/** Property string `qemu.cicustom`. */
export interface QemuCicustom {
  /** Format `pve-volume-id`. */
  meta?: string;
  /** Format `pve-volume-id`. */
  network?: string;
  /** Format `pve-volume-id`. */
  user?: string;
  /** Format `pve-volume-id`. */
  vendor?: string;
}

/** Property string `qemu.cpu`. */
export interface QemuCpu {
  /** May stand without its key; default `kvm64`. */
  cputype?: string;
  flags?: string;
  /** 32 to 64, whole. */
  "guest-phys-bits"?: number;
  /** Default `false`. */
  hidden?: boolean;
  "hv-vendor-id"?: string;
  /** 0 to 4294967295, whole. */
  level?: number;
  /** Format `pve-phys-bits`. */
  "phys-bits"?: string;
  /** Default `kvm64`. */
  "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
}

/** Property string `qemu.efidisk0`. */
export interface QemuEfidisk0 {
  /** Default `2m`. */
  efitype?: "2m" | "4m";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  /** Default `2011`. */
  "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
  /** Default `false`. */
  "pre-enrolled-keys"?: boolean;
  /** Format `disk-size`. */
  size?: string;
}

/** Property string `qemu.hostpci`. */
export interface QemuHostpci {
  "device-id"?: string;
  /** Default `vfio`. */
  driver?: "vfio" | "keep";
  /** May stand without its key. */
  host?: string;
  /** Default `false`. */
  "legacy-igd"?: boolean;
  /** Format `pve-configid`. */
  mapping?: string;
  mdev?: string;
  /** Default `false`. */
  pcie?: boolean;
  /** Default `true`. */
  rombar?: boolean;
  romfile?: string;
  "sub-device-id"?: string;
  "sub-vendor-id"?: string;
  "vendor-id"?: string;
  /** Default `false`. */
  "x-vga"?: boolean;
}

/** Property string `qemu.ide`. */
export interface QemuIde {
  aio?: "native" | "threads" | "io_uring";
  backup?: boolean;
  bps?: number;
  /** At least 1, whole. */
  bps_max_length?: number;
  bps_rd?: number;
  /** At least 1, whole. */
  bps_rd_max_length?: number;
  bps_wr?: number;
  /** At least 1, whole. */
  bps_wr_max_length?: number;
  cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  detect_zeroes?: boolean;
  discard?: "ignore" | "on";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  iops?: number;
  iops_max?: number;
  /** At least 1, whole. */
  iops_max_length?: number;
  iops_rd?: number;
  iops_rd_max?: number;
  /** At least 1, whole. */
  iops_rd_max_length?: number;
  iops_wr?: number;
  iops_wr_max?: number;
  /** At least 1, whole. */
  iops_wr_max_length?: number;
  mbps?: number;
  mbps_max?: number;
  mbps_rd?: number;
  mbps_rd_max?: number;
  mbps_wr?: number;
  mbps_wr_max?: number;
  /** Default `disk`. */
  media?: "cdrom" | "disk";
  /** At most 120 characters; format `urlencoded`. */
  model?: string;
  /** Default `true`. */
  replicate?: boolean;
  rerror?: "ignore" | "report" | "stop";
  /** At most 60 characters; format `urlencoded`. */
  serial?: string;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  snapshot?: boolean;
  ssd?: boolean;
  werror?: "enospc" | "ignore" | "report" | "stop";
  wwn?: string;
}

/** Property string `qemu.intel-tdx`. */
export interface QemuIntelTdx {
  /** Default `true`. */
  attestation: boolean;
  /** May stand without its key. */
  type: "tdx";
  /** At least 2, whole; default `2`. */
  "vsock-cid"?: number;
  /** At least 0, whole; default `4050`. */
  "vsock-port"?: number;
}

/** Property string `qemu.ipconfig`. */
export interface QemuIpconfig {
  /** Format `ipv4`; only together with `ip`. */
  gw?: string;
  /** Format `ipv6`; only together with `ip6`. */
  gw6?: string;
  /** Format `pve-ipv4-config`; default `dhcp`. */
  ip?: string;
  /** Format `pve-ipv6-config`; default `dhcp`. */
  ip6?: string;
}

/** Property string `qemu.ivshmem`. */
export interface QemuIvshmem {
  name?: string;
  /** At least 1, whole. */
  size: number;
}

/** Property string `qemu.machine`. */
export interface QemuMachine {
  /** 32 to 64. */
  "aw-bits"?: number;
  "enable-s3"?: boolean;
  "enable-s4"?: boolean;
  /** May stand without its key; at most 40 characters. */
  type?: string;
  viommu?: "intel" | "virtio";
}

/** Property string `qemu.memory`. */
export interface QemuMemory {
  /** May stand without its key; at least 16, whole; default `512`. */
  current: number;
}

/** Property string `qemu.meta`. */
export interface QemuMeta {
  "creation-qemu"?: string;
  /** At least 0, whole. */
  ctime?: number;
}

/** Property string `qemu.net`. */
export interface QemuNet {
  /** Format `pve-bridge-id`. */
  bridge?: string;
  firewall?: boolean;
  "host-tunnel"?: boolean;
  link_down?: boolean;
  /** Format `mac-addr`. */
  macaddr?: string;
  /** May stand without its key. */
  model: "e1000" | "e1000-82540em" | "e1000-82544gc" | "e1000-82545em" | "e1000e" | "i82551" | "i82557b" | "i82559er" | "ne2k_isa" | "ne2k_pci" | "pcnet" | "rtl8139" | "virtio" | "vmxnet3";
  /** 1 to 65520, whole. */
  mtu?: number;
  /** 0 to 64, whole. */
  queues?: number;
  /** At least 0. */
  rate?: number;
  /** 1 to 4094, whole. */
  tag?: number;
  trunks?: string;
}

/** Property string `qemu.numa`. */
export interface QemuNuma {
  cpus: string;
  hostnodes?: string;
  memory?: number;
  policy?: "preferred" | "bind" | "interleave";
}

/** Property string `qemu.rng0`. */
export interface QemuRng0 {
  /** Default `1024`. */
  max_bytes?: number;
  /** Default `1000`. */
  period?: number;
  /** May stand without its key. */
  source: "/dev/urandom" | "/dev/random" | "/dev/hwrng";
}

/** Property string `qemu.sata`. */
export interface QemuSata {
  aio?: "native" | "threads" | "io_uring";
  backup?: boolean;
  bps?: number;
  /** At least 1, whole. */
  bps_max_length?: number;
  bps_rd?: number;
  /** At least 1, whole. */
  bps_rd_max_length?: number;
  bps_wr?: number;
  /** At least 1, whole. */
  bps_wr_max_length?: number;
  cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  detect_zeroes?: boolean;
  discard?: "ignore" | "on";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  iops?: number;
  iops_max?: number;
  /** At least 1, whole. */
  iops_max_length?: number;
  iops_rd?: number;
  iops_rd_max?: number;
  /** At least 1, whole. */
  iops_rd_max_length?: number;
  iops_wr?: number;
  iops_wr_max?: number;
  /** At least 1, whole. */
  iops_wr_max_length?: number;
  mbps?: number;
  mbps_max?: number;
  mbps_rd?: number;
  mbps_rd_max?: number;
  mbps_wr?: number;
  mbps_wr_max?: number;
  /** Default `disk`. */
  media?: "cdrom" | "disk";
  /** Default `true`. */
  replicate?: boolean;
  rerror?: "ignore" | "report" | "stop";
  /** At most 60 characters; format `urlencoded`. */
  serial?: string;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  snapshot?: boolean;
  ssd?: boolean;
  werror?: "enospc" | "ignore" | "report" | "stop";
  wwn?: string;
}

/** Property string `qemu.scsi`. */
export interface QemuScsi {
  aio?: "native" | "threads" | "io_uring";
  backup?: boolean;
  bps?: number;
  /** At least 1, whole. */
  bps_max_length?: number;
  bps_rd?: number;
  /** At least 1, whole. */
  bps_rd_max_length?: number;
  bps_wr?: number;
  /** At least 1, whole. */
  bps_wr_max_length?: number;
  cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  detect_zeroes?: boolean;
  discard?: "ignore" | "on";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  iops?: number;
  iops_max?: number;
  /** At least 1, whole. */
  iops_max_length?: number;
  iops_rd?: number;
  iops_rd_max?: number;
  /** At least 1, whole. */
  iops_rd_max_length?: number;
  iops_wr?: number;
  iops_wr_max?: number;
  /** At least 1, whole. */
  iops_wr_max_length?: number;
  iothread?: boolean;
  mbps?: number;
  mbps_max?: number;
  mbps_rd?: number;
  mbps_rd_max?: number;
  mbps_wr?: number;
  mbps_wr_max?: number;
  /** Default `disk`. */
  media?: "cdrom" | "disk";
  product?: string;
  /** At least 2, whole. */
  queues?: number;
  /** Default `true`. */
  replicate?: boolean;
  rerror?: "ignore" | "report" | "stop";
  ro?: boolean;
  /** Default `false`. */
  scsiblock?: boolean;
  /** At most 60 characters; format `urlencoded`. */
  serial?: string;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  snapshot?: boolean;
  ssd?: boolean;
  vendor?: string;
  werror?: "enospc" | "ignore" | "report" | "stop";
  wwn?: string;
}

/** Property string `qemu.smbios1`. */
export interface QemuSmbios1 {
  base64?: boolean;
  family?: string;
  manufacturer?: string;
  product?: string;
  serial?: string;
  sku?: string;
  uuid?: string;
  version?: string;
}

/** Property string `qemu.spice_enhancements`. */
export interface QemuSpiceEnhancements {
  /** Default `false`. */
  foldersharing?: boolean;
  /** Default `off`. */
  videostreaming?: "off" | "all" | "filter";
}

/** Property string `qemu.tpmstate0`. */
export interface QemuTpmstate0 {
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow2" | "vmdk";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  /** Format `disk-size`. */
  size?: string;
  /** Default `v1.2`. */
  version?: "v1.2" | "v2.0";
}

/** Property string `qemu.unused`. */
export interface QemuUnused {
  /** May stand without its key; format `pve-volume-id`. */
  file: string;
}

/** Property string `qemu.usb`. */
export interface QemuUsb {
  /** May stand without its key. */
  host?: string;
  /** Format `pve-configid`. */
  mapping?: string;
  /** Default `false`. */
  usb3?: boolean;
}

/** Property string `qemu.vga`. */
export interface QemuVga {
  clipboard?: "vnc";
  /** 4 to 512, whole. */
  memory?: number;
  /** May stand without its key; default `std`. */
  type?: "cirrus" | "qxl" | "qxl2" | "qxl3" | "qxl4" | "none" | "serial0" | "serial1" | "serial2" | "serial3" | "std" | "virtio" | "virtio-gl" | "vmware";
}

/** Property string `qemu.virtio`. */
export interface QemuVirtio {
  aio?: "native" | "threads" | "io_uring";
  backup?: boolean;
  bps?: number;
  /** At least 1, whole. */
  bps_max_length?: number;
  bps_rd?: number;
  /** At least 1, whole. */
  bps_rd_max_length?: number;
  bps_wr?: number;
  /** At least 1, whole. */
  bps_wr_max_length?: number;
  cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
  detect_zeroes?: boolean;
  discard?: "ignore" | "on";
  /** May stand without its key; format `pve-volume-id-or-qm-path`. */
  file: string;
  format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
  /** Format `pve-volume-id-or-absolute-path`. */
  "import-from"?: string;
  iops?: number;
  iops_max?: number;
  /** At least 1, whole. */
  iops_max_length?: number;
  iops_rd?: number;
  iops_rd_max?: number;
  /** At least 1, whole. */
  iops_rd_max_length?: number;
  iops_wr?: number;
  iops_wr_max?: number;
  /** At least 1, whole. */
  iops_wr_max_length?: number;
  iothread?: boolean;
  mbps?: number;
  mbps_max?: number;
  mbps_rd?: number;
  mbps_rd_max?: number;
  mbps_wr?: number;
  mbps_wr_max?: number;
  /** Default `disk`. */
  media?: "cdrom" | "disk";
  /** Default `true`. */
  replicate?: boolean;
  rerror?: "ignore" | "report" | "stop";
  ro?: boolean;
  /** At most 60 characters; format `urlencoded`. */
  serial?: string;
  /** Default `false`. */
  shared?: boolean;
  /** Format `disk-size`. */
  size?: string;
  snapshot?: boolean;
  werror?: "enospc" | "ignore" | "report" | "stop";
}

/** Property string `qemu.virtiofs`. */
export interface QemuVirtiofs {
  /** Default `auto`. */
  cache?: "auto" | "always" | "metadata" | "never";
  /** Default `false`. */
  "direct-io"?: boolean;
  /** May stand without its key; format `pve-configid`. */
  dirid: string;
  /** Default `false`. */
  "expose-acl"?: boolean;
  /** Default `false`. */
  "expose-xattr"?: boolean;
}

/** Property string `qemu.watchdog`. */
export interface QemuWatchdog {
  action?: "reset" | "shutdown" | "poweroff" | "pause" | "debug" | "none";
  /** May stand without its key; default `i6300esb`. */
  model?: "i6300esb" | "ib700";
}

/** Property string `realm.sync-defaults-options`. */
export interface RealmSyncDefaultsOptions {
  /** Default `true`. */
  "enable-new"?: boolean;
  full?: boolean;
  purge?: boolean;
  /** Default `none`. */
  "remove-vanished"?: string;
  scope?: "users" | "groups" | "both";
}

/** Property string `realm.tfa`. */
export interface RealmTfa {
  /** 6 to 8, whole; default `6`. */
  digits?: number;
  id?: string;
  key?: string;
  /** At least 10, whole; default `30`. */
  step?: number;
  type: "yubico" | "oath";
  url?: string;
}

/** Property string `route-map.exit-action`. */
export interface RouteMapExitAction {
  key: "on-match-goto" | "on-match-next" | "continue";
  /** 0 to 65535, whole. */
  value?: number;
}

/** Property string `route-map.match`. */
export interface RouteMapMatch {
  key: "route-type" | "vni" | "ip-address-prefix-list" | "ip6-address-prefix-list" | "ip-next-hop-prefix-list" | "ip6-next-hop-prefix-list" | "ip-next-hop-address" | "ip6-next-hop-address" | "metric" | "local-preference" | "peer" | "tag";
  value?: string;
}

/** Property string `route-map.set`. */
export interface RouteMapSet {
  key: "ip-next-hop-peer-address" | "ip-next-hop" | "ip-next-hop-unchanged" | "ip6-next-hop-peer-address" | "ip6-next-hop-prefer-global" | "ip6-next-hop" | "local-preference" | "tag" | "weight" | "metric" | "src";
  value?: string;
}

/** Property string `subnet.dhcp-range`. */
export interface SubnetDhcpRange {
  "end-address": string;
  "start-address": string;
}

/** Property string `zfs.draid-config`. */
export interface ZfsDraidConfig {
  /** At least 1, whole. */
  data: number;
  /** At least 0, whole. */
  spares: number;
}

export type ClusterRing0Addr = ClusterLink;

export type DatacenterReplication = DatacenterMigration;

export type NodeLocation = DatacenterLocation;

export type QemuRunningmachine = QemuMachine;

export type QemuStartup = LxcStartup;

export type QemuTargetEndpoint = LxcTargetEndpoint;

export type StorageBwlimit = DatacenterBwlimit;

export type StoragePruneBackups = BackupPruneBackups;

/** Every property string by name; registered names of the server stand beside the ones derived from where it occurs. */
export interface PropertyStrings {
  "backup-fleecing": BackupFleecing;
  "backup-performance": BackupPerformance;
  "backup.fleecing": BackupFleecing;
  "backup.performance": BackupPerformance;
  "backup.prune-backups": BackupPruneBackups;
  "bwlimit": DatacenterBwlimit;
  "ceph.erasure-coding": CephErasureCoding;
  "cluster.link": ClusterLink;
  "cluster.ring0_addr": ClusterLink;
  "datacenter.bwlimit": DatacenterBwlimit;
  "datacenter.crs": DatacenterCrs;
  "datacenter.ha": DatacenterHa;
  "datacenter.location": DatacenterLocation;
  "datacenter.migration": DatacenterMigration;
  "datacenter.next-id": DatacenterNextId;
  "datacenter.notify": DatacenterNotify;
  "datacenter.replication": DatacenterMigration;
  "datacenter.tag-style": DatacenterTagStyle;
  "datacenter.u2f": DatacenterU2f;
  "datacenter.user-tag-access": DatacenterUserTagAccess;
  "datacenter.webauthn": DatacenterWebauthn;
  "fabric-node.interfaces.bgp": FabricNodeInterfacesBgp;
  "fabric-node.interfaces.openfabric": FabricNodeInterfacesOpenfabric;
  "fabric-node.interfaces.ospf": FabricNodeInterfacesOspf;
  "fabric-node.peers": FabricNodePeers;
  "fabric.redistribute.bgp": FabricRedistributeBgp;
  "fabric.redistribute.ospf": FabricRedistributeOspf;
  "firewall.log_ratelimit": FirewallLogRatelimit;
  "lxc.dev": LxcDev;
  "lxc.features": LxcFeatures;
  "lxc.mp": LxcMp;
  "lxc.net": LxcNet;
  "lxc.rootfs": LxcRootfs;
  "lxc.startup": LxcStartup;
  "lxc.target-endpoint": LxcTargetEndpoint;
  "lxc.unused": LxcUnused;
  "mapping-dir.map": MappingDirMap;
  "mapping-pci.map": MappingPciMap;
  "mapping-usb.map": MappingUsbMap;
  "node.acme": NodeAcme;
  "node.acmedomain": NodeAcmedomain;
  "node.location": DatacenterLocation;
  "node.wakeonlan": NodeWakeonlan;
  "prefix-list.entries": PrefixListEntries;
  "proxmox-remote": LxcTargetEndpoint;
  "prune-backups": BackupPruneBackups;
  "pve-cpu-conf": QemuCpu;
  "pve-ct-mountpoint": LxcMp;
  "pve-lxc-network": LxcNet;
  "pve-node-location": DatacenterLocation;
  "pve-qemu-machine-fmt": QemuMachine;
  "pve-qemu-sev-fmt": QemuAmdSev;
  "pve-qemu-tdx-fmt": QemuIntelTdx;
  "pve-qm-boot": QemuBoot;
  "pve-qm-cicustom": QemuCicustom;
  "pve-qm-hostpci": QemuHostpci;
  "pve-qm-ide": QemuCdrom;
  "pve-qm-ipconfig": QemuIpconfig;
  "pve-qm-numanode": QemuNuma;
  "pve-qm-rng": QemuRng0;
  "pve-qm-smbios1": QemuSmbios1;
  "pve-qm-usb": QemuUsb;
  "pve-qm-virtiofs": QemuVirtiofs;
  "pve-qm-watchdog": QemuWatchdog;
  "pve-sdn-dhcp-range": SubnetDhcpRange;
  "pve-startup-order": LxcStartup;
  "pve-tfa-config": RealmTfa;
  "pve-vm-cpu-conf": QemuCpu;
  "qemu.agent": QemuAgent;
  "qemu.amd-sev": QemuAmdSev;
  "qemu.audio0": QemuAudio0;
  "qemu.boot": QemuBoot;
  "qemu.cdrom": QemuCdrom;
  "qemu.cicustom": QemuCicustom;
  "qemu.cpu": QemuCpu;
  "qemu.efidisk0": QemuEfidisk0;
  "qemu.hostpci": QemuHostpci;
  "qemu.ide": QemuIde;
  "qemu.intel-tdx": QemuIntelTdx;
  "qemu.ipconfig": QemuIpconfig;
  "qemu.ivshmem": QemuIvshmem;
  "qemu.machine": QemuMachine;
  "qemu.memory": QemuMemory;
  "qemu.meta": QemuMeta;
  "qemu.net": QemuNet;
  "qemu.numa": QemuNuma;
  "qemu.rng0": QemuRng0;
  "qemu.runningmachine": QemuMachine;
  "qemu.sata": QemuSata;
  "qemu.scsi": QemuScsi;
  "qemu.smbios1": QemuSmbios1;
  "qemu.spice_enhancements": QemuSpiceEnhancements;
  "qemu.startup": LxcStartup;
  "qemu.target-endpoint": LxcTargetEndpoint;
  "qemu.tpmstate0": QemuTpmstate0;
  "qemu.unused": QemuUnused;
  "qemu.usb": QemuUsb;
  "qemu.vga": QemuVga;
  "qemu.virtio": QemuVirtio;
  "qemu.virtiofs": QemuVirtiofs;
  "qemu.watchdog": QemuWatchdog;
  "realm-sync-options": RealmSyncDefaultsOptions;
  "realm.sync-defaults-options": RealmSyncDefaultsOptions;
  "realm.tfa": RealmTfa;
  "route-map.exit-action": RouteMapExitAction;
  "route-map.match": RouteMapMatch;
  "route-map.set": RouteMapSet;
  "storage.bwlimit": DatacenterBwlimit;
  "storage.prune-backups": BackupPruneBackups;
  "subnet.dhcp-range": SubnetDhcpRange;
  "zfs.draid-config": ZfsDraidConfig;
}

/** The keys of a qemu configuration that stand alone. */
export interface QemuConfigKeys {
  /** Default `true`. */
  acpi?: boolean;
  /** Format `pve-cpuset`. */
  affinity?: string;
  agent?: QemuAgent;
  /** Default `true`. */
  "allow-ksm"?: boolean;
  /** Format `pve-qemu-sev-fmt`. */
  "amd-sev"?: QemuAmdSev;
  arch?: "x86_64" | "aarch64";
  args?: string;
  audio0?: QemuAudio0;
  /** Default `false`. */
  autostart?: boolean;
  /** At least 0, whole. */
  balloon?: number;
  /** Default `seabios`. */
  bios?: "seabios" | "ovmf";
  /** Format `pve-qm-boot`. */
  boot?: QemuBoot;
  /** Format `pve-qm-bootdisk`. */
  bootdisk?: string;
  /** Format `pve-qm-ide`. */
  cdrom?: QemuCdrom;
  /** Format `pve-qm-cicustom`. */
  cicustom?: QemuCicustom;
  cipassword?: string;
  citype?: "configdrive2" | "nocloud" | "opennebula";
  /** Default `true`. */
  ciupgrade?: boolean;
  ciuser?: string;
  /** At least 1, whole; default `1`. */
  cores?: number;
  /** Format `pve-vm-cpu-conf`. */
  cpu?: QemuCpu;
  /** 0 to 128; default `0`. */
  cpulimit?: number;
  /** 1 to 262144, whole. */
  cpuunits?: number;
  /** At most 8192 characters. */
  description?: string;
  digest?: string;
  efidisk0?: QemuEfidisk0;
  freeze?: boolean;
  /** Format `pve-volume-id`. */
  hookscript?: string;
  /** Format `pve-hotplug-features`; default `network,disk,usb`. */
  hotplug?: string;
  hugepages?: "any" | "2" | "1024";
  /** Format `pve-qemu-tdx-fmt`. */
  "intel-tdx"?: QemuIntelTdx;
  ivshmem?: QemuIvshmem;
  /** Default `false`. */
  keephugepages?: boolean;
  keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
  /** Default `true`. */
  kvm?: boolean;
  localtime?: boolean;
  lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
  machine?: QemuMachine;
  memory?: QemuMemory;
  meta?: QemuMeta;
  /** At least 0; default `0.1`. */
  migrate_downtime?: number;
  /** At least 0, whole; default `0`. */
  migrate_speed?: number;
  /** Format `dns-name`. */
  name?: string;
  /** Format `address-list`. */
  nameserver?: string[];
  /** Default `false`. */
  numa?: boolean;
  /** Default `false`. */
  onboot?: boolean;
  /** Default `other`. */
  ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
  /** At most 40 characters; format `pve-configid`. */
  parent?: string;
  /** Default `false`. */
  protection?: boolean;
  /** Default `true`. */
  reboot?: boolean;
  /** Format `pve-qm-rng`. */
  rng0?: QemuRng0;
  "running-nets-host-mtu"?: string;
  runningcpu?: string;
  runningmachine?: QemuRunningmachine;
  /** Default `lsi`. */
  scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
  searchdomain?: string;
  /** 0 to 50000, whole; default `1000`. */
  shares?: number;
  /** At most 512 characters; format `pve-qm-smbios1`. */
  smbios1?: QemuSmbios1;
  /** At least 1, whole; default `1`. */
  smp?: number;
  /** At least 0, whole. */
  snaptime?: number;
  /** At least 1, whole; default `1`. */
  sockets?: number;
  spice_enhancements?: QemuSpiceEnhancements;
  /** Format `urlencoded`. */
  sshkeys?: string;
  /** Default `now`. */
  startdate?: string;
  /** Format `pve-startup-order`. */
  startup?: QemuStartup;
  /** Default `true`. */
  tablet?: boolean;
  /** Format `pve-tag-list`. */
  tags?: string[];
  /** Default `false`. */
  tdf?: boolean;
  /** Default `false`. */
  template?: boolean;
  tpmstate0?: QemuTpmstate0;
  /** At least 1, whole; default `0`. */
  vcpus?: number;
  vga?: QemuVga;
  vmgenid?: string;
  /** Format `pve-volume-id`. */
  vmstate?: string;
  /** Format `pve-storage-id`. */
  vmstatestorage?: string;
  /** Format `pve-qm-watchdog`. */
  watchdog?: QemuWatchdog;
}

/** The keys of a lxc configuration that stand alone. */
export interface LxcConfigKeys {
  /** Default `amd64`. */
  arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
  /** Default `tty`. */
  cmode?: "shell" | "console" | "tty";
  /** Default `true`. */
  console?: boolean;
  /** 1 to 8192, whole. */
  cores?: number;
  /** 0 to 8192; default `0`. */
  cpulimit?: number;
  /** 0 to 500000, whole. */
  cpuunits?: number;
  /** Default `false`. */
  debug?: boolean;
  /** At most 8192 characters. */
  description?: string;
  digest?: string;
  /** Default `/sbin/init`. */
  entrypoint?: string;
  env?: string;
  features?: LxcFeatures;
  /** Format `pve-volume-id`. */
  hookscript?: string;
  /** At most 255 characters; format `dns-name`. */
  hostname?: string;
  lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
  lxc?: string;
  /** At least 16, whole; default `512`. */
  memory?: number;
  /** Format `lxc-ip-with-ll-iface-list`. */
  nameserver?: string[];
  /** Default `false`. */
  onboot?: boolean;
  ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
  parent?: string;
  /** Default `false`. */
  protection?: boolean;
  rootfs?: LxcRootfs;
  /** Format `dns-name-list`. */
  searchdomain?: string[];
  snaptime?: number;
  /** Format `pve-startup-order`. */
  startup?: LxcStartup;
  /** At least 0, whole; default `512`. */
  swap?: number;
  /** Format `pve-tag-list`. */
  tags?: string[];
  /** Default `false`. */
  template?: boolean;
  /** Format `pve-ct-timezone`. */
  timezone?: string;
  /** 0 to 6, whole; default `2`. */
  tty?: number;
  /** Default `false`. */
  unprivileged?: boolean;
}

/** Property strings and the keys of guest configurations, as JSON. */
export const formatTableText =
  '{"keys":[{"type":"boolean","default":1},{},{"type":"integer","min":1,"max":256},{"type":"integer","min":1},{"type":"boolean"},{"type":"integer","min":0},{"type":"integer","min":2,"required":1},{"type":"integer","min":1,"required":1},{"required":1,"default":1},{"type":"integer","min":0,"max":255},{"type":"number","min":0},{"enum":["basic","static","dynamic"]},{"type":"number","min":0,"requires":"ha-auto-rebalance"},{"type":"number","min":0,"max":100,"requires":"ha-auto-rebalance"},{"enum":["bruteforce","topsis"],"requires":"ha-auto-rebalance"},{"enum":["freeze","failover","conditional","migrate"],"required":1},{"type":"number","min":-90,"max":90,"required":1},{"type":"number","min":-180,"max":180,"required":1},{"maxLength":128},{"enum":["secure","insecure"],"required":1,"default":1},{"type":"integer"},{"enum":["always","never"]},{"enum":["auto","always","never"]},{"enum":["config","alphabetical"]},{"enum":["full","circle","dense","none"]},{"enum":["none","list","existing","free"]},{"required":1},{"type":"integer","min":2,"max":100},{"enum":["broadcast","non-broadcast","point-to-multipoint","point-to-point"]},{"enum":["internal","external"],"required":1},{"enum":["connected","kernel","ospf","static"],"required":1},{"enum":["bgp","connected","kernel","static"],"required":1},{"type":"boolean","required":1,"default":1},{"default":1},{"type":"integer","min":64,"max":65535},{"type":"number"},{"type":"integer","min":1,"max":4094},{"enum":["veth"]},{"type":"integer","min":0,"default":1},{"required":1,"secret":1},{"maxLength":4096},{"type":"list"},{"enum":["permit","deny"]},{"type":"integer","min":0,"max":128},{"type":"integer","min":1,"max":4294967295},{"alias":"freeze-fs"},{"enum":["virtio","isa"]},{"enum":["std","es","snp"],"maxLength":3,"required":1,"default":1},{"enum":["ich9-intel-hda","intel-hda","AC97"],"required":1},{"enum":["spice","none"]},{"enum":["native","threads","io_uring"]},{"alias":"bps_rd_max_length"},{"alias":"bps_wr_max_length"},{"enum":["none","writethrough","writeback","unsafe","directsync"]},{"enum":["ignore","on"]},{"enum":["raw","qcow","qed","qcow2","vmdk","cloop"]},{"alias":"iops_rd_max_length"},{"alias":"iops_wr_max_length"},{"enum":["cdrom","disk"]},{"type":"urlencoded","maxLength":120},{"enum":["ignore","report","stop"]},{"type":"urlencoded","maxLength":60},{"alias":"file"},{"enum":["enospc","ignore","report","stop"]},{"type":"integer","min":32,"max":64},{"type":"integer","min":0,"max":4294967295},{"enum":["486","a64fx","athlon","Broadwell","Broadwell-IBRS","Broadwell-noTSX","Broadwell-noTSX-IBRS","Cascadelake-Server","Cascadelake-Server-noTSX","Cascadelake-Server-v2","Cascadelake-Server-v4","Cascadelake-Server-v5","ClearwaterForest","Conroe","Cooperlake","Cooperlake-v2","core2duo","coreduo","cortex-a35","cortex-a53","cortex-a55","cortex-a57","cortex-a710","cortex-a72","cortex-a76","EPYC","EPYC-Genoa","EPYC-Genoa-v2","EPYC-IBPB","EPYC-Milan","EPYC-Milan-v2","EPYC-Milan-v3","EPYC-Rome","EPYC-Rome-v2","EPYC-Rome-v3","EPYC-Rome-v4","EPYC-Rome-v5","EPYC-Turin","EPYC-v3","EPYC-v4","EPYC-v5","GraniteRapids","GraniteRapids-v2","GraniteRapids-v3","Haswell","Haswell-IBRS","Haswell-noTSX","Haswell-noTSX-IBRS","host","Icelake-Client","Icelake-Client-noTSX","Icelake-Server","Icelake-Server-noTSX","Icelake-Server-v3","Icelake-Server-v4","Icelake-Server-v5","Icelake-Server-v6","Icelake-Server-v7","IvyBridge","IvyBridge-IBRS","KnightsMill","kvm32","kvm64","max","Nehalem","Nehalem-IBRS","neoverse-n1","neoverse-n2","neoverse-v1","Opteron_G1","Opteron_G2","Opteron_G3","Opteron_G4","Opteron_G5","Penryn","pentium","pentium2","pentium3","phenom","qemu32","qemu64","SandyBridge","SandyBridge-IBRS","SapphireRapids","SapphireRapids-v2","SapphireRapids-v3","SapphireRapids-v4","SierraForest","SierraForest-v2","SierraForest-v3","Skylake-Client","Skylake-Client-IBRS","Skylake-Client-noTSX-IBRS","Skylake-Client-v4","Skylake-Server","Skylake-Server-IBRS","Skylake-Server-noTSX-IBRS","Skylake-Server-v4","Skylake-Server-v5","Westmere","Westmere-IBRS"]},{"enum":["2m","4m"]},{"enum":["2011","2023","2023w","2023k"]},{"enum":["vfio","keep"]},{"type":"boolean","required":1},{"enum":["tdx"],"required":1,"default":1},{"type":"integer","min":2},{"requires":"ip"},{"requires":"ip6"},{"type":"number","min":32,"max":64},{"maxLength":40,"default":1},{"enum":["intel","virtio"]},{"type":"integer","min":16,"required":1,"default":1},{"alias":"macaddr","keyAlias":"model"},{"enum":["e1000","e1000-82540em","e1000-82544gc","e1000-82545em","e1000e","i82551","i82557b","i82559er","ne2k_isa","ne2k_pci","pcnet","rtl8139","virtio","vmxnet3"],"required":1,"default":1},{"type":"integer","min":1,"max":65520},{"type":"integer","min":0,"max":64},{"enum":["preferred","bind","interleave"]},{"enum":["/dev/urandom","/dev/random","/dev/hwrng"],"required":1,"default":1},{"enum":["off","all","filter"]},{"enum":["raw","qcow2","vmdk"]},{"enum":["v1.2","v2.0"]},{"enum":["vnc"]},{"type":"integer","min":4,"max":512},{"enum":["cirrus","qxl","qxl2","qxl3","qxl4","none","serial0","serial1","serial2","serial3","std","virtio","virtio-gl","vmware"],"default":1},{"enum":["auto","always","metadata","never"]},{"enum":["reset","shutdown","poweroff","pause","debug","none"]},{"enum":["i6300esb","ib700"],"default":1},{"enum":["users","groups","both"]},{"type":"integer","min":6,"max":8},{"secret":1},{"type":"integer","min":10},{"enum":["yubico","oath"],"required":1},{"enum":["on-match-goto","on-match-next","continue"],"required":1},{"type":"integer","min":0,"max":65535},{"enum":["route-type","vni","ip-address-prefix-list","ip6-address-prefix-list","ip-next-hop-prefix-list","ip6-next-hop-prefix-list","ip-next-hop-address","ip6-next-hop-address","metric","local-preference","peer","tag"],"required":1},{"enum":["ip-next-hop-peer-address","ip-next-hop","ip-next-hop-unchanged","ip6-next-hop-peer-address","ip6-next-hop-prefer-global","ip6-next-hop","local-preference","tag","weight","metric","src"],"required":1},{"type":"integer","min":0,"required":1}],"formats":{"backup.fleecing":{"enabled":0,"storage":1},"backup.performance":{"max-workers":2,"pbs-entries-max":3},"backup.prune-backups":{"keep-all":4,"keep-daily":5,"keep-hourly":5,"keep-last":5,"keep-monthly":5,"keep-weekly":5,"keep-yearly":5},"ceph.erasure-coding":{"device-class":1,"failure-domain":1,"k":6,"m":7,"profile":1},"cluster.link":{"address":8,"priority":9},"datacenter.bwlimit":{"clone":10,"default":10,"migration":10,"move":10,"restore":10},"datacenter.crs":{"ha":11,"ha-auto-rebalance":4,"ha-auto-rebalance-hold-duration":12,"ha-auto-rebalance-margin":13,"ha-auto-rebalance-method":14,"ha-auto-rebalance-threshold":13,"ha-rebalance-on-start":4},"datacenter.ha":{"shutdown_policy":15},"datacenter.location":{"latitude":16,"longitude":17,"name":18},"datacenter.migration":{"network":1,"type":19},"datacenter.next-id":{"lower":20,"upper":20},"datacenter.notify":{"fencing":21,"package-updates":22,"replication":21,"target-fencing":1,"target-package-updates":1,"target-replication":1},"datacenter.tag-style":{"case-sensitive":4,"color-map":1,"ordering":23,"shape":24},"datacenter.u2f":{"appid":1,"origin":1},"datacenter.user-tag-access":{"user-allow":25,"user-allow-list":1},"datacenter.webauthn":{"allow-subdomains":4,"id":1,"origin":1,"rp":1},"fabric-node.interfaces.bgp":{"name":26},"fabric-node.interfaces.openfabric":{"hello_multiplier":27,"ip":1,"ip6":1,"name":26},"fabric-node.interfaces.ospf":{"ip":1,"name":26,"network_type":28},"fabric-node.peers":{"endpoint":1,"iface":26,"node":26,"node_iface":1,"skip_route_generation":4,"type":29},"fabric.redistribute.bgp":{"route-map":1,"source":30},"fabric.redistribute.ospf":{"route-map":1,"source":31},"firewall.log_ratelimit":{"burst":5,"enable":32,"rate":1},"lxc.dev":{"deny-write":4,"gid":5,"mode":1,"path":33,"uid":5},"lxc.features":{"force_rw_sys":4,"fuse":4,"keyctl":4,"mknod":4,"mount":1,"nesting":4},"lxc.mp":{"acl":4,"backup":4,"idmap":1,"keepattrs":4,"mountoptions":1,"mp":26,"quota":4,"replicate":4,"ro":4,"shared":4,"size":1,"volume":8},"lxc.net":{"bridge":1,"firewall":4,"gw":1,"gw6":1,"host-managed":4,"hwaddr":1,"ip":1,"ip6":1,"link_down":4,"mtu":34,"name":26,"rate":35,"tag":36,"trunks":1,"type":37},"lxc.rootfs":{"acl":4,"idmap":1,"mountoptions":1,"quota":4,"replicate":4,"ro":4,"shared":4,"size":1,"volume":8},"lxc.startup":{"down":5,"order":38,"up":5},"lxc.target-endpoint":{"apitoken":39,"fingerprint":1,"host":26,"port":20},"lxc.unused":{"volume":8},"mapping-dir.map":{"node":26,"path":26},"mapping-pci.map":{"description":40,"id":26,"iommugroup":20,"node":26,"path":26,"subsystem-id":1},"mapping-usb.map":{"description":40,"id":26,"node":26,"path":1},"node.acme":{"account":1,"domains":41},"node.acmedomain":{"alias":1,"domain":8,"plugin":1},"node.wakeonlan":{"bind-interface":1,"broadcast-address":1,"mac":8},"prefix-list.entries":{"action":42,"ge":43,"le":43,"prefix":1,"seq":44},"qemu.agent":{"enabled":32,"freeze-fs":4,"freeze-fs-on-backup":45,"fstrim_cloned_disks":4,"guest-fsfreeze":45,"type":46},"qemu.amd-sev":{"allow-smt":4,"kernel-hashes":4,"no-debug":4,"no-key-sharing":4,"type":47},"qemu.audio0":{"device":48,"driver":49},"qemu.boot":{"legacy":33,"order":41},"qemu.cdrom":{"aio":50,"backup":4,"bps":20,"bps_max_length":3,"bps_rd":20,"bps_rd_length":51,"bps_rd_max_length":3,"bps_wr":20,"bps_wr_length":52,"bps_wr_max_length":3,"cache":53,"detect_zeroes":4,"discard":54,"file":8,"format":55,"iops":20,"iops_max":20,"iops_max_length":3,"iops_rd":20,"iops_rd_length":56,"iops_rd_max":20,"iops_rd_max_length":3,"iops_wr":20,"iops_wr_length":57,"iops_wr_max":20,"iops_wr_max_length":3,"mbps":35,"mbps_max":35,"mbps_rd":35,"mbps_rd_max":35,"mbps_wr":35,"mbps_wr_max":35,"media":58,"model":59,"replicate":4,"rerror":60,"serial":61,"shared":4,"size":1,"snapshot":4,"ssd":4,"volume":62,"werror":63,"wwn":1},"qemu.cicustom":{"meta":1,"network":1,"user":1,"vendor":1},"qemu.cpu":{"cputype":33,"flags":1,"guest-phys-bits":64,"hidden":4,"hv-vendor-id":1,"level":65,"phys-bits":1,"reported-model":66},"qemu.efidisk0":{"efitype":67,"file":8,"format":55,"import-from":1,"ms-cert":68,"pre-enrolled-keys":4,"size":1,"volume":62},"qemu.hostpci":{"device-id":1,"driver":69,"host":33,"legacy-igd":4,"mapping":1,"mdev":1,"pcie":4,"rombar":4,"romfile":1,"sub-device-id":1,"sub-vendor-id":1,"vendor-id":1,"x-vga":4},"qemu.ide":{"aio":50,"backup":4,"bps":20,"bps_max_length":3,"bps_rd":20,"bps_rd_length":51,"bps_rd_max_length":3,"bps_wr":20,"bps_wr_length":52,"bps_wr_max_length":3,"cache":53,"detect_zeroes":4,"discard":54,"file":8,"format":55,"import-from":1,"iops":20,"iops_max":20,"iops_max_length":3,"iops_rd":20,"iops_rd_length":56,"iops_rd_max":20,"iops_rd_max_length":3,"iops_wr":20,"iops_wr_length":57,"iops_wr_max":20,"iops_wr_max_length":3,"mbps":35,"mbps_max":35,"mbps_rd":35,"mbps_rd_max":35,"mbps_wr":35,"mbps_wr_max":35,"media":58,"model":59,"replicate":4,"rerror":60,"serial":61,"shared":4,"size":1,"snapshot":4,"ssd":4,"volume":62,"werror":63,"wwn":1},"qemu.intel-tdx":{"attestation":70,"type":71,"vsock-cid":72,"vsock-port":5},"qemu.ipconfig":{"gw":73,"gw6":74,"ip":1,"ip6":1},"qemu.ivshmem":{"name":1,"size":7},"qemu.machine":{"aw-bits":75,"enable-s3":4,"enable-s4":4,"type":76,"viommu":77},"qemu.memory":{"current":78},"qemu.meta":{"creation-qemu":1,"ctime":5},"qemu.net":{"bridge":1,"e1000":79,"e1000-82540em":79,"e1000-82544gc":79,"e1000-82545em":79,"e1000e":79,"firewall":4,"host-tunnel":4,"i82551":79,"i82557b":79,"i82559er":79,"link_down":4,"macaddr":1,"model":80,"mtu":81,"ne2k_isa":79,"ne2k_pci":79,"pcnet":79,"queues":82,"rate":10,"rtl8139":79,"tag":36,"trunks":1,"virtio":79,"vmxnet3":79},"qemu.numa":{"cpus":26,"hostnodes":1,"memory":35,"policy":83},"qemu.rng0":{"max_bytes":20,"period":20,"source":84},"qemu.sata":{"aio":50,"backup":4,"bps":20,"bps_max_length":3,"bps_rd":20,"bps_rd_length":51,"bps_rd_max_length":3,"bps_wr":20,"bps_wr_length":52,"bps_wr_max_length":3,"cache":53,"detect_zeroes":4,"discard":54,"file":8,"format":55,"import-from":1,"iops":20,"iops_max":20,"iops_max_length":3,"iops_rd":20,"iops_rd_length":56,"iops_rd_max":20,"iops_rd_max_length":3,"iops_wr":20,"iops_wr_length":57,"iops_wr_max":20,"iops_wr_max_length":3,"mbps":35,"mbps_max":35,"mbps_rd":35,"mbps_rd_max":35,"mbps_wr":35,"mbps_wr_max":35,"media":58,"replicate":4,"rerror":60,"serial":61,"shared":4,"size":1,"snapshot":4,"ssd":4,"volume":62,"werror":63,"wwn":1},"qemu.scsi":{"aio":50,"backup":4,"bps":20,"bps_max_length":3,"bps_rd":20,"bps_rd_length":51,"bps_rd_max_length":3,"bps_wr":20,"bps_wr_length":52,"bps_wr_max_length":3,"cache":53,"detect_zeroes":4,"discard":54,"file":8,"format":55,"import-from":1,"iops":20,"iops_max":20,"iops_max_length":3,"iops_rd":20,"iops_rd_length":56,"iops_rd_max":20,"iops_rd_max_length":3,"iops_wr":20,"iops_wr_length":57,"iops_wr_max":20,"iops_wr_max_length":3,"iothread":4,"mbps":35,"mbps_max":35,"mbps_rd":35,"mbps_rd_max":35,"mbps_wr":35,"mbps_wr_max":35,"media":58,"product":1,"queues":72,"replicate":4,"rerror":60,"ro":4,"scsiblock":4,"serial":61,"shared":4,"size":1,"snapshot":4,"ssd":4,"vendor":1,"volume":62,"werror":63,"wwn":1},"qemu.smbios1":{"base64":4,"family":1,"manufacturer":1,"product":1,"serial":1,"sku":1,"uuid":1,"version":1},"qemu.spice_enhancements":{"foldersharing":4,"videostreaming":85},"qemu.tpmstate0":{"file":8,"format":86,"import-from":1,"size":1,"version":87,"volume":62},"qemu.unused":{"file":8,"volume":62},"qemu.usb":{"host":33,"mapping":1,"usb3":4},"qemu.vga":{"clipboard":88,"memory":89,"type":90},"qemu.virtio":{"aio":50,"backup":4,"bps":20,"bps_max_length":3,"bps_rd":20,"bps_rd_length":51,"bps_rd_max_length":3,"bps_wr":20,"bps_wr_length":52,"bps_wr_max_length":3,"cache":53,"detect_zeroes":4,"discard":54,"file":8,"format":55,"import-from":1,"iops":20,"iops_max":20,"iops_max_length":3,"iops_rd":20,"iops_rd_length":56,"iops_rd_max":20,"iops_rd_max_length":3,"iops_wr":20,"iops_wr_length":57,"iops_wr_max":20,"iops_wr_max_length":3,"iothread":4,"mbps":35,"mbps_max":35,"mbps_rd":35,"mbps_rd_max":35,"mbps_wr":35,"mbps_wr_max":35,"media":58,"replicate":4,"rerror":60,"ro":4,"serial":61,"shared":4,"size":1,"snapshot":4,"volume":62,"werror":63},"qemu.virtiofs":{"cache":91,"direct-io":4,"dirid":8,"expose-acl":4,"expose-xattr":4},"qemu.watchdog":{"action":92,"model":93},"realm.sync-defaults-options":{"enable-new":4,"full":4,"purge":4,"remove-vanished":1,"scope":94},"realm.tfa":{"digits":95,"id":1,"key":96,"step":97,"type":98,"url":1},"route-map.exit-action":{"key":99,"value":100},"route-map.match":{"key":101,"value":1},"route-map.set":{"key":102,"value":1},"subnet.dhcp-range":{"end-address":26,"start-address":26},"zfs.draid-config":{"data":7,"spares":103}},"aliases":{"cluster.ring0_addr":"cluster.link","datacenter.replication":"datacenter.migration","node.location":"datacenter.location","qemu.runningmachine":"qemu.machine","qemu.startup":"lxc.startup","qemu.target-endpoint":"lxc.target-endpoint","storage.bwlimit":"datacenter.bwlimit","storage.prune-backups":"backup.prune-backups","backup-fleecing":"backup.fleecing","backup-performance":"backup.performance","bwlimit":"datacenter.bwlimit","proxmox-remote":"lxc.target-endpoint","prune-backups":"backup.prune-backups","pve-cpu-conf":"qemu.cpu","pve-ct-mountpoint":"lxc.mp","pve-lxc-network":"lxc.net","pve-node-location":"datacenter.location","pve-qemu-machine-fmt":"qemu.machine","pve-qemu-sev-fmt":"qemu.amd-sev","pve-qemu-tdx-fmt":"qemu.intel-tdx","pve-qm-boot":"qemu.boot","pve-qm-cicustom":"qemu.cicustom","pve-qm-hostpci":"qemu.hostpci","pve-qm-ide":"qemu.cdrom","pve-qm-ipconfig":"qemu.ipconfig","pve-qm-numanode":"qemu.numa","pve-qm-rng":"qemu.rng0","pve-qm-smbios1":"qemu.smbios1","pve-qm-usb":"qemu.usb","pve-qm-virtiofs":"qemu.virtiofs","pve-qm-watchdog":"qemu.watchdog","pve-sdn-dhcp-range":"subnet.dhcp-range","pve-startup-order":"lxc.startup","pve-tfa-config":"realm.tfa","pve-vm-cpu-conf":"qemu.cpu","realm-sync-options":"realm.sync-defaults-options"},"guests":{"qemu":{"acpi":"boolean","affinity":"string","agent":"qemu.agent","allow-ksm":"boolean","amd-sev":"qemu.amd-sev","arch":"string","args":"string","audio0":"qemu.audio0","autostart":"boolean","balloon":"integer","bios":"string","boot":"qemu.boot","bootdisk":"string","cdrom":"qemu.cdrom","cicustom":"qemu.cicustom","cipassword":"string","citype":"string","ciupgrade":"boolean","ciuser":"string","cores":"integer","cpu":"qemu.cpu","cpulimit":"number","cpuunits":"integer","description":"string","digest":"string","efidisk0":"qemu.efidisk0","freeze":"boolean","hookscript":"string","hostpci[n]":"qemu.hostpci","hotplug":"string","hugepages":"string","ide[n]":"qemu.ide","intel-tdx":"qemu.intel-tdx","ipconfig[n]":"qemu.ipconfig","ivshmem":"qemu.ivshmem","keephugepages":"boolean","keyboard":"string","kvm":"boolean","localtime":"boolean","lock":"string","machine":"qemu.machine","memory":"qemu.memory","meta":"qemu.meta","migrate_downtime":"number","migrate_speed":"integer","name":"string","nameserver":"string","net[n]":"qemu.net","numa":"boolean","numa[n]":"qemu.numa","onboot":"boolean","ostype":"string","parallel[n]":"string","parent":"string","protection":"boolean","reboot":"boolean","rng0":"qemu.rng0","running-nets-host-mtu":"string","runningcpu":"string","runningmachine":"qemu.runningmachine","sata[n]":"qemu.sata","scsi[n]":"qemu.scsi","scsihw":"string","searchdomain":"string","serial[n]":"string","shares":"integer","smbios1":"qemu.smbios1","smp":"integer","snaptime":"integer","sockets":"integer","spice_enhancements":"qemu.spice_enhancements","sshkeys":"string","startdate":"string","startup":"qemu.startup","tablet":"boolean","tags":"string","tdf":"boolean","template":"boolean","tpmstate0":"qemu.tpmstate0","unused[n]":"qemu.unused","usb[n]":"qemu.usb","vcpus":"integer","vga":"qemu.vga","virtio[n]":"qemu.virtio","virtiofs[n]":"qemu.virtiofs","vmgenid":"string","vmstate":"string","vmstatestorage":"string","watchdog":"qemu.watchdog"},"lxc":{"arch":"string","cmode":"string","console":"boolean","cores":"integer","cpulimit":"number","cpuunits":"integer","debug":"boolean","description":"string","dev[n]":"lxc.dev","digest":"string","entrypoint":"string","env":"string","features":"lxc.features","hookscript":"string","hostname":"string","lock":"string","lxc":"array","memory":"integer","mp[n]":"lxc.mp","nameserver":"string","net[n]":"lxc.net","onboot":"boolean","ostype":"string","parent":"string","protection":"boolean","rootfs":"lxc.rootfs","searchdomain":"string","snaptime":"integer","startup":"lxc.startup","swap":"integer","tags":"string","template":"boolean","timezone":"string","tty":"integer","unprivileged":"boolean","unused[n]":"lxc.unused"}},"readOnly":{"qemu":["meta","parent","running-nets-host-mtu","runningcpu","runningmachine","snaptime","vmstate"],"lxc":["lxc","parent","snaptime"]}}';
