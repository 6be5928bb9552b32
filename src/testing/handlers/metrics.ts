import { guestLoad, nodeLoad } from "../state/figures.ts";
import { type Guest, guestCpus, guestDiskBytes, guestMemoryBytes, uptimeSeconds } from "../state/guest.ts";
import { type ClusterNode, isOnline } from "../state/node.ts";
import { isAvailableOn, type Storage } from "../state/storage.ts";
import { nodeOf, type World } from "../state/world.ts";
import { type Context, flag, type Handler, type HandlerTable, optionalText } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";
import { storageOf } from "./storage-reads.ts";

type Metric = readonly [name: string, type: "gauge" | "derive", value: number];

function nodeMetrics(world: World, node: ClusterNode): Metric[] {
  const { cpu, mem, disk, uptime } = nodeLoad(world, node);
  return [
    ["uptime", "gauge", uptime],
    ["net_in", "derive", uptime * 20_000],
    ["net_out", "derive", uptime * 9000],
    ["cpu_avg1", "gauge", Math.round(cpu * node.cpus * 100) / 100],
    ["cpu_avg5", "gauge", Math.round(cpu * node.cpus * 90) / 100],
    ["cpu_avg15", "gauge", Math.round(cpu * node.cpus * 80) / 100],
    ["cpu_max", "gauge", node.cpus],
    ["cpu_current", "gauge", cpu],
    ["cpu_iowait", "gauge", 0],
    ["mem_total", "gauge", node.memoryBytes],
    ["mem_used", "gauge", mem],
    ["swap_total", "gauge", 0],
    ["swap_used", "gauge", 0],
    ["disk_total", "gauge", node.diskBytes],
    ["disk_used", "gauge", disk],
  ];
}

/** A guest that does not run has totals, but uses nothing. */
function guestMetrics(guest: Guest, nowMs: number): Metric[] {
  const totals: Metric[] = [
    ["uptime", "gauge", uptimeSeconds(guest, nowMs)],
    ["cpu_max", "gauge", guestCpus(guest)],
    ["mem_total", "gauge", guestMemoryBytes(guest)],
    ["disk_total", "gauge", guestDiskBytes(guest)],
  ];
  if (guest.status !== "running") return totals;
  const load = guestLoad(guest, nowMs);
  return [
    ...totals,
    ["cpu_current", "gauge", load.cpu],
    ["mem_used", "gauge", load.mem],
    ["disk_read", "derive", load.diskread],
    ["disk_write", "derive", load.diskwrite],
    ["net_in", "derive", load.netin],
    ["net_out", "derive", load.netout],
  ];
}

const storageMetrics = (storage: Storage): Metric[] => [
  ["disk_total", "gauge", storage.totalBytes],
  ["disk_used", "gauge", storage.usedBytes],
];

function nodeExport(world: World, node: ClusterNode): [id: string, metrics: Metric[]][] {
  const nowMs = world.clock.now();
  const guests = [...world.guests.values()].filter((guest) => guest.node === node.name);
  const storages = [...world.storages.values()].filter((storage) => isAvailableOn(storage, node.name));
  return [
    [`node/${node.name}`, nodeMetrics(world, node)],
    ...guests.map((guest): [string, Metric[]] => [`${guest.type}/${guest.vmid}`, guestMetrics(guest, nowMs)]),
    ...storages.map((storage): [string, Metric[]] => [
      `storage/${node.name}/${storage.storage}`,
      storageMetrics(storage),
    ]),
  ];
}

/** The rhythm of the figures, in seconds. */
const step = 10;
/** How far back the history goes, in rounds. */
const rounds = 3;

/** Points of time that are asked for: the last round, with `history` a few before it. */
function times(context: Context): number[] {
  const last = Math.floor(context.world.clock.now() / 1000 / step) * step;
  const since = Number(context.params["start-time"] ?? 0);
  const count = flag(context, "history") ? rounds : 1;
  return Array.from({ length: count }, (_, index) => last - index * step).filter((time) => time >= since);
}

