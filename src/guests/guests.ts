import { askerOf } from "../api/by-template.ts";
import { withChecks } from "../api/arguments.ts";
import type { Edge } from "../api/perform.ts";
import { checkOptions, oneOf, type RulesFor } from "../api/rules.ts";
import type { Clock } from "../clock.ts";
import type { GuestType } from "../codecs/guest-config-types.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { GuestRow } from "../inventory/rows.ts";
import type { Tasks } from "../tasks/tasks.ts";
import { createAgent } from "./agent.ts";
import { agentArguments, guestArguments } from "./arguments.ts";
import { backupVerbs } from "./backup.ts";
import { configVerbs } from "./config.ts";
import { createGroups, type GuestGroup } from "./bulk/group.ts";
import type { GuestSelection } from "./bulk/selection.ts";
import { cloneVerb } from "./copies.ts";
import { type CreateGuest, createGuestMaker } from "./create/create.ts";
import { diskVerbs } from "./disks.ts";
import { execVerb } from "./exec.ts";
import type { Guest, GuestOf } from "./guest.ts";
import { interfacesVerb } from "./interfaces.ts";
import { migrationVerbs } from "./migration.ts";
import { checkedRef, findGuest, type GuestRef, type Place } from "./place.ts";
import { powerVerbs } from "./power.ts";
import { snapshotVerbs } from "./snapshots.ts";
import { templateVerb } from "./template.ts";
import { createVmids } from "./vmids.ts";
import { createVoice } from "./voice.ts";

export interface GuestsSetup {
  readonly edge: Edge;
  readonly inventory: Inventory;
  readonly tasks: Tasks;
  readonly clock: Clock;
}

export interface Guests {
  readonly guest: GuestFactory;
  readonly createGuest: CreateGuest;
  readonly guests: (selection: GuestSelection) => GuestGroup;
}

const guestRules: RulesFor<{ readonly type?: GuestType }> = { type: oneOf("qemu", "lxc") };

/** Makes handles of guests. */
export interface GuestFactory {
  /**
   * A guest by its vmid or by its name. Sends nothing by itself; each verb looks its node up, batched.
   * @throws InvalidParametersError for what can name no guest.
   */
  (ref: GuestRef): Guest;
  /** The same, narrowed to what its kind has; a guest of the other kind is not found. */
  <T extends GuestType>(ref: GuestRef, options: { readonly type: T }): GuestOf[T];
}

export function createGuests({ edge, inventory, tasks, clock }: GuestsSetup): Guests {
  const vmids = createVmids(askerOf(edge));

  function handle(ref: GuestRef, type: GuestType | undefined, through = edge, known?: Place): Guest {
    const voice = createVoice({ edge: through, inventory, tasks }, ref, type, known);
    const verbs: Guest = {
      ref,
      async locate(options = {}) {
        const place = await findGuest(inventory, ref, type, options);
        const { status, name } = await inventory.guest(place.vmid, { signal: options.signal });
        return { ...place, status, name };
      },
      ...powerVerbs(voice),
      ...snapshotVerbs(voice),
      ...cloneVerb(voice, { vmids, tasks, guestOf: (vmid: number) => handle(vmid, type) }),
      ...migrationVerbs(voice, inventory),
      ...diskVerbs(voice),
      ...configVerbs<GuestType>(voice),
      ...templateVerb(voice, tasks),
      ...backupVerbs(voice),
      ...execVerb(voice, clock),
      ...interfacesVerb(voice),
      agent: Object.freeze(withChecks(createAgent(voice, clock), agentArguments)),
    };
    return Object.freeze(withChecks(verbs, guestArguments));
  }

  function guest(ref: GuestRef, options: { readonly type?: GuestType } = {}): Guest {
    checkOptions(options, guestRules);
    return handle(checkedRef(ref), options.type);
  }

  // A handle has the verbs of both kinds; which of them its type shows is all the overloads decide.
  const guestAt = (row: GuestRow, through: Edge): Guest =>
    handle(row.vmid, row.type, through, { ...row, name: row.name });
  const createGuest = createGuestMaker({ edge, inventory, tasks, clock, vmids, guestOf: handle });
  return { guest, createGuest, guests: createGroups({ edge, inventory, tasks, clock, guest, guestAt }) };
}
