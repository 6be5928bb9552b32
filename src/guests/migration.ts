import type { GetNodesLxcMigrateResult, GetNodesQemuMigrateResult } from "../generated/operations.ts";
import type { Inventory } from "../inventory/inventory.ts";
import type { Task } from "../tasks/task.ts";
import type { Place } from "./place.ts";
import type { Spot, VerbOptions, Voice } from "./voice.ts";

export interface MigrateParams {
  /** The node to go to. */
  readonly target: string;
  /** Without a stop; virtual machines only. */
  readonly online?: boolean | undefined;
  /** By shutting it down and starting it again there; containers only. */
  readonly restart?: boolean | undefined;
  /** Take disks along that are not on shared storage; virtual machines only. */
  readonly "with-local-disks"?: boolean | undefined;
  /** Storage for the disks there, or pairs of storages: `local-lvm:fast`. */
  readonly targetstorage?: string | readonly string[] | undefined;
  /** KiB a second. */
  readonly bwlimit?: number | undefined;
}

/** Whether a guest can migrate. */
export interface MigrationCheck {
  readonly possible: boolean;
  /** What stands in the way, a sentence each. */
  readonly obstacles: readonly string[];
}

export interface MigrationVerbs {
  migrate(params: MigrateParams, options?: VerbOptions): Promise<Task>;
  /** Asks what would stand in the way of `migrate` with the same parameters, and changes nothing. */
  canMigrate(params: MigrateParams, options?: VerbOptions): Promise<MigrationCheck>;
}

export function migrationVerbs(voice: Voice, inventory: Inventory): MigrationVerbs {
  return {
    migrate: ({ targetstorage, ...params }, options) =>
      voice.task(
        "migrate",
        ({ place, send }) =>
          send("POST", "migrate", {
            ...params,
            [place.type === "lxc" ? "target-storage" : "targetstorage"]: targetstorage,
          }),
        options,
      ),
    async canMigrate(params, options) {
      const { signal } = options ?? {};
      const [node, [place, answer]] = await Promise.all([
        inventory.node(params.target, { signal }),
        voice.run("check the migration of", (spot) => ask(spot, params), options),
      ]);
      const offline = node.status === "online" ? [] : [`${params.target} is ${node.status}`];
      const obstacles =
        place.node === params.target
          ? [`it is on ${params.target} already`]
          : [...offline, ...obstaclesFor(place, answer, params)];
      return { possible: obstacles.length === 0, obstacles };
    },
  };
}

type Answer = GetNodesQemuMigrateResult | GetNodesLxcMigrateResult;

async function ask({ place, send }: Spot, { target }: MigrateParams): Promise<[Place, Answer]> {
  return [place, (await send("GET", "migrate", { target })) as Answer];
}

function obstaclesFor(place: Place, answer: Answer, params: MigrateParams): string[] {
  const { target, restart = false } = params;
  const ofTarget = "local_disks" in answer ? qemuObstacles(answer, params) : lxcObstacles(answer, target);
  if (place.type === "qemu" || !answer.running || restart) return ofTarget;
  return ["it is running, and a container has to be restarted for it: set restart", ...ofTarget];
}

function lxcObstacles(answer: GetNodesLxcMigrateResult, target: string): string[] {
  const allowed = answer["allowed-nodes"];
  return allowed === undefined || allowed.includes(target)
    ? []
    : [`${target} is not among the allowed nodes`];
}

function qemuObstacles(answer: GetNodesQemuMigrateResult, params: MigrateParams): string[] {
  const { target, online = false, "with-local-disks": withLocalDisks = false } = params;
  const obstacles: string[] = [];
  const { local_disks, local_resources, running, not_allowed_nodes = {}, allowed_nodes } = answer;
  if (running && !online) obstacles.push("it is running: set online");
  if (local_resources.length > 0)
    obstacles.push(`it uses what only its node has: ${local_resources.join(", ")}`);
  const local = local_disks.filter(({ shared, cdrom }) => shared !== true && !cdrom);
  if (running && local.length > 0 && !withLocalDisks)
    obstacles.push(`disks are not on shared storage: ${local.map(nameOf).join(", ")}; set with-local-disks`);
  const missing = not_allowed_nodes[target]?.unavailable_storages ?? [];
  if (missing.length > 0) obstacles.push(`${target} does not have the storage ${missing.join(", ")}`);
  else if (allowed_nodes?.includes(target) === false)
    obstacles.push(`${target} is not among the allowed nodes`);
  return obstacles;
}

const nameOf = ({ drivename, volid }: { drivename?: string; volid: string }): string => drivename ?? volid;
