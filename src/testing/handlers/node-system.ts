import { isAllowed } from "../access/permissions.ts";
import { failure, forbidden, invalid } from "../refusal.ts";
import { startTask, type TaskPlan } from "../state/task.ts";
import { nodeOf } from "../state/world.ts";
import { type Context, type Handler, type HandlerTable, optionalText, textParam } from "./context.ts";
import { identityOf } from "./guest-tasks.ts";
import { version } from "./nodes.ts";

const startHere = (context: Context, plan: TaskPlan): string =>
  startTask(context.world, context.node, identityOf(context), plan).upid;

const serviceNames = [
  "corosync",
  "cron",
  "pve-cluster",
  "pve-firewall",
  "pve-ha-crm",
  "pve-ha-lrm",
  "pvedaemon",
  "pveproxy",
  "pvescheduler",
  "pvestatd",
  "spiceproxy",
  "sshd",
];

const serviceRow = (service: string): Record<string, unknown> => ({
  service,
  name: service,
  desc: service,
  state: "running",
  "active-state": "active",
  "unit-state": "enabled",
});

/** The state of a service, told in fewer words (recorded in get-nodes-node-services-service-state). */
const serviceState: Handler = (context) => {
  const service = textParam(context, "service");
  return { service, name: service, desc: service, state: "running" };
};

const serviceAction =
  (action: string): Handler =>
  (context) =>
    startHere(context, { type: `srv${action}`, id: textParam(context, "service"), durationMs: 1000 });

const report: Handler = ({ node }) => `==== general system info ====\n\n# hostname\n${node}\n`;

const machines = ["10.0+pve1", "10.0", "9.2+pve1", "9.2", "9.0"].flatMap((release) =>
  ["i440fx", "q35"].map((type) => ({
    id: `pc-${type}-${release}`,
    type,
    version: release,
    ...(release.includes("pve") ? { changes: "Machine version of Proxmox VE." } : {}),
  })),
);

const cpus = ["host", "kvm64", "max", "qemu64", "x86-64-v2-AES", "x86-64-v3", "x86-64-v4", "EPYC"].map(
  (name) => ({
    name,
    vendor: name === "EPYC" ? "AuthenticAMD" : "default",
    custom: 0,
    abstract: name.startsWith("x86-64") ? 1 : 0,
  }),
);

/** Flags of processors that can be set for a machine, and the members that have them (not recorded). */
const cpuFlags: Handler = ({ world }) =>
  ["aes", "amd-ssbd", "hv-tlbflush", "ibpb", "md-clear", "nested-virt", "pcid", "pdpe1gb", "ssbd"].map(
    (name) => ({ name, description: `Flag ${name}.`, "supported-on": [...world.nodes.keys()] }),
  );

const packages = [
  "corosync",
  "ifupdown2",
  "libpve-storage-perl",
  "lxc-pve",
  "proxmox-ve",
  "pve-manager",
  "pve-qemu-kvm",
  "qemu-server",
];

const packageRow = (Package: string): Record<string, unknown> => ({
  Package,
  Arch: "amd64",
  CurrentState: "Installed",
  Description: `Package ${Package}.`,
  OldVersion: version.version,
  Origin: "Proxmox",
  Priority: "optional",
  Section: "admin",
  Title: Package,
  Version: version.version,
});

/** One that is not there has no version that was; one that runs says which. */
const packageVersions: Handler = () => [
  ...packages.map(packageRow),
  { ...packageRow("pve-manager"), ManagerVersion: version.version, RunningKernel: "6.17.4-1-pve" },
];

const updates: Handler = () => {
  const { CurrentState: _, ...row } = packageRow("tzdata");
  return [
    { ...row, Arch: "all", Version: "2026f-0+deb13u1", OldVersion: "2026c-0+deb13u1", Origin: "Debian" },
  ];
};

const certificate = (filename: string, fingerprint: string, commonName: string) => ({
  filename,
  fingerprint,
  subject: `/CN=${commonName}`,
  issuer: "/CN=Proxmox Virtual Environment test CA",
  san: filename === "pve-ssl.pem" ? ["127.0.0.1", "localhost", commonName] : [],
  notbefore: 1_767_225_600,
  notafter: 2_082_758_400,
  "public-key-type": "rsaEncryption",
  "public-key-bits": 2048,
  pem: "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n",
});

const certificates: Handler = ({ world, node }) => {
  const { fingerprint } = nodeOf(world, node);
  return [
    certificate("pve-root-ca.pem", fingerprint.split(":").reverse().join(":"), "Proxmox Virtual Environment"),
    certificate("pve-ssl.pem", fingerprint, node),
  ];
};

/** Every disk of this node has its place already. */
const noDisks: Handler = () => [];

