/** What is not where one would look for it. */
export interface Recipe {
  /** The words under which it is found. */
  readonly keywords: string;
  readonly text: string;
  /** What it calls; shown only where that may be called. */
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
}

export const recipes: readonly Recipe[] = [
  {
    keywords: "backups list existing archives of a vm or container vzdump files",
    text: "backups are volumes: GET /nodes/{node}/storage/{storage}/content with content=backup, vmid=<vmid>",
    method: "GET",
  },
  {
    keywords: "iso images templates available list installation media",
    text: "ISOs and container templates are volumes: GET /nodes/{node}/storage/{storage}/content with content=iso or vztmpl",
    method: "GET",
  },
  {
    keywords: "guests without backup not backed up missing from jobs",
    text: "guests in no backup job: GET /cluster/backup-info/not-backed-up",
    method: "GET",
  },
  {
    keywords: "find which node a vm runs on locate guest by name id",
    text: "the list of guests has the node of each: GET /cluster/resources with type=vm",
    method: "GET",
  },
  {
    keywords: "history metrics cpu memory over time trend graph guest vm container node",
    text: "figures over time: GET …/rrddata with timeframe=hour|day|week|month|year, below a node, a guest or a storage",
    method: "GET",
  },
  {
    keywords: "failed tasks errors recent what went wrong",
    text: "failed tasks of a node: GET /nodes/{node}/tasks with errors=1, then …/tasks/{upid}/log",
    method: "GET",
  },
  {
    keywords: "who may do what permissions of a user or token effective rights",
    text: "effective rights: GET /access/permissions with userid=<user@realm or user@realm!token>; grants: GET /access/acl",
    method: "GET",
  },
  {
    keywords: "free vmid next unused id for new guest",
    text: "a free vmid: GET /cluster/nextid",
    method: "GET",
  },
  {
    keywords: "updates available security patches pending upgrades of packages",
    text: "packages to update: GET /nodes/{node}/apt/update; versions installed: GET /nodes/{node}/apt/versions",
    method: "GET",
  },
  {
    keywords: "uncommitted pending changes waiting for reboot restart of vm",
    text: "changes that wait for a restart: GET /nodes/{node}/qemu/{vmid}/pending",
    method: "GET",
  },
  {
    keywords: "backup now start make create a backup of guest vzdump",
    text: "make a backup: POST /nodes/{node}/vzdump with vmid, storage, mode=snapshot",
    method: "POST",
  },
  {
    keywords: "restore backup guest from archive",
    text: "restore: POST /nodes/{node}/qemu with vmid, archive=<volume id of the backup> (for a container /lxc with vmid, ostemplate=<volume id>, restore=1)",
    method: "POST",
  },
  {
    keywords: "create new vm or container",
    text: "new VM: POST /nodes/{node}/qemu with vmid (GET /cluster/nextid), name, memory, cores, scsi0=<storage>:<GiB>, net0=virtio,bridge=vmbr0",
    method: "POST",
  },
  {
    keywords: "change memory cores cpu ram rename tag description of vm",
    text: "change a guest: PUT /nodes/{node}/qemu/{vmid}/config with memory, cores, name …; null removes a setting",
    method: "PUT",
  },
  {
    keywords: "add grow resize disk bigger enlarge volume",
    text: "grow a disk: PUT /nodes/{node}/qemu/{vmid}/resize with disk=scsi0, size=+10G; add one: PUT …/config with scsi1=<storage>:<GiB>",
    method: "PUT",
  },
  {
    keywords: "start stop reboot shutdown power off on",
    text: "power: POST /nodes/{node}/qemu/{vmid}/status/start|shutdown|stop|reboot",
    method: "POST",
  },
];
