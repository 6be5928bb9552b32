import { encodeCall } from "../../codecs/params.ts";
import { checkParams, type Params } from "../call.ts";
import type { Endpoint } from "../endpoint.ts";
import { summaryOf } from "../find/summary.ts";
import { type ConsentKind, consentFor } from "../guards/consent-rules.ts";
import { checkHostParameters } from "../guards/host-parameters.ts";
import { checkMass } from "../guards/mass.ts";
import { checkKeepsProtection, checkProtection } from "../guards/protection.ts";
import { checkReach, type Reach } from "../guards/reach.ts";
import { loadRisks } from "../guards/risk.ts";
import type { GuestRow } from "../rows.ts";
import { shortened, textOf, visible } from "../text/clean.ts";
import { redact } from "../text/redact.ts";
import type { Toolkit } from "../toolkit.ts";

/** A change that has passed every guard but the human. */
export interface WritePlan {
  readonly consent: ConsentKind;
  /** What is sent, for the human to read. */
  readonly message: string;
  /** What is sent, all of it. */
  readonly request: unknown;
  /** What the human types where a yes is not enough. */
  readonly typed: string | undefined;
}

/** Every guard in its order; what is left is exactly what will be sent. */
export async function planWrite(endpoint: Endpoint, params: Params, kit: Toolkit): Promise<WritePlan> {
  await checkParams(endpoint, params);
  checkMass(endpoint, params);
  checkHostParameters(params, kit.settings);
  checkKeepsProtection(params);
  const reach = await checkReach(endpoint, params, kit);
  const replaced = replacedBy(endpoint, reach);
  const removed = isRemoval(endpoint)
    ? reach.guests.find(({ vmid }) => String(vmid) === endpoint.values["vmid"])
    : undefined;
  const doomed = replaced ?? removed;
  if (doomed !== undefined) await checkProtection(doomed, kit);
  const { method, template, values } = endpoint;
  const risk = (await loadRisks())(method, template);
  const consent = consentFor(endpoint, params, risk, replaced !== undefined);
  return {
    consent,
    message: await messageFor(endpoint, params, reach.guests),
    request: { method, template, values, params },
    typed: consent === "typed" ? String(doomed?.vmid ?? values["vmid"]) : undefined,
  };
}

const isRemoval = ({ method, template }: Endpoint): boolean =>
  method === "DELETE" && /^\/nodes\/\{node\}\/(qemu|lxc)\/\{vmid\}$/.test(template);

/** A guest that is restored or made over one that exists. */
function replacedBy({ method, template }: Endpoint, { references, guests }: Reach): GuestRow | undefined {
  const isCreate = method === "POST" && /^\/nodes\/\{node\}\/(qemu|lxc)$/.test(template);
  return isCreate ? guests.find(({ vmid }) => references.newVmids.includes(vmid)) : undefined;
}

const longestValue = 1_000;

/** The request as it goes out, and which guests it is about; secrets left out. */
async function messageFor(endpoint: Endpoint, params: Params, guests: readonly GuestRow[]): Promise<string> {
  const { method, template, values } = endpoint;
  const { path, params: encoded } = await encodeCall({ method, template }, { ...params, ...values });
  const url = template.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? "");
  const inOrder = encoded.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = inOrder.map(([name, value]) => {
    const shown = redact({ [name]: value }) as Record<string, unknown>;
    return `  ${name}=${shortened(visible(textOf(shown[name])), longestValue)}`;
  });
  const about = guests.map(
    ({ vmid, name = "unnamed", status, node }) => `  guest ${vmid} (${visible(name)}), ${status}, on ${node}`,
  );
  return [`${method} ${visible(url)} (${summaryOf(method, template)})`, ...lines, ...about].join("\n");
}
