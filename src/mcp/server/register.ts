import { kindOf } from "../../errors/kind-of.ts";
import { ConfigurationError } from "../../index.ts";
import { type ClientSource, createProxmoxTools } from "../create-tools.ts";
import {
  checkedFlag,
  checkNames,
  checkToolOptions,
  type ProxmoxToolOptions,
  toolOptionNames,
} from "../options.ts";
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
  given: RegisterOptions = {},
): readonly ProxmoxTool[] {
  checkServer(server);
  checkNames(given, [...toolOptionNames, "confirm", "resources", "prompts"]);
  const { confirm: asks, resources = true, prompts = true, ...options } = given;
  const { prefix, scope } = checkToolOptions(options);
  const contextFor = contextMaker(server.server, checkedConfirm(asks));
  const tools = createProxmoxTools(client, options);
  for (const tool of tools) {
    const call = async (args: unknown, context: HandlerContext): Promise<object> =>
      await called(tool, args, contextFor(context));
    server.registerTool(tool.name, configOf(tool), call);
  }
  const toolBy = (name: ToolName): ProxmoxTool | undefined =>
    tools.find((tool) => tool.name === prefix + name);
  const completions = completionsFor(typeof client === "function" ? undefined : client, scope);
  if (checkedFlag("resources", resources)) registerResources(server, toolBy, completions, contextFor);
  if (checkedFlag("prompts", prompts))
    registerPrompts(server, (name) => toolBy(name)?.name, prefix, completions);
  return tools;
}

function checkServer(server: unknown): void {
  const isServer = typeof server === "object" && server !== null && "registerTool" in server;
  if (isServer && typeof server.registerTool === "function") return;
  throw new ConfigurationError(
    `server: expected an McpServer, got ${kindOf(server)} without registerTool(); for a low-level Server there is createToolHandlers()`,
  );
}

function configOf({ title, description, input, annotations }: ProxmoxTool): ToolConfig {
  return { title, description, inputSchema: wireSchema(input), annotations };
}
