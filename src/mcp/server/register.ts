import { ConfigurationError } from "../../index.ts";
import { type ClientSource, createProxmoxTools } from "../create-tools.ts";
import type { ProxmoxToolOptions } from "../options.ts";
import type { ConfirmRequest, ProxmoxTool, ToolContext } from "../tool.ts";
import { ConsentNeeded, elicitationOf } from "./consent.ts";
import { toolContext } from "./handler-context.ts";
import type { HandlerContext, McpServerLike, ToolConfig } from "./like.ts";
import { wireSchema } from "./wire-schema.ts";

export interface RegisterOptions extends ProxmoxToolOptions {
  /**
   * Who is asked before something is changed that needs consent. `elicit` (default): the client's user, through the protocol;
   * refused where the client cannot ask. `host`: the host has its own approval in front of every call. A function: whoever it asks.
   */
  readonly confirm?: "elicit" | "host" | ((request: ConfirmRequest) => Promise<boolean>) | undefined;
}

/**
 * Registers the tools on an MCP server of either line of the SDK (v2 or v1), which is not imported.
 * Cheap enough to be done for every request.
 * @throws ConfigurationError naming the option that is wrong.
 */
export function registerProxmoxTools(
  server: McpServerLike,
  client: ClientSource,
  { confirm = "elicit", ...options }: RegisterOptions = {},
): readonly ProxmoxTool[] {
  const isKnown = confirm === "elicit" || confirm === "host" || typeof confirm === "function";
  if (!isKnown) throw new ConfigurationError('confirm: expected "elicit", "host" or a function');
  const tools = createProxmoxTools(client, options);
  for (const tool of tools) {
    const call = async (args: unknown, given: HandlerContext): Promise<object> =>
      await calledBy(tool, args, contextFor(given, server, confirm));
    server.registerTool(tool.name, configOf(tool), call);
  }
  return tools;
}

function configOf({ title, description, jsonSchema, annotations }: ProxmoxTool): ToolConfig {
  return { title, description, inputSchema: wireSchema(jsonSchema), annotations };
}

function contextFor(
  given: HandlerContext,
  { server }: McpServerLike,
  confirm: NonNullable<RegisterOptions["confirm"]>,
): ToolContext {
  const context = toolContext(given, server, confirm === "elicit");
  if (confirm === "elicit") return context;
  if (confirm === "host") return { ...context, confirm: async () => "accept" };
  return {
    ...context,
    confirm: async (request) => {
      // Nothing but true is a yes, whatever the host's function may give.
      const answer: unknown = await confirm(request);
      return answer === true ? "accept" : "decline";
    },
  };
}

/** Since 2026-07-28 a server asks by answering that it needs input; the client repeats the call with it. */
async function calledBy(tool: ProxmoxTool, args: unknown, context: ToolContext): Promise<object> {
  try {
    return await tool.call(args, context);
  } catch (error) {
    if (!(error instanceof ConsentNeeded)) throw error;
    const { request } = error;
    return { resultType: "input_required", inputRequests: { [request.key]: elicitationOf(request) } };
  }
}
