import type { Call } from "../requester.ts";

/** The task that a write leaves behind. */
export interface Trace {
  /** In the order in which they count: where HA manages the guest, its request comes before what it does itself. */
  readonly types: readonly string[];
  /** The id in the task's UPID. */
  readonly id: string;
  /** The guest that exists once the call was executed. */
  readonly creates?: string | undefined;
}

interface TraceRule {
  readonly types: readonly string[];
  /** Parameter that names the guest; otherwise the path does. */
  readonly idParam?: string;
  /** Parameter that names a guest to be created. */
  readonly creates?: string;
  /** Parameter with which the task is called something else. */
  readonly unless?: string;
}

const rule = (...types: readonly string[]): TraceRule => ({ types });

/**
 * By `METHOD template`, the name the handler gives to `fork_worker`.
 * W: qmcreate, qmclone, qmconfig, qmdestroy, qmmove, qmshutdown, qmsnapshot, qmstart, qmstop, qmtemplate, resize,
 * vzcreate and vzsnapshot are in recorded UPIDs.
 */
const rules: Readonly<Record<string, TraceRule>> = {
  // qemu-server src/PVE/API2/Qemu.pm
  "POST /nodes/{node}/qemu": { types: ["qmcreate", "qmrestore"], idParam: "vmid", creates: "vmid" },
  "DELETE /nodes/{node}/qemu/{vmid}": rule("qmdestroy"),
  "POST /nodes/{node}/qemu/{vmid}/clone": { types: ["qmclone"], creates: "newid" },
  "POST /nodes/{node}/qemu/{vmid}/config": rule("qmconfig"),
  "POST /nodes/{node}/qemu/{vmid}/migrate": rule("hamigrate", "qmigrate"),
  "POST /nodes/{node}/qemu/{vmid}/move_disk": { types: ["qmmove"], unless: "target-vmid" },
  "POST /nodes/{node}/qemu/{vmid}/template": rule("qmtemplate"),
  "PUT /nodes/{node}/qemu/{vmid}/resize": rule("resize"),
  "POST /nodes/{node}/qemu/{vmid}/snapshot": rule("qmsnapshot"),
  "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": rule("qmdelsnapshot"),
  "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": rule("qmrollback"),
  "POST /nodes/{node}/qemu/{vmid}/status/start": rule("hastart", "qmstart"),
  "POST /nodes/{node}/qemu/{vmid}/status/stop": rule("hastop", "qmstop"),
  "POST /nodes/{node}/qemu/{vmid}/status/shutdown": rule("hastop", "qmshutdown"),
  "POST /nodes/{node}/qemu/{vmid}/status/reboot": rule("qmreboot"),
  "POST /nodes/{node}/qemu/{vmid}/status/reset": rule("qmreset"),
  "POST /nodes/{node}/qemu/{vmid}/status/suspend": rule("qmsuspend", "qmpause"),
  "POST /nodes/{node}/qemu/{vmid}/status/resume": rule("qmresume"),
  // pve-container src/PVE/API2/LXC.pm, LXC/Status.pm, LXC/Snapshot.pm
  "POST /nodes/{node}/lxc": { types: ["vzcreate", "vzrestore"], idParam: "vmid", creates: "vmid" },
  "DELETE /nodes/{node}/lxc/{vmid}": rule("vzdestroy"),
  "POST /nodes/{node}/lxc/{vmid}/clone": { types: ["vzclone"], creates: "newid" },
  "POST /nodes/{node}/lxc/{vmid}/migrate": rule("hamigrate", "vzmigrate"),
  "POST /nodes/{node}/lxc/{vmid}/move_volume": { types: ["move_volume"], unless: "target-vmid" },
  "PUT /nodes/{node}/lxc/{vmid}/resize": rule("resize"),
  "POST /nodes/{node}/lxc/{vmid}/snapshot": rule("vzsnapshot"),
  "DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": rule("vzdelsnapshot"),
  "POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": rule("vzrollback"),
  "POST /nodes/{node}/lxc/{vmid}/status/start": rule("hastart", "vzstart"),
  "POST /nodes/{node}/lxc/{vmid}/status/stop": rule("hastop", "vzstop"),
  "POST /nodes/{node}/lxc/{vmid}/status/shutdown": rule("hastop", "vzshutdown"),
  "POST /nodes/{node}/lxc/{vmid}/status/reboot": rule("vzreboot"),
  "POST /nodes/{node}/lxc/{vmid}/status/suspend": rule("vzsuspend"),
  "POST /nodes/{node}/lxc/{vmid}/status/resume": rule("vzresume"),
};

/** Every write whose trace is known; a test holds it against the table of calls that start tasks. */
export const tracedCalls: readonly string[] = Object.keys(rules);

/** What a call leaves behind once it was executed; undefined where that is not certain. */
export function traceOf({ method, template, path, params }: Call): Trace | undefined {
  const found = rules[`${method} ${template}`];
  if (found === undefined) return undefined;
  const given = (name: string): string | undefined => params.find(([each]) => each === name)?.[1];
  const id = found.idParam === undefined ? path["vmid"] : given(found.idParam);
  const isOther = found.unless !== undefined && given(found.unless) !== undefined;
  if (id === undefined || isOther) return undefined;
  return { types: found.types, id, creates: found.creates === undefined ? undefined : given(found.creates) };
}
