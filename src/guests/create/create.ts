import { byTemplate } from "../../api/by-template.ts";
import type { Edge } from "../../api/perform.ts";
import { checkObject, checkOptions } from "../../api/rules.ts";
import type { Clock } from "../../clock.ts";
import type { GuestType } from "../../codecs/guest-config-types.ts";
import { refused, shown } from "../../errors/refused.ts";
import { checkedNode } from "../../inventory/checks.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Tasks } from "../../tasks/tasks.ts";
import { verbRules } from "../arguments.ts";
import { type CreationTask, creationTask } from "../copies.ts";
import type { Guest, LxcGuest, QemuGuest } from "../guest.ts";
import type { Vmids } from "../vmids.ts";
import type { VerbOptions } from "../voice.ts";
import { createNodeChooser } from "./choose-node.ts";
import { creationParams, storagesOf } from "./params.ts";
import type { NewGuest, NewLxc, NewQemu } from "./spec.ts";

/** Makes guests. */
export interface CreateGuest {
  /**
   * Makes a virtual machine or a container.
   * @returns the task, with the new guest as its `guest`.
   * @throws ConflictError when the vmid is taken, or `node: "auto"` and no node can take it.
   */
  (spec: NewQemu, options?: VerbOptions): Promise<CreationTask<QemuGuest>>;
  (spec: NewLxc, options?: VerbOptions): Promise<CreationTask<LxcGuest>>;
}

interface Setup {
  readonly edge: Edge;
  readonly inventory: Inventory;
  readonly tasks: Tasks;
  readonly clock: Clock;
  readonly vmids: Vmids;
  readonly guestOf: (vmid: number, type: GuestType) => Guest;
}

/** What the server gives a guest that asks for nothing, in MiB. */
const defaultMemory = 512;

export function createGuestMaker({ edge, inventory, tasks, clock, vmids, guestOf }: Setup): CreateGuest {
  const chooser = createNodeChooser(inventory, clock);

  async function createGuest(spec: NewGuest, options: VerbOptions = {}): Promise<CreationTask<Guest>> {
    const { type } = checkedSpec(spec);
    checkOptions(options, verbRules);
    const { signal, timeoutMs } = options;
    const params = creationParams(spec);
    const bytes = (spec.memory ?? defaultMemory) * 1024 ** 2;
    const node =
      spec.node === "auto" ? await chooser.choose(storagesOf(spec), bytes, signal) : checkedNode(spec.node);
    const make = async (vmid: number): Promise<CreationTask<Guest>> => {
      const template = `/nodes/{node}/${type}`;
      const upid = await byTemplate(edge, "POST", template, { ...params, node, vmid }, { signal, timeoutMs });
      return creationTask(tasks, upid, vmid, guestOf(vmid, type));
    };
    return await vmids.claim(spec.vmid, make, signal);
  }

  // A handle has the verbs of both kinds; which of them its type shows is all the overloads decide.
  return createGuest as CreateGuest;
}

function checkedSpec(spec: NewGuest): NewGuest {
  checkObject(spec, "createGuest", "an object with type and node");
  if (spec.type !== "qemu" && spec.type !== "lxc")
    throw refused("type", "qemu or lxc", shown((spec as { type?: unknown }).type));
  return spec;
}
