import type { GuestConfigs, GuestType } from "../codecs/guest-config-types.ts";
import type { ListingOptions, Missing } from "./listing.ts";

/** The configuration of one guest, parsed, and where it was read. */
export interface ConfigOf<T extends GuestType> {
  vmid: number;
  type: T;
  node: string;
  config: GuestConfigs[T];
}

export type GuestConfig = ConfigOf<"qemu"> | ConfigOf<"lxc">;

/** What comes of one guest: its configuration, or why there is none. */
export type ConfigResult = GuestConfig | Missing<number>;

/** Configurations that could be read, and why the others could not. */
export interface ConfigListing {
  readonly items: Map<number, GuestConfig>;
  readonly missing: Missing<number>[];
  /** When the server was asked for the oldest of them, in milliseconds since 1970. */
  readonly asOf: number;
}

export interface ConfigOptions extends ListingOptions {
  /** What has not come by then is missing, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/**
 * All of them once the last has come, or one by one as they come:
 * `await inventory.configs(…)` or `for await (const result of inventory.configs(…))`.
 */
export interface ConfigReads extends Promise<ConfigListing>, AsyncIterable<ConfigResult> {}

export function isGuestConfig(result: ConfigResult): result is GuestConfig {
  return "config" in result;
}
