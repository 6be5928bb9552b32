import { kindOf } from "../../errors/kind-of.ts";
import { ConfigurationError } from "../../index.ts";
import { checkNames } from "../options.ts";
import type { ProxmoxTool } from "../tool.ts";
import { called, checkedConfirm, type ConfirmOption, contextMaker } from "./handlers.ts";
import type { HandlerContext } from "./like.ts";

/** A tool as `tools/list` has it. */
export interface ListedTool {
  name: string;
  title: string;
  description: string;
  inputSchema: Record<string, unknown> & { type: "object" };
  annotations: Record<string, boolean>;
}

export interface ToolHandlers {
  /** Answers `tools/list`. */
  readonly list: () => { tools: ListedTool[] };
  /** Answers `tools/call`: the parameters of the request, and what the SDK hands to a handler. */
  readonly call: (
    params: { readonly name: string; readonly arguments?: unknown },
    given?: HandlerContext,
  ) => Promise<Record<string, unknown> & { content: { type: "text"; text: string }[] }>;
}

interface HandlerOptions {
  readonly server?: object | undefined;
  readonly confirm?: ConfirmOption | undefined;
}

/**
 * The tools as two handlers, for the SDK's low-level `Server` of either line and for other protocol layers.
 * `options.server` is the low-level server, which is asked what its client can do.
 */
export function createToolHandlers(
  tools: readonly ProxmoxTool[],
  options: HandlerOptions = {},
): ToolHandlers {
  if (!Array.isArray(tools))
    throw new ConfigurationError(`tools: expected those of createProxmoxTools(), got ${kindOf(tools)}`);
  checkNames(options, ["server", "confirm"]);
  const { server, confirm } = options;
  const contextFor = contextMaker(server, checkedConfirm(confirm));
  return {
    list: () => ({
      tools: tools.map(({ name, title, description, jsonSchema, annotations }) => ({
        name,
        title,
        description,
        inputSchema: { ...jsonSchema },
        annotations: { ...annotations },
      })),
    }),
    async call({ name, arguments: args }, given = {}) {
      const tool = tools.find((each) => each.name === name);
      if (tool === undefined) return unknownTool(name);
      return (await called(tool, args, contextFor(given))) as Awaited<ReturnType<ToolHandlers["call"]>>;
    },
  };
}

const unknownTool = (name: string) => ({
  content: [
    { type: "text" as const, text: `NO_SUCH_TOOL: there is no tool ${JSON.stringify(name.slice(0, 100))}` },
  ],
  isError: true,
});
