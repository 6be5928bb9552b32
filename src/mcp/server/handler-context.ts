import type { ConfirmRequest, Consent, ToolContext } from "../tool.ts";
import { consentIn, ConsentNeeded, elicitationOf } from "./consent.ts";
import type { HandlerContext } from "./like.ts";

/** The parts of v2's `ctx` that are read. */
interface ContextV2 {
  readonly mcpReq: {
    readonly signal?: AbortSignal;
    readonly envelope?: Readonly<Record<string, unknown>>;
    readonly inputResponses?: Readonly<Record<string, unknown>>;
    readonly _meta?: { readonly progressToken?: string | number };
    notify(notification: object): Promise<void>;
  };
  readonly http?: { readonly authInfo?: unknown };
}

/** The parts of v1's `extra` that are read. */
interface ContextV1 {
  readonly signal?: AbortSignal;
  readonly authInfo?: unknown;
  readonly _meta?: { readonly progressToken?: string | number };
  sendNotification(notification: object): Promise<void>;
}

/** The low-level server of either line. */
interface LowLevelServer {
  getClientCapabilities?(): { readonly elicitation?: unknown } | undefined;
  elicitInput?(params: object, options?: object): Promise<unknown>;
}

/** A tool's context from what the SDK hands to a handler; both lines, told apart by what is there. */
export function toolContext(given: HandlerContext, server: object | undefined, asks: boolean): ToolContext {
  const lowLevel: LowLevelServer = server ?? {};
  return "mcpReq" in given
    ? contextV2(given as ContextV2, lowLevel, asks)
    : contextV1(given as ContextV1, lowLevel, asks);
}

function contextV2({ mcpReq, http }: ContextV2, server: LowLevelServer, asks: boolean): ToolContext {
  // Since 2026-07-28 they come with each request; before, once with the handshake.
  const declared =
    (mcpReq.envelope?.["io.modelcontextprotocol/clientCapabilities"] as
      | { elicitation?: unknown }
      | undefined) ?? server.getClientCapabilities?.();
  async function confirm(request: ConfirmRequest): Promise<Consent> {
    if (declared?.elicitation === undefined) return "unavailable";
    const response = mcpReq.inputResponses?.[request.key];
    if (response === undefined) throw new ConsentNeeded(request);
    return consentIn(response, request);
  }
  return {
    signal: mcpReq.signal,
    identity: http?.authInfo,
    progress: progressTo(mcpReq._meta?.progressToken, async (message) => await mcpReq.notify(message)),
    ...(asks && { confirm }),
  };
}

function contextV1(extra: ContextV1, server: LowLevelServer, asks: boolean): ToolContext {
  async function confirm(request: ConfirmRequest): Promise<Consent> {
    if (server.getClientCapabilities?.()?.elicitation === undefined) return "unavailable";
    if (server.elicitInput === undefined) return "unavailable";
    const { params } = elicitationOf(request);
    return consentIn(await server.elicitInput(params, { signal: extra.signal }), request);
  }
  return {
    signal: extra.signal,
    identity: extra.authInfo,
    progress: progressTo(
      extra._meta?.progressToken,
      async (message) => await extra.sendNotification(message),
    ),
    ...(asks && { confirm }),
  };
}

/** Only who asked for progress by a token is told of it; that a message gets lost is no failure of the tool. */
function progressTo(
  progressToken: string | number | undefined,
  notify: (notification: object) => Promise<void>,
): ToolContext["progress"] {
  if (progressToken === undefined) return undefined;
  let last = -1;
  return async (progress, total, message) => {
    // The protocol wants each to be more than the one before.
    if (progress <= last) return;
    last = progress;
    try {
      await notify({
        method: "notifications/progress",
        params: {
          progressToken,
          progress,
          ...(total !== undefined && { total }),
          ...(message !== undefined && { message }),
        },
      });
    } catch {
      // The connection is gone; the signal tells the tool.
    }
  };
}
