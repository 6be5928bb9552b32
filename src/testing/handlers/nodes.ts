import { isAllowed } from "../access/permissions.ts";
import { nodeLoad } from "../state/figures.ts";
import { type ClusterNode, isOnline } from "../state/node.ts";
import { nodeOf, type World } from "../state/world.ts";
import type { Context, Handler, HandlerTable } from "./context.ts";

export const version = { version: "9.2.11", release: "9.2", repoid: "14a22df3000000ff" } as const;

/** A node as the lists show it; its figures only to whoever may audit it. */
export function nodeRow(world: World, login: string, node: ClusterNode): Record<string, unknown> {
  const base = { id: `node/${node.name}`, node: node.name, type: "node" };
  if (!isOnline(node)) return { ...base, status: "offline" };
  const visible = isAllowed(world, login, `/nodes/${node.name}`, ["Sys.Audit"]);
  const { cpu, mem, disk, uptime } = nodeLoad(world, node);
  const figures = {
    cpu,
    mem,
    disk,
    uptime,
    maxcpu: node.cpus,
    maxmem: node.memoryBytes,
    maxdisk: node.diskBytes,
  };
  return { ...base, status: "online", level: "", ...(visible ? figures : {}) };
}

const list: Handler = ({ world, login }) =>
  [...world.nodes.values()].map((node) => ({
    ...nodeRow(world, login, node),
    ssl_fingerprint: isOnline(node) ? node.fingerprint : null,
  }));

const cpuFlags =
  "fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ht syscall nx rdtscp lm constant_tsc rep_good nopl cpuid pni pclmulqdq ssse3 fma cx16 sse4_1 sse4_2 x2apic movbe popcnt aes xsave avx f16c rdrand hypervisor";

const kernel = {
  sysname: "Linux",
  release: "6.17.4-1-pve",
  version: "#1 SMP PREEMPT_DYNAMIC PMX 6.17.4-1",
  machine: "x86_64",
} as const;

function cpuInfo(node: ClusterNode): Record<string, unknown> {
  return {
    model: "AMD EPYC",
    vendor: "AuthenticAMD",
    family: "25",
    hvm: "",
    flags: cpuFlags,
    mhz: "2445.430",
    user_hz: 100,
    cpus: node.cpus,
    cores: node.cpus,
    sockets: 1,
  };
}

function statusOf(world: World, node: ClusterNode): Record<string, unknown> {
  const { cpu, mem, disk, uptime } = nodeLoad(world, node);
  const free = node.memoryBytes - mem;
  return {
    cpu,
    uptime,
    wait: 0,
    idle: 0,
    loadavg: [0.3, 0.25, 0.2].map((share) => (share * node.cpus * (cpu + 0.5)).toFixed(2)),
    cpuinfo: cpuInfo(node),
    memory: { total: node.memoryBytes, used: mem, free: Math.round(free * 0.9), available: free },
    swap: { total: 0, used: 0, free: 0 },
    rootfs: {
      total: node.diskBytes,
      used: disk,
      free: node.diskBytes - disk,
      avail: Math.round((node.diskBytes - disk) * 0.94),
    },
    ksm: { shared: 0 },
    pveversion: `pve-manager/${version.version}/${version.repoid}`,
    kversion: `${kernel.sysname} ${kernel.release} ${kernel.version}`,
    "current-kernel": { ...kernel },
    "boot-info": { mode: "legacy-bios" },
  };
}

const status: Handler = ({ world, node }: Context) => statusOf(world, nodeOf(world, node));

export const nodes: HandlerTable = {
  "/version": { GET: () => version },
  "/nodes": { GET: list },
  "/nodes/{node}/status": { GET: status },
  "/nodes/{node}/version": { GET: () => version },
};
