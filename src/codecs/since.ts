import type { Method } from "../requester.ts";
import { findRoute } from "./routes.ts";

/** When an operation came. */
export interface SinceRelease {
  /** The first known release that has it. */
  readonly release: string;
  /** The known release before, which does not; undefined where the oldest known one has it. */
  readonly after?: string | undefined;
}

interface SinceTable {
  /** Releases whose descriptions were compared, oldest first. */
  readonly releases: readonly string[];
  /** By release: what it was the first to have, as `METHOD template`. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

let loading: Promise<SinceTable> | undefined;

async function load(): Promise<SinceTable> {
  const { sinceTable } = await import("../generated/since.ts");
  return JSON.parse(sinceTable) as SinceTable;
}

/** Since when there is a call; undefined for one that no known release has. Loads its table when first asked. */
export async function sinceRelease(method: Method, template: string): Promise<SinceRelease | undefined> {
  if (findRoute(method, template) === undefined) return undefined;
  const { releases, operations } = await (loading ??= load());
  const release = releases.find((each) => operations[each]?.includes(`${method} ${template}`));
  if (release !== undefined) return { release, after: releases[releases.indexOf(release) - 1] };
  const [oldest = ""] = releases;
  return { release: oldest };
}
