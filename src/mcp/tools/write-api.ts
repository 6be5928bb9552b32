import { z } from "zod";
import { isUpid } from "../../index.ts";
import { send } from "../call.ts";
import { endpointOf } from "../endpoint.ts";
import { confirmed } from "../guards/confirm.ts";
import type { ConsentKind } from "../guards/consent-rules.ts";
import { loadOffer } from "../guards/offer.ts";
import { answerOutput } from "../text/answer.ts";
import { limited, type Output } from "../text/output.ts";
import { ToolError } from "../tool-error.ts";
import { changes, type Toolkit, type ToolSpec } from "../toolkit.ts";
import { planWrite } from "./write-plan.ts";

const input = z.strictObject({
  method: z.enum(["POST", "PUT", "DELETE"]),
  path: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  dry_run: z.boolean().optional().describe("only show the request"),
});

export const writeApi: ToolSpec<typeof input> = {
  name: "write_api",
  title: "Write API",
  description:
    "Any other call of the Proxmox VE API that is offered here. Asks the user before what cannot be undone.",
  input,
  access: "write",
  annotations: changes,
  async run({ method, path, params = {}, dry_run: isDry = false }, kit) {
    const endpoint = endpointOf(method, path);
    const reason = (await loadOffer(kit.settings))(method, endpoint.template);
    if (reason !== undefined)
      throw new ToolError(
        "DENIED",
        `${method} ${endpoint.template} is not offered: ${reason}`,
        "tell the user",
      );
    const { consent, ...plan } = await planWrite(endpoint, params, kit);
    if (isDry) return dryRun(plan.message, consent);
    if (consent !== "none") await confirmed({ tool: "write_api", ...plan }, kit);
    return outcome(await send(kit.client, endpoint, params, { signal: kit.context.signal }), kit);
  },
};

function dryRun(message: string, consent: ConsentKind): Output {
  const asks = consent === "none" ? "would be sent without asking" : "the user would be asked first";
  return {
    text: limited(`# dry run, nothing was sent: ${asks}\n${message}`),
    data: { request: message, consent },
  };
}

function outcome(data: unknown, kit: Toolkit): Output {
  if (isUpid(data)) {
    const waiter = kit.nameOf("get_task");
    return {
      text: `task started: ${data}${waiter === undefined ? "" : `\n# ${waiter} tells how it ends`}`,
      data: { upid: data },
    };
  }
  return data === null || data === undefined ? { text: "done", data: { value: null } } : answerOutput(data);
}