const seeDisks: Handler = ({ world, login, node }) => {
  const isFine =
    isAllowed(world, login, "/", ["Sys.Audit", "Datastore.Audit"], true) ||
    isAllowed(world, login, `/nodes/${node}`, ["Sys.Audit", "Datastore.Audit"], true);
  if (!isFine) throw forbidden();
  return [];
};

const noDevice: Handler = () => {
  throw failure("not a valid block device");
};

const unreachable =
  (text: (context: Context) => string): Handler =>
  (context) => {
    throw failure(text(context));
  };

const mount = ({ params }: Context): string =>
  `command '/sbin/showmount --no-headers --exports ${String(params["server"])}' failed: exit code 1`;

const datastores = ({ params }: Context): string =>
  `error fetching datastores - 500 Can't connect to ${String(params["server"])}:${String(params["port"] ?? 8007)} (Connection refused)`;

const noTemplate: Handler = () => {
  throw invalid({ template: "no such template" });
};

const rrdImage: Handler = (context) => ({
  filename: `/var/tmp/pve-rrd-${context.world.random.hex(8)}.png`,
  image: "",
});

const urlMetadata: Handler = (context) => ({
  filename: textParam(context, "url").split("/").at(-1) ?? "",
  mimetype: "application/octet-stream",
  size: 512 * 1024 * 1024,
});

const defaults = {
  mode: "snapshot",
  compress: "zstd",
  storage: "local",
  remove: 1,
  all: 0,
  stop: 0,
  quiet: 0,
  stdexcludes: 1,
};

const base = "/nodes/{node}";

export const nodeSystem: HandlerTable = {
  [`${base}/services`]: { GET: () => serviceNames.map(serviceRow) },
  [`${base}/services/{service}/state`]: { GET: serviceState },
  [`${base}/services/{service}/start`]: { POST: serviceAction("start") },
  [`${base}/services/{service}/stop`]: { POST: serviceAction("stop") },
  [`${base}/services/{service}/restart`]: { POST: serviceAction("restart") },
  [`${base}/services/{service}/reload`]: { POST: serviceAction("reload") },
  [`${base}/report`]: { GET: report },
  [`${base}/netstat`]: { GET: () => [] },
  [`${base}/wakeonlan`]: { POST: (context) => optionalText(context, "node") ?? "" },
  [`${base}/capabilities/qemu/machines`]: { GET: () => machines },
  [`${base}/capabilities/qemu/cpu`]: { GET: () => cpus },
  [`${base}/capabilities/qemu/cpu-flags`]: { GET: cpuFlags },
  [`${base}/capabilities/qemu/migration`]: { GET: () => ({ "has-dbus-vmstate": true }) },
  [`${base}/apt/versions`]: { GET: packageVersions },
  [`${base}/apt/update`]: {
    GET: updates,
    POST: (context) => startHere(context, { type: "aptupdate", id: "", durationMs: 3000 }),
  },
  [`${base}/apt/changelog`]: {
    GET: (context) => `${textParam(context, "name")} (1.0) stable; urgency=medium\n`,
  },
  [`${base}/certificates/info`]: { GET: certificates },
  [`${base}/aplinfo`]: { GET: () => [], POST: noTemplate },
  [`${base}/disks/list`]: { GET: seeDisks },
  [`${base}/disks/directory`]: { GET: noDisks },
  [`${base}/disks/lvm`]: { GET: () => ({ leaf: 0, children: [] }) },
  [`${base}/disks/lvmthin`]: { GET: noDisks },
  [`${base}/disks/zfs`]: { GET: noDisks },
  [`${base}/disks/smart`]: { GET: noDevice },
  [`${base}/hardware/pci`]: { GET: () => [] },
  [`${base}/hardware/pci/{pci-id-or-mapping}/mdev`]: { GET: () => [] },
  [`${base}/hardware/usb`]: { GET: () => [] },
  [`${base}/scan/nfs`]: { GET: unreachable(mount) },
  [`${base}/scan/pbs`]: { GET: unreachable(datastores) },
  [`${base}/scan/lvm`]: { GET: () => [] },
  [`${base}/scan/lvmthin`]: { GET: () => [] },
  [`${base}/scan/zfs`]: { GET: () => [] },
  [`${base}/query-url-metadata`]: { GET: urlMetadata },
  [`${base}/rrd`]: { GET: rrdImage },
  [`${base}/qemu/{vmid}/rrd`]: { GET: rrdImage },
  [`${base}/lxc/{vmid}/rrd`]: { GET: rrdImage },
  [`${base}/storage/{storage}/rrd`]: { GET: rrdImage },
  [`${base}/vzdump/defaults`]: { GET: () => defaults },
};
