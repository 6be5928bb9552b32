import { NodeUnreachableError, NotFoundError } from "../../src/errors/index.ts";
import type { Call } from "../../src/requester.ts";
import { recordingRequester } from "./recording-requester.ts";

interface Guest {
  node: string;
  status: string;
  name: string;
  tags: string;
  lock?: string;
}

/**
 * Guests on two nodes whose bulk rows show status and figures as of the last `broadcast()`, while place, tags and lock
 * are immediate (FACTS 71). A task does its work when it is ended.
 */
export function laggingCluster(count = 3) {
  const guests = new Map<number, Guest>();
  for (let index = 0; index < count; index++) {
    guests.set(100 + index, {
      node: index % 2 === 0 ? "pve1" : "pve2",
      status: "stopped",
      name: `vm-${100 + index}`,
      tags: "",
    });
  }
  const shown = new Map<number, Guest>();
  const tasks = new Map<string, { running: boolean; work: () => void }>();
  const dead = new Set<string>();
  let started = 0;

  function broadcast(): void {
    shown.clear();
    for (const [vmid, guest] of guests) shown.set(vmid, { ...guest });
  }

  function begin(node: string, vmid: number, work: () => void): string {
    started += 1;
    const upid = `UPID:${node}:${started.toString(16).toUpperCase().padStart(8, "0")}:00000001:00000001:task:${vmid}:root@pam:`;
    tasks.set(upid, { running: true, work });
    return upid;
  }

  function guestAt(call: Call): Guest {
    const guest = guests.get(Number(call.path["vmid"]));
    if (dead.has(call.path["node"] ?? ""))
      throw new NodeUnreachableError("no route to host", { status: 595 });
    if (guest === undefined || guest.node !== call.path["node"])
      throw new NotFoundError("does not exist", { status: 500 });
    return guest;
  }

  function bulk(): unknown[] {
    const rows = [...guests].map(([vmid, { node, tags, lock }]) => {
      const seen = shown.get(vmid);
      return {
        id: `qemu/${vmid}`,
        type: "qemu",
        vmid,
        node,
        pool: "prod",
        tags,
        ...(lock !== undefined && { lock }),
        ...(seen === undefined ? { status: "unknown" } : { status: seen.status, name: seen.name, maxmem: 1 }),
      };
    });
    const nodes = ["pve1", "pve2"].map((node) => ({
      id: `node/${node}`,
      type: "node",
      node,
      status: "online",
      maxmem: 9,
    }));
    return [...rows, ...nodes];
  }

  const work: Readonly<Record<string, (guest: Guest, call: Call) => void>> = {
    start: (guest) => (guest.status = "running"),
    stop: (guest) => (guest.status = "stopped"),
    suspend: (guest) => (guest.status = "paused"),
    migrate: (guest, call) => (guest.node = call.params[0]?.[1] ?? guest.node),
  };

  function write(call: Call): unknown {
    const { method, template, path } = call;
    const node = path["node"] ?? "";
    const vmid = Number(path["vmid"] ?? call.params[0]?.[1]);
    if (template === "/cluster/bulk-action/guest/start") {
      return begin("pve1", 0, () => {
        for (const guest of guests.values()) guest.status = "running";
      });
    }
    if (template === "/nodes/{node}/qemu") {
      return begin(node, vmid, () =>
        guests.set(vmid, { node, status: "stopped", name: `new-${vmid}`, tags: "" }),
      );
    }
    const guest = guestAt(call);
    if (method === "PUT") {
      for (const [name, value] of call.params) Object.assign(guest, { [name]: value });
      return null;
    }
    if (method === "DELETE") return begin(node, vmid, () => guests.delete(vmid));
    const verb = template.split("/").at(-1) ?? "";
    return begin(node, vmid, () => work[verb]?.(guest, call));
  }

  function read(call: Call): unknown {
    const { template, path } = call;
    if (template === "/cluster/resources") return bulk();
    if (template.endsWith("/tasks/{upid}/status")) {
      return tasks.get(path["upid"] ?? "")?.running === true
        ? { status: "running" }
        : { status: "stopped", exitstatus: "OK" };
    }
    if (template === "/nodes/{node}/tasks")
      return [...tasks].filter(([, { running }]) => running).map(([upid]) => ({ upid }));
    const state = ({ status, name, tags, lock }: Guest, vmid: number): object => ({
      vmid,
      name,
      tags,
      maxmem: 2,
      cpus: 4,
      status: status === "paused" ? "running" : status,
      qmpstatus: status,
      ...(lock !== undefined && { lock }),
    });
    if (template === "/nodes/{node}/qemu") {
      if (dead.has(path["node"] ?? "")) throw new NodeUnreachableError("no route to host", { status: 595 });
      return [...guests]
        .filter(([, guest]) => guest.node === path["node"])
        .map(([vmid, guest]) => state(guest, vmid));
    }
    return state(guestAt(call), Number(path["vmid"]));
  }

  broadcast();
  return {
    ...recordingRequester((call) => (call.method === "GET" ? read(call) : write(call))),
    guests,
    dead,
    broadcast,
    end(upid: unknown): void {
      const task = tasks.get(String(upid));
      if (task === undefined) throw new Error(`no such task ${String(upid)}`);
      task.running = false;
      task.work();
    },
  };
}
