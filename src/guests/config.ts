import { parseGuestConfig } from "../codecs/guest-config.ts";
import type { GuestConfigs, GuestType } from "../codecs/guest-config-types.ts";
import { ConflictError, isConflictError } from "../errors/index.ts";
import { isTrue } from "../inventory/snapshot.ts";
import type { Task } from "../tasks/task.ts";
import { type GuestChanges, mergeChanges, needsPresent, type RawConfig } from "./changes.ts";
import { labelOf } from "./place.ts";
import type { Spot, VerbOptions, Voice } from "./voice.ts";

export interface ConfigParams {
  /** What a running guest works with, without what waits for its next start. */
  readonly current?: boolean | undefined;
  /** As it was when that snapshot was made. */
  readonly snapshot?: string | undefined;
}

export interface DeleteParams {
  /** Also remove it from backup and replication jobs, from the HA manager and from access lists. */
  readonly purge?: boolean | undefined;
  /** Also remove disks that are not in its configuration but carry its vmid. */
  readonly "destroy-unreferenced-disks"?: boolean | undefined;
  /** Even while it runs; containers only. */
  readonly force?: boolean | undefined;
}

export interface ConfigVerbs<T extends GuestType> {
  /** Its configuration: property strings as objects, numbered keys as arrays. */
  config(params?: ConfigParams, options?: VerbOptions): Promise<GuestConfigs[T]>;
  /**
   * Changes its configuration: an object is merged into the property string that is there
   * (`{ net0: { tag: 20 } }`), `null` removes a key, `undefined` leaves it. A merge is guarded by the digest, and
   * when somebody else was faster it is made again on what is there then.
   * What a running guest cannot take up waits for its next start.
   * @throws ConflictError when a `digest` is given and the configuration has changed since.
   */
  update(changes: GuestChanges[T], options?: VerbOptions): Promise<void>;
  /** Removes keys from its configuration. */
  unset(...keys: readonly (keyof GuestChanges[T] & string)[]): Promise<void>;
  /**
   * Deletes the guest and its disks.
   * @throws ConflictError when it is protected.
   */
  delete(params?: DeleteParams, options?: VerbOptions): Promise<Task>;
}

/** How often somebody else may be faster. */
const mostTries = 5;

export function configVerbs<T extends GuestType>(voice: Voice): ConfigVerbs<T> {
  return {
    config: (params, options) =>
      voice.run(
        "read the configuration of",
        async ({ place, send }) => {
          const raw = await send("GET", "config", params, { raw: true });
          return parseGuestConfig(place.type, raw as RawConfig) as GuestConfigs[T];
        },
        options,
      ),
    update: (changes, options) => voice.run("update", (spot) => update(spot, changes), options),
    async unset(...keys) {
      await voice.run("update", ({ send }) => send("PUT", "config", { delete: keys }));
    },
    delete: (params, options) => voice.task("delete", (spot) => deleteUnprotected(spot, params), options),
  };
}

async function update(spot: Spot, changes: object): Promise<void> {
  if (!needsPresent(changes)) return await put(spot, changes);
  const isGuarded = "digest" in changes && changes.digest !== undefined;
  for (let tries = 1; ; tries++) {
    const present = await rawConfig(spot);
    const merged = mergeChanges(spot.place.type, present, changes);
    try {
      return await put(spot, { digest: present["digest"], ...merged });
    } catch (error) {
      if (isGuarded || tries === mostTries || !isOutdated(error)) throw error;
    }
  }
}

async function put({ send }: Spot, changes: object): Promise<void> {
  await send("PUT", "config", changes);
}

async function rawConfig({ send }: Spot): Promise<RawConfig> {
  return (await send("GET", "config", {}, { raw: true, fresh: true })) as RawConfig;
}

/** FACTS 51 */
function isOutdated(error: unknown): boolean {
  return isConflictError(error) && /checksum mismatch/i.test(error.reason ?? "");
}

/** The server would refuse it too, but only in the task. */
async function deleteUnprotected(spot: Spot, params: DeleteParams | undefined): Promise<unknown> {
  const { protection } = await rawConfig(spot);
  if (isTrue(protection))
    throw new ConflictError(
      `cannot delete ${labelOf(spot.place)}: it is protected; update({ protection: false }) first`,
      { node: spot.place.node },
    );
  return await spot.send("DELETE", "", params);
}
