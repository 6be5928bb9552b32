import type { Call } from "../../src/requester.ts";
import { recordingRequester } from "./recording-requester.ts";

/**
 * The least of a cluster that caching can be wrong about: guests with a configuration and a version that counts up with
 * every change, and tasks that change a guest when they end. Nothing lags and nothing is checked.
 */
export function smallCluster(vmids: readonly number[] = [100, 101, 102]) {
  const versions = new Map(vmids.map((vmid) => [vmid, 1]));
  const tasks = new Map<string, { readonly vmid: number; running: boolean }>();
  let started = 0;

  function bump(vmid: number): void {
    versions.set(vmid, (versions.get(vmid) ?? 0) + 1);
  }

  function start(vmid: number): string {
    started += 1;
    const pid = started.toString(16).toUpperCase().padStart(8, "0");
    const upid = `UPID:pve1:${pid}:00000001:00000001:qmstart:${vmid}:root@pam:`;
    tasks.set(upid, { vmid, running: true });
    return upid;
  }

  function taskStatus(upid: string): unknown {
    const task = tasks.get(upid);
    if (task === undefined) throw new Error(`no such task ${upid}`);
    return task.running ? { status: "running" } : { status: "stopped", exitstatus: "OK" };
  }

  function answer({ method, template, path }: Call): unknown {
    const vmid = Number(path["vmid"]);
    if (template === "/cluster/resources") {
      return [...versions].map(([id, version]) => ({
        id: `qemu/${id}`,
        type: "qemu",
        vmid: id,
        node: "pve1",
        version,
      }));
    }
    if (template === "/nodes/{node}/tasks/{upid}/status") return taskStatus(path["upid"] ?? "");
    if (template === "/nodes/{node}/tasks") {
      return [...tasks].filter(([, { running }]) => running).map(([upid]) => ({ upid, status: "RUNNING" }));
    }
    if (method === "GET") return { vmid, version: versions.get(vmid) };
    if (method === "POST") return start(vmid);
    bump(vmid);
    return null;
  }

  return {
    ...recordingRequester(answer),
    versions,
    bump,
    /** Ends the task: now its guest is another one. */
    end(upid: string): void {
      const task = tasks.get(upid);
      if (task === undefined) throw new Error("no such task");
      task.running = false;
      bump(task.vmid);
    },
  };
}
