import type { ToolAnnotations } from "../tool.ts";

/** What the SDK hands to handlers: `ctx` of v2 or `extra` of v1. */
export type HandlerContext = object;

export interface ToolConfig {
  title: string;
  description: string;
  inputSchema: object;
  annotations: ToolAnnotations;
}

export interface ResourceConfig {
  title: string;
  description: string;
  mimeType: string;
}

export interface ResourceText {
  contents: { uri: string; mimeType: string; text: string }[];
}

/** A `ResourceTemplate` of either line, by what both read of it. */
export interface TemplateLike {
  uriTemplate: {
    match(uri: string): Record<string, string> | null;
    toString(): string;
    variableNames: string[];
  };
  listCallback: undefined;
  completeCallback(variable: string): ((value: string) => Promise<string[]>) | undefined;
}

export interface PromptConfig {
  title: string;
  description: string;
  argsSchema: object;
}

export interface PromptText {
  messages: { role: "user"; content: { type: "text"; text: string } }[];
}

/**
 * An MCP server as far as the tools need one: `McpServer` of `@modelcontextprotocol/server` (v2) and of
 * `@modelcontextprotocol/sdk` (v1) both fit. Neither is imported.
 */
export interface McpServerLike {
  // The two lines declare these with types of their own, which no common type can name.
  // oxlint-disable-next-line typescript/no-explicit-any
  registerTool(name: string, config: any, handler: any): unknown;
  // oxlint-disable-next-line typescript/no-explicit-any
  registerResource?(name: string, uriOrTemplate: any, config: any, handler: any): unknown;
  // oxlint-disable-next-line typescript/no-explicit-any
  registerPrompt?(name: string, config: any, handler: any): unknown;
  readonly server?: object;
}
