import type { Session } from "../batch/node-batch.ts";
import type { Visibility } from "./listing.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Tells from the answer itself, at no call: `root@pam` by ticket sees everything; who lacks Sys.Audit gets
 * nodes that are online without figures (FACTS 40) and is most likely to lack VM.Audit somewhere as well.
 */
export function visibilityOf(snapshot: Snapshot, session: Session | undefined): Visibility {
  if (session?.kind === "ticket" && session.userid === "root@pam") return "complete";
  const online = [...snapshot.nodes.values()].filter(({ status }) => status === "online");
  return online.some(({ maxmem }) => maxmem === undefined) ? "filtered" : "unknown";
}
