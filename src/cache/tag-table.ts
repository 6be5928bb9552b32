/**
 * What the answers below a path depend on, and what a write below it makes void.
 * A tag may name a value of the path (`guest:{vmid}`). Every answer also depends on `all`.
 */
export interface TagRule {
  /** Absent: answers change without any write of ours (tasks, logs), so they are never kept. */
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  /**
   * Names of the path values or parameters that say which guests a write is about. Where none of them came,
   * the write is about `every` guest or about `none`.
   */
  readonly guests?: { readonly from: readonly string[]; readonly otherwise: "every" | "none" };
}

const silent: TagRule = {};
const guestReads = ["guest:{vmid}", "every-guest"];
/** Writes to a guest also move what storages hold: disks, snapshots, backups, state of a suspended guest. */
const guestWrite: TagRule = {
  reads: guestReads,
  writes: ["contents"],
  guests: { from: ["vmid", "newid", "target-vmid"], otherwise: "none" },
};
const manyGuests = (name: string): TagRule => ({
  writes: ["contents"],
  guests: { from: [name], otherwise: "every" },
});
const disks: TagRule = {
  reads: ["node:{node}"],
  writes: ["node:{node}", "storages", "storage-lists", "resources"],
};
/** The manager acts on the guest it names (`vm:100`), and shows its state in the guest's row. */
const highAvailability: TagRule = {
  reads: ["ha", "guests"],
  writes: ["ha", "resources"],
  guests: { from: ["sid"], otherwise: "none" },
};

/** Of the calls to a guest: consoles, and those of the agent that leave configuration and state as they are. */
const harmless = [
  "vncproxy",
  "termproxy",
  "spiceproxy",
  "vncwebsocket",
  "mtunnel",
  "mtunnelwebsocket",
  "dbus-vmstate",
  "sendkey",
  "agent/exec",
  "agent/file-write",
  "agent/ping",
  "agent/fstrim",
  "agent/set-user-password",
  "agent/fsfreeze-freeze",
  "agent/fsfreeze-status",
  "agent/fsfreeze-thaw",
];

function guestRules(kind: "qemu" | "lxc"): (readonly [string, TagRule])[] {
  const guest = `/nodes/{node}/${kind}/{vmid}`;
  return [
    [`/nodes/{node}/${kind}`, { ...guestWrite, reads: ["guests"] }],
    ...harmless.map((name) => [`${guest}/${name}`, silent] as const),
    // What the guest itself changes.
    [`${guest}/agent/**`, { ...guestWrite, reads: undefined }],
    [`${guest}/interfaces`, silent],
    // May hold passwords.
    [`${guest}/cloudinit/dump`, silent],
    [`${guest}/firewall/log`, silent],
    [`${guest}/firewall/refs`, { reads: [...guestReads, "firewall"] }],
    [`${guest}/firewall/**`, { reads: guestReads, writes: ["guest:{vmid}"] }],
    [`${guest}/**`, guestWrite],
  ];
}

