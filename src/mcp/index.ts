/**
 * A Proxmox VE cluster as tools for agents: plain data, or registered on an MCP server of your own.
 *
 * @module proxkit/mcp
 */

export type { ToolCallEvent } from "./answer-call.ts";
export { type ClientSource, createProxmoxTools } from "./create-tools.ts";
export type { ScopeOption } from "./guards/scope.ts";
export { proxmoxInstructions } from "./instructions.ts";
export type { JsonSchema } from "./json-schema.ts";
export type { ExecPolicy, ProxmoxToolOptions } from "./options.ts";
export type { ConfirmOption } from "./server/handlers.ts";
export type { McpServerLike } from "./server/like.ts";
export { createToolHandlers, type ListedTool, type ToolHandlers } from "./server/low-level.ts";
export { registerProxmoxTools, type RegisterOptions } from "./server/register.ts";
export type {
  ConfirmRequest,
  Consent,
  ProxmoxTool,
  ToolAccess,
  ToolAnnotations,
  ToolContext,
  ToolResult,
} from "./tool.ts";
export type { ToolErrorCode } from "./tool-error.ts";
export type { ToolName } from "./tool-names.ts";
