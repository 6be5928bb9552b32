import { anything, bytes, list, map, number, object, type Override, text, whole } from "./shapes.ts";

const check = object({
  severity: text,
  muted: { type: "boolean", optional: 1 },
  summary: object({ message: text, count: whole }),
  detail: list(object({ message: text })),
});

const monitor = object({ name: text, rank: whole, addr: text, public_addr: text });

const placement = object({
  num_pgs: whole,
  num_pools: whole,
  num_objects: whole,
  data_bytes: bytes,
  bytes_used: bytes,
  bytes_avail: bytes,
  bytes_total: bytes,
  read_bytes_sec: bytes,
  write_bytes_sec: bytes,
  read_op_per_sec: number,
  write_op_per_sec: number,
  recovering_bytes_per_sec: bytes,
  degraded_ratio: number,
  misplaced_ratio: number,
  pgs_by_state: list(object({ state_name: text, count: whole })),
});

/** What Ceph itself answers; only its main parts are described, any other key is kept. */
export const cephOverrides: readonly Override[] = [
  {
    operations: ["GET /cluster/ceph/status", "GET /nodes/{node}/ceph/status"],
    note: "ceph/ceph src/mon/Monitor.cc: get_cluster_status; pve-manager PVE/Ceph/Tools.pm: ceph_cluster_status (not recorded)",
    is: object({
      fsid: text,
      health: object({ status: text, checks: map(check), mutes: list(anything) }),
      quorum: list(whole),
      quorum_names: list(text),
      quorum_age: whole,
      monmap: object({ epoch: whole, mons: list(monitor) }),
      osdmap: object({
        epoch: whole,
        num_osds: whole,
        num_up_osds: whole,
        num_in_osds: whole,
        num_remapped_pgs: whole,
      }),
      pgmap: placement,
      fsmap: map(anything),
      mgrmap: map(anything),
      servicemap: map(anything),
      progress_events: map(anything),
    }),
  },
  {
    operations: ["GET /nodes/{node}/ceph/cfg/value"],
    note: "pve-manager PVE/API2/Ceph/Cfg.pm: value, by section and key",
    is: map(map(text)),
  },
];
