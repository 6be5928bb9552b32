/** What a segment of a path is called by people; what is not here is called by its own words. */
const phrases: Readonly<Record<string, string>> = {
  acl: "permissions (ACL)",
  aplinfo: "downloadable container templates",
  apt: "packages",
  backup: "backup jobs",
  arp: "ARP",
  cap: "capabilities",
  cfg: "configuration",
  cloudinit: "cloud-init",
  cmd: "command",
  config: "configuration",
  content: "volumes (images, ISOs, backups)",
  crush: "CRUSH map",
  current: "live status",
  dns: "DNS",
  domains: "login realms",
  feature: "feature support",
  firewall: "firewall",
  fstrim: "trim of file systems",
  ha: "HA",
  hotplugcaps: "hotplug capabilities",
  "get-fsinfo": "file systems",
  "get-host-name": "host name",
  "get-memory-block-info": "memory blocks",
  "get-memory-blocks": "memory blocks",
  "get-osinfo": "operating system",
  "get-time": "clock",
  "get-timezone": "time zone",
  "get-users": "logged-in users",
  "get-vcpus": "virtual CPUs",
  interfaces: "IP addresses and network interfaces",
  ipset: "IP set",
  ipams: "IPAMs",
  journal: "system journal",
  log: "log",
  lxc: "container",
  mds: "metadata servers",
  metrics: "metrics",
  mgr: "managers",
  mon: "monitors",
  move_disk: "move of a disk to another storage",
  move_volume: "move of a volume to another storage",
  "network-get-interfaces": "IP addresses and network interfaces",
  nextid: "next free vmid",
  openid: "OpenID",
  osd: "OSDs",
  pci: "PCI devices",
  pending: "pending configuration changes",
  prunebackups: "pruning of old backups",
  qemu: "VM",
  refs: "names usable in rules",
  resize: "growing a disk",
  resources: "resources",
  rrd: "metrics as image",
  rrddata: "metrics history",
  sdn: "SDN",
  smart: "disk health (SMART)",
  status: "status",
  syslog: "system log",
  template: "turning into a template",
  tfa: "second factors",
  token: "API tokens",
  unlink: "removal of disks",
  usb: "USB devices",
  vzdump: "backup",
  zfs: "ZFS pools",
  zones: "zones",
};

/** What people say, in the words of paths and phrases. */
const synonyms: Readonly<Record<string, string>> = {
  address: "ip interface",
  agent: "agent",
  allocate: "create",
  apikey: "token",
  archive: "backup",
  backup: "backup vzdump",
  ceph: "ceph",
  certificate: "certificate acme",
  chart: "rrddata",
  copy: "clone",
  cpu: "cpu rrddata status",
  ct: "container",
  delete: "delete",
  disk: "disk volume",
  drive: "disk",
  event: "log task",
  export: "export",
  graph: "rrddata",
  group: "group",
  guest: "vm container",
  history: "history rrddata",
  host: "node",
  hypervisor: "node",
  image: "volume content",
  ip: "ip interface",
  iso: "iso content volume",
  job: "job backup replication",
  lxc: "container",
  machine: "vm",
  memory: "memory rrddata status",
  metric: "metric rrddata",
  monitoring: "rrddata metric status",
  move: "move migrate",
  nic: "network interface",
  os: "osinfo operating",
  package: "package apt",
  performance: "rrddata",
  permission: "permission acl",
  privilege: "role permission",
  qemu: "vm",
  realm: "realm domain",
  right: "permission acl",
  revert: "rollback",
  roll: "rollback",
  route: "sdn network",
  server: "node",
  snapshot: "snapshot",
  statistic: "rrddata status",
  undo: "rollback",
  update: "update package change",
  upgrade: "update package",
  usage: "status rrddata",
  user: "user",
  virtual: "vm",
  vlan: "vnet sdn network",
};

export const phraseOf = (segment: string): string => phrases[segment] ?? segment.replaceAll(/[-_]/g, " ");

/** Lower case words without endings, so that `Backups` finds `backup`. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem).filter((word) => !noise.has(word));
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const noise = new Set(
  "a an and are by can do for from get give how i in is it list me my of on or read show that the there to what which who with".split(
    " ",
  ),
);

/** The words of a question, each with what it may be called in the API. */
export function queryWords(query: string): string[][] {
  return [...new Set(wordsOf(query))].map((word) => [
    ...new Set([word, ...(synonyms[word]?.split(" ").map(stem) ?? [])]),
  ]);
}
