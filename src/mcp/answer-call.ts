import { Passing } from "./guards/confirm.ts";
import type { ToolSettings } from "./options.ts";
import { cleanText } from "./text/clean.ts";
import { limited, maxErrorChars, type Output } from "./text/output.ts";
import { redact, redactText } from "./text/redact.ts";
import type { ToolAccess, ToolContext, ToolResult } from "./tool.ts";
import { explain, type ToolError, type ToolErrorCode } from "./tool-error.ts";

/** What came of one call of a tool: for logs and audits. */
export interface ToolCallEvent {
  readonly tool: string;
  readonly access: ToolAccess;
  /** As the agent gave them, without secrets. */
  readonly args: unknown;
  /** Who called, as the host knows it. */
  readonly identity: unknown;
  readonly outcome: "ok" | "error" | "aborted";
  readonly code?: ToolErrorCode | undefined;
  readonly durationMs: number;
  /** What was thrown, as it was: the agent is told less. */
  readonly error?: unknown;
}

/** Which call it is. */
type Called = Pick<ToolCallEvent, "tool" | "access" | "args">;

/** Runs a tool and turns whatever comes of it into an answer; only the caller's own abort and refusal to ask pass through. */
export async function answerCall(
  called: Called,
  { signal, identity }: ToolContext,
  { structured, onCall }: Pick<ToolSettings, "structured" | "onCall">,
  run: () => Promise<Output>,
): Promise<ToolResult> {
  const begin = performance.now();
  const tell = (
    outcome: ToolCallEvent["outcome"],
    rest: { code?: ToolErrorCode; error?: unknown } = {},
  ): void => {
    const durationMs = performance.now() - begin;
    onCall?.({ ...called, args: redact(called.args), identity, outcome, durationMs, ...rest });
  };
  try {
    signal?.throwIfAborted();
    const output = await run();
    tell(output.failed === true ? "error" : "ok");
    return resultOf(output, structured);
  } catch (error) {
    const isAborted = signal?.aborted === true;
    const explained = explain(error);
    tell(isAborted || error instanceof Passing ? "aborted" : "error", { code: explained.code, error });
    if (isAborted) throw signal.reason;
    if (error instanceof Passing) throw error.cause;
    return { content: [{ type: "text", text: errorText(explained) }], isError: true };
  }
}

function resultOf({ text, data, failed }: Output, structured: boolean): ToolResult {
  return {
    content: [{ type: "text", text }],
    ...(structured && data !== undefined && { structuredContent: data }),
    ...(failed === true && { isError: true }),
  };
}

function errorText({ code, message, hint }: ToolError): string {
  const text = `${code}: ${message}${hint === undefined ? "" : `\nHint: ${hint}`}`;
  return limited(redactText(cleanText(text)), maxErrorChars);
}