/** The first pattern that fits counts. What fits none is never kept, and a write to it makes everything void. */
export const tagRules: readonly (readonly [pattern: string, rule: TagRule])[] = [
  ["/version", { reads: [] }],
  ["/access/ticket", silent],
  ["/access/vncticket", silent],
  ["/access/openid/**", silent],
  // Who may see what decides every answer; the membership in pools does too. Access lists name guests and pools.
  ["/access/**", { reads: ["guests", "storages"], writes: ["all"] }],
  ["/pools/**", { reads: ["guests", "storages"], writes: ["all"] }],

  ["/cluster/resources", { reads: ["resources", "guests"] }],
  ["/cluster/tasks", silent],
  ["/cluster/log", silent],
  ["/cluster/metrics/export", silent],
  ["/cluster/status", { reads: ["nodes"] }],
  ["/cluster/nextid", silent],
  ["/cluster/options", { reads: ["options"], writes: ["options", "resources"] }],
  ["/cluster/config/**", { reads: ["nodes"], writes: ["nodes", "resources"] }],
  ["/cluster/firewall/**", { reads: ["firewall"], writes: ["firewall"] }],
  ["/cluster/ha/resources/{sid}/**", highAvailability],
  ["/cluster/ha/**", highAvailability],
  ["/cluster/sdn/**", { reads: ["sdn"], writes: ["sdn", "resources"] }],
  ["/cluster/bulk-action/guest/**", manyGuests("vms")],
  ["/cluster/backup/**", { reads: ["backup", "guests"], writes: ["backup"] }],
  ["/cluster/backup-info/**", { reads: ["backup", "guests"] }],
  ["/cluster/replication/**", { reads: ["replication", "guests"], writes: ["replication"] }],
  ["/cluster/ceph/**", { reads: ["ceph"], writes: ["ceph", "storages", "storage-lists", "resources"] }],
  ["/cluster/{area}/**", { reads: ["cluster/{area}"], writes: ["cluster/{area}"] }],
  ["/cluster", { reads: [] }],

  ["/storage/**", { reads: ["storages"], writes: ["storages", "storage-lists", "resources"] }],

  ["/nodes", { reads: ["nodes"] }],
  ...guestRules("qemu"),
  ...guestRules("lxc"),
  ["/nodes/{node}/startall", manyGuests("vms")],
  ["/nodes/{node}/stopall", manyGuests("vms")],
  ["/nodes/{node}/suspendall", manyGuests("vms")],
  ["/nodes/{node}/migrateall", manyGuests("vms")],
  ["/nodes/{node}/vzdump", manyGuests("vmid")],
  ["/nodes/{node}/execute", { writes: ["all"] }],
  // Ending a task: what it was about is in its UPID.
  ["/nodes/{node}/tasks/{upid}", { writes: ["contents"], guests: { from: ["upid"], otherwise: "none" } }],
  ["/nodes/{node}/tasks/**", silent],
  ["/nodes/{node}/journal", silent],
  ["/nodes/{node}/syslog", silent],
  ["/nodes/{node}/firewall/log", silent],
  ["/nodes/{node}/vncshell", silent],
  ["/nodes/{node}/termproxy", silent],
  ["/nodes/{node}/spiceshell", silent],
  ["/nodes/{node}/vncwebsocket", silent],
  [
    "/nodes/{node}/status",
    {
      reads: ["node:{node}", "nodes"],
      writes: ["node:{node}", "nodes", "resources"],
      guests: { from: [], otherwise: "every" },
    },
  ],
  ["/nodes/{node}/storage", { reads: ["storages", "storage-lists", "contents"] }],
  [
    "/nodes/{node}/storage/{storage}/**",
    {
      reads: ["storage:{storage}", "storages", "contents"],
      writes: ["storage:{storage}", "storage-lists", "resources"],
    },
  ],
  ["/nodes/{node}/disks/**", disks],
  [
    "/nodes/{node}/ceph/**",
    { ...disks, reads: ["node:{node}", "ceph"], writes: [...(disks.writes ?? []), "ceph"] },
  ],
  [
    "/nodes/{node}/replication/**",
    { reads: ["node:{node}", "replication", "guests"], writes: ["replication"] },
  ],
  ["/nodes/{node}/firewall/**", { reads: ["node:{node}", "firewall"], writes: ["node:{node}"] }],
  ["/nodes/{node}/sdn/**", { reads: ["node:{node}", "sdn"], writes: ["node:{node}", "sdn"] }],
  // Downloads a template into a storage.
  ["/nodes/{node}/aplinfo", { reads: ["node:{node}"], writes: ["node:{node}", "contents"] }],
  ["/nodes/{node}/network/**", { reads: ["node:{node}", "sdn"], writes: ["node:{node}", "nodes"] }],
  ["/nodes/{node}/capabilities/**", { reads: ["node:{node}", "cluster/qemu"] }],
  ["/nodes/{node}/hardware/**", { reads: ["node:{node}", "cluster/mapping"] }],
  ["/nodes/{node}/**", { reads: ["node:{node}"], writes: ["node:{node}", "nodes"] }],
];
