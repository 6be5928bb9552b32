import type { ConfirmRequest } from "../tool.ts";
import { ToolError } from "../tool-error.ts";
import type { Toolkit } from "../toolkit.ts";

/** Thrown by the host's own way of asking; passes through the tool as it is. */
export class Passing extends Error {
  override readonly name = "Passing";
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("passes through");
    this.cause = cause;
  }
}

/** Everything that is about to happen. What the human is not shown is bound all the same. */
export interface Plan {
  readonly tool: string;
  /** What the human reads. */
  readonly message: string;
  /** All that will be sent. */
  readonly request: unknown;
  /** What must be typed. */
  readonly typed?: string | undefined;
}

/**
 * Asks for consent to exactly this plan. Fails closed: no way to ask is a no.
 * @throws ToolError CONFIRMATION_UNAVAILABLE or DECLINED.
 */
export async function confirmed(
  { tool, message, request, typed }: Plan,
  { context }: Toolkit,
): Promise<void> {
  const key = await keyOf({ tool, message, request, typed });
  const consent = await asked({ key, message, typed }, context.confirm);
  if (consent === "accept") return;
  if (consent === "unavailable")
    throw new ToolError(
      "CONFIRMATION_UNAVAILABLE",
      `this needs the user's consent, and there is no way to ask: ${message}`,
      "tell the user what you wanted to do; do not look for another way",
    );
  throw new ToolError(
    "DECLINED",
    "the user said no; nothing was changed",
    "do not try it again or another way",
  );
}

async function asked(
  request: ConfirmRequest,
  confirm: Toolkit["context"]["confirm"],
): Promise<"accept" | "decline" | "unavailable"> {
  if (confirm === undefined) return "unavailable";
  try {
    return await confirm(request);
  } catch (error) {
    throw new Passing(error);
  }
}

/** Consent to one plan is never consent to another: the name of the question is made from all of the plan. */
async function keyOf(plan: Plan): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(plan));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `proxkit-${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** JSON with the members of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
