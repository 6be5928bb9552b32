import { ConfigurationError } from "../../index.ts";
import type { ConfirmRequest, ProxmoxTool, ToolContext } from "../tool.ts";
import { ConsentNeeded, elicitationOf } from "./consent.ts";
import { toolContext } from "./handler-context.ts";
import type { HandlerContext } from "./like.ts";

/** Who is asked before something is changed that needs consent. */
export type ConfirmOption = "elicit" | "host" | ((request: ConfirmRequest) => Promise<boolean>);

/** @throws ConfigurationError for anything else: it would ask nobody. */
export function checkedConfirm(confirm: unknown): ConfirmOption {
  if (confirm === undefined) return "elicit";
  if (confirm === "elicit" || confirm === "host" || typeof confirm === "function")
    return confirm as ConfirmOption;
  throw new ConfigurationError('confirm: expected "elicit", "host" or a function');
}

/** Makes a tool's context from what a handler is given. */
export function contextMaker(
  server: object | undefined,
  confirm: ConfirmOption,
): (given: HandlerContext) => ToolContext {
  return (given) => {
    const context = toolContext(given, server, confirm === "elicit");
    if (confirm === "elicit") return context;
    if (confirm === "host") return { ...context, confirm: async () => "accept" };
    return { ...context, confirm: async (request) => await asked(confirm, request) };
  };
}

async function asked(
  confirm: (request: ConfirmRequest) => Promise<boolean>,
  request: ConfirmRequest,
): Promise<"accept" | "decline"> {
  // Nothing but true is a yes, whatever the host's function may give.
  const answer: unknown = await confirm(request);
  return answer === true ? "accept" : "decline";
}

/** Since 2026-07-28 a server asks by answering that it needs input; the client repeats the call with it. */
export async function called(tool: ProxmoxTool, args: unknown, context: ToolContext): Promise<object> {
  try {
    return await tool.call(args, context);
  } catch (error) {
    if (!(error instanceof ConsentNeeded)) throw error;
    const { request } = error;
    return { resultType: "input_required", inputRequests: { [request.key]: elicitationOf(request) } };
  }
}
