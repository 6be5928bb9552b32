import { digestOf } from "../random.ts";
import type { Guest, GuestConfig } from "./guest.ts";

/** The checksum of the configuration file, pending values and snapshots included (FACTS 51). */
export function digestOfGuest(guest: Guest): string {
  const file = [
    guest.config,
    guest.pending,
    [...guest.pendingDelete],
    [...guest.snapshots.values()].map((snapshot) => [snapshot.name, snapshot.config]),
  ];
  return digestOf(JSON.stringify(file));
}

/** The configuration with what waits for the next start merged in (FACTS 60). */
export function mergedConfig(guest: Guest): GuestConfig {
  const merged = { ...guest.config, ...guest.pending };
  for (const key of guest.pendingDelete) delete merged[key];
  return merged;
}
