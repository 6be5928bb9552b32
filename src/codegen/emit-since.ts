import type { Since } from "./since.ts";
import { header, jsonConstant } from "./text.ts";

/** Operations by the known release that was the first to have them; all others are older than these releases. */
export function emitSince({ releases, operations }: Since): string {
  const byRelease: Record<string, string[]> = {};
  for (const [id, release] of Object.entries(operations)) (byRelease[release] ??= []).push(id);
  const table = { releases, operations: byRelease };
  return `${header}\n${jsonConstant("sinceTable", "First known release of the newer operations, as JSON.", table)}`;
}
