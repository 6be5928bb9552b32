import { type ClientSource, createProxmoxTools } from "../create-tools.ts";
import { checkToolOptions, type ProxmoxToolOptions } from "../options.ts";
import type { ProxmoxTool } from "../tool.ts";
import type { ToolName } from "../tool-names.ts";
import { completionsFor } from "./completions.ts";
import { called, checkedConfirm, type ConfirmOption, contextMaker } from "./handlers.ts";
import type { HandlerContext, McpServerLike, ToolConfig } from "./like.ts";
import { registerPrompts } from "./prompts.ts";
import { registerResources } from "./resources.ts";
import { wireSchema } from "./wire-schema.ts";

export interface RegisterOptions extends ProxmoxToolOptions {
  /**
   * Who is asked before something is changed that needs consent. `elicit` (default): the client's user, through the protocol;
   * refused where the client cannot ask. `host`: the host has its own approval in front of every call. A function: whoever it asks.
   */
  readonly confirm?: ConfirmOption | undefined;
  /** Register `proxmox://…` resources where the server takes any. Default `true`. */
  readonly resources?: boolean | undefined;
  /** Register prompts where the server takes any. Default `true`. */
  readonly prompts?: boolean | undefined;
}

/**
 * Registers the tools, resources and prompts on an MCP server of either line of the SDK (v2 or v1), which is not imported.
 * Cheap enough to be done for every request.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function registerProxmoxTools(
  server: McpServerLike,
  client: ClientSource,
  { confirm: asks, resources = true, prompts = true, ...options }: RegisterOptions = {},
): readonly ProxmoxTool[] {
  const { prefix, scope } = checkToolOptions(options);
  const contextFor = contextMaker(server.server, checkedConfirm(asks));
  const tools = createProxmoxTools(client, options);
  for (const tool of tools) {
    const call = async (args: unknown, given: HandlerContext): Promise<object> =>
      await called(tool, args, contextFor(given));
    server.registerTool(tool.name, configOf(tool), call);
  }
  const toolBy = (name: ToolName): ProxmoxTool | undefined =>
    tools.find((tool) => tool.name === prefix + name);
  const completions = completionsFor(typeof client === "function" ? undefined : client, scope);
  if (resources) registerResources(server, toolBy, completions, contextFor);
  if (prompts) registerPrompts(server, (name) => toolBy(name)?.name, prefix, completions);
  return tools;
}

function configOf({ title, description, input, annotations }: ProxmoxTool): ToolConfig {
  return { title, description, inputSchema: wireSchema(input), annotations };
}
