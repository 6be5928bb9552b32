import { isUpid } from "../codecs/upid.ts";
import { ProtocolError } from "../errors/index.ts";
import type { Task } from "../tasks/task.ts";
import type { Tasks } from "../tasks/tasks.ts";
import type { Vmids } from "./vmids.ts";
import type { VerbOptions, Voice } from "./voice.ts";

/** A task that makes a guest. */
export interface CreationTask<G> extends Task {
  /** The guest it makes; there is nothing to be done with it before the task has ended. */
  readonly guest: G;
  readonly vmid: number;
}

export interface CloneParams {
  /** The vmid of the copy; `"auto"` (default) takes a free one. */
  readonly newid?: number | "auto" | undefined;
  /** Name of the copy; the host name of a container. */
  readonly name?: string | undefined;
  /** A copy of its own; otherwise a template is linked to. Whatever is no template is always copied. */
  readonly full?: boolean | undefined;
  /** The node of the copy; needs shared storage. */
  readonly target?: string | undefined;
  /** Storage of the copy's disks; only for a full one. */
  readonly storage?: string | undefined;
  readonly snapname?: string | undefined;
  readonly description?: string | undefined;
  readonly pool?: string | undefined;
  /** Format of the copy's disks; virtual machines only. */
  readonly format?: "raw" | "qcow2" | "vmdk" | undefined;
  /** KiB a second. */
  readonly bwlimit?: number | undefined;
}

export interface CloneVerb<G> {
  /** @returns the task, with the copy as its `guest`. */
  clone(params?: CloneParams, options?: VerbOptions): Promise<CreationTask<G>>;
}

interface Setup<G> {
  readonly vmids: Vmids;
  readonly tasks: Tasks;
  readonly guestOf: (vmid: number) => G;
}

/** The task of a UPID, with the guest it makes. */
export function creationTask<G>(tasks: Tasks, upid: unknown, vmid: number, guest: G): CreationTask<G> {
  if (isUpid(upid)) return Object.freeze({ ...tasks.task(upid), guest, vmid });
  throw new ProtocolError(`the server answered ${JSON.stringify(upid)} where a UPID was expected`);
}

export function cloneVerb<G>(voice: Voice, { vmids, tasks, guestOf }: Setup<G>): CloneVerb<G> {
  return {
    async clone({ newid, name, ...params } = {}, options = {}) {
      const make = (vmid: number): Promise<CreationTask<G>> =>
        voice.run(
          "clone",
          async ({ place, send }) => {
            const named = place.type === "lxc" ? { hostname: name } : { name };
            const upid = await send("POST", "clone", { ...params, ...named, newid: vmid });
            return creationTask(tasks, upid, vmid, guestOf(vmid));
          },
          { ...options, fresh: true },
        );
      return await vmids.claim(newid, make, options.signal);
    },
  };
}
