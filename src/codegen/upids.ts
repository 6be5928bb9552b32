/**
 * Which of the bare string results name a task: the description says so for few of them.
 * By the upstream file whose handler ends in `fork_worker`.
 */
const workers: Readonly<Record<string, readonly string[]>> = {
  "pve-cluster src/PVE/API2/ClusterConfig.pm": ["POST /cluster/config", "POST /cluster/config/join"],
  "pve-manager PVE/API2/ACMEAccount.pm": [
    "POST /cluster/acme/account",
    "PUT /cluster/acme/account/{name}",
    "DELETE /cluster/acme/account/{name}",
  ],
  "pve-manager PVE/API2/Cluster/Ceph.pm": ["PUT /cluster/ceph/flags", "POST /cluster/ceph/restart-bulk"],
  "pve-manager PVE/API2/Cluster/BulkAction/Guest.pm": [
    "POST /cluster/bulk-action/guest/start",
    "POST /cluster/bulk-action/guest/shutdown",
    "POST /cluster/bulk-action/guest/suspend",
    "POST /cluster/bulk-action/guest/migrate",
  ],
  "pve-network src/PVE/API2/Network/SDN.pm": ["PUT /cluster/sdn"],
  "qemu-server src/PVE/API2/Qemu.pm": [
    "POST /nodes/{node}/qemu",
    "DELETE /nodes/{node}/qemu/{vmid}",
    "POST /nodes/{node}/qemu/{vmid}/config",
    "POST /nodes/{node}/qemu/{vmid}/status/start",
    "POST /nodes/{node}/qemu/{vmid}/status/stop",
    "POST /nodes/{node}/qemu/{vmid}/status/reset",
    "POST /nodes/{node}/qemu/{vmid}/status/shutdown",
    "POST /nodes/{node}/qemu/{vmid}/status/reboot",
    "POST /nodes/{node}/qemu/{vmid}/status/suspend",
    "POST /nodes/{node}/qemu/{vmid}/status/resume",
    "POST /nodes/{node}/qemu/{vmid}/clone",
    "POST /nodes/{node}/qemu/{vmid}/move_disk",
    "POST /nodes/{node}/qemu/{vmid}/migrate",
    "POST /nodes/{node}/qemu/{vmid}/remote_migrate",
    "PUT /nodes/{node}/qemu/{vmid}/resize",
    "POST /nodes/{node}/qemu/{vmid}/snapshot",
    "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}",
    "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback",
    "POST /nodes/{node}/qemu/{vmid}/template",
  ],
  "pve-container src/PVE/API2/LXC.pm": [
    "POST /nodes/{node}/lxc",
    "DELETE /nodes/{node}/lxc/{vmid}",
    "POST /nodes/{node}/lxc/{vmid}/remote_migrate",
    "POST /nodes/{node}/lxc/{vmid}/migrate",
    "POST /nodes/{node}/lxc/{vmid}/clone",
    "PUT /nodes/{node}/lxc/{vmid}/resize",
    "POST /nodes/{node}/lxc/{vmid}/move_volume",
  ],
  "pve-container src/PVE/API2/LXC/Status.pm": [
    "POST /nodes/{node}/lxc/{vmid}/status/start",
    "POST /nodes/{node}/lxc/{vmid}/status/stop",
    "POST /nodes/{node}/lxc/{vmid}/status/shutdown",
    "POST /nodes/{node}/lxc/{vmid}/status/suspend",
    "POST /nodes/{node}/lxc/{vmid}/status/resume",
    "POST /nodes/{node}/lxc/{vmid}/status/reboot",
  ],
  "pve-container src/PVE/API2/LXC/Snapshot.pm": [
    "POST /nodes/{node}/lxc/{vmid}/snapshot",
    "DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}",
    "POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback",
  ],
  "pve-manager PVE/API2/Ceph.pm": [
    "POST /nodes/{node}/ceph/stop",
    "POST /nodes/{node}/ceph/start",
    "POST /nodes/{node}/ceph/restart",
    "POST /nodes/{node}/ceph/restart-bulk",
  ],
  "pve-manager PVE/API2/Ceph/OSD.pm": [
    "POST /nodes/{node}/ceph/osd",
    "DELETE /nodes/{node}/ceph/osd/{osdid}",
  ],
  "pve-manager PVE/API2/Ceph/MDS.pm": [
    "POST /nodes/{node}/ceph/mds/{name}",
    "DELETE /nodes/{node}/ceph/mds/{name}",
  ],
  "pve-manager PVE/API2/Ceph/MGR.pm": [
    "POST /nodes/{node}/ceph/mgr/{id}",
    "DELETE /nodes/{node}/ceph/mgr/{id}",
  ],
  "pve-manager PVE/API2/Ceph/MON.pm": [
    "POST /nodes/{node}/ceph/mon/{monid}",
    "DELETE /nodes/{node}/ceph/mon/{monid}",
  ],
  "pve-manager PVE/API2/Ceph/FS.pm": [
    "POST /nodes/{node}/ceph/fs/{name}",
    "DELETE /nodes/{node}/ceph/fs/{name}",
  ],
  "pve-manager PVE/API2/Ceph/Pool.pm": [
    "POST /nodes/{node}/ceph/pool",
    "PUT /nodes/{node}/ceph/pool/{name}",
    "DELETE /nodes/{node}/ceph/pool/{name}",
  ],
  "pve-manager PVE/API2/VZDump.pm": ["POST /nodes/{node}/vzdump"],
  "pve-manager PVE/API2/Services.pm": [
    "POST /nodes/{node}/services/{service}/start",
    "POST /nodes/{node}/services/{service}/stop",
    "POST /nodes/{node}/services/{service}/restart",
    "POST /nodes/{node}/services/{service}/reload",
  ],
  "pve-manager PVE/API2/Network.pm": ["PUT /nodes/{node}/network"],
  "pve-manager PVE/API2/APT.pm": ["POST /nodes/{node}/apt/update"],
  "pve-manager PVE/API2/ACME.pm": [
    "POST /nodes/{node}/certificates/acme/certificate",
    "PUT /nodes/{node}/certificates/acme/certificate",
    "DELETE /nodes/{node}/certificates/acme/certificate",
  ],
  "pve-manager PVE/API2/Nodes.pm": [
    "POST /nodes/{node}/aplinfo",
    "POST /nodes/{node}/startall",
    "POST /nodes/{node}/stopall",
    "POST /nodes/{node}/suspendall",
    "POST /nodes/{node}/migrateall",
  ],
  "pve-storage src/PVE/API2/Storage/PruneBackups.pm": ["DELETE /nodes/{node}/storage/{storage}/prunebackups"],
  "pve-storage src/PVE/API2/Storage/Content.pm": [
    "POST /nodes/{node}/storage/{storage}/content/{volume}",
    "DELETE /nodes/{node}/storage/{storage}/content/{volume}",
  ],
  "pve-storage src/PVE/API2/Storage/Status.pm": [
    "POST /nodes/{node}/storage/{storage}/upload",
    "POST /nodes/{node}/storage/{storage}/download-url",
    "POST /nodes/{node}/storage/{storage}/oci-registry-pull",
  ],
  "pve-storage src/PVE/API2/Disks.pm": [
    "POST /nodes/{node}/disks/initgpt",
    "PUT /nodes/{node}/disks/wipedisk",
  ],
  "pve-storage src/PVE/API2/Disks/LVM.pm": [
    "POST /nodes/{node}/disks/lvm",
    "DELETE /nodes/{node}/disks/lvm/{name}",
  ],
  "pve-storage src/PVE/API2/Disks/LVMThin.pm": [
    "POST /nodes/{node}/disks/lvmthin",
    "DELETE /nodes/{node}/disks/lvmthin/{name}",
  ],
  "pve-storage src/PVE/API2/Disks/Directory.pm": [
    "POST /nodes/{node}/disks/directory",
    "DELETE /nodes/{node}/disks/directory/{name}",
  ],
  "pve-storage src/PVE/API2/Disks/ZFS.pm": [
    "POST /nodes/{node}/disks/zfs",
    "DELETE /nodes/{node}/disks/zfs/{name}",
  ],
  "pve-access-control src/PVE/API2/Domains.pm": ["POST /access/domains/{realm}/sync"],
};

const taskCalls = new Set(Object.values(workers).flat());

/** Does the operation hand back the name of a task? */
export const startsTask = (id: string): boolean => taskCalls.has(id);

/** Every operation of the table; a test holds it against the description. */
export const taskOperations: ReadonlySet<string> = taskCalls;
