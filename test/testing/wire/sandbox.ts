import type { GuestOptions, TestClusterOptions } from "../../../src/testing/index.ts";

/** The secrets the recordings carry in place of the real ones. */
const secret = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`;

const bulk = (vmid: number): GuestOptions => ({
  vmid,
  node: "pve1",
  name: `bulk-${vmid}`,
  tags: ["bulk"],
  config: {},
});

/** Configurations are given as they were: nothing made up. */
const plain = (
  options: Omit<GuestOptions, "config">,
  config: Record<string, string | number>,
): GuestOptions => ({
  ...options,
  config,
});

const meta = {
  meta: "creation-qemu=10.0.13,ctime=1795326708",
  smbios1: "uuid=aeebf109-3177-4caf-802c-7b40adfa95d2",
  vmgenid: "27ef0d20-96c4-4f42-a5f8-90ffe163bbb8",
  kvm: 0,
};

const guests: readonly GuestOptions[] = [
  plain(
    { vmid: 100, node: "pve1", pool: "prod" },
    {
      ...meta,
      name: "web-1",
      agent: "enabled=1",
      net0: "virtio=BC:24:11:74:40:81,bridge=vmbr0,firewall=1",
      sockets: 1,
      cores: 1,
      boot: "order=scsi0;net0",
      description: "# Web\nline two & more <ümlaut>",
      tags: "prod;web",
      scsihw: "virtio-scsi-single",
      memory: "512",
      ostype: "l26",
      scsi0: "local:100/vm-100-disk-0.raw,discard=on,iothread=1,size=1G",
    },
  ),
  plain(
    { vmid: 101, node: "pve1", pool: "prod", status: "running" },
    {
      ...meta,
      name: "db-1",
      cores: 1,
      memory: "128",
      boot: "order=scsi0",
      description: "hello from csrf",
      onboot: 1,
      startup: "order=1,up=10",
      tags: "db;prod",
      scsi0: "fast:101/vm-101-disk-0.raw,size=1G",
    },
  ),
  plain(
    { vmid: 102, node: "pve1", pool: "dev", status: "running" },
    { ...meta, name: "worker-1", cores: 2, memory: "64", tags: "dev", boot: " " },
  ),
  plain(
    { vmid: 103, node: "pve1", pool: "dev" },
    { ...meta, name: "worker-2", cores: 2, memory: "64", tags: "dev", boot: " ", onboot: 0, cpulimit: "0.5" },
  ),
  plain(
    { vmid: 104, node: "pve1", status: "running" },
    { ...meta, name: "kvm-guest", cores: 1, memory: "64", boot: " " },
  ),
  plain({ vmid: 105, node: "pve1" }, { ...meta, name: "win-1", memory: "4096", boot: " ", ostype: "win11" }),
  plain(
    { vmid: 110, node: "pve1", template: true },
    {
      ...meta,
      name: "tmpl-debian",
      memory: "512",
      boot: "order=scsi0",
      template: 1,
      scsi0: "local:110/base-110-disk-0.raw,size=1G",
    },
  ),
  ...[120, 121, 122, 123, 124, 125, 126, 127, 128, 129].map((vmid) =>
    plain(bulk(vmid), { ...meta, name: `bulk-${vmid}`, memory: "32", tags: "bulk", boot: " " }),
  ),
  plain(
    { vmid: 200, node: "pve1", type: "lxc", pool: "dev" },
    {
      description: "container one\n",
      arch: "amd64",
      memory: 256,
      net0: "name=eth0,bridge=vmbr0,hwaddr=BC:24:11:AA:00:01,ip=dhcp,type=veth",
      hostname: "ct-1",
      tags: "ct;prod",
      rootfs: "local:200/vm-200-disk-0.raw,size=4G",
      unprivileged: 1,
      features: "nesting=1",
      cores: 1,
      ostype: "debian",
      swap: 128,
    },
  ),
  plain(
    { vmid: 201, node: "pve1", type: "lxc" },
    {
      arch: "amd64",
      memory: 512,
      hostname: "ct-2",
      rootfs: "local:201/vm-201-disk-0.raw,size=2G",
      cores: 2,
      ostype: "alpine",
      swap: 0,
    },
  ),
  plain(
    { vmid: 300, node: "pve2", pool: "dev" },
    {
      name: "remote-vm",
      cores: 2,
      boot: "order=scsi0",
      tags: "remote",
      memory: "2048",
      net0: "virtio=BC:24:11:00:03:00,bridge=vmbr0",
      scsi0: "local:300/vm-300-disk-0.raw,size=8G",
    },
  ),
  plain(
    { vmid: 301, node: "pve2", type: "lxc" },
    {
      arch: "amd64",
      memory: 512,
      hostname: "remote-ct",
      rootfs: "local:301/vm-301-disk-0.raw,size=4G",
      cores: 2,
      ostype: "debian",
      swap: 0,
    },
  ),
  plain(
    { vmid: 302, node: "pve2", pool: "dev", status: "running" },
    { ...meta, name: "remote-running", memory: "64", tags: "remote;dev", boot: " " },
  ),
  plain({ vmid: 310, node: "pve3" }, { name: "dead-vm", memory: "512" }),
];

/** The cluster the recordings were made on, as its README and its own lists describe it. */
export const sandbox: TestClusterOptions = {
  clusterName: "sandbox",
  clock: "auto",
  startTime: Date.UTC(2026, 10, 22, 6, 0, 0),
  nodes: [
    { name: "pve1", ip: "127.0.0.1", cpus: 2, bridges: [] },
    { name: "pve2", ip: "127.0.0.2", cpus: 2, bridges: [] },
    { name: "pve3", ip: "192.0.2.3", online: false },
  ],
  storages: [
    {
      storage: "local",
      content: ["rootdir", "vztmpl", "iso", "snippets", "import", "images", "backup"],
      config: { path: "/var/lib/vz", "prune-backups": "keep-all=1" },
    },
    { storage: "fast", content: ["rootdir", "images"], nodes: ["pve1"], config: { path: "/var/lib/vz2" } },
    {
      storage: "shared-nas",
      content: ["iso", "snippets", "backup"],
      shared: true,
      config: { path: "/srv/shared" },
    },
  ],
  pools: [
    { poolid: "dev", comment: "development" },
    { poolid: "dev/team-a", comment: "nested pool" },
    { poolid: "prod", comment: "production" },
  ],
  guests,
  users: [
    {
      userid: "sdk@pve",
      password: "sdk-password-1",
      comment: "SDK test admin",
      email: "",
      tokens: [
        { tokenid: "ci", secret: secret(4), privsep: false, comment: "ci token" },
        { tokenid: "noperm", secret: secret(5) },
        { tokenid: "restricted", secret: secret(6) },
      ],
    },
    {
      userid: "ro@pve",
      password: "ro-password-0",
      comment: "auditor",
      email: "",
      tokens: [{ tokenid: "ro", secret: secret(1), privsep: false }],
    },
    { userid: "limited@pve", password: "limited-password-1" },
  ],
  acl: [
    { path: "/", roleid: "Administrator", to: "sdk@pve" },
    { path: "/", roleid: "PVEAuditor", to: "ro@pve" },
    { path: "/pool/dev", roleid: "PVEVMAdmin", to: "sdk@pve!restricted" },
    { path: "/storage/local", roleid: "PVEDatastoreUser", to: "sdk@pve!restricted" },
    { path: "/vms/101", roleid: "PVEVMUser", to: "limited@pve" },
  ],
};

/** What root@pam had there. */
export const rootPassword = "sandbox-pw";
export const rootTokens = [
  { tokenid: "full", secret: secret(2), privsep: false },
  { tokenid: "sep", secret: secret(3), privsep: true },
] as const;
