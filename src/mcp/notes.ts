import type { GuestListing } from "./rows.ts";
import { explain } from "./tool-error.ts";

/** What has to be said beside a list: dead nodes, old data, a login that sees a part. */
export function listingNotes({
  missing,
  stale,
  visibility,
  asOf,
}: Pick<GuestListing, "missing" | "stale" | "visibility" | "asOf">): string[] {
  return [
    ...missing.map(({ error }) => explain(error).message),
    ...(stale
      ? [`as of ${new Date(asOf).toISOString().slice(0, 19)}Z, newer figures are not there yet`]
      : []),
    ...(visibility === "filtered"
      ? ["this login may see only a part (missing privileges, such as Sys.Audit or VM.Audit)"]
      : []),
  ];
}

/** One line about what could not be had. */
export function failureNote(what: string | number, error: unknown): string {
  const { code, message, hint } = explain(error);
  return `${what}: ${code} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}
