import type { ConfirmRequest, Consent } from "../tool.ts";

/** What a client is asked to show to its user. */
export interface Elicitation {
  readonly method: "elicitation/create";
  readonly params: {
    readonly mode: "form";
    readonly message: string;
    readonly requestedSchema: {
      readonly type: "object";
      readonly properties: Record<string, { type: "boolean" | "string"; title: string }>;
      readonly required: string[];
    };
  };
}

/** A box to tick, or what must be typed. */
export function elicitationOf({ message, typed }: ConfirmRequest): Elicitation {
  const properties: Elicitation["params"]["requestedSchema"]["properties"] =
    typed === undefined
      ? { confirm: { type: "boolean", title: "Yes, do this" } }
      : { confirm: { type: "string", title: `Type ${typed} to confirm` } };
  return {
    method: "elicitation/create",
    params: { mode: "form", message, requestedSchema: { type: "object", properties, required: ["confirm"] } },
  };
}

/** Only an accepted form with the right answer is a yes; whatever else came is a no. */
export function consentIn(response: unknown, { typed }: ConfirmRequest): Consent {
  if (typeof response !== "object" || response === null) return "decline";
  const { action, content } = response as { readonly action?: unknown; readonly content?: unknown };
  if (action !== "accept" || typeof content !== "object" || content === null) return "decline";
  const { confirm } = content as { readonly confirm?: unknown };
  const isYes =
    typed === undefined ? confirm === true : typeof confirm === "string" && confirm.trim() === typed;
  return isYes ? "accept" : "decline";
}

/** Thrown through a tool: the client has to ask its user first, then repeat the call with the answer. */
export class ConsentNeeded extends Error {
  override readonly name = "ConsentNeeded";
  readonly request: ConfirmRequest;

  constructor(request: ConfirmRequest) {
    super("the user has to be asked");
    this.request = request;
  }
}
