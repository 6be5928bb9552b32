/** What the bulk read tells of one virtual machine or container; sizes in bytes, times in seconds, `cpu` as a fraction of 1. */
export interface GuestRow {
  /** The server's key of the row: `qemu/100`. */
  id: string;
  vmid: number;
  type: "qemu" | "lxc";
  node: string;
  /** `unknown`: its node is down, or the guest is so new that no figures have come yet. */
  status: GuestStatus;
  /** Absent where the status is unknown. */
  name?: string;
  tags: string[];
  template: boolean;
  /** Absent without the privilege Pool.Audit. */
  pool?: string;
  lock?: string;
  hastate?: string;
  cpu?: number;
  maxcpu?: number;
  mem?: number;
  maxmem?: number;
  memhost?: number;
  disk?: number;
  maxdisk?: number;
  diskread?: number;
  diskwrite?: number;
  netin?: number;
  netout?: number;
  uptime?: number;
}

export type GuestStatus =
  | "running"
  | "stopped"
  | "paused"
  | "suspended"
  | "prelaunch"
  | "unknown"
  | (string & {});

/** One member of the cluster. Figures are absent while it is down, and without the privilege Sys.Audit on it. */
export interface NodeRow {
  id: string;
  node: string;
  status: "online" | "offline" | "unknown" | (string & {});
  cpu?: number;
  maxcpu?: number;
  mem?: number;
  maxmem?: number;
  disk?: number;
  maxdisk?: number;
  uptime?: number;
  /** Level of the subscription. */
  level?: string;
  hastate?: string;
}

/** One storage as one node sees it. A storage that is disabled has no row. */
export interface StorageRow {
  id: string;
  storage: string;
  node: string;
  status: "available" | "unknown" | (string & {});
  plugintype?: string;
  /** What it may hold: `images`, `iso`, `backup` … */
  content: string[];
  shared: boolean;
  disk?: number;
  maxdisk?: number;
}

/** One pool with the sums of its guests; visible with the privilege Pool.Audit. */
export interface PoolRow {
  id: string;
  pool: string;
  cpu?: number;
  maxcpu?: number;
  mem?: number;
  maxmem?: number;
  disk?: number;
  maxdisk?: number;
  uptime?: number;
}
