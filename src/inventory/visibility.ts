import type { Visibility } from "./listing.ts";
import type { Snapshot } from "./snapshot.ts";

/** Who is logged in, as far as it matters for what may be seen and asked. */
export interface Session {
  readonly kind: "token" | "ticket";
  /** With realm, without the name of a token: `root@pam`. */
  readonly userid: string;
}

/**
 * Tells from the answer itself, at no call: `root@pam` by ticket sees everything; who lacks Sys.Audit gets
 * nodes that are online without figures (FACTS 40) and is most likely to lack VM.Audit somewhere as well.
 */
export function visibilityOf(snapshot: Snapshot, session: Session | undefined): Visibility {
  if (session?.kind === "ticket" && session.userid === "root@pam") return "complete";
  const online = [...snapshot.nodes.values()].filter(({ status }) => status === "online");
  return online.some(({ maxmem }) => maxmem === undefined) ? "filtered" : "unknown";
}