/** From every member that is up; the data are one level deeper than anywhere else (FACTS 77). */
const metricsExport: Handler = (context) => {
  const { world, host } = context;
  const nodes = flag(context, "local-only")
    ? [nodeOf(world, host)]
    : [...world.nodes.values()].filter(isOnline);
  const data = nodes
    .flatMap((node) => nodeExport(world, node))
    .flatMap(([id, metrics]) =>
      times(context).flatMap((timestamp) =>
        metrics.map(([metric, type, value]) => ({ id, metric, timestamp, type, value })),
      ),
    );
  return { data };
};

/** Seconds between two points, by the span that is asked for. */
const resolutions: Readonly<Record<string, number>> = {
  hour: 60,
  day: 1800,
  week: 10_800,
  month: 43_200,
  year: 604_800,
  decade: 604_800 * 10,
};

const pointCount = 60;

/** Points of a span, the newest last; before `sinceMs` there is only the time. */
function series(
  context: Context,
  sinceMs: number,
  fields: (nowMs: number) => Record<string, number>,
): Record<string, number>[] {
  const resolution = resolutions[optionalText(context, "timeframe") ?? "hour"] ?? 60;
  const last = Math.floor(context.world.clock.now() / 1000 / resolution) * resolution;
  return Array.from({ length: pointCount }, (_, index) => {
    const time = last - (pointCount - 1 - index) * resolution;
    return time * 1000 < sinceMs ? { time } : { time, ...fields(time * 1000) };
  });
}

const pressures = {
  pressurecpusome: 0,
  pressureiosome: 0,
  pressureiofull: 0,
  pressurememorysome: 0,
  pressurememoryfull: 0,
};

const nodeData: Handler = (context) => {
  const { world } = context;
  const node = nodeOf(world, String(context.params["node"]));
  return series(context, node.bootedMs, () => {
    const { cpu, mem, disk } = nodeLoad(world, node);
    return {
      cpu,
      maxcpu: node.cpus,
      iowait: 0,
      loadavg: cpu * node.cpus,
      memtotal: node.memoryBytes,
      memused: mem,
      memavailable: node.memoryBytes - mem,
      swaptotal: 0,
      swapused: 0,
      roottotal: node.diskBytes,
      rootused: disk,
      netin: 20_000,
      netout: 9000,
      arcsize: 0,
      ...pressures,
    };
  });
};

function guestPoint(guest: Guest, nowMs: number): Record<string, number> {
  const { cpu, mem } = guestLoad(guest, nowMs);
  return {
    cpu,
    maxcpu: guestCpus(guest),
    mem,
    memhost: mem,
    maxmem: guestMemoryBytes(guest),
    disk: 0,
    maxdisk: guestDiskBytes(guest),
    netin: cpu * 20_000,
    netout: cpu * 9000,
    pressurecpufull: 0,
    ...pressures,
  };
}

const guestData =
  (type: "qemu" | "lxc"): Handler =>
  (context) => {
    const guest = guestOf({ ...context, node: String(context.params["node"]) }, type);
    return series(context, guest.startedMs, (nowMs) => guestPoint(guest, nowMs));
  };

const storageData: Handler = (context) => {
  const storage = storageOf(context);
  return series(context, 0, () => ({ total: storage.totalBytes, used: storage.usedBytes }));
};

export const metrics: HandlerTable = {
  "/cluster/metrics/export": { GET: metricsExport },
  "/nodes/{node}/rrddata": { GET: nodeData },
  "/nodes/{node}/qemu/{vmid}/rrddata": { GET: guestData("qemu") },
  "/nodes/{node}/lxc/{vmid}/rrddata": { GET: guestData("lxc") },
  "/nodes/{node}/storage/{storage}/rrddata": { GET: storageData },
};
