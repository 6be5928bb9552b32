import type { Method } from "../../index.ts";
import type { ToolSettings } from "../options.ts";
import { loadRisks, type Risk } from "./risk.ts";
import { withheld } from "./withheld.ts";

/** Why an operation is not offered; undefined for one that is. */
export type Offer = (method: Method, template: string) => string | undefined;

const refusals: Readonly<Record<Exclude<Risk, "read" | "guest" | "host">, string>> = {
  exec: "it acts inside the guest",
  access: "it changes users, roles or rights",
  root: "it is for root@pam alone",
};

/** What may be called at all, from the operator's settings, a short list, and the privileges each operation asks for. */
export async function loadOffer({ mode, allowHostChanges, isDenied }: OfferSettings): Promise<Offer> {
  const riskOf = await loadRisks();
  return (method, template) => {
    if (isDenied(template)) return "the operator has excluded it";
    const reason = withheld(method, template);
    if (reason !== undefined) return reason;
    const risk = riskOf(method, template);
    if (risk === "read") return undefined;
    if (mode === "read") return "these tools only read";
    if (risk === "guest") return undefined;
    if (risk !== "host") return refusals[risk];
    return allowHostChanges
      ? undefined
      : "it changes a node or the cluster, which the operator has not allowed";
  };
}

export type OfferSettings = Pick<ToolSettings, "mode" | "allowHostChanges" | "isDenied">;
