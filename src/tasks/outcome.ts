/** How a task ended. */
export type Outcome =
  | { readonly ok: true; readonly status: "ok" | "warnings" }
  | { readonly ok: false; readonly reason: string };

/** Reads the server's exit text: `OK`, `WARNINGS: n`, or what went wrong (FACTS 63). */
export function outcomeOf(exitstatus: string | undefined): Outcome {
  if (exitstatus === "OK") return { ok: true, status: "ok" };
  if (exitstatus?.startsWith("WARNINGS: ")) return { ok: true, status: "warnings" };
  return { ok: false, reason: exitstatus ?? "unexpected status" };
}

/** The warnings among the lines of a log, without their mark. */
export function warningsIn(lines: Iterable<string>): string[] {
  const marked = [...lines].map((line) => /^\s*(?:WARN|WARNING):\s*(.*)$/.exec(line)?.[1]);
  return marked.filter((text) => text !== undefined);
}
