import type { ServerConfig } from "./protocol.ts";

export interface Guest {
  readonly vmid: number;
  readonly node: string;
}

/** The cluster's content, with answers of the size and shape that a real one gives. */
export interface World {
  readonly nodes: readonly string[];
  readonly storages: readonly string[];
  readonly guests: ReadonlyMap<number, Guest>;
  readonly guestsOf: (node: string) => readonly Guest[];
  /** Rows of `GET /cluster/resources`. */
  readonly resources: (type: string | null) => readonly object[];
}

export function createWorld({ nodes: count, guests: many, storages: kinds }: ServerConfig): World {
  const nodes = Array.from({ length: count }, (_, index) => `pve${index + 1}`);
  const storages = Array.from({ length: kinds }, (_, index) => `store${index + 1}`);
  const guests = new Map(
    Array.from({ length: many }, (_, index): [number, Guest] => {
      const vmid = 100 + index;
      return [vmid, { vmid, node: nodes[index % count] ?? "pve1" }];
    }),
  );
  const byNode = Map.groupBy(guests.values(), ({ node }) => node);
  const vms = [...guests.values()].map(guestRow);
  const others = [
    ...nodes.map(nodeRow),
    ...nodes.flatMap((node) => storages.map((storage) => storageRow(node, storage))),
  ];
  const rows = [...vms, ...others];
  return {
    nodes,
    storages,
    guests,
    guestsOf: (node) => byNode.get(node) ?? [],
    resources(type) {
      if (type === "vm") return vms;
      return type === null ? rows : others.filter((row) => row.type === type);
    },
  };
}

const gib = 2 ** 30;

/** Stays the same for one guest, differs between guests. */
const spread = (vmid: number, range: number): number => (vmid * 2_654_435_761) % range;

const guestRow = ({ vmid, node }: Guest) => ({
  id: `qemu/${vmid}`,
  type: "qemu",
  vmid,
  node,
  name: `guest-${vmid}`,
  status: vmid % 5 === 0 ? "stopped" : "running",
  template: 0,
  tags: vmid % 2 === 0 ? "prod;web" : "dev",
  cpu: spread(vmid, 1000) / 1e4 + 0.0012345678,
  maxcpu: 4,
  mem: spread(vmid, 4 * gib),
  maxmem: 8 * gib,
  memhost: spread(vmid, 4 * gib),
  disk: 0,
  maxdisk: 32 * gib,
  diskread: spread(vmid, 50 * gib),
  diskwrite: spread(vmid, 40 * gib),
  netin: spread(vmid, 30 * gib),
  netout: spread(vmid, 20 * gib),
  uptime: spread(vmid, 9_000_000),
});

const nodeRow = (node: string) => ({
  id: `node/${node}`,
  type: "node",
  node,
  status: "online",
  cpu: 0.123456789,
  maxcpu: 64,
  mem: 200 * gib,
  maxmem: 512 * gib,
  disk: 20 * gib,
  maxdisk: 100 * gib,
  uptime: 1_000_000,
  level: "",
  "cgroup-mode": 2,
});

const storageRow = (node: string, storage: string) => ({
  id: `storage/${node}/${storage}`,
  type: "storage",
  storage,
  node,
  status: "available",
  plugintype: "dir",
  content: "iso,images,backup",
  shared: 0,
  disk: 40 * gib,
  maxdisk: 100 * gib,
});

export const guestListRow = ({ vmid }: Guest) => ({
  vmid,
  name: `guest-${vmid}`,
  status: vmid % 5 === 0 ? "stopped" : "running",
  cpu: spread(vmid, 1000) / 1e4,
  cpus: 4,
  mem: spread(vmid, 4 * gib),
  maxmem: 8 * gib,
  maxdisk: 32 * gib,
  disk: 0,
  uptime: spread(vmid, 9_000_000),
  tags: vmid % 2 === 0 ? "prod;web" : "dev",
});

export const guestConfig = ({ vmid }: Guest) => ({
  name: `guest-${vmid}`,
  cores: 2,
  sockets: 2,
  memory: "8192",
  onboot: 1,
  ostype: "l26",
  scsihw: "virtio-scsi-single",
  boot: "order=scsi0;net0",
  agent: "enabled=1",
  tags: vmid % 2 === 0 ? "prod;web" : "dev",
  scsi0: `local:${vmid}/vm-${vmid}-disk-0.raw,discard=on,iothread=1,size=32G`,
  net0: `virtio=BC:24:11:00:${hex(vmid >> 8)}:${hex(vmid)},bridge=vmbr0,firewall=1,tag=20`,
  meta: "creation-qemu=10.0.13,ctime=1795326708",
  smbios1: `uuid=aeebf109-3177-4caf-802c-7b40ad${hex(vmid >> 16)}${hex(vmid >> 8)}${hex(vmid)}`,
  vmgenid: `27ef0d20-96c4-4f42-a5f8-90ffe1${hex(vmid >> 16)}${hex(vmid >> 8)}${hex(vmid)}`,
  digest: `289bfbaaa9440e910e2fbe2a288213215c${hex(vmid >> 16)}${hex(vmid >> 8)}${hex(vmid)}`,
});

const hex = (value: number): string => (value & 255).toString(16).padStart(2, "0").toUpperCase();

export const nodeStatus = () => ({
  uptime: 1_000_000,
  cpu: 0.12,
  wait: 0,
  pveversion: "pve-manager/9.2.11/14a22df3000000ff",
  loadavg: ["0.50", "0.40", "0.30"],
  cpuinfo: { cpus: 64, sockets: 2, cores: 32, model: "Some CPU", mhz: "2450.000", user_hz: 100, hvm: "1" },
  memory: { total: 512 * gib, used: 200 * gib, free: 312 * gib, available: 312 * gib },
  swap: { total: 0, used: 0, free: 0 },
  rootfs: { total: 100 * gib, used: 20 * gib, free: 80 * gib, avail: 75 * gib },
});

export const clusterStatus = (nodes: readonly string[]): object[] => [
  { type: "cluster", id: "cluster", name: "bench", version: 3, nodes: nodes.length, quorate: 1 },
  ...nodes.map((name, index) => ({
    type: "node",
    id: `node/${name}`,
    name,
    nodeid: index + 1,
    ip: `10.0.0.${index + 1}`,
    local: index === 0 ? 1 : 0,
    online: 1,
    level: "",
  })),
];

export const storageDefinition = (storage: string) => ({
  storage,
  type: "dir",
  content: "iso,images,backup",
  path: `/srv/${storage}`,
  digest: "289bfbaaa9440e910e2fbe2a288213215c08e9ae",
});

export const storageStatus = (storage: string) => ({
  storage,
  type: "dir",
  content: "iso,images,backup",
  active: 1,
  enabled: 1,
  shared: 0,
  total: 100 * gib,
  used: 40 * gib,
  avail: 60 * gib,
});
