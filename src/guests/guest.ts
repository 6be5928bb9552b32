import type { GuestType } from "../codecs/guest-config-types.ts";
import type { Agent } from "./agent.ts";
import type { BackupVerbs } from "./backup.ts";
import type { ConfigVerbs } from "./config.ts";
import type { CloneVerb } from "./copies.ts";
import type { DiskVerbs } from "./disks.ts";
import type { ExecVerb } from "./exec.ts";
import type { InterfacesVerb } from "./interfaces.ts";
import type { MigrationVerbs } from "./migration.ts";
import type { FindOptions, GuestRef, Place } from "./place.ts";
import type { PowerVerbs, ResetVerb } from "./power.ts";
import type { SnapshotVerbs } from "./snapshots.ts";
import type { TemplateVerb } from "./template.ts";

/** What virtual machines and containers have in common. */
interface CommonGuest<T extends GuestType>
  extends PowerVerbs, SnapshotVerbs, MigrationVerbs, DiskVerbs, ConfigVerbs<T>, TemplateVerb, BackupVerbs {
  /** What it was asked for by. */
  readonly ref: GuestRef;
  /** Where it is, what it is, and how it is; from the inventory's bulk read. */
  locate(options?: FindOptions): Promise<Place>;
}

interface QemuVerbs extends ResetVerb, ExecVerb {
  readonly agent: Agent;
}

/** A virtual machine. */
export interface QemuGuest extends CommonGuest<"qemu">, QemuVerbs, CloneVerb<QemuGuest> {}

/** A container. */
export interface LxcGuest extends CommonGuest<"lxc">, InterfacesVerb, CloneVerb<LxcGuest> {}

/**
 * A virtual machine or a container, whichever it is; the node is looked up for each verb, batched.
 * A verb that its kind does not have throws `UnsupportedError`.
 */
export interface Guest extends CommonGuest<GuestType>, QemuVerbs, InterfacesVerb, CloneVerb<Guest> {}

/** Handles by kind of guest. */
export interface GuestOf {
  qemu: QemuGuest;
  lxc: LxcGuest;
}
