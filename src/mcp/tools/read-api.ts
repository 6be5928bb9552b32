import { z } from "zod";
import { checkParams, send } from "../call.ts";
import { endpointOf } from "../endpoint.ts";
import { loadOffer } from "../guards/offer.ts";
import { checkReach } from "../guards/reach.ts";
import { answerOutput } from "../text/answer.ts";
import { ToolError } from "../tool-error.ts";
import { readTool } from "../toolkit.ts";
import { cursor, limit, startOf } from "./inputs.ts";

export const readApi = readTool({
  name: "read_api",
  title: "Read API",
  description: "Any GET of the Proxmox VE API; lists come as a table.",
  input: z.strictObject({
    path: z.string().describe("/nodes/pve1/tasks"),
    params: z.record(z.string(), z.unknown()).optional(),
    fields: z.array(z.string()).min(1).optional().describe("only these"),
    limit: limit.optional(),
    cursor: cursor.optional(),
  }),
  async run({ path, params = {}, fields, limit, cursor }, kit) {
    const offset = startOf(cursor);
    const endpoint = endpointOf("GET", path);
    const reason = (await loadOffer(kit.settings))("GET", endpoint.template);
    if (reason !== undefined)
      throw new ToolError("DENIED", `GET ${endpoint.template} is not offered: ${reason}`);
    // A stream has no place in an answer.
    if ("download" in params) throw new ToolError("BAD_PARAMS", "download: is not offered");
    await checkParams(endpoint, params);
    await checkReach(endpoint, params, kit);
    const data = await send(kit.client, endpoint, params, { signal: kit.context.signal });
    return answerOutput(data, { fields, limit, offset });
  },
});
